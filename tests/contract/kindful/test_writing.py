"""Writing to Kindful: what is handed in, and what became of it once the contacts are read back."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.errors import PlanStopped, Refused
from desktop_app.core.ports import Batch
from desktop_app.core.words import say
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from tests.contract.kindful.conftest import ADA, Office, carried_out, complete, reason
from tests.support.scripted_server import ScriptedServer, answer

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
        tickets = await office.provider.inbox.link([(contact, f"x-{contact.id}") for contact in free])
        assert len(tickets) == len(office.paths("/contacts/link")) == -(-len(free) // 100)
        assert await office.provider.inbox.acknowledge(free) == []

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
        first, second = office.provider.intake.write_files(many)
        assert (first.count(b"\n"), second.count(b"\n")) == (10_000, 1)
        assert json.loads(second) == ADA | {"id": "n-10000", "birthday": "1985/02/13"}

    visit(scenario)


def test_a_file_is_fetched_by_kindful_from_its_address(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        change = office.new(**ADA | {"custom:Volunteering|T-shirt size": "M"})
        (content,) = office.provider.intake.write_files([change])
        async with ScriptedServer(answer(body=content.decode())) as files:
            ticket = await office.provider.intake.submit_file(f"{files.address}/new.json", Kind.NEW)
        (outcome,) = await office.provider.settle([(Batch(1, Kind.NEW, (change,)), ticket)])
        assert outcome.state is State.APPLIED
        (body,) = office.paths("/imports")
        assert "data" not in body
        assert body["data_type"] == "json"

    visit(scenario)


def test_a_file_that_kindful_cannot_fetch_is_refused(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        change = office.new(**ADA)
        ticket = await office.provider.intake.submit_file("http://127.0.0.1:9/nothing.json", Kind.NEW)
        (outcome,) = await office.provider.settle([(Batch(1, Kind.NEW, (change,)), ticket)])
        assert outcome.state is State.REFUSED
        assert "could not load" in reason(outcome)

    visit(scenario)
