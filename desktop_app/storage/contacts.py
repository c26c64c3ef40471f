"""Snapshots and backups of the contacts of accounts."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from desktop_app.core.contact import Contact
from desktop_app.core.errors import StorageError
from desktop_app.core.fields import Field, FieldSet
from desktop_app.core.permit import Backup
from desktop_app.core.plan import SnapshotMark
from desktop_app.core.ports import Page
from desktop_app.storage import contact_sets
from desktop_app.storage.database import Database
from desktop_app.storage.tables import backups, snapshots

_FIELDS = msgspec.json.Decoder(list[Field])


class SqlContactStore:
    """Snapshots and backups in the database. What is replaced or given up is deleted bit by bit, so that nothing else
    has to wait for it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._in_use: Counter[int] = Counter()  # sets that somebody reads or writes now

    async def mark(self, account: str) -> SnapshotMark | None:
        return await self._database.run(partial(_mark, account=account))

    async def fields(self, account: str) -> FieldSet | None:
        query = select(snapshots.c.fields).filter_by(account=account)
        body = await self._database.run(lambda connection: connection.execute(query).scalar_one_or_none())
        return None if body is None else FieldSet(_FIELDS.decode(body))

    async def load(self, account: str) -> AsyncIterator[Sequence[Contact]]:
        set_id = await self._database.run(partial(_set_of, account=account))
        if set_id is not None:
            async for chunk in self._records(set_id, raw=False):
                yield chunk

    async def raw(self, account: str, id: str) -> bytes:
        """Raises `LookupError` when there is no such record."""

        def work(connection: Connection) -> bytes | None:
            return contact_sets.raw_of(connection, _current_set(connection, account), id)

        body = await self._database.run(work)
        if body is None:
            raise LookupError("there is no such record")
        return body

    async def replace(self, account: str, fields: FieldSet, pages: AsyncIterator[Page], read_at: str) -> SnapshotMark:
        async with self._new_set(account) as set_id:
            async for page in pages:
                await self._database.run(partial(contact_sets.put, set_id=set_id, records=page.contacts))
            body = msgspec.json.encode(list(fields))
            return await self._database.run(
                partial(_point_to, account=account, set_id=set_id, fields=body, read_at=read_at)
            )

    async def put(self, account: str, contacts: Sequence[Contact]) -> SnapshotMark:
        """Raises `LookupError` when the account has no snapshot."""

        def work(connection: Connection) -> SnapshotMark:
            contact_sets.put(connection, _current_set(connection, account), contacts)
            return _moved(connection, account)

        return await self._database.run(work)

    async def remove(self, account: str, ids: Sequence[str]) -> SnapshotMark:
        """Raises `LookupError` when the account has no snapshot."""

        def work(connection: Connection) -> SnapshotMark:
            contact_sets.take_out(connection, _current_set(connection, account), ids)
            return _moved(connection, account)

        return await self._database.run(work)

    async def catch_up(
        self, account: str, contacts: Sequence[Contact], removed: Sequence[str], read_at: str
    ) -> SnapshotMark:
        """Raises `LookupError` when the account has no snapshot."""

        def work(connection: Connection) -> SnapshotMark:
            set_id = _current_set(connection, account)
            contact_sets.put(connection, set_id, contacts)
            contact_sets.take_out(connection, set_id, removed)
            connection.execute(update(snapshots).filter_by(account=account).values(read_at=read_at))
            return _moved(connection, account)

        return await self._database.run(work)

    async def forget(self, account: str) -> None:
        """Delete the account's snapshot and all its backups."""

        def work(connection: Connection) -> None:
            for table in (snapshots, backups):
                connection.execute(delete(table).where(table.c.account == account))

        await self._database.run(work)
        await self.sweep()

    # --------------------------------------------------------------------------------------------------------- backups

    async def back_up(self, account: str, contacts: AsyncIterator[Page], made_at: str) -> Backup:
        async with self._new_set(account) as set_id:
            written: dict[str, bytes] = {}
            async for page in contacts:
                written |= await self._database.run(partial(_put_and_digest, set_id=set_id, records=page.contacts))
            same = 0
            async for chunk in self._records(set_id, raw=True):
                same += sum(written.get(contact.id) == contact_sets.digest(contact) for contact in chunk)
            count = await self._database.run(partial(contact_sets.count, set_id=set_id))
            backup = Backup(uuid.uuid4().hex, account, made_at, count, verified=same == count == len(written))
            row = insert(backups).values(set_id=set_id, **msgspec.structs.asdict(backup))
            await self._database.run(lambda connection: connection.execute(row))
            return backup

    async def backups(self, account: str) -> list[Backup]:
        """The account's backups, newest first."""
        columns = (backups.c.id, backups.c.account, backups.c.made_at, backups.c.count, backups.c.verified)
        query = select(*columns).filter_by(account=account).order_by(backups.c.made_at.desc())
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return [Backup(*row) for row in rows]

    async def backed_up(self, backup: str) -> AsyncIterator[Sequence[Contact]]:
        """Raises `LookupError` when there is no such backup."""
        query = select(backups.c.set_id).filter_by(id=backup)
        set_id = await self._database.run(lambda connection: connection.execute(query).scalar_one_or_none())
        if set_id is None:
            raise LookupError("there is no such backup")
        async for chunk in self._records(set_id, raw=True):
            yield chunk

    async def forget_backups_before(self, moment: str) -> None:
        """Delete the backups that were made before `moment` (ISO 8601, UTC)."""
        old = delete(backups).where(backups.c.made_at < moment)
        await self._database.run(lambda connection: connection.execute(old))
        await self.sweep()

    # ------------------------------------------------------------------------------------------------------------ sets

    async def sweep(self) -> None:
        """Delete what is not needed any more, bit by bit: replaced snapshots, and what a crash left half-written."""
        for set_id in await self._database.run(contact_sets.unused):
            while not self._in_use[set_id] and await self._database.run(partial(contact_sets.drop_some, set_id=set_id)):
                pass

    async def _records(self, set_id: int, *, raw: bool) -> AsyncGenerator[Sequence[Contact]]:
        """All records of a set, in its order. The set stays for so long, even if a newer one takes its place."""
        position = 0
        with self._used(set_id):
            while placed := await self._database.run(
                partial(contact_sets.after, set_id=set_id, position=position, raw=raw)
            ):
                position = placed[-1][0]
                yield [contact for _, contact in placed]

    @asynccontextmanager
    async def _new_set(self, account: str) -> AsyncGenerator[int]:
        """A new set. If nothing names it at the end, because something failed, it is deleted."""
        set_id = await self._database.run(partial(contact_sets.new_set, account=account))
        try:
            with self._used(set_id):
                yield set_id
        finally:
            with suppress(StorageError):  # a full disk, say: it is swept another time
                await self.sweep()

    @contextmanager
    def _used(self, set_id: int) -> Generator[None]:
        self._in_use[set_id] += 1
        try:
            yield
        finally:
            self._in_use[set_id] -= 1


