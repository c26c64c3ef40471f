"""What the window stands on: JSON, HTTP, the loop, the journal, workbooks, scrolling; each beside the other choice."""

from __future__ import annotations

import asyncio
import functools
import json
import os
import statistics
import tempfile
from array import array
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import msgspec
from openpyxl import Workbook, load_workbook

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.plan import Origin, Plan, SnapshotMark
from desktop_app.core.ports import Batch, Run, RunState
from desktop_app.core.words import say
from desktop_app.files.sheet import Reading
from desktop_app.files.source import open_source
from desktop_app.providers.campflow.codec import parse
from desktop_app.providers.http.client import ApiClient, Policy
from desktop_app.providers.http.key import KeyHeader
from desktop_app.ui.contacts.grid import ContactGrid
from tests.bench.contacts import full_table
from tests.bench.lateness import application
from tests.bench.people import people
from tests.bench.rows import Row, timed

if TYPE_CHECKING:
    from desktop_app.storage.journal import SqlJournal

_ROWS, _COLUMNS = 5_000, 20
_PAGES, _LATENCY = 20, 0.1
_BATCHES, _BATCH = 50, 100


def rows() -> list[Row]:
    """The rows of this module."""
    return [
        Row("JSON: 40 pages of 500 people", timed(_ours_json), timed(_plain_json), 0.55, "json.loads"),
        Row("HTTP: 20 pages, 100 ms each", _paged, lambda: _PAGES * _LATENCY * 1000, 1.15, "pages x latency", times=3),
        Row("loop: 200 requests, 8 at a time", _on_qt, _on_asyncio, 1.5, "the same on plain asyncio"),
        Row("journal: 50 batches of 100", _journal(), _journal("synchronous = NORMAL"), 3, "synchronous NORMAL"),
        Row("journal: 50 batches, against DELETE", _journal(), _journal("journal_mode = DELETE"), 0.7, "journal_mode DELETE"),
        Row("XLSX: 5,000 rows of 20", timed(_ours_xlsx), timed(_openpyxl), 0.2, "openpyxl, read only", times=3),
        Row("scroll 100,000: a step of three rows (p95)", _scroll, None, 16),
    ]  # fmt: skip


# ---------------------------------------------------------------------------------------------------------------- JSON


class _Paged(msgspec.Struct):
    data: list[msgspec.Raw]


@functools.cache
def _page() -> bytes:
    records = [
        {"id": f"per_{number}", "name": {"first_name": one["first"], "last_name": one["last"]}, **one}
        for number, one in enumerate(people(500))
    ]
    return msgspec.json.encode({"data": records})


def _ours_json() -> None:
    """As the providers do it: split a page, keep the records as they came, then each for itself."""
    for _ in range(40):
        page = msgspec.json.decode(_page(), type=_Paged)
        assert len([parse(raw) for raw in page.data]) == 500


def _plain_json() -> None:
    for _ in range(40):
        assert len(json.loads(_page())["data"]) == 500


# ---------------------------------------------------------------------------------------------------------- HTTP, loop


async def _after(seconds: float) -> None:
    loop = asyncio.get_running_loop()
    passed = loop.create_future()
    loop.call_later(seconds, passed.set_result, None)
    await passed


