"""The encrypted database file, and the one thread that works with it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2  # pyright: ignore[reportMissingTypeStubs]
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from desktop_app.core.errors import StorageError
from desktop_app.core.words import say
from desktop_app.storage.migrations import migrate

T = TypeVar("T")

driver: Any = sqlcipher3.dbapi2  # the standard library's sqlite3 under another name, without its types

# Temporary tables stay in memory, as they would lie on the disk in clear text. A connection that locks the file for
# itself needs no shared memory, which network folders do not offer. FULL: what is committed survives a power cut.
_PRAGMAS = (
    "temp_store = MEMORY",
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "cache_size = -16000",
)


class Database:
    """One connection, in one thread of its own. Everything is asked of it as a short transaction."""

    def __init__(self, worker: ThreadPoolExecutor, connection: Connection, file: Path | None) -> None:
        self._worker = worker
        self._connection = connection
        self._file = file

    @classmethod
    async def open(cls, file: Path | None, key: bytes = b"") -> Database:
        """Open or make `file`, encrypted with the 32 bytes of `key`; `file` None is in memory only.

        Raises `StorageError` for a file that is damaged, belongs to another key or to a newer program, and for a full
        disk. The file is left as it is then.
        """
        worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        try:
            connection = await asyncio.wrap_future(worker.submit(_opened, file, key))
        except BaseException:
            worker.shutdown(wait=False)
            raise
        return cls(worker, connection, file)

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, done in a transaction that is on the disk by then; all of it or nothing."""
        return await asyncio.wrap_future(self._worker.submit(_transacted, self._connection, work, self._file))

    async def close(self) -> None:
        """Finish what was asked so far and let go of the file."""
        await asyncio.wrap_future(self._worker.submit(_close, self._connection))
        self._worker.shutdown(wait=False)


def _opened(file: Path | None, key: bytes) -> Connection:
    """A connection to a file that could be read and has all tables."""
    # Parameters are personal data: they stay out of what exceptions say.
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connected(file, key),
        module=driver,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    # The driver is in its autocommit mode: where a transaction begins is said here and nowhere else.
    event.listen(engine, "begin", _begin)
    with ExitStack() as undo, _faults(file):
        undo.callback(engine.dispose)
        connection = undo.enter_context(engine.connect())
        with connection.begin():
            migrate(connection)
        undo.pop_all()
        return connection


def _close(connection: Connection) -> None:
    connection.close()
    connection.engine.dispose()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _connected(file: Path | None, key: bytes) -> Any:
    if file is not None:
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))  # private before anything is in it
    connection = driver.connect(":memory:" if file is None else os.fspath(file), timeout=1.0, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would go to stderr; what it says is raised as well
        if file is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _transacted(connection: Connection, work: Callable[[Connection], T], file: Path | None) -> T:
    with _faults(file), connection.begin():
        return work(connection)


@contextmanager
def _faults(file: Path | None) -> Generator[None]:
    """What a computer does to a file, as `StorageError`. Everything else that is raised is a bug and stays what it is."""
    try:
        yield
    except DatabaseError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        if code not in _FAULTS:
            raise
        raise _FAULTS[code](str(file)) from None
    except OSError:
        raise _no_access(str(file)) from None


def _full(file: str) -> StorageError:
    return StorageError(say("The disk is full: {file} could not be written.", file=file))


def _broken_disk(file: str) -> StorageError:
    return StorageError(say("{file} could not be written: the disk is full, damaged or not connected.", file=file))


def _no_access(file: str) -> StorageError:
    return StorageError(
        say("{file} cannot be opened.", file=file), say("Check that you may read and write this file and its folder.")
    )


def _in_use(file: str) -> StorageError:
    return StorageError(say("Another program is using {file}.", file=file), say("Close that program and try again."))


def _unreadable(file: str) -> StorageError:
    return StorageError(
        say("{file} is damaged, or it belongs to another key. It was left as it is.", file=file),
        say("Put back a copy of it, or move it elsewhere and start again: your accounts must then be added anew."),
    )


_FAULTS: dict[int, Callable[[str], StorageError]] = {
    driver.SQLITE_FULL: _full,
    driver.SQLITE_IOERR: _broken_disk,
    driver.SQLITE_READONLY: _no_access,
    driver.SQLITE_CANTOPEN: _no_access,
    driver.SQLITE_PERM: _no_access,
    driver.SQLITE_BUSY: _in_use,
    driver.SQLITE_NOTADB: _unreadable,
    driver.SQLITE_CORRUPT: _unreadable,
}
