"""Mirroring a list from a file: who goes, who is kept, who is linked; the backup; and the approved plan's start."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import msgspec

from desktop_app.core.account import Account
from desktop_app.core.changes import Change, Kind
from desktop_app.core.errors import PlanNotApproved, PlanStopped
from desktop_app.core.mirroring import Nearest, mirror_changes, mirror_guards
from desktop_app.core.permit import Backup
from desktop_app.core.plan import Guard, Level, Origin, Plan, approve
from desktop_app.core.ports import Clock, ContactStore
from desktop_app.core.words import say, say_n
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse, Progress
from desktop_app.services.runs.runs import Runs


class MirrorSource(Protocol):
    """The file that a list is to mirror, with its columns matched and its rows checked."""

    @property
    def source(self) -> str:
        """The file's name."""
        ...

    @property
    def fingerprint(self) -> str: ...

    @property
    def rows(self) -> int:
        """How many rows it has, those left out included."""
        ...

    async def mirror_lines(self, links: Mapping[int, str]) -> Sequence[Change]:
        """A line per row, recognised by ids alone; `links` (row → contact) come before what the row says."""
        ...

    async def write_ids(self, ids: Mapping[int, str], target: str) -> None:
        """A copy of the file at `target` with these ids (by row) in its id column."""
        ...


class MirrorSession:
    """One mirror being prepared. `plan` is None before `work_out`; every choice works it out again."""

    def __init__(self, mirrors: Mirrors, account: Account, source: MirrorSource) -> None:
        self._mirrors = mirrors
        self.account = account
        self.source = source
        self.kept: set[str] = set()
        self.links: dict[int, str] = {}
        self.nearest: dict[str, Nearest] = {}
        self.plan: Plan | None = None
        self.backup: Backup | None = None
        self.ids_written = ""
        self.new_ids: dict[str, str] = {}  # by change: the ids given to rows that have none

    @property
    def list_name(self) -> str:
        """What must be typed: the list's name as people know it."""
        return self.account.scope_name or self.account.name

    async def work_out(self, progress: Progress | None = None) -> Plan:
        """The plan for the file, the list as it is, and the choices so far. `progress` reads the list anew first."""
        if progress is not None:
            await self._mirrors.browse.refresh(self.account.id, progress)
        self.plan, self.nearest = await self._mirrors.plan(self)
        if self.backup is not None and self.backup.count != self.plan.snapshot.count:
            self.backup = None
        return self.plan

    def identify(self, change: Change, new_id: Callable[[], str]) -> str:
        """The id that a row without one gets; the same one each time the plan is worked out."""
        return self.new_ids.setdefault(change.id, new_id())

    async def keep(self, contact: str, *, keep: bool = True) -> Plan:
        """Keep a person who is not in the file, or not."""
        (self.kept.add if keep else self.kept.discard)(contact)
        return await self.work_out()

    async def link(self, contact: str, row: int) -> Plan:
        """Say that this row is this person: a plain change instead of a removal and a new person."""
        self.links = {r: c for r, c in self.links.items() if c != contact} | {row: contact}
        return await self.work_out()

    async def link_exact(self) -> Plan:
        """Link everyone whose row surely is theirs."""
        taken = set(self.links)
        for contact, near in self.nearest.items():
            if near.exact and near.row not in taken:
                self.links[near.row] = contact
                taken.add(near.row)
        return await self.work_out()

    def rows_without_id(self) -> dict[int, str]:
        """The ids that rows without one get, by row."""
        if self.plan is None:
            return {}
        return {
            change.row: change.identity
            for change in self.plan.to_send()
            if change.row is not None and change.identity is not None and change.id in self.new_ids
        }

    async def write_ids(self, target: str) -> None:
        """Write a copy of the file with the new ids, so that the next mirror knows these people."""
        await self.source.write_ids(self.rows_without_id(), target)
        self.ids_written = target
        await self.work_out()

    async def back_up(self) -> Backup:
        """Save everyone who is in the list now, read it back and compare."""
        self.backup = await self._mirrors.back_up(self.account)
        return self.backup

    async def start(self, runs: Runs, typed: Mapping[str, tuple[str, ...]]) -> str:
        """Carry the plan out; the run's id. Raises `PlanStopped` and everything `Runs.start` does."""
        if self.plan is None:
            raise PlanNotApproved(say("The mirror was not worked out yet."))
        if self.plan.removals() and (self.backup is None or not self.backup.verified):
            raise PlanStopped(say("There is no verified backup of this list."), say("Make the backup first."))
        return await runs.start(approve(self.plan, typed, self._mirrors.clock.now()), self.backup)

    def import_plan(self) -> Plan:
        """The same file without deleting anybody: removals are left out, replaced people come in as new ones."""
        if self.plan is None:
            raise PlanNotApproved(say("The mirror was not worked out yet."))
        changes = tuple(_without_deleting(change) for change in self.plan.changes if change.kind is not Kind.REMOVED)
        return msgspec.structs.replace(
            self.plan,
            id=self._mirrors.new_id(),
            origin=Origin.IMPORT,
            changes=changes,
            guards=(),
            excluded=frozenset[str](),
        )


