"""What every provider promises, for Kulea."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.ports import Notice, Provider
from desktop_app.practice.crm import Edit
from desktop_app.providers.kulea.provider import open
from tests.contract.bench import Bench, Way
from tests.contract.suite import ProviderSuite


class KuleaBench(Bench):
    name = "kulea"
    text = "interests"
    most: ClassVar = dict.fromkeys((Kind.NEW, Kind.CHANGED, Kind.REMOVED), 1)
    listing = Way("GET", "*/users")

    def prepare(self) -> None:
        self.inside.set_switches({"most_per_page": 40})

    def connect(self, key: str, notify: Callable[[Notice], None]) -> Provider:
        return open(self.account(), key, notify)

    def there(self) -> Mapping[str, Any]:
        contacts = self.inside.contacts
        everybody = (contacts.get(row) for row in contacts.all_rows())
        return {str(each.id): each for each in everybody if each is not None and not each.archived}

    def person(self, name: str) -> dict[str, Value]:
        address = "".join(sign for sign in name.casefold() if sign.isalnum())
        return {"email": f"{address}@example.org", "forename": "Ida", "surname": name}

    def unwanted(self, name: str) -> dict[str, Value]:
        return {**self.person(name), "last visit": "some day in spring"}

    def way(self, kind: Kind, count: int = 1) -> Way:
        del count
        return {
            Kind.NEW: Way("POST", "*/users"),
            Kind.CHANGED: Way("PUT", "*/users/*"),
            Kind.REMOVED: Way("DELETE", "*/users/*"),
        }[kind]

    def mirroring(self) -> Way:
        return self.way(Kind.REMOVED)

    def added(self, name: str) -> Edit:
        return Edit(action="add", values=dict(self.person(name)))

    def edited(self, contact: Contact, text: str) -> Edit:
        return Edit(action="change", id=contact.id, values={"interests": text})

    def removed(self, contact: Contact) -> Edit:
        """For good, as only Kulea's own staff can."""
        return Edit(action="remove", id=contact.id, values={"erased": True})

    def plant(self, contact: Contact) -> str:
        self.inside.contacts.fields["favourite_colour"] = "Text"
        self.elsewhere(Edit(action="change", id=contact.id, values={"favourite_colour": "teal"}))
        return '"favourite_colour":"teal"'

    def suits(self, contact: Contact) -> bool:
        return contact.get("archived") is False


class TestKulea(ProviderSuite):
    bench_of = KuleaBench
