"""Carrying a decided sync out: the run in *Our contacts*, the run at the CRM, then noting what both agree on."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from desktop_app.core.account import OWN, Account
from desktop_app.core.changes import State
from desktop_app.core.errors import DeskError, PlanStopped
from desktop_app.core.plan import ApprovedPlan, Origin
from desktop_app.core.ports import Run, RunState
from desktop_app.core.words import say
from desktop_app.services.events import Event
from desktop_app.services.pace import paced
from desktop_app.services.runs.runs import Runs
from desktop_app.services.sync.noting import Noted
from desktop_app.services.sync.proposal import Decided
from desktop_app.services.sync.syncs import Syncs


class SyncRun:
    """A sync while it goes on, and what came of it. `changed` is emitted after every step.

    `by_itself`: nobody was asked. `planned` are the ids of its runs in order, `current` the one that goes on, `ended` those that are over. `noted` is
    None until what both sides agree on is noted. `failure` is what kept a run from beginning or the noting from being
    done; `untold` why the CRM could not be told what was taken over, though all else is done.
    """

    def __init__(self, decided: Decided, planned: Sequence[str], *, by_itself: bool = False) -> None:
        self.decided = decided
        self.by_itself = by_itself
        self.account = decided.proposal.theirs.account
        self.planned = tuple(planned)
        self.current = ""
        self.ended: list[Run] = []
        self.noted: Noted | None = None
        self.failure: DeskError | None = None
        self.untold: DeskError | None = None
        self.over = False
        self.changed: Event[None] = Event()

    @property
    def left(self) -> list[str]:
        """The ids of the runs that never began."""
        begun = {run.id for run in self.ended} | {self.current}
        return [id for id in self.planned if id not in begun]


class Carrying:
    """Every sync that goes on, whatever page is open. `close` waits until what came of them is noted."""

    def __init__(self, syncs: Syncs, runs: Runs) -> None:
        self._syncs = syncs
        self._runs = runs
        self._waiting: dict[str, asyncio.Future[Run]] = {}
        self._live: dict[str, SyncRun] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = False
        self.ended: Event[SyncRun] = Event()
        runs.ended.connect(self._run_ended)

    def live(self, account: str) -> SyncRun | None:
        """The sync of an account while it goes on."""
        return self._live.get(account)

    async def last(self, account: Account) -> Run | None:
        """The newest run of a sync of this account, on whichever side. Raises `StorageError`."""
        for run in await self._runs.history():
            ours = run.account == OWN and run.source == account.name
            if run.origin is Origin.SYNC and (ours or run.account == account.id):
                return run
        return None

    async def waiting(self, account: str) -> frozenset[str]:
        """The records about which the CRM has been told something and has said no more. Raises `StorageError`."""
        found = set[str]()
        for run in await self._runs.history():
            if run.account == account and run.counts.get(State.WAITING, 0):
                async for line in paced(await self._runs.lines(run.id)):
                    if line.outcome.state is State.WAITING and line.change.contact is not None:
                        found.add(line.change.contact)
        return frozenset(found)

    def begin(self, decided: Decided, approved: Sequence[ApprovedPlan], *, by_itself: bool = False) -> SyncRun:
        """Carry these out one after the other, those of the plans of `decided` that send something; then note what came of
        them. A run that does not come to its end is the last one: what is left is found by the next look.

        *Our contacts* go first: that is quick and can be taken back, and the CRM hears of nothing that is not here. Raises
        `PlanStopped` while another sync of the account goes on.
        """
        order = {decided.ours.id: 0, decided.theirs.id: 1}
        plans = sorted(approved, key=lambda each: order[each.plan.id])
        sync = SyncRun(decided, [each.plan.id for each in plans], by_itself=by_itself)
        if sync.account.id in self._live:
            raise PlanStopped(say("This account is being synced already."), say("Wait until that is done."))
        self._live[sync.account.id] = sync
        task = asyncio.get_running_loop().create_task(self._carry(sync, plans))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return sync

    async def close(self) -> None:
        """Begin nothing more, and wait until what came of the runs is noted; they were stopped before."""
        self._closing = True
        await asyncio.sleep(0)  # those that ended just now are told of it
        for waiting in self._waiting.values():
            waiting.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _carry(self, sync: SyncRun, plans: Sequence[ApprovedPlan]) -> None:
        try:
            await self._run_all(sync, plans)
            sync.noted = await self._syncs.note(sync.decided)
            sync.untold = sync.noted.untold
        except DeskError as error:
            sync.failure = sync.failure or error
        finally:
            sync.over = True
            del self._live[sync.account.id]
            sync.changed.emit(None)
            self.ended.emit(sync)

    async def _run_all(self, sync: SyncRun, plans: Sequence[ApprovedPlan]) -> None:
        together = sync.planned[0] if len(sync.planned) > 1 else None
        for approved in plans:
            if self._closing:
                return
            ended = self._waiting[approved.plan.id] = asyncio.get_running_loop().create_future()
            try:
                await self._runs.start(approved, by_itself=sync.by_itself, together=together)
            except DeskError as error:
                del self._waiting[approved.plan.id]
                sync.failure = error
                return
            sync.current = approved.plan.id
            sync.changed.emit(None)
            run = await ended
            sync.ended.append(run)
            sync.current = ""
            sync.changed.emit(None)
            if run.state is not RunState.DONE:
                return

    def _run_ended(self, run: Run) -> None:
        waiting = self._waiting.pop(run.id, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(run)
