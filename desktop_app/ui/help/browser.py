"""The page of the help that is read: Markdown in the type and colours of the theme, with links between pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCursor, QTextDocument, QTextLine
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop_app.ui.markdown import Inks, Look
from desktop_app.ui.theme import theme

_MARGIN: Final = 24
_RING: Final = 2.0
_ROUND: Final = 4.0


class HelpBrowser(QTextBrowser):
    """Shows pages by name; `page_shown` comes when it is another one. Other addresses open in the web browser."""

    page_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Mapping[str, str] = {}
        self._shown = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("page", True)
        self.setOpenExternalLinks(True)
        self.setAccessibleName(self.tr("Help page"))
        self.sourceChanged.connect(self._arrive)  # `source` is still the page before then
        theme().changed.connect(self._show_anew)

    def set_pages(self, pages: Mapping[str, str]) -> None:
        """The Markdown of the pages by name."""
        self._pages = pages

    @property
    def page(self) -> str:
        """The name of the page that is shown; empty before there is one."""
        return self._shown

    def show_page(self, name: str) -> None:
        """Go to another page."""
        self.setSource(QUrl(f"{name}.md"), QTextDocument.ResourceType.MarkdownResource)

    def mark(self, words: str) -> None:
        """Mark these words wherever they stand, and show the first of them."""
        found: list[QTextEdit.ExtraSelection] = []
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                place = QTextEdit.ExtraSelection()
                place.cursor = cursor
                place.format.setBackground(theme().color("accentSoft"))
                found.append(place)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        if found:
            first = min((each.cursor for each in found), key=QTextCursor.selectionStart)
            start = QTextCursor(self.document())
            start.setPosition(first.selectionStart())
            self.setTextCursor(start)

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a ring round the link that has the keyboard, over the dots that Qt draws there."""
        super().paintEvent(event)
        link = self.textCursor()
        if not (self.hasFocus() and link.hasSelection() and link.charFormat().isAnchor()):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(link.charFormat().font().resolve(self.document().defaultFont()))
        painter.setBrush(theme().color("accentSoft"))
        for place, words in self._pieces(link, painter.fontMetrics().ascent(), painter.fontMetrics().height()):
            painter.setPen(QPen(theme().color("focus"), _RING))
            painter.drawRoundedRect(place.adjusted(-1, -1, 2, 1), _ROUND, _ROUND)
            painter.setPen(theme().color("link"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), words)

    def _pieces(self, link: QTextCursor, ascent: int, height: int) -> Iterator[tuple[QRectF, str]]:
        """Where a link stands in the viewport, line by line, and what stands there."""
        block = self.document().findBlock(link.selectionStart())
        start, end = (each - block.position() for each in (link.selectionStart(), link.selectionEnd()))
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft() - scrolled
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted((_across(line, first), _across(line, last)))
                place = QRectF(left, line.y() + line.ascent() - ascent, right - left, height)
                yield place.translated(corner), block.text()[first:last].rstrip()

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        return self._pages.get(name_of(QUrl(name)), "")

    def _show_anew(self) -> None:
        """In the colours and sizes that the theme has now."""
        if self.page:
            self.reload()
            _style(self.document())

    def _arrive(self, source: QUrl) -> None:
        self._shown = name_of(source)
        _style(self.document())
        self.page_shown.emit()


def _style(document: QTextDocument) -> None:
    """In the type and colours that the window has now."""
    document.setDocumentMargin(_MARGIN)
    inks = Inks(*(theme().color(token) for token in ("text", "text2", "border", "line", "link")))
    Look(lambda step, bold: theme().font(step, bold=bold), inks).style(document)


def name_of(url: QUrl) -> str:
    """The page behind ``NAME.md``."""
    return url.fileName().removesuffix(".md")


def _across(line: QTextLine, place: int) -> float:
    """How far from the left edge of its paragraph a place of the text is."""
    at, _place = cast("tuple[float, int]", line.cursorToX(place))
    return at
