"""Kulea through the services, as the window uses them: what is asked before, what happens, what can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from desktop_app.bootstrap import open_profile
from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Kind, State
from desktop_app.core.contact import Contact
from desktop_app.practice.faults import Fault
from desktop_app.practice.server import PracticeServers
from tests.support.office import Impatient, Office, PracticeAt, Row, Rows, at_once, typed_for

MAIL = "mail"
Scenario = Callable[[Office], Coroutine[Any, Any, None]]


@pytest.fixture
def at_desk(run: Any) -> Callable[[Scenario], None]:
    """Runs a scenario in a profile with one account, the practice Kulea, that was read."""

    def go(scenario: Scenario) -> None:
        async def whole() -> None:
            with PracticeServers(60) as servers:
                practice = PracticeAt.of(servers)
                profile = await open_profile(
                    None, session_only=True, providers=Impatient(), practice=practice, pause=at_once
                )
                try:
                    account = Account(MAIL, "kulea", "Mailings", Environment.PRACTICE, "", "")
                    await profile.storage.accounts.put(account)
                    await profile.desk.browse.refresh(MAIL, _unseen)
                    await scenario(Office(profile, servers))
                finally:
                    await profile.close()

        run(whole(), timeout=30)

    return go


def _unseen(done: int, total: int | None) -> None: ...


async def active(office: Office) -> list[Contact]:
    return [contact for contact in await office.seen(MAIL) if contact.get("archived") is False]


def test_somebody_new_without_consent_is_there_and_unsubscribed(at_desk: Callable[[Scenario], None]) -> None:
    async def scenario(office: Office) -> None:
        values = {"email": "ida@example.org", "forename": "Ida", "subscribed": False}
        run = await office.carried_out(await office.desk.edits.plan_new(MAIL, values))
        assert await office.states(run.id) == [State.APPLIED]
        (ida,) = [contact for contact in await office.seen(MAIL) if contact.get("email") == "ida@example.org"]
        assert ida.get("subscribed") is False
        assert ida in await office.everybody(MAIL)

    at_desk(scenario)


def test_unsubscribing_is_confirmed_and_cannot_be_taken_back(at_desk: Callable[[Scenario], None]) -> None:
    async def scenario(office: Office) -> None:
        person = next(contact for contact in await active(office) if contact.get("subscribed"))
        plan = await office.desk.edits.plan_edit(MAIL, person, {"subscribed": False})
        assert "cannot be subscribed again" in str(plan.confirms()[0].sentence)
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [State.APPLIED]
        (line,) = (await office.desk.taking_back.undo(run.id)).changes
        assert line.kind is Kind.LEFT_OUT
        assert "cannot be subscribed again" in str(line.why)

    at_desk(scenario)


def test_archiving_is_said_to_be_that_and_cannot_be_taken_back(at_desk: Callable[[Scenario], None]) -> None:
    async def scenario(office: Office) -> None:
        person = (await active(office))[0]
        plan = await office.desk.edits.plan_remove(MAIL, [person.id])
        assert "archives them" in str(plan.confirms()[0].sentence)
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [State.APPLIED]
        now = await office.one(person.id, MAIL)
        assert now is not None
        assert now.get("archived") is True
        (line,) = (await office.desk.taking_back.undo(run.id)).changes
        assert line.kind is Kind.LEFT_OUT
        assert "archived" in str(line.why)

    at_desk(scenario)


@pytest.mark.parametrize("subscribed", [True, False])
def test_correcting_an_address_makes_a_new_record(at_desk: Callable[[Scenario], None], subscribed: bool) -> None:
    async def scenario(office: Office) -> None:
        person = next(contact for contact in await active(office) if contact.get("subscribed") is subscribed)
        plan = await office.desk.edits.plan_replacement(MAIL, person, {"email": "right@example.org"})
        assert "changes no e-mail address" in str(plan.confirms()[0].sentence)
        assert len(await office.desk.runs.requests(plan)) == (2 if subscribed else 3)
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [State.APPLIED]
        await office.everybody(MAIL)
        (new,) = [contact for contact in await active(office) if contact.get("email") == "right@example.org"]
        old = await office.one(person.id, MAIL)
        assert old is not None
        assert (new.get("subscribed"), old.get("archived")) == (subscribed, True)

    at_desk(scenario)


def test_a_correction_that_left_two_records_is_finished_by_trying_again(at_desk: Callable[[Scenario], None]) -> None:
    async def scenario(office: Office) -> None:
        person = (await active(office))[0]
        plan = await office.desk.edits.plan_replacement(MAIL, person, {"email": "right@example.org"})
        office.servers["kulea"].arm(Fault(kind="status", method="DELETE", status=400))
        run = await office.carried_out(plan)
        assert "Now twice in Kulea" in (await office.reasons(run.id))[0]
        retry = await office.desk.taking_back.retry(run.id)
        assert [(change.kind, change.contact) for change in retry.changes] == [(Kind.REMOVED, person.id)]
        again = await office.carried_out(retry)
        assert await office.states(again.id) == [State.APPLIED]
        old = await office.one(person.id, MAIL)
        assert old is not None
        assert old.get("archived") is True

    at_desk(scenario)


def test_a_mirror_archives_whoever_is_not_in_the_file(at_desk: Callable[[Scenario], None]) -> None:
    async def scenario(office: Office) -> None:
        people = await active(office)
        archived = len(await office.seen(MAIL)) - len(people)
        table = await office.desk.browse.table(MAIL)
        rows = [Row(contact) for contact in people[:-2]]
        session = await office.desk.mirrors.open(await office.desk.accounts.get(MAIL), Rows(rows, table))
        await session.work_out(_unseen)
        await session.back_up()
        plan = session.plan
        assert {change.contact for change in plan.removals()} == {contact.id for contact in people[-2:]}
        run = await office.ended(await session.start(office.desk.runs, typed_for(plan)))
        assert await office.states(run.id) == [State.APPLIED] * 2
        now = await office.everybody(MAIL)
        assert {contact.id for contact in await active(office)} == {contact.id for contact in people[:-2]}
        assert sum(contact.get("archived") is True for contact in now) == archived + 2

    at_desk(scenario)


def test_only_reading_everything_tells_what_changed(at_desk: Callable[[Scenario], None]) -> None:
    async def scenario(office: Office) -> None:
        assert not await office.desk.browse.can_catch_up(MAIL)

    at_desk(scenario)
