"""Writing to Kulea: what cannot be changed, what cannot be taken back, and what takes two steps."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.errors import AnswerLost, NotAllowed
from desktop_app.core.ports import Batch
from desktop_app.core.removing import Removing
from desktop_app.practice.crm import Edit
from tests.contract.bench import Way, impatient
from tests.contract.kulea.conftest import WHY, Tenant
from tests.support.permits import permit_for

AtKulea = Callable[..., None]
UNSUBSCRIBE = {"unsubscribe": True}


# --------------------------------------------------------------------------------------------------------------- changing


def test_only_what_changes_is_sent_and_flat(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        change = kulea.changed(
            person, surname="Nowak", **{"company name": "Nowak & Söhne: Ltd, £", "last visit": "2026-02-03"}
        )
        (outcome,) = await kulea.send(change)
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        assert outcome.record == await kulea.now(person.id)
        sent = {"surname": "Nowak", "company name": "Nowak & Söhne: Ltd, £", "last visit": "20260203-000000"}
        assert kulea.written() == [("PUT", person.id, sent)]

    at_kulea(scenario)


def test_fields_are_emptied_with_empty_text_and_reading_back_tells(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        one, two = await kulea.somebody(0), await kulea.somebody(1)
        (outcome,) = await kulea.send(kulea.changed(one, forename=None))
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        assert outcome.record is not None
        assert outcome.record.get("forename") is None
        assert kulea.written() == [("PUT", one.id, {"forename": ""})]
        kulea.switch(blank_clears=False)
        (outcome,) = await kulea.send(kulea.changed(two, forename=None))
        assert outcome.state is State.NOT_CHANGED
        assert str(outcome.reason) == "Kulea did not take over: First name."

    at_kulea(scenario)


@pytest.mark.parametrize("style", ["yyyyMMdd-HHmmss", "yyyyMMdd", "yyyy-MM-dd"])
def test_days_are_written_as_this_kulea_writes_them(at_kulea: AtKulea, style: str) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = next(c for c in await kulea.everybody() if not c.get("date of birth") and c.get("subscribed"))
        await kulea.provider.fields()
        (outcome,) = await kulea.send(kulea.changed(person, **{"date of birth": "1985-02-13"}))
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        assert outcome.record is not None
        assert outcome.record.get("date of birth") == "1985-02-13"

    at_kulea(scenario, switches={"date_style": style})


def test_somebody_elses_change_is_not_overwritten(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        one, two, three, gone = [await kulea.somebody(n) for n in range(4)]
        changes = [kulea.changed(each, interests="ours") for each in (one, two, three, gone)]
        kulea.edit("change", two, interests="theirs")
        kulea.edit("change", three, interests="ours")
        kulea.edit("remove", gone, erased=True)
        outcomes = await kulea.send(*changes)
        assert [o.state for o in outcomes] == [State.APPLIED, State.NOT_CHANGED, State.ALREADY, State.REFUSED]
        assert str(outcomes[1].reason) == "Somebody changed this in Kulea meanwhile: interests."
        assert "not in Kulea any more" in str(outcomes[3].reason)
        assert [id for _, id, _ in kulea.written()] == [one.id]

    at_kulea(scenario)


def test_an_address_is_never_sent_in_a_change(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        (refused,) = await kulea.send(kulea.changed(person, email="new@example.org", forename="Ida"))
        assert refused.state is State.REFUSED
        assert "does not allow changing an e-mail address" in str(refused.reason)
        assert kulea.written() == []
        (applied,) = await kulea.send(kulea.changed(person, email=person.get("email"), forename="Ida"))
        assert applied.state is State.APPLIED
        assert kulea.written() == [("PUT", person.id, {"forename": "Ida"})]

    at_kulea(scenario)


def test_unsubscribing_goes_one_way(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        (outcome,) = await kulea.send(kulea.changed(person, subscribed=False))
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        assert kulea.written() == [("PUT", person.id, UNSUBSCRIBE)]
        (again,) = await kulea.send(kulea.changed(person, subscribed=False))
        assert again.state is State.ALREADY
        (back,) = await kulea.send(kulea.changed(await kulea.now(person.id), subscribed=True))
        assert back.state is State.REFUSED
        assert "cannot be subscribed again" in str(back.reason)
        assert len(kulea.written()) == 1

    at_kulea(scenario)


def test_archived_people_are_not_changed_and_that_is_said(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody(archived=True)
        (outcome,) = await kulea.send(kulea.changed(person, forename="Ida"))
        assert outcome.state is State.NOT_CHANGED
        assert "archived" in str(outcome.reason)
        assert outcome.record == person
        assert kulea.written() == []

    at_kulea(scenario)


@pytest.mark.parametrize("answer", ["success", "failure"])
def test_a_change_of_somebody_who_is_archived_at_that_moment_is_no_success(at_kulea: AtKulea, answer: str) -> None:
    """Kulea answers `success: true, archived: true`, and changed nothing."""

    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        kulea.arm("meanwhile", "PUT", edits=[Edit(action="remove", id=person.id)])
        (outcome,) = await kulea.send(kulea.changed(person, forename="Ida"))
        assert outcome.state is State.NOT_CHANGED
        assert "archived" in str(outcome.reason)
        assert outcome.record is not None
        assert outcome.record.get("archived") is True
        assert outcome.record.get("forename") == person.get("forename")

    at_kulea(scenario, switches={"archived_update": answer})


@pytest.mark.parametrize(("mine", "theirs"), [("PUT", "POST"), ("POST", "PUT")])
def test_the_wrong_way_of_sending_changes_is_said_with_the_setting(at_kulea: AtKulea, mine: str, theirs: str) -> None:
    async def scenario(kulea: Tenant) -> None:
        one, two = await kulea.somebody(0), await kulea.somebody(1)
        (outcome,) = await kulea.send(kulea.changed(one, forename="Ida"))
        assert outcome.state is State.APPLIED
        assert [method for method, _, _ in kulea.written()] == [mine]
        for fault, status in (("status", 405), ("html", 405), ("status", 404), ("html", 404)):
            kulea.switch(update_method=theirs, other_method=status)
            if fault == "html":
                kulea.arm(fault, mine, status=status)
            with pytest.raises(NotAllowed) as caught:
                await kulea.send(kulea.changed(two, forename="Ida"))
            assert f"sent with {mine}" in str(caught.value.sentence)
            assert "Changes are sent with" in str(caught.value.advice)

    at_kulea(scenario, switches={"update_method": mine}, update_verb=mine)


# --------------------------------------------------------------------------------------------------------------- creating


def test_somebody_new_is_created_flat(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        (outcome,) = await kulea.send(kulea.new("łucja+x@example.org", forename="Łucja", subscribed=True, town=None))
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        assert outcome.record == await kulea.now(outcome.contact)
        body = {"email": "łucja+x@example.org", "forename": "Łucja", "subscribed": True}
        assert kulea.written() == [("POST", "users", body)]
        assert int(outcome.contact or "") > 2**32

    at_kulea(scenario)


def test_whoever_is_not_to_be_subscribed_is_unsubscribed_right_after(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        change = kulea.new(forename="Ida", subscribed=False)
        (batch,) = kulea.provider.pack([change])
        shown = [(each.method, each.address.rpartition("/")[2]) for each in kulea.provider.requests(batch)]
        assert shown == [("POST", "users"), ("PUT", "{crm_id}")]
        (outcome,) = await kulea.send(change)
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        assert outcome.record is not None
        assert outcome.record.get("subscribed") is False
        assert kulea.written() == [
            ("POST", "users", {"email": "ida@example.org", "forename": "Ida"}),
            ("PUT", outcome.contact, UNSUBSCRIBE),
        ]

    at_kulea(scenario)


@pytest.mark.parametrize("fault", ["drop", "hang", "status"])
@pytest.mark.parametrize("applied", [False, True], ids=["before", "after"])
def test_unsubscribing_that_got_no_answer_is_in_doubt_and_then_completed(
    at_kulea: AtKulea, fault: str, applied: bool
) -> None:
    async def scenario(kulea: Tenant) -> None:
        change = kulea.new(forename="Ida", subscribed=False)
        armed = kulea.arm(fault, "PUT", applied=applied, status=502)
        with impatient(Way("PUT", "*/users/*")):
            (outcome,) = await kulea.send(change)
        assert armed.met.is_set()
        assert outcome.state is State.IN_DOUBT
        assert "may still be subscribed" in str(outcome.reason)
        settled = await kulea.settle(change)
        assert settled.state is (State.APPLIED if applied else State.TO_COME)
        if not applied:
            assert "may still be subscribed" in str(settled.reason)
            (settled,) = await kulea.send(change)
            assert settled.state is State.APPLIED
        (person,) = await kulea.with_address("ida@example.org")
        assert person.get("subscribed") is False
        assert [method for method, _, _ in kulea.written()].count("POST") == 1

    at_kulea(scenario)


def test_unsubscribing_that_was_refused_says_that_the_person_is_subscribed(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        kulea.arm("status", "PUT", status=400)
        (outcome,) = await kulea.send(kulea.new(subscribed=False))
        assert outcome.state is State.REFUSED
        assert "SUBSCRIBED" in str(outcome.reason)
        (person,) = await kulea.with_address("ida@example.org")
        assert (outcome.contact, outcome.record) == (person.id, person)
        assert person.get("subscribed") is True

    at_kulea(scenario)


def test_an_address_that_is_taken_is_said_before_anything_is_sent(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        (outcome,) = await kulea.send(kulea.new(str(person.get("email")).upper()))
        assert (outcome.state, outcome.contact) == (State.REFUSED, None)
        assert str(outcome.reason) == "Somebody with this e-mail address is in Kulea already."
        assert kulea.written() == []

    at_kulea(scenario)


@pytest.mark.parametrize("kept", [True, False])
def test_whether_archived_people_keep_their_address_is_kuleas_word(at_kulea: AtKulea, kept: bool) -> None:
    async def scenario(kulea: Tenant) -> None:
        archived = await kulea.somebody(archived=True)
        change = kulea.new(str(archived.get("email")), subscribed=False)
        assert (await kulea.settle(change)).state is State.TO_COME
        (outcome,) = await kulea.send(change)
        if kept:
            assert (outcome.state, outcome.contact) == (State.REFUSED, None)
            assert "archived" in str(outcome.reason)
            assert "Contact already exists" in str(outcome.reason)
        else:
            assert (outcome.state, outcome.reason) == (State.APPLIED, None)
            assert outcome.contact != archived.id
            assert (await kulea.settle(change)).contact == outcome.contact
        assert await kulea.now(archived.id) == archived

    at_kulea(scenario, switches={"archived_keeps_address": kept})


def test_what_kulea_refuses_is_told_in_its_words(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        for status in (200, 400, 422):
            kulea.switch(failure_status=status)
            (outcome,) = await kulea.send(kulea.new(**{"last visit": "in spring"}))
            assert outcome.state is State.REFUSED
            assert str(outcome.reason) == "Kulea did not accept this: Invalid value for field: last visit"
        assert await kulea.with_address("ida@example.org") == []

    at_kulea(scenario)


def test_a_failure_with_a_status_of_a_broken_server_is_settled(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        change = kulea.new(**{"last visit": "in spring"})
        with pytest.raises(AnswerLost):
            await kulea.send(change)
        assert (await kulea.settle(change)).state is State.TO_COME

    at_kulea(scenario, switches={"failure_status": 500})


# -------------------------------------------------------------------------------------------------------------- archiving


def test_removing_is_archiving_and_the_record_stays_in_sight(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        assert kulea.provider.capabilities.removes is Removing.ARCHIVE
        person = await kulea.somebody()
        change = kulea.removed(person)
        (outcome,) = await kulea.send(change)
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        assert outcome.record is not None
        assert outcome.record == await kulea.now(person.id)
        assert (outcome.record.get("archived"), outcome.record.get("subscribed")) == (True, False)
        fields = await kulea.provider.fields()
        assert fields.frozen(outcome.record.values) is not None
        assert kulea.written() == [("DELETE", person.id, None)]
        (again,) = await kulea.send(change)
        assert again.state is State.ALREADY
        assert len(kulea.written()) == 1

    at_kulea(scenario)


def test_a_mirror_stops_at_a_lost_answer_and_says_so_of_everybody(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        present = [c for c in await kulea.everybody() if not c.get("archived")]
        doomed = present[10:14]
        kulea.arm("drop", "DELETE", nth=3, applied=True)
        sent = await kulea.provider.mirror(permit_for("mailings", present, doomed))
        done, lost = [State.APPLIED] * 2, [State.IN_DOUBT, State.TO_COME]
        assert [outcome.state for outcome in sent.outcomes] == [*done, *lost]
        assert all(outcome.reason for outcome in sent.outcomes[2:])
        assert [method for method, _, _ in kulea.written()] == ["DELETE"] * 3
        assert (await kulea.now(doomed[3].id)).get("archived") is False

    at_kulea(scenario)


def test_a_mirror_goes_on_after_somebody_whom_kulea_does_not_archive(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        present = [c for c in await kulea.everybody() if not c.get("archived")]
        doomed = present[10:13]
        kulea.arm("status", "DELETE", nth=2, status=400)
        sent = await kulea.provider.mirror(permit_for("mailings", present, doomed))
        assert [outcome.state for outcome in sent.outcomes] == [State.APPLIED, State.REFUSED, State.APPLIED]

    at_kulea(scenario)


# ------------------------------------------------------------------------------------------------------ correcting an address


@pytest.mark.parametrize("subscribed", [True, False])
def test_a_corrected_address_is_a_new_record_with_the_old_consent(at_kulea: AtKulea, subscribed: bool) -> None:
    async def scenario(kulea: Tenant) -> None:
        old = await kulea.somebody(archived=False, subscribed=subscribed)
        change = await kulea.replaced(old, "right@example.org")
        (batch,) = kulea.provider.pack([change])
        (outcome,) = await kulea.send(change)
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        new, was = await kulea.now(outcome.contact), await kulea.now(old.id)
        assert outcome.record == new
        assert (new.get("email"), new.get("subscribed")) == ("right@example.org", subscribed)
        own = {"id", "email"}
        assert {k: v for k, v in new.values.items() if k not in own} == {
            k: v for k, v in old.values.items() if k not in own
        }
        assert was.get("archived") is True
        methods = [method for method, _, _ in kulea.written()]
        assert methods == (["POST", "DELETE"] if subscribed else ["POST", "PUT", "DELETE"])
        assert [each.method for each in kulea.provider.requests(batch)] == methods

    at_kulea(scenario)


def test_consent_is_the_one_of_this_moment(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        old = await kulea.somebody()
        change = await kulea.replaced(old, "right@example.org")
        change = Change(change.id, change.kind, "", WHY, change.contact, before={}, after=change.after)
        kulea.edit("cancel", old)
        (outcome,) = await kulea.send(change)
        assert outcome.record is not None
        assert outcome.record.get("subscribed") is False

    at_kulea(scenario)


def test_nothing_is_made_anew_of_whoever_changed_was_archived_or_is_gone(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        edited, archived, gone, taken = [await kulea.somebody(n) for n in range(4)]
        changes = [
            await kulea.replaced(each, f"right{n}@example.org") for n, each in enumerate((edited, archived, gone))
        ]
        changes.append(await kulea.replaced(taken, str(edited.get("email"))))
        kulea.edit("change", edited, interests="theirs")
        kulea.edit("remove", archived)
        kulea.edit("remove", gone, erased=True)
        outcomes = await kulea.send(*changes)
        assert [o.state for o in outcomes] == [State.NOT_CHANGED, State.NOT_CHANGED, State.REFUSED, State.REFUSED]
        assert all(outcome.reason for outcome in outcomes)
        assert kulea.written() == []

    at_kulea(scenario)


def test_when_archiving_the_old_record_fails_it_says_that_there_are_two(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        old = await kulea.somebody()
        kulea.arm("status", "DELETE", status=400)
        (outcome,) = await kulea.send(await kulea.replaced(old, "right@example.org"))
        assert outcome.state is State.NOT_CHANGED
        assert str(outcome.reason).startswith("Now twice in Kulea")
        (new,) = await kulea.with_address("right@example.org")
        assert (outcome.contact, outcome.record) == (new.id, new)
        assert (await kulea.now(old.id)).get("archived") is False

    at_kulea(scenario)


def test_when_unsubscribing_the_new_record_fails_the_old_one_stays(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        old = await kulea.somebody(archived=False, subscribed=False)
        kulea.arm("status", "PUT", status=400)
        (outcome,) = await kulea.send(await kulea.replaced(old, "right@example.org"))
        assert outcome.state is State.REFUSED
        assert "SUBSCRIBED" in str(outcome.reason)
        assert (await kulea.now(old.id)).get("archived") is False

    at_kulea(scenario)


@pytest.mark.parametrize("applied", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", ["POST", "PUT", "DELETE"])
def test_a_correction_that_broke_off_is_settled_and_goes_on_where_it_stopped(
    at_kulea: AtKulea, step: str, applied: bool
) -> None:
    async def scenario(kulea: Tenant) -> None:
        old = await kulea.somebody(archived=False, subscribed=False)
        change = await kulea.replaced(old, "right@example.org")
        kulea.arm("drop", step, path="*/users*", applied=applied)
        try:
            (outcome,) = await kulea.send(change)
            assert outcome.state is State.IN_DOUBT
        except AnswerLost:
            assert step == "POST"
        outcome = await kulea.settle(change)
        if outcome.state is State.TO_COME:
            (outcome,) = await kulea.send(change)
        assert outcome.state is State.APPLIED
        (new,) = await kulea.with_address("right@example.org")
        assert (outcome.contact, new.get("subscribed")) == (new.id, False)
        assert (await kulea.now(old.id)).get("archived") is True
        posted = [each for each in kulea.written() if each[0] == "POST"]
        assert len(posted) == (2 if step == "POST" and not applied else 1)

    at_kulea(scenario)


def test_many_changes_in_doubt_take_one_reading(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        people = [c for c in await kulea.everybody() if c.get("archived") is False][:30]
        changes = [kulea.changed(each, interests=f"new {n}") for n, each in enumerate(people)]
        await kulea.send(*changes[:15])
        new = kulea.new("one@example.org")
        await kulea.send(new)
        kulea.crm.log.clear()
        batches = [(Batch(n, c.kind, (c,)), "") for n, c in enumerate([*changes, new], 1)]
        outcomes = await kulea.provider.settle(batches)
        states = [State.APPLIED] * 15 + [State.TO_COME] * 15 + [State.APPLIED]
        assert [outcome.state for outcome in outcomes] == states
        assert len(kulea.crm.log.all()) == 1

    at_kulea(scenario)


def test_packed_one_by_one(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        changes = [kulea.new(), kulea.changed(person, forename="x"), kulea.removed(person)]
        batches = kulea.provider.pack(changes)
        assert [batch.kind for batch in batches] == [Kind.NEW, Kind.CHANGED, Kind.REMOVED]

    at_kulea(scenario)
