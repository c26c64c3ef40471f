"""The lines of a plan for the review's table: a line per change, and below an opened one a line per field."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.core.changes import REMOVING, SENT, Change, FieldChange, Kind
from desktop_app.core.fields import FieldSet
from desktop_app.core.folding import fold
from desktop_app.core.lines import Lines, kinds_of
from desktop_app.core.words import Sentence
from desktop_app.ui.removal import Removal
from desktop_app.ui.theme import PLANNED
from desktop_app.ui.widgets import CELL_ROLE, Cell, row_name
from desktop_app.ui.words import label, shown, spoken, told_apart

LINE_ROLE = Qt.ItemDataRole.UserRole + 20
FIELD_ROLE = Qt.ItemDataRole.UserRole + 21

Index = QModelIndex | QPersistentModelIndex
_FIELDS = 1 << 10  # a record has fewer fields than this; one number then holds line and field
_NAMED = 3
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


class Matching(NamedTuple):
    """The lines to show (see `ReviewModel`); how many of them can be ticked, and how many are."""

    rows: array[int]
    tickable: int
    ticked: int


class FieldLine(NamedTuple):
    """A field's line below its person: what it is called, both values as people read them, and a note."""

    name: str
    before: str
    after: str
    note: str
    single: bool  # a new or removed record: there is only one side


