"""How accounts stand with *Our contacts*: told by every look and every sync, kept for the next start."""

from __future__ import annotations

import asyncio
from collections.abc import Container, Coroutine, Generator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import msgspec

from desktop_app.core.errors import DeskError
from desktop_app.core.ports import Clock, Settings
from desktop_app.core.reconcile import Standing
from desktop_app.core.syncing import Step
from desktop_app.core.unattended import NOBODY, id_of_line, waiting
from desktop_app.services.accounts import Accounts
from desktop_app.services.events import Event
from desktop_app.services.pace import paced
from desktop_app.services.runs.places import place_of
from desktop_app.services.runs.runs import Runs
from desktop_app.services.sync.noting import DONE
from desktop_app.services.sync.proposal import Decided, Proposal
from desktop_app.services.sync.syncs import Syncs
from desktop_app.services.turns.status import Kept, Shelf

_NOT_LINKED = frozenset({Standing.SUGGESTED, Standing.NEW_HERE, Standing.NEW_THERE, Standing.GONE})


class Standings:
    """Keeps the `Kept` of every account. `changed` carries the account of which something else is kept now."""

    def __init__(self, accounts: Accounts, syncs: Syncs, runs: Runs, settings: Settings, clock: Clock) -> None:
        self._accounts = accounts
        self._syncs = syncs
        self._runs = runs
        self._clock = clock
        self._shelf = Shelf(settings)
        self._turning = ""
        self._tasks: set[asyncio.Task[None]] = set()
        self.changed: Event[str] = Event()
        syncs.looked.connect(lambda proposal: self._soon(self._looked(proposal)))
        syncs.noted.connect(lambda decided: self._soon(self._noted(decided)))

    async def kept(self, account: str) -> Kept:
        """What is kept of an account for the place at which it looks now."""
        kept = await self._shelf.get(account, place_of(await self._accounts.get(account)))
        return msgspec.structs.replace(
            kept, status=msgspec.structs.replace(kept.status, turning=account == self._turning)
        )

    async def update(self, account: str, status: Mapping[str, object] | None = None, **changes: Any) -> None:
        """Keep other values of its `Kept`, and of its `Status`."""
        kept = await self.kept(account)  # nobody comes in between from here on
        if status is not None:
            changes["status"] = msgspec.structs.replace(kept.status, **status)
        await self._shelf.put(account, msgspec.structs.replace(kept, **changes))
        self.changed.emit(account)

    @contextmanager
    def turning(self, account: str) -> Generator[None]:
        """While a turn of this account goes on."""
        self._turning = account
        self.changed.emit(account)
        try:
            yield
        finally:
            self._turning = ""
            self.changed.emit(account)

    async def settled(self) -> None:
        """Wait until everything that was told is kept."""
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        async def keep() -> None:
            with suppress(DeskError):  # the account is gone, or the disk is full: whoever synced was told
                await work

        task = asyncio.get_running_loop().create_task(keep())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _looked(self, proposal: Proposal) -> None:
        """Both sides were compared, and nothing was decided yet. What a turn does about it is told at its end."""
        account = proposal.theirs.account.id
        if account != self._turning:
            await self._stands(proposal, {}, set(), proposal.linked, proposal.left)

    async def _noted(self, decided: Decided) -> None:
        """A sync was carried out, by hand or in a turn."""
        account, whole = decided.proposal.theirs.account.id, True
        done: set[str] = set()
        for side, plan in (("here", decided.ours), ("there", decided.theirs)):
            begun = not plan.to_send()
            async for line in paced(() if begun else await self._runs.lines(plan.id)):
                begun = True
                if line.outcome.state in DONE:
                    done.add(f"{side}|{line.change.id}")
                elif line.change.sends:
                    whole = False
            whole = whole and begun
        steps = {id_of_line(step): step async for step in paced(decided.steps)}
        left = {each.line for each in decided.left}
        await self._stands(decided.proposal, steps, done, await self._syncs.linked(account), left)
        if whole:
            await self.update(account, {"last_good": self._clock.now(), "missed": None, "missed_at": None})

    async def _stands(
        self, proposal: Proposal, steps: dict[str, Step], done: set[str], linked: int, left: Container[str]
    ) -> None:
        """Keep how the account stands now. Lines that are `left` (ids) wait for nobody, and are not in step."""
        every, open = NOBODY, 0
        async for merge in paced(proposal.merges):
            step = steps.get(merge.id)
            waits = waiting(merge, step, done)
            every += NOBODY if merge.id in left else waits
            open += waits.all > 0 and (step is not None or merge.standing not in _NOT_LINKED)
        stands = {"looked_at": self._clock.now(), "waiting": every, "in_step": max(0, linked - open)}
        await self.update(proposal.theirs.account.id, stands)
