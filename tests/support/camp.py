"""A small camp list in a CRM in memory, and a contacts page over it: real services and storage, no server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.account import Account
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import DeskError
from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.ports import ChangeFeed, ServerFilter
from desktop_app.core.words import say
from desktop_app.ui.contacts.page import ContactsPage
from desktop_app.ui.forms.editors import Editor, LineEditor
from tests.support.driving import until
from tests.support.memory import MemoryCrm, NoPractice, account

FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME, required=True, in_table=True),
        Field("last", "Last name", common=Common.LAST_NAME, in_table=True),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY, in_table=True),
        Field("group", "Group", FieldType.CHOICE, in_table=True,
              choices=(Choice("w", "Cubs"), Choice("j", "Scouts"), Choice("r", "Rovers"))),
        Field("email", "E-mail", FieldType.EMAIL, "Contact", Common.EMAIL, in_table=True),
        Field("city", "City", group="Contact", common=Common.CITY, in_table=True, max_length=20),
        Field("news", "Newsletter", FieldType.YES_NO, "Contact",
              irreversible=say("Unsubscribing is for good. This program cannot subscribe them again.")),
        Field("iban", "IBAN", group="Payment", sensitive=True),
        Field("own", "Own id", FieldType.ID, "Camp", Common.EXTERNAL_ID, Access.CREATE, say("The id stays as it is.")),
        Field("paid", "Paid", FieldType.NUMBER, "Camp", access=Access.NEVER, reason=say("The camp works this out.")),
    ]
)  # fmt: skip

_CITIES = ("Kassel", "Göttingen", "Vellmar")


def camper(number: int, **values: Value) -> Contact:
    """An invented camper."""
    usual: dict[str, Value] = {
        "first": f"Camper {number:03}",
        "last": "Ö" if number % 2 else "A",
        "born": f"20{10 + number % 6}-05-04",
        "group": "wjr"[number % 3],
        "email": f"c{number}@example.org",
        "city": _CITIES[number % 3],
        "news": True,
        "own": f"{number:05}",
        "paid": 10,
    }
    filled = {key: value for key, value in (usual | values).items() if value is not None}
    return Contact(f"p{number}", filled, "v1")


class Camp:
    """A page with what is behind it."""

    def __init__(self, profile: Profile, crm: MemoryCrm, page: ContactsPage) -> None:
        self.profile, self.crm, self.page = profile, crm, page
        self.opened: list[QWidget] = []
        self.failed: list[Any] = []
        page.opens.connect(self.opened.append)
        page.failed.connect(self.failed.append)

    def names(self) -> list[str]:
        """What stands in the name column, from top to bottom."""
        model = self.page.list.grid.contacts
        column = list(model.keys).index("@name")
        return [model.index(row, column).data() for row in range(model.rowCount())]

    async def shows(self, count: int) -> None:
        """Wait until so many people are in the table."""
        grid = self.page.list.grid
        await until(lambda: grid.contacts.rowCount() == count and not self.page.reading.going_on, f"{count} rows")

    async def open(self, contact: str) -> None:
        """Open somebody's record."""
        self.page.beside.open(contact)
        await until(lambda: self.page.record.contact_id == contact and self.page.beside.is_open, "the record")

    def editor(self, key: str) -> Editor:
        return self.page.record.sections.editor(key)

    def type(self, key: str, text: str) -> None:
        """Type into a field of the record, and leave it."""
        editor = self.editor(key)
        assert isinstance(editor, LineEditor)
        editor.setFocus()
        editor.setText(text)
        editor.textEdited.emit(text)
        editor.left.emit()

    async def saved(self) -> None:
        """Save, and wait until it is done."""
        self.page.record.save()
        await until(lambda: not self.page.record.busy, "the end of saving")


@asynccontextmanager
async def camp(
    *people: Contact,
    changes: dict[str, Any] | None = None,
    failing: DeskError | None = None,
    wait: bool = True,
    fields: FieldSet = FIELDS,
    filters: Sequence[ServerFilter] = (),
    feed: ChangeFeed | None = None,
    shows: int | None = None,
    **can: Any,
) -> AsyncIterator[Camp]:
    """A camp with a page that has read its list, unless it fails. `changes` are made to the account, `can` to what the
    CRM can do; `shows` is how many people are shown at first, where that is not all of them."""
    crm = MemoryCrm(fields, people or [camper(number) for number in range(30)])
    crm.failing, crm.server_filters, crm.feed = failing, list(filters), feed
    crm.capabilities = msgspec.structs.replace(crm.capabilities, **can)
    place = account(**(changes or {}))
    profile = await open_profile(None, session_only=True, providers=crm, practice=NoPractice())
    try:
        await profile.desk.accounts.add(place, "key", session_only=True)
        async with page_of(profile, crm, place) as opened:
            if wait and failing is None:
                await opened.shows(len(crm.records) if shows is None else shows)
            yield opened
    finally:
        await profile.close()


@asynccontextmanager
async def page_of(profile: Profile, crm: MemoryCrm, place: Account) -> AsyncIterator[Camp]:
    """A contacts page, shown until the end."""
    page = ContactsPage(profile.desk, place)
    page.resize(1280, 800)
    page.show()
    opened = Camp(profile, crm, page)
    try:
        yield opened
    finally:
        page.tasks.cancel()
        page.record.tasks.cancel()
        await until(lambda: not page.tasks.busy and not page.record.tasks.busy, "the end of the page's tasks")
        gone: list[object] = []
        page.destroyed.connect(lambda: gone.append(None))
        page.deleteLater()
        await until(lambda: gone, "the end of the page")
