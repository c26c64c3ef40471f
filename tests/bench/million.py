"""A file of a million rows and twenty columns, against a million contacts: what memory it takes, and how late a timer is.

It takes some minutes, and is measured where it is asked for: ``python -m tests.bench "a million rows"``. What is measured
is a process of its own; ``python -m tests.bench.million FILE`` writes its numbers into FILE as JSON.
"""

from __future__ import annotations

import asyncio
import csv
import functools
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.imports import written
from tests.bench.lateness import lateness
from tests.bench.people import FIELDS, contacts, people
from tests.bench.rows import Row, Side

ROWS = 1_000_000
_MORE = 8  # columns that no field takes
_CHANGED = 50  # every so many rows somebody has moved


def rows() -> Iterator[Row]:
    """The rows of this module."""
    name = "a million rows"
    yield Row(f"{name}: memory of what was read", _of("read"), _of("file"), 1.5, "the file", "MB", 1, asked=True)
    yield Row(f"{name}: memory of that and its plan", _of("planned"), _of("file"), 2, "the file", "MB", 1, asked=True)
    yield Row(f"{name}: lateness, file to plan", _of("late"), None, 50, times=1, asked=True)
    yield Row(f"{name}: file to plan", _of("seconds"), None, 60, unit="s", times=1, asked=True)


def _of(key: str) -> Side:
    return lambda: _measured()[key]


@functools.cache
def _measured() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "million.json"
        subprocess.run([sys.executable, "-m", "tests.bench.million", str(result)], check=True)
        return json.loads(result.read_bytes())


def _file(path: Path) -> None:
    """The list itself, with columns of no use, in which one of fifty has moved."""
    keys = [field.key for field in FIELDS]
    with path.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, delimiter=";")
        write.writerow([*(field.label for field in FIELDS), *(f"Gift {number}" for number in range(_MORE))])
        for number, values in enumerate(people(ROWS)):
            row = [written(values.get(key)) for key in keys]
            if number % _CHANGED == 0:
                row[keys.index("city")] = "Neustadt"
            write.writerow([*row, *(str(number * place % 997) for place in range(_MORE))])


def _memory() -> float:
    """What this process holds, in MB."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4096 / 1_000_000


def main(result: Path) -> None:
    """Import the file once."""
    from tests.bench.imports import Office
    from tests.support.memory import account

    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.csv"
        _file(path)
        found["file"] = path.stat().st_size / 1_000_000
        office = Office(FIELDS, contacts(ROWS))
        asyncio.run(office.read())

        async def work() -> None:
            before, start = _memory(), time.perf_counter()
            session = await office.imports.open_file(account(), path)
            found["read"] = _memory() - before
            plan = await session.plan()
            found["planned"], found["seconds"] = _memory() - before, time.perf_counter() - start
            assert len(plan.changes) == ROWS

        found["late"] = lateness(work, lambda: None)()
    result.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
