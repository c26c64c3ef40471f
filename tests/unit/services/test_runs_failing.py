"""What can go wrong in a run: lost answers, refusals, keys and rights, disks. Nothing is doubled, lost or kept quiet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.core.changes import State
from desktop_app.core.errors import StorageError
from desktop_app.core.ports import RunState
from desktop_app.practice.faults import Fault
from tests.support.office import CAMP, DONORS, PEOPLE, Office
from tests.support.office import at_office as at_office
from tests.support.sending import changed, donor, named, new

AtOffice = Callable[..., None]


@pytest.mark.parametrize("applied", [True, False])
@pytest.mark.parametrize("kind", ["drop", "status", "truncated"])
def test_after_a_lost_answer_nothing_is_doubled_and_nothing_lost(at_office: AtOffice, kind: str, applied: bool) -> None:
    async def scenario(office: Office) -> None:
        people = await office.confirmed(2)
        office.arm(kind, "PUT", applied=applied, status=500, times=2)
        plan = await office.plan(CAMP, [*(changed(c, "notes", "x") for c in people), *map(new, range(3))])
        run = await office.started(plan)
        live = office.live(run)
        ended = await office.ended(run)
        assert State.IN_DOUBT in {event.state for event in live.events}
        assert (ended.state, ended.counts[State.APPLIED]) == (RunState.DONE, 5)
        assert len(named(office, "Quirina")) == 3
        assert len(office.at_camp()) == PEOPLE + 3
        assert all(office.at_camp()[c.id]["notes"] == "x" for c in people)
        assert {c.id for c in await office.seen()} == office.at_camp().keys()

    at_office(scenario)


@pytest.mark.parametrize("applied", [True, False])
def test_after_a_lost_answer_of_kindful_nothing_is_doubled_and_nothing_lost(at_office: AtOffice, applied: bool) -> None:
    async def scenario(office: Office) -> None:
        office.donors.arm(Fault(kind="drop", method="POST", path="*/imports", applied=applied))
        run = await office.carried_out(await office.plan(DONORS, map(donor, range(3))))
        assert (run.state, run.counts[State.APPLIED]) == (RunState.DONE, 3)
        assert len([c for c in office.at_donors() if c.values["last_name"] == "Byron"]) == 3
        assert len(office.donors.log.all("POST", "/imports")) == (1 if applied else 2)

    at_office(scenario)


def test_what_never_arrives_is_not_sent_for_ever(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        office.arm("drop", "PUT", times=50)
        run = await office.carried_out(await office.plan(CAMP, map(new, range(3))))
        assert (run.state, run.counts[State.TO_COME]) == (RunState.FAILED, 3)
        assert run.note is not None
        assert len(office.bodies("PUT")) == 3
        office.camp.faults.clear()
        assert (await office.gone_on(run.id)).counts[State.APPLIED] == 3

    at_office(scenario)


def test_a_refused_batch_is_cut_until_the_bad_record_is_found(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        bad = {3: {"birthdate": "31.12.2012"}, 17: {"primary_email": "nobody"}}
        plan = await office.plan(CAMP, [new(number, **bad.get(number, {})) for number in range(20)])
        run = await office.carried_out(plan)
        refused = [line for line in await office.desk.runs.lines(run.id) if line.outcome.state is State.REFUSED]
        assert [line.change.id for line in refused] == ["new-3", "new-17"]
        assert "invalid" in str(refused[0].outcome.reason)
        assert run.counts[State.APPLIED] == 18
        assert len(named(office, "Quirina")) == 18

    at_office(scenario)


def test_a_key_that_is_refused_in_the_middle_ends_the_run_and_it_goes_on_later(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = [c.id for c in await office.confirmed(4)]
        office.arm("status", "DELETE", "*", status=401, nth=3, times=2)
        run = await office.carried_out(await office.desk.edits.plan_remove(CAMP, people))
        assert (run.state, str(run.note)) == (RunState.FAILED, str(run.note))
        assert "key" in str(run.note)
        assert await office.states(run.id) == [State.APPLIED, State.APPLIED, State.TO_COME, State.TO_COME]
        office.camp.faults.clear()
        last = await office.gone_on(run.id)
        assert (last.state, last.note, last.counts[State.APPLIED]) == (RunState.DONE, None, 4)

    at_office(scenario)


@pytest.mark.parametrize("rights", ["read", "none"])
def test_rights_that_are_missing_end_the_run(at_office: AtOffice, rights: str) -> None:
    async def scenario(office: Office) -> None:
        plan = await office.plan(CAMP, map(new, range(3)))
        office.camp.crm.set_switches({"rights": rights})
        run = await office.carried_out(plan)
        assert run.state is RunState.FAILED
        assert run.counts[State.TO_COME] == 3
        assert len(office.bodies("PUT")) <= 1

    at_office(scenario)


# ------------------------------------------------------------------------------------------------- when the disk fails


def test_a_full_disk_before_anything_left_sends_nothing(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        plan = await office.plan(CAMP, map(new, range(2000)))
        await office.pragma("max_page_count = 1")  # no more than there are now
        with pytest.raises(StorageError, match="disk is full"):
            await office.started(plan)
        await office.pragma("max_page_count = 1000000")
        assert not office.bodies("PUT")
        assert not await office.desk.runs.history()
        assert (await office.carried_out(await office.plan(CAMP, [new(1)]))).counts[State.APPLIED] == 1

    at_office(scenario)


def test_a_disk_that_fails_while_a_batch_is_away_is_reported_and_the_run_goes_on_later(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        hanging = office.arm("hang", "PUT", applied=True)
        run = await office.started(await office.plan(CAMP, map(new, range(3))))
        live = office.live(run)
        await office.until(hanging.met.is_set)
        await office.pragma("query_only = 1")
        hanging.release()
        await office.ended(run)
        assert isinstance(live.failure, StorageError)
        await office.pragma("query_only = 0")
        assert [one.id for one in await office.desk.runs.interrupted()] == [run]
        assert set(await office.states(run)) == {State.IN_DOUBT}
        assert (await office.gone_on(run)).counts[State.APPLIED] == 3
        assert len(named(office, "Quirina")) == 3
        assert len(office.bodies("PUT")) == 1

    at_office(scenario)
