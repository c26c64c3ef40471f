"""What every provider promises, for campflow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.ports import Notice, Provider
from desktop_app.practice.campflow.pages import find_list
from desktop_app.practice.crm import Edit
from desktop_app.providers.campflow.provider import open
from tests.contract.bench import Bench, Way
from tests.contract.suite import ProviderSuite


class CampflowBench(Bench):
    name = "campflow"
    text = "notes"
    most: ClassVar = {Kind.NEW: 200, Kind.CHANGED: 200, Kind.REMOVED: 1}
    listing = Way("GET", "*/persons")

    def prepare(self) -> None:
        self.scope = str(self.crm.crm.scope()["list"])
        self.crm.crm.set_switches({"most_per_page": 40})

    def connect(self, key: str, notify: Callable[[Notice], None]) -> Provider:
        return open(self.account(self.scope), key, notify)

    def there(self) -> Mapping[str, Any]:
        persons = find_list(self.inside.lists, self.scope).persons
        return {found["id"]: found for row in persons.rows_after(-1) if (found := persons.get(row))}

    def person(self, name: str) -> dict[str, Value]:
        return {"name.first_name": "Ida", "name.last_name": name}

    def unwanted(self, name: str) -> dict[str, Value]:
        return {**self.person(name), "custom_photo_consent": "Perhaps"}

    def way(self, kind: Kind, count: int = 1) -> Way:
        match kind:
            case Kind.NEW if count == 1:
                return Way("POST", "*/persons")
            case Kind.REMOVED:
                return Way("DELETE", "*/persons/*")
            case _:
                return Way("PUT", "*/persons")

    def mirroring(self) -> Way:
        return Way("PUT", "*/persons")

    def added(self, name: str) -> Edit:
        return Edit(action="add", list=self.scope, values={"name": {"first_name": "Eva", "last_name": name}})

    def edited(self, contact: Contact, text: str) -> Edit:
        return Edit(action="change", list=self.scope, id=contact.id, values={"notes": text})

    def plant(self, contact: Contact) -> str:
        self.elsewhere(Edit(action="change", list=self.scope, id=contact.id, values={"favourite_colour": "teal"}))
        return '"favourite_colour":"teal"'

    def suits(self, contact: Contact) -> bool:
        return contact.get("registration_status") == "confirmed"


class TestCampflow(ProviderSuite):
    bench_of = CampflowBench
