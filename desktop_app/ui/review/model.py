"""The lines of a plan for the review's table: a line per change, and below an opened one a line per field."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.core.changes import SENT, Change, FieldChange, Kind
from desktop_app.core.lines import Lines, kinds_of
from desktop_app.ui.review.finding import FIELDS, Finder, Matching
from desktop_app.ui.review.texts import FieldLine, LineTexts
from desktop_app.ui.widgets import CELL_ROLE, Cell, row_name

LINE_ROLE = Qt.ItemDataRole.UserRole + 20
FIELD_ROLE = Qt.ItemDataRole.UserRole + 21

Index = QModelIndex | QPersistentModelIndex
_SLICE = 1000


class Column(IntEnum):
    WHAT = 0
    PERSON = 1
    CHANGES = 2
    WHY = 3


class LineState(NamedTuple):
    """How a line is drawn: can it be opened and is it, can it be ticked and is it."""

    opens: bool
    opened: bool
    ticks: bool
    ticked: bool
    kind: Kind


class Taken:
    """What the person took out of a plan: `excluded` are the ids of those changes, `counts` the lines of each class with
    these as left out."""

    def __init__(self, changes: Lines, excluded: Iterable[str]) -> None:
        self.excluded = set(excluded)
        self.asked = frozenset(self.excluded)  # what is not ticked unless the person says so; its note says why
        self.counts = Counter(kinds_of(changes))
        if self.excluded:
            told = changes.told.values()
            self._move(change.kind for change in told if change.sends and change.id in self.excluded)

    def take_out(self, moved: dict[str, Kind], *, back: bool = False) -> None:
        """Take changes out, or put them `back`: their classes by their ids."""
        if back:
            self.excluded.difference_update(moved)
        else:
            self.excluded.update(moved)
        self._move(moved.values(), back=back)

    def _move(self, kinds: Iterable[Kind], *, back: bool = False) -> None:
        moved = Counter(kinds)
        total = moved.total()
        if back:
            self.counts += moved
            self.counts[Kind.LEFT_OUT] -= total
        else:
            self.counts -= moved
            self.counts[Kind.LEFT_OUT] += total


class ReviewModel(QAbstractTableModel):
    """Changes in plan order, narrowed to one class or to words; `taken` is what the person took out.

    `texts` are the words of the lines. `excluded_changed` comes when a tick changed.
    """

    excluded_changed = Signal()

    def __init__(
        self,
        changes: Sequence[Change],
        texts: LineTexts,
        *,
        ticks: bool,
        excluded: Iterable[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._changes = Lines.of(changes)
        self._texts = texts
        self._ticks = ticks
        self.taken = Taken(self._changes, excluded)
        self.finder = Finder(self._changes, texts.gentle)
        self._opened: set[int] = set()
        self._rows = array("Q", range(0, len(changes) * FIELDS, FIELDS))  # line and field of every row
        self._moves = 0
        self._tickable = self._ticked = 0

    # -------------------------------------------------------------------------------------------------------- reading

    @property
    def changes(self) -> Sequence[Change]:
        return self._changes

    def ticked_of_shown(self) -> tuple[int, int]:
        """How many of the lines that are shown are ticked, and how many of them can be ticked."""
        return self._ticked, self._tickable

    def change_at(self, row: int) -> Change:
        return self._changes[self._rows[row] // FIELDS]

    def is_field(self, row: int) -> bool:
        """Whether the row is a field's line."""
        return self._rows[row] % FIELDS != 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._texts.headings()[section]
        return row_name(self, section, orientation, role, Column.PERSON)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        if self.is_field(row):
            return self._field_data(row, column, role)
        change = self.change_at(row)
        if role == LINE_ROLE:
            return self._state(row, change)
        if role == CELL_ROLE:
            return self._cell(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cell(row, column).text
        return None

    def _field_data(self, row: int, column: Column, role: int) -> Any:
        if role == FIELD_ROLE:
            return self._field_line(row)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self._field_line(row)
        if column is Column.PERSON:
            return line.name
        if column is Column.CHANGES:
            words = line.after if line.single else f"{line.before or '–'} → {line.after or '–'}"
            return f"{words}  {line.note}".strip()
        return ""

    def _cell(self, row: int, column: Column) -> Cell:
        change = self.change_at(row)
        taken_out = change.id in self.taken.excluded
        match column:
            case Column.WHAT:
                return self._texts.what(change, left_out=taken_out and not self._ticks)
            case Column.PERSON:
                return self._texts.person(change)
            case Column.CHANGES:
                return self._texts.details(change, ticked=not (change.sends and taken_out))
            case Column.WHY:  # in an opened line the note stands at its field
                asked = taken_out and bool(change.notes) and change.id in self.taken.asked
                return self._texts.why(change, noted=asked and self._rows[row] // FIELDS not in self._opened)

    def _state(self, row: int, change: Change) -> LineState:
        number = self._rows[row] // FIELDS
        ticks = self._ticks and change.sends
        return LineState(
            bool(change.after or change.before),
            number in self._opened,
            ticks,
            change.id not in self.taken.excluded,
            change.kind,
        )

    def _field_line(self, row: int) -> FieldLine:
        number, field = divmod(self._rows[row], FIELDS)
        return self._texts.field(self._changes[number], self._differences(number)[field - 1])

    def _differences(self, number: int) -> list[FieldChange]:
        change = self._changes[number]
        lines = [line for line in change.differences() if line.before is not None or line.after is not None]
        return lines[: FIELDS - 1]

    # ------------------------------------------------------------------------------------------------------- changing

    def show_only(self, matching: Matching) -> None:
        """Show only these changes, all closed."""
        self.beginResetModel()
        self._moves += 1
        self._opened.clear()
        self._rows = matching.rows
        self._tickable, self._ticked = matching.tickable, matching.ticked
        self.endResetModel()

    def toggle_open(self, row: int) -> None:
        """Show or hide the fields of a line."""
        number, field = divmod(self._rows[row], FIELDS)
        row -= field
        self._moves += 1
        if number in self._opened:
            count = len(self._differences(number))
            self._opened.discard(number)
            self.beginRemoveRows(QModelIndex(), row + 1, row + count)
            del self._rows[row + 1 : row + 1 + count]
            self.endRemoveRows()
        elif count := len(self._differences(number)):
            self._opened.add(number)
            self.beginInsertRows(QModelIndex(), row + 1, row + count)
            self._rows[row + 1 : row + 1] = array("Q", (number * FIELDS + field for field in range(1, count + 1)))
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def opening(self, most: int) -> Generator[None, None, None]:
        """Open the first `most` lines that are shown, one by one; stops when something else moved them meanwhile."""
        moves = self._moves
        for row in range(min(self.rowCount(), most) - 1, -1, -1):
            if self._moves != moves:
                return
            if not self.is_field(row) and self._rows[row] // FIELDS not in self._opened:
                self.toggle_open(row)
                moves = self._moves
            yield

    def toggle_tick(self, row: int) -> None:
        """Take a change out of the plan, or put it back."""
        change = self.change_at(row)
        if not self._ticks or not change.sends:
            return
        row -= self._rows[row] % FIELDS
        back = change.id in self.taken.excluded
        self.taken.take_out({change.id: change.kind}, back=back)
        self._ticked += 1 if back else -1
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.excluded_changed.emit()

    def ticking(self, ticked: bool) -> Generator[None, None, None]:
        """Tick or untick every line that is shown: looked for in slices, done at once at the end."""
        moved: dict[str, Kind] = {}
        excluded = self.taken.excluded
        for start in range(0, len(self._rows), _SLICE):
            numbers = (row // FIELDS for row in self._rows[start : start + _SLICE] if row % FIELDS == 0)
            changes = (self._changes[number] for number in numbers if self._changes.kind(number) in SENT)
            moved.update((change.id, change.kind) for change in changes if (change.id in excluded) is ticked)
            yield
        if moved:
            self.taken.take_out(moved, back=ticked)
            self._ticked += len(moved) if ticked else -len(moved)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))
            self.excluded_changed.emit()
