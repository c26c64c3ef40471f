"""Both scopes of MPDX on the bench, against the practice MPDX over real sockets."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import msgspec

from desktop_app.core.changes import Change, Kind, Outcome
from desktop_app.core.contact import Contact, Value
from desktop_app.core.ports import Notice, Provider
from desktop_app.core.words import say
from desktop_app.practice.crm import Edit
from desktop_app.practice.mpdx.contacts import OWN, Wanted
from desktop_app.providers.mpdx.provider import open
from tests.contract.bench import Bench, Way


class MpdxBench(Bench):
    name = "mpdx"
    text = "notes"
    most: ClassVar[Mapping[Kind, int]] = {Kind.NEW: 100, Kind.CHANGED: 100, Kind.REMOVED: 100}
    listing = Way("GET", "*/contacts")

    def prepare(self) -> None:
        self.scope = self.list = str(self.crm.crm.scope()["list"])
        self.crm.crm.set_switches({"most_per_page": 50})

    def connect(self, key: str, notify: Callable[[Notice], None]) -> Provider:
        return open(self.account(self.scope), key, notify)

    def there(self) -> Mapping[str, Any]:
        contacts = self.inside.contacts
        rows = contacts.find(frozenset({self.scope.partition(":")[2]}), Wanted())
        return {contact.id: contact for contact in map(contacts.get, rows)}

    def person(self, name: str) -> dict[str, Value]:
        return {"name": name, "status": "Never Contacted"}

    def unwanted(self, name: str) -> dict[str, Value]:
        return {**self.person(name), "likely_to_give": "Perhaps"}

    def way(self, kind: Kind, count: int = 1) -> Way:
        match kind:
            case Kind.NEW:
                return Way("POST", "*/contacts/bulk")
            case Kind.CHANGED:
                return Way("PUT", "*/contacts/bulk")
            case _:
                return Way("DELETE", "*/contacts/bulk" if count > 1 else "*/contacts/*")

    def mirroring(self) -> Way | None:
        return Way("DELETE", "*/contacts/bulk")

    def added(self, name: str) -> Edit:
        return Edit(action="add", list=self.list, values={"name": name})

    def edited(self, contact: Contact, text: str) -> Edit:
        return Edit(action="change", id=contact.id, values={"notes": text})

    def plant(self, contact: Contact) -> str:
        self.elsewhere(Edit(action="change", id=contact.id, values={"source": "Somewhere"}))
        return '"source":"Somewhere"'

    def new_id(self) -> str:
        return str(uuid.UUID(int=next(self._numbers)))

    # --------------------------------------------------------------------------------------- for the tests of MPDX alone

    def opened(self, scope: str | None = None, **options: str) -> Any:
        """Another provider, with options of the account."""
        account = self.account(self.scope if scope is None else scope)
        return open(msgspec.structs.replace(account, options=options), self.key, self.notices.append)

    async def found(self, id: str | None) -> Contact:
        """A contact as it is at MPDX now."""
        assert id is not None
        now = (await self.provider.current([Contact(id, {})]))[id]
        assert now is not None
        return now

    async def somebody(self, **values: Any) -> Contact:
        """A contact with these attributes, people and addresses."""
        edit = Edit(action="add", list=self.list, values={"name": "Rogers, Steve and Peggy", **values})
        return await self.found(self.inside.edit(edit))

    def change_of(self, contact: Contact, **values: Any) -> Change:
        """A change as a run prepares it; ``person1__email1`` stands for ``person1.email1``."""
        after = {key.replace("__", "."): value for key, value in values.items()}
        seen = {key: value for key in (*self.provider.capabilities.sent_along, *after) if (value := contact.get(key))}
        return Change(self.new_id(), Kind.CHANGED, "", say("edited"), contact.id, contact.version, {**seen}, {**after})

    async def write(self, *changes: Change, by: Any = None) -> list[Outcome]:
        """Packed and sent; outcomes in the order of the changes."""
        provider = by or self.provider
        outcomes: dict[str, Outcome] = {}
        for batch in provider.pack(changes):
            outcomes |= {outcome.change: outcome for outcome in (await provider.send(batch)).outcomes}
        return [outcomes[change.id] for change in changes]


class OrganisationBench(MpdxBench):
    """The organisation over both account lists, which only looks and removes."""

    text = "name"
    most: ClassVar[Mapping[Kind, int]] = {Kind.REMOVED: 1}
    listing = Way("GET", "*/organizations/contacts")

    def prepare(self) -> None:
        super().prepare()
        self.scope = next(str(each["id"]) for each in self.crm.crm.scope()["lists"] if "organization" in each["id"])

    def there(self) -> Mapping[str, Any]:
        contacts = self.inside.contacts
        rows = contacts.find(OWN, Wanted())
        return {contact.id: contact for contact in map(contacts.get, rows)}

    def way(self, kind: Kind, count: int = 1) -> Way:
        return Way("DELETE", "*/organizations/contacts/*")

    def mirroring(self) -> Way | None:
        return None

    def edited(self, contact: Contact, text: str) -> Edit:
        return Edit(action="change", id=contact.id, values={"name": text})

    def plant(self, contact: Contact) -> str:
        return '"square_avatar":'

    def suits(self, contact: Contact) -> bool:
        return contact.get("allow_deletion") is True
