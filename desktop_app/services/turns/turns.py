"""Turns: syncs that begin by themselves because a person agreed to them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import msgspec

from desktop_app.core.account import OWN, Account
from desktop_app.core.errors import DeskError, PlanStopped
from desktop_app.core.plan import approve
from desktop_app.core.ports import Clock, RunState, Settings
from desktop_app.core.syncing import Chosen
from desktop_app.core.unattended import Waiting, unattended
from desktop_app.core.words import Sentence, say
from desktop_app.services.accounts import Accounts
from desktop_app.services.events import Event
from desktop_app.services.pace import paced
from desktop_app.services.runs.runs import Runs
from desktop_app.services.sync.carrying import Carrying, SyncRun
from desktop_app.services.sync.proposal import Proposal
from desktop_app.services.sync.syncs import Syncs
from desktop_app.services.turns.standings import Standings
from desktop_app.services.turns.status import Status
from desktop_app.services.turns.timing import Every, due


class Told(msgspec.Struct, frozen=True):
    """What a turn has to tell a person: what waits now (more than before), or why it was missed."""

    account: Account
    waiting: Waiting
    missed: Sentence | None = None


class Turns:
    """Syncs accounts by themselves and knows how every account stands, also after syncs by hand.

    Nothing here waits for the time: whoever owns the window calls `tick` now and then. `changed` carries the account whose
    status or setting is another now; `told` what a person should know who is not looking.
    """

    def __init__(
        self, accounts: Accounts, syncs: Syncs, carrying: Carrying, runs: Runs, settings: Settings, clock: Clock
    ) -> None:
        self._accounts = accounts
        self._syncs = syncs
        self._carrying = carrying
        self._runs = runs
        self._clock = clock
        self._standings = Standings(accounts, syncs, runs, settings, clock)
        self._started = clock.now()
        self._minded: list[tuple[str, Callable[[], bool]]] = []
        self._began: set[str] = set()
        self._ticking = False
        self.changed: Event[str] = self._standings.changed
        self.told: Event[Told] = Event()

    # ------------------------------------------------------------------------------------------------------- agreeing

    async def every(self, account: str) -> Every | None:
        """When the account syncs by itself; None: it does not."""
        return (await self._standings.kept(account)).every

    async def switch(self, account: str, every: Every | None) -> None:
        """Sync the account by itself from now on, because a person agreed to it; None: no longer."""
        fresh = {"missed": None, "missed_at": None}
        await self._standings.update(account, fresh, every=every, agreed=self._clock.now(), tried=None)

    async def by_themselves(self) -> list[Account]:
        """The accounts that sync while nobody looks."""
        return [account for account in await self._accounts.connected() if await self.every(account.id) is not None]

    async def status(self, account: str) -> Status:
        """How the account stands."""
        return (await self._standings.kept(account)).status

    def mind(self, account: str, deciding: Callable[[], bool]) -> Callable[[], None]:
        """From now on no turn of this account begins while `deciding()`; what is returned ends that."""
        minded = (account, deciding)
        self._minded.append(minded)
        return lambda: self._minded.remove(minded)

    def began(self, run: str) -> bool:
        """Whether this run is part of a turn, so that nobody waits for its end."""
        return run in self._began

    # -------------------------------------------------------------------------------------------------------- turning

    async def tick(self) -> None:
        """Whatever is due now, one account after the other. Returns at once while turns go on."""
        if self._ticking:
            return
        self._ticking = True
        try:
            for account in await self.by_themselves():
                kept = await self._standings.kept(account.id)
                missed = kept.status.missed is not None
                now = self._clock.now()
                if kept.every and due(kept.every, kept.agreed, kept.tried, self._started, now, missed=missed):
                    await self._turn(account)
        finally:
            self._ticking = False

    async def _turn(self, account: Account) -> None:
        """One turn; that it was missed is kept and told."""
        before = await self.status(account.id)
        await self._standings.update(account.id, tried=self._clock.now())
        missed: Sentence | None = None
        with self._standings.turning(account.id):
            try:
                await self._check_free(account)
                await self._sync(account.id)
            except DeskError as error:
                missed = error.sentence
            await self._standings.settled()
        at = None if missed is None else self._clock.now()
        await self._standings.update(account.id, {"missed": missed, "missed_at": at})
        now = await self.status(account.id)
        if now.waiting.all > before.waiting.all or (missed is not None and missed != before.missed):
            self.told.emit(Told(account, now.waiting, missed))

    async def close(self) -> None:
        """Let what is being kept be kept."""
        await self._standings.settled()

    async def _check_free(self, account: Account) -> None:
        """A turn begins only where nobody else is at work. Raises `PlanStopped`."""
        if account.read_only:
            raise PlanStopped(say("This account is read only."))
        if any(id == account.id and deciding() for id, deciding in self._minded):
            raise PlanStopped(say("Somebody is just deciding about a sync of this account."))
        both = {account.id, OWN}
        if self._carrying.live(account.id) is not None or any(
            live.account.id in both for live in self._runs.live_runs()
        ):
            raise PlanStopped(say("A run is going on in this account."))
        if any(run.account in both for run in await self._runs.interrupted()):
            raise PlanStopped(say("A run was cut off and waits to be checked under Activity."))

    async def _sync(self, id: str) -> None:
        """What may happen by itself. Raises what looking raises, `PlanNotApproved` for a plan that asks for anything to be
        confirmed (nobody is there to), and `PlanStopped` for a run that did not go through."""
        proposal = await self._syncs.look(id, lambda done, total: None)
        decided = await proposal.plans(await by_itself(proposal), by_person=False)
        plans = [plan for plan in (decided.ours, decided.theirs) if plan.to_send()]
        approved = [approve(plan, {}, self._clock.now()) for plan in plans]
        self._began.update(plan.id for plan in plans)
        sync = await self._over(self._carrying.begin(decided, approved, by_itself=True))
        if sync.failure is not None:
            raise sync.failure
        if any(run.state is not RunState.DONE for run in sync.ended):
            raise PlanStopped(sync.ended[-1].note or say("It was stopped before everything was done."))

    async def _over(self, sync: SyncRun) -> SyncRun:
        """The sync, once it is noted what came of it."""
        over = asyncio.Event()

        def look(_: None) -> None:
            if sync.over:
                over.set()

        sync.changed.connect(look)
        await over.wait()
        return sync


async def by_itself(proposal: Proposal) -> dict[str, Chosen]:
    """The choices for everybody while nobody looks, by the ids of the lines."""
    pairing, linked = proposal.sides.pairing, await proposal.links()
    return {
        merge.id: unattended(merge, pairing, disputed=bool(linked.others(merge.person or "", merge.contact or "")))
        async for merge in paced(proposal.merges)
    }
