"""Mirroring a list from a file: who goes, who is kept, who is linked; the backup; and the approved plan's start."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import msgspec

from desktop_app.core.account import Account
from desktop_app.core.changes import Change, Kind, as_new
from desktop_app.core.consent import left_unsubscribed, not_signed_up_again, withdrawals
from desktop_app.core.errors import PlanNotApproved, PlanStopped
from desktop_app.core.lines import Lines
from desktop_app.core.mirroring import Mirrored, Numbers, mirror_guards, mirrored
from desktop_app.core.permit import Backup
from desktop_app.core.plan import Origin, Plan, SnapshotMark, approve
from desktop_app.core.ports import Capabilities, Clock, ContactStore
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse, Progress
from desktop_app.services.mirror_ids import NewIds
from desktop_app.services.pace import finished, freed_in_slices, paced
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

    @property
    def by_ids(self) -> bool:
        """Whether rows are recognised by ids alone: whoever comes in without one would not be known the next time."""
        ...

    async def mirror_lines(self, links: Mapping[int, str]) -> Sequence[Change]:
        """A line per row, by ids alone where the CRM itself compares; `links` (row → contact) come before what the row
        says. Then a line for everybody else who must stay."""
        ...

    async def write_ids(self, ids: Mapping[int, str], target: str) -> None:
        """A copy of the file at `target` with these ids (by row) in its id column."""
        ...


class Work(msgspec.Struct, frozen=True):
    """What a mirror comes to: with nobody kept (`found`), and with whoever is."""

    mark: SnapshotMark
    found: Mirrored
    plan: Plan
    numbers: Numbers


class MirrorSession:
    """One mirror being prepared. Nothing is known before `work_out`; `keep` and `link` work it out again."""

    def __init__(self, mirrors: Mirrors, account: Account, source: MirrorSource, can: Capabilities) -> None:
        self._mirrors = mirrors
        self.account = account
        self.can = can
        self.source = source
        self.kept: set[str] = set()
        self.links: dict[int, str] = {}
        self.ids = NewIds()
        self._work: Work | None = None
        self._backup: Backup | None = None
        self._backup_of: int | None = None  # the revision of the snapshot that the backup was compared with

    @property
    def list_name(self) -> str:
        """What must be typed: the list's name as people know it."""
        return " ".join((self.account.scope_name or self.account.name).split())

    @property
    def ready(self) -> bool:
        """Whether it was worked out."""
        return self._work is not None

    @property
    def work(self) -> Work:
        """What it comes to. Raises `PlanNotApproved` before it was worked out."""
        if self._work is None:
            raise PlanNotApproved(say("The mirror was not worked out yet."))
        return self._work

    @property
    def plan(self) -> Plan:
        return self.work.plan

    @property
    def backup(self) -> Backup | None:
        """The verified backup of everybody in the list that the plan was worked out from; None as long as there is none."""
        fits = self._backup_of == self.work.mark.revision
        return self._backup if fits and self._backup is not None and self._backup.verified else None

    async def work_out(self, progress: Progress | None = None) -> Plan:
        """The plan for the file, the list as it is, and the choices so far. `progress` reads the list anew first."""
        if progress is not None:
            await self._mirrors.browse.refresh(self.account.id, progress)
        mark, found = await self._mirrors.found(self)
        return self._take(mark, found)

    async def is_stale(self) -> bool:
        """Whether the list is another one than the plan was worked out from."""
        mark = await self._mirrors.browse.mark(self.account.id)
        return mark is None or mark.revision != self.work.mark.revision

    # ------------------------------------------------------------------------------------------------------- choices

    async def keep(self, contact: str, *, keep: bool = True) -> Plan:
        """Keep a person as they are, or not. The row of a replaced person is then left out."""
        (self.kept.add if keep else self.kept.discard)(contact)
        return self._chosen()

    async def keep_all(self) -> Plan:
        """Keep everyone who is not in the file."""
        self.kept.update(change.contact for change in self.work.found.removed if change.contact is not None)
        return self._chosen()

    async def keep_only(self, contacts: frozenset[str]) -> Plan:
        """Keep exactly these people."""
        self.kept = set(contacts)
        return self._chosen()

    async def link(self, contact: str, row: int) -> Plan:
        """Say that this row is this person: a plain change instead of a removal and a new person."""
        self.links = {r: c for r, c in self.links.items() if c != contact} | {row: contact}
        self.kept.discard(contact)
        return await self.work_out()

    async def unlink(self) -> Plan:
        """Take all links back."""
        self.links = {}
        return await self.work_out()

    async def link_exact(self) -> Plan:
        """Link everyone whose row surely is theirs, those who are kept left out."""
        for contact, near in self.work.found.nearest.items():
            if near.exact and contact not in self.kept:
                self.links.setdefault(near.row, contact)
        return await self.work_out()

    def _chosen(self) -> Plan:
        """The plan after a choice that touches no line."""
        return self._take(self.work.mark, self.work.found)

    def _take(self, mark: SnapshotMark, found: Mirrored) -> Plan:
        excluded = found.kept(self.kept)
        numbers = Numbers.of(found, excluded)
        plan = self._mirrors.plan(self, mark, found, excluded)
        guards = mirror_guards(numbers, mark, self.list_name, self.account.mirror_limit)
        if self.can.mirror_needs_identity or self.source.by_ids:
            guards += self.ids.guards(found, excluded)
        self._work = Work(mark, found, msgspec.structs.replace(plan, guards=guards), numbers)
        return self._work.plan

    async def write_ids(self, target: str) -> Plan:
        """Write a copy of the file with the new ids, so that the next mirror knows these people. Raises `FileProblem`."""
        ids = self.ids.of(self.work.found, self.plan.excluded)
        await self.source.write_ids(ids, target)
        self.ids.saved(ids, target)
        return self._chosen()

    # -------------------------------------------------------------------------------------------------------- backup

    async def back_up(self) -> Backup:
        """Save everyone who is in the list now, read it back and compare. A list that has changed since it was read is
        read again, and the plan worked out anew. Raises `PlanStopped` when it goes on changing."""
        for _ in range(_TIMES):
            backup = await self._mirrors.back_up(self.account)
            if backup.count == self.work.mark.count:
                self._backup, self._backup_of = backup, self.work.mark.revision
                return backup
            await self.work_out(_unseen)
        raise PlanStopped(
            say("The list goes on changing while it is being saved."), say("Wait until nobody works in it.")
        )

    # ------------------------------------------------------------------------------------------------------ going on

    async def start(self, runs: Runs, typed: Mapping[str, tuple[str, ...]]) -> str:
        """Carry the plan out; the run's id. Raises `PlanStopped` and everything `Runs.start` does."""
        if self.work.numbers.going and self.backup is None:
            raise PlanStopped(say("There is no verified backup of this list."), say("Make the backup first."))
        run = await runs.start(approve(self.plan, typed, self._mirrors.clock.now()), self.backup)
        self._mirrors.remember(run, self)
        return run