class ReviewModel(QAbstractTableModel):
    """Changes in plan order, narrowed to one class or to words; `excluded` are the ids that the person took out.

    `reason` gives the words of the last column where they are not the plan's own (a run's outcome). `removal` is what
    removing is called, `gentle` are the ids of the changes of those whom the CRM does not let go.
    `excluded_changed` comes when a tick changed.
    """

    excluded_changed = Signal()

    def __init__(
        self,
        changes: Sequence[Change],
        fields: FieldSet,
        *,
        ticks: bool,
        excluded: Iterable[str] = (),
        reason: Callable[[Change], Sentence | None] | None = None,
        headers: tuple[str, str, str, str] | None = None,
        removal: Removal | None = None,
        gentle: frozenset[str] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._changes = Lines.of(changes)
        self._fields = fields
        self._ticks = ticks
        self._reason = reason
        self._removal, self._gentle = removal, gentle
        self._headers = headers or (self.tr("What"), self.tr("Person"), self.tr("Changes"), self.tr("Why"))
        self.excluded = set(excluded)
        self._asked = frozenset(self.excluded)  # what is not ticked unless the person says so; its note says why
        self._opened: set[int] = set()
        self._rows = array("Q", range(0, len(changes) * _FIELDS, _FIELDS))  # line and field of every row
        self._moves = 0
        self._tickable = self._ticked = 0
        self._straws: list[str] = []
        self._counts = Counter(kinds_of(self._changes))
        if self.excluded:
            told = self._changes.told.values()
            self._take_out(change.kind for change in told if change.sends and change.id in self.excluded)

    # -------------------------------------------------------------------------------------------------------- reading

    @property
    def changes(self) -> Sequence[Change]:
        return self._changes

    def counts(self) -> dict[Kind, int]:
        """How many lines each class has, what was taken out counted as left out. The sum is the number of changes."""
        return {kind: self._counts[kind] for kind in Kind}

    def ticked_of_shown(self) -> tuple[int, int]:
        """How many of the lines that are shown are ticked, and how many of them can be ticked."""
        return self._ticked, self._tickable

    def change_at(self, row: int) -> Change:
        return self._changes[self._rows[row] // _FIELDS]

    def is_field(self, row: int) -> bool:
        """Whether the row is a field's line."""
        return self._rows[row] % _FIELDS != 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return row_name(self, section, orientation, role, Column.PERSON)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

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
            return self._cell(change, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cell(change, column).text
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

    def _cell(self, change: Change, column: Column) -> Cell:
        if column is Column.WHAT:
            return self._what(change)
        if column is Column.PERSON:
            return Cell(change.name or self.tr("(no name)"), "text", bold=True)
        if column is Column.CHANGES:
            return Cell(self._summary(change), "text2")
        if change.notes and change.id in self._asked and change.id in self.excluded:
            return Cell("; ".join(map(spoken, change.notes.values())), "text2")
        reason = self._reason(change) if self._reason is not None else change.why
        return Cell(spoken(reason) if reason is not None else "", "text2")

    def _what(self, change: Change) -> Cell:
        """What is to become of somebody; nothing of it has happened yet."""
        mark = PLANNED[Kind.LEFT_OUT if change.id in self.excluded and not self._ticks else change.kind]
        word = mark.word
        if mark is PLANNED[Kind.REMOVED] and self._removal is not None:
            word = self._removal.planned(gentle=change.id in self._gentle)
        return Cell(word, mark.token, mark.icon, mark.token, bold=True)

    def _summary(self, change: Change) -> str:
        if change.sends and change.id in self.excluded:
            return self.tr("not ticked")
        if change.kind in (Kind.CONFLICT, Kind.PROBLEM):
            notes = "; ".join(spoken(note) for note in change.notes.values())
            return _not_done(notes, imported=change.row is not None)
        if change.kind is Kind.REMOVED:
            return told_apart(self._fields, change.before)
        keys = [key for key in change.after if key in self._fields]
        if change.kind is not Kind.CHANGED or not keys:
            return ""
        names = ", ".join(label(self._fields[key]) for key in keys[:_NAMED])
        if len(keys) > _NAMED:
            names += ", …"
        template = QCoreApplication.translate("review", "%n fields: {names}", None, len(keys))
        return template.format(names=names)

    def _state(self, row: int, change: Change) -> LineState:
        number = self._rows[row] // _FIELDS
        ticks = self._ticks and change.sends
        return LineState(
            bool(change.after or change.before),
            number in self._opened,
            ticks,
            change.id not in self.excluded,
            change.kind,
        )

    def _field_line(self, row: int) -> FieldLine:
        number, field = divmod(self._rows[row], _FIELDS)
        change = self._changes[number]
        difference = self._differences(number)[field - 1]
        own = self._fields.get(difference.key)
        note = change.notes.get(difference.key)
        return FieldLine(
            label(own) if own is not None else difference.key,
            shown(own, difference.before) if own is not None else str(difference.before or ""),
            shown(own, difference.after) if own is not None else str(difference.after or ""),
            spoken(note) if note is not None else "",
            change.kind in (Kind.NEW, Kind.SAME),
        )

    def _differences(self, number: int) -> list[FieldChange]:
        change = self._changes[number]
        lines = [line for line in change.differences() if line.before is not None or line.after is not None]
        return lines[: _FIELDS - 1]

    # ------------------------------------------------------------------------------------------------------- changing

    def matching(self, kind: Kind | None, words: str, *, gentle: bool = False) -> Generator[None, None, Matching]:
        """The changes of one class (None: all) in which every one of the words occurs; in slices. Of those who go only
        the ones whom the CRM does not let go (`gentle`), or only the others."""
        wanted = fold(words).split()
        rows = array("Q")
        tickable = ticked = 0
        for start in range(0, len(self._changes), _SLICE):
            part = range(start, min(start + _SLICE, len(self._changes)))
            if wanted and len(self._straws) <= start:
                self._straws.extend(_straw(self._changes[number]) for number in part)
            found = [
                number
                for number in part
                if self._is_of(number, kind, gentle) and all(word in self._straws[number] for word in wanted)
            ]
            rows.extend(number * _FIELDS for number in found)
            ticks = [self._changes[number].id for number in found if self._changes.kind(number) in SENT]
            tickable += len(ticks)
            ticked += len(ticks) - sum(map(self.excluded.__contains__, ticks))
            yield
        return Matching(rows, tickable, ticked)

    def show_only(self, matching: Matching) -> None:
        """Show only these changes, all closed."""
        self.beginResetModel()
        self._moves += 1
        self._opened.clear()
        self._rows = matching.rows
        self._tickable, self._ticked = matching.tickable, matching.ticked
        self.endResetModel()

    def _is_of(self, number: int, kind: Kind | None, gentle: bool) -> bool:
        """What was taken out stands among its own class and among what is left out."""
        if kind in (None, own := self._changes.kind(number)):
            return kind is not Kind.REMOVED or (self._changes[number].id in self._gentle) is gentle
        return kind is Kind.LEFT_OUT and own in SENT and self._changes[number].id in self.excluded

    def toggle_open(self, row: int) -> None:
        """Show or hide the fields of a line."""
        number, field = divmod(self._rows[row], _FIELDS)
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
            self._rows[row + 1 : row + 1] = array("Q", (number * _FIELDS + field for field in range(1, count + 1)))
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def opening(self, most: int) -> Generator[None, None, None]:
        """Open the first `most` lines that are shown, one by one; stops when something else moved them meanwhile."""
        moves = self._moves
        for row in range(min(self.rowCount(), most) - 1, -1, -1):
            if self._moves != moves:
                return
            if not self.is_field(row) and self._rows[row] // _FIELDS not in self._opened:
                self.toggle_open(row)
                moves = self._moves
            yield

    def toggle_tick(self, row: int) -> None:
        """Take a change out of the plan, or put it back."""
        change = self.change_at(row)
        if not self._ticks or not change.sends:
            return
        row -= self._rows[row] % _FIELDS
        self.excluded ^= {change.id}
        back = change.id not in self.excluded
        self._take_out([change.kind], back=back)
        self._ticked += 1 if back else -1
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.excluded_changed.emit()

    def ticking(self, ticked: bool) -> Generator[None, None, None]:
        """Tick or untick every line that is shown: looked for in slices, done at once at the end."""
        moved: dict[str, Kind] = {}
        for start in range(0, len(self._rows), _SLICE):
            numbers = (row // _FIELDS for row in self._rows[start : start + _SLICE] if row % _FIELDS == 0)
            changes = (self._changes[number] for number in numbers if self._changes.kind(number) in SENT)
            moved.update((change.id, change.kind) for change in changes if (change.id in self.excluded) is ticked)
            yield
        if moved:
            self.excluded = self.excluded - moved.keys() if ticked else self.excluded | moved.keys()
            self._take_out(moved.values(), back=ticked)
            self._ticked += len(moved) if ticked else -len(moved)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))
            self.excluded_changed.emit()

    def _take_out(self, kinds: Iterable[Kind], *, back: bool = False) -> None:
        """Count changes of these kinds as left out, or no longer."""
        moved = Counter(kinds)
        total = moved.total()
        if back:
            self._counts += moved
            self._counts[Kind.LEFT_OUT] -= total
        else:
            self._counts -= moved
            self._counts[Kind.LEFT_OUT] += total


def _not_done(why: str, *, imported: bool) -> str:
    """That nothing comes of a line, and why."""
    if imported:
        words = QCoreApplication.translate("review", "not imported: {reason}")
        return words.format(reason=why) if why else QCoreApplication.translate("review", "not imported")
    words = QCoreApplication.translate("review", "not sent: {reason}")
    return words.format(reason=why) if why else QCoreApplication.translate("review", "not sent")


def _straw(change: Change) -> str:
    """Everything by which a line is found, folded."""
    values = (change.before if change.kind in REMOVING else change.after).values()
    return fold(f"{change.name} {' '.join(str(value) for value in values if value is not None)} {change.row or ''}")
