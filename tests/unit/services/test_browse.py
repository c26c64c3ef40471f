from __future__ import annotations

import asyncio
from typing import Any

import pytest

from desktop_app.core.changes import Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import IncompleteRead, KeyMissing
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.ports import Term
from desktop_app.core.query import Query, Sort
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.finding import FIRST, Found, find
from tests.conftest import Run
from tests.support.memory import (
    MemoryAccounts,
    MemoryClock,
    MemoryContacts,
    MemoryCrm,
    MemoryFeed,
    MemorySecrets,
    NoPractice,
    account,
)

FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("city", "City"),
        Field("email", "E-mail", FieldType.EMAIL),
    ]
)
TODAY = "2026-05-03"


class Office:
    """One account over a CRM with some people."""

    def __init__(self, people: int = 250) -> None:
        self.crm = MemoryCrm(
            FIELDS, [Contact(str(n), {"first": f"Anna {n:03}", "city": "Kassel"}) for n in range(people)]
        )
        self.store: Any = MemoryContacts()
        self.secrets = MemorySecrets(acc="key")
        self.accounts = Accounts(MemoryAccounts(account()), self.secrets, self.store, self.crm, NoPractice())
        self.clock = MemoryClock()
        self.browse = Browse(self.store, self.accounts, self.clock)
        self.changed: list[str] = []
        self.browse.changed.connect(self.changed.append)


@pytest.fixture
def office() -> Office:
    return Office()


def test_an_account_that_was_never_read_is_empty(office: Office, run: Run):
    assert run(office.browse.mark("acc")) is None
    assert len(run(office.browse.table("acc"))) == 0


def test_reading_tells_how_far_it_is_and_keeps_everything(office: Office, run: Run):
    told: list[tuple[int, int | None]] = []
    mark = run(office.browse.refresh("acc", lambda done, total: told.append((done, total))))
    assert told == [(100, 250), (200, 250), (250, 250)]
    assert mark.count == 250
    assert mark.complete
    assert office.changed == ["acc"]
    assert len(run(office.browse.table("acc"))) == 250


def test_what_was_read_is_there_without_the_crm(office: Office, run: Run):
    run(office.browse.refresh("acc", lambda done, total: None))
    later = Browse(office.store, office.accounts, MemoryClock())
    office.secrets.keys.clear()
    table = run(later.table("acc"))
    assert table.contact("7") == Contact("7", {"first": "Anna 007", "city": "Kassel"})


def test_a_read_that_fails_halfway_leaves_the_old_list(office: Office, run: Run):
    run(office.browse.refresh("acc", lambda done, total: None))
    before = run(office.browse.table("acc"))
    office.crm.records["new"] = Contact("new", {"first": "Zoe"})

    def fail(done: int, total: int | None) -> None:
        office.crm.failing = IncompleteRead(say("The list did not arrive whole."))

    with pytest.raises(IncompleteRead):
        run(office.browse.refresh("acc", fail))
    assert run(office.browse.table("acc")) is before
    assert "new" not in (office.store.kept or {})
    assert office.changed == ["acc"]


def test_a_read_can_be_cancelled(office: Office, run: Run):
    async def cancelled() -> None:
        reading = asyncio.ensure_future(office.browse.refresh("acc", lambda done, total: reading.cancel()))
        with pytest.raises(asyncio.CancelledError):
            await reading

    run(cancelled())
    assert run(office.browse.mark("acc")) is None


def test_without_a_key_reading_says_so(office: Office, run: Run):
    office.secrets.keys.clear()
    with pytest.raises(KeyMissing):
        run(office.browse.refresh("acc", lambda done, total: None))


def test_outcomes_of_a_run_are_seen_at_once(office: Office, run: Run):
    run(office.browse.refresh("acc", lambda done, total: None))
    table = run(office.browse.table("acc"))
    record = Contact("3", {"first": "Berta"}, "v2")
    run(office.browse.take("acc", [Outcome("c1", State.APPLIED, contact="3", record=record)], ["4"]))
    assert table.contact("3") == record
    assert table.contact("4") is None
    assert (office.store.kept or {})["3"] == record
    assert office.changed == ["acc", "acc"]


