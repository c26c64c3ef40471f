"""What every provider promises about mirrors, about keys, and about what its CRM cannot do."""

from __future__ import annotations

import logging

import msgspec
import pytest

from desktop_app.core.changes import Kind, State
from desktop_app.core.errors import DeskError, KeyRefused, PlanStopped
from desktop_app.core.ports import Batch
from desktop_app.core.removing import Removing
from tests.contract.bench import ACCOUNT, Bench, impatient
from tests.contract.over_sockets import KINDS, over_sockets, told
from tests.support.permits import permit_for, plan_for

DONE = {State.APPLIED, State.ALREADY}
_STANDING = {State.REFUSED, State.NOT_CHANGED, State.IN_DOUBT, State.TO_COME}


class Mirroring:
    """Exactly the doomed, and nobody else."""

    @over_sockets
    async def test_a_mirror_removes_exactly_the_doomed(self, bench: Bench) -> None:
        present, doomed = await bench.everybody(), await bench.some(7)
        permit = permit_for(ACCOUNT, present, doomed)
        if bench.provider.capabilities.no_mirror:
            assert str(bench.provider.capabilities.no_mirror)
            assert bench.provider.mirror_requests(plan_for(ACCOUNT, present, doomed)) == []
            with pytest.raises(PlanStopped):
                await bench.provider.mirror(permit)
            assert await bench.everybody() == present
            return
        sent = await bench.provider.mirror(permit)
        assert {outcome.change: outcome.state for outcome in sent.outcomes} == {
            change.id: State.APPLIED for change in permit.doomed
        }
        assert set(bench.there()) == {contact.id for contact in present if contact not in doomed}
        assert await bench.everybody() == [contact for contact in present if contact not in doomed]

    @over_sockets
    async def test_the_requests_of_a_mirror_are_shown_beforehand(self, bench: Bench) -> None:
        if bench.provider.capabilities.no_mirror:
            return
        present, doomed = await bench.everybody(), await bench.some(3)
        shown = bench.provider.mirror_requests(plan_for(ACCOUNT, present, doomed))
        await bench.provider.mirror(permit_for(ACCOUNT, present, doomed))
        assert [
            (
                each.method,
                each.address.removeprefix(bench.crm.origin),
                bytes(each.body) and msgspec.json.decode(each.body),
            )
            for each in shown
        ] == [(each.method, each.path, each.body or b"") for each in bench.written()]

    @over_sockets
    async def test_whoever_of_the_doomed_is_gone_already_disturbs_nobody(self, bench: Bench) -> None:
        if bench.provider.capabilities.no_mirror:
            return
        present, doomed = await bench.everybody(), await bench.some(3)
        permit = permit_for(ACCOUNT, present, doomed)
        bench.elsewhere(bench.removed(doomed[1]))
        sent = await bench.provider.mirror(permit)
        assert {outcome.state for outcome in sent.outcomes} <= DONE
        assert set(bench.there()) == {contact.id for contact in present if contact not in doomed}

    @pytest.mark.parametrize("applied", [False, True], ids=["before", "after"])
    @pytest.mark.parametrize("fault", ["drop", "status", "hang"])
    @over_sockets
    async def test_a_mirror_whose_answer_is_lost_is_never_repeated_and_settled_by_reading(
        self, bench: Bench, fault: str, applied: bool
    ) -> None:
        way = bench.mirroring()
        assert (way is None) == (bench.provider.capabilities.no_mirror is not None)
        if way is None:
            return
        present, doomed = await bench.everybody(), await bench.some(3)
        permit = permit_for(ACCOUNT, present, doomed)
        bench.arm(way, fault, applied=applied, status=502)
        with impatient(way):
            sent = await bench.provider.mirror(permit)
        written = len(bench.written())
        states = {outcome.change: outcome.state for outcome in sent.outcomes}
        assert states.keys() == {change.id for change in permit.doomed}
        assert State.IN_DOUBT in states.values()
        outcomes = await bench.provider.settle([(Batch(0, Kind.REMOVED, permit.doomed), "")])
        assert len(bench.written()) == written
        there = bench.there()
        assert {outcome.change: outcome.state is State.APPLIED for outcome in outcomes} == {
            change.id: change.contact not in there for change in permit.doomed
        }
        assert {outcome.state for outcome in outcomes} <= {State.APPLIED, State.TO_COME}
        assert {contact.id for contact in present if contact not in doomed} <= set(there)

    @pytest.mark.parametrize("fault", ["drop", "status", "hang"])
    @over_sockets
    async def test_where_only_some_of_a_mirror_is_done_the_truth_is_told_of_each(
        self, bench: Bench, fault: str
    ) -> None:
        """A mirror of several requests whose second one fails; where there is but one, nothing fails."""
        way = bench.mirroring()
        if way is None:
            return
        present, doomed = await bench.everybody(), await bench.some(bench.most[Kind.REMOVED] + 2)
        permit = permit_for(ACCOUNT, present, doomed)
        bench.arm(way, fault, status=403, nth=2)
        with impatient(way):
            sent = await bench.provider.mirror(permit)
        there = bench.there()
        assert {outcome.change for outcome in sent.outcomes} == {change.id for change in permit.doomed}
        contacts = {change.id: change.contact for change in permit.doomed}
        for outcome in sent.outcomes:
            gone = contacts[outcome.change] not in there
            assert outcome.state in ({*DONE, State.IN_DOUBT} if gone else _STANDING), outcome.state
            assert outcome.state in DONE or str(outcome.reason)
        assert {contact.id for contact in present if contact not in doomed} <= set(there)

    @over_sockets
    async def test_a_permit_for_another_account_removes_nobody(self, bench: Bench) -> None:
        present, doomed = await bench.everybody(), await bench.some(3)
        with pytest.raises(PlanStopped):
            await bench.provider.mirror(permit_for("another", present, doomed))
        assert await bench.everybody() == present