@asynccontextmanager
async def _served(latency: float) -> AsyncGenerator[str]:
    """The address of a server that answers every request with a page after so many seconds, and keeps connections."""
    talks: set[asyncio.Task[None] | None] = set()
    body = _page()
    answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.current_task())
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                await _after(latency)
                writer.write(answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()
    await asyncio.gather(*filter(None, talks))


async def _asking(latency: float, work: Callable[[Callable[[], Awaitable[object]]], Awaitable[object]]) -> float:
    """The milliseconds of `work`, which is given what asks for one page."""
    policy = Policy(requests=1e6, connections=8)
    async with _served(latency) as address:
        api = ApiClient("Bench", address, KeyHeader("key"), lambda notice: None, policy)

        async def ask() -> None:
            await api.read(api.request("GET", "persons"), _Paged)

        await ask()  # the connection is there
        start = perf_counter()
        await work(ask)
        elapsed = (perf_counter() - start) * 1000
        await api.close()
        return elapsed


def _paged() -> float:
    """Page after page, as a list with a cursor is read."""

    async def one_by_one(ask: Callable[[], Awaitable[object]]) -> None:
        for _ in range(_PAGES):
            await ask()

    return asyncio.run(_asking(_LATENCY, one_by_one))


async def _crowd(ask: Callable[[], Awaitable[object]]) -> None:
    async def some() -> None:
        for _ in range(25):
            await ask()

    await asyncio.gather(*(some() for _ in range(8)))


def _on_asyncio() -> float:
    return asyncio.run(_asking(0, _crowd))


def _on_qt() -> float:
    import qasync

    loop: Any = qasync.QEventLoop(application())
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(_asking(0, _crowd))
    finally:
        loop.close()
        asyncio.set_event_loop(None)


# ------------------------------------------------------------------------------------------------------------- journal


def _journal(pragma: str = "") -> Callable[[], float]:
    """A side that journals a run on an encrypted file: every batch before it leaves and after it returned."""

    def side() -> float:
        with tempfile.TemporaryDirectory() as folder:
            return asyncio.run(_journalled(Path(folder) / "bench.db", pragma))

    return side


async def _journalled(file: Path, pragma: str) -> float:
    from desktop_app.storage import database as storage
    from desktop_app.storage.journal import SqlJournal

    pragmas = (*storage._PRAGMAS, *([pragma] if pragma else []))
    with patch.object(storage, "_PRAGMAS", pragmas):
        database = await storage.Database.open(file, os.urandom(32))
    start = perf_counter()
    await _carry_out(SqlJournal(database))
    elapsed = (perf_counter() - start) * 1000
    await database.close()
    return elapsed


async def _carry_out(journal: SqlJournal) -> None:
    at = "2026-05-03T10:00:00+00:00"
    changes = tuple(
        Change(f"c{number}", Kind.CHANGED, str(one["email"]), say("Row {row}", row=number), f"per_{number}", after=one)
        for number, one in enumerate(people(_BATCHES * _BATCH))
    )
    batches = [
        Batch(number + 1, Kind.CHANGED, changes[number * _BATCH : (number + 1) * _BATCH]) for number in range(_BATCHES)
    ]
    plan = Plan(
        "run", "camp", Origin.IMPORT, "people.csv", "", at, SnapshotMark(at, 0, complete=True, revision=1), changes
    )
    head = Run("run", "camp", "Camp", "campflow", "live", plan.origin, plan.source, RunState.RUNNING, "petra", at, None,
               plan.counts(), {})  # fmt: skip
    await journal.begin(head, plan, batches)
    for batch in batches:
        await journal.leaving(head.id, batch.number, at)
        done = [Outcome(change.id, State.APPLIED) for change in batch.changes]
        await journal.returned(head.id, done, at, batch=batch.number)
    await journal.end(head.id, RunState.DONE, at, None)


# ----------------------------------------------------------------------------------------------------------- workbooks


@functools.cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


@functools.cache
def _book() -> Path:
    path = Path(_folder().name) / "people.xlsx"
    book = Workbook(write_only=True)
    sheet = book.create_sheet("People")
    sheet.append([f"Column {number}" for number in range(_COLUMNS)])
    for number in range(_ROWS):
        sheet.append([f"Value {number} {column}" for column in range(_COLUMNS)])
    book.save(path)
    return path


def _ours_xlsx() -> None:
    assert len(open_source(_book()).read(Reading()).rows) == _ROWS


def _openpyxl() -> None:
    book = load_workbook(_book(), read_only=True)
    rows = [[str(cell) for cell in row] for row in book["People"].iter_rows(values_only=True)]
    book.close()
    assert len(rows) == _ROWS + 1


# ----------------------------------------------------------------------------------------------------------- scrolling


def _scroll() -> float:
    """What 95 of 100 steps take at the most, painted, in ms."""
    app = application()
    table = full_table()
    grid = ContactGrid()
    grid.resize(1280, 800)
    grid.columns.wanted.emit([field.key for field in table.fields])
    grid.show_rows(table, array("i", table.positions()))
    grid.show()
    app.processEvents()
    bar = grid.verticalScrollBar()
    took: list[float] = []
    for step in range(200):
        start = perf_counter()
        bar.setValue(step * 3)
        app.processEvents()
        took.append((perf_counter() - start) * 1000)
    grid.close()
    grid.deleteLater()
    app.sendPostedEvents()
    return statistics.quantiles(took, n=20)[-1]
