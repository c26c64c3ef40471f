"""What every provider promises, for both scopes of MPDX."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.ports import Notice, Provider
from desktop_app.practice.crm import Edit
from desktop_app.practice.mpdx.contacts import OWN, Wanted
from desktop_app.providers.mpdx.provider import open
from tests.contract.bench import Bench, Way
from tests.contract.suite import ProviderSuite


class MpdxBench(Bench):
    name = "mpdx"
    text = "notes"
    most: ClassVar[Mapping[Kind, int]] = {Kind.NEW: 100, Kind.CHANGED: 100, Kind.REMOVED: 100}
    listing = Way("GET", "*/contacts")

    def prepare(self) -> None:
        self.scope = str(self.crm.crm.scope()["list"])
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
        return Edit(action="add", list=self.scope, values={"name": name})

    def edited(self, contact: Contact, text: str) -> Edit:
        return Edit(action="change", id=contact.id, values={"notes": text})

    def plant(self, contact: Contact) -> str:
        self.elsewhere(Edit(action="change", id=contact.id, values={"source": "Somewhere"}))
        return '"source":"Somewhere"'

    def new_id(self) -> str:
        return str(uuid.UUID(int=next(self._numbers)))


class TestAccountList(ProviderSuite):
    bench_of = MpdxBench


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

    def added(self, name: str) -> Edit:
        return Edit(action="add", values={"name": name})

    def edited(self, contact: Contact, text: str) -> Edit:
        return Edit(action="change", id=contact.id, values={"name": text})

    def plant(self, contact: Contact) -> str:
        return '"square_avatar":'

    def suits(self, contact: Contact) -> bool:
        return contact.get("allow_deletion") is True


class TestOrganisation(ProviderSuite):
    bench_of = OrganisationBench