def test_another_place_is_not_shown_with_the_old_contacts(office: Office, run: Run):
    run(office.browse.refresh("acc", lambda done, total: None))
    run(office.accounts.change(account(scope="other list")))
    assert office.changed == ["acc", "acc"]
    assert len(run(office.browse.table("acc"))) == 0


def _nothing(done: int, total: int | None) -> None: ...


@pytest.fixture
def fed(office: Office, run: Run) -> MemoryFeed:
    """What the CRM tells, after everything was read at 08:42."""
    run(office.browse.refresh("acc", _nothing))
    feed = office.crm.feed = MemoryFeed(
        Contact("3", {"first": "Berta"}, "v2"), Contact("new", {"first": "Zoe"}), removed=["4"]
    )
    office.clock.time = "2026-05-03T09:30:00+00:00"
    office.changed.clear()
    return feed


def test_what_changed_is_enough_where_the_crm_tells_it(office: Office, fed: MemoryFeed, run: Run):
    office.crm.asked.clear()
    mark = run(office.browse.catch_up("acc", _nothing))
    table = run(office.browse.table("acc"))
    assert fed.asked == ["2026-05-03T08:37:00+00:00"]  # from a little before the last read
    assert not office.crm.asked
    assert table.contact("3") == Contact("3", {"first": "Berta"}, "v2")
    assert (table.contact("4"), "4" in office.store.kept) == (None, False)
    assert (mark.read_at, mark.count, len(table)) == ("2026-05-03T09:30:00+00:00", 250, 250)
    assert office.changed == ["acc"]


def test_news_that_do_not_arrive_change_nothing(office: Office, fed: MemoryFeed, run: Run):
    fed.failing = IncompleteRead(say("The news did not arrive whole."))
    with pytest.raises(IncompleteRead):
        run(office.browse.catch_up("acc", _nothing))
    mark = run(office.browse.mark("acc"))
    assert mark is not None
    assert mark.read_at == "2026-05-03T08:42:00+00:00"
    assert run(office.browse.table("acc")).contact("4") is not None


def test_with_other_fields_everything_is_read_anew(office: Office, fed: MemoryFeed, run: Run):
    office.crm.set_of_fields = FieldSet([*FIELDS, Field("shoe", "Shoe size")])
    run(office.browse.catch_up("acc", _nothing))
    assert not fed.asked
    assert "shoe" in run(office.browse.table("acc")).fields


def test_a_crm_that_tells_nothing_is_read_whole(office: Office, run: Run):
    run(office.browse.refresh("acc", _nothing))
    assert not run(office.browse.can_catch_up("acc"))
    del office.crm.records["4"]
    run(office.browse.catch_up("acc", _nothing))
    assert run(office.browse.table("acc")).contact("4") is None


def test_the_server_searches_by_its_own_filters(office: Office, run: Run):
    office.crm.records["x"] = Contact("x", {"first": "Xaver", "city": "Bonn"})
    assert run(office.browse.search_server("acc", [Term("city", "Bonn")], lambda done, total: None)) == {"x"}


def table_of(count: int) -> ContactTable:
    table = ContactTable(FIELDS)
    table.extend(Contact(str(number), {"first": f"Anna {number:05}"}) for number in range(count))
    return table


async def all_found(table: ContactTable, query: Query, wider: Found | None = None) -> list[Found]:
    return [found async for found in find(table, query, TODAY, wider)]


def test_first_hits_are_shown_before_all_are_found(run: Run):
    table = table_of(10_000)
    first, last = run(all_found(table, Query("anna", sort=Sort("first", descending=True))))
    assert FIRST <= len(first.rows) < 10_000
    assert not first.complete
    assert last.complete
    assert len(last.rows) == 10_000
    assert table.name(last.rows[0]) == "Anna 09999"


def test_typing_on_looks_only_at_what_was_found(run: Run):
    table = table_of(100)
    wide = run(all_found(table, Query("0001")))[-1]
    table.haystack[50] += " 00012"  # would be found if all were looked at again
    assert [table.name(row) for row in run(all_found(table, Query("00012"), wide))[-1].rows] == ["Anna 00012"]


def test_after_a_change_everything_is_looked_at_again(run: Run):
    table = table_of(100)
    wide = run(all_found(table, Query("anna 0001")))[-1]
    table.put([Contact("new", {"first": "Anna 00012"})])
    assert len(run(all_found(table, Query("anna 00012"), wide))[-1].rows) == 2
