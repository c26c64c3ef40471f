"""Events of Kulea: thirty types, slices of time that fit, nothing lost and nothing counted twice where they meet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from desktop_app.core.errors import Broken, InputError, Refused
from desktop_app.core.ports import ContactEvent
from desktop_app.practice.kulea.events import TYPES as THEIRS
from desktop_app.practice.kulea.events import Event
from desktop_app.providers.kulea.history import MANY, TYPES
from tests.contract.kulea.conftest import Tenant

AtKulea = Callable[..., None]
ALL = [each.key for each in TYPES]
LONG_AGO = "2010-01-01T00:00:00+00:00"


async def events(kulea: Tenant, types: Sequence[str] = ALL, since: str = LONG_AGO, until: str = "") -> list[Any]:
    until = until or kulea.practice.clock.now().isoformat()
    return [event async for part in kulea.provider.events.events(types, since, until) for event in part]


def happened(kulea: Tenant) -> Counter[tuple[str, str, str, str]]:
    """What the other end knows, with how often."""
    inside = kulea.inside.journal
    inside.listing(_anything(), kulea.inside.switches)
    return Counter((e.at.astimezone(UTC).isoformat(), e.type, str(e.crm_id), e.description) for e in inside._events)


def counted(read: Sequence[ContactEvent]) -> Counter[tuple[str, str, str, str]]:
    return Counter((event.at, event.type, event.contact, event.text) for event in read)


def windows(kulea: Tenant) -> list[tuple[datetime, datetime]]:
    asked = [each.query for each in kulea.crm.log.all() if each.path.endswith("/events")]
    return [(_moment(query["dtfrom"]), _moment(query["dtto"])) for query in asked]


def _moment(text: str) -> datetime:
    return datetime.strptime(f"{text}+0000", "%Y%m%d-%H%M%S%z")


def _anything() -> Any:
    from desktop_app.practice.crm import Call

    return Call("GET", "/rest/api/events", {}, {"eventtypes": "addedcrm"}, {}, b"")


def test_all_thirty_types_are_offered_with_words_of_their_own() -> None:
    assert set(ALL) == THEIRS
    assert len(ALL) == len(set(ALL)) == 30
    assert len({(each.label, each.group) for each in TYPES}) == 30
    assert all(each.group for each in TYPES)


@pytest.mark.parametrize("zone", ["UTC", "Europe/London"])
@pytest.mark.parametrize("inclusive", [True, False])
def test_every_event_comes_once_and_true_duplicates_twice(at_kulea: AtKulea, zone: str, inclusive: bool) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        now = kulea.practice.clock.now()
        for _ in range(2):
            kulea.inside.journal.note("mergedcrm", kulea.inside.contacts.get(int(person.id) - 2**32 - 371), now)
        kulea.practice.clock.put_forward(5)
        read = await events(kulea)
        assert [event.at for event in read] == sorted(event.at for event in read)
        assert all(int(event.contact) > 2**32 for event in read)
        theirs = happened(kulea)
        assert max(theirs.values()) >= 2
        ours = counted(read)
        assert ours.total() == theirs.total()
        if zone == "UTC":
            assert ours == theirs
        else:  # an hour of every autumn is on the clock twice
            assert (ours - theirs).total() < theirs.total() / 50

    switches = {"time_zone": zone, "dtfrom_inclusive": inclusive, "dtto_inclusive": inclusive}
    at_kulea(scenario, switches=switches, time_zone=zone)


def test_only_the_types_and_the_period_that_were_asked_for(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        now = kulea.practice.clock.now()
        since, until = now - timedelta(days=90), now - timedelta(days=30)
        read = await events(kulea, ["emopened", "pagevisit"], since.isoformat(), until.isoformat())
        assert read
        begin, end = since.replace(microsecond=0).isoformat(), until.replace(microsecond=0).isoformat()
        theirs = happened(kulea)
        wanted = {e: n for e, n in theirs.items() if e[1] in {"emopened", "pagevisit"} and begin <= e[0] <= end}
        assert counted(read) == wanted

    at_kulea(scenario)


def test_slices_grow_where_little_happens_and_shrink_where_much_does(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        await events(kulea, ["addedcrm"])
        lengths = [end - begin for begin, end in windows(kulea)]
        assert max(lengths) > 20 * lengths[0]
        assert len(lengths) < 60
        kulea.crm.log.clear()
        person = kulea.inside.contacts.get(0)
        start = kulea.practice.clock.now().replace(microsecond=0) - timedelta(days=20)
        made = [Event(start + timedelta(minutes=n), "pagevisit", person.email, person.id) for n in range(MANY * 4)]
        kulea.inside.journal._events = made
        read = await events(kulea, ["pagevisit"], start.isoformat())
        assert len(read) == len(made)
        lengths = [end - begin for begin, end in windows(kulea)]
        assert any(one > other for one, other in pairwise(lengths[:-1]))

    at_kulea(scenario)


def test_what_is_too_much_for_one_answer_is_asked_for_in_halves(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        everything = await events(kulea)
        kulea.crm.log.clear()
        kulea.arm("status", "GET", path="*/events", status=500, times=4)
        assert await events(kulea) == everything
        kulea.crm.faults.clear()
        kulea.arm("status", "GET", path="*/events", status=500, times=999)
        with pytest.raises(Broken):
            await events(kulea, since=(kulea.practice.clock.now() - timedelta(hours=2)).isoformat())

    at_kulea(scenario)


def test_words_that_the_program_does_not_know_are_asked_for_all_the_same(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        assert await events(kulea, ["somethingnew"]) == []
        assert kulea.crm.log.all()[-1].query["eventtypes"] == "somethingnew"
        kulea.switch(unknown_event_type="refuse")
        with pytest.raises(Refused) as caught:
            await events(kulea, ["somethingnew"])
        assert caught.value.detail

    at_kulea(scenario)


def test_an_older_kulea_tells_what_it_knows(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        read = await events(kulea)
        assert read
        assert "emdelivery" not in {event.type for event in read}

    at_kulea(scenario, switches={"older_tenant": True})


@pytest.mark.parametrize("minutes", [1, 7, 30, 90])
def test_the_hour_that_is_on_the_clock_twice_loses_nothing(
    at_kulea: AtKulea, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    """In 2026 British clocks are put back on 25 October at 01:00 UTC."""
    monkeypatch.setattr("desktop_app.providers.kulea.history.FIRST", timedelta(minutes=minutes))

    async def scenario(kulea: Tenant) -> None:
        person = kulea.inside.contacts.get(0)
        start = datetime(2026, 10, 24, 23, 0, tzinfo=UTC)
        kulea.inside.journal.listing(_anything(), kulea.inside.switches)
        made = [Event(start + timedelta(minutes=5 * n), "pagevisit", person.email, person.id) for n in range(48)]
        kulea.inside.journal._events = made
        read = await events(kulea, ["pagevisit"], start.isoformat(), (start + timedelta(hours=4)).isoformat())
        assert len(read) == len(made)
        part = await events(kulea, ["pagevisit"], "2026-10-25T00:45:00+00:00", "2026-10-25T01:15:00+00:00")
        assert len(part) >= 7

    at_kulea(scenario, switches={"time_zone": "Europe/London"}, time_zone="Europe/London")


def test_what_cannot_be_asked_is_said(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        with pytest.raises(InputError):
            await events(kulea, [])
        with pytest.raises(InputError):
            await events(kulea, since="2026-02-01T00:00:00+00:00", until="2026-01-01T00:00:00+00:00")
        assert kulea.crm.log.all() == []

    at_kulea(scenario)