class Promises:
    """What a CRM cannot do is declared; what it tells is true."""

    @over_sockets
    async def test_what_it_cannot_do_is_declared_and_refused(self, bench: Bench) -> None:
        provider, can = bench.provider, bench.provider.capabilities
        (person,) = await bench.some(1)
        if provider.lookup is not None:
            assert not await provider.lookup.email_exists("nobody.at.all@example.org")
        change = bench.new("Ours")
        assert can.bulk_files == (provider.intake is not None)
        if provider.intake is not None:
            assert all(isinstance(file, bytes) for file in provider.intake.write_files([change]))
        for kind in KINDS:
            if not bench.can(kind):
                with pytest.raises(PlanStopped) as caught:
                    provider.pack([bench.change(kind, person, "Ours")])
                assert str(caught.value.sentence)
        assert can.gentler is None or can.removes is Removing.DELETE, "what it does not let go is anonymised instead"
        assert can.no_mirror or not can.no_remove, "whoever can mirror can remove"

    @over_sockets
    async def test_where_it_tells_news_they_are_those_of_others(self, bench: Bench) -> None:
        feed = bench.provider.feed
        if feed is None:
            return
        edited, gone, still = await bench.some(3)
        bench.practice.clock.put_forward(3600)
        since = bench.practice.clock.now().isoformat()
        bench.practice.clock.put_forward(60)
        bench.elsewhere(bench.edited(edited, "somebody else was here"), bench.removed(gone))
        news = await feed.news(since)
        assert {contact.id: contact.get(bench.text) for contact in news.contacts} == {
            edited.id: "somebody else was here"
        }
        assert set(news.removed) == {gone.id}
        assert still.id not in news.removed

    @over_sockets
    async def test_where_it_keeps_events_their_types_are_told_apart(self, bench: Bench) -> None:
        source = bench.provider.events
        if source is None:
            return
        keys = [each.key for each in source.types]
        assert len(set(keys)) == len(keys) > 0
        now = bench.practice.clock.now().isoformat()
        events = [event async for part in source.events(keys, "2000-01-01T00:00:00+00:00", now) for event in part]
        assert [event.at for event in events] == sorted(event.at for event in events)


class Keys:
    """Keys are secrets."""

    @over_sockets
    async def test_a_wrong_key_is_told_and_never_shown(self, bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        secret = "wrong-key-4711"
        provider = bench.connect(secret, bench.notices.append)

        async def reading() -> None:
            async for _ in provider.read(()):
                pass

        for ask in (provider.check, reading):
            with pytest.raises(KeyRefused) as caught:
                await ask()
            assert str(caught.value.advice)
            assert secret not in told(caught.value)
        await provider.close()
        assert secret not in caplog.text
        assert secret not in repr(vars(provider))

    @pytest.mark.parametrize("fault", ["drop", "status", "html", "truncated", "hang"])
    @over_sockets
    async def test_the_key_is_in_no_log_and_no_error(
        self, bench: Bench, fault: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        (person,) = await bench.some(1)
        kind = next(kind for kind in KINDS if bench.can(kind))
        way = bench.way(kind)
        bench.arm(way, fault, status=500, times=99)
        (batch,) = bench.provider.pack([bench.change(kind, person, "Ours")])
        with impatient(way):
            try:
                sent = await bench.provider.send(batch)
                said = repr(sent)
            except DeskError as error:
                said = told(error)
        assert bench.key not in said
        assert bench.key not in caplog.text
        assert bench.key not in str(bench.notices)
        assert bench.key not in str(bench.provider.requests(batch))
