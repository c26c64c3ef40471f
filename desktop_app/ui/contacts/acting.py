"""What can be done with an account's contacts: each action opens a page or a sheet, and ends in a plan."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.core.account import Account
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import InputError
from desktop_app.core.fields import FieldType
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Capabilities
from desktop_app.core.removing import Removing
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.services.desk import Desk
from desktop_app.ui.contacts.grid import ContactGrid
from desktop_app.ui.contacts.sheets import BulkSheet
from desktop_app.ui.forms.correction import CorrectionSheet
from desktop_app.ui.forms.draft import Draft
from desktop_app.ui.page import Page

LOOKED_AT = 200
"""Of so many selected people it is looked up what removing them comes to."""


class Acting(QObject):
    """The actions of a contacts page. Until `learn` was called nothing can be changed: the CRM was not asked yet."""

    def __init__(self, desk: Desk, account: Account, page: Page) -> None:
        super().__init__(page)
        self._desk, self._account, self._page = desk, account, page
        self._can = Capabilities(create=False, update=False)
        self._removes = False

    @property
    def may_create(self) -> bool:
        return self._can.create

    @property
    def may_change(self) -> bool:
        """Whether contacts can be changed or removed here."""
        return self._can.update or self._removes

    def ways_of_removing(self, table: ContactTable, ids: Sequence[str]) -> set[Removing]:
        """What removing these contacts comes to; nothing where it is not possible. Nobody named: what it may come to."""
        if not self._removes:
            return set()
        found = map(table.contact, ids)
        ways = {self._can.removing(contact.values) for contact in found if contact is not None}
        return ways or {self._can.removes, *([Removing.ANONYMISE] if self._can.gentler is not None else [])}

    def way_of_removing(self, contact: Contact) -> Removing | None:
        """What removing this contact comes to; None where it is not possible."""
        return self._can.removing(contact.values) if self._removes else None

    def learn(self, can: Capabilities) -> None:
        """What the CRM can do."""
        self._can, self._removes = can, can.no_remove is None

    def export(self, grid: ContactGrid, rows: Sequence[int], *, selected: bool) -> None:
        """Save these contacts (positions in what the grid shows) as a file."""
        from desktop_app.ui.exports.exporting import export

        name = self._account.scope_name or self._account.name
        if rows:
            export(self._page, self._desk, name, grid.contacts.table, rows, grid.columns.keys(), selected=selected)

    def edit_several(self, ids: Sequence[str]) -> None:
        """Ask what is to be written into all of them, and show what that would do."""
        if not self._can.update:
            return

        async def ask() -> None:
            fields = (await self._desk.browse.table(self._account.id)).fields
            sheet = BulkSheet(fields, len(ids), self._page.window())

            def review(answer: str) -> None:
                if answer == "review":
                    self._plan(self._desk.edits.plan_bulk(self._account.id, ids, sheet.values))

            sheet.answered.connect(review)
            sheet.open()

        self._page.tasks.start(ask())

    def remove(self, ids: Sequence[str]) -> None:
        """Show what removing them would do."""
        if ids and self._removes:
            self._plan(self._desk.edits.plan_remove(self._account.id, ids))

    def correct(self, draft: Draft, key: str) -> None:
        """Ask for the right value of a field that only a new record takes, and show what that would do."""
        contact = draft.before
        if contact is None or self._can.replace is None:
            return
        sheet = CorrectionSheet(draft.fields, key, contact, self._can.replace, self._page.window())

        def review(answer: str) -> None:
            if answer == "review":
                self._page.tasks.start(self._correct(contact, sheet.values))

        sheet.answered.connect(review)
        sheet.open()

    async def _correct(self, contact: Contact, values: Mapping[str, Value]) -> None:
        fields = (await self._desk.browse.table(self._account.id)).fields
        for key, value in values.items():
            if fields[key].type is FieldType.EMAIL and await self._desk.edits.email_taken(self._account.id, str(value)):
                raise InputError(say("Somebody with this address is there already."), say("Look at that person first."))
        self.review(await self._desk.edits.plan_replacement(self._account.id, contact, values))

    def review(self, plan: Plan) -> None:
        """Show a plan."""
        from desktop_app.ui.review.page import ReviewPage

        self._page.opens.emit(ReviewPage(self._desk, self._account, plan))

    def _plan(self, planning: Coroutine[Any, Any, Plan]) -> None:
        async def plan() -> None:
            self.review(await planning)

        self._page.tasks.start(plan())
