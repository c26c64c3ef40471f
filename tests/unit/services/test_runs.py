"""Carrying plans out, through real providers and a real journal, against practice servers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import msgspec
import pytest

from desktop_app.core.changes import State
from desktop_app.core.errors import PlanStale, PlanStopped
from desktop_app.core.ports import RunState
from tests.support.office import CAMP, DONORS, Office
from tests.support.office import at_office as at_office
from tests.support.sending import ADA, changed, donor, named, new

AtOffice = Callable[..., None]


# --------------------------------------------------------------------------------------------------- each kind of plan


def test_an_edit_is_sent_noted_and_shown(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (person,) = await office.confirmed(1)
        run = await office.carried_out(await office.desk.edits.plan_edit(CAMP, person, {"notes": "Zelt 7"}))
        assert (run.state, run.counts[State.APPLIED], run.note) == (RunState.DONE, 1, None)
        assert office.at_camp()[person.id]["notes"] == "Zelt 7"
        seen = await office.one(person.id)
        assert seen is not None
        assert seen.get("notes") == "Zelt 7"
        await office.seen()
        (line,) = await office.desk.runs.lines(run.id)
        assert (line.change.before["notes"], line.change.after) == (person.get("notes"), {"notes": "Zelt 7"})

    at_office(scenario)


def test_somebody_new_is_in_the_list_and_in_the_table(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        plan = await office.desk.edits.plan_new(CAMP, {"name.first_name": "Quirina", "name.last_name": "Neu"})
        run = await office.carried_out(plan)
        (line,) = await office.desk.runs.lines(run.id)
        assert line.outcome.state is State.APPLIED
        assert named(office, "Quirina") == [line.outcome.contact]
        assert any(contact.id == line.outcome.contact for contact in await office.seen())

    at_office(scenario)


def test_a_bulk_edit_says_who_was_changed_elsewhere_meanwhile(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.confirmed(5)
        plan = await office.desk.edits.plan_bulk(CAMP, [c.id for c in people], {"notes": "Bus 2"})
        office.camp.crm.edit(office.someone_edits("change", people[1], notes="Kommt nicht"))
        office.camp.crm.edit(office.someone_edits("remove", people[2]))
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [
            State.APPLIED, State.NOT_CHANGED, State.REFUSED, State.APPLIED, State.APPLIED,
        ]  # fmt: skip
        assert office.at_camp()[people[1].id]["notes"] == "Kommt nicht"
        seen = await office.one(people[1].id)
        assert seen is not None
        assert seen.get("notes") == "Kommt nicht"
        assert sum(run.counts.values()) == 5

    at_office(scenario)


def test_removed_people_are_gone_from_the_list_and_from_the_table(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        gone, before_us, stays = await office.confirmed(3)
        plan = await office.desk.edits.plan_remove(CAMP, [gone.id, before_us.id])
        office.camp.crm.edit(office.someone_edits("remove", before_us))
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [State.APPLIED, State.ALREADY]
        seen = {contact.id for contact in await office.seen()}
        assert not seen & {gone.id, before_us.id}
        assert stays.id in seen
        assert seen == office.at_camp().keys()

    at_office(scenario)


def test_what_kindful_only_accepted_waits_until_it_was_read_back(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (person,) = await office.complete(1)
        run = await office.started(await office.desk.edits.plan_edit(DONORS, person, {"city": "Neustadt"}))
        live = office.live(run)
        states: list[State] = []
        live.changed.connect(lambda _: states.extend(s for s, n in live.counts.items() if n and s not in states))
        ended = await office.ended(run)
        assert states == [State.WAITING, State.APPLIED]
        assert ended.counts[State.APPLIED] == 1
        seen = await office.one(person.id, DONORS)
        assert seen is not None
        assert seen.get("city") == "Neustadt"

    at_office(scenario)


def test_somebody_new_at_kindful_gets_an_id_by_reading_back(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        run = await office.carried_out(await office.desk.edits.plan_new(DONORS, dict(ADA)))
        (line,) = await office.desk.runs.lines(run.id)
        assert line.outcome.state is State.APPLIED
        assert line.outcome.contact is not None
        found = [c for c in office.at_donors() if c.email == "ada@example.org"]
        assert [str(c.id) for c in found] == [line.outcome.contact]
        assert await office.one(line.outcome.contact, DONORS) is not None

    at_office(scenario)


def test_what_is_still_waiting_at_the_end_can_be_looked_at_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        office.donors.crm.set_switches({"jobs_wait": True})
        run = await office.carried_out(await office.plan(DONORS, [donor(1), donor(2)]))
        assert (run.state, run.counts[State.WAITING]) == (RunState.DONE, 2)
        again = await office.gone_on(run.id)
        assert again.counts[State.WAITING] == 2
        office.donors_crm.advance()
        last = await office.gone_on(run.id)
        assert last.counts[State.APPLIED] == 2
        assert len(office.donors.log.all("POST", "/imports")) == 1

    at_office(scenario)


# ------------------------------------------------------------------------------------------------------ while it runs


def test_counts_and_events_tell_what_happens(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.confirmed(3)
        plan = await office.plan(CAMP, [*(changed(c, "notes", "x") for c in people), new(1), new(2, birthdate="?")])
        run = await office.started(plan)
        live = office.live(run)
        sums: set[int] = set()
        live.changed.connect(lambda _: sums.add(sum(live.counts.values())))
        await office.ended(run)
        assert sums == {live.total} == {5}
        assert (live.done, live.batch, live.batches) == (5, 2, 2)
        assert live.counts[State.APPLIED] == 4
        told = [(event.state, str(event.who)) for event in live.events]
        assert told == [
            (State.APPLIED, "Batch 1 · 3 person"),
            (State.APPLIED, "Batch 2 · 1 person"),
            (State.REFUSED, "Quirina 2"),
        ]

    at_office(scenario)


def test_a_paused_run_sends_nothing_and_a_stopped_one_says_what_was_sent(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        plan = await office.desk.edits.plan_remove(CAMP, [c.id for c in await office.confirmed(3)])
        run = await office.started(plan)
        live = office.live(run)
        live.changed.connect(lambda _: live.pause() if live.done == 1 and not live.paused else None)
        while not live.paused:
            await office.next(live)
        await office.settled_down()
        assert len(office.camp.log.all("DELETE")) == 1
        live.stop()
        ended = await office.ended(run)
        assert ended.state is RunState.STOPPED
        assert await office.states(run) == [State.APPLIED, State.TO_COME, State.TO_COME]
        assert office.desk.runs.live(run) is None
        last = await office.gone_on(run)
        assert (last.state, last.counts[State.APPLIED]) == (RunState.DONE, 3)
        assert len(office.camp.log.all("DELETE")) == 3

    at_office(scenario)


def test_a_paused_run_goes_on(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        run = await office.started(await office.plan(CAMP, [new(1)]))
        live = office.live(run)
        live.pause()
        await office.settled_down()
        assert live.done == 0
        live.resume()
        assert (await office.ended(run)).counts[State.APPLIED] == 1

    at_office(scenario)


def test_a_busy_crm_is_waited_for_and_the_run_says_so_once(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        office.donors.crm.set_switches({"sync_enabled": False})
        run = await office.started(await office.plan(DONORS, [donor(1)]))
        live = office.live(run)
        while live.waiting is None:
            await office.next(live)
        assert "paused by an administrator" in str(live.waiting.sentence)
        for _ in range(3):
            await office.next(live)
        assert len(live.events) == 1
        assert not office.donors.log.all("POST", "/imports")
        office.donors.crm.set_switches({"sync_enabled": True})
        assert (await office.ended(run)).counts[State.APPLIED] == 1
        assert live.waiting is None

    at_office(scenario)


def test_a_run_that_waits_for_a_busy_crm_can_be_stopped(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        office.donors.crm.set_switches({"sync_enabled": False})
        run = await office.started(await office.plan(DONORS, [donor(1)]))
        live = office.live(run)
        while live.waiting is None:
            await office.next(live)
        live.stop()
        ended = await office.ended(run)
        assert (ended.state, ended.counts[State.TO_COME]) == (RunState.STOPPED, 1)

    at_office(scenario)


def test_what_the_crm_asks_for_reaches_the_run(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        office.arm("status", "POST", status=429, retry_after="0")
        run = await office.started(await office.plan(CAMP, [new(1)]))
        live = office.live(run)
        ended = await office.ended(run)
        assert ended.counts[State.APPLIED] == 1
        assert "campflow asks us to wait" in str(live.events[0].note)

    at_office(scenario)


# -------------------------------------------------------------------------------------------- what does not even begin


def test_a_stale_plan_is_refused_and_so_is_one_that_was_carried_out(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        one, other = await office.confirmed(2)
        stale = await office.desk.edits.plan_edit(CAMP, one, {"notes": "x"})
        await office.carried_out(await office.desk.edits.plan_edit(CAMP, other, {"notes": "x"}))
        with pytest.raises(PlanStale):
            await office.started(stale)
        refused = await office.plan(CAMP, [new(1, birthdate="x")])
        assert (await office.carried_out(refused)).counts[State.REFUSED] == 1
        with pytest.raises(PlanStale):
            await office.started(refused)

    at_office(scenario)


def test_nothing_begins_in_an_account_that_is_read_only(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        office.arm("status", "POST", status=401)
        plan = await office.plan(CAMP, [new(1)])
        failed = await office.carried_out(plan)
        account = await office.desk.accounts.get(CAMP)
        await office.desk.accounts.change(msgspec.structs.replace(account, read_only=True))
        with pytest.raises(PlanStopped, match="read only"):
            await office.started(await office.plan(CAMP, [new(2)]))
        with pytest.raises(PlanStopped, match="read only"):
            await office.desk.runs.go_on(failed.id)
        assert not named(office, "Quirina")

    at_office(scenario)


def test_an_account_has_one_run_at_a_time_and_stays_what_it_is_meanwhile(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        accounts = office.desk.accounts
        first, second = await office.plan(CAMP, [new(1)]), await office.plan(CAMP, [new(2)])
        second = msgspec.structs.replace(second, id="second")
        hanging = office.arm("hang", "POST", applied=True)
        results = await asyncio.gather(office.started(first), office.started(second), return_exceptions=True)
        assert [type(result) for result in results] == [str, PlanStopped]
        with pytest.raises(PlanStopped):
            await office.desk.runs.go_on(first.id)
        for change in (
            accounts.remove(CAMP),
            accounts.set_key(CAMP, "another"),
            accounts.change(msgspec.structs.replace(await accounts.get(CAMP), scope="member")),
        ):
            with pytest.raises(PlanStopped):
                await change
        await accounts.change(msgspec.structs.replace(await accounts.get(CAMP), name="Camp 26"))
        await office.carried_out(await office.plan(DONORS, [donor(1)]))  # another account is free
        hanging.release()
        assert (await office.ended(first.id)).counts[State.APPLIED] == 1
        third = msgspec.structs.replace(await office.plan(CAMP, [new(3)]), id="third")
        assert (await office.carried_out(third)).counts[State.APPLIED] == 1

    at_office(scenario)


def test_a_plan_that_cannot_be_prepared_leaves_the_account_free(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        plan = await office.plan(CAMP, [new(1)])
        with pytest.raises(PlanStale):
            await office.started(
                msgspec.structs.replace(plan, snapshot=msgspec.structs.replace(plan.snapshot, revision=99))
            )
        assert (await office.carried_out(plan)).counts[State.APPLIED] == 1

    at_office(scenario)


def test_closing_stops_after_the_batch_and_the_journal_knows(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        hanging = office.arm("hang", "PUT", applied=False)
        run = await office.started(await office.plan(CAMP, map(new, range(3))))
        live = office.live(run)
        await office.until(hanging.met.is_set)
        await office.desk.runs.close(grace=0.01)
        hanging.release()
        assert office.desk.runs.live(run) is None
        assert live.stopping
        assert [one.id for one in await office.desk.runs.interrupted()] == [run]
        assert set(await office.states(run)) == {State.IN_DOUBT}

    at_office(scenario)


def test_what_is_shown_beforehand_is_what_is_sent(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        plan = await office.desk.runs.prepare(await office.plan(CAMP, map(new, range(3))))
        requests = await office.desk.runs.requests(plan)
        await office.carried_out(plan)
        assert [msgspec.json.decode(each.request.body) for each in requests] == office.bodies("PUT")
        assert [len(each.changes) for each in requests] == [3]

    at_office(scenario)