class Mirrors:
    """Prepares mirrors. `new_id` makes ids of ours."""

    def __init__(
        self, accounts: Accounts, browse: Browse, contacts: ContactStore, clock: Clock, new_id: Callable[[], str]
    ) -> None:
        self.accounts = accounts
        self.browse = browse
        self.clock = clock
        self.new_id = new_id
        self._contacts = contacts

    async def open(self, account: Account, source: MirrorSource) -> MirrorSession:
        """A mirror of this list from this file. Raises `PlanStopped` where the CRM cannot do that."""
        capabilities = await self.accounts.capabilities(account.id)
        if capabilities.no_mirror is not None:
            raise PlanStopped(capabilities.no_mirror, say("Import the file without deleting instead."))
        return MirrorSession(self, account, source)

    async def plan(self, session: MirrorSession) -> tuple[Plan, dict[str, Nearest]]:
        """The plan of a session, and for each person who goes the row that is most like them."""
        account, source = session.account, session.source
        table = await self.browse.table(account.id)
        provider = await self.accounts.provider(account.id)
        mark = await self.browse.mark(account.id)
        if mark is None:
            raise PlanStopped(say("This account was not read yet."), say("Read it first."))
        changes, nearest = mirror_changes(await source.mirror_lines(session.links), table)
        changes = [
            provider.identity(change, lambda change=change: session.identify(change, self.new_id)) for change in changes
        ]
        plan = Plan(
            id=self.new_id(),
            account=account.id,
            origin=Origin.MIRROR,
            source=source.source,
            fingerprint=source.fingerprint,
            made_at=self.clock.now(),
            snapshot=mark,
            changes=tuple(changes),
            excluded=frozenset(c.id for c in changes if c.kind is Kind.REMOVED and c.contact in session.kept),
        )
        guards = (
            *mirror_guards(plan, session.list_name, source.rows, account.mirror_limit),
            *_ids_guard(session, plan),
        )
        return msgspec.structs.replace(plan, guards=guards), nearest

    async def back_up(self, account: Account) -> Backup:
        """A backup of the list as it is now, read from the CRM with all that this program does not know."""
        provider = await self.accounts.provider(account.id)
        return await self._contacts.back_up(account.id, provider.read({}), self.clock.now())


def _ids_guard(session: MirrorSession, plan: Plan) -> tuple[Guard, ...]:
    """Rows that get an id of ours must carry it next time, or they would be deleted and made anew."""
    missing = sum(c.sends and c.kind in (Kind.NEW, Kind.REPLACED) and c.id in session.new_ids for c in plan.changes)
    if not missing or session.ids_written:
        return ()
    sentence = say_n("%n row has no id. Save a copy of the file with the new ids, and use that next time.", missing)
    return (Guard(Level.BLOCK, "ids", sentence),)


def _without_deleting(change: Change) -> Change:
    if change.kind is not Kind.REPLACED:
        return change
    return msgspec.structs.replace(change, kind=Kind.NEW, contact=None, version=None, before={})
