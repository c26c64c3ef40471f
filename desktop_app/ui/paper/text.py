"""A text with headings, lists and small tables on pages; of a few pages only, because it is laid out in one go."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QGuiApplication, QPainter, QPalette, QTextDocument

from desktop_app.ui.markdown import Inks, Look
from desktop_app.ui.paper.document import Counted, Pages
from desktop_app.ui.paper.looks import font, line_of

_BLACK, _GREY = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.lightGray)
_INKS: Final = Inks(_BLACK, _BLACK, _BLACK, _GREY, None)
"""Paper leads nowhere: links are words as others are."""

_LINE: Final = 18  # px that a line of the window is high


class Text(NamedTuple):
    """Markdown, each chapter on a page of its own."""

    chapters: tuple[str, ...]

    def lay_out(self, painter: QPainter, size: QSizeF, counted: Counted) -> Pages:
        """Each chapter by itself, so that the window can go on between them."""
        pages: list[tuple[QTextDocument, int]] = []
        unit = line_of(painter) / _LINE
        screen = QGuiApplication.primaryScreen().logicalDotsPerInchY()
        look = Look(_font, _INKS, unit, unit * screen / painter.device().logicalDpiY())
        for number in counted(range(len(self.chapters))):
            document = QTextDocument()
            document.documentLayout().setPaintDevice(painter.device())
            document.setDocumentMargin(0)
            document.setPageSize(size)
            document.setMarkdown(self.chapters[number])
            look.style(document)
            pages += [(document, page) for page in range(document.pageCount())]
        return _TextPages(pages, size)


def _font(step: str, bold: bool) -> QFont:
    made = font(bold=bold, title=step == "title")
    if step == "heading":
        made.setPointSizeF(made.pointSizeF() * 1.15)
    return made


class _TextPages:
    def __init__(self, pages: list[tuple[QTextDocument, int]], size: QSizeF) -> None:
        self._pages, self._size = pages, size

    def __len__(self) -> int:
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page in black: the text's own colour would be the window's, which may be white."""
        document, page = self._pages[number]
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        look = QAbstractTextDocumentLayout.PaintContext()
        look.palette = palette
        look.clip = QRectF(0, page * self._size.height(), self._size.width(), self._size.height())
        painter.translate(0, -look.clip.y())
        painter.setClipRect(look.clip)
        document.documentLayout().draw(painter, look)
