"""From the list of an account to its overview and back: both show what is looked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.services.finding import Found
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.finder import Finder
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.contacts.looking import Looking
from desktop_app.ui.overview.panel import Overview
from desktop_app.ui.widgets import Choice, PageHeader, SegmentedChoice

_LIST, _OVERVIEW = "list", "overview"


class OverviewSwitch(QObject):
    """The switch in the header. `toggled`: the overview was shown or left."""

    toggled = Signal()

    def __init__(
        self, tasks: Tasks, header: PageHeader, listing: ContactList, finder: Finder, looking: Looking
    ) -> None:
        super().__init__(listing)
        self._list, self._finder = listing, finder
        self._choice = SegmentedChoice(
            [
                Choice(_LIST, self.tr("Contacts"), "table-2"),
                Choice(_OVERVIEW, self.tr("Overview"), "chart-no-axes-column"),
            ],
            parent=header,
        )
        header.set_switch(self._choice)
        self.overview = Overview(tasks, finder.today, listing)
        self.overview.chose.connect(looking.put_filters)
        listing.add_overview(self.overview)
        self._choice.chosen.connect(self._show)
        finder.found.connect(self._found)

    @property
    def on(self) -> bool:
        """Whether the overview is shown."""
        return self._choice.current == _OVERVIEW

    def focus(self) -> None:
        """Put the keyboard on the first chart."""
        self.overview.focus_first()

    def _show(self, _key: str) -> None:
        self._list.show_overview(on=self.on)
        if self.on:
            self.overview.show_found(self._finder.table, self._finder.query)
        self.toggled.emit()

    def _found(self, found: Found) -> None:
        if self.on and found.complete:
            self.overview.show_found(self._finder.table, found.query)
