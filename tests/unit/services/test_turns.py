"""Syncing by itself: turns come when they are due, do what a person agreed to, and leave the rest to a person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from desktop_app.core.account import OWN, Environment
from desktop_app.core.changes import State
from desktop_app.core.contact import Contact
from desktop_app.core.plan import Origin
from desktop_app.core.syncing import Choice, Chosen
from desktop_app.core.unattended import NOBODY
from desktop_app.core.words import say
from desktop_app.services.runs.places import place_of
from desktop_app.services.turns.timing import Every, due
from desktop_app.services.turns.turns import Told, Turns
from tests.support.office import CAMP, DONORS, Office
from tests.support.office import at_office as at_office

AtOffice = Callable[..., None]


class Hands:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self._now = datetime.now(UTC)

    def now(self) -> str:
        return self._now.isoformat(timespec="milliseconds")

    def move(self, **by: float) -> None:
        self._now += timedelta(**by)


def told(office: Office) -> list[Told]:
    said: list[Told] = []
    office.desk.turns.told.connect(said.append)
    return said


async def ours(office: Office) -> dict[str, Contact]:
    """Our contacts by the ids of those at the camp."""
    people = {contact.id: contact for contact in await office.everybody(OWN)}
    place = place_of(await office.desk.accounts.get(CAMP))
    links = [link async for chunk in office.profile.storage.links.of_account(CAMP, place) for link in chunk]
    return {link.contact: people[link.person] for link in links}


def reads(office: Office) -> int:
    return len(office.camp.log.all("GET", "/persons"))


def test_turns_take_over_and_send_at_their_time_and_once_after_a_long_sleep(at_office: AtOffice) -> None:
    clock = Hands()

    async def scenario(office: Office) -> None:
        desk, said = office.desk, told(office)
        await desk.turns.tick()
        assert await desk.runs.history() == []
        one, two = await office.confirmed(2)
        await desk.turns.switch(CAMP, Every.HOUR)
        await desk.turns.tick()
        (run,) = await desk.runs.history()
        assert (run.account, run.origin, desk.turns.began(run.id)) == (OWN, Origin.SYNC, True)
        assert (run.by_itself, run.together) == (True, None)
        first = await desk.turns.status(CAMP)
        assert (first.in_step, first.waiting, first.last_good, first.missed) == (
            run.counts[State.APPLIED], NOBODY, clock.now(), None
        )  # fmt: skip
        person = (await ours(office))[one.id]
        await office.carried_out(await desk.edits.plan_edit(OWN, person, {"notes": "Von uns"}))
        office.camp.crm.edit(office.someone_edits("change", two, notes="Von dort"))
        before = reads(office)
        clock.move(minutes=59)
        await desk.turns.tick()
        assert reads(office) == before, "it is not yet time"
        clock.move(hours=30)
        await desk.turns.tick()
        after = reads(office)
        await desk.turns.tick()
        assert after > before
        assert reads(office) == after, "however long the computer slept, one turn"
        assert office.at_camp()[one.id]["notes"] == "Von uns"
        assert (await ours(office))[two.id].get("notes") == "Von dort"
        assert (await desk.turns.status(CAMP)).last_good == clock.now()
        assert said == [], "what went well is told to nobody"

    at_office(scenario, clock=clock)


def test_what_waits_for_a_person_is_counted_and_told_once(at_office: AtOffice) -> None:
    clock = Hands()

    async def scenario(office: Office) -> None:
        desk, said = office.desk, told(office)
        one, two, three = await office.confirmed(3)
        await desk.turns.switch(CAMP, Every.HOUR)
        await desk.turns.tick()
        people = await ours(office)
        all = (await desk.turns.status(CAMP)).in_step
        await office.carried_out(await desk.edits.plan_edit(OWN, people[one.id], {"notes": "Von uns"}))
        office.camp.crm.edit(office.someone_edits("change", one, notes="Von dort"))
        office.camp.crm.edit(office.someone_edits("change", three, notes="Neu"))
        office.camp.crm.edit(office.someone_edits("remove", two))
        for _ in range(2):
            clock.move(hours=1)
            await desk.turns.tick()
            status = await desk.turns.status(CAMP)
            assert (status.waiting.conflicts, status.waiting.here, status.in_step) == (1, 1, all - 2)
        assert [(each.account.id, each.waiting.all, each.missed) for each in said] == [(CAMP, 2, None)]
        people = await ours(office)
        assert people[one.id].get("notes") == "Von uns"
        assert two.id in people
        assert people[three.id].get("notes") == "Neu"
        decided = await (await desk.syncs.look(CAMP, lambda done, total: None)).plans({})
        assert (decided.ours.to_send(), decided.theirs.to_send()) == ([], [])

    at_office(scenario, clock=clock)


def test_a_turn_that_cannot_be_is_missed_told_once_and_tried_again(at_office: AtOffice) -> None:
    clock = Hands()

    async def scenario(office: Office) -> None:
        desk, said = office.desk, told(office)

        async def later() -> str:
            clock.move(hours=1)
            await desk.turns.tick()
            status = await desk.turns.status(CAMP)
            assert (status.missed is None) == (status.missed_at is None)
            return str(status.missed or "")

        await desk.turns.switch(CAMP, Every.DAY)
        account = await desk.accounts.get(CAMP)
        await desk.accounts.change(msgspec.structs.replace(account, read_only=True))
        before = reads(office)
        assert await later() == await later() == "This account is read only."
        await desk.accounts.change(account)
        chosen = [Chosen(Choice.OURS)]
        no_more = desk.turns.mind(CAMP, lambda: bool(chosen))
        assert await later() == "Somebody is just deciding about a sync of this account."
        chosen.clear()
        await office.everybody(OWN)
        plan = await desk.edits.plan_new(OWN, {"first_name": "Quirina", "last_name": "Neu"})
        live = office.live(run := await office.started(plan))
        live.pause()
        assert await later() == "A run is going on in this account."
        live.resume()
        await office.ended(run)
        assert reads(office) == before, "none of them began"
        no_more()
        office.arm("refuse", "GET", status=401)
        assert "key" in await later()
        assert [str(each.missed) for each in said][:2] == [
            "This account is read only.", "Somebody is just deciding about a sync of this account."
        ]  # fmt: skip
        assert len(said) == 4
        assert await later() == ""
        assert (await desk.turns.status(CAMP)).last_good == clock.now()

    at_office(scenario, clock=clock)


def test_a_missing_key_is_why_a_turn_was_missed(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        account = await office.desk.accounts.get(DONORS)
        keyless = msgspec.structs.replace(account, id="new", name="Keyless", environment=Environment.SANDBOX)
        await office.profile.storage.accounts.put(keyless)
        await office.desk.turns.switch("new", Every.START)
        desk = office.desk
        fresh = Turns(desk.accounts, desk.syncs, desk.carrying, desk.runs, desk.settings, Later())
        await fresh.tick()
        status = await fresh.status("new")
        assert status.missed == say("Nothing is kept on this computer in this session.")
        assert (status.looked_at, status.last_good) == (None, None)

    at_office(scenario)


class Later(Hands):
    """When the program is started for the second time."""

    def __init__(self) -> None:
        super().__init__()
        self.move(hours=2)


def test_a_sync_by_hand_is_counted_too_and_the_next_start_knows_it(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        desk = office.desk
        await desk.turns.switch(CAMP, Every.START)
        await desk.turns.tick()
        assert (await desk.turns.status(CAMP)).looked_at is None, "the program had started before"
        proposal = await desk.syncs.look(CAMP, lambda done, total: None)
        await desk.turns.close()
        found = await desk.turns.status(CAMP)
        assert (found.in_step, found.last_good) == (0, None)
        assert found.waiting.here > 0
        decided = await proposal.plans({})
        await office.carried_out(decided.ours)
        await desk.syncs.note(decided)
        await desk.turns.close()
        status = await desk.turns.status(CAMP)
        assert (status.in_step, status.waiting) == (found.waiting.here, NOBODY)
        assert status.last_good is not None
        fresh = Turns(desk.accounts, desk.syncs, desk.carrying, desk.runs, desk.settings, Later())
        assert (await fresh.status(CAMP), await fresh.every(CAMP)) == (status, Every.START)
        assert [account.id for account in await fresh.by_themselves()] == [CAMP]
        await fresh.tick()
        assert (await fresh.status(CAMP)).last_good != status.last_good
        account = await desk.accounts.get(CAMP)
        await desk.accounts.change(msgspec.structs.replace(account, scope="elsewhere"))
        assert await fresh.by_themselves() == [], "what was agreed on for one list holds for no other"

    at_office(scenario)


NOON, LATER, NEXT_DAY = "2026-05-04T12:00:00+00:00", "2026-05-04T13:00:00+00:00", "2026-05-06T00:30:00+00:00"
MORNING = "2026-05-04T08:00:00+00:00"


@pytest.mark.parametrize(
    ("every", "tried", "now", "missed", "is_due"),
    [
        (Every.HOUR, None, NOON, False, True),
        (Every.HOUR, NOON, LATER, False, True),
        (Every.HOUR, LATER, NOON, False, True),  # the clock was set back
        (Every.DAY, NOON, LATER, False, False),
        (Every.DAY, NOON, LATER, True, True),
        (Every.DAY, NOON, NEXT_DAY, False, True),
        (Every.START, None, NOON, False, False),  # agreed to after the start
        (Every.START, "2026-05-04T07:00:00+00:00", NOON, False, True),
        (Every.START, NOON, NEXT_DAY, False, False),
        (Every.START, NOON, LATER, True, True),
    ],
)
def test_when_a_turn_is_due(every: Every, tried: str | None, now: str, missed: bool, is_due: bool) -> None:
    assert due(every, "2026-05-04T09:00:00+00:00", tried, MORNING, now, missed=missed) is is_due
