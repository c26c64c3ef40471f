"""What our own list promises beyond what every provider does: it is all in one transaction, and knows when."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import OWN, Account, Environment
from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import StorageError
from desktop_app.core.fields import Field, FieldType
from desktop_app.core.ports import Batch
from desktop_app.core.words import say
from desktop_app.storage.database import Database
from desktop_app.storage.people.fields import SqlOwnFields
from desktop_app.storage.people.provider import Own, OwnList
from tests.support.memory import MemoryClock

KEY = bytes(range(32))
ACCOUNT = Account(OWN, OWN, "Our contacts", Environment.HERE, "", "")
COLOUR = Field("own_1", "Colour", group="Own fields", own=True)


class List:
    """A list in a file, and a clock that is set by hand."""

    def __init__(self, database: Database) -> None:
        self.database: Any = database
        self.clock = MemoryClock("2026-05-03T08:42:00+00:00")
        self.fields = SqlOwnFields(database)
        opened: Any = OwnList(database, self.clock).open(ACCOUNT, "", print)
        self.provider: Own = opened

    async def send(self, *changes: Change) -> list[State]:
        return [o.state for batch in self.provider.pack(changes) for o in (await self.provider.send(batch)).outcomes]

    async def one(self, id: str) -> Contact | None:
        (contact,) = (await self.provider.current([Contact(id, {})])).values()
        return contact

    async def there(self, id: str) -> Contact:
        contact = await self.one(id)
        assert contact is not None
        return contact


def new(id: str, **values: Value) -> Change:
    return Change(f"new-{id}", Kind.NEW, id, say("by hand"), after=values, identity=id)


def edit(contact: Contact, **values: Value) -> Change:
    before = {key: contact.get(key) for key in values}
    return Change("edit", Kind.CHANGED, "", say("edited"), contact.id, contact.version, before=before, after=values)


def removal(contact: Contact) -> Change:
    before = dict(contact.values)
    return Change("gone", Kind.REMOVED, "", say("gone"), contact.id, contact.version, before=before)


def times(contact: Contact) -> dict[str, str]:
    return msgspec.json.decode(contact.raw)["times"]


@pytest.fixture
def ours(run: Callable[..., Any], tmp_path: Path) -> Iterator[List]:
    database = run(Database.open(tmp_path / "contact-desk.db", KEY))
    yield List(database)
    run(database.close())


def test_every_field_knows_when_it_was_changed(run: Any, ours: List) -> None:
    async def scenario() -> None:
        await ours.send(new("a", last_name="Ortega", city="Bremen", email="ana@example.org"))
        ours.clock.time = "2026-06-01T10:00:00+02:00"
        anna = await ours.there("a")
        await ours.send(edit(anna, city="Kiel", email=None))
        now = await ours.there("a")
        assert times(now) == {
            "last_name": "2026-05-03T08:42:00.000+00:00",
            "city": "2026-06-01T08:00:00.000+00:00",
            "email": "2026-06-01T08:00:00.000+00:00",
        }
        assert (anna.version, now.version) == ("1", "2")
        assert (now.get("created_at"), now.get("changed_at")) == (
            "2026-05-03T08:42:00.000+00:00",
            "2026-06-01T08:00:00.000+00:00",
        )
        assert "email" not in now.values

    run(scenario())


def test_what_somebody_edited_since_is_kept(run: Any, ours: List) -> None:
    async def scenario() -> None:
        await ours.send(new("a", last_name="Ortega", city="Bremen"))
        seen = await ours.there("a")
        await ours.send(edit(seen, city="Kiel"))
        assert await ours.send(edit(seen, city="Hamburg")) == [State.NOT_CHANGED]
        assert await ours.send(removal(seen)) == [State.NOT_CHANGED]
        assert await ours.send(edit(seen, country="Germany")) == [State.APPLIED]
        assert (await ours.there("a")).get("city") == "Kiel"

    run(scenario())


def test_whoever_comes_back_goes_on_counting_and_is_no_longer_gone(run: Any, ours: List) -> None:
    async def scenario() -> None:
        await ours.send(new("a", last_name="Ortega"))
        await ours.send(edit(await ours.there("a"), city="Kiel"))
        await ours.send(removal(await ours.there("a")))
        assert await ours.one("a") is None
        assert (await ours.provider.news("2026-01-01T00:00:00+00:00")).removed == ("a",)
        await ours.send(new("a", last_name="Ortega"))
        assert (await ours.there("a")).version == "3"
        news = await ours.provider.news("2026-01-01T00:00:00+00:00")
        assert ([contact.id for contact in news.contacts], news.removed) == (["a"], ())

    run(scenario())


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"city": "Bremen"}, "A name or an e-mail address is needed."),
        ({"last_name": "Ortega", "email": "nobody"}, "The address has no @."),
        ({"last_name": "Ortega", "gender": "purple"}, "Gender has no such choice."),
        ({"last_name": "Ortega", "created_at": "2026-05-03T08:42:00+00:00"}, "Contact Desk keeps this itself."),
        ({"last_name": "Ortega", "shoe_size": "42"}, "A field that this was to be written into is not there any more."),
    ],
)
def test_what_does_not_fit_is_refused_with_a_reason(run: Any, ours: List, values: dict[str, Value], said: str) -> None:
    async def scenario() -> None:
        (batch,) = ours.provider.pack([new("a", **values)])
        (outcome,) = (await ours.provider.send(batch)).outcomes
        assert (outcome.state, str(outcome.reason)) == (State.REFUSED, said)
        assert await ours.one("a") is None

    run(scenario())


def test_the_last_name_that_somebody_has_cannot_be_taken(run: Any, ours: List) -> None:
    async def scenario() -> None:
        await ours.send(new("a", last_name="Ortega"))
        assert await ours.send(edit(await ours.there("a"), last_name=None)) == [State.REFUSED]

    run(scenario())


def test_on_a_full_disk_nothing_of_a_batch_is_written_and_settling_says_so(run: Any, ours: List) -> None:
    async def scenario() -> None:
        await ours.send(new("a", last_name="Ortega"))
        changes = (*(new(f"p{n}", last_name="x" * 8000) for n in range(90)),)
        (batch,) = ours.provider.pack(changes)
        await _pragma(ours, "max_page_count = 60")
        with pytest.raises(StorageError):
            await ours.provider.send(batch)
        await _pragma(ours, "max_page_count = 100000")
        outcomes = await ours.provider.settle([(batch, "")])
        assert {outcome.state for outcome in outcomes} == {State.TO_COME}
        assert [page.total async for page in ours.provider.read(())] == [1]

    run(scenario())


def test_given_up_in_the_middle_settling_knows_what_happened(run: Any, ours: List) -> None:
    async def scenario() -> None:
        for number in range(20):
            (batch,) = ours.provider.pack([new(f"{number}-{each}", last_name="Ortega") for each in range(30)])
            sending = asyncio.ensure_future(ours.provider.send(batch))
            for _ in range(number % 4):
                await asyncio.sleep(0)
            sending.cancel()
            await asyncio.wait([sending])
            outcomes = await ours.provider.settle([(batch, "")])
            (state,) = {outcome.state for outcome in outcomes}
            assert (await ours.one(f"{number}-0") is not None) is (state is State.APPLIED)

    run(scenario())


def test_a_field_of_ones_own_is_kept_renamed_and_removed_with_its_values(run: Any, ours: List) -> None:
    async def scenario() -> None:
        await ours.fields.put(COLOUR)
        size = Field("own_2", "Size", FieldType.NUMBER, "Own fields", own=True)
        await ours.fields.put(size)
        await ours.send(new("a", last_name="Ortega", own_1="grün", own_2=42), new("b", last_name="Kern", own_2=43))
        await ours.fields.put(msgspec.structs.replace(COLOUR, label="Favourite colour"))
        assert [field.label for field in await ours.fields.all()] == ["Favourite colour", "Size"]
        assert [await ours.fields.holding(key) for key in ("own_1", "own_2")] == [1, 2]
        await ours.fields.remove("own_1")
        assert await ours.fields.all() == [size]
        anna = await ours.there("a")
        assert (anna.get("own_1"), anna.get("own_2"), anna.get("last_name")) == (None, 42, "Ortega")
        assert "own_1" not in times(anna)
        assert "own_1" not in await ours.provider.fields()

    run(scenario())


def test_nothing_leaves_the_computer_and_that_is_what_is_shown(run: Any, ours: List) -> None:
    batches = ours.provider.pack([new("a", last_name="Ortega"), removal(Contact("b", {"last_name": "Kern"}, "4"))])
    shown = [request for batch in batches for request in ours.provider.requests(batch)]
    assert [(each.method, each.address) for each in shown] == [
        ("SAVE", "on this computer"),
        ("DELETE", "on this computer"),
    ]
    assert msgspec.json.decode(shown[0].body) == [{"id": "a", "last_name": "Ortega"}]
    assert msgspec.json.decode(shown[1].body) == ["b"]


def test_batches_of_the_journal_are_settled_whatever_their_number(run: Any, ours: List) -> None:
    async def scenario() -> None:
        await ours.send(new("a", last_name="Ortega"))
        sent = [(Batch(3, Kind.NEW, (new("a", last_name="Ortega"), new("b", last_name="Kern"))), "")]
        assert [outcome.state for outcome in await ours.provider.settle(sent)] == [State.APPLIED, State.TO_COME]

    run(scenario())


async def _pragma(ours: List, pragma: str) -> None:
    def tell() -> None:
        ours.database._connection.connection.driver_connection.execute(f"PRAGMA {pragma}")

    await asyncio.get_running_loop().run_in_executor(ours.database._worker, tell)
