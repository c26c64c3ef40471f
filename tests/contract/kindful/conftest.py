"""The Kindful provider against the practice Kindful, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Change, Kind, Outcome
from desktop_app.core.contact import Contact
from desktop_app.core.errors import AnswerLost
from desktop_app.core.ports import Batch, Notice, Term
from desktop_app.core.words import say
from desktop_app.practice.server import PracticeCrm, PracticeServers
from desktop_app.providers.kindful.provider import Kindful
from tests.support.practice import practice as practice

Scenario = Callable[["Office"], Coroutine[Any, Any, Any]]


class Office:
    """A provider connected to the practice Kindful, and both ends of the wire: `crm` is the other one."""

    def __init__(self, practice: PracticeServers, key: str | None = None) -> None:
        self.crm: PracticeCrm = practice["kindful"]
        self.clock = practice.clock
        self.key = key or practice.key("kindful")
        self.notices: list[Notice] = []
        self.pauses: list[float] = []
        self._numbers = iter(range(1, 1_000_000))
        account = Account("a", "kindful", "Office", Environment.PRACTICE, practice.address("kindful"), "#2B6CB0")
        self.provider = Kindful(account, self.key, self.notices.append, pause=self._pause)

    async def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0)

    def new_id(self) -> str:
        return f"ours-{next(self._numbers)}"

    async def everybody(self, **terms: str) -> list[Contact]:
        return [
            contact
            async for page in self.provider.read([Term(*term) for term in terms.items()])
            for contact in page.contacts
        ]

    async def one(self, **wanted: str) -> Contact:
        """The only contact with these values."""
        (found,) = [c for c in await self.everybody() if all(c.get(key) == value for key, value in wanted.items())]
        return found

    def new(self, **values: Any) -> Change:
        change = Change(self.new_id(), Kind.NEW, str(values.get("last_name")), say("row"), after=values)
        return self.provider.identity(change, self.new_id)

    def changed(self, contact: Contact, **after: Any) -> Change:
        """The change as a run prepares it: with what is sent along."""
        along = {key: value for key in self.provider.capabilities.sent_along if (value := contact.get(key)) is not None}
        return Change(
            self.new_id(),
            Kind.CHANGED,
            str(contact.get("last_name")),
            say("edited"),
            contact=contact.id,
            version=contact.version,
            before=along | {key: contact.get(key) for key in after},
            after=after,
        )

    def linked(self, contact: Contact, identity: str) -> Change:
        return Change(
            self.new_id(), Kind.LINKED, "", say("link"), contact=contact.id, version=contact.version, identity=identity
        )

    def paths(self, path: str) -> list[Any]:
        """The bodies of all requests to `path` so far."""
        return [request.body for request in self.crm.log.all(path=path)]


@asynccontextmanager
async def opened(practice: PracticeServers, key: str | None = None) -> AsyncIterator[Office]:
    office = Office(practice, key)
    try:
        yield office
    finally:
        await office.provider.close()


ADA: dict[str, Any] = {"first_name": "Ada", "last_name": "Byron", "email": "ada@example.org", "birthday": "1985-02-13"}


async def carried_out(office: Office, *changes: Change) -> list[Outcome]:
    """Send and settle, as a run does, an answer that is lost included."""
    sent: list[tuple[Batch, str]] = []
    for batch in office.provider.pack(changes):
        try:
            sent.append((batch, (await office.provider.send(batch)).ticket))
        except AnswerLost:
            sent.append((batch, ""))
    return await office.provider.settle(sent)


async def complete(office: Office) -> Any:
    """A linked person in step, with all names."""
    linked = await office.everybody(state="linked")
    return next(c for c in linked if c.get("first_name") and c.get("last_name") and c.get("email"))


def reason(outcome: Outcome) -> str:
    return str(outcome.reason or "")


@pytest.fixture
def visit(practice: PracticeServers, run: Callable[..., Any]) -> Callable[..., Any]:
    """`visit(scenario)` runs `scenario(office)` and gives its result."""

    def go(scenario: Scenario, key: str | None = None) -> Any:
        async def visiting() -> Any:
            async with opened(practice, key) as office:
                return await scenario(office)

        return run(visiting(), timeout=30)

    return go
