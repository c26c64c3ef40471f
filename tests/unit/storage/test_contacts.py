"""Snapshots and backups: complete or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import Connection, func, select, update

from desktop_app.core.contact import Contact
from desktop_app.core.errors import IncompleteRead
from desktop_app.core.plan import SnapshotMark
from desktop_app.core.ports import Page
from desktop_app.core.words import say
from desktop_app.storage.contacts import SqlContactStore
from desktop_app.storage.database import Database
from desktop_app.storage.tables import contact_sets, raw_contacts
from desktop_app.storage.tables import contacts as contact_rows
from tests.support.storage import FIELDS, loaded, pages, people, person, without_raw

AT = "2026-11-22T10:00:00+00:00"
LATER = "2026-11-23T10:00:00+00:00"


async def broken(contacts: list[Contact]) -> AsyncIterator[Page]:
    async for page in pages(contacts, 100):
        yield page
    raise IncompleteRead(say("The list ended too early."))


def rows_of(run: Any, database: Database) -> tuple[int, int, int]:
    """How many sets, contacts and raw parts lie in the file."""

    def work(connection: Connection) -> list[int]:
        tables = (contact_sets, contact_rows, raw_contacts)
        return [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables]

    return tuple(run(database.run(work)))


def test_an_account_that_was_never_read_has_nothing(run: Any, contacts: SqlContactStore) -> None:
    assert run(contacts.mark("a")) is None
    assert run(contacts.fields("a")) is None
    assert run(loaded(contacts, "a")) == []
    assert run(contacts.backups("a")) == []


def test_what_changed_is_taken_at_once_with_its_time(run: Any, contacts: SqlContactStore) -> None:
    run(contacts.replace("a", FIELDS, pages(people(3)), AT))
    mark = run(contacts.catch_up("a", [person(1), person(9)], ["p2"], LATER))
    assert mark == SnapshotMark(LATER, 3, complete=True, revision=2)
    assert {one.id for one in run(loaded(contacts, "a"))} == {"p0", "p1", "p9"}
    with pytest.raises(LookupError):
        run(contacts.catch_up("b", [person(1)], [], LATER))


def test_a_read_comes_back_as_it_was(run: Any, contacts: SqlContactStore) -> None:
    read = people(700)
    mark = run(contacts.replace("a", FIELDS, pages(read), AT))
    assert mark == SnapshotMark(AT, 700, complete=True, revision=1)
    assert run(contacts.mark("a")) == mark
    assert run(contacts.fields("a")) == FIELDS
    assert run(loaded(contacts, "a")) == without_raw(read)
    assert run(contacts.raw("a", "p699")) == bytes(read[699].raw)
    assert run(contacts.mark("b")) is None


def test_records_come_in_chunks(run: Any, contacts: SqlContactStore) -> None:
    async def sizes() -> list[int]:
        return [len(chunk) async for chunk in contacts.load("a")]

    run(contacts.replace("a", FIELDS, pages(people(1200), 1200), AT))
    assert max(run(sizes())) <= 500


def test_a_new_read_takes_the_place_of_the_old_one(run: Any, database: Database, contacts: SqlContactStore) -> None:
    run(contacts.replace("a", FIELDS, pages(people(2500)), AT))
    run(contacts.replace("b", FIELDS, pages(people(3)), AT))
    new = [person(1, email="j@example.org")]
    assert run(contacts.replace("a", FIELDS, pages(new), LATER)) == SnapshotMark(LATER, 1, complete=True, revision=2)
    assert run(loaded(contacts, "a")) == without_raw(new)
    assert len(run(loaded(contacts, "b"))) == 3
    assert rows_of(run, database) == (2, 4, 4)


def test_a_read_that_breaks_off_changes_nothing(run: Any, database: Database, contacts: SqlContactStore) -> None:
    old = people(3)
    mark = run(contacts.replace("a", FIELDS, pages(old), AT))
    with pytest.raises(IncompleteRead):
        run(contacts.replace("a", FIELDS, broken(people(500)), LATER))
    assert run(contacts.mark("a")) == mark
    assert run(loaded(contacts, "a")) == without_raw(old)
    assert rows_of(run, database) == (1, 3, 3)


def test_a_read_that_is_cancelled_changes_nothing(run: Any, database: Database, contacts: SqlContactStore) -> None:
    async def cancelled() -> None:
        under_way = asyncio.Event()

        async def endless() -> AsyncIterator[Page]:
            yield Page(tuple(people(400)))
            under_way.set()
            await asyncio.Event().wait()

        reading = asyncio.ensure_future(contacts.replace("a", FIELDS, endless(), LATER))
        await under_way.wait()
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading

    run(contacts.replace("a", FIELDS, pages(people(3)), AT))
    run(cancelled())
    assert run(contacts.mark("a")).read_at == AT
    assert rows_of(run, database) == (1, 3, 3)


def test_a_record_that_came_on_two_pages_counts_once(run: Any, contacts: SqlContactStore) -> None:
    twice = [person(1), person(2), person(1, email="new@example.org")]
    assert run(contacts.replace("a", FIELDS, pages(twice, 2), AT)).count == 2
    assert run(loaded(contacts, "a"))[0].get("email") == "new@example.org"


def test_who_reads_the_old_snapshot_reads_it_to_its_end(run: Any, contacts: SqlContactStore) -> None:
    async def read_while_replaced() -> int:
        chunks = contacts.load("a")
        count = len(await anext(chunks))
        await contacts.replace("a", FIELDS, pages(people(1)), LATER)
        return count + sum([len(chunk) async for chunk in chunks])

    run(contacts.replace("a", FIELDS, pages(people(900)), AT))
    assert run(read_while_replaced()) == 900
    assert len(run(loaded(contacts, "a"))) == 1


def test_single_records_are_renewed_added_and_removed(run: Any, contacts: SqlContactStore) -> None:
    run(contacts.replace("a", FIELDS, pages(people(3)), AT))
    renewed, added = person(1, email="neu@example.org"), person(7)
    assert run(contacts.put("a", [renewed, added])) == SnapshotMark(AT, 4, complete=True, revision=2)
    assert run(loaded(contacts, "a")) == without_raw([person(0), renewed, person(2), added])
    assert run(contacts.remove("a", ["p0", "nobody"])) == SnapshotMark(AT, 3, complete=True, revision=3)
    assert [contact.id for contact in run(loaded(contacts, "a"))] == ["p1", "p2", "p7"]
    assert run(contacts.raw("a", "p7")) == bytes(added.raw)
    with pytest.raises(LookupError):
        run(contacts.raw("a", "p0"))


def test_single_records_need_a_snapshot(run: Any, contacts: SqlContactStore) -> None:
    with pytest.raises(LookupError):
        run(contacts.put("a", [person(1)]))
    with pytest.raises(LookupError):
        run(contacts.remove("a", ["p1"]))


def test_a_backup_is_read_back_and_compared(run: Any, contacts: SqlContactStore) -> None:
    async def saved(id: str) -> list[Contact]:
        return [contact async for chunk in contacts.backed_up(id) for contact in chunk]

    whole = people(600)
    backup = run(contacts.back_up("a", pages(whole), AT))
    assert (backup.account, backup.made_at, backup.count, backup.verified) == ("a", AT, 600, True)
    assert run(saved(backup.id)) == whole
    newer = run(contacts.back_up("a", pages([]), LATER))
    assert run(contacts.backups("a")) == [newer, backup]
    assert run(contacts.backups("b")) == []
    with pytest.raises(LookupError):
        run(saved("none"))


@pytest.mark.parametrize(
    "damage",
    [
        update(contact_rows).filter_by(id="p1").values(version="v9"),
        update(contact_rows).filter_by(id="p1").values(body=b'{"name":"Someone else"}'),
        update(raw_contacts).filter_by(position=2).values(body=b"{}"),
        contact_rows.delete().filter_by(id="p1"),
    ],
)
def test_a_backup_that_does_not_read_back_the_same_is_not_verified(
    run: Any, database: Database, contacts: SqlContactStore, damage: Any
) -> None:
    async def damaged() -> AsyncIterator[Page]:
        yield Page(tuple(people(3)))
        await database.run(lambda connection: connection.execute(damage))

    assert run(contacts.back_up("a", damaged(), AT)).verified is False


def test_a_backup_that_breaks_off_is_none(run: Any, database: Database, contacts: SqlContactStore) -> None:
    with pytest.raises(IncompleteRead):
        run(contacts.back_up("a", broken(people(200)), AT))
    assert run(contacts.backups("a")) == []
    assert rows_of(run, database) == (0, 0, 0)


def test_forgetting_an_account_leaves_nothing_of_its_people(
    run: Any, database: Database, contacts: SqlContactStore
) -> None:
    run(contacts.replace("a", FIELDS, pages(people(3)), AT))
    run(contacts.back_up("a", pages(people(3)), AT))
    run(contacts.replace("b", FIELDS, pages(people(2)), AT))
    run(contacts.forget("a"))
    assert run(contacts.mark("a")) is None
    assert run(contacts.backups("a")) == []
    assert rows_of(run, database) == (1, 2, 2)


def test_old_backups_are_forgotten(run: Any, database: Database, contacts: SqlContactStore) -> None:
    run(contacts.back_up("a", pages(people(3)), AT))
    kept = run(contacts.back_up("a", pages(people(2)), LATER))
    run(contacts.forget_backups_before(LATER))
    assert run(contacts.backups("a")) == [kept]
    assert rows_of(run, database) == (1, 2, 2)
