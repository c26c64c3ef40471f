"""Reading events: the right days, one person's or everybody's, slice by slice; nothing of it stays anywhere."""

from __future__ import annotations

import csv
from contextlib import aclosing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.contact import Contact
from desktop_app.core.errors import Broken, InputError
from desktop_app.core.eventlog import TEXT, WHO, EventLog
from desktop_app.core.fields import Common, Field, FieldSet
from desktop_app.core.ports import ContactEvent
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.happenings import Asked, Happenings, local_day, midnight
from tests.conftest import Run
from tests.support.happenings import TYPES, MemoryEvents
from tests.support.memory import (
    MemoryAccounts,
    MemoryClock,
    MemoryContacts,
    MemoryCrm,
    MemorySecrets,
    MemorySettings,
    NoPractice,
    account,
)

FIELDS = FieldSet([Field("name", "Name", common=Common.FULL_NAME)])
PEOPLE = [Contact("p1", {"name": "Anna Brandt"}, None), Contact("p2", {"name": "=Ida Vogt"}, None)]
ALL = tuple(type.key for type in TYPES)
WORDS = {type.key: type.label for type in TYPES}


class Office:
    """The service over a CRM in memory."""

    def __init__(self, *events: ContactEvent, slice: int = 2, keeps: bool = True) -> None:
        self.settings = MemorySettings()
        self.store: Any = MemoryContacts()
        self.source = MemoryEvents(events, slice=slice)
        crm = MemoryCrm(FIELDS, PEOPLE)
        crm.events = self.source if keeps else None
        accounts = Accounts(MemoryAccounts(account()), MemorySecrets(acc="key"), self.store, crm, NoPractice())
        self.browse = Browse(self.store, accounts, MemoryClock())
        self.happenings = Happenings(accounts, self.browse, self.settings)

    async def read(self, asked: Asked) -> EventLog:
        await self.browse.refresh("acc", lambda _done, _total: None)
        logs = [log async for log in self.happenings.read("acc", asked, WORDS)]
        return logs[-1]


def at(day: str, hour: int = 12) -> str:
    """A local hour of a day, as a CRM tells it."""
    return (datetime.fromisoformat(midnight(day)) + timedelta(hours=hour)).isoformat()


def visit(day: str, contact: str = "p1", hour: int = 12) -> ContactEvent:
    return ContactEvent(at(day, hour), "visit", contact, f"{contact}@example.org")


MAY = Asked(ALL, "2026-05-01", "2026-05-31")


def test_the_crm_is_asked_for_whole_local_days(run: Run):
    office = Office(visit("2026-05-01", hour=0), visit("2026-05-31", hour=23), visit("2026-06-01", hour=0))
    log = run(office.read(MAY))
    (_types, since, until) = office.source.asked[0]
    assert (local_day(since), local_day(until)) == ("2026-05-01", "2026-06-01")
    assert len(log) == 2


def test_people_are_called_as_in_the_list(run: Run):
    log = run(Office(visit("2026-05-02"), visit("2026-05-03", "gone")).read(MAY))
    assert [log.table.value(row, WHO) for row in range(2)] == ["Anna Brandt", None]
    assert log.table.value(1, TEXT) == "gone@example.org"


def test_one_persons_events_are_picked_from_all(run: Run):
    office = Office(*[visit("2026-05-02", f"p{number % 2 + 1}") for number in range(9)])
    log = run(office.read(Asked(ALL, "2026-05-01", "2026-05-31", "p2")))
    assert len(log) == 4
    assert log.counts == {("2026-05-02", "visit"): 4}


def test_events_arrive_slice_by_slice_in_one_log(run: Run):
    async def read() -> list[int]:
        office = Office(*[visit("2026-05-02") for _ in range(5)])
        await office.browse.refresh("acc", lambda _done, _total: None)
        return [len(log) async for log in office.happenings.read("acc", MAY, WORDS)]

    assert run(read()) == [2, 4, 5, 5]


