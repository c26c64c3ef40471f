"""Runs all rows and prints the table. ``python -m tests.bench [WORD …]`` runs those whose name has one of the words."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import tests.bench
from tests.bench.rows import Measured, Row, measure

_NO_ROWS = frozenset({"__main__", "rows"})


def all_rows() -> Iterator[Row]:
    """The rows of every module of this package that has `rows()`."""
    for module in sorted(each.name for each in pkgutil.iter_modules(tests.bench.__path__)):
        if module not in _NO_ROWS:
            loaded = importlib.import_module(f"tests.bench.{module}")
            yield from getattr(loaded, "rows", tuple)()


def line(result: Measured) -> str:
    """A line of the table."""
    row = result.row
    other = "" if result.other is None else f"{result.other:.1f} {row.unit}"
    value = f"{result.value:.2f}" + ("" if result.other is not None else f" {row.unit}")
    goal = f"<= {row.goal:g}" + ("" if result.other is not None else f" {row.unit}")
    ours = f"{result.ours:.1f} {row.unit}"
    return f"{row.name:<48} {ours:>12} {other:>12}  {row.against:<30} {value:>10} {goal:>10}  {result.verdict()}"


def main(words: list[str]) -> int:
    print(f"{'row':<48} {'ours':>12} {'other':>12}  {'other is':<30} {'ratio':>10} {'goal':>10}  result")
    missed = 0
    for row in all_rows():
        if any(word in row.name for word in words) if words else not row.asked:
            result = measure(row)
            missed += not result.met
            print(line(result), flush=True)
    print("All goals are met." if not missed else f"{missed} goals are not met.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
