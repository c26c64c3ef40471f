"""Both sides' runs of a sync in one go: what is carried out, what is noted, and what is left when something stops it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from desktop_app.core.account import OWN
from desktop_app.core.errors import PlanStale, PlanStopped, RemoteError
from desktop_app.core.plan import approve
from desktop_app.core.ports import RunState
from desktop_app.core.reconcile import Standing
from desktop_app.core.syncing import Choice, Chosen
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.services.sync.carrying import SyncRun
from desktop_app.services.sync.proposal import Decided, Proposal
from tests.support.office import CAMP, DONORS, Office
from tests.support.office import at_office as at_office

AtOffice = Callable[..., None]


async def look(office: Office, account: str, **options: Any) -> Proposal:
    while True:
        with suppress(PlanStopped):
            return await office.desk.syncs.look(account, lambda done, total: None, **options)


async def begun(office: Office, decided: Decided) -> SyncRun:
    now = office.desk.clock.now()
    return office.desk.carrying.begin(
        decided, [approve(plan, {}, now) for plan in (decided.theirs, decided.ours) if plan.to_send()]
    )


async def over(office: Office, sync: SyncRun) -> SyncRun:
    await office.until(lambda: sync.over)
    return sync


def test_our_side_runs_first_then_theirs_then_it_is_noted(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        decided = await (await look(office, DONORS, thorough=True)).plans({})
        sync = await begun(office, decided)
        assert office.desk.carrying.live(DONORS) is sync
        with pytest.raises(PlanStopped):
            await begun(office, decided)
        await over(office, sync)
        assert [run.account for run in sync.ended] == [OWN, DONORS]
        assert {run.state for run in sync.ended} == {RunState.DONE}
        assert {(run.together, run.by_itself) for run in sync.ended} == {(sync.planned[0], False)}
        assert sync.noted is not None
        assert sync.noted.linked == len(await office.everybody(OWN))
        assert office.desk.carrying.live(DONORS) is None

    at_office(scenario)


def test_when_our_side_cannot_begin_nothing_is_sent_and_the_next_look_finds_it_all(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        decided = await (await look(office, DONORS, thorough=True)).plans({})
        await office.carried_out(await office.desk.edits.plan_new(OWN, {"first_name": "Quirina", "last_name": "Neu"}))
        before = len(office.donors.log.all("POST", "/imports"))
        sync = await over(office, await begun(office, decided))
        assert isinstance(sync.failure, PlanStale)
        assert (sync.ended, sync.left) == ([], [decided.ours.id, decided.theirs.id])
        assert len(office.donors.log.all("POST", "/imports")) == before
        again = await (await look(office, DONORS)).plans({})
        assert len(again.ours.to_send()) == len(decided.ours.to_send())

    at_office(scenario)


def test_two_people_whom_somebody_links_become_one_and_can_be_told_apart_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await office.everybody(OWN)
        await office.carried_out(await office.desk.edits.plan_new(OWN, {"first_name": "Quirina", "last_name": "Neu"}))
        proposal = await look(office, CAMP)
        (here,) = [m for m in proposal.merges if m.standing is Standing.NEW_HERE]
        there = next(m for m in proposal.merges if m.standing is Standing.NEW_THERE)
        joined = await office.desk.syncs.join(proposal, here.person or "", there.contact or "")
        assert len(joined.merges) == len(proposal.merges) - 1
        (pair,) = [m for m in joined.merges if m.person == here.person]
        assert (pair.standing, pair.contact, pair.sure) == (Standing.SUGGESTED, there.contact, True)
        apart = await joined.with_lines(joined.split(pair))
        assert {m.id for m in apart.merges} == {m.id for m in proposal.merges}
        only_this = {m.id: Chosen(Choice.LEAVE) for m in joined.merges if m is not pair}
        sync = await over(office, await begun(office, await joined.plans(only_this)))
        assert sync.noted is not None
        assert sync.noted.linked == 1

    at_office(scenario)


def test_an_acknowledgement_that_fails_is_told_and_everything_else_is_noted(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await over(office, await begun(office, await (await look(office, DONORS, thorough=True)).plans({})))
        contact = next(c for c in await office.everybody(DONORS) if c.get("last_name") and c.get("first_name"))
        office.donors.crm.edit(Edit(action="change", id=contact.id, values={"occupation": "Gärtnerin"}))
        decided = await (await look(office, DONORS)).plans({})
        office.donors.arm(Fault(kind="status", status=403, method="POST", path="*/contacts/link"))
        sync = await over(office, await begun(office, decided))
        assert [run.account for run in sync.ended] == [OWN]
        assert (sync.failure, isinstance(sync.untold, RemoteError)) == (None, True)
        again = await (await look(office, DONORS)).plans(
            {}
        )  # it is named as changed once more, and nothing is to be done
        assert (again.ours.to_send(), again.theirs.to_send()) == ([], [])

    at_office(scenario)


def test_what_was_done_when_the_program_closes_is_noted_and_the_rest_is_found_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        decided = await (await look(office, DONORS, thorough=True)).plans({})
        sync = await begun(office, decided)
        while not sync.current:
            await office.settled_down()
        await office.desk.runs.close()
        await office.desk.carrying.close()
        assert sync.over
        await office.settled_down()  # what was written last may still be on its way into the list
        again = await (await look(office, DONORS, thorough=True)).plans({})
        assert len(again.ours.to_send()) + len(await office.everybody(OWN)) == len(await office.everybody(DONORS))

    at_office(scenario)
