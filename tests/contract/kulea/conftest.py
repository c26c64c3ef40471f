"""The Kulea provider against the practice Kulea, over real sockets."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Change, Kind, Outcome
from desktop_app.core.contact import Contact
from desktop_app.core.ports import Batch, Notice, Term
from desktop_app.core.words import say
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Armed, Fault
from desktop_app.practice.server import PracticeCrm, PracticeServers
from desktop_app.providers.kulea.provider import KuleaProvider, open

WHY = say("row")


def connected(address: str, key: str, **options: str) -> KuleaProvider:
    account = Account("mailings", "kulea", "Mailings", Environment.PRACTICE, address, "", options=options)
    return open(account, key, [].append)


class Tenant:
    """A provider for the practice Kulea, and both ends of the wire: `crm` is the other one."""

    def __init__(self, practice: PracticeServers, **options: str) -> None:
        self.practice = practice
        self.crm: PracticeCrm = practice["kulea"]
        self.inside: Any = self.crm.crm
        self.key = practice.key("kulea")
        self.address = practice.address("kulea")
        self.notices: list[Notice] = []
        self._numbers = iter(range(1, 1_000_000))
        self.provider = connected(self.address, self.key, **options)

    # ----------------------------------------------------------------------------------------------------------- people

    async def everybody(self, *terms: Term) -> list[Contact]:
        return [contact async for page in self.provider.read(terms) for contact in page.contacts]

    async def somebody(self, number: int = 0, **like: Any) -> Contact:
        """The n-th subscribed person, or the n-th who is `like` this."""
        like = like or {"subscribed": True}
        return [c for c in await self.everybody() if all(c.get(key) == value for key, value in like.items())][number]

    async def now(self, id: str | None) -> Contact:
        (found,) = [contact for contact in await self.everybody() if contact.id == id]
        return found

    async def with_address(self, address: str) -> list[Contact]:
        return [contact for contact in await self.everybody() if contact.get("email") == address]

    def raw(self, contact: Contact | None) -> dict[str, Any]:
        assert contact is not None
        return msgspec.json.decode(contact.raw)

    # ---------------------------------------------------------------------------------------------------------- changes

    def new_id(self) -> str:
        return f"ours-{next(self._numbers)}"

    def new(self, address: str = "ida@example.org", **values: Any) -> Change:
        after = {"email": address, **values}
        return self.provider.identity(Change(self.new_id(), Kind.NEW, "somebody", WHY, after=after), self.new_id)

    def changed(self, contact: Contact, **values: Any) -> Change:
        before = {key: contact.get(key) for key in values}
        return Change(self.new_id(), Kind.CHANGED, "somebody", WHY, contact.id, before=before, after=values)

    def removed(self, contact: Contact) -> Change:
        return Change(self.new_id(), Kind.REMOVED, "somebody", WHY, contact.id, before=dict(contact.values))

    async def replaced(self, contact: Contact, address: str, **values: Any) -> Change:
        """Somebody whose address is corrected: all values, as the record form gives them."""
        fields = await self.provider.fields()
        kept = {key: value for key, value in contact.values.items() if fields[key].access != "never"}
        after = {**kept, "email": address, **values}
        return Change(
            self.new_id(), Kind.REPLACED, "somebody", WHY, contact.id, before=dict(contact.values), after=after
        )

    async def send(self, *changes: Change) -> list[Outcome]:
        """Packed and sent; outcomes in the order of the changes."""
        outcomes: dict[str, Outcome] = {}
        for batch in self.provider.pack(changes):
            outcomes |= {o.change: o for o in (await self.provider.send(batch)).outcomes}
        return [outcomes[change.id] for change in changes]

    async def settle(self, change: Change, ticket: str = "") -> Outcome:
        (outcome,) = await self.provider.settle([(Batch(1, change.kind, (change,)), ticket)])
        return outcome

    # ------------------------------------------------------------------------------------------------------ the other end

    def arm(self, kind: Any, method: str, path: str = "*/users/*", **more: Any) -> Armed:
        return self.crm.arm(Fault(kind=kind, method=method, path=path, **more))

    def edit(self, action: Any, contact: Contact | None = None, **values: Any) -> str:
        """What somebody else does in Kulea's own pages."""
        return self.crm.crm.edit(Edit(action=action, id=None if contact is None else contact.id, values=values))

    def switch(self, **switches: Any) -> None:
        self.crm.crm.set_switches(switches)

    def written(self) -> list[tuple[str, str, Any]]:
        """The requests so far that change something: method, last part of the path, body."""
        return [
            (each.method, each.path.rpartition("/")[2], each.body)
            for each in self.crm.log.all()
            if each.method != "GET"
        ]


Scenario = Callable[[Tenant], Coroutine[Any, Any, Any]]


@pytest.fixture
def at_kulea(run: Any) -> Callable[..., None]:
    """Runs a scenario with a provider for a Kulea of some 130 people, and closes it."""

    def go(scenario: Scenario, people: int = 130, switches: dict[str, Any] | None = None, **options: str) -> None:
        async def whole() -> None:
            with PracticeServers(people=people) as practice:
                tenant = Tenant(practice, **options)
                tenant.switch(**(switches or {}))
                try:
                    await scenario(tenant)
                finally:
                    await tenant.provider.close()

        run(whole(), timeout=30)

    return go
