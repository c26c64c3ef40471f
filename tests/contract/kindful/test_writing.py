"""Writing to Kindful: what is handed in, and what became of it once the contacts are read back."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.errors import AnswerLost, PlanStopped, Refused
from desktop_app.core.ports import Batch
from desktop_app.core.words import say
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.providers.kindful.provider import Kindful
from tests.contract.kindful.conftest import Office
from tests.support.scripted_server import ScriptedServer, answer

IMPORTS = "*/imports"
ADA: dict[str, Any] = {"first_name": "Ada", "last_name": "Byron", "email": "ada@example.org", "birthday": "1985-02-13"}


async def carried_out(office: Office, *changes: Change) -> list[Outcome]:
    """Send and settle, as a run does, an answer that is lost included."""
    sent: list[tuple[Batch, str]] = []
    for batch in office.provider.pack(changes):
        try:
            sent.append((batch, (await office.provider.send(batch)).ticket))
        except AnswerLost:
            sent.append((batch, ""))
    return await office.provider.settle(sent)


async def complete(office: Office) -> Any:
    """A linked person in step, with all names."""
    linked = await office.everybody(state="linked")
    return next(c for c in linked if c.get("first_name") and c.get("last_name") and c.get("email"))


def reason(outcome: Outcome) -> str:
    return str(outcome.reason or "")


# ---------------------------------------------------------------------------------------------------- it goes as it should


def test_new_contacts_are_waiting_first_and_applied_when_read_back(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        (batch,) = office.provider.pack([office.new(**ADA), office.new(company_name="Acme, Inc.")])
        sent = await office.provider.send(batch)
        assert [(o.change, o.state) for o in sent.outcomes] == [(c.id, State.WAITING) for c in batch.changes]
        outcomes = await office.provider.settle([(batch, sent.ticket)])
        assert [outcome.state for outcome in outcomes] == [State.APPLIED, State.APPLIED]
        assert all(o.record and o.contact == o.record.id for o in outcomes)
        assert outcomes[0].record
        assert outcomes[0].record.get("birthday") == "1985-02-13"

    visit(scenario)


def test_a_change_sends_what_changed_the_names_kindfuls_id_and_the_time(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        person = await complete(office)
        (outcome,) = await carried_out(office, office.changed(person, city="Springfield", addr2=None))
        assert outcome.state is State.APPLIED
        assert outcome.record
        assert outcome.record.get("city") == "Springfield"
        (body,) = office.paths("/imports")
        assert (body["action_type"], body["match_by"]) == ("update", {"contact": "id"})
        row = body["data"][0]
        assert row.pop("updated_at")
        names = {"first_name": person.get("first_name"), "last_name": person.get("last_name")}
        assert row == {"id": person.id, "city": "Springfield", "addr2": "", **names}

    visit(scenario)


def test_a_company_goes_by_its_name(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        company = next(c for c in await office.everybody() if c.get("company_name"))
        (outcome,) = await carried_out(office, office.changed(company, city="Springfield"))
        assert outcome.state is State.APPLIED

    visit(scenario)


def test_custom_fields_are_written_by_group_and_name(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        shirt = "custom:Volunteering|T-shirt size"
        person = next(c for c in await office.everybody() if c.get("last_name") and c.get(shirt) == "S")
        (outcome,) = await carried_out(office, office.changed(person, **{shirt: "XL"}))
        assert outcome.state is State.APPLIED
        (body,) = office.paths("/imports")
        assert body["custom_fields"] == ["Volunteering|T-shirt size"]
        assert body["match_by"] == {"contact": "id", "custom_field": "name"}
        assert body["data"][0]["Volunteering|T-shirt size"] == "XL"

    visit(scenario)


def test_batches_hold_a_hundred_of_one_kind_in_order(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        person = await complete(office)
        new = [office.new(first_name="Ada", last_name=f"Number {n}") for n in range(230)]
        batches = office.provider.pack([*new, office.changed(person, city="X"), office.linked(person, "ours")])
        assert [(b.number, b.kind, len(b.changes)) for b in batches] == [
            (1, Kind.NEW, 100),
            (2, Kind.NEW, 100),
            (3, Kind.NEW, 30),
            (4, Kind.CHANGED, 1),
            (5, Kind.LINKED, 1),
        ]
        assert [change for batch in batches[:3] for change in batch.changes] == new
        assert {o.state for o in await carried_out(office, *new)} == {State.APPLIED}

    visit(scenario)


def test_rows_with_one_identity_do_not_melt_into_one_contact(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        one, other = office.new(external_id="x-1", **ADA), office.new(external_id="x-1", first_name="B", last_name="C")
        first, second = await carried_out(office, one, other)
        assert first.state is State.APPLIED
        assert second.state is State.NOT_CHANGED
        assert "First name" in reason(second)

    visit(scenario)


def test_what_is_shown_is_what_is_sent(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        (batch,) = office.provider.pack([office.new(**ADA)])
        (request,) = office.provider.requests(batch)
        await office.provider.send(batch)
        assert office.paths("/imports") == [json.loads(bytes(request.body))]
        assert request.address.endswith("/imports")
        assert office.key not in request.address + bytes(request.body).decode()

    visit(scenario)


def test_an_identity_is_the_given_external_id_or_one_of_ours(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        assert office.new(external_id="member 7", **ADA).identity == "member 7"
        fresh = office.new(**ADA)
        assert fresh.identity
        assert office.provider.identity(fresh, lambda: "another").identity == fresh.identity
        person = await complete(office)
        assert office.changed(person, city="X").identity is None

    visit(scenario)


def test_sending_a_new_contact_again_makes_no_second_one(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        change = office.new(**ADA)
        (first,) = await carried_out(office, change)
        (again,) = await carried_out(office, change)
        assert (first.state, again.state) == (State.APPLIED, State.ALREADY)
        assert first.contact == again.contact

    visit(scenario)


def test_deleting_is_not_offered_and_not_done(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        assert office.provider.capabilities.no_remove
        assert office.provider.capabilities.no_mirror
        with pytest.raises(PlanStopped):
            office.provider.pack([Change("c", Kind.REMOVED, "Ada", say("x"), contact="230001")])

    visit(scenario)


# ------------------------------------------------------------------------------------------------ accepted, then ignored


def test_a_row_without_names_is_refused_here_and_the_others_go(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        nameless, ada = office.new(email="nobody@example.org"), office.new(**ADA)
        (batch,) = office.provider.pack([nameless, ada])
        sent = await office.provider.send(batch)
        assert {o.change: o.state for o in sent.outcomes} == {nameless.id: State.REFUSED, ada.id: State.WAITING}
        assert "company" in reason(next(o for o in sent.outcomes if o.change == nameless.id))
        assert len(office.paths("/imports")[0]["data"]) == 1

    visit(scenario)


def test_an_update_that_is_older_than_kindfuls_own_is_told_as_not_changed(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        person = await complete(office)
        office.clock.put_forward(3600)
        office.crm.crm.edit(Edit(action="change", id=person.id, values={"city": "Later"}))
        person = await office.one(id=person.id)
        (outcome,) = await carried_out(office, office.changed(person, city="Springfield"))
        assert outcome.state is State.NOT_CHANGED
        assert "older" in reason(outcome)
        assert "City" in reason(outcome)
        assert outcome.record
        assert outcome.record.get("city") == "Later"

    visit(scenario)


def test_somebody_who_edits_the_same_field_meanwhile_is_named_as_the_reason(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        person = await complete(office)
        edit = Edit(action="change", id=person.id, values={"city": "Theirs"})
        office.crm.arm(Fault(kind="meanwhile", path="*/contacts/query", nth=1, edits=[edit]))
        (outcome,) = await carried_out(office, office.changed(person, city="Ours"))
        assert outcome.state is State.NOT_CHANGED
        assert "Somebody changed" in reason(outcome)
        assert outcome.record
        assert outcome.record.get("city") == "Theirs"

    visit(scenario)


def test_a_contact_without_names_cannot_be_changed_and_the_reason_says_so(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        added = office.crm.crm.edit(Edit(action="add", values={"first_name": "Only", "email": "only@example.org"}))
        (outcome,) = await carried_out(office, office.changed(await office.one(id=added), city="X"))
        assert outcome.state is State.NOT_CHANGED
        assert "last name" in reason(outcome)

    visit(scenario)


def test_a_contact_that_is_gone_is_told(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        person = await complete(office)
        office.crm.crm.edit(Edit(action="remove", id=person.id))
        (outcome,) = await carried_out(office, office.changed(person, city="X"))
        assert outcome.state is State.NOT_CHANGED
        assert "not in Kindful any more" in reason(outcome)

    visit(scenario)


def test_a_new_contact_that_kindful_leaves_out_is_refused_with_words(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        bad, good = office.new(**ADA | {"email": "no address"}), office.new(first_name="B", last_name="C")
        left_out, applied = await carried_out(office, bad, good)
        assert (left_out.state, applied.state) == (State.REFUSED, State.APPLIED)
        assert "did not take" in reason(left_out)

    visit(scenario)


def test_a_200_with_status_error_is_a_refusal_with_kindfuls_words(visit: Any, practice: Any) -> None:
    practice["kindful"].crm.set_switches({"import_reply": "error"})

    async def scenario(office: Office) -> None:
        (batch,) = office.provider.pack([office.new(**ADA)])
        with pytest.raises(Refused) as caught:
            await office.provider.send(batch)
        assert caught.value.detail == "The data could not be processed."

    visit(scenario)


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


# ------------------------------------------------------------------------------------------------------------------- links


def test_links_carry_the_version_that_was_seen(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        free = (await office.everybody(state="not_linked"))[:2]
        outcomes = await carried_out(office, *(office.linked(contact, f"ours-of-{contact.id}") for contact in free))
        assert {outcome.state for outcome in outcomes} == {State.APPLIED}
        (body,) = office.paths("/contacts/link")
        assert body["action_type"] == "update"
        assert [(row["id"], row["external_id"], row["sync_version"]) for row in body["data"]] == [
            (contact.id, f"ours-of-{contact.id}", contact.version) for contact in free
        ]
        assert all(row["updated_at"] for row in body["data"])

    visit(scenario)


def test_many_links_go_in_hundreds(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        free = await office.everybody(state="not_linked")
        tickets = await office.provider.link([(contact, f"x-{contact.id}") for contact in free])
        assert len(tickets) == len(office.paths("/contacts/link")) == -(-len(free) // 100)
        assert await office.provider.acknowledge(free) == []

    visit(scenario)


def test_a_link_that_was_not_made_is_told(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        free, *_ = await office.everybody(state="not_linked")
        office.crm.crm.edit(Edit(action="remove", id=free.id))
        (outcome,) = await carried_out(office, office.linked(free, "ours"))
        assert outcome.state is State.NOT_CHANGED
        assert reason(outcome)

    visit(scenario)


# ------------------------------------------------------------------------------------------------------------------- files


def test_files_hold_ten_thousand_rows_one_object_a_line(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        template = office.new(**ADA)
        many = [msgspec.structs.replace(template, id=str(n), identity=f"n-{n}") for n in range(10_001)]
        first, second = office.provider.write_files(many)
        assert (first.count(b"\n"), second.count(b"\n")) == (10_000, 1)
        assert json.loads(second) == ADA | {"id": "n-10000", "birthday": "1985/02/13"}

    visit(scenario)


def test_a_file_is_fetched_by_kindful_from_its_address(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        change = office.new(**ADA | {"custom:Volunteering|T-shirt size": "M"})
        (content,) = office.provider.write_files([change])
        async with ScriptedServer(answer(body=content.decode())) as files:
            ticket = await office.provider.submit_file(f"{files.address}/new.json", Kind.NEW)
        (outcome,) = await office.provider.settle([(Batch(1, Kind.NEW, (change,)), ticket)])
        assert outcome.state is State.APPLIED
        (body,) = office.paths("/imports")
        assert "data" not in body
        assert body["data_type"] == "json"

    visit(scenario)


def test_a_file_that_kindful_cannot_fetch_is_refused(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        change = office.new(**ADA)
        ticket = await office.provider.submit_file("http://127.0.0.1:9/nothing.json", Kind.NEW)
        (outcome,) = await office.provider.settle([(Batch(1, Kind.NEW, (change,)), ticket)])
        assert outcome.state is State.REFUSED
        assert "could not load" in reason(outcome)

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
