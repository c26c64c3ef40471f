"""The contacts of one account: look, search, filter, open, change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import Account, Environment
from desktop_app.services.desk import Desk
from desktop_app.services.finding import Found
from desktop_app.ui.contacts.acting import Acting
from desktop_app.ui.contacts.actions import HeaderActions
from desktop_app.ui.contacts.beside import Beside
from desktop_app.ui.contacts.filters import FilterPanel
from desktop_app.ui.contacts.finder import Finder
from desktop_app.ui.contacts.giving import Giving
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.contacts.looking import Looking
from desktop_app.ui.contacts.panes import Panes
from desktop_app.ui.contacts.phrases import counted
from desktop_app.ui.contacts.reading import Reading
from desktop_app.ui.contacts.rowmenu import RowMenu
from desktop_app.ui.contacts.selecting import Selecting
from desktop_app.ui.events.offering import offer_events
from desktop_app.ui.forms.record import RecordForm
from desktop_app.ui.overview.switching import OverviewSwitch
from desktop_app.ui.own.offering import offer_own, show_nobody
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Button, PageHeader


class ContactsPage(Page):
    """The page at the bottom of an account's tab: filters, list, and the open record."""

    help_topic = "contacts"

    def __init__(self, desk: Desk, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._account = desk, account
        self._here = account.environment is Environment.HERE  # our own list
        self._awaited = ""  # the contact to show as soon as it is in the list
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
        self.panes = Panes(self.filters, self.list, self.record, self.beside, self.pictures)
        self.selecting = Selecting(desk, account, self, self.list, self.beside, self.looking, self.acting)
        self.header_actions = HeaderActions(desk, account, self, self.header, self.selecting.export_shown)
        self.giving = Giving(self, self.selecting.meant)
        self.header.offer_more(self.giving.fill)
        self.row_menu = RowMenu(self.list.grid, self.list.selection, self.giving, self.selecting.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self.panes.row, 1)
        self._show_header()
        self._connect()
        self._add_keys()
        self.tasks.start(self._open())

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

    def shown_again(self) -> None:
        self.reading.show_age()
        self.panes.focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes.fit(self.width())

    def _connect(self) -> None:
        status, act = self.list.status, self.acting
        self.finder.found.connect(self._show_found)
        self.reading.marked.connect(self._show_header)
        self.reading.marked.connect(self.state_changed)
        status.offer_reading(on=not self._here)
        status.refresh_asked.connect(self.reading.start)
        status.news_asked.connect(self.reading.catch_up)
        status.stop_asked.connect(self.reading.stop)
        self.list.grid.selection_changed.connect(self._show_selection)
        self.pictures.opened.connect(self.show_contact)
        self.record.reviewed.connect(act.review)
        self.record.removed.connect(lambda contact: act.remove([contact]))
        self.record.saved.connect(self.list.grid.go_to)
        self.record.correction_asked.connect(lambda key: act.correct(self.record.draft, key))
        self.record.touched.connect(lambda _on: self._show_loud())
        self.beside.toggled.connect(self._show_loud)
        browse, changed = self._desk.browse, self._changed
        browse.changed.connect(changed)
        self.destroyed.connect(lambda: browse.changed.disconnect(changed))

    def _add_keys(self) -> None:
        keys: list[tuple[QKeySequence.StandardKey | str, Callable[[], object]]] = [
            (QKeySequence.StandardKey.Find, self.panes.focus_search),
            (QKeySequence.StandardKey.New, self._new_person),
            (QKeySequence.StandardKey.Save, self.record.save),
            ("F5", self.reading.start),
            ("F6", lambda: self.panes.focus_next(self.focusWidget())),
        ]
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
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
            self.acting.learn(can)
            self.header_actions.allow(can, self._new_person)
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
            self.list.grid.columns.show_layout(table.fields, await self.looking.kept.layout())
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
        if len(found.rows) or not any(self.looking.narrowed):
            if self.reading.mark is not None and self._here and not len(self.finder.table):
                show_nobody(self, self.list, self._desk)
            elif self.reading.mark is not None:
                self.list.show_rows()
        elif found.complete:
            clear = Button(self.list.clear_words(self.looking.narrowed), icon="x")
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
        mark, loaded = self.reading.mark, len(self.finder.table)
        listed = mark is not None and (loaded > 0 or not mark.count)  # the account was read, and what was read is here
        self.selecting.show(listed=listed)
        self.header_actions.show_people(self.list.grid.contacts.rowCount(), loaded)
        self.header_actions.set_listed(listed)

    def _show_loud(self) -> None:
        """One loud button a screen: while there is something to save, that is *Save*."""
        record = self.record
        self.header_actions.make_room(on=self.beside.is_open and (record.contact_id is None or record.unsaved > 0))

    def _new_person(self) -> None:
        if self.acting.may_create and self.reading.mark is not None:
            self.beside.open_new()
