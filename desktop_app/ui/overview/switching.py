"""From the list of an account to its overview and back: both show what is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.services.finding import Found
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.contacts.looking import Looking
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Choice, PageHeader, SegmentedChoice

if TYPE_CHECKING:  # imported when somebody wants to see it
    from desktop_app.ui.overview.panel import Overview

_LIST, _OVERVIEW = "list", "overview"


class OverviewSwitch(QObject):
    """The switch in the header. `toggled`: the overview was shown or left. `opened(id)`: somebody was chosen in it."""

    toggled = Signal()
    opened = Signal(str)

    def __init__(
        self, desk: Desk, account: Account, page: Page, header: PageHeader, listing: ContactList, looking: Looking
    ) -> None:
        super().__init__(listing)
        self._desk, self._account, self._page = desk, account, page
        self._list, self._looking, self._finder = listing, looking, looking.finder
        self._made: Overview | None = None
        self._last: Found | None = None
        self._choice = SegmentedChoice(
            [
                Choice(_LIST, self.tr("Contacts"), "table-2"),
                Choice(_OVERVIEW, self.tr("Overview"), "chart-no-axes-column"),
            ],
            parent=header,
        )
        header.set_switch(self._choice)
        self._choice.chosen.connect(self._show)
        self._finder.found.connect(self._found)

    @property
    def on(self) -> bool:
        """Whether the overview is shown."""
        return self._choice.current == _OVERVIEW

    def focus(self) -> None:
        """Put the keyboard on the first chart."""
        self._overview().focus_first()

    def _overview(self) -> Overview:
        from desktop_app.ui.overview.panel import Overview

        if self._made is None:
            desk, page = self._desk, self._page
            self._made = Overview(desk.overviews, self._account.id, page.tasks, self._finder.today, self._list)
            self._made.chose.connect(self._looking.put_filters)
            self._made.people.list_asked.connect(self._leave)
            self._made.people.person_asked.connect(self._open)
            self._list.add_overview(self._made)
        return self._made

    def _leave(self) -> None:
        """Back to the list, which shows the same people."""
        self._choice.set_current(_LIST)
        self._show(_LIST)
        self._list.grid.setFocus()

    def _open(self, contact: str) -> None:
        self._leave()
        self.opened.emit(contact)

    def _show(self, _key: str) -> None:
        if self.on and self._last is not None:
            self._overview().show_found(self._finder.table, self._last)
        elif self.on:
            self._overview()
        self._list.show_overview(on=self.on)
        self.toggled.emit()

    def _found(self, found: Found) -> None:
        if found.complete:
            self._last = found
            if self.on:
                self._overview().show_found(self._finder.table, found)
