"""What every provider promises about changing: exactly what was planned, exactly once, and the truth about it."""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qsl, urlsplit

import msgspec
import pytest

from desktop_app.core.changes import OPEN, Change, Kind, State
from desktop_app.core.errors import Busy, DeskError, PlanStopped
from desktop_app.core.fields import Access
from desktop_app.core.ports import Request
from tests.contract.bench import Bench, impatient
from tests.contract.over_sockets import KINDS, over_sockets

US = "Written by us"
DONE = {State.APPLIED, State.ALREADY}

of_every_kind = pytest.mark.parametrize("kind", KINDS)


async def planned(bench: Bench, kind: Kind, text: str = US, number: int = 1) -> list[Change] | None:
    """Changes of this kind; None where the CRM declares that it cannot, after holding it to that."""
    changes = [
        bench.change(kind, person, f"{text} {each}") for each, person in enumerate(await bench.some(number), start=1)
    ]
    if bench.can(kind):
        return changes
    with pytest.raises(PlanStopped):
        bench.provider.pack(changes)
    return None


class Writing:
    """Creating, changing and removing people."""

    @of_every_kind
    @over_sockets
    async def test_what_is_planned_happens_to_the_right_person_and_to_nobody_else(
        self, bench: Bench, kind: Kind
    ) -> None:
        changes = await planned(bench, kind)
        if changes is None:
            return
        before = {contact.id: contact for contact in await bench.everybody()}
        (outcome,) = await bench.carried_out(*changes)
        after = {contact.id: contact for contact in await bench.everybody()}
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        assert bench.happened(changes[0], f"{US} 1")
        touched = {id for id in before.keys() | after.keys() if before.get(id) != after.get(id)}
        assert touched == {outcome.contact}
        if kind is not Kind.REMOVED:
            assert outcome.record == after[outcome.contact or ""]

    @over_sockets
    async def test_only_the_field_that_was_changed_is_another(self, bench: Bench) -> None:
        changes = await planned(bench, Kind.CHANGED)
        if changes is None:
            return
        fields = await bench.fields()
        before = {contact.id: contact for contact in await bench.everybody()}[changes[0].contact or ""]
        (outcome,) = await bench.carried_out(*changes)
        assert outcome.record is not None
        editable = [field.key for field in fields if field.access is Access.EDIT]
        assert [key for key in editable if before.get(key) != outcome.record.get(key)] == [bench.text]
        assert bench.provider.locked(outcome.record).keys() <= {field.key for field in fields}

    @over_sockets
    async def test_somebody_new_has_the_values_that_were_given(self, bench: Bench) -> None:
        changes = await planned(bench, Kind.NEW)
        if changes is None:
            return
        (outcome,) = await bench.carried_out(*changes)
        assert outcome.record is not None
        assert {key: outcome.record.get(key) for key in changes[0].after} == changes[0].after

    @over_sockets
    async def test_whoever_is_created_keeps_the_identity_once_given(self, bench: Bench) -> None:
        if not bench.can(Kind.NEW):
            return
        change = bench.new(US)
        assert change.identity
        assert bench.provider.identity(change, lambda: "another") == change
        other = bench.new(f"{US} too")
        assert other.identity != change.identity

    # ----------------------------------------------------------------------------------------------------------- batches

    @of_every_kind
    @over_sockets
    async def test_batches_at_and_over_the_limit(self, bench: Bench, kind: Kind) -> None:
        (person,) = await bench.some(1)
        if await planned(bench, kind) is None:
            return
        most = bench.most[kind]
        template = bench.change(kind, person, US)
        many = [_another(bench, template, number) for number in range(most + 1)]
        assert [len(batch.changes) for batch in bench.provider.pack(many[:most])] == [most]
        batches = bench.provider.pack(many)
        assert [(batch.number, batch.kind, len(batch.changes)) for batch in batches] == [(1, kind, most), (2, kind, 1)]
        assert [change for batch in batches for change in batch.changes] == many

    @over_sockets
    async def test_one_kind_a_batch_in_the_order_of_the_plan(self, bench: Bench) -> None:
        one, two, three = await bench.some(3)
        able = [kind for kind in KINDS if bench.can(kind)]
        changes = [
            bench.change(kind, person, f"{US} {kind} {person.id}") for person in (one, two, three) for kind in able
        ]
        batches = bench.provider.pack(changes)
        assert [change for batch in batches for change in batch.changes] == changes
        assert all({change.kind for change in batch.changes} == {batch.kind} for batch in batches)
        assert [batch.number for batch in batches] == list(range(1, len(batches) + 1))

    @over_sockets
    async def test_more_than_a_batch_of_new_people_all_arrive_once(self, bench: Bench) -> None:
        if await planned(bench, Kind.NEW) is None:
            return
        before = set(bench.there())
        new = [bench.new(f"{US} {number:03}") for number in range(bench.most[Kind.NEW] + 1)]
        outcomes = await bench.carried_out(*new)
        assert {outcome.state for outcome in outcomes} == {State.APPLIED}
        assert {outcome.contact for outcome in outcomes} == set(bench.there()) - before
        assert len({outcome.contact for outcome in outcomes}) == len(new)
        assert [bench.with_text(change.name) for change in new] == [[outcome.contact] for outcome in outcomes]

    # --------------------------------------------------------------------------------------------------- partial failure

    @over_sockets
    async def test_whom_the_crm_does_not_take_holds_up_nobody_else(self, bench: Bench) -> None:
        changes = await planned(bench, Kind.NEW, number=2)
        if changes is None:
            return
        bad = bench.new("Unwanted", bench.unwanted("Unwanted"))
        first, refused, last = await bench.carried_out(changes[0], bad, changes[1])
        assert (first.state, refused.state, last.state) == (State.APPLIED, State.REFUSED, State.APPLIED)
        assert str(refused.reason)
        assert not bench.with_text("Unwanted")
        assert all(bench.happened(change, change.name) for change in changes)

    @pytest.mark.parametrize("kind", [Kind.CHANGED, Kind.REMOVED])
    @over_sockets
    async def test_who_is_gone_meanwhile_is_told_and_holds_up_nobody_else(self, bench: Bench, kind: Kind) -> None:
        changes = await planned(bench, kind, number=3)
        if changes is None:
            return
        (gone,) = [contact for contact in await bench.everybody() if contact.id == changes[1].contact]
        bench.elsewhere(bench.removed(gone))
        outcomes = await bench.carried_out(*changes)
        assert [outcomes[0].state, outcomes[2].state] == [State.APPLIED, State.APPLIED]
        if kind is Kind.REMOVED:
            assert outcomes[1].state in DONE
        else:
            assert outcomes[1].state in {State.REFUSED, State.NOT_CHANGED}
            assert str(outcomes[1].reason)


