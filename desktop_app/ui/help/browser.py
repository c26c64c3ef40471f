"""The page of the help that is read: Markdown in the type and colours of the theme, with links between pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop_app.ui.theme import theme

_HEADINGS: Final = {1: "title", 2: "heading", 3: "body"}
_MARGIN: Final = 24
_LINE: Final = 135  # per cent of the font's own height
_BLOCK: Final = 8  # px between paragraphs


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

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        return self._pages.get(name_of(QUrl(name)), "")

    def _show_anew(self) -> None:
        """In the colours and sizes that the theme has now."""
        if self.page:
            self.reload()
            style_document(self.document())

    def _arrive(self, source: QUrl) -> None:
        self._shown = name_of(source)
        style_document(self.document())
        self.page_shown.emit()


def name_of(url: QUrl) -> str:
    """The page behind ``NAME.md``."""
    return url.fileName().removesuffix(".md")


def style_document(document: QTextDocument) -> None:
    """Set type, distances and colours, which Markdown leaves to whoever shows it."""
    document.setDocumentMargin(_MARGIN)
    document.setDefaultFont(theme().font())
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _style_table(frame)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(_block_format(block, first=block == document.begin()))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        level = block.blockFormat().headingLevel()
        if level:
            letters = QTextCharFormat()
            letters.setFont(theme().font(_HEADINGS.get(level, "body"), bold=True))
            cursor.setCharFormat(letters)  # not merged: Markdown's own size would win
        _colour_links(document, block)
        block = block.next()


def _style_table(table: QTextTable) -> None:
    look = table.format()
    look.setBorderBrush(theme().color("line"))
    look.setBorderCollapse(True)
    look.setCellPadding(_BLOCK)
    look.setBottomMargin(_BLOCK)
    table.setFormat(look)


def _block_format(block: QTextBlock, *, first: bool) -> QTextBlockFormat:
    look = QTextBlockFormat()
    in_table = QTextCursor(block).currentTable() is not None
    level = block.blockFormat().headingLevel()
    look.setLineHeight(100 if in_table else _LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    look.setTopMargin(2 * _BLOCK if level and not first else 0)
    look.setBottomMargin(0 if in_table else _BLOCK / 2 if block.textList() is not None else _BLOCK)
    return look


def _colour_links(document: QTextDocument, block: QTextBlock) -> None:
    look = QTextCharFormat()
    look.setForeground(theme().color("link"))
    for cursor in [*_links(document, block)]:
        cursor.mergeCharFormat(look)


def _links(document: QTextDocument, block: QTextBlock) -> Iterator[QTextCursor]:
    """The links of a block, each as a selection."""
    each = block.begin()
    while not each.atEnd():
        piece = each.fragment()
        if piece.charFormat().isAnchor():
            cursor = QTextCursor(document)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            yield cursor
        each += 1
