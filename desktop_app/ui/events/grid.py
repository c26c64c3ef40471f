"""The events as rows: when, what, who, and the CRM's own words."""

from __future__ import annotations

from array import array
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.eventlog import CONTACT, TEXT, WHAT, WHEN, WHO
from desktop_app.core.query import Sort
from desktop_app.core.table import ContactTable
from desktop_app.ui.models.contacts import ContactsModel, Index
from desktop_app.ui.widgets import CELL_ROLE, Cell, TableView

NEWEST = Sort(WHEN, descending=True)

_COLUMNS = (WHEN, WHAT, WHO, TEXT)
_WHEN_WIDTH = 160
_SHARES = (0.42, 0.24, 0.34)
"""Of the room that is left, for the other columns."""


class EventsModel(ContactsModel):
    """Rows of an event log's table; says so where nobody of the list is meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_keys(_COLUMNS)

    def person(self, row: int) -> str:
        """The id of the contact whose event is in a row."""
        return str(self._table.value(self._rows[row], CONTACT))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = super().data(index, role)
        if role == CELL_ROLE and _COLUMNS[index.column()] == WHO and not super().data(index):
            return Cell(self.tr("not in the saved list"), "text3", italic=True)
        return found


class EventGrid(TableView):
    """`events` is its model. `sorted_by(Sort)`: a header was clicked. `person_opened(str)`: a row was, by its person."""

    sorted_by = Signal(object)
    person_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events = EventsModel(self)
        self.setModel(self.events)
        self.setAccessibleName(self.tr("Events"))
        self.opened.connect(lambda index: self.person_opened.emit(self.events.person(index.row())))
        header = self.header
        header.take_keys()
        self.setTabOrder(header, self)
        header.setSectionsMovable(False)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort)
        self.show_sort(NEWEST)

    def show_rows(self, table: ContactTable, rows: array[int]) -> None:
        """Show these rows of the log; the view's place stays."""
        top = self.verticalScrollBar().value()
        self.events.show(table, rows)
        self.verticalScrollBar().setValue(top)

    def show_sort(self, sort: Sort) -> None:
        """Show by what the rows are sorted."""
        self._sorting = sort
        order = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(_COLUMNS.index(sort.key), order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(240, self.viewport().width() - _WHEN_WIDTH)
        self.setColumnWidth(0, _WHEN_WIDTH)
        for place, share in enumerate(_SHARES, 1):
            self.setColumnWidth(place, int(room * share))

    def _sort(self, section: int) -> None:
        key = _COLUMNS[section]
        descending = not self._sorting.descending if key == self._sorting.key else key == WHEN
        self.show_sort(Sort(key, descending=descending))
        self.sorted_by.emit(self._sorting)