class WritingOverTheWire:
    """Requests as they leave."""

    @of_every_kind
    @over_sockets
    async def test_what_is_shown_is_what_is_sent(self, bench: Bench, kind: Kind) -> None:
        changes = await planned(bench, kind, number=2)
        if changes is None:
            return
        batches = bench.provider.pack(changes)
        shown = [_as_shown(bench, request) for batch in batches for request in bench.provider.requests(batch)]
        assert shown
        assert bench.key not in str(shown)
        for batch in batches:
            await bench.provider.send(batch)
        assert shown == [
            (each.method, each.path, dict(each.query), each.body and bench.steady(each.body))
            for each in bench.written()
        ]


class Doubt:
    """What is sent twice, and what is asked about twice."""

    @of_every_kind
    @over_sockets
    async def test_a_batch_that_is_sent_twice_happens_once(self, bench: Bench, kind: Kind) -> None:
        changes = await planned(bench, kind, number=2)
        if changes is None:
            return
        for _ in range(2):
            outcomes = await bench.carried_out(*changes)
            assert {outcome.state for outcome in outcomes} <= DONE
        assert all(bench.happened(change, change.name or f"{US} {n}") for n, change in enumerate(changes, start=1))

    @over_sockets
    async def test_settling_twice_says_the_same(self, bench: Bench) -> None:
        kind = next(kind for kind in KINDS if bench.can(kind))
        changes = await planned(bench, kind) or []
        batches = bench.provider.pack(changes)
        sent = [(batch, (await bench.provider.send(batch)).ticket) for batch in batches]
        first, second = await bench.provider.settle(sent), await bench.provider.settle(sent)
        assert [(each.change, each.state, each.contact) for each in first] == [
            (each.change, each.state, each.contact) for each in second
        ]

    @over_sockets
    async def test_settling_nothing_asks_nothing(self, bench: Bench) -> None:
        assert await bench.provider.settle([]) == []

    @over_sockets
    async def test_it_is_ready_to_take_writes(self, bench: Bench) -> None:
        assert (await bench.provider.ready()).ready


