"""The table itself: rows that change under a selection that stays."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.table import ContactTable
from desktop_app.ui.contacts.columns import Columns
from desktop_app.ui.models.contacts import ContactsModel
from desktop_app.ui.widgets import TableView
from desktop_app.ui.widgets.cells import TICK_ROOM

_REMEMBERED = 1000
"""So many selected contacts stay selected when other rows are shown."""

_Flag = QItemSelectionModel.SelectionFlag


class ContactGrid(TableView):
    """`contacts` is its model, `columns` are its columns. `selection_changed()`. `moved_to(id)`: another row is current."""

    selection_changed = Signal()
    moved_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contacts = ContactsModel(self)
        self._quiet = False
        self.setAccessibleName(self.tr("Contacts"))
        self.header.take_keys()
        self.setTabOrder(self.header, self)
        self.columns = Columns(self.header, self.contacts)
        self.columns.wanted.connect(self._show_columns)
        self._show_columns(self.contacts.keys)

    def show_rows(self, table: ContactTable, rows: array[int]) -> None:
        """Show these contacts; those that were selected and are still here stay selected, and so does the view's place."""
        chosen = self.selected_ids() if self.selected_count() <= _REMEMBERED else []
        current = self.current_id()
        top = self.verticalScrollBar().value()
        self._quiet = True
        self.contacts.show(table, rows)
        if self.columns.measures.unseen:
            self._fit()
        self._select(chosen, current)
        self.verticalScrollBar().setValue(top)
        self._quiet = False
        self.selection_changed.emit()

    def selected_count(self) -> int:
        return sum(bottom - top + 1 for top, bottom in self._selected_parts())

    def selected_ids(self) -> list[str]:
        """The ids of the selected contacts from top to bottom."""
        parts = self._selected_parts()
        return [self.contacts.contact_id(row) for top, bottom in parts for row in range(top, bottom + 1)]

    def selected_positions(self) -> list[int]:
        """Where the selected contacts are in the table, from top to bottom."""
        rows = self.contacts.positions
        return [position for top, bottom in self._selected_parts() for position in rows[top : bottom + 1]]

    def current_id(self) -> str | None:
        row = self.currentIndex().row()
        return self.contacts.contact_id(row) if 0 <= row < self.contacts.rowCount() else None

    def go_to(self, contact: str) -> None:
        """Make a contact the current, selected row, if it is shown."""
        row = self.contacts.row_of(contact)
        if row is not None:
            self.selectRow(row)
            self.scrollTo(self.contacts.index(row, 0))

    def reveal(self, contact: str) -> None:
        """Scroll to a contact's row, if it is shown; sideways nothing moves."""
        row = self.contacts.row_of(contact)
        if row is not None:
            sideways = self.horizontalScrollBar().value()
            self.scrollTo(self.contacts.index(row, 0))
            self.horizontalScrollBar().setValue(sideways)

    def show_ticks(self, on: bool) -> None:
        if self.cells.tick_lane != on:
            super().show_ticks(on)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_columns(self, keys: Sequence[str]) -> None:
        known = self.model() is not None and self.selected_count() <= _REMEMBERED
        chosen, current = self.selected_ids() if known else [], self.current_id()
        self.setModel(None)  # forgets what the header moved
        self.contacts.set_keys(keys)
        self.setModel(self.contacts)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.selectionModel().currentRowChanged.connect(self._row_moved)
        self._quiet = True
        self._select(chosen, current)
        self._quiet = False
        self._fit()
        self.columns.show_sort()

    def _fit(self) -> None:
        self.columns.fit(self.viewport().width(), TICK_ROOM if self.cells.tick_lane else 0)
        self._note_ends()

    def _selected_parts(self) -> list[tuple[int, int]]:
        """The selection as first and last rows: everybody selected is one part, not a hundred thousand indexes."""
        selection = self.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        return sorted((part.top(), part.bottom()) for part in parts)

    def _select(self, chosen: Sequence[str], current: str | None) -> None:
        selection = QItemSelection()
        last = self.contacts.columnCount() - 1
        for contact in chosen:
            if (row := self.contacts.row_of(contact)) is not None:
                selection.select(self.contacts.index(row, 0), self.contacts.index(row, last))
        self.selectionModel().select(selection, _Flag.ClearAndSelect)
        row = self.contacts.row_of(current) if current is not None else None
        if row is not None:
            self.selectionModel().setCurrentIndex(self.contacts.index(row, 0), _Flag.NoUpdate)

    def _selected(self) -> None:
        if not self._quiet:
            self.selection_changed.emit()

    def _row_moved(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.moved_to.emit(self.contacts.contact_id(current.row()))
