"""The campflow provider against the practice campflow, over real sockets."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Change, Kind, Outcome
from desktop_app.core.contact import Contact
from desktop_app.core.ports import Batch, Notice
from desktop_app.core.words import say
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.practice.server import PracticeCrm, PracticeServers
from desktop_app.providers.campflow.provider import CampflowProvider, open
from tests.support.practice import practice as practice

WHY = say("row")


class Camp:
    """A provider for one list of the practice campflow, and both ends of the wire: `crm` is the other one."""

    def __init__(self, practice: PracticeServers, scope: str | None = None, key: str | None = None) -> None:
        self.crm: PracticeCrm = practice["campflow"]
        self.key = key or practice.key("campflow")
        self.scope = str(self.crm.crm.scope()["list"]) if scope is None else scope
        self.notices: list[Notice] = []
        self._numbers = iter(range(1, 1_000_000))
        account = Account(
            "camp", "campflow", "Camp", Environment.PRACTICE, practice.address("campflow"), "#B4552D", self.scope
        )
        self.provider: CampflowProvider = open(account, self.key, self.notices.append)

    def new_id(self) -> str:
        return f"ours-{next(self._numbers)}"

    async def everybody(self) -> list[Contact]:
        return [contact async for page in self.provider.read(()) for contact in page.contacts]

    async def somebody(self, number: int = 0) -> Contact:
        """The n-th confirmed person."""
        return [c for c in await self.everybody() if c.get("registration_status") == "confirmed"][number]

    async def person(self, id: str) -> Contact | None:
        return next((contact for contact in await self.everybody() if contact.id == id), None)

    def raw(self, contact: Contact | None) -> dict[str, Any]:
        assert contact is not None
        return msgspec.json.decode(contact.raw)

    def new(self, **values: Any) -> Change:
        change = Change(self.new_id(), Kind.NEW, "somebody", WHY, after=_keys(values))
        return self.provider.identity(change, self.new_id)

    def changed(self, contact: Contact, **values: Any) -> Change:
        after = _keys(values)
        before = {key: contact.get(key) for key in after}
        return Change(self.new_id(), Kind.CHANGED, "somebody", WHY, contact.id, before=before, after=after)

    def removed(self, contact: Contact) -> Change:
        return Change(self.new_id(), Kind.REMOVED, "somebody", WHY, contact.id, before=dict(contact.values))

    async def send(self, *changes: Change) -> list[Outcome]:
        """Packed and sent; outcomes in the order of the changes."""
        outcomes: dict[str, Outcome] = {}
        for batch in self.provider.pack(changes):
            outcomes |= {o.change: o for o in (await self.provider.send(batch)).outcomes}
        return [outcomes[change.id] for change in changes]

    def batch(self, *changes: Change) -> Batch:
        return Batch(1, changes[0].kind, changes)

    def arm(self, kind: Any, method: str, path: str = "*/persons", **more: Any) -> None:
        self.crm.arm(Fault(kind=kind, method=method, path=path, **more))

    def edit(self, action: Any, contact: Contact | None = None, **values: Any) -> str:
        """What somebody else does in campflow's own pages."""
        id = None if contact is None else contact.id
        return self.crm.crm.edit(Edit(action=action, list=self.scope, id=id, values=values))

    def switch(self, **switches: Any) -> None:
        self.crm.crm.set_switches(switches)

    def bodies(self, method: str) -> list[Any]:
        return [request.body for request in self.crm.log.all(method)]


Scenario = Callable[[Camp], Coroutine[Any, Any, Any]]


@pytest.fixture
def at_camp(run: Any, practice: PracticeServers) -> Callable[..., None]:
    """Runs a scenario with a provider, and closes it."""

    def go(scenario: Scenario, scope: str | None = None, key: str | None = None) -> None:
        async def whole() -> None:
            camp = Camp(practice, scope, key)
            try:
                await scenario(camp)
            finally:
                await camp.provider.close()

        run(whole(), timeout=30)

    return go


def _keys(values: dict[str, Any]) -> dict[str, Any]:
    """``name__first_name`` as ``name.first_name``."""
    return {key.replace("__", "."): value for key, value in values.items()}
