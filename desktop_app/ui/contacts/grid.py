"""The table itself: columns that are kept, sorting by the header, a selection that survives new rows."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.fields import FieldSet
from desktop_app.core.query import Sort
from desktop_app.core.table import NAME, ContactTable
from desktop_app.ui.contacts.keeping import Layout, columns_of, usual_width
from desktop_app.ui.models.contacts import ContactsModel
from desktop_app.ui.widgets import TableView
from desktop_app.ui.words import label

_REMEMBERED = 1000
"""So many selected contacts stay selected when other rows are shown."""

_Flag = QItemSelectionModel.SelectionFlag


class ContactGrid(TableView):
    """`sort_asked(Sort)`: a header was clicked. `selection_changed()`. `moved_to(id)`: another row is the current one.

    `layout_changed(Layout)`: somebody chose, moved or resized columns, or sorted; half a second after the last change.
    """

    sort_asked = Signal(object)
    selection_changed = Signal()
    moved_to = Signal(str)
    layout_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contacts = ContactsModel(self)
        self._fields = FieldSet(())
        self._sort = Sort()
        self._widths: dict[str, int] = {}
        self._chosen = False
        self._quiet = False
        self._later = QTimer(self, singleShot=True, interval=500)
        self._later.timeout.connect(lambda: self.layout_changed.emit(self.kept_layout()))
        self.setModel(self.contacts)
        self.setAccessibleName(self.tr("Contacts"))
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.choose_columns(header.mapToGlobal(at)))
        header.sectionClicked.connect(self._sort_by)
        header.sectionMoved.connect(lambda *_: self._moved())
        header.sectionResized.connect(self._resized)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentRowChanged.connect(self._row_moved)

    # ------------------------------------------------------------------------------------------------------- showing

    def show_layout(self, fields: FieldSet, layout: Layout) -> None:
        """Show the columns of `layout`, or those that the fields suggest."""
        self._fields, self._sort, self._widths = fields, layout.sort, dict(layout.widths)
        self._chosen = bool(layout.columns)
        self.set_columns(columns_of(fields, layout.columns), quiet=True)

    def set_columns(self, keys: Sequence[str], *, quiet: bool = False) -> None:
        """Show these columns from left to right; `quiet`: it was nobody's choice."""
        self._chosen = self._chosen or not quiet
        self._quiet = True
        self.setModel(None)  # forgets what the header moved
        self.contacts.set_keys(keys)
        self.setModel(self.contacts)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentRowChanged.connect(self._row_moved)
        self._fit()
        self._show_sort()
        self._quiet = False
        if not quiet:
            self._touched()

    def show_rows(self, table: ContactTable, rows: array[int]) -> None:
        """Show these contacts; those that were selected and are still here stay selected, and so does the view's place."""
        chosen = self.selected_ids() if self.selected_count() <= _REMEMBERED else []
        current = self.current_id()
        top = self.verticalScrollBar().value()
        self._quiet = True
        self.contacts.show(table, rows)
        self._select(chosen, current)
        self.verticalScrollBar().setValue(top)
        self._quiet = False
        self.selection_changed.emit()

    def show_sort(self, sort: Sort) -> None:
        """Show by what the rows are sorted."""
        self._sort = sort
        self._show_sort()

    # ------------------------------------------------------------------------------------------------------ selection

    def selected_count(self) -> int:
        return sum(bottom - top + 1 for top, bottom in self._selected_parts())

    def selected_ids(self) -> list[str]:
        """The ids of the selected contacts from top to bottom."""
        parts = self._selected_parts()
        return [self.contacts.contact_id(row) for top, bottom in parts for row in range(top, bottom + 1)]

    def current_id(self) -> str | None:
        row = self.currentIndex().row()
        return self.contacts.contact_id(row) if 0 <= row < self.contacts.rowCount() else None

    def go_to(self, contact: str) -> None:
        """Make a contact the current, selected row, if it is shown."""
        row = self.contacts.row_of(contact)
        if row is not None:
            self.selectRow(row)
            self.scrollTo(self.contacts.index(row, 0))

    # -------------------------------------------------------------------------------------------------------- columns

    def choose_columns(self, at: QPoint) -> None:
        """A menu of all columns."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self.columns()
        for key, words in self._all_columns().items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key in shown)
            action.setEnabled(len(shown) > 1 or key not in shown)
            action.toggled.connect(lambda on, key=key: self._toggle(key, on))
        menu.addSeparator()
        menu.addAction(self.tr("Columns as they were at first")).triggered.connect(self._as_at_first)
        menu.popup(at)

    def columns(self) -> list[str]:
        """The column keys as they stand, from left to right."""
        header = self.horizontalHeader()
        return [self.contacts.keys[header.logicalIndex(place)] for place in range(header.count())]

    def kept_layout(self) -> Layout:
        """What should be kept of how the table looks."""
        columns = tuple(self.columns()) if self._chosen else ()
        return Layout(columns, dict(self._widths), self._sort)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _all_columns(self) -> Mapping[str, str]:
        named = {NAME: self.tr("Name")}
        return named | {field.key: label(field) for field in self._fields if not field.sensitive}

    def _toggle(self, key: str, on: bool) -> None:
        keys = [shown for shown in self.columns() if shown != key]
        self.set_columns([*keys, key] if on else keys)

    def _as_at_first(self) -> None:
        self._widths.clear()
        self._chosen = False
        self.set_columns(columns_of(self._fields, ()), quiet=True)
        self._touched()

    def _fit(self) -> None:
        """Give every column its width; those that nobody has resized share what is left over, or give way a little.

        As long as nobody has chosen columns, the last ones are left out where there is no room for them.
        """
        keys, header = self.contacts.keys, self.horizontalHeader()
        room = self.viewport().width()
        usual = [self._widths.get(key) or self._usual(place, key) for place, key in enumerate(keys)]
        least = [width if keys[n] in self._widths else self._least(n, width) for n, width in enumerate(usual)]
        shown = len(keys)
        while not self._chosen and shown > 1 and sum(least[:shown]) > room:
            shown -= 1
        free = [place for place in range(shown) if keys[place] not in self._widths]
        rest = room - sum(usual[:shown])
        total = sum(usual[place] for place in free)
        before, self._quiet = self._quiet, True
        for place in range(len(keys)):
            width = usual[place] + (rest * usual[place] // total if place in free else 0)
            header.resizeSection(place, max(width, least[place]))
            header.setSectionHidden(place, place >= shown)
        self._quiet = before
        self._note_ends()

    def _least(self, place: int, usual: int) -> int:
        """How narrow a column may become before the table scrolls sideways, or leaves columns out."""
        return max(self.horizontalHeader().sectionSizeHint(place), usual * 4 // 5)

    def _usual(self, place: int, key: str) -> int:
        heading = self.horizontalHeader().sectionSizeHint(place)
        return max(usual_width(self._fields.get(key)), heading)

    # ------------------------------------------------------------------------------------------------------ internals

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

    def _sort_by(self, section: int) -> None:
        key = self.contacts.keys[section]
        self._sort = Sort(key, descending=key == self._sort.key and not self._sort.descending)
        self._show_sort()
        self.sort_asked.emit(self._sort)
        self._touched()

    def _show_sort(self) -> None:
        down = self._sort.descending
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        section = self.contacts.keys.index(self._sort.key) if self._sort.key in self.contacts.keys else -1
        self.horizontalHeader().setSortIndicator(section, order)

    def _resized(self, section: int, _before: int, width: int) -> None:
        if not self._quiet and section < len(self.contacts.keys):
            self._widths[self.contacts.keys[section]] = width
            self._touched()

    def _moved(self) -> None:
        self._chosen = True
        self._touched()

    def _touched(self) -> None:
        if not self._quiet:
            self._later.start()

    def _selection_changed(self) -> None:
        if not self._quiet:
            self.selection_changed.emit()

    def _row_moved(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.moved_to.emit(self.contacts.contact_id(current.row()))
