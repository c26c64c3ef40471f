"""The last step of a mirror: reading the list once more, comparing it with what was approved, and only then removing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.changes import REMOVING, Kind, Outcome, State
from desktop_app.core.errors import AnswerLost, DeskError
from desktop_app.core.lines import contacts_of
from desktop_app.core.mirroring import archived_people
from desktop_app.core.permit import Backup, MirrorPermit, permit
from desktop_app.core.plan import ApprovedPlan
from desktop_app.core.ports import Journal, Provider, RunLine, RunState
from desktop_app.core.words import Sentence, say, say_n
from desktop_app.services.browse import Browse
from desktop_app.services.pace import finished, paced
from desktop_app.services.runs.live import LiveRun
from desktop_app.services.runs.noting import DONE, Notes

_TO_DELETE = frozenset({State.TO_COME, State.WAITING})  # waiting: added again, and the old record still stands
_STOPPED = say("Not removed, because the run was stopped. Make the mirror again.")
_TWICE = say("Added again; the old entry is still there.")

_NOT_REACHED = say("Not removed, because something went wrong before it. Make the mirror again.")
_UNANSWERED = say("The CRM did not say what became of this person.")

Ending = tuple[RunState, Sentence | None]
"""How a run ends, and the note that it ends with."""


class Deleting:
    """Removes for one run whoever its plan removes or replaces; or says of everyone why they were not removed."""

    def __init__(self, live: LiveRun, provider: Provider, notes: Notes, journal: Journal, browse: Browse) -> None:
        self._live = live
        self._provider = provider
        self._notes = notes
        self._journal = journal
        self._browse = browse
        self._present: Mapping[str, str] = {}
        self._archived = 0

    async def carry_out(self, approved: ApprovedPlan | None, backup: Backup | None) -> Ending:
        """Remove last, if everything before it was done. `approved` None: the run was stopped or interrupted.

        Sent once and never again. Raises the `DeskError` that kept it from happening, or from being known.
        """
        lines = [line for line in await self._journal.lines(self._live.run.id) if line.change.sends]
        doomed = [line for line in lines if line.change.kind in REMOVING and line.outcome.state in _TO_DELETE]
        if not doomed:
            return RunState.DONE, None
        if approved is None or backup is None:
            await self._leave(doomed, _STOPPED)
            return (RunState.STOPPED if self._live.stopping else RunState.DONE), None
        if not all(map(_ready, lines)):
            reason = say("Not everything that comes before the removal was done.")
            await self._leave(doomed, reason)
            return RunState.DONE, reason
        leave = await self._permitted(approved, backup, doomed, lines)
        if leave is None:
            await self._leave(doomed, _STOPPED)
            return RunState.STOPPED, None
        await self._note_gone(doomed)
        if leave.doomed:
            await self._delete(leave, doomed)
        return RunState.DONE, await self._vanished(leave)

    async def _permitted(
        self, approved: ApprovedPlan, backup: Backup, doomed: Sequence[RunLine], lines: Iterable[RunLine]
    ) -> MirrorPermit | None:
        """The permit, from a list that was read just now; None when the person stopped the run."""
        while await self._live.may_go_on():
            try:
                mark = await self._browse.refresh(self._live.account.id, _unseen)
                self._present = await self._names()
                self._archived = mark.count - len(self._present)
                expected = await asyncio.to_thread(_expected, approved, lines)
                leave = await asyncio.to_thread(permit, approved, backup, mark, self._present, expected, self._archived)
            except DeskError as error:
                await self._leave(doomed, error.sentence)
                raise
            if not self._live.paused and not self._live.stopping:  # after a pause, the list is an old one
                return leave
        return None

    async def _delete(self, leave: MirrorPermit, doomed: Sequence[RunLine]) -> None:
        self._live.begin_deleting()
        await self._notes.leaving(0)
        try:
            sent = await self._provider.mirror(leave)
        except AnswerLost as error:
            await self._notes.returned(_all(doomed, State.IN_DOUBT, error.sentence), 0)
            raise
        except DeskError as error:
            await self._leave(doomed, error.sentence)
            raise
        said = {outcome.change for outcome in sent.outcomes}
        silent = [Outcome(each.id, State.IN_DOUBT, _UNANSWERED) for each in leave.doomed if each.id not in said]
        outcomes = [*map(_final, sent.outcomes), *silent]
        await self._notes.returned(outcomes, 0, sent.ticket)
        if doubtful := sum(outcome.state is State.IN_DOUBT for outcome in outcomes):
            sentence = say_n(
                "Nobody knows yet whether %n person was removed. It is never tried a second time.", doubtful
            )
            raise AnswerLost(sentence)

    async def _note_gone(self, doomed: Iterable[RunLine]) -> None:
        """Who is gone already, before anybody was removed."""
        gone = [line for line in doomed if line.change.contact not in self._present]
        await self._notes.settled(_all(gone, State.ALREADY, None), deleting=True)

    async def _vanished(self, leave: MirrorPermit) -> Sentence | None:
        """Read the list a last time: who is missing that was to stay, in words."""
        await self._browse.refresh(self._live.account.id, _unseen)
        now = await self._names()
        missing = sorted(self._present[id] for id in leave.staying if id not in now)
        if not missing:
            return None
        names = ", ".join(missing[:5])
        return say_n("%n person who was to stay is not in the list any more: {names}.", len(missing), names=names)

    async def _leave(self, doomed: Iterable[RunLine], reason: Sentence) -> None:
        """Say of everyone who was to be removed that they were not."""
        outcomes = [
            Outcome(line.change.id, State.NOT_CHANGED, _TWICE if _made_anew(line) else reason) for line in doomed
        ]
        await self._notes.settled(outcomes, deleting=True)

    async def _names(self) -> Mapping[str, str]:
        """Who is in the list as it was last read, archived people left away: id → name."""
        table = await self._browse.table(self._live.account.id)
        archived = await finished(archived_people(table))
        names: dict[str, str] = {}
        async for row in paced(table.positions()):
            id = table.ids[row]
            if id not in archived:
                names[id] = table.name(row) or id
        return names


def _ready(line: RunLine) -> bool:
    """Whether this line does not stand in the way of removing."""
    if line.change.kind is Kind.REMOVED:
        return line.outcome.state is State.TO_COME
    if line.change.kind is Kind.REPLACED:
        return _made_anew(line)
    return line.outcome.state in DONE


def _made_anew(line: RunLine) -> bool:
    """Whether this is a replaced person whose new record stands."""
    return line.change.kind is Kind.REPLACED and line.outcome.contact is not None


def _final(outcome: Outcome) -> Outcome:
    """Nobody who was not reached is removed by going on: that takes another mirror."""
    if outcome.state is not State.TO_COME:
        return outcome
    return msgspec.structs.replace(outcome, state=State.NOT_CHANGED, reason=outcome.reason or _NOT_REACHED)


def _expected(approved: ApprovedPlan, lines: Iterable[RunLine]) -> set[str]:
    """Who is to stay: whoever the plan knows and does not remove, and whoever it made."""
    plan = approved.plan
    going = {change.contact for change in plan.removals()}
    made = {line.outcome.contact for line in lines if line.change.kind in (Kind.NEW, Kind.REPLACED)}
    known = {contact for contact in contacts_of(plan.changes) if contact not in going}
    return {contact for contact in known | made if contact is not None}


def _all(lines: Iterable[RunLine], state: State, reason: Sentence | None) -> list[Outcome]:
    return [Outcome(line.change.id, state, reason) for line in lines]


def _unseen(done: int, total: int | None) -> None:
    """The progress of a reading that nobody watches."""
