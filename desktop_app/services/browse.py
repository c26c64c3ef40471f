"""The contacts of accounts: saved on this computer, shown from memory, read anew from the CRM."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from datetime import datetime, timedelta

from desktop_app.core.changes import Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStale
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import SnapshotMark
from desktop_app.core.ports import Clock, ContactStore, Page, ServerFilter, Term
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.events import Event
from desktop_app.services.pace import freed_in_slices, paced

Progress = Callable[[int, int | None], object]
"""Called with how many records arrived, and how many the CRM announced (None: it does not say)."""

_AT_ONCE = 100

_OVERLAP = timedelta(minutes=5)
"""News are asked for from so long before the last read: clocks differ, and a record may be written late."""


class Browse:
    """Reads accounts, keeps their contacts, and hands them out. `changed` carries the account whose contacts changed."""

    def __init__(self, store: ContactStore, accounts: Accounts, clock: Clock) -> None:
        self._store = store
        self._accounts = accounts
        self._clock = clock
        self._tables: dict[str, ContactTable] = {}
        self._loading: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        # Reading anew and taking outcomes exclude each other: a list read before a write must not replace it.
        self._writing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.changed: Event[str] = Event()
        accounts.changed.connect(self._forget)

    async def table(self, account: str) -> ContactTable:
        """All contacts of the snapshot, in memory; without fields and contacts when the account was never read.

        A new read makes a new table; single changes go into the one that is there.
        """
        async with self._loading[account]:
            if account not in self._tables:
                table = _new_table(await self._store.fields(account) or FieldSet(()))
                async for chunk in self._store.load(account):
                    await _add(table, chunk)
                self._tables[account] = table
            return self._tables[account]

    async def mark(self, account: str) -> SnapshotMark | None:
        """When and how completely the account was read; None when it never was."""
        return await self._store.mark(account)

    async def snapshot(self, account: str) -> SnapshotMark:
        """The mark of an account that was read. Raises `PlanStale` for one that never was."""
        mark = await self.mark(account)
        if mark is None:
            raise PlanStale(say("This account was not read yet."), say("Read it first."))
        return mark

    async def raw(self, account: str, contact: str) -> bytes:
        """The record as it came from the CRM, JSON."""
        return await self._store.raw(account, contact)

    async def filters(self, account: str) -> Sequence[ServerFilter]:
        """The filters that the CRM applies itself. Raises `KeyProblem`, `RemoteError`."""
        provider = await self._accounts.provider(account)
        return await provider.filters()

    async def refresh(self, account: str, progress: Progress) -> SnapshotMark:
        """Read the whole account and make that the snapshot. When it fails or is cancelled, the old one stays.

        Raises `KeyProblem`, `RemoteError`, `IncompleteRead`, `StorageError`.
        """
        async with self._writing[account]:
            provider = await self._accounts.provider(account)
            fields = await provider.fields()
            table = _new_table(fields)
            pages = _filling(table, provider.read(()), progress)
            mark = await self._store.replace(account, fields, pages, self._clock.now())
            self._tables[account] = table
        self.changed.emit(account)
        return mark

    async def can_catch_up(self, account: str) -> bool:
        """Whether the CRM tells what changed. Raises `KeyProblem`."""
        return (await self._accounts.provider(account)).feed is not None

    async def catch_up(self, account: str, progress: Progress) -> SnapshotMark:
        """Take what changed at the CRM since the snapshot into it. Where the CRM does not tell what changed, the account
        was never read, or its fields are others now, everything is read instead.

        Raises as `refresh` does; then nothing is taken and the snapshot's time stays.
        """
        async with self._writing[account]:
            provider = await self._accounts.provider(account)
            mark, fields = await self.mark(account), await self._store.fields(account)
            if provider.feed is not None and mark is not None and fields == await provider.fields():
                now = self._clock.now()
                news = await provider.feed.news(_before(mark.read_at, _OVERLAP))
                progress(len(news.contacts), None)
                mark = await self._store.catch_up(account, news.contacts, news.removed, now)
                await self._put(account, news.contacts, news.removed)
                self.changed.emit(account)
                return mark
        return await self.refresh(account, progress)

    async def search_server(self, account: str, terms: Sequence[Term], progress: Progress) -> frozenset[str]:
        """The ids of the contacts that the CRM finds by its own filters."""
        provider = await self._accounts.provider(account)
        found: set[str] = set()
        async for page in provider.read(terms):
            found.update(contact.id for contact in page.contacts)
            progress(len(found), page.total)
        return frozenset(found)

    async def renew(self, account: str, contacts: Sequence[Contact]) -> None:
        """Take records that were read by themselves into the snapshot. Its time stays: it was not read as a whole."""
        await self.take(account, [Outcome(contact.id, State.ALREADY, record=contact) for contact in contacts], ())

    async def take(self, account: str, outcomes: Sequence[Outcome], removed: Sequence[str]) -> None:
        """Take what a run read back into the snapshot: the records of `outcomes`, without those in `removed`."""
        contacts = [outcome.record for outcome in outcomes if outcome.record is not None]
        async with self._writing[account]:
            if contacts:
                await self._store.put(account, contacts)
            if removed:
                await self._store.remove(account, removed)
            await self._put(account, contacts, removed)
        if contacts or removed:
            self.changed.emit(account)

    async def _put(self, account: str, contacts: Sequence[Contact], removed: Sequence[str]) -> None:
        """Take single changes into the table that is in memory."""
        table = self._tables.get(account)
        if table is not None:
            await _add(table, contacts)
            table.remove(removed)

    def _forget(self, account: str) -> None:
        """The account's settings changed, or it is gone: what is in memory may be another place's contacts."""
        if self._tables.pop(account, None) is not None:
            self.changed.emit(account)


def _new_table(fields: FieldSet) -> ContactTable:
    """An empty table that goes list by list when another takes its place."""
    table = ContactTable(fields)
    freed_in_slices(table, table.parts(), at_once=1)
    return table


async def _filling(table: ContactTable, pages: AsyncIterator[Page], progress: Progress) -> AsyncIterator[Page]:
    """The pages on their way to the store; `table` gets them too."""
    arrived = 0
    async for page in pages:
        await _add(table, page.contacts)
        arrived += len(page.contacts)
        progress(arrived, page.total)
        yield page


async def _add(table: ContactTable, contacts: Sequence[Contact]) -> None:
    parts: Iterable[Sequence[Contact]] = (
        contacts[start : start + _AT_ONCE] for start in range(0, len(contacts), _AT_ONCE)
    )
    async for part in paced(parts):
        table.extend(part)


def _before(moment: str, by: timedelta) -> str:
    """A moment (ISO 8601) so much earlier."""
    return (datetime.fromisoformat(moment) - by).isoformat()
