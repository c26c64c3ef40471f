"""A file of 100,000 rows against 100,000 contacts: from the file to the plan, and how late a timer is meanwhile."""

from __future__ import annotations

import asyncio
import csv
import functools
import random
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter

from desktop_app.core.contact import Value
from desktop_app.core.plan import Plan
from desktop_app.services.imports import ImportSession
from tests.bench.lateness import lateness
from tests.bench.people import COUNT, FIELDS, contacts, people
from tests.bench.rows import Row
from tests.support.importing import Importing
from tests.support.memory import account

_KEYS = [field.key for field in FIELDS]
_EMAIL, _BORN = _KEYS.index("email"), _KEYS.index("born")


def rows() -> list[Row]:
    return [
        Row(f"import: {COUNT:,} rows, file to plan", _ours, _bare, 1.5, "csv.reader and tuples", times=3),
        Row(f"timer: lateness, importing {COUNT:,}", lateness(_import, _new_office), None, 50, times=3),
        Row(f"timer: lateness, fixing {COUNT:,}", lateness(_fix, _new_office), None, 50, times=3),
    ]


@functools.cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


@functools.cache
def _file(*, slips: bool = False) -> Path:
    """The list a month later: 14 % were edited, 5 % are new. With `slips` all dates have a year of two digits."""
    draw = random.Random(3)
    path = Path(_folder().name) / ("slips.csv" if slips else "people.csv")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([field.label for field in FIELDS])
        for number, values in enumerate(people()):
            row = [written(values.get(key)) for key in _KEYS]
            if number % 20 == 0:
                row[_EMAIL] = f"new{number}@example.org"
            elif draw.random() < 0.14:
                row[_KEYS.index("city")] = "Neustadt"
            if slips:
                row[_BORN] = date.fromisoformat(row[_BORN]).strftime("%d.%m.%y")
            writer.writerow(row)
    return path


def written(value: Value) -> str:
    """A value as it stands in a file."""
    return "" if value is None else ("yes" if value else "no") if isinstance(value, bool) else str(value)


class Office(Importing):
    """An account of these people, which has to be read first."""

    async def preview(self) -> tuple[ImportSession, Plan]:
        """Both, so that they stay: what a page shows is not thrown away as soon as it is there."""
        session = await self.imports.open_file(account(), _file())
        return session, await session.plan()


def _ours() -> float:
    office = Office(FIELDS, contacts())
    _file()

    async def work() -> float:
        await office.read()
        start = perf_counter()
        _session, plan = await office.preview()
        elapsed = (perf_counter() - start) * 1000
        assert len(plan.changes) == COUNT
        return elapsed

    return asyncio.run(work())


def _bare() -> float:
    """What the job costs at the least: `csv.reader`, then tuples compared by their address."""
    path = _file()
    old = [tuple(written(values.get(key)) for key in _KEYS) for values in people()]
    start = perf_counter()
    there = {row[_EMAIL]: row for row in old}
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file, delimiter=";")
        next(reader)
        table = list(reader)
    new: list[tuple[str, ...]] = []
    changed: list[tuple[int, list[tuple[str, str, str]]]] = []
    for number, row in enumerate(table):
        now, before = tuple(row), there.get(row[_EMAIL])
        if before is None:
            new.append(now)
        elif before != now:
            changed.append((number, [(k, b, n) for k, b, n in zip(_KEYS, before, now, strict=True) if b != n]))
    return (perf_counter() - start) * 1000


_OFFICES: list[Office] = []
_SHOWN: list[object] = []


def _new_office() -> None:
    _file()
    _file(slips=True)
    _SHOWN.clear()
    _OFFICES[:] = [Office(FIELDS, contacts())]
    asyncio.run(_OFFICES[0].read())


async def _import() -> None:
    _SHOWN.append(await _OFFICES[0].preview())


async def _fix() -> None:
    session = await _OFFICES[0].imports.open_file(account(), _file(slips=True))
    (dates,) = (await session.check()).groups
    assert await session.fix_all(dates) == COUNT
    _SHOWN.append((session, await session.check()))
