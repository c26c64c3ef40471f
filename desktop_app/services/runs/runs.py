"""Runs: starting approved plans, watching them, and what can be done with them afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterable, Sequence
from contextlib import contextmanager

import msgspec

from desktop_app.core.account import Account
from desktop_app.core.changes import Change, Kind, State, as_new
from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError, PlanStale, PlanStopped
from desktop_app.core.lines import Lines
from desktop_app.core.permit import Backup
from desktop_app.core.plan import ApprovedPlan, Origin, Plan, SnapshotMark
from desktop_app.core.ports import (
    Announced,
    Batch,
    Clock,
    ContactStore,
    Journal,
    Notice,
    Provider,
    Run,
    RunLine,
    RunState,
)
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.events import Event
from desktop_app.services.pace import Freed, freed_in_slices, paced
from desktop_app.services.runs.live import LiveRun
from desktop_app.services.runs.noting import Notes
from desktop_app.services.runs.places import address_of, check_place
from desktop_app.services.runs.runner import Runner


class Runs:
    """Every run there is and was. Running ones go on whatever page is open; `close` stops them after their batch.

    `changed` is emitted when a run begins or ends, `ended` with the run as the journal has it, `stuck` with what kept a run
    from beginning that nobody waits for. `who` is the name of the
    computer's user, `new_id` makes ids of ours.
    """

    def __init__(
        self,
        journal: Journal,
        contacts: ContactStore,
        accounts: Accounts,
        browse: Browse,
        clock: Clock,
        new_id: Callable[[], str],
        who: str,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._journal = journal
        self._contacts = contacts
        self._accounts = accounts
        self._browse = browse
        self._clock = clock
        self._new_id = new_id
        self._who = who
        self._pause = pause
        self._live: dict[str, LiveRun] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self.changed: Event[None] = Event()
        self.ended: Event[Run] = Event()
        self.stuck: Event[DeskError] = Event()
        self._after: dict[str, tuple[str, Sequence[ApprovedPlan]]] = {}
        self._closing = False
        accounts.notices.connect(self._noticed)

    # ---------------------------------------------------------------------------------------------- before it starts

    async def prepare(self, plan: Plan) -> Plan:
        """The plan with every identity in it and whatever its CRM wants sent along, so that what is shown is what will
        be sent. Changes nothing else."""
        provider = await self._accounts.provider(plan.account)
        along = provider.capabilities.sent_along
        table = await self._browse.table(plan.account) if along else None
        lines = Lines.of(plan.changes)
        ready: dict[int, Change] = {}
        async for place, change in paced(lines.told.items()):
            if change.sends and change.identity is None:
                ready[place] = change = provider.identity(change, self._new_id)
            if table is not None and change.kind is Kind.CHANGED:
                ready[place] = _with_seen(change, along, table.contact(change.contact or ""))
        lines = lines.but(ready)
        freed_in_slices(lines, lines.told.values())
        return msgspec.structs.replace(plan, changes=lines)

    async def requests(self, plan: Plan) -> list[Announced]:
        """The requests that a prepared plan will send, in order."""
        provider = await self._accounts.provider(plan.account)
        announced: list[Announced] = []
        for batch in await self._batches(provider, plan):
            announced.extend(Announced(request, batch.changes) for request in provider.requests(batch))
            await asyncio.sleep(0)
        removals = plan.removals() if plan.origin is Origin.MIRROR else ()
        requests = provider.mirror_requests(plan) if removals else []
        each = len(requests) == len(removals)  # else one request removes them all
        announced.extend(
            Announced(request, (removals[place],) if each else tuple(removals))
            for place, request in enumerate(requests)
        )
        return announced

    # ------------------------------------------------------------------------------------------------------- running

    async def start(
        self,
        approved: ApprovedPlan,
        backup: Backup | None = None,
        *,
        by_itself: bool = False,
        together: str | None = None,
    ) -> str:
        """Begin to carry out an approved plan; the id of its run. The run goes on by itself.

        `by_itself` and `together` are noted with it (see `Run`).

        Raises `PlanStopped` (read-only account, another run going on, no backup for a mirror) and `PlanStale`.
        """
        with self._held(approved.plan.account):
            account = await self._writable(approved.plan.account)
            await self._check(approved.plan, backup)
            plan = await self.prepare(approved.plan)
            provider = await self._accounts.provider(account.id)
            batches = await self._batches(provider, plan)
            run = msgspec.structs.replace(self._new_run(account, plan, backup), by_itself=by_itself, together=together)
            await asyncio.sleep(0)
            live = LiveRun(run, account, plan, len(batches))
            await asyncio.sleep(0)
            await self._journal.begin(run, plan.final(), batches)
        self._spawn(live, self._runner(live, provider).carry_out(batches, approved, backup))
        return run.id

    async def start_in_turn(self, approved: Sequence[ApprovedPlan]) -> str:
        """Begin to carry out these in one go, each once the one before it is done; the id of the first run.

        What is left after one that was not done is not begun. Raises what `start` raises; what a later one raises comes
        as `stuck`.
        """
        first, *rest = approved
        together = first.plan.id
        id = await self.start(first, together=together)
        self._after[id] = (together, rest)
        return id

    async def hand_over(self, approved: ApprovedPlan, address: str) -> str:
        """Have the CRM fetch the file at `address`, which holds exactly the changes of the plan; the id of its run.

        The run is settled like one whose batches the CRM took in. Raises what `start` raises.
        """
        plan = approved.plan
        with self._held(plan.account):
            account = await self._writable(plan.account)
            await self._check(plan, None)
            provider = await self._accounts.provider(account.id)
            intake = provider.intake
            if intake is None:
                raise PlanStopped(say("This CRM fetches no files."), say("Send the changes directly."))
            batches = await self._batches(provider, plan)  # as it would be sent if the file got lost
            live = LiveRun(self._new_run(account, plan, None), account, plan, len(batches))
            await self._journal.begin(live.run, plan, batches)

        async def submit() -> str:
            return await intake.submit_file(address, batches[0].kind)

        self._spawn(live, self._runner(live, provider).hand_over(batches, submit))
        return plan.id

    async def go_on(self, id: str) -> str:
        """Settle what was in doubt in an ended or interrupted run, then send what had not left; the run's id.

        A mirror that was interrupted deletes nobody any more: that takes a new approval. Raises `PlanStopped`
        (read-only account, another run going on) and `PlanStale` (an account that was not read).
        """
        run = await self._journal.run(id)
        with self._held(run.account):
            account = await self._writable(run.account)
            check_place(run, account)
            provider = await self._accounts.provider(account.id)
            lines = Freed(await self._journal.lines(id))
            plan = Plan(id, run.account, run.origin, run.source, "", run.started_at,
                        await self._mark(run.account), tuple(line.change for line in lines))  # fmt: skip
            await asyncio.sleep(0)
            live = LiveRun(run, account, plan, max((line.batch for line in lines), default=0))
            async for line in paced(lines):
                live.adopt(line.outcome)
        self._spawn(live, self._runner(live, provider).carry_out((), None, None))
        return id

    def live(self, id: str) -> LiveRun | None:
        """The run while it goes on; None when it does not."""
        return self._live.get(id)

    def live_runs(self) -> list[LiveRun]:
        return list(self._live.values())

    async def close(self, grace: float = 10.0) -> None:
        """Stop every run after its batch. What takes longer than `grace` seconds is interrupted: the journal knows."""
        self._closing = True
        for live in self.live_runs():
            live.stop()
        tasks = list(self._tasks.values())
        if tasks:
            await asyncio.wait(tasks, timeout=grace)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    # ------------------------------------------------------------------------------------------------------- history

    async def history(self) -> list[Run]:
        """All runs, newest first."""
        return await self._journal.runs()

    async def interrupted(self) -> list[Run]:
        """Runs that the journal says are running and that no program runs."""
        return [run for run in await self._journal.runs() if run.state is RunState.RUNNING and run.id not in self._live]

    async def run(self, id: str) -> Run:
        return await self._journal.run(id)

    async def lines(self, id: str) -> list[RunLine]:
        return Freed(await self._journal.lines(id))

    # ------------------------------------------------------------------------------------------------------ internals

    @contextmanager
    def _held(self, account: str) -> Generator[None]:
        """From the first check on, the account is this run's alone. The run releases it, unless it never begins."""
        self._accounts.holds.hold(account)
        try:
            yield
        except BaseException:
            self._accounts.holds.release(account)
            raise

    async def _writable(self, id: str) -> Account:
        account = await self._accounts.get(id)
        if account.read_only:
            raise PlanStopped(say("This account is read only."), say("Change that in the settings first."))
        return account

    async def _check(self, plan: Plan, backup: Backup | None) -> None:
        mark = await self._mark(plan.account)
        if mark.revision != plan.snapshot.revision:
            raise PlanStale(say("The list has changed since this plan was made. Nothing was sent."))
        if any(run.id == plan.id for run in await self._journal.runs()):
            raise PlanStale(say("This plan was carried out already. Nothing was sent."))
        if plan.origin is Origin.MIRROR and plan.removals() and (backup is None or not backup.verified):
            raise PlanStopped(say("There is no verified backup of this list."), say("Make the backup first."))

    async def _mark(self, account: str) -> SnapshotMark:
        mark = await self._contacts.mark(account)
        if mark is None:
            raise PlanStale(say("This account was not read yet."), say("Read it first."))
        return mark

    async def _batches(self, provider: Provider, plan: Plan) -> list[Batch]:
        """The batches of a plan. The removals of a mirror are in none: they go last, in one step of their own, and whom it
        replaces is a new person until then."""
        changes = plan.to_send()
        if plan.origin is Origin.MIRROR:
            changes = [as_new(change) for change in changes if change.kind is not Kind.REMOVED]
        return await asyncio.to_thread(provider.pack, changes)

    def _new_run(self, account: Account, plan: Plan, backup: Backup | None) -> Run:
        return Run(
            id=plan.id,
            account=account.id,
            account_name=account.name,
            provider=account.provider,
            environment=account.environment,
            origin=plan.origin,
            source=plan.source,
            state=RunState.RUNNING,
            who=self._who,
            started_at=self._clock.now(),
            ended_at=None,
            kinds=plan.counts(),
            counts={State.TO_COME: len(plan.to_send())},
            of_run=plan.of_run,
            backup=None if backup is None else backup.id,
            address=address_of(account),
            scope=account.scope,
            scope_name=account.scope_name,
        )

    def _runner(self, live: LiveRun, provider: Provider) -> Runner:
        notes = Notes(live, self._journal, self._browse, self._clock)
        return Runner(live, provider, self._journal, self._browse, notes, self._pause)

    def _spawn(self, live: LiveRun, work: Coroutine[None, None, None]) -> None:
        self._live[live.run.id] = live
        self._tasks[live.run.id] = asyncio.get_running_loop().create_task(self._carry(live, work))
        self.changed.emit(None)

    async def _carry(self, live: LiveRun, work: Coroutine[None, None, None]) -> None:
        id = live.run.id
        try:
            await work
        except DeskError as error:  # the journal itself failed: a full disk, say
            live.failure = error
        finally:
            del self._live[id], self._tasks[id]
            self._accounts.holds.release(live.account.id)
            live.changed.emit(None)
            self.changed.emit(None)
        try:
            run = await self._journal.run(id)
        except DeskError:
            run = live.run  # as it began: the journal cannot be read, so nobody knows better
        self.ended.emit(run)
        together, rest = self._after.pop(id, ("", ()))
        if rest and run.state is RunState.DONE and not self._closing:
            try:
                next_one = await self.start(rest[0], together=together)
                self._after[next_one] = (together, rest[1:])
            except DeskError as error:
                self.stuck.emit(error)

    def _noticed(self, notice: tuple[str, Notice]) -> None:
        account, what = notice
        for live in self._live.values():
            if live.account.id == account:
                live.wait_for(what, self._clock.now())


def _with_seen(change: Change, keys: Iterable[str], seen: Contact | None) -> Change:
    """The change with the values of `keys` as they were seen, beside those that it changes."""
    if seen is None:
        return change
    along = {key: value for key in keys if key not in change.after and (value := seen.get(key)) is not None}
    return msgspec.structs.replace(change, before={**along, **change.before})