def test_what_came_before_a_failure_is_in_the_log(run: Run):
    async def read() -> int:
        office = Office(*[visit("2026-05-02") for _ in range(9)])
        office.source.failing, office.source.fails_after = Broken(say("It broke.")), 2
        logs = office.happenings.read("acc", MAY, WORDS)
        await anext(logs)
        log = await anext(logs)
        with pytest.raises(Broken):
            await anext(logs)
        return len(log)

    assert run(read()) == 4


def test_who_stops_reading_ends_the_question_to_the_crm(run: Run):
    async def read() -> int:
        office = Office(*[visit("2026-05-02") for _ in range(9)])
        async with aclosing(office.happenings.read("acc", MAY, WORDS)) as logs:
            async for _log in logs:
                break
        return office.source.closed

    assert run(read()) == 1


def test_a_crm_without_events_says_so(run: Run):
    office = Office(keeps=False)
    assert run(office.happenings.known("acc")) is False
    assert run(office.happenings.types("acc")) == ()
    with pytest.raises(InputError, match="keeps no events"):
        run(office.read(MAY))


def test_types_of_ones_own_are_kept_for_the_account(run: Run):
    office = Office()
    assert run(office.happenings.add("acc", " mergedcrm ")) == ["mergedcrm"]
    assert run(office.happenings.add("acc", "emdelivery")) == ["mergedcrm", "emdelivery"]
    assert run(office.happenings.added("acc")) == ["mergedcrm", "emdelivery"]
    assert run(office.happenings.added("other")) == []
    assert run(office.happenings.forget("acc", "mergedcrm")) == ["emdelivery"]
    assert run(office.happenings.added("acc")) == ["emdelivery"]


@pytest.mark.parametrize("name", ["", "  ", "page visit", "visit,opened", "visit", "own"])
def test_a_type_that_cannot_be_asked_for_or_is_there_is_not_added(run: Run, name: str):
    office = Office()
    run(office.happenings.add("acc", "own"))
    with pytest.raises(InputError):
        run(office.happenings.add("acc", name))
    assert run(office.happenings.added("acc")) == ["own"]


def test_kept_types_that_cannot_be_read_any_more_do_no_harm(run: Run):
    office = Office()
    run(office.happenings.add("acc", "own"))
    (key,) = office.settings.kept
    office.settings.kept[key] = b"{"
    assert run(office.happenings.added("acc")) == []


def test_reading_writes_nothing(run: Run):
    async def look() -> None:
        office = Office(*[visit("2026-05-02") for _ in range(9)])
        await office.browse.refresh("acc", lambda _done, _total: None)
        before = (office.store.revision, dict(office.settings.kept))
        async for _log in office.happenings.read("acc", MAY, WORDS):
            pass
        assert (office.store.revision, office.settings.kept) == before

    run(look())


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_rows_are_saved_in_their_order_and_no_cell_is_a_formula(run: Run, tmp_path: Path, suffix: str):
    async def save() -> Path:
        office = Office(visit("2026-05-02", "p2"), visit("2026-05-03"))
        log = await office.read(MAY)
        path = tmp_path / f"events.{suffix}"
        await office.happenings.save(log, [1, 0], path, str)
        return path

    path = run(save())
    if suffix == "csv":
        rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
        ida = "'=Ida Vogt"
    else:
        import openpyxl

        page = openpyxl.load_workbook(path).worksheets[0]
        assert page["C3"].data_type == "s"
        rows = [list(row) for row in page.iter_rows(values_only=True)]
        ida = "=Ida Vogt"
    assert rows == [
        ["When", "What", "Who", "Details", "Type", "Number"],
        ["2026-05-03 12:00:00", "Page visited", "Anna Brandt", "p1@example.org", "visit", "p1"],
        ["2026-05-02 12:00:00", "Page visited", ida, "p2@example.org", "visit", "p2"],
    ]