class _Last(msgspec.Struct, frozen=True):
    """What the last run was made from, without all that was worked out of it."""

    run: str
    account: Account
    source: MirrorSource
    kept: frozenset[str]
    links: Mapping[int, str]


_TIMES = 2  # the list is read again once


def _unseen(done: int, total: int | None) -> None:
    """The progress of a reading that nobody watches."""


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
        self._last: _Last | None = None

    async def open(self, account: Account, source: MirrorSource) -> MirrorSession:
        """A mirror of this list from this file. Raises `PlanStopped` where the CRM cannot do that."""
        capabilities = await self.accounts.capabilities(account.id)
        if capabilities.no_mirror is not None:
            raise PlanStopped(capabilities.no_mirror, say("Import the file without deleting instead."))
        return MirrorSession(self, account, source, capabilities)

    def remember(self, run: str, session: MirrorSession) -> None:
        """This run was started from this session: the same file may be wanted again."""
        self._last = _Last(run, session.account, session.source, frozenset(session.kept), dict(session.links))

    def can_repeat(self, run: str) -> bool:
        """Whether the file of a run is known: of the last one since this program was started."""
        return self._last is not None and self._last.run == run

    async def repeat(self, run: str) -> MirrorSession:
        """A new mirror from the file of a run, with the same people kept and linked. Raises `PlanStopped`."""
        last = self._last
        if last is None or last.run != run:
            raise PlanStopped(say("The file of this mirror is not open any more."), say("Start again from the file."))
        session = await self.open(last.account, last.source)
        session.kept, session.links = set(last.kept), dict(last.links)
        return session

    async def found(self, session: MirrorSession) -> tuple[SnapshotMark, Mirrored]:
        """What a session's file comes to, and the snapshot that it was compared with: the same one from beginning to
        end. Raises `PlanStale` for a list that was never read."""
        account = session.account.id
        provider = await self.accounts.provider(account)
        crm = self.accounts.info(session.account.provider).name
        while True:
            mark = await self.browse.snapshot(account)
            table = await self.browse.table(account)
            withdrawn = withdrawals(table.fields)
            lines = Lines.of(await session.source.mirror_lines(session.links))
            others: dict[int, Change] = {}
            async for place, line in paced(lines.told.items()):
                if line.kind is Kind.NEW:
                    others[place] = provider.identity(line, lambda line=line: session.ids.give(line, self.new_id))
                elif (left := left_unsubscribed(line, withdrawn, crm)) is not line:
                    others[place] = left
            lines = lines.but(others)
            found = await finished(mirrored(lines, table, replaces=session.can.mirror_needs_identity))
            if await self.browse.mark(account) == mark:
                freed_in_slices(found.changes, found.changes.told.values())
                return mark, found

    def plan(self, session: MirrorSession, mark: SnapshotMark, found: Mirrored, excluded: frozenset[str]) -> Plan:
        """The plan of a session, still without its guards."""
        return Plan(
            id=self.new_id(),
            account=session.account.id,
            origin=Origin.MIRROR,
            source=session.source.source,
            fingerprint=session.source.fingerprint,
            made_at=self.clock.now(),
            snapshot=mark,
            changes=found.changes,
            excluded=excluded,
        )

    async def import_plan(self, session: MirrorSession) -> Plan:
        """The same file without removing anybody. Rows that would replace somebody are taken out: that person would be
        there twice."""
        found = session.work.found
        rows = found.rows
        rows = rows.but({place: as_new(line) for place, line in rows.told.items() if line.kind is Kind.REPLACED})
        fields = (await self.browse.table(session.account.id)).fields
        crm = self.accounts.info(session.account.provider).name
        asked = await finished(not_signed_up_again(rows, fields, crm))
        return msgspec.structs.replace(
            session.plan,
            id=self.new_id(),
            origin=Origin.IMPORT,
            changes=asked.changes,
            guards=asked.guards,
            excluded=asked.unticked.union(change.id for change in found.replaced),
        )

    async def back_up(self, account: Account) -> Backup:
        """A backup of the list as it is now, read from the CRM with all that this program does not know."""
        provider = await self.accounts.provider(account.id)
        return await self._contacts.back_up(account.id, provider.read(()), self.clock.now())
