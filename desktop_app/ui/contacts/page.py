"""The contacts of one account: look, search, filter, open, change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account, Environment
from desktop_app.services.desk import Desk
from desktop_app.services.finding import Found
from desktop_app.ui.contacts.acting import LOOKED_AT, Acting
from desktop_app.ui.contacts.beside import Beside
from desktop_app.ui.contacts.filters import FilterPanel
from desktop_app.ui.contacts.finder import Finder
from desktop_app.ui.contacts.giving import Given, Giving
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.contacts.looking import Looking
from desktop_app.ui.contacts.phrases import counted
from desktop_app.ui.contacts.reading import Reading
from desktop_app.ui.events.offering import offer_events
from desktop_app.ui.forms.record import RecordForm
from desktop_app.ui.overview.switching import OverviewSwitch
from desktop_app.ui.own.offering import offer_own, show_nobody, take_some
from desktop_app.ui.page import Page
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Button, PageHeader


class ContactsPage(Page):
    """The page at the bottom of an account's tab: filters, list, and the open record."""

    help_topic = "contacts"

    def __init__(self, desk: Desk, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._account = desk, account
        title = account.scope_name or account.name
        self.header = PageHeader(title, environment=account.environment.value, parent=self)
        self.filters = FilterPanel(self)
        self.list = ContactList(self)
        self.record = RecordForm(desk, account, self)
        self.finder = Finder(self.tasks, desk.clock.now()[:10], self)
        self.beside = Beside(self.list, self.record, self.finder, self)
        self.reading = Reading(desk, account, self.tasks, self.list)
        self.looking = Looking(desk, account, self.tasks, self.finder, self.filters, self.list)
        self.acting = Acting(desk, account, self)
        self.pictures = OverviewSwitch(desk, account, self, self.header, self.list, self.looking)
        self._export = self.acting.offer_export(self.header, self._export_shown)
        self._duplicates = self.acting.offer_duplicates(self.header)
        for button in (self._export, self._duplicates):
            button.setEnabled(False)
        self.giving = Giving(self, self._given)
        self.list.add_tool(self.giving.button)
        self._filters_hidden = False
        self._awaited = ""  # the contact to show as soon as it is in the list
        self._build()
        self._connect()
        self._add_keys()
        self.tasks.start(self._open())

    @property
    def _here(self) -> bool:
        """Whether this is our own list."""
        return self._account.environment is Environment.HERE

    def topic(self) -> str:
        focus = self.focusWidget()
        if self.beside.is_open and focus is not None and self.record.isAncestorOf(focus):
            return "record"
        return "overview" if self.pictures.on else "own" if self._here else self.help_topic

    def unsaved(self) -> str:
        count = self.beside.unsaved
        return self.tr("%n changes to one person are not saved.", None, count) if count else ""

    def data_state(self) -> tuple[str, str]:
        return self.reading.state()

    def show_contact(self, contact: str) -> None:
        """Go to one contact and open it, whatever was looked for before."""
        self._awaited = contact
        self._show_awaited()

    @property
    def _listed(self) -> bool:
        """Whether there is a list: the account was read, and what was read is here."""
        mark = self.reading.mark
        return mark is not None and (len(self.finder.table) > 0 or not mark.count)

    def shown_again(self) -> None:
        self.reading.show_age()
        self._focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.filters)
        row.addWidget(self.beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        self._show_header()

    def _connect(self) -> None:
        grid, bar, status, act = self.list.grid, self.list.selection, self.list.status, self.acting
        self.finder.found.connect(self._show_found)
        self.reading.marked.connect(self._show_header)
        self.reading.marked.connect(self.state_changed)
        status.offer_reading(on=not self._here)
        status.refresh_asked.connect(self.reading.start)
        status.news_asked.connect(self.reading.catch_up)
        status.stop_asked.connect(self.reading.stop)
        grid.opened.connect(lambda index: self.beside.open(grid.contacts.contact_id(index.row()), edit=True))
        grid.moved_to.connect(self.beside.follow)
        grid.selection_changed.connect(self._show_selection)
        grid.delete_pressed.connect(lambda: act.remove(grid.selected_ids()))
        bar.remove_asked.connect(lambda: act.remove(grid.selected_ids()))
        bar.edit_asked.connect(lambda: act.edit_several(grid.selected_ids()))
        bar.offer_taking(on=not self._here)
        bar.take_asked.connect(lambda: take_some(self, self._desk, self._account, grid.selected_ids()))
        bar.export_asked.connect(lambda: act.export(grid, grid.selected_positions(), selected=True))
        self.filters.hide_asked.connect(lambda: self._hide_filters(hidden=True))
        self.list.filters_asked.connect(lambda: self._hide_filters(hidden=False))
        self.beside.toggled.connect(self._show_sides)
        self.pictures.toggled.connect(self._show_pictures)
        self.pictures.opened.connect(self.show_contact)
        self.record.reviewed.connect(act.review)
        self.record.removed.connect(lambda contact: act.remove([contact]))
        self.record.saved.connect(grid.go_to)
        self.record.correction_asked.connect(lambda key: act.correct(self.record.draft, key))
        self.record.touched.connect(lambda _on: self._show_loud())
        self.beside.toggled.connect(self._show_loud)
        browse, changed = self._desk.browse, self._changed
        browse.changed.connect(changed)
        self.destroyed.connect(lambda: browse.changed.disconnect(changed))

    def _add_keys(self) -> None:
        keys: list[tuple[QKeySequence.StandardKey | str, Callable[[], object]]] = [
            (QKeySequence.StandardKey.Find, self._focus_search),
            (QKeySequence.StandardKey.New, self._new_person),
            (QKeySequence.StandardKey.Save, self.record.save),
            ("F5", self.reading.start),
            ("F6", self._next_pane),
        ]
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # ------------------------------------------------------------------------------------------------------- showing

    async def _open(self) -> None:
        layout = await self.looking.open()
        table = await self._desk.browse.table(self._account.id)
        self.list.grid.columns.show_layout(table.fields, layout)
        await self._show_contacts()
        await self.reading.look()
        self.tasks.start(self._learn(), lambda _error: None)

    async def _learn(self) -> None:
        """What the CRM can do, once it can be asked; without a key everything is only shown."""
        can = await self._desk.accounts.capabilities(self._account.id)
        if self._here:
            offer_own(self, self.header, self.record, self._desk)
        if not self._account.read_only:
            self.acting.allow(can, self.header, self._new_person)
            self.list.selection.allow(update=can.update)
            self._show_selection()
            self.record.allow(can)
        await offer_events(self, self._desk, self._account)
        self.list.status.offer_news(on=await self._desk.browse.can_catch_up(self._account.id))
        await self.looking.offer_server_filters()

    def _changed(self, account: str) -> None:
        if account == self._account.id:
            self.tasks.start(self._show_contacts())

    async def _show_contacts(self) -> None:
        """Show the contacts as the browser has them now."""
        table = await self._desk.browse.table(self._account.id)
        if table.fields != self.finder.table.fields:
            self.list.grid.columns.show_layout(table.fields, await self.looking.layout())
        self.looking.begin(table.fields)
        self.finder.set_table(table)
        self.reading.renewed(await self._desk.browse.mark(self._account.id))
        self._show_header()
        self.beside.renew()
        await self.looking.count(table)
        self._show_header()
        self._show_selection()
        await self.record.prepare(table.fields)

    def _show_header(self) -> None:
        info = self._desk.accounts.info(self._account.provider)
        parts = [self.tr("{crm} list").format(crm=info.name) if info.scope_label else info.name]
        if self._here:  # that is what the title says
            parts.clear()
        if self.reading.mark is not None:
            archived = self.looking.archived
            there = self.reading.mark.count - archived
            parts.append(counted(self.tr("%n people", None, there), there))
            if archived:
                parts[-1] += ", " + counted(self.tr("%n archived", None, archived), archived)
        parts.append(self.reading.age_words())
        if self._account.read_only:
            parts.append(self.tr("read only"))
        self.header.set_subtitle(" · ".join(parts))

    def _show_found(self, found: Found) -> None:
        self.list.grid.show_rows(self.finder.table, found.rows)
        if len(found.rows) or not self.looking.filtered:
            if self.reading.mark is not None and self._here and not len(self.finder.table):
                show_nobody(self, self.list, self._desk)
            elif self.reading.mark is not None:
                self.list.show_rows()
        elif found.complete:
            clear = Button(self.tr("Clear filters"), icon="x")
            clear.clicked.connect(self.looking.clear)
            self.list.show_empty("search-x", self.tr("Nobody matches"), self.tr("Try fewer words or filters."), clear)
        self._show_awaited()
        self._show_selection()

    def _show_awaited(self) -> None:
        contact = self._awaited
        if contact and self.list.grid.contacts.row_of(contact) is not None:
            self._awaited = ""
            self.list.grid.go_to(contact)
            self.beside.open(contact)
        elif contact:
            self.looking.reveal(contact)

    def _show_selection(self) -> None:
        grid = self.list.grid
        selected, shown = grid.selected_count(), grid.contacts.rowCount()
        several = selected > 1
        grid.show_ticks(several)
        self.beside.make_room(on=several, current=grid.current_id())
        self.list.selection.setVisible(several)
        self.list.selection.show_count(selected, shown)
        looked_at = grid.selected_ids() if several and selected <= LOOKED_AT else ()
        self.list.selection.offer_removing(self.acting.ways_of_removing(self.finder.table, looked_at), selected)
        self._export.setEnabled(shown > 0)
        self._duplicates.setEnabled(len(self.finder.table) > 1)
        self.acting.set_listed(self._listed)
        if self._listed:
            self.list.status.show_counts(shown, len(self.finder.table) - self.looking.hidden, selected)
        else:
            self.list.status.show_no_counts()

    def _export_shown(self) -> None:
        grid = self.list.grid
        self.acting.export(grid, grid.contacts.positions, selected=False)

    def _given(self) -> Given:
        """Those who are selected, where several are; else all who are shown."""
        grid = self.list.grid
        rows = grid.selected_positions() if grid.selected_count() > 1 else grid.contacts.positions
        name = self._account.scope_name or self._account.name
        return Given(grid.contacts.table, rows, grid.columns.keys(), name)

    def _show_sides(self) -> None:
        """In a narrow window the record takes the place of the filters."""
        narrow = self.width() < WIDTHS["narrow"]
        self.filters.set_narrow(narrow)
        covered = narrow and self.beside.is_open
        pictures = self.pictures.on  # which have filters of their own
        self.filters.setVisible(not covered and not self._filters_hidden and not pictures)
        self.list.show_filter_button(self._filters_hidden and not covered and not pictures)

    def _show_pictures(self) -> None:
        """The pictures have all the room, unless somebody is being edited."""
        self.list.grid.clearSelection()
        if not self.beside.unsaved:
            self.beside.close_record()
        self._show_sides()

    def _show_loud(self) -> None:
        """One loud button a screen: while there is something to save, that is *Save*."""
        record = self.record
        self.acting.make_room(on=self.beside.is_open and (record.contact_id is None or record.unsaved > 0))

    def _hide_filters(self, *, hidden: bool) -> None:
        self._filters_hidden = hidden
        self._show_sides()

    # ---------------------------------------------------------------------------------------------------------- keys

    def _new_person(self) -> None:
        if self.acting.may_create and self.reading.mark is not None:
            self.beside.open_new()

    def _focus_list(self) -> None:
        if self.pictures.on:
            self.pictures.focus()
        else:
            self.list.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _next_pane(self) -> None:
        panes: list[tuple[QWidget, Callable[[], None]]] = [
            (self.filters, self.filters.focus_first),
            (self.list, self._focus_list),
            (self.record, self.record.focus_first),
        ]
        shown = [(pane, go) for pane, go in panes if not pane.isHidden()]
        focus = self.focusWidget()
        here = next((n for n, (pane, _go) in enumerate(shown) if focus is not None and pane.isAncestorOf(focus)), -1)
        shown[(here + 1) % len(shown)][1]()
