"""Find duplicates: the groups at the left, the chosen one side by side at the right."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.contact import Contact
from desktop_app.core.ports import Capabilities
from desktop_app.core.table import ContactTable
from desktop_app.services.desk import Desk
from desktop_app.services.duplicates import Group, still_there
from desktop_app.services.pace import paced
from desktop_app.ui.contacts.acting import Acting
from desktop_app.ui.duplicates.comparison import Comparison
from desktop_app.ui.duplicates.deeds import Deeds, fullest
from desktop_app.ui.duplicates.foot import Foot
from desktop_app.ui.duplicates.listing import GROUP_ROLE, Groups
from desktop_app.ui.page import Page
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Button, EmptyState, ListView, PageHeader, Panel, Separator


class DuplicatesPage(Page):
    """Nothing happens by itself: records are edited, moved together and removed by plans that are reviewed; whoever is
    not the same is put aside for good."""

    help_topic = "duplicates"

    def __init__(self, desk: Desk, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._account = desk, account
        self._can = Capabilities(create=False, update=False)
        self._acting = Acting(desk, account, self)
        self._deeds = Deeds(desk, account, self._acting, self)
        self._table: ContactTable | None = None
        self._put_aside: Group | None = None
        self._model = Groups(self)
        self._lay_out()
        browse, changed = desk.browse, self._changed
        browse.changed.connect(changed)
        self.destroyed.connect(lambda: browse.changed.disconnect(changed))
        self._search()
        self.tasks.start(self._learn(), lambda _error: None)

    @property
    def group(self) -> Group | None:
        """The one that is shown."""
        found = self._list.currentIndex().data(GROUP_ROLE)
        return found if isinstance(found, Group) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setFixedWidth(WIDTHS["accounts"] if self.width() >= WIDTHS["narrow"] else WIDTHS["import_side"])

    # --------------------------------------------------------------------------------------------------------- finding

    def _search(self) -> None:
        self._again.setEnabled(False)
        self._empty.show_message("hourglass", self.tr("Looking for duplicates…"))
        self._right.setCurrentWidget(self._empty)
        self.tasks.start(self._find())

    async def _find(self) -> None:
        try:
            groups = await self._desk.duplicates.find(self._account.id)
        finally:
            self._again.setEnabled(True)
        self._show_groups(groups, await self._desk.browse.table(self._account.id))
        self._list.setFocus()

    async def _learn(self) -> None:
        """What the CRM can do; without a key the records are only shown."""
        can = await self._desk.accounts.capabilities(self._account.id)
        if not self._account.read_only:
            self._can = can
            self._acting.learn(can)
            self._show_group()

    def _changed(self, account: str) -> None:
        if account == self._account.id and self._table is not None:
            self.tasks.start(self._renew())

    async def _renew(self) -> None:
        """Show the records as they are now; groups of which only one is left are gone."""
        table = await self._desk.browse.table(self._account.id)
        left = [group async for group in paced(still_there(table, self._model.groups())) if len(group.contacts) > 1]
        self._show_groups(left, table)

    def _show_groups(self, groups: list[Group], table: ContactTable) -> None:
        row = max(0, self._list.currentIndex().row())
        self._table = table
        self._model.show_groups(groups, table)
        name = self._account.scope_name or self._account.name
        count = self.tr("%Ln people may be in the list twice", "", len(groups))
        self._header.set_subtitle(f"{name} · {count}")
        if groups:
            self._list.setCurrentIndex(self._model.index(min(row, len(groups) - 1)))
            self._list.scrollTo(self._list.currentIndex())
        self._show_group()

    def _show_group(self) -> None:
        group, table = self.group, self._table
        if table is None:
            return
        contacts = [] if group is None else self._contacts(group)
        together = self._can.update and fullest(contacts, table.fields) is not None
        self._foot.allow(group=group is not None, together=together, updates=self._can.update)
        if group is None:
            about = self.tr("Names are compared with birthdays, addresses, telephone numbers and e-mail addresses.")
            self._empty.show_message("circle-check", self.tr("Nobody is in the list twice"), about)
            self._right.setCurrentWidget(self._empty)
            return
        self._comparison.show_group(
            contacts,
            group.pairs,
            table.fields,
            updates=self._can.update,
            removing=self._acting.way_of_removing,
        )
        self._right.setCurrentWidget(self._comparison)

    def _contacts(self, group: Group) -> list[Contact]:
        assert self._table is not None
        return [contact for contact in map(self._table.contact, group.contacts) if contact is not None]

    # ---------------------------------------------------------------------------------------------------------- acting

    def _say_different(self) -> None:
        group = self.group
        if group is not None:
            self.tasks.start(self._put_away(group))

    async def _put_away(self, group: Group) -> None:
        assert self._table is not None
        await self._desk.duplicates.are_different(self._account.id, group.contacts)
        self._put_aside = group
        names = (self._table.fields.name_of(contact.values) for contact in self._contacts(group))
        self._foot.show_aside(next(filter(None, names), self.tr("Without a name")))
        self._show_groups([each for each in self._model.groups() if each is not group], self._table)

    def _take_back(self) -> None:
        if self._put_aside is not None:
            self.tasks.start(self._put_back(self._put_aside))

    async def _put_back(self, group: Group) -> None:
        assert self._table is not None
        await self._desk.duplicates.may_be_the_same(self._account.id, group.contacts)
        self._put_aside = None
        self._foot.show_aside("")
        self._show_groups([group, *self._model.groups()], self._table)
        self._list.setCurrentIndex(self._model.index(0))

    def _bring_together(self) -> None:
        if self.group is not None and self._table is not None:
            contacts = self._contacts(self.group)
            self._fill_in(fullest(contacts, self._table.fields))

    def _fill_in(self, target: Contact | None) -> None:
        if target is not None and self.group is not None and self._table is not None:
            self._deeds.fill_in(target, self._contacts(self.group), self._table.fields)

    # ---------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self._header = PageHeader(
            self.tr("Find duplicates"), environment=self._account.environment.value, back=True, parent=self
        )
        self._header.back_clicked.connect(self.closed)
        self._again = Button(self.tr("Search again"), icon="refresh-cw", parent=self._header)
        self._again.clicked.connect(self._search)
        self._header.add_action(self._again, keep=True)
        right = Panel(parent=self)
        self._right = QStackedLayout(right)
        self._empty = EmptyState("hourglass", "", parent=right)
        self._comparison = Comparison(right)
        self._comparison.edit_asked.connect(
            lambda contact: self._deeds.edit(contact, self._comparison.fields, self._can),
        )
        self._comparison.fill_asked.connect(self._fill_in)
        self._comparison.remove_asked.connect(lambda contact: self._acting.remove([contact.id]))
        for widget in (self._empty, self._comparison):
            self._right.addWidget(widget)
        self._list = ListView("mirror_row", parent=self)
        self._list.setAccessibleName(self.tr("People who may be in the list twice"))
        self._list.setModel(self._model)
        self._list.selectionModel().currentChanged.connect(lambda index, _: index.isValid() and self._show_group())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._list)
        middle.addWidget(Separator(vertical=True, parent=self))
        middle.addWidget(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addLayout(middle, 1)
        self._foot = Foot(self)
        self._foot.different_asked.connect(self._say_different)
        self._foot.undo_asked.connect(self._take_back)
        self._foot.together_asked.connect(self._bring_together)
        whole.addWidget(self._foot)
