"""What every provider promises, for Kindful."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.ports import Notice
from desktop_app.practice.crm import Edit
from desktop_app.practice.log import Request
from desktop_app.providers.kindful.provider import Kindful
from tests.contract.bench import Bench, Way
from tests.contract.suite import ProviderSuite


class KindfulBench(Bench):
    name = "kindful"
    text = "occupation"
    most: ClassVar = {Kind.NEW: 100, Kind.CHANGED: 100}
    listing = Way("POST", "*/contacts/query")

    def connect(self, key: str, notify: Callable[[Notice], None]) -> Kindful:
        return Kindful(self.account(), key, notify, pause=lambda seconds: asyncio.sleep(0))

    def there(self) -> Mapping[str, Any]:
        contacts = self.inside.contacts
        return {str(found.id): found for row in contacts.records.rows_after(-1) if (found := contacts.get(row))}

    def person(self, name: str) -> dict[str, Value]:
        return {"first_name": "Ada", "last_name": name, "city": "Springfield"}

    def unwanted(self, name: str) -> dict[str, Value]:
        return {**self.person(name), "email": "no address"}

    def way(self, kind: Kind, count: int = 1) -> Way:
        return Way("POST", "*/imports")

    def mirroring(self) -> None:
        return None

    def added(self, name: str) -> Edit:
        return Edit(action="add", values={"first_name": "Eve", "last_name": name})

    def edited(self, contact: Contact, text: str) -> Edit:
        return Edit(action="change", id=contact.id, values={"occupation": text})

    def plant(self, contact: Contact) -> str:
        return f"/admin/contacts/{contact.id}"  # the link to its own pages stands in every record

    def suits(self, contact: Contact) -> bool:
        return not contact.get("external_id") and all(contact.get(key) for key in ("first_name", "last_name"))

    def writes(self, request: Request) -> bool:
        return request.path.endswith(("/imports", "/contacts/link"))

    def steady(self, body: Any) -> Any:
        return {**body, "data": [{key: row[key] for key in row if key != "updated_at"} for row in body["data"]]}


class TestKindful(ProviderSuite):
    bench_of = KindfulBench
