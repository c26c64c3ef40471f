"""Tables and texts as pages, and the pages painted on whatever takes them: a printer or a PDF."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import NamedTuple, Protocol

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop_app.core.errors import DeskError
from desktop_app.core.words import say
from desktop_app.ui.paper.looks import font, line_of

PRINTED = 5000
"""So many lines go on paper; a longer list is for a spreadsheet."""

Counted = Callable[[Iterable[int]], Iterator[int]]
"""Hands on what it gets, giving way to the window; raises when nobody wants the pages any more."""

_MARGIN_MM = 15
_FOOT = 2.0  # lines below the text, for the number of the page


class Pages(Protocol):
    """Something laid out for one size of paper."""

    def __len__(self) -> int: ...

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page (from 0), its upper left corner at 0, 0."""
        ...


class Content(Protocol):
    """What is laid out when the paper is known; in a thread, the interpreter never held for long."""

    def lay_out(self, painter: QPainter, size: QSizeF, counted: Counted) -> Pages: ...


class Paper(NamedTuple):
    """What goes on paper. `content` is got in slices; `wide` is landscape."""

    title: str
    content: Callable[[], Awaitable[Content]]
    wide: bool = False

    @property
    def orientation(self) -> QPageLayout.Orientation:
        return QPageLayout.Orientation.Landscape if self.wide else QPageLayout.Orientation.Portrait

    @property
    def file_name(self) -> str:
        return f"{self.title}.pdf".replace("/", "-").replace(":", "")


def how_many(total: int, words: str) -> str:
    """`words` say how many there are ("8,000 people"); said with it, when not all of them go on paper."""
    if total <= PRINTED:
        return words
    first = QCoreApplication.translate("paper", "The first {count} of {all}. For all of them save a spreadsheet.")
    return first.format(count=QLocale().toString(PRINTED), all=words)


def pdf(paper: Paper, content: Content, counted: Counted) -> tuple[bytes, int]:
    """The pages as a PDF on A4, and how many there are. To be called in a thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), paper.orientation, margins))
    writer.setTitle(paper.title)
    count = paint(content, writer, counted)
    return bytes(buffer.data().data()), count


def paint(content: Content, device: QPagedPaintDevice, counted: Counted) -> int:
    """Paint the pages that the device asks for; how many. Black on white, whatever the window looks like. To be called in
    a thread. Raises `DeskError`; what `counted` raises ends it."""
    painter = QPainter()
    if not painter.begin(device):
        raise _not_taken()
    try:
        painter.setFont(font())
        whole = QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size())
        size = QSizeF(whole.width(), whole.height() - _FOOT * line_of(painter))
        pages = content.lay_out(painter, size, counted)
        asked = device.pageRanges()
        numbers = [each for each in range(len(pages)) if asked.isEmpty() or asked.contains(each + 1)]
        for place, number in enumerate(counted(numbers)):
            if place and not device.newPage():
                raise _not_taken()
            painter.save()
            pages.paint(painter, number)
            painter.restore()
            _number_page(painter, whole, number + 1, len(pages))
        return len(numbers)
    finally:
        painter.end()


def _number_page(painter: QPainter, whole: QSizeF, page: int, pages: int) -> None:
    line = line_of(painter)
    words = QCoreApplication.translate("paper", "Page {page} of {all}")
    words = words.format(page=QLocale().toString(page), all=QLocale().toString(pages))
    foot = QRectF(0, whole.height() - line, whole.width(), line)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), words)


def _not_taken() -> DeskError:
    return DeskError(
        say("The printer did not take the pages."),
        say("Look whether it is switched on and has paper, and print again. Or save a PDF and print that."),
    )
