"""Runs, and the journal that remembers them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

import msgspec

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports.traffic import Batch
from desktop_app.core.words import Sentence


class RunState(StrEnum):
    """RUNNING in the journal while no program runs it means: interrupted."""

    RUNNING = "running"
    STOPPED = "stopped"  # by the person, after a batch
    FAILED = "failed"  # by an error that ended it
    DONE = "done"


class Run(msgspec.Struct, frozen=True):
    """A plan being carried out, or that was: the plan's head and how it stands. `counts` has one number a state.
    `note` says why it ended when not by being done; `who` is the computer's user. `address` and `scope` say, with
    provider and environment, whose records it changed (None: a journal from before that was noted). `by_itself`: nobody
    was asked, because a person had agreed to it before. Runs that were begun in one go share `together`.

    `done` says what was carried out, one number a class: whoever was to be replaced and has a new record while the old one
    still stands counts as new."""

    id: str
    account: str
    account_name: str
    provider: str
    environment: str
    origin: Origin
    source: str
    state: RunState
    who: str
    started_at: str
    ended_at: str | None
    kinds: dict[Kind, int]
    counts: dict[State, int]
    note: Sentence | None = None
    of_run: str | None = None
    backup: str | None = None
    address: str | None = None
    scope: str | None = None
    scope_name: str | None = None
    by_itself: bool = False
    together: str | None = None
    done: dict[Kind, int] = {}


class RunLine(msgspec.Struct, frozen=True, gc=False):
    """One change of a run and what came of it. `batch` is 0 for lines that belong to no batch."""

    change: Change
    batch: int
    outcome: Outcome
    at: str | None


class Journal(Protocol):
    """What was changed, on disk before it leaves and after it returns. Every method returns only when it is on disk."""

    async def begin(self, run: Run, plan: Plan, batches: Sequence[Batch]) -> None:
        """The run with all its changes (before and after values) and how they are packed. Removals of a mirror are in
        no batch: they leave last, in one step of their own."""
        ...

    async def leaving(self, run: str, batch: int, at: str) -> None:
        """This batch leaves now: until `returned`, its changes are in doubt. Batch 0: the deleting step of a mirror."""
        ...

    async def returned(
        self, run: str, outcomes: Sequence[Outcome], at: str, *, batch: int, ticket: str = ""
    ) -> None: ...

    async def settled(self, run: str, outcomes: Sequence[Outcome], at: str) -> None: ...

    async def note_backup(self, run: str, backup: str) -> None: ...

    async def end(self, run: str, state: RunState, at: str, note: Sentence | None) -> None: ...

    async def run(self, run: str) -> Run: ...

    async def runs(self) -> list[Run]:
        """All runs, newest first."""
        ...

    async def lines(self, run: str) -> list[RunLine]:
        """All lines of a run in plan order."""
        ...

    async def sent_batches(self, run: str) -> list[tuple[Batch, str]]:
        """The batches that left and whose changes are still open, with their tickets."""
        ...

    async def waiting_batches(self, run: str) -> list[Batch]:
        """The batches that did not leave yet."""
        ...
