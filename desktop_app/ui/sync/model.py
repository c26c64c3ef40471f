"""The table of a sync: a row per person, and below an opened one a row per field that differs."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.core.reconcile import FieldLine, Merge, Side
from desktop_app.core.syncing import Choice
from desktop_app.ui.sync.lines import Lines
from desktop_app.ui.sync.looks import FieldLook, LineLook, Looks, spoken_field
from desktop_app.ui.theme import GOINGS
from desktop_app.ui.widgets import row_name

LINE_ROLE = Qt.ItemDataRole.UserRole + 60
FIELD_ROLE = Qt.ItemDataRole.UserRole + 61

Index = QModelIndex | QPersistentModelIndex
_FIELDS = 1 << 10  # a record has fewer fields than this; one number then holds line and field
_SLICE = 500


class Column(IntEnum):
    PERSON = 0
    OURS = 1
    WAY = 2
    THEIRS = 3


class SyncModel(QAbstractTableModel):
    """The rows of `lines`; `crm` is what theirs is called. `chosen_changed` comes when something was chosen."""

    chosen_changed = Signal()

    def __init__(self, lines: Lines, crm: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self._looks = Looks(lines.proposal, crm)
        self._rows: list[int] = []
        self._opened: set[int] = set()
        self._headers = (self.tr("Person"), self.tr("Our contacts"), "", lines.proposal.theirs.account.name)

    def show_only(self, numbers: list[int]) -> None:
        """Show only these lines, all closed."""
        self.beginResetModel()
        self._opened.clear()
        self._rows = [number * _FIELDS for number in numbers]
        self.endResetModel()

    # -------------------------------------------------------------------------------------------------------- reading

    def merge_at(self, row: int) -> Merge:
        """The person of a row."""
        return self.lines[self._rows[row] // _FIELDS]

    def field_at(self, row: int) -> FieldLine | None:
        """The field of a field's row; None of a person's."""
        field = self._rows[row] % _FIELDS
        return self.merge_at(row).lines[field - 1] if field else None

    def line_at(self, row: int) -> LineLook:
        """How the person of a row looks."""
        merge = self.merge_at(row)
        return self._looks.line(merge, self.lines.chosen(merge), opened=self._rows[row] // _FIELDS in self._opened)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.AccessibleTextRole:
            return self._headers[section] or self.tr("What happens")
        return row_name(self, section, orientation, role, Column.PERSON)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (FIELD_ROLE, LINE_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        field, column = self.field_at(index.row()), Column(index.column())
        if field is not None:
            look = self._looks.field(field, self.lines.chosen(self.merge_at(index.row())))
            return look if role == FIELD_ROLE else None if role == LINE_ROLE else _field_words(look, column)
        if role == FIELD_ROLE:
            return None
        line = self.line_at(index.row())
        if role == LINE_ROLE:
            return line
        return (f"{line.name}, {line.below}", line.ours, GOINGS[line.going].word, line.theirs)[column]

    # ------------------------------------------------------------------------------------------------------- choosing

    def toggle_open(self, row: int) -> None:
        """Show or hide the fields of a line."""
        number, field = divmod(self._rows[row], _FIELDS)
        row -= field
        count = len(self.lines[number].lines)
        if number in self._opened:
            self._opened.discard(number)
            self.beginRemoveRows(QModelIndex(), row + 1, row + count)
            del self._rows[row + 1 : row + 1 + count]
            self.endRemoveRows()
        elif count:
            self._opened.add(number)
            self.beginInsertRows(QModelIndex(), row + 1, row + count)
            self._rows[row + 1 : row + 1] = [number * _FIELDS + field for field in range(1, count + 1)]
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def choose(self, row: int, asked: Choice) -> bool:
        """Choose for the line or the field of a row; whether that is possible there."""
        possible = self.lines.choose(self.merge_at(row), self.field_at(row), asked)
        self._tell(row)
        return possible

    def choose_next(self, row: int) -> bool:
        """Choose what comes next for the line or the field of a row; whether that is possible there."""
        possible = self.lines.choose_next(self.merge_at(row), self.field_at(row))
        self._tell(row)
        return possible

    def choosing(self, rows: Iterable[int], asked: Choice | None) -> Generator[None, None, None]:
        """Choose for every person among these rows, in slices, where that is possible; None: as proposed."""
        for place, row in enumerate(rows):
            if row < len(self._rows) and self._rows[row] % _FIELDS == 0:
                if asked is None:
                    self.lines.forget(self.merge_at(row))
                else:
                    self.lines.choose(self.merge_at(row), None, asked)
            if place % _SLICE == 0:
                yield
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))
        self.chosen_changed.emit()

    def _tell(self, row: int) -> None:
        """A line and its fields show something else now."""
        number, field = divmod(self._rows[row], _FIELDS)
        first = row - field
        last = first + (len(self.lines[number].lines) if number in self._opened else 0)
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
        self.chosen_changed.emit()


def _field_words(look: FieldLook, column: Column) -> str:
    if column is Column.PERSON:
        return look.name
    if column is Column.WAY:
        return GOINGS["both"].word if look.both else ""
    return spoken_field(look, Side.OURS if column is Column.OURS else Side.THEIRS)
