"""What can be done with the records of a group: one is edited, or takes what the others have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.core.account import Account
from desktop_app.core.contact import Contact
from desktop_app.core.fields import FieldSet
from desktop_app.core.ports import Capabilities
from desktop_app.services.desk import Desk
from desktop_app.services.duplicates import movable
from desktop_app.ui.contacts.acting import Acting
from desktop_app.ui.duplicates.editing import RecordPage
from desktop_app.ui.duplicates.moving import MoveSheet
from desktop_app.ui.page import Page


class Deeds(QObject):
    """Nothing is changed before a plan of it was reviewed. `fields` are those of the account."""

    def __init__(self, desk: Desk, account: Account, acting: Acting, page: Page) -> None:
        super().__init__(page)
        self._desk, self._account, self._acting, self._page = desk, account, acting, page

    def edit(self, contact: Contact, fields: FieldSet, can: Capabilities) -> None:
        """Show a record on a page of its own."""
        self._page.opens.emit(RecordPage(self._desk, self._account, can, contact, fields))

    def fill_in(self, target: Contact, group: Sequence[Contact], fields: FieldSet) -> None:
        """Ask what `target` is to take from the others of its group."""
        sheet = MoveSheet(fields, target, group, self._page.window())

        def review(answer: str) -> None:
            if answer == "review":
                self._page.tasks.start(self._review(sheet.source, target, sheet.keys))

        sheet.answered.connect(review)
        sheet.open()

    async def _review(self, source: Contact, target: Contact, keys: list[str]) -> None:
        self._acting.review(await self._desk.duplicates.plan_move(self._account.id, source, target, keys))


def fullest(group: Sequence[Contact], fields: FieldSet) -> Contact | None:
    """The record of a group that says most, of those that lack something another has: it loses least as the one that
    stays. None where nothing could be brought together."""
    lacking = [
        contact
        for contact in group
        if fields.frozen(contact.values) is None
        and any(movable(fields, other, contact) for other in group if other is not contact)
    ]
    return max(lacking, key=lambda contact: sum(contact.get(field.key) is not None for field in fields), default=None)