class DoubtOverTheWire:
    """Answers that do not come, come late, or ask to wait."""

    @pytest.mark.parametrize("applied", [False, True], ids=["before", "after"])
    @pytest.mark.parametrize("fault", ["drop", "status", "hang"])
    @of_every_kind
    @over_sockets
    async def test_a_lost_answer_is_settled_and_in_the_end_it_happened_once(
        self, bench: Bench, kind: Kind, fault: str, applied: bool
    ) -> None:
        changes = await planned(bench, kind)
        if changes is None:
            return
        way = bench.way(kind)
        armed = bench.arm(way, fault, applied=applied, status=502)
        with impatient(way):
            (outcome,) = await bench.carried_out(*changes)
        assert armed.met.is_set()
        assert outcome.state is (State.APPLIED if applied else State.TO_COME)
        assert bench.happened(changes[0], f"{US} 1") is applied
        if not applied:
            (outcome,) = await bench.carried_out(*changes)
        assert outcome.state in DONE
        assert bench.happened(changes[0], f"{US} 1")

    @pytest.mark.parametrize("applied", [False, True], ids=["before", "after"])
    @of_every_kind
    @over_sockets
    async def test_cancelled_in_the_middle_settling_tells_the_truth(
        self, bench: Bench, kind: Kind, applied: bool
    ) -> None:
        changes = await planned(bench, kind)
        if changes is None:
            return
        (batch,) = bench.provider.pack(changes)
        armed = bench.arm(bench.way(kind), "hang", applied=applied)
        sending = asyncio.ensure_future(bench.provider.send(batch))
        await asyncio.to_thread(armed.met.wait)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        (outcome,) = await bench.provider.settle([(batch, "")])
        assert outcome.state is (State.APPLIED if applied else State.TO_COME)
        assert bench.happened(changes[0], f"{US} 1") is applied

    @of_every_kind
    @over_sockets
    async def test_asked_to_wait_a_write_waits_and_happens_once(self, bench: Bench, kind: Kind) -> None:
        changes = await planned(bench, kind)
        if changes is None:
            return
        bench.notices.clear()
        bench.arm(bench.way(kind), "status", status=429, retry_after="0")
        (outcome,) = await bench.carried_out(*changes)
        assert outcome.state is State.APPLIED
        assert bench.happened(changes[0], f"{US} 1")
        assert any("wait" in str(notice.sentence) for notice in bench.notices)

    @of_every_kind
    @over_sockets
    async def test_asked_to_wait_for_a_day_nothing_is_sent_and_it_says_how_long(self, bench: Bench, kind: Kind) -> None:
        changes = await planned(bench, kind)
        if changes is None:
            return
        bench.arm(bench.way(kind), "status", status=429, retry_after="86400", times=99)
        with pytest.raises(Busy) as caught:
            await bench.carried_out(*changes)
        assert caught.value.retry_after == 86400
        assert not bench.happened(changes[0], f"{US} 1")

    @of_every_kind
    @over_sockets
    async def test_reading_back_that_fails_leaves_it_open_and_not_undone(self, bench: Bench, kind: Kind) -> None:
        """Whatever was accepted is never said not to have happened because it could not be looked at."""
        changes = await planned(bench, kind)
        if changes is None:
            return
        (batch,) = bench.provider.pack(changes)
        ticket = ""
        try:
            sent = await bench.provider.send(batch)
            ticket, states = sent.ticket, {outcome.state for outcome in sent.outcomes}
        except DeskError:
            states = {State.IN_DOUBT}
        bench.arm(bench.listing, "status", status=404, times=99)
        try:
            states = {outcome.state for outcome in await bench.provider.settle([(batch, ticket)])}
        except DeskError:
            states = {State.IN_DOUBT}
        assert states <= OPEN | DONE
        assert State.TO_COME not in states


def _another(bench: Bench, template: Change, number: int) -> Change:
    """The template for somebody else, made up: packing looks at nobody."""
    if template.kind is Kind.NEW:
        return bench.new(f"{US} {number:03}")
    return msgspec.structs.replace(template, id=f"many-{number}", contact=f"somebody-{number}")


def _as_shown(bench: Bench, request: Request) -> tuple[object, ...]:
    parts = urlsplit(request.address)
    body = msgspec.json.decode(request.body) if bytes(request.body) else None
    return request.method, parts.path, dict(parse_qsl(parts.query)), body and bench.steady(body)
