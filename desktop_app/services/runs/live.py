"""A run while it goes on, for whoever watches it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable

import msgspec

from desktop_app.core.account import Account
from desktop_app.core.changes import Outcome, State
from desktop_app.core.errors import DeskError
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Notice, Run
from desktop_app.core.words import Sentence, say, say_n
from desktop_app.services.events import Event
from desktop_app.services.pace import freed_in_slices

_QUIET = frozenset({State.APPLIED, State.ALREADY, State.WAITING})
"""States that are told by their number, not person by person."""


class RunEvent(msgspec.Struct, frozen=True):
    """One line of *What has happened*: when (ISO 8601), what, who, and a note."""

    at: str
    state: State
    who: Sentence
    note: Sentence | None = None


class LiveRun:
    """Progress of one run. `changes` are those that it sends, by id; `changed` is emitted after every step; `pause`, `resume` and `stop` act between batches."""

    def __init__(self, run: Run, account: Account, plan: Plan, batches: int) -> None:
        self.run = run
        self.account = account
        self.plan = plan
        self.changes = {change.id: change for change in plan.to_send()}
        freed_in_slices(self, self.changes.values())
        self.total = len(self.changes)
        self.batch = 0
        self.batches = batches
        self.waiting: Notice | None = None
        self.deleting = False
        self.events: list[RunEvent] = []
        self.changed: Event[None] = Event()
        self.stopping = False
        self.failure: DeskError | None = None  # what kept the run from being noted in the journal
        self._states: dict[str, State] = {}  # of those that are not to come any more
        self._counts = Counter({State.TO_COME: self.total})
        self._go = asyncio.Event()
        self._go.set()

    @property
    def paused(self) -> bool:
        return not self._go.is_set()

    @property
    def counts(self) -> dict[State, int]:
        """How many changes stand in each state; the sum is `total`."""
        return {state: self._counts[state] for state in State}

    @property
    def done(self) -> int:
        """How many changes have left, whatever came of them."""
        return self.total - self._counts[State.TO_COME]

    def pause(self) -> None:
        """Wait before the next batch."""
        self._go.clear()
        self.changed.emit(None)

    def resume(self) -> None:
        self._go.set()
        self.changed.emit(None)

    def stop(self) -> None:
        """Send nothing after the batch that is on its way."""
        self.stopping = True
        self._go.set()
        self.changed.emit(None)

    async def may_go_on(self) -> bool:
        """Wait while paused; False when the run is to stop."""
        await self._go.wait()
        return not self.stopping

    def wait_for(self, notice: Notice, at: str) -> None:
        """The CRM asks us to wait. However often it says the same, it gets one line."""
        if self.waiting is None or self.waiting.sentence != notice.sentence:
            self.events.append(RunEvent(at, State.WAITING, say("Batch {number}", number=self.batch), notice.sentence))
        self.waiting = notice
        self.changed.emit(None)

    def go_ahead(self) -> None:
        """Nobody asks us to wait any more."""
        if self.waiting is not None:
            self.waiting = None
            self.changed.emit(None)

    def begin_deleting(self) -> None:
        """The last step of a mirror begins: it cannot be stopped."""
        self.deleting = True
        self.changed.emit(None)

    def record(self, outcomes: Iterable[Outcome], at: str) -> None:
        """Count outcomes; every one that is not simply applied gets a line of its own."""
        self.waiting = None
        quiet: Counter[State] = Counter()
        for outcome in outcomes:
            self._set(outcome)
            if outcome.state in _QUIET:
                quiet[outcome.state] += 1
            else:
                who = say("{name}", name=self.changes[outcome.change].name)
                self.events.append(RunEvent(at, outcome.state, who, outcome.reason))
        for state, number in quiet.items():
            people = say_n("Batch {number} · %n person", number, number=self.batch)
            self.events.append(RunEvent(at, state, people))
        self.changed.emit(None)

    def adopt(self, outcome: Outcome) -> None:
        """Take over what the journal knows of a change of a run that was interrupted."""
        if outcome.change in self.changes:
            self._set(outcome)

    def _set(self, outcome: Outcome) -> None:
        self._counts[self._states.get(outcome.change, State.TO_COME)] -= 1
        self._counts[outcome.state] += 1
        self._states[outcome.change] = outcome.state
