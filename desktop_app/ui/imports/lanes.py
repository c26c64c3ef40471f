"""Rows of real controls whose parts stand exactly below each other, with a header that says what they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.theme.tokens import MARGIN
from desktop_app.ui.widgets import Label, Panel

_GAP = 12
_SCROLL_BAR = 12


class Lane(NamedTuple):
    """A lane of at least `least` px that takes `share` parts of what is left over; `title` stands in the header."""

    title: str
    least: int
    share: int = 0


def spread(lanes: Sequence[Lane], width: int) -> list[tuple[int, int]]:
    """Left edge and width of every lane in a row of `width` px."""
    left_over = max(0, width - 2 * MARGIN - _GAP * (len(lanes) - 1) - sum(lane.least for lane in lanes))
    shares = max(1, sum(lane.share for lane in lanes))
    places: list[tuple[int, int]] = []
    x = MARGIN
    for lane in lanes:
        own = lane.least + left_over * lane.share // shares
        places.append((x, own))
        x += own + _GAP
    return places


class LaneRow(QWidget):
    """A row of `height` (or more, where words need it) with a hairline below. Parts are put in order of the lanes."""

    def __init__(self, lanes: Sequence[Lane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._parts: list[QWidget] = []
        self.setMinimumHeight(theme().height("mapping"))

    def put(self, *parts: QWidget) -> None:
        """The parts of the row, one for each lane."""
        self._parts = list(parts)
        for part in parts:
            part.setParent(self)
        self._place()

    def place_again(self) -> None:
        """Words have changed: give every part the height that it needs."""
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(sum(lane.least + _GAP for lane in self._lanes) + 2 * MARGIN, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))

    def _place(self) -> None:
        places = spread(self._lanes, self.width())
        heights = [_height(part, width) for part, (_, width) in zip(self._parts, places, strict=False)]
        wanted = max(theme().height("mapping"), max(heights, default=0) + 12)
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)
        for part, (x, width), height in zip(self._parts, places, heights, strict=False):
            part.setGeometry(x, (self.height() - 1 - height) // 2, width, height)


class LaneList(QWidget):
    """A header with the lanes' titles and, below, rows that scroll."""

    def __init__(self, lanes: Sequence[Lane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[LaneRow] = []
        self._inner = Panel(parent=self)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._rows_and_end = QVBoxLayout(self._inner)
        self._rows_and_end.setContentsMargins(0, 0, 0, 0)
        self._rows_and_end.setSpacing(0)
        self._rows_and_end.addLayout(self._column)
        self._rows_and_end.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._header = _LaneHeader(lanes, self)
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: self._header.make_room(_SCROLL_BAR if most else 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._area, 1)

    def clear(self) -> None:
        """Take all rows away."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def add(self, row: LaneRow) -> None:
        """Add a row below the others."""
        self._column.addWidget(row)
        self.rows.append(row)

    def end_with(self, part: QWidget) -> None:
        """Put something below the last row."""
        line = QHBoxLayout()
        line.setContentsMargins(MARGIN, 8, MARGIN, 8)
        line.addWidget(part)
        line.addStretch(1)
        self._rows_and_end.insertLayout(1, line)

    def show_row(self, row: QWidget) -> None:
        """Scroll until a row is seen."""
        self._area.ensureWidgetVisible(row, 0, 8)


class _LaneHeader(Panel):
    """The titles of the lanes, small and DemiBold on sunken ground."""

    def __init__(self, lanes: Sequence[Lane], parent: QWidget) -> None:
        super().__init__("sunken", sides=("bottom",), parent=parent)
        self._lanes = lanes
        self._taken = 0
        self._labels = [Label(lane.title, "small", "text2", bold=True, parent=self) for lane in lanes]
        self.setFixedHeight(theme().height("row"))

    def make_room(self, taken: int) -> None:
        """The rows below have lost so many px to a scroll bar."""
        self._taken = taken
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        places = spread(self._lanes, self.width() - self._taken)
        for label, (x, width) in zip(self._labels, places, strict=True):
            label.setGeometry(x, 0, width, self.height() - 1)


def _height(part: QWidget, width: int) -> int:
    wanted = part.heightForWidth(width) if part.hasHeightForWidth() else -1
    return max(wanted if wanted >= 0 else part.sizeHint().height(), part.minimumHeight())
