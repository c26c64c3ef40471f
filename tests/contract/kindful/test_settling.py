"""What became of changes whose answer was lost or that only were accepted: the queue, and reading back."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.errors import AnswerLost
from desktop_app.core.ports import Batch
from desktop_app.core.words import say
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.providers.kindful.provider import Kindful
from tests.contract.kindful.conftest import ADA, Office, carried_out, complete, reason
from tests.support.scripted_server import ScriptedServer, answer

IMPORTS = "*/imports"

# ------------------------------------------------------------------------------------------------------------ lost answers

LOST = [
    Fault(kind="drop", path=IMPORTS),
    Fault(kind="cut", path=IMPORTS),
    Fault(kind="truncated", path=IMPORTS),
    Fault(kind="empty", path=IMPORTS),
    Fault(kind="html", path=IMPORTS, applied=True),
    Fault(kind="status", status=500, path=IMPORTS),
    Fault(kind="status", status=500, path=IMPORTS, applied=True),
    Fault(kind="drop", path=IMPORTS, applied=True),
    Fault(kind="empty", path=IMPORTS, applied=True),
]
REACHED = {"cut", "truncated"}


@pytest.mark.parametrize("fault", LOST, ids=lambda f: f"{f.kind}{'-after' if f.applied else ''}")
@pytest.mark.parametrize("kind", [Kind.NEW, Kind.CHANGED])
def test_a_lost_answer_is_settled_by_reading_and_nothing_is_sent_twice(visit: Any, fault: Fault, kind: Kind) -> None:
    happened = fault.applied or fault.kind in REACHED

    async def scenario(office: Office) -> None:
        person = await complete(office)
        change = office.new(**ADA) if kind is Kind.NEW else office.changed(person, city="Springfield")
        office.crm.arm(fault)
        (outcome,) = await carried_out(office, change)
        assert outcome.state is (State.APPLIED if happened else State.TO_COME)
        assert len(office.paths("/imports")) == 1
        if not happened:
            (again,) = await carried_out(office, change)
            assert again.state is State.APPLIED

    visit(scenario)


def test_a_lost_answer_stays_in_doubt_while_kindfuls_queue_is_not_empty(visit: Any, practice: Any) -> None:
    practice["kindful"].crm.set_switches({"jobs_wait": True})

    async def scenario(office: Office) -> None:
        office.crm.arm(Fault(kind="drop", path=IMPORTS, applied=True))
        (batch,) = office.provider.pack([office.new(**ADA)])
        with pytest.raises(AnswerLost):
            await office.provider.send(batch)
        (outcome,) = await office.provider.settle([(batch, "")])
        assert outcome.state is State.IN_DOUBT
        office.crm.crm.actions()["advance"]()
        (outcome,) = await office.provider.settle([(batch, "")])
        assert outcome.state is State.APPLIED

    visit(scenario)


def test_a_lost_answer_is_waited_for_while_the_queue_moves(visit: Any, practice: Any) -> None:
    practice["kindful"].crm.set_switches({"job_steps": 40})

    async def scenario(office: Office) -> None:
        office.crm.arm(Fault(kind="drop", path=IMPORTS, applied=True))
        (outcome,) = await carried_out(office, office.new(**ADA))
        assert outcome.state is State.APPLIED
        assert office.pauses

    visit(scenario)


def test_a_lost_update_of_someone_whom_others_edited_too_is_not_sent_over_them(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        person = await complete(office)
        office.crm.arm(Fault(kind="drop", path=IMPORTS))
        office.crm.crm.edit(Edit(action="change", id=person.id, values={"city": "Theirs"}))
        (outcome,) = await carried_out(office, office.changed(person, city="Ours"))
        assert outcome.state is State.NOT_CHANGED
        assert "Somebody changed" in reason(outcome)

    visit(scenario)


def test_asked_to_wait_an_import_is_sent_again_because_it_was_turned_away(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        office.crm.arm(Fault(kind="status", status=429, retry_after="0", path=IMPORTS))
        (outcome,) = await carried_out(office, office.new(**ADA))
        assert outcome.state is State.APPLIED
        assert len(office.paths("/imports")) == 2

    visit(scenario)


# --------------------------------------------------------------------------------------------------------------- the queue


def test_a_job_that_does_not_move_stays_waiting_and_is_settled_later(visit: Any, practice: Any) -> None:
    practice["kindful"].crm.set_switches({"jobs_wait": True})

    async def scenario(office: Office) -> None:
        (batch,) = office.provider.pack([office.new(**ADA)])
        ticket = (await office.provider.send(batch)).ticket
        (outcome,) = await office.provider.settle([(batch, ticket)])
        assert outcome.state is State.WAITING
        assert "not worked on it yet" in reason(outcome)
        assert 250 < sum(office.pauses) <= 300
        assert max(office.pauses) == 10
        assert office.pauses == sorted(office.pauses[:-1]) + office.pauses[-1:]
        assert office.notices
        office.crm.crm.actions()["advance"]()
        (outcome,) = await office.provider.settle([(batch, ticket)])
        assert outcome.state is State.APPLIED

    visit(scenario)


@pytest.mark.parametrize("capitals", [False, True])
@pytest.mark.parametrize("end", ["complete", "consolidated"])
def test_jobs_end_with_or_without_capitals(visit: Any, practice: Any, end: str, capitals: bool) -> None:
    practice["kindful"].crm.set_switches({"job_end": end, "capital_statuses": capitals})

    async def scenario(office: Office) -> None:
        (outcome,) = await carried_out(office, office.new(**ADA))
        assert outcome.state is State.APPLIED

    visit(scenario)


@pytest.mark.parametrize("end", ["load_failed", "failed", "setup_failed", "error"])
def test_jobs_that_fail_are_refused_with_words(visit: Any, practice: Any, end: str) -> None:
    practice["kindful"].crm.set_switches({"job_end": end})

    async def scenario(office: Office) -> None:
        person = await complete(office)
        outcomes = await carried_out(office, office.new(**ADA), office.changed(person, city="Springfield"))
        assert {outcome.state for outcome in outcomes} == {State.REFUSED}
        assert all(reason(outcome) for outcome in outcomes)

    visit(scenario)


def test_what_kindful_notes_about_a_failed_job_is_shown(visit: Any, practice: Any) -> None:
    practice["kindful"].crm.set_switches({"bad_record": "error", "notify": True})

    async def scenario(office: Office) -> None:
        (outcome,) = await carried_out(office, office.new(**ADA | {"email": "no address"}))
        assert outcome.state is State.REFUSED
        assert "email is not a valid e-mail address" in reason(outcome)

    visit(scenario)


@pytest.mark.parametrize("status", ["removed", "Load_Failed", "error"])
def test_every_failed_status_is_refused_in_words_of_its_own(run: Any, status: str) -> None:
    change = Change("c", Kind.NEW, "Ada", say("row"), after=ADA, identity="ours-1")
    job = answer(body=json.dumps({"id": "7", "status": status, "notifications": {"results": []}}))
    stats = answer(body=json.dumps({"sync_enabled": True, "pending_jobs": 0, "pending_updates": 0}))
    nobody = answer(body=json.dumps({"page": 1, "query_token": "t", "results": [], "has_more": False}))

    async def scenario() -> None:
        async with ScriptedServer(answer(body="[]"), job, stats, nobody) as server:
            account = Account("a", "kindful", "Office", Environment.PRACTICE, server.address, "")
            provider = Kindful(account, "key", lambda notice: None)
            (outcome,) = await provider.settle([(Batch(1, Kind.NEW, (change,)), "7")])
            assert outcome.state is State.REFUSED
            assert reason(outcome)
            await provider.close()

    run(scenario())


def test_a_job_that_kindful_forgot_is_decided_by_reading(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        (batch,) = office.provider.pack([office.new(**ADA)])
        await office.provider.send(batch)
        (outcome,) = await office.provider.settle([(batch, "00000000-no-such-job")])
        assert outcome.state is State.APPLIED

    visit(scenario)


def test_ready_is_not_while_paused_or_others_wait_but_our_own_jobs_may_queue(visit: Any, practice: Any) -> None:
    crm = practice["kindful"].crm
    crm.set_switches({"jobs_wait": True})

    async def scenario(office: Office) -> None:
        assert (await office.provider.ready()).ready
        (batch,) = office.provider.pack([office.new(**ADA)])
        ticket = (await office.provider.send(batch)).ticket
        assert (await office.provider.ready()).ready
        other = Office(practice)
        busy = await other.provider.ready()
        await other.provider.close()
        assert not busy.ready
        assert "1 earlier import" in str(busy.sentence)
        crm.advance()
        await office.provider.settle([(batch, ticket)])
        other = Office(practice)
        await other.provider.send(batch)
        await other.provider.close()
        assert not (await office.provider.ready()).ready
        crm.advance()
        crm.set_switches({"sync_enabled": False})
        paused = await office.provider.ready()
        assert not paused.ready
        assert "paused by an administrator" in str(paused.sentence)

    visit(scenario)


def test_settling_can_be_cancelled(visit: Any, practice: Any) -> None:
    practice["kindful"].crm.set_switches({"jobs_wait": True})

    async def scenario(office: Office) -> None:
        (batch,) = office.provider.pack([office.new(**ADA)])
        ticket = (await office.provider.send(batch)).ticket
        waiting = asyncio.Event()

        async def for_ever(seconds: float) -> None:
            waiting.set()
            await asyncio.Event().wait()

        office.provider._pause = for_ever
        settling = asyncio.ensure_future(office.provider.settle([(batch, ticket)]))
        await waiting.wait()
        settling.cancel()
        with pytest.raises(asyncio.CancelledError):
            await settling

    visit(scenario)
