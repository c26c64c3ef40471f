"""A text with headings, lists and small tables on pages; of a few pages only, because it is laid out in one go."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from desktop_app.ui.paper.document import Counted, Pages
from desktop_app.ui.paper.looks import font


class Text(NamedTuple):
    """Markdown, each chapter on a page of its own."""

    chapters: tuple[str, ...]

    def lay_out(self, painter: QPainter, size: QSizeF, counted: Counted) -> Pages:
        """Each chapter by itself, so that the window can go on between them."""
        pages: list[tuple[QTextDocument, int]] = []
        for number in counted(range(len(self.chapters))):
            document = QTextDocument()
            document.setDefaultFont(font())
            document.documentLayout().setPaintDevice(painter.device())
            document.setDocumentMargin(0)
            document.setPageSize(size)
            document.setMarkdown(self.chapters[number])
            _without_links(document)
            pages += [(document, page) for page in range(document.pageCount())]
        return _TextPages(pages, size)


def _without_links(document: QTextDocument) -> None:
    """Paper leads nowhere: links are words as others are."""
    plain = QTextCharFormat()
    plain.setAnchor(False)
    plain.setFontUnderline(False)
    plain.setForeground(QBrush(Qt.GlobalColor.black))
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(plain)


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
