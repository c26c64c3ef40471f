"""Writing a hundred at a time: three ends for each, matched by id; the lock; and what fails as a whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Kind, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import AnswerLost, NotAllowed, Refused
from desktop_app.core.ports import Batch
from desktop_app.practice.crm import Edit
from desktop_app.practice.server import PracticeServers
from desktop_app.providers.mpdx.provider import open
from tests.contract.bench import Way
from tests.contract.mpdx.benches import MpdxBench
from tests.support.permits import permit_for
from tests.support.scripted_server import ScriptedServer, answer

AtMpdx = Callable[..., None]
MEDIA = "application/vnd.api+json"


def of(kind: Kind, bench: MpdxBench, *contacts: Contact) -> Batch:
    changes = [bench.change(kind, contact, f"Ours {number}") for number, contact in enumerate(contacts)]
    (batch,) = bench.provider.pack(changes)
    return batch


async def states(bench: MpdxBench, batch: Batch) -> list[State]:
    outcomes = {outcome.change: outcome for outcome in (await bench.provider.send(batch)).outcomes}
    return [outcomes[change.id].state for change in batch.changes]


# ------------------------------------------------------------------------------------------------- three ends for each


def test_answers_are_matched_by_id_and_read_back_with_all_that_belongs_to_them(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contacts = await bench.some(20)
        batch = of(Kind.CHANGED, bench, *contacts)
        outcomes = (await bench.provider.send(batch)).outcomes
        (sent,) = bench.written()
        assert (sent.method, sent.path, len(sent.body["data"])) == ("PUT", "/api/v2/contacts/bulk", 20)
        for change, outcome in zip(batch.changes, outcomes, strict=True):
            assert (outcome.change, outcome.contact, outcome.state) == (change.id, change.contact, State.APPLIED)
            assert outcome.record is not None
            assert outcome.record == await bench.found(change.contact)
            assert outcome.record.get("notes") == change.after["notes"]

    at_mpdx(scenario)


def test_done_refused_and_missing_stand_side_by_side(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        fine, wrong, gone, stale, same = await bench.some(5)
        changes = [
            bench.change_of(fine, notes="Ours"),
            bench.change_of(wrong, name=None),
            bench.change_of(gone, notes="Ours"),
            bench.change_of(stale, notes="Ours"),
            bench.change_of(same, notes="Ours"),
        ]
        bench.practice.clock.put_forward(60)
        bench.elsewhere(bench.removed(gone), bench.edited(stale, "Theirs"), bench.edited(same, "Ours"))
        outcomes = await bench.write(*changes)
        assert [outcome.state for outcome in outcomes] == [
            State.APPLIED,
            State.REFUSED,
            State.REFUSED,
            State.NOT_CHANGED,
            State.ALREADY,
        ]
        assert str(outcomes[1].reason) == "MPDX did not accept this: Name can't be blank"
        assert str(outcomes[2].reason) == "This contact is not in MPDX any more."
        assert str(outcomes[3].reason) == "Somebody changed this contact in MPDX meanwhile."
        assert outcomes[3].record is not None
        assert outcomes[3].record.get("notes") == "Theirs"
        assert (await bench.found(stale.id)).get("notes") == "Theirs"

    at_mpdx(scenario)


def test_a_bulk_call_of_which_nobody_is_there_is_looked_up_and_ends_no_run(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contacts = await bench.some(2)
        changed, removed = of(Kind.CHANGED, bench, *contacts), of(Kind.REMOVED, bench, *contacts)
        bench.elsewhere(*map(bench.removed, contacts))
        assert await states(bench, changed) == [State.REFUSED, State.REFUSED]
        assert await states(bench, removed) == [State.ALREADY, State.ALREADY]

    at_mpdx(scenario)


def test_people_who_share_a_request_with_somebody_gone_are_deleted(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        one, gone, two = await bench.some(3)
        batch = of(Kind.REMOVED, bench, one, gone, two)
        bench.elsewhere(bench.removed(gone))
        assert await states(bench, batch) == [State.APPLIED, State.ALREADY, State.APPLIED]
        assert not {one.id, two.id} & bench.there().keys()

    at_mpdx(scenario)


# --------------------------------------------------------------------------------------------------------------- lock


def test_whoever_asked_for_it_writes_over_what_others_changed(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        overwriting = bench.opened(lock="overwrite")
        (contact,) = await bench.some(1)
        change = bench.change_of(contact, notes="Ours")
        bench.practice.clock.put_forward(60)
        bench.elsewhere(bench.edited(contact, "Theirs"))
        (outcome,) = await bench.write(change, by=overwriting)
        assert outcome.state is State.APPLIED
        (sent,) = bench.written()
        assert sent.body["data"][0]["data"]["attributes"] == {"notes": "Ours", "overwrite": True}
        await overwriting.close()

    at_mpdx(scenario)


def test_nothing_is_written_over_unless_it_was_asked_for(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contacts = await bench.some(3)
        await bench.provider.send(of(Kind.CHANGED, bench, *contacts))
        await bench.write(bench.change_of(await bench.somebody(people=[{"first_name": "A"}]), person1__last_name="B"))
        assert "overwrite" not in str([request.body for request in bench.written()])

    at_mpdx(scenario)


def test_a_change_without_a_version_is_compared_before_it_is_written(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        kept, edited = await bench.some(2)
        one = msgspec.structs.replace(bench.change_of(kept, notes="Ours"), version=None)
        two = msgspec.structs.replace(bench.change_of(edited, notes="Ours"), version=None)
        bench.elsewhere(bench.edited(edited, "Theirs"))
        outcomes = await bench.write(one, two)
        assert [outcome.state for outcome in outcomes] == [State.APPLIED, State.NOT_CHANGED]

    at_mpdx(scenario)


def test_a_conflict_that_is_no_lock_is_a_refusal(at_mpdx: AtMpdx) -> None:
    """MPDX answers 409 to a wrong type, too; only a pointer to the lock is somebody else's change."""

    async def scenario(bench: MpdxBench) -> None:
        other = '{"errors":[{"status":"409","title":"Conflict","detail":"\'x\' is not a valid resource type"}]}'
        async with ScriptedServer(answer(404, "{}", MEDIA), answer(409, other, MEDIA)) as server:
            account = Account("a", "mpdx", "x", Environment.PRACTICE, server.address, "", bench.scope)
            provider = open(account, bench.key, bench.notices.append)
            (person,) = await bench.some(1)
            with pytest.raises(Refused) as caught:
                await provider.send(of(Kind.CHANGED, bench, person))
            assert type(caught.value) is Refused
            assert caught.value.detail == "'x' is not a valid resource type"
            await provider.close()

    at_mpdx(scenario)


