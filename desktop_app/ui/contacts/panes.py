"""The parts of the contacts page side by side: which of them are seen, and how the keyboard gets from one to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.contacts.beside import Beside
from desktop_app.ui.contacts.filters import FilterPanel
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.forms.record import RecordForm
from desktop_app.ui.overview.switching import OverviewSwitch
from desktop_app.ui.theme.tokens import WIDTHS


class Panes(QObject):
    """Filters, list and record. In a narrow window the record takes the place of the filters; the pictures, which have
    filters of their own, have all the room."""

    def __init__(
        self, filters: FilterPanel, listing: ContactList, record: RecordForm, beside: Beside, pictures: OverviewSwitch
    ) -> None:
        super().__init__(beside)
        self._filters, self._list, self._record = filters, listing, record
        self._beside, self._pictures = beside, pictures
        self._hidden = False
        self._narrow = False
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.row.addWidget(filters)
        self.row.addWidget(beside, 1)
        filters.hide_asked.connect(lambda: self._hide_filters(hidden=True))
        listing.filters_asked.connect(lambda: self._hide_filters(hidden=False))
        beside.toggled.connect(self._show)
        pictures.toggled.connect(self._show_pictures)

    def fit(self, width: int) -> None:
        """The page is so wide now."""
        self._narrow = width < WIDTHS["narrow"]
        self._filters.set_narrow(self._narrow)
        self._show()

    def focus_list(self) -> None:
        """Put the keyboard into the table, or on the pictures."""
        if self._pictures.on:
            self._pictures.focus()
        else:
            self._list.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self._list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._list.search.selectAll()

    def focus_next(self, focus: QWidget | None) -> None:
        """Put the keyboard into the part after that in which `focus` is."""
        panes: list[tuple[QWidget, Callable[[], None]]] = [
            (self._filters, self._filters.focus_first),
            (self._list, self.focus_list),
            (self._record, self._record.focus_first),
        ]
        shown = [(pane, go) for pane, go in panes if not pane.isHidden()]
        here = next((n for n, (pane, _go) in enumerate(shown) if focus is not None and pane.isAncestorOf(focus)), -1)
        shown[(here + 1) % len(shown)][1]()

    def _show(self) -> None:
        covered = self._narrow and self._beside.is_open
        possible = not covered and not self._pictures.on
        self._filters.setVisible(possible and not self._hidden)
        self._list.show_filter_button(possible and self._hidden)

    def _show_pictures(self) -> None:
        """They have all the room, unless somebody is being edited."""
        self._list.grid.clearSelection()
        if not self._beside.unsaved:
            self._beside.close_record()
        self._show()

    def _hide_filters(self, *, hidden: bool) -> None:
        self._hidden = hidden
        self._show()
