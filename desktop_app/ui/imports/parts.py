"""Small parts that several steps of an import share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QTableView, QVBoxLayout, QWidget

from desktop_app.services.imports import ImportSession
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import CELL_ROLE, Cell, ComboBox, ElidedLabel, TableView

_MEASURED = 40
_NARROWEST, _WIDE, _WIDEST, _WHOLE = 80, 168, 280, 400
_AROUND, _ICON = 30, 20
_SCROLL_BAR = 12


class Step(QWidget):
    """One step of an import. `changed`: whether one can go on may be different now."""

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.session: ImportSession | None = None

    def blocked(self) -> str:
        """Why one cannot go on, as a sentence; empty when one can."""
        return ""

    def note(self) -> str:
        """What should be known before going on; empty when there is nothing."""
        return ""

    def take_focus(self) -> bool:
        """Put the keyboard where work is left to do; False when there is none."""
        return False


class Pick(ComboBox):
    """A drop-down of keys with their words. `picked(key)`: somebody chose. The mouse wheel scrolls the page instead."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[object] = []
        self.setAccessibleName(name)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(16)
        self.activated.connect(lambda place: self.picked.emit(self._keys[place]))

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer these (key, words)."""
        self.clear()
        self._keys = [key for key, _words in choices]
        self.addItems([words for _key, words in choices])

    def share(self, choices: Choices) -> None:
        """Offer what many drop-downs offer: one model serves all."""
        self._keys = choices.keys
        self.setModel(choices)

    def show_key(self, key: object) -> None:
        """Show the words of `key` without saying that somebody chose."""
        self.setCurrentIndex(self._keys.index(key) if key in self._keys else -1)
        self.setToolTip(self.currentText())

    @property
    def key(self) -> object:
        """The key that is shown."""
        place = self.currentIndex()
        return self._keys[place] if place >= 0 else None

    @property
    def offered(self) -> list[object]:
        """The keys that are offered."""
        return list(self._keys)

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


class Choices(QStandardItemModel):
    """Keys and words that many drop-downs share."""

    def __init__(self, choices: Sequence[tuple[object, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.keys: list[object] = [key for key, _words in choices]
        for _key, words in choices:
            self.appendRow(QStandardItem(words))


class TwoLines(QWidget):
    """A DemiBold line and a small one below it, both cut with dots."""

    def __init__(self, first: str, second: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self.first = ElidedLabel(first, bold=True, parent=self)
        self.second = ElidedLabel(second, "small", "text2", parent=self)
        column.addWidget(self.first)
        column.addWidget(self.second)


class FittedTable(TableView):
    """A table whose columns are always as wide as their first values and the window want them."""

    def fit(self) -> None:
        """Give every column its width."""
        fit_columns(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()


def fit_columns(table: QTableView, whole: int | None = None) -> None:
    """Give every column the width that its first values need, and what is left over to all. Room for the scroll bar is
    kept. The column `whole` gives nothing of its width to the others."""
    model = table.model()
    count = model.columnCount() if model is not None else 0
    if not count:
        return
    least = [max(_NARROWEST, _heading(model, column)) for column in range(count)]
    needed = [_needed(model, column) for column in range(count)]
    widths = [max(own, min(_WIDEST, wanted)) for own, wanted in zip(least, needed, strict=True)]
    if whole is not None:
        least[whole] = widths[whole] = max(least[whole], min(_WHOLE, needed[whole]))
    numbers = table.verticalHeader()
    room = table.width() - _SCROLL_BAR - (numbers.width() if not numbers.isHidden() else 0)
    for column, width in enumerate(_fitted(widths, least, room)):
        table.setColumnWidth(column, width)


def _heading(model: QAbstractItemModel, column: int) -> int:
    """The width that a column's heading needs."""
    words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    return theme().metrics("small", bold=True).horizontalAdvance(words) + _AROUND


def _needed(model: QAbstractItemModel, column: int) -> int:
    """The width that the first values of a column need."""
    metrics = theme().metrics()
    cells = [model.index(row, column) for row in range(min(_MEASURED, model.rowCount()))]
    words = max((metrics.horizontalAdvance(str(cell.data() or "")) for cell in cells), default=0)
    marked = any(isinstance(cell := each.data(CELL_ROLE), Cell) and cell.icon for each in cells)
    return words + _AROUND + _ICON * marked


def _fitted(widths: list[int], least: list[int], room: int) -> list[int]:
    """The widths, evenly wider where there is room; where there is not, the widest ones give way first, down to what their
    headings need."""
    if sum(widths) <= room:
        return [width + (room - sum(widths)) // max(1, len(widths)) for width in widths]
    if sum(least) > room:  # the table scrolls sideways
        return [max(own, min(width, _WIDE)) for width, own in zip(widths, least, strict=True)]
    most = max(widths)
    while sum(fitted := [max(own, min(width, most)) for width, own in zip(widths, least, strict=True)]) > room:
        most -= 1
    return fitted