# ----------------------------------------------------------------------------------------------------------- creating


def test_a_creation_that_was_cut_off_half_way_is_settled_by_ids_and_never_doubled(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        changes = [bench.new(f"Ours {number}") for number in range(6)]
        batch = Batch(1, Kind.NEW, tuple(changes))
        half = [Edit(action="add", list=bench.scope, id=c.identity, values={"name": c.name}) for c in changes[:3]]
        bench.arm(bench.way(Kind.NEW), "drop")
        with pytest.raises(AnswerLost):
            await bench.provider.send(batch)
        bench.elsewhere(*half)  # these were carried out before the connection broke
        settled = {outcome.change: outcome.state for outcome in await bench.provider.settle([(batch, "")])}
        assert [settled[change.id] for change in changes] == [State.APPLIED] * 3 + [State.TO_COME] * 3
        again = await bench.carried_out(*changes)
        assert {outcome.state for outcome in again} <= {State.APPLIED, State.TO_COME}
        await bench.carried_out(*(c for c, o in zip(changes, again, strict=True) if o.state is State.TO_COME))
        assert all(len(bench.with_text(change.name)) == 1 for change in changes)

    at_mpdx(scenario)


def test_an_id_that_exists_ends_a_creation_after_the_ones_before_it(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        first, taken, last = (bench.new(f"Ours {number}") for number in range(3))
        await bench.write(taken)
        bench.crm.log.clear()
        assert await states(bench, Batch(1, Kind.NEW, (first, taken, last))) == [
            State.APPLIED,
            State.APPLIED,
            State.TO_COME,
        ]
        assert [len(bench.with_text(change.name)) for change in (first, taken, last)] == [1, 1, 0]

    at_mpdx(scenario)


def test_an_id_that_exists_leaves_doubt_where_nobody_can_be_looked_up(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        first, taken = bench.new("Ours 1"), bench.new("Ours 2")
        await bench.write(taken)
        batch = Batch(1, Kind.NEW, (first, taken))
        bench.arm(bench.listing, "status", status=500, times=4)
        with pytest.raises(AnswerLost):
            await bench.provider.send(batch)
        assert [outcome.state for outcome in await bench.provider.settle([(batch, "")])] == [State.APPLIED] * 2

    at_mpdx(scenario)


def test_a_list_that_is_not_ours_takes_nobody(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        provider = bench.opened("account_list:" + bench.new_id())
        before = bench.there()
        with pytest.raises((NotAllowed, Refused)):
            await bench.write(bench.new("Ours"), by=provider)
        assert bench.there() == before
        await provider.close()

    at_mpdx(scenario)


# ------------------------------------------------------------------------------------------------------------ removing


def test_a_single_deletion_is_one_of_which_mpdx_notes_who_did_it(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        one, two, three = await bench.some(3)
        await bench.provider.send(of(Kind.REMOVED, bench, one))
        await bench.provider.send(of(Kind.REMOVED, bench, two, three))
        assert [(request.method, request.path) for request in bench.written()] == [
            ("DELETE", f"/api/v2/contacts/{one.id}"),
            ("DELETE", "/api/v2/contacts/bulk"),
        ]

    at_mpdx(scenario)


@pytest.mark.parametrize(
    ("fault", "second", "third"),
    [
        ("drop", State.IN_DOUBT, "Not deleted, because MPDX gave no answer to an earlier request."),
        ("status", State.NOT_CHANGED, "The key may not do this at MPDX."),
    ],
)
def test_a_mirror_that_fails_on_the_way_tells_of_each_and_sends_nothing_more(
    run: Any, fault: str, second: State, third: str
) -> None:
    async def scenario(practice: PracticeServers) -> None:
        bench = MpdxBench(practice)
        present = await bench.everybody()
        doomed = present[:250]
        bench.arm(Way("DELETE", "*/bulk"), fault, nth=2, status=403)
        sent = await bench.provider.mirror(permit_for("a", present, doomed))
        assert len(bench.written()) == 2
        outcomes = list(sent.outcomes)
        assert {outcome.state for outcome in outcomes[:100]} == {State.APPLIED}
        assert {outcome.state for outcome in outcomes[100:200]} == {second}
        assert {(outcome.state, str(outcome.reason)) for outcome in outcomes[200:]} == {(State.NOT_CHANGED, third)}
        assert len(bench.there()) == len(present) - 100
        await bench.provider.close()

    with PracticeServers(people=300) as practice:
        run(scenario(practice), timeout=30)


def test_nothing_ever_tags_everybody(at_mpdx: AtMpdx) -> None:
    """Tags are written with their contact; the endpoint that tags everyone when ids are missing is never called."""

    async def scenario(bench: MpdxBench) -> None:
        contacts = await bench.some(3)
        outcomes = await bench.write(
            *(bench.change_of(contact, tag_list=("Camp 2026", "choir")) for contact in contacts)
        )
        assert {(outcome.state, outcome.reason) for outcome in outcomes} == {(State.APPLIED, None)}
        assert (await bench.found(contacts[0].id)).get("tag_list") == ("camp 2026", "choir")
        await bench.write(bench.change_of(await bench.found(contacts[0].id), tag_list=None))
        assert (await bench.found(contacts[0].id)).get("tag_list") is None
        assert not any("tags" in request.path for request in bench.crm.log.all())

    at_mpdx(scenario)
