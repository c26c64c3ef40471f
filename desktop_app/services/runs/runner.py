"""The one way in which a plan is carried out: batch by batch, each step on disk before and after it.

Whatever happens in between (a refusal, a lost answer, a power cut), the journal says what left and what came back; what
is not known is *in doubt* until the CRM was read again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.changes import REMOVING, Change, Kind, Outcome, State, as_new
from desktop_app.core.errors import AnswerLost, DeskError, NotAllowed, NotFound, Refused
from desktop_app.core.permit import Backup, permit
from desktop_app.core.plan import ApprovedPlan, Origin
from desktop_app.core.ports import Batch, Clock, Journal, Notice, Provider, RunState
from desktop_app.core.words import Sentence, say
from desktop_app.services.browse import Browse
from desktop_app.services.runs.live import LiveRun

_BEFORE_DELETING = frozenset({State.TO_COME, State.WAITING})
_DONE = frozenset({State.APPLIED, State.ALREADY})

BUSY_PAUSE = 5.0
"""Seconds between two questions whether the CRM can take writes."""


class Runner:
    """Carries out one run. `pause` waits a number of seconds (tests make it instant)."""

    def __init__(
        self,
        live: LiveRun,
        provider: Provider,
        journal: Journal,
        browse: Browse,
        clock: Clock,
        pause: Callable[[float], Awaitable[object]],
    ) -> None:
        self._live = live
        self._provider = provider
        self._journal = journal
        self._browse = browse
        self._clock = clock
        self._pause = pause
        self._run = live.run.id
        self._account = live.account.id

    async def carry_out(self, batches: Sequence[Batch], approved: ApprovedPlan | None, backup: Backup | None) -> None:
        """Settle what is open, send `batches`, settle again, and for a mirror delete last. Ends the run in the journal.

        `approved` is None when an interrupted run goes on: then nothing is deleted.
        """
        try:
            await self._settle()
            finished = await self._send_all(batches)
            await self._settle()
            if self._live.plan.origin is Origin.MIRROR:
                await self._finish_mirror(approved if finished else None, backup)
            await self._end(RunState.DONE if finished else RunState.STOPPED, None)
        except DeskError as error:
            await self._end(RunState.FAILED, error.sentence)

    async def _settle(self) -> None:
        """Read back what was only accepted or is in doubt; send again what certainly did not happen."""
        for _ in range(2):
            made_anew = await self._made_anew()
            open_batches = [
                (_except(b, made_anew), ticket) for b, ticket in await self._journal.sent_batches(self._run)
            ]
            sent = [(as_sent(batch), ticket) for batch, ticket in open_batches if batch.changes]
            if not sent:
                return
            deleting = {change.id for batch, _ in sent if batch.number == 0 for change in batch.changes}
            outcomes = [_never_again(o, deleting) for o in await self._provider.settle(sent)]
            await self._take(outcomes, 0, settled=True)
            again = {outcome.change for outcome in outcomes if outcome.state is State.TO_COME}
            if not again:
                return
            await self._send_all([batch for batch in (_only(batch, again) for batch, _ in sent) if batch.changes])

    async def _made_anew(self) -> set[str]:
        """The replaced people whose new record stands; their old one goes last, or stays."""
        return {
            line.change.id
            for line in await self._journal.lines(self._run)
            if line.change.kind is Kind.REPLACED and line.outcome.contact is not None
        }

    async def _send_all(self, batches: Sequence[Batch]) -> bool:
        """Whether all were sent; False when the person stopped the run."""
        for batch in batches:
            if not await self._live.may_go_on():
                return False
            if not await self._wait_until_ready():
                return False
            self._live.batch = batch.number
            await self._send(batch)
        return True

    async def _wait_until_ready(self) -> bool:
        while not (readiness := await self._provider.ready()).ready:
            sentence = readiness.sentence or say("The CRM is busy. We go on by ourselves.")
            self._live.wait_for(Notice(sentence, BUSY_PAUSE), self._clock.now())
            await self._pause(BUSY_PAUSE)
            if not await self._live.may_go_on():
                return False
        self._live.wait_for(None, self._clock.now())
        return True

    async def _send(self, batch: Batch) -> None:
        await self._journal.leaving(self._run, batch.number, self._clock.now())
        try:
            sent = await self._provider.send(batch)
        except AnswerLost as error:
            await self._take(_all(batch.changes, State.IN_DOUBT, error.sentence), batch.number)
        except (NotAllowed, NotFound):  # the next batch would fare no better
            await self._take(_all(batch.changes, State.TO_COME, None), batch.number)
            raise
        except Refused as error:
            await self._refused(batch, error)
        except DeskError:
            await self._take(_all(batch.changes, State.TO_COME, None), batch.number)
            raise
        else:
            await self._take(sent.outcomes, batch.number, ticket=sent.ticket)

    async def _refused(self, batch: Batch, error: Refused) -> None:
        """A batch refused as a whole is cut until the record is found that the CRM does not want.

        Nothing of it was carried out, and each change has its identity: sending the rest again is harmless.
        """
        if len(batch.changes) == 1:
            await self._take(_all(batch.changes, State.REFUSED, _why(error)), batch.number)
            return
        middle = len(batch.changes) // 2
        for changes in (batch.changes[:middle], batch.changes[middle:]):
            await self._send(msgspec.structs.replace(batch, changes=changes))

    async def _take(self, outcomes: Sequence[Outcome], batch: int, *, ticket: str = "", settled: bool = False) -> None:
        """Note outcomes on disk, then in the snapshot, then on the screen.

        A replaced person counts as waiting until the old record is gone, which comes last.
        """
        replaced = {c.id for c in self._live.plan.to_send() if c.kind is Kind.REPLACED}
        outcomes = [_half_done(o) if o.change in replaced and o.state is State.APPLIED else o for o in outcomes]
        at = self._clock.now()
        if settled:
            await self._journal.settled(self._run, outcomes, at)
        else:
            await self._journal.returned(self._run, outcomes, at, batch=batch, ticket=ticket)
        await self._note_in_snapshot(outcomes)
        self._live.record(outcomes, at)

    async def _note_in_snapshot(self, outcomes: Iterable[Outcome]) -> None:
        kinds = {change.id: change for change in self._live.plan.to_send()}
        gone = [
            change.contact
            for outcome in outcomes
            if outcome.state is State.APPLIED
            and (change := kinds[outcome.change]).kind is Kind.REMOVED
            and change.contact is not None
        ]
        await self._browse.take(self._account, [o for o in outcomes if o.record is not None], gone)

    # ------------------------------------------------------------------------------------------- deleting, in a mirror

    async def _finish_mirror(self, approved: ApprovedPlan | None, backup: Backup | None) -> None:
        """Delete last, if everything before it was done; otherwise say of everyone that they were not deleted."""
        to_send = self._live.plan.to_send()
        doomed = [c for c in to_send if c.kind in REMOVING and self._live.state_of(c.id) in _BEFORE_DELETING]
        undone = [c for c in to_send if c not in doomed and self._live.state_of(c.id) not in _DONE]
        if not doomed:
            return
        if approved is None or backup is None:
            await self._leave_undeleted(doomed, say("Not deleted, because the run was stopped. Make the mirror again."))
        elif undone:
            await self._leave_undeleted(doomed, say("Not deleted, because not everything before it was done."))
        else:
            await self._delete_omitted(approved, backup, doomed)

    async def _delete_omitted(self, approved: ApprovedPlan, backup: Backup, doomed: Sequence[Change]) -> None:
        """Read the list again, compare it with what was approved, and only then delete."""
        try:
            mark = await self._browse.refresh(self._account, lambda done, total: None)
            present, expected = await self._present_and_expected(approved)
            leave = permit(approved, backup, mark, present, expected)
        except DeskError as error:
            await self._leave_undeleted(doomed, error.sentence)
            raise
        self._live.deleting = True
        await self._journal.leaving(self._run, 0, self._clock.now())
        try:
            outcomes = (await self._provider.mirror(leave)).outcomes
        except AnswerLost as error:
            outcomes = _all(doomed, State.IN_DOUBT, error.sentence)
        except DeskError as error:
            await self._leave_undeleted(doomed, error.sentence)
            raise
        await self._took_deletions(doomed, outcomes)

    async def _present_and_expected(self, approved: ApprovedPlan) -> tuple[Mapping[str, str], set[str]]:
        """Who is in the list (id → name), and who of them is to stay by the plan."""
        table = await self._browse.table(self._account)
        present = {table.ids[row]: table.name(row) or table.ids[row] for row in table.positions()}
        plan = approved.plan
        going = {change.contact for change in plan.removals()}
        expected = {c.contact for c in plan.changes if c.contact is not None and c.contact not in going}
        expected |= {
            line.outcome.contact
            for line in await self._journal.lines(self._run)
            if line.outcome.contact is not None and line.change.kind in (Kind.NEW, Kind.REPLACED)
        }
        return present, expected

    async def _took_deletions(self, doomed: Sequence[Change], outcomes: Sequence[Outcome]) -> None:
        at = self._clock.now()
        await self._journal.returned(self._run, outcomes, at, batch=0)
        by_id = {change.id: change.contact for change in doomed}
        gone = [id for o in outcomes if o.state is State.APPLIED and (id := by_id.get(o.change)) is not None]
        await self._browse.take(self._account, [], gone)
        self._live.record(outcomes, at)

    async def _leave_undeleted(self, doomed: Sequence[Change], reason: Sentence) -> None:
        """Say of everyone who was to be deleted that they were not."""
        outcomes = _all(doomed, State.NOT_CHANGED, reason)
        at = self._clock.now()
        await self._journal.settled(self._run, outcomes, at)
        self._live.record(outcomes, at)

    async def _end(self, state: RunState, note: Sentence | None) -> None:
        await self._journal.end(self._run, state, self._clock.now(), note)


def _never_again(outcome: Outcome, deleting: set[str]) -> Outcome:
    """A deletion that did not happen is not sent again by itself."""
    if outcome.change not in deleting or outcome.state is not State.TO_COME:
        return outcome
    return msgspec.structs.replace(outcome, state=State.NOT_CHANGED, reason=say("Still in the list; not deleted."))


def _half_done(outcome: Outcome) -> Outcome:
    reason = say("Made anew; the old record is deleted last.")
    return msgspec.structs.replace(outcome, state=State.WAITING, reason=reason)


def _all(changes: Iterable[Change], state: State, reason: Sentence | None) -> list[Outcome]:
    return [Outcome(change.id, state, reason, change.contact) for change in changes]


def _why(error: Refused) -> Sentence:
    if not error.detail:
        return error.sentence
    return say("{crm}", crm=f"{error.sentence} {error.detail}")


def as_sent(batch: Batch) -> Batch:
    """The batch as providers take it: a replaced person is a new one to them; the old record goes with the mirror."""
    if batch.kind is not Kind.NEW:
        return batch
    return msgspec.structs.replace(batch, changes=tuple(as_new(change) for change in batch.changes))


def _except(batch: Batch, ids: set[str]) -> Batch:
    if batch.number == 0:  # the deleting step: there, made anew is no reason to be left out
        return batch
    return msgspec.structs.replace(batch, changes=tuple(change for change in batch.changes if change.id not in ids))


def _only(batch: Batch, ids: set[str]) -> Batch:
    return msgspec.structs.replace(batch, changes=tuple(change for change in batch.changes if change.id in ids))
