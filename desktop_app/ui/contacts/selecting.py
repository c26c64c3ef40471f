"""Who is selected in the list, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.core.account import Account, Environment
from desktop_app.services.desk import Desk
from desktop_app.ui.contacts.acting import LOOKED_AT, Acting
from desktop_app.ui.contacts.beside import Beside
from desktop_app.ui.contacts.giving import Given
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.contacts.looking import Looking
from desktop_app.ui.own.offering import take_some

if TYPE_CHECKING:
    from desktop_app.ui.page import Page


class Selecting(QObject):
    """Connects the table, the bar over it and the line below it with the actions."""

    def __init__(
        self,
        desk: Desk,
        account: Account,
        page: Page,
        listing: ContactList,
        beside: Beside,
        looking: Looking,
        acting: Acting,
    ) -> None:
        super().__init__(page)
        self._account, self._list, self._beside = account, listing, beside
        self._looking, self._acting = looking, acting
        grid, bar = listing.grid, listing.selection
        grid.opened.connect(lambda index: beside.open(grid.contacts.contact_id(index.row()), edit=True))
        grid.moved_to.connect(beside.follow)
        grid.delete_pressed.connect(lambda: acting.remove(grid.selected_ids()))
        bar.remove_asked.connect(lambda: acting.remove(grid.selected_ids()))
        bar.edit_asked.connect(lambda: acting.edit_several(grid.selected_ids()))
        bar.offer_taking(on=account.environment is not Environment.HERE)
        bar.take_asked.connect(lambda: take_some(page, desk, account, grid.selected_ids()))
        bar.export_asked.connect(lambda: acting.export(grid, grid.selected_positions(), selected=True))

    def show(self, *, listed: bool) -> None:
        """Show who is selected; `listed`: there is a list of which something can be shown."""
        grid, bar, table = self._list.grid, self._list.selection, self._looking.finder.table
        selected, shown = grid.selected_count(), grid.contacts.rowCount()
        several = selected > 1
        grid.show_ticks(several)
        self._beside.make_room(on=several, current=grid.current_id())
        bar.setVisible(several)
        bar.show_count(selected, shown)
        looked_at = grid.selected_ids() if selected <= LOOKED_AT else ()
        bar.offer_removing(self._acting.ways_of_removing(table, looked_at), selected)
        if listed:
            self._list.status.show_counts(shown, len(table) - self._looking.hidden, selected)
        else:
            self._list.status.show_no_counts()

    def chosen(self) -> Given:
        """Those who are selected."""
        grid = self._list.grid
        name = self._account.scope_name or self._account.name
        return Given(grid.contacts.table, grid.selected_positions(), grid.columns.keys(), name)

    def meant(self) -> Given:
        """Those who are selected, where several are; else all who are shown."""
        chosen = self.chosen()
        return chosen if len(chosen.rows) > 1 else chosen._replace(rows=self._list.grid.contacts.positions)

    def export_shown(self) -> None:
        """Save all who are shown as a file."""
        grid = self._list.grid
        self._acting.export(grid, grid.contacts.positions, selected=False)