def _set_of(connection: Connection, account: str) -> int | None:
    return connection.execute(select(snapshots.c.set_id).filter_by(account=account)).scalar_one_or_none()


def _current_set(connection: Connection, account: str) -> int:
    set_id = _set_of(connection, account)
    if set_id is None:
        raise LookupError("the account has no snapshot")
    return set_id


def _mark(connection: Connection, account: str) -> SnapshotMark | None:
    """Every snapshot is complete: an incomplete read never becomes one."""
    columns = (snapshots.c.read_at, snapshots.c.count, snapshots.c.revision)
    row = connection.execute(select(*columns).filter_by(account=account)).one_or_none()
    return None if row is None else SnapshotMark(row.read_at, row[1], complete=True, revision=row.revision)


def _point_to(connection: Connection, account: str, set_id: int, fields: bytes, read_at: str) -> SnapshotMark:
    """Make the set the account's snapshot."""
    before = _mark(connection, account)
    count = contact_sets.count(connection, set_id)
    revision = 1 if before is None else before.revision + 1
    connection.execute(delete(snapshots).filter_by(account=account))
    row = {"account": account, "set_id": set_id, "read_at": read_at, "count": count, "revision": revision}
    connection.execute(insert(snapshots).values(fields=fields, **row))
    return SnapshotMark(read_at, count, complete=True, revision=revision)


def _moved(connection: Connection, account: str) -> SnapshotMark:
    """The mark after single records were changed."""
    count = contact_sets.count(connection, _current_set(connection, account))
    moved = update(snapshots).filter_by(account=account)
    connection.execute(moved.values(count=count, revision=snapshots.c.revision + 1))
    mark = _mark(connection, account)
    assert mark is not None
    return mark


def _put_and_digest(connection: Connection, set_id: int, records: Sequence[Contact]) -> dict[str, bytes]:
    contact_sets.put(connection, set_id, records)
    return {contact.id: contact_sets.digest(contact) for contact in records}
