"""A table on pages. Painted row by row and not as one rich text, which would hold up the window for seconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop_app.ui.paper.document import Counted, Pages
from desktop_app.ui.paper.looks import font, line_of

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere)
_LOOKED_AT = 300  # rows, for the widths of the columns
_PAD = 0.35  # of a line, around what a cell says


class Table(NamedTuple):
    """A title, a sentence below it, and rows below headings, which stand on every page."""

    title: str
    below: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]

    def lay_out(self, painter: QPainter, size: QSizeF, counted: Counted) -> Pages:
        """Cut into pages."""
        return _TablePages(self, painter, size, counted)


class _TablePages:
    """`_starts` has the row that each page begins with."""

    def __init__(self, table: Table, painter: QPainter, size: QSizeF, counted: Counted) -> None:
        self._table, self._size = table, size
        self._line = line_of(painter)
        self._pad = self._line * _PAD
        device = painter.device()
        self._body, self._bold = QFontMetricsF(font(), device), QFontMetricsF(font(bold=True), device)
        self._title = QFontMetricsF(font(title=True), device)
        self._widths = self._share()
        self._head = self._height(table.headings, self._bold)
        self._heights: list[float] = []
        self._starts = [0]
        self._cut(counted)

    def __len__(self) -> int:
        return len(self._starts)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page: the title on the first one, the headings on each."""
        y = 0.0
        painter.setPen(Qt.GlobalColor.black)
        if number == 0:
            y = self._paint_title(painter)
        painter.setFont(font(bold=True))
        self._paint_row(painter, self._table.headings, y, self._head)
        y += self._head
        self._rule(painter, y, Qt.GlobalColor.black)
        painter.setFont(font())
        end = self._starts[number + 1] if number + 1 < len(self) else len(self._table.rows)
        for row in range(self._starts[number], end):
            self._paint_row(painter, self._table.rows[row], y, self._heights[row])
            y += self._heights[row]
            self._rule(painter, y, Qt.GlobalColor.lightGray)

    def _cut(self, counted: Counted) -> None:
        """How high each row is, and which begins a page."""
        room = self._size.height() - self._head
        left = room - self._above()
        for row in counted(range(len(self._table.rows))):
            height = min(self._height(self._table.rows[row], self._body), room)
            if height > left:
                self._starts.append(row)
                left = room
            left -= height
            self._heights.append(height)

    def _share(self) -> list[float]:
        """The width of each column: narrow ones get what they need, the others share the rest."""
        wanted = [self._bold.horizontalAdvance(word) for word in self._table.headings]
        for row in self._table.rows[:_LOOKED_AT]:
            wanted = [max(wide, self._body.horizontalAdvance(cell)) for wide, cell in zip(wanted, row, strict=True)]
        wanted = [wide + 3 * self._pad for wide in wanted]
        widths, left, open_columns = [0.0] * len(wanted), self._size.width(), len(wanted)
        for column in sorted(range(len(wanted)), key=wanted.__getitem__):
            widths[column] = min(wanted[column], left / open_columns)
            left -= widths[column]
            open_columns -= 1
        spare = left / len(widths) if widths else 0.0
        return [wide + spare for wide in widths]

    def _height(self, cells: Sequence[str], metrics: QFontMetricsF) -> float:
        lines = self._line
        for cell, width in zip(cells, self._widths, strict=True):
            room = width - 2 * self._pad
            if "\n" in cell or metrics.horizontalAdvance(cell) > room:
                lines = max(lines, metrics.boundingRect(QRectF(0, 0, room, 1e6), _WRAP, cell).height())
        return lines + 2 * self._pad

    def _above(self) -> float:
        width = self._size.width()
        title = self._title.boundingRect(QRectF(0, 0, width, 1e6), _WRAP, self._table.title).height()
        below = self._body.boundingRect(QRectF(0, 0, width, 1e6), _WRAP, self._table.below).height()
        return title + below + 3 * self._pad + self._line

    def _paint_title(self, painter: QPainter) -> float:
        width = self._size.width()
        for words, kind in ((self._table.title, font(title=True)), (self._table.below, font())):
            painter.setFont(kind)
            room = QRectF(0, 0, width, self._size.height())
            used = painter.boundingRect(room, _WRAP, words)
            painter.drawText(room, _WRAP, words)
            painter.translate(0, used.height() + self._pad)
        painter.translate(0, self._line)
        return 0.0

    def _paint_row(self, painter: QPainter, cells: Sequence[str], y: float, height: float) -> None:
        x = 0.0
        for cell, width in zip(cells, self._widths, strict=True):
            painter.drawText(
                QRectF(x + self._pad, y + self._pad, width - 2 * self._pad, height - self._pad), _WRAP, cell
            )
            x += width

    def _rule(self, painter: QPainter, y: float, colour: Qt.GlobalColor) -> None:
        pen = painter.pen()
        painter.setPen(QPen(colour, self._line / 30))
        painter.drawLine(QRectF(0, y, self._size.width(), 0).topLeft(), QRectF(0, y, self._size.width(), 0).topRight())
        painter.setPen(pen)
