"""Noting what a run does: on disk first, then in the snapshot, then for whoever watches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from desktop_app.core.changes import REMOVING, Kind, Outcome, State
from desktop_app.core.plan import Origin
from desktop_app.core.ports import Clock, Journal, Notice, RunState
from desktop_app.core.words import Sentence, say
from desktop_app.services.browse import Browse
from desktop_app.services.runs.live import LiveRun

DONE = frozenset({State.APPLIED, State.ALREADY})
"""The states in which a record is as the plan wants it."""


class Notes:
    """The journal, the snapshot and the live run, kept in step."""

    def __init__(self, live: LiveRun, journal: Journal, browse: Browse, clock: Clock) -> None:
        self._live = live
        self._journal = journal
        self._browse = browse
        self._clock = clock
        self._run = live.run.id
        self._mirror = live.plan.origin is Origin.MIRROR
        self._changes = live.changes

    async def leaving(self, batch: int) -> None:
        """This batch leaves now; 0: the deleting step of a mirror."""
        await self._journal.leaving(self._run, batch, self._clock.now())

    async def returned(self, outcomes: Iterable[Outcome], batch: int, ticket: str = "") -> None:
        """What came back for a batch, with the CRM's receipt."""
        noted = [self._in_full(outcome, deleting=batch == 0) for outcome in outcomes]
        at = self._clock.now()
        await self._journal.returned(self._run, noted, at, batch=batch, ticket=ticket)
        await self._show(noted, at)

    async def settled(self, outcomes: Iterable[Outcome], *, deleting: bool = False) -> None:
        """What became of changes that were open; `deleting`: by the deleting step of a mirror."""
        noted = [self._in_full(outcome, deleting=deleting) for outcome in outcomes]
        if not noted:
            return
        at = self._clock.now()
        await self._journal.settled(self._run, noted, at)
        await self._show(noted, at)

    async def end(self, state: RunState, note: Sentence | None) -> None:
        await self._journal.end(self._run, state, self._clock.now(), note)

    def waiting(self, notice: Notice) -> None:
        """Nothing can be sent for now, and why."""
        self._live.wait_for(notice, self._clock.now())

    def _in_full(self, outcome: Outcome, *, deleting: bool) -> Outcome:
        """In a mirror replacing somebody takes two steps: what is said of one must not hide the other."""
        if not self._mirror or self._changes[outcome.change].kind is not Kind.REPLACED:
            return outcome
        if deleting:  # it speaks of the old record; the new one is what the line stays known by
            return msgspec.structs.replace(outcome, contact=None)
        if outcome.state in DONE:
            reason = say("Added again; the old record is removed last.")
            return msgspec.structs.replace(outcome, state=State.WAITING, reason=reason)
        return outcome

    async def _show(self, outcomes: Sequence[Outcome], at: str) -> None:
        read_back = [outcome for outcome in outcomes if outcome.record is not None]
        there = {contact.id for outcome in read_back if (contact := outcome.record) is not None}  # archived ones, say
        gone = [
            change.contact
            for outcome in outcomes
            if outcome.state in DONE
            and (change := self._changes[outcome.change]).kind in REMOVING
            and change.contact is not None
            and change.contact not in there
        ]
        await self._browse.take(self._live.account.id, read_back, gone)
        self._live.record(outcomes, at)
