"""Writing to a list of campflow: look, send, look again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.errors import AnswerLost, KeyRefused, NotAllowed, Offline, Refused
from desktop_app.core.ports import Batch
from desktop_app.core.words import say
from desktop_app.providers.campflow import provider, writing
from tests.contract.campflow.conftest import Camp

AtCamp = Callable[..., None]


# --------------------------------------------------------------------------------------------------------------- changing


def test_only_what_changes_is_sent_but_objects_whole(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        person = await camp.somebody()
        camp.edit("change", person, address={"street": "Old 1", "city": "Köln", "postcode": "50667", "floor": 3})
        person = await camp.person(person.id) or person
        change = camp.changed(person, address__street="New 2", notes="x")
        (outcome,) = await camp.send(change)
        assert outcome.state is State.APPLIED
        assert outcome.reason is None
        assert outcome.record == await camp.person(person.id)
        address = {"street": "New 2", "city": "Köln", "postcode": "50667", "floor": 3}
        (body,) = camp.bodies("PUT")
        assert body == {"data": [{"id": person.id, "address": address, "notes": "x"}]}

    at_camp(scenario)


def test_phone_numbers_keep_their_labels(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        person = await camp.somebody()
        camp.edit("change", person, phone_numbers=[{"label": "Mutter", "number": "1"}, {"label": "Oma", "number": "2"}])
        person = await camp.person(person.id) or person
        await camp.send(camp.changed(person, phone_numbers=("3", "1")))
        now = camp.raw(await camp.person(person.id))
        assert now["phone_numbers"] == [{"label": None, "number": "3"}, {"label": "Mutter", "number": "1"}]

    at_camp(scenario)


def test_clearing_empties_values_parts_and_lists(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        person = await camp.somebody()
        camp.edit("change", person, notes="x", label_names=["a"], address={"street": "S", "city": "C"}, swimming=True)
        person = await camp.person(person.id) or person
        change = camp.changed(person, notes=None, label_names=None, address__city=None, swimming=None)
        (outcome,) = await camp.send(change)
        assert outcome.state is State.APPLIED
        assert outcome.record is not None
        for key in change.after:
            assert outcome.record.get(key) is None
        assert outcome.record.get("address.street") == "S"

    at_camp(scenario)


def test_every_editable_field_can_be_written_and_read_back(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        person = await camp.somebody()
        values: dict[str, Any] = {
            "name__first_name": "Łucja",
            "title": "Dr.",
            "birthdate": "2013-12-24",
            "gender": "d",
            "group_names": ("Rover ⭐", "Küche"),
            "primary_email": "lucja@example.org",
            "cc_emails": ("a@example.org", "b@example.org"),
            "address__country_code": "DK",
            "diet": ("vegan",),
            "health": "Brille",
            "subsidized": False,
            "price": "12.50",
            "payment_method": "cash",
            "bank_account__iban": "DE02120300000000202051",
            "sepa_mandate__signature_date": "2026-01-02",
            "custom_photo_consent": "No",
            "custom_pocket_money": 25,
        }
        (outcome,) = await camp.send(camp.changed(person, **values))
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        (body,) = camp.bodies("PUT")
        assert body["data"][0]["address"]["country_code"] == "dk"

    at_camp(scenario)


def test_somebody_elses_change_is_not_overwritten(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        one, two, three, gone = [await camp.somebody(n) for n in range(4)]
        changes = [camp.changed(each, notes="ours") for each in (one, two, three, gone)]
        camp.edit("change", two, notes="theirs")
        camp.edit("change", three, notes="ours")
        camp.edit("remove", gone)
        outcomes = await camp.send(*changes)
        assert [o.state for o in outcomes] == [State.APPLIED, State.NOT_CHANGED, State.ALREADY, State.REFUSED]
        assert str(outcomes[1].reason) == "Somebody changed this in campflow meanwhile: Notes."
        assert [record["id"] for record in camp.bodies("PUT")[0]["data"]] == [one.id]
        assert camp.raw(await camp.person(two.id))["notes"] == "theirs"

    at_camp(scenario)


def test_what_campflow_does_not_take_over_is_named(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        person = await camp.somebody()
        camp.edit("change", person, notes="old", title="Dr.")
        person = await camp.person(person.id) or person
        camp.switch(null_clears=False)
        (outcome,) = await camp.send(camp.changed(person, notes=None, title="Prof."))
        assert outcome.state is State.NOT_CHANGED
        assert str(outcome.reason) == "campflow did not take over: Notes."

    at_camp(scenario)


def test_a_campflow_that_empties_what_a_change_does_not_name_is_found_out(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        person = await camp.somebody()
        camp.edit("change", person, title="Dr.")
        person = await camp.person(person.id) or person
        camp.switch(absent_keys="clear")
        (outcome,) = await camp.send(camp.changed(person, notes="x"))
        assert outcome.state is State.APPLIED
        assert "campflow also emptied: " in str(outcome.reason)
        assert "Title" in str(outcome.reason)

    at_camp(scenario)


def test_many_changes_take_one_reading_before_and_one_after(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(per_page=50)  # the page that comes back
        people = [c for c in await camp.everybody() if c.get("registration_status") != "cancelled"]
        changes = [camp.changed(each, name__last_name=f"New {n}") for n, each in enumerate(people)]
        camp.crm.log.clear()
        batches = camp.provider.pack(changes)
        assert [len(batch.changes) for batch in batches] == [len(people)]
        sent = await camp.provider.send(batches[0])
        states = {outcome.state for outcome in sent.outcomes}
        assert states == {State.APPLIED, State.WAITING}
        outcomes = await camp.provider.settle([(batches[0], sent.ticket)])
        assert {outcome.state for outcome in outcomes} == {State.APPLIED}
        assert [o.contact for o in outcomes] == [each.id for each in people]
        assert len(camp.crm.log.all("GET")) == 2
        for person in await camp.everybody():
            old = next((each for each in people if each.id == person.id), person)
            assert person.get("name.first_name") == old.get("name.first_name")

    at_camp(scenario)


def test_one_reading_serves_all_batches_of_a_run_unless_it_is_old(
    at_camp: AtCamp, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(camp: Camp) -> None:
        people = [c for c in await camp.everybody() if c.get("registration_status") != "cancelled"][:60]
        monkeypatch.setattr(provider, "BATCH", 30)

        async def readings(text: str) -> int:
            batches = camp.provider.pack(
                [camp.changed(each, health=text) for each in await camp.everybody() if each.id in ids]
            )
            camp.crm.log.clear()
            for batch in batches:
                await camp.provider.send(batch)
            return len(camp.crm.log.all("GET", "/persons"))

        ids = {each.id for each in people}
        camp.switch(per_page=500)
        assert await readings("a") == 1
        monkeypatch.setattr(writing, "LOOK_LASTS", -1.0)
        assert await readings("b") == 2

    at_camp(scenario)


def test_a_plan_that_was_only_looked_at_makes_nothing_slower(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        people = await camp.everybody()
        camp.provider.pack([camp.changed(each, notes="x") for each in people])
        camp.crm.log.clear()
        await camp.send(camp.changed(await camp.somebody(), notes="x"))
        assert len(camp.crm.log.all("GET", "/persons")) == 1  # by `somebody`

    at_camp(scenario)


def test_an_accepted_change_without_effect_is_not_sent_for_ever(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        batch = camp.batch(camp.changed(await camp.somebody(), notes="x"))
        (lost,) = await camp.provider.settle([(batch, "")])
        (accepted,) = await camp.provider.settle([(batch, "accepted")])
        assert (lost.state, accepted.state) == (State.TO_COME, State.NOT_CHANGED)

    at_camp(scenario)


def test_a_record_that_campflow_refuses_is_refused_with_its_words(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        batch = camp.batch(camp.changed(await camp.somebody(), custom_photo_consent="Perhaps"))
        with pytest.raises(Refused) as caught:
            await camp.provider.send(batch)
        assert "selected value is invalid" in caught.value.detail

    at_camp(scenario)


@pytest.mark.parametrize(
    ("switches", "expected"), [({"rights": "read"}, NotAllowed), ({"subscription": "ended"}, NotAllowed)]
)
def test_who_may_not_write_is_told(at_camp: AtCamp, switches: dict[str, Any], expected: type[Exception]) -> None:
    async def scenario(camp: Camp) -> None:
        batch = camp.batch(camp.changed(await camp.somebody(), notes="x"))
        camp.switch(**switches)
        with pytest.raises(expected):
            await camp.provider.send(batch)

    at_camp(scenario)


# --------------------------------------------------------------------------------------------------------------- creating


def test_whoever_is_created_carries_an_own_id(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        named = camp.new(name__first_name="Ida", external_id="77001", notes=None)
        nameless = camp.new(name__first_name="Jan", phone_numbers=("0151 9",), bank_account__iban="DE1")
        assert named.identity == "77001"
        assert nameless.identity
        assert nameless.identity.startswith("ours-")
        assert camp.provider.identity(nameless, camp.new_id) is nameless
        outcomes = await camp.send(named, nameless)
        assert [o.state for o in outcomes] == [State.APPLIED, State.APPLIED]
        (body,) = camp.bodies("PUT")
        assert "delete_omitted" not in body
        assert body["data"] == [
            {"external_id": "77001", "name": {"first_name": "Ida"}},
            {
                "external_id": nameless.identity,
                "name": {"first_name": "Jan"},
                "phone_numbers": [{"label": None, "number": "0151 9"}],
                "bank_account": {"iban": "DE1"},
            },
        ]
        found = await camp.person(outcomes[1].contact or "")
        assert found is not None
        assert found.get("external_id") == nameless.identity

    at_camp(scenario)


def test_one_new_person_never_changes_one_who_has_the_same_own_id(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        holder = next(c for c in await camp.everybody() if c.get("external_id"))
        with pytest.raises(Refused) as caught:
            await camp.send(camp.new(name__first_name="Ida", external_id=holder.get("external_id")))
        assert "already been taken" in caught.value.detail
        assert await camp.person(holder.id) == holder
        (outcome,) = await camp.send(camp.new(name__first_name="Ida", external_id="77002"))
        assert outcome.state is State.APPLIED
        assert outcome.record is not None
        assert outcome.record.get("name.first_name") == "Ida"

    at_camp(scenario)


def test_who_was_created_by_a_request_that_was_refused_is_not_called_refused(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(atomic=False)
        good, bad = camp.new(notes="x"), camp.new(custom_photo_consent="Perhaps")
        with pytest.raises(Refused):
            await camp.provider.send(camp.batch(good, bad))
        (outcome,) = (await camp.provider.send(camp.batch(good))).outcomes
        assert outcome.state is State.ALREADY
        with pytest.raises(Refused):
            await camp.provider.send(camp.batch(bad))

    at_camp(scenario)


def test_a_restored_person_is_not_given_what_campflow_sets_itself(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        person = await camp.somebody()
        values = {**person.values, "external_id": "77003"}
        change = Change("c1", Kind.NEW, "back", say("restored"), after=values, identity="77003")
        (outcome,) = await camp.send(change)
        assert outcome.state is State.APPLIED
        assert outcome.reason is None
        (body,) = camp.bodies("POST")
        assert body.keys().isdisjoint({"id", "age", "creation_date", "confirmation_date", "registration_status"})
        assert outcome.contact != person.id

    at_camp(scenario)


def test_own_ids_that_cannot_be_looked_up_are_found_in_the_list(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(external_ids_in_paths=False)
        change = camp.new(name__first_name="Ida")
        batch = camp.batch(change)
        sent = await camp.provider.send(batch)
        assert [o.state for o in sent.outcomes] == [State.WAITING]
        (outcome,) = await camp.provider.settle([(batch, sent.ticket)])
        assert outcome.state is State.APPLIED
        assert outcome.record is not None

    at_camp(scenario)


# ------------------------------------------------------------------------------------------------------------- in doubt


BEFORE = [(kind, False) for kind in ("drop", "status", "html")]
AFTER = [(kind, True) for kind in ("drop", "status", "html", "cut", "truncated", "empty")]


@pytest.mark.parametrize(("fault", "applied"), BEFORE + AFTER)
def test_after_a_lost_answer_reading_back_decides(at_camp: AtCamp, fault: str, applied: bool) -> None:
    async def scenario(camp: Camp) -> None:
        new = Batch(1, Kind.NEW, (camp.new(name__first_name="Ida"), camp.new(name__first_name="Jan")))
        changed = Batch(2, Kind.CHANGED, (camp.changed(await camp.somebody(), notes="x"),))
        removed = Batch(3, Kind.REMOVED, (camp.removed(await camp.somebody(3)),))
        batches = [(new, "PUT"), (changed, "PUT")]
        if fault not in ("cut", "truncated", "empty"):  # there is nothing to break off in the answer to a DELETE
            batches.append((removed, "DELETE"))
        for batch, method in batches:
            camp.crm.log.clear()
            camp.arm(fault, method, "*", applied=applied, status=500 if fault == "status" else 200)
            with pytest.raises(AnswerLost):
                await camp.provider.send(batch)
            assert len(camp.crm.log.all(method)) == 1
        outcomes = await camp.provider.settle([(batch, "") for batch, _ in batches])
        assert {o.state for o in outcomes} == {State.APPLIED if applied else State.TO_COME}
        assert len(outcomes) == len(batches) + 1

    at_camp(scenario)


def test_sending_again_what_was_in_doubt_doubles_nobody(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        one, two = camp.new(name__first_name="Ida"), camp.new(name__first_name="Jan")
        batch = camp.batch(one, two)
        camp.arm("drop", "PUT", applied=True)
        with pytest.raises(AnswerLost):
            await camp.provider.send(batch)
        sent = await camp.provider.send(batch)
        assert [o.state for o in sent.outcomes] == [State.APPLIED, State.APPLIED]
        own_ids = [c.get("external_id") for c in await camp.everybody()]
        assert own_ids.count(one.identity) == own_ids.count(two.identity) == 1

    at_camp(scenario)


def test_a_reading_back_that_fails_leaves_the_batch_waiting_not_undone(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(per_page=1)
        person = await camp.somebody(5)
        batch = camp.batch(camp.changed(person, notes="x"))
        camp.arm("status", "GET", "*/persons/*", nth=2, times=9, status=500)
        sent = await camp.provider.send(batch)
        assert [o.state for o in sent.outcomes] == [State.WAITING]
        camp.crm.faults.clear()
        (outcome,) = await camp.provider.settle([(batch, sent.ticket)])
        assert outcome.state is State.APPLIED

    at_camp(scenario)


def test_a_crm_that_asks_for_patience_gets_it(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.arm("status", "PUT", status=429, retry_after="0")
        (outcome,) = await camp.send(camp.changed(await camp.somebody(), notes="x"))
        assert outcome.state is State.APPLIED
        assert [str(notice.sentence) for notice in camp.notices] == ["campflow asks us to wait 0 seconds."]

    at_camp(scenario)


def test_a_server_that_is_gone_means_nothing_was_sent(at_camp: AtCamp, practice: Any) -> None:
    async def scenario(camp: Camp) -> None:
        batch = camp.batch(camp.new(name__first_name="Ida"))
        await camp.provider.fields()
        practice.stop()
        with pytest.raises(Offline):
            await camp.provider.send(batch)

    at_camp(scenario)


def test_a_key_that_is_withdrawn_is_told(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        with pytest.raises(KeyRefused):
            await camp.provider.send(camp.batch(camp.new(name__first_name="Ida")))

    at_camp(scenario, key="old-key")


# --------------------------------------------------------------------------------------------------------------- removing


def test_single_persons_are_deleted_and_this_is_read_back(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        one, two = await camp.somebody(0), await camp.somebody(1)
        changes = [camp.removed(one), camp.removed(two)]
        camp.edit("remove", two)
        assert [len(batch.changes) for batch in camp.provider.pack(changes)] == [1, 1]
        outcomes = await camp.send(*changes)
        assert [o.state for o in outcomes] == [State.APPLIED, State.ALREADY]
        assert len(await camp.everybody()) == 212

    at_camp(scenario)


def test_a_campflow_that_deletes_no_single_persons_is_told_in_words(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(single_writes=False)
        (outcome,) = await camp.send(camp.removed(await camp.somebody()))
        assert outcome.state is State.REFUSED
        assert str(outcome.reason) == "This campflow does not let us delete single persons."

    at_camp(scenario)


# --------------------------------------------------------------------------------------------------- what will be sent


def test_what_will_be_sent_is_what_is_sent(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        person = await camp.somebody()
        camp.edit("change", person, address={"street": "Old 1", "city": "Köln"})
        person = await camp.person(person.id) or person
        along = {key: person.get(key) for key in camp.provider.capabilities.sent_along if person.get(key) is not None}
        change = camp.changed(person, address__street="New 2")
        change = msgspec.structs.replace(change, before={**along, **change.before})
        batches = camp.provider.pack([camp.new(name__first_name="Ida"), change, camp.removed(await camp.somebody(4))])
        shown = [request for batch in batches for request in camp.provider.requests(batch)]
        for batch in batches:
            await camp.provider.send(batch)
        left = [request for request in camp.crm.log.all() if request.method != "GET"]
        assert [(r.method, r.address.removeprefix(camp.crm.origin)) for r in shown] == [
            (r.method, r.path) for r in left
        ]
        assert [msgspec.json.decode(r.body) if bytes(r.body) else None for r in shown] == [r.body for r in left]
        assert not any(camp.key in str(request) for request in shown)

    at_camp(scenario)


def test_a_preview_needs_no_reading(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        change = Change("c", Kind.CHANGED, "x", say("y"), "per_1", before={}, after={"col_abc": ("a",), "notes": None})
        (request,) = camp.provider.requests(camp.batch(change))
        assert msgspec.json.decode(request.body) == {"data": [{"id": "per_1", "col_abc": ["a"], "notes": None}]}
        assert camp.crm.log.all() == []

    at_camp(scenario)


def test_batches_keep_the_order_and_have_one_kind(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        new = [camp.new(notes=str(n)) for n in range(401)]
        removed = [Change(str(n), Kind.REMOVED, "", say("x"), f"per_{n}") for n in range(2)]
        batches = camp.provider.pack([*new, *removed])
        assert [(b.number, b.kind, len(b.changes)) for b in batches] == [
            (1, Kind.NEW, 200),
            (2, Kind.NEW, 200),
            (3, Kind.NEW, 1),
            (4, Kind.REMOVED, 1),
            (5, Kind.REMOVED, 1),
        ]
        assert [change for batch in batches for change in batch.changes] == [*new, *removed]

    at_camp(scenario)
