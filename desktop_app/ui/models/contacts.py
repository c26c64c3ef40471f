"""The rows of the contacts table: positions in a `ContactTable`, shown cell by cell."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.contact import Value
from desktop_app.core.fields import Field, FieldSet, FieldType
from desktop_app.core.table import NAME, ContactTable
from desktop_app.ui.widgets import CELL_ROLE, Cell, no_cell, row_name, yes_cell
from desktop_app.ui.words import label, shown

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ContactsModel(QAbstractTableModel):
    """Shows `rows` (positions) of a table in the columns `keys` (field keys and `NAME`)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = ContactTable(FieldSet(()))
        self._rows: array[int] = array("i")
        self._keys: list[str] = [NAME]

    @property
    def keys(self) -> Sequence[str]:
        """What the columns show, in the model's order (the header may show another)."""
        return self._keys

    @property
    def table(self) -> ContactTable:
        """Whose contacts are shown."""
        return self._table

    @property
    def positions(self) -> Sequence[int]:
        """Where in the table they are, from top to bottom."""
        return self._rows

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self._keys = list(keys)
        self.endResetModel()

    def show(self, table: ContactTable, rows: array[int]) -> None:
        """Show other contacts."""
        self.beginResetModel()
        self._table, self._rows = table, rows
        self.endResetModel()

    def contact_id(self, row: int) -> str:
        """The id of the contact in a row."""
        return self._table.ids[self._rows[row]]

    def contact_ids(self, rows: Sequence[int]) -> list[str]:
        return [self._table.ids[self._rows[row]] for row in rows]

    def row_of(self, contact: str) -> int | None:
        """The row of a contact, None when it is not shown."""
        position = self._table.position(contact)
        if position is None:
            return None
        try:
            return self._rows.index(position)
        except ValueError:
            return None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            column = self._keys.index(NAME) if NAME in self._keys else 0
            return row_name(self, section, orientation, role, column)
        if not 0 <= section < len(self._keys):
            return None
        field = self._table.fields.get(self._keys[section])
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Name") if field is None else label(field)
        if role == Qt.ItemDataRole.TextAlignmentRole and field is not None and field.type is FieldType.NUMBER:
            return int(Qt.AlignmentFlag.AlignRight)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole and role != CELL_ROLE:
            return None
        position = self._rows[index.row()]
        key = self._keys[index.column()]
        field = self._table.fields.get(key)
        if field is None:
            return self._named(position, role)
        value = self._table.value(position, key)
        return shown(field, value) if role == Qt.ItemDataRole.DisplayRole else _cell(field, value)

    def _named(self, position: int, role: int) -> Any:
        name = self._table.name(position)
        if role == Qt.ItemDataRole.DisplayRole or name:
            return name or None if role == CELL_ROLE else name
        return Cell(self.tr("without a name"), "text3", italic=True)


def _cell(field: Field, value: Value) -> Cell | None:
    """A cell that is more than its words; None where the words do."""
    if field.type is FieldType.YES_NO and isinstance(value, bool):
        return yes_cell(shown(field, value)) if value else no_cell(shown(field, value))
    if field.type is FieldType.ID and value is not None:
        return Cell(str(value), fixed=True)
    if field.type is FieldType.NUMBER and value is not None:
        return Cell(shown(field, value), right=True)
    return None
