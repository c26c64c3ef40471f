"""What every provider promises, for our own list: in a real database file, without a wire."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from sqlalchemy import Connection

from desktop_app.core.account import OWN, Account, Environment
from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.contact import Contact, Value
from desktop_app.core.ports import Batch, Notice, Provider
from desktop_app.core.words import say
from desktop_app.practice.clock import Clock
from desktop_app.storage.database import Database, _transacted
from desktop_app.storage.people import records
from desktop_app.storage.people.provider import OwnList
from desktop_app.storage.people.writing import carry_out
from tests.contract.bench import Bench, Way
from tests.contract.suite import PortSuite

KEY = bytes(range(32))


class OwnBench(Bench):
    """The list at one end, the database itself at the other."""

    name = OWN
    text = "occupation"
    most: ClassVar = dict.fromkeys((Kind.NEW, Kind.CHANGED, Kind.REMOVED), 100)
    people = 600

    def __init__(self, database: Database) -> None:
        self.database = database
        self.practice: Any = SimpleNamespace(clock=Clock())
        self.notices: list[Notice] = []
        self._numbers = itertools.count(1)
        self.elsewhere(*(self._change(Kind.NEW, f"p{n:03}", self.person(f"Ortega {n}")) for n in range(self.people)))
        self.provider = self.connect("", self.notices.append)

    def connect(self, key: str, notify: Callable[[Notice], None]) -> Provider:
        clock: Any = SimpleNamespace(now=lambda: self.practice.clock.now().isoformat())
        return OwnList(self.database, clock).open(self.account(), key, notify)

    def account(self, scope: str = "") -> Account:
        return Account(OWN, OWN, "Our contacts", Environment.HERE, "", "")

    def _inside(self, work: Callable[[Connection], Any]) -> Any:
        """What somebody who looks into the database finds there."""
        database: Any = self.database
        return database._worker.submit(_transacted, database._connection, work, None).result()

    def there(self) -> Mapping[str, Any]:
        return self._inside(_everybody)

    def person(self, name: str) -> dict[str, Value]:
        return {"first_name": "Ida", "last_name": name, "email": f"{name.replace(' ', '.').lower()}@example.org"}

    def unwanted(self, name: str) -> dict[str, Value]:
        return {**self.person(name), "birthday": "some day in spring"}

    def way(self, kind: Kind, count: int = 1) -> Way:
        raise NotImplementedError

    def mirroring(self) -> Way | None:
        return None

    def added(self, name: str) -> Any:
        return self._change(Kind.NEW, self.new_id(), self.person(name))

    def edited(self, contact: Contact, text: str) -> Any:
        return self._change(Kind.CHANGED, contact.id, {self.text: text})

    def removed(self, contact: Contact) -> Any:
        return self._change(Kind.REMOVED, contact.id, {})

    def plant(self, contact: Contact) -> str:
        raise NotImplementedError

    def elsewhere(self, *edits: Any) -> None:
        now = records.moment(self.practice.clock.now().isoformat())
        for kind, changes in itertools.groupby(edits, key=lambda change: change.kind):
            outcomes = self._inside(partial(carry_out, batch=Batch(1, kind, (*changes,)), now=now))
            assert {outcome.state for outcome in outcomes} == {State.APPLIED}

    def _change(self, kind: Kind, id: str, after: dict[str, Value]) -> Change:
        if kind is Kind.NEW:
            return Change(self.new_id(), kind, "", say("by hand"), after=after, identity=id)
        return Change(self.new_id(), kind, "", say("by hand"), id, after=after)


def _everybody(connection: Connection) -> dict[str, records.Person]:
    people: dict[str, records.Person] = {}
    while more := records.page(connection, max((person.position for person in people.values()), default=0)):
        people |= {person.id: person for person in more}
    return people


class TestOwn(PortSuite):
    @pytest.fixture
    def bench(self, run: Callable[..., Any], tmp_path: Path) -> Iterator[Bench]:
        """A file with people in it."""
        database = run(Database.open(tmp_path / "contact-desk.db", KEY))
        bench = OwnBench(database)
        bench.run = run
        yield bench
        run(database.close())
