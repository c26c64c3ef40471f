"""The middle of the contacts page: search, chips, table, selection, and what is said when there is nothing to show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.contacts.bars import GhostRows, ListStatus, SelectionBar
from desktop_app.ui.contacts.grid import ContactGrid
from desktop_app.ui.theme.tokens import MARGIN
from desktop_app.ui.widgets import (
    Banner,
    Button,
    ChipRow,
    ChipSpec,
    ComboBox,
    EmptyState,
    IconButton,
    Panel,
    SearchField,
)

_BELOW = 10  # px free below each row above the table


class Narrowed(NamedTuple):
    """What narrows the list: words in the search, filters."""

    text: bool
    filters: bool


class ContactList(Panel):
    """The parts are public: `search`, `chips`, `views`, `banner`, `grid`, `selection`, `status`.

    `clear_asked`, `save_view_asked`: the links behind the chips. `view_chosen(str)`: "" for none, `FORGET` to forget it.
    """

    FORGET = "\0forget"

    clear_asked = Signal()
    save_view_asked = Signal()
    view_chosen = Signal(str)
    filters_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.search = SearchField(self.tr("Search these contacts"), self)
        self.views = ComboBox(self)
        self.chips = ChipRow(self)
        self.banner = Banner("warning", parent=self)
        self.grid = ContactGrid(self)
        self.selection = SelectionBar(self)
        self.status = ListStatus(self)
        self._empty = EmptyState("search-x", "", parent=self)
        self._stack = QStackedLayout()
        self._overview: QWidget = self.grid
        self._pictures = False
        self._ghost = GhostRows(self)
        for widget in (self.grid, self._empty, self._ghost):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._search_row())
        column.addWidget(self._chip_row())
        column.addWidget(self.banner)
        column.addWidget(self.selection)
        column.addLayout(self._stack, 1)
        column.addWidget(self.status)
        self.banner.setContentsMargins(MARGIN, 0, MARGIN, _BELOW)
        self.banner.setMinimumHeight(self.banner.minimumHeight() + _BELOW)
        self.banner.hide()
        self.selection.hide()
        self.search.moved_down.connect(self._into_table)
        self.search.returnPressed.connect(self._into_table)
        self.selection.all_asked.connect(self.grid.selectAll)
        self.selection.none_asked.connect(self.grid.clearSelection)

    def set_views(self, names: Sequence[str], current: str) -> None:
        """The saved views to choose from."""
        self.views.clear()
        self.views.addItem(self.tr("View: everybody"), "")
        for name in names:
            self.views.addItem(self.tr("View: {name}").format(name=name), name)
        if current:
            self.views.insertSeparator(self.views.count())
            self.views.addItem(self.tr("Forget “{name}”").format(name=current), self.FORGET)
        self.views.setCurrentIndex(max(0, self.views.findData(current)))
        self.views.setVisible(bool(names))

    def set_chips(self, chips: Sequence[ChipSpec], narrowed: Narrowed) -> None:
        """What is filtered, in words."""
        self.chips.set_chips(chips)
        self._clear.setText(self.clear_words(narrowed))
        self._chip_frame.setVisible(any(narrowed))

    def clear_words(self, narrowed: Narrowed) -> str:
        """What it is called to show everybody again: what is taken away by it."""
        if not narrowed.filters:
            return self.tr("Clear search")
        return self.tr("Clear search and filters") if narrowed.text else self.tr("Clear filters")

    def add_overview(self, overview: QWidget) -> None:
        """What can be shown in place of the table."""
        self._stack.addWidget(overview)
        self._overview = overview

    def show_overview(self, *, on: bool) -> None:
        """Show the pictures of these contacts, or their table; where there is neither, the reason stays."""
        self._pictures = on
        self._columns.setVisible(not on)
        if self._stack.currentWidget() in (self.grid, self._overview):
            self.show_rows()

    def show_rows(self) -> None:
        """Show the table, or the pictures."""
        self._stack.setCurrentWidget(self._overview if self._pictures else self.grid)

    def show_ghosts(self) -> None:
        """Show that the first rows are on their way."""
        self._stack.setCurrentWidget(self._ghost)

    def show_empty(self, icon: str, title: str, reason: str, action: Button | None, *, failed: bool = False) -> None:
        """Say why there is nothing to see, and what can be done."""
        self._empty.show_message(icon, title, reason, failed=failed)
        self._empty.set_action(action)
        self._stack.setCurrentWidget(self._empty)

    def show_filter_button(self, on: bool) -> None:
        """A way back to the hidden filters."""
        self._filters.setVisible(on)

    def _search_row(self) -> QHBoxLayout:
        self._filters = IconButton("panel-left-close", self.tr("Show the filters"), parent=self)
        self._filters.clicked.connect(self.filters_asked)
        self._filters.hide()
        columns = self._columns = IconButton("columns-3-cog", self.tr("Columns"), parent=self)
        columns.clicked.connect(lambda: self.grid.columns.open_menu(columns.mapToGlobal(QPoint(0, columns.height()))))
        self.views.setAccessibleName(self.tr("Saved views"))
        self.views.setMinimumWidth(148)
        self.views.activated.connect(lambda _index: self.view_chosen.emit(self.views.currentData()))
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 12, 12, _BELOW)
        row.setSpacing(8)
        row.addWidget(self._filters)
        row.addWidget(self.search, 1)
        row.addWidget(self.views)
        row.addWidget(columns)
        return row

    def _chip_row(self) -> QWidget:
        self._chip_frame = QWidget(self)
        self._clear = Button("", "link", small=True, parent=self)
        self._save = Button(self.tr("Save view…"), "link", small=True, parent=self)
        self._clear.clicked.connect(self.clear_asked)
        self._save.clicked.connect(self.save_view_asked)
        self.chips.add_tail(self._clear)
        self.chips.add_tail(self._save)
        row = QHBoxLayout(self._chip_frame)
        row.setContentsMargins(MARGIN, 0, MARGIN, _BELOW)
        row.addWidget(self.chips, 1)
        return self._chip_frame

    def _into_table(self) -> None:
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.grid.currentIndex().isValid() and self.grid.contacts.rowCount():
            self.grid.selectRow(0)
