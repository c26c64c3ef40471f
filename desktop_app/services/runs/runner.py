"""The one way in which a plan is carried out: batch by batch, each step on disk before and after it.

Whatever happens in between (a refusal, a lost answer, a power cut), the journal says what left and what came back; what
is not known is *in doubt* until the CRM was read again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence

import msgspec

from desktop_app.core.changes import Change, Kind, Outcome, State, as_new
from desktop_app.core.errors import AnswerLost, DeskError, NotAllowed, NotFound, Refused
from desktop_app.core.permit import Backup
from desktop_app.core.plan import ApprovedPlan, Origin
from desktop_app.core.ports import Batch, Journal, Notice, Provider, RunState
from desktop_app.core.words import Sentence, say
from desktop_app.services.browse import Browse
from desktop_app.services.runs.deleting import Deleting
from desktop_app.services.runs.live import LiveRun
from desktop_app.services.runs.noting import Notes

BUSY_PAUSE = 5.0
"""Seconds between two questions whether the CRM can take writes."""

_ROUNDS = 3
"""So often a change is sent that never arrived."""

_DELETING = 0
"""The number of the batch that stands for the deleting step of a mirror."""


class Runner:
    """Carries out one run. `pause` waits a number of seconds (tests make it instant)."""

    def __init__(
        self,
        live: LiveRun,
        provider: Provider,
        journal: Journal,
        browse: Browse,
        notes: Notes,
        pause: Callable[[float], Awaitable[object]],
    ) -> None:
        self._live = live
        self._provider = provider
        self._journal = journal
        self._notes = notes
        self._pause = pause
        self._deleting = Deleting(live, provider, notes, journal, browse)

    async def carry_out(self, batches: Sequence[Batch], approved: ApprovedPlan | None, backup: Backup | None) -> None:
        """Send `batches`, settle them, and for a mirror delete last. Ends the run in the journal.

        A run that goes on has neither `batches`, which are then those of the journal, nor `approved`: it deletes nobody.
        """
        try:
            finished = await self._send_all(batches)
            state, note = (RunState.DONE if finished else RunState.STOPPED), None
            if self._live.plan.origin is Origin.MIRROR:
                ending = await self._deleting.carry_out(approved if finished else None, backup)
                state, note = ending if finished else (state, None)
                await self._settle()
            await self._notes.end(state, note)
        except DeskError as error:
            await self._notes.end(RunState.FAILED, error.sentence)

    async def hand_over(self, batches: Sequence[Batch], submit: Callable[[], Awaitable[str]]) -> None:
        """Have the CRM fetch one file that holds all `batches` (`submit` gives its receipt), and settle them. Ends the run
        in the journal. What did not come about is not sent by itself.
        """
        try:
            for batch in batches:
                await self._notes.leaving(batch.number)
            state, reason, ticket, failure = State.WAITING, None, "", None
            try:
                ticket = await submit()
            except AnswerLost as error:
                state, reason = State.IN_DOUBT, error.sentence
            except DeskError as error:
                state, failure = State.TO_COME, error.sentence
            for batch in batches:
                self._live.batch = batch.number
                await self._notes.returned(_all(batch, state, reason), batch.number, ticket)
            await self._settle()
            await self._notes.end(RunState.DONE if failure is None else RunState.FAILED, failure)
        except DeskError as error:
            await self._notes.end(RunState.FAILED, error.sentence)

    # --------------------------------------------------------------------------------------------------------- sending

    async def _send_all(self, batches: Sequence[Batch]) -> bool:
        """Whether all were sent; False when the person stopped the run. What certainly did not arrive is sent again."""
        for _ in range(_ROUNDS):
            for batch in batches:
                if not await self._may_send():
                    await self._settle()
                    return False
                self._live.batch = batch.number
                await self._send(batch)
            await self._settle()
            batches = [_as_sent(batch) for batch in await self._journal.waiting_batches(self._live.run.id)]
            if not batches:
                return True
        raise AnswerLost(say("The CRM lost the same requests several times. The rest was not sent."))

    async def _may_send(self) -> bool:
        """Wait while the run is paused or the CRM is busy; False when the run is to stop."""
        while await self._live.may_go_on():
            readiness = await self._provider.ready()
            if readiness.ready:
                self._live.go_ahead()
                return True
            sentence = readiness.sentence or say("The CRM is busy. We go on by ourselves.")
            self._notes.waiting(Notice(sentence, BUSY_PAUSE))
            await self._pause(BUSY_PAUSE)
        return False

    async def _send(self, batch: Batch) -> None:
        await self._notes.leaving(batch.number)
        try:
            sent = await self._provider.send(batch)
        except AnswerLost as error:
            await self._notes.returned(_all(batch, State.IN_DOUBT, error.sentence), batch.number)
        except DeskError as error:
            if isinstance(error, Refused) and not isinstance(error, NotAllowed | NotFound):
                await self._cut(batch, error)
                return
            await self._notes.returned(_all(batch, State.TO_COME, None), batch.number)
            raise  # the next batch would fare no better
        else:
            await self._notes.returned(sent.outcomes, batch.number, sent.ticket)

    async def _cut(self, batch: Batch, error: Refused) -> None:
        """A batch refused as a whole is cut until the record is found that the CRM does not want.

        Nothing of it was carried out, and each change has its identity: sending the rest again is harmless.
        """
        if len(batch.changes) == 1:
            await self._notes.returned(_all(batch, State.REFUSED, _why(error)), batch.number)
            return
        middle = len(batch.changes) // 2
        for changes in (batch.changes[:middle], batch.changes[middle:]):
            await self._send(msgspec.structs.replace(batch, changes=changes))

    # -------------------------------------------------------------------------------------------------------- settling

    async def _settle(self) -> None:
        """Read back what was only accepted or is in doubt. Nothing is sent."""
        made_anew = await self._made_anew()
        sent = [
            (_as_sent(_without(batch, made_anew)), ticket)
            for batch, ticket in await self._journal.sent_batches(self._live.run.id)
        ]
        sent = [(batch, ticket) for batch, ticket in sent if batch.changes]
        if not sent:
            return
        deleted = {change.id for batch, _ in sent if batch.number == _DELETING for change in batch.changes}
        outcomes = await self._provider.settle(sent)
        await self._notes.settled([outcome for outcome in outcomes if outcome.change not in deleted])
        await self._notes.settled([_once(o) for o in outcomes if o.change in deleted], deleting=True)

    async def _made_anew(self) -> set[str]:
        """The replaced people whose new record stands: they wait for the deleting step, not for the CRM."""
        if self._live.plan.origin is not Origin.MIRROR:
            return set()
        return {
            line.change.id
            for line in await self._journal.lines(self._live.run.id)
            if line.change.kind is Kind.REPLACED and line.outcome.contact is not None
        }


def _all(batch: Batch, state: State, reason: Sentence | None) -> list[Outcome]:
    return [Outcome(change.id, state, reason, change.contact) for change in batch.changes]


def _why(error: Refused) -> Sentence:
    if not error.detail:
        return error.sentence
    return say("{what} {words}", what=error.sentence, words=error.detail)


def _once(outcome: Outcome) -> Outcome:
    """A deletion that did not happen is not sent again by itself."""
    if outcome.state is not State.TO_COME:
        return outcome
    return msgspec.structs.replace(outcome, state=State.NOT_CHANGED, reason=say("Still in the list; not removed."))


def _as_sent(batch: Batch) -> Batch:
    """A batch of the journal as providers take it: a replaced person is a new one to them until the old one goes."""
    if batch.kind is not Kind.NEW:
        return batch
    return _with(batch, map(as_new, batch.changes))


def _without(batch: Batch, made_anew: set[str]) -> Batch:
    if batch.number == _DELETING:
        return batch
    return _with(batch, (change for change in batch.changes if change.id not in made_anew))


def _with(batch: Batch, changes: Iterable[Change]) -> Batch:
    return msgspec.structs.replace(batch, changes=tuple(changes))
