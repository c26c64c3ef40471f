"""What a row of the table is, and how it is measured."""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

Side = Callable[[], float]
"""Does the job once and gives what it cost: milliseconds, or megabytes."""


@dataclass(frozen=True)
class Row:
    """`ours` against `other`; the goal is a ratio, or, where `other` is None, a limit in the row's unit.
    `asked`: it takes long, and is only measured where a word of its name is given."""

    name: str
    ours: Side
    other: Side | None
    goal: float
    against: str = ""
    unit: str = "ms"
    times: int = 5
    asked: bool = False


@dataclass(frozen=True)
class Measured:
    """The medians of both sides."""

    row: Row
    ours: float
    other: float | None

    @property
    def value(self) -> float:
        """What is held against the goal."""
        return self.ours if self.other is None else self.ours / self.other

    @property
    def met(self) -> bool:
        return self.value <= self.row.goal

    def verdict(self) -> str:
        """Whether the goal is met, or how far it is."""
        return "met" if self.met else f"{self.value / self.row.goal:.2f} x the goal"


def measure(row: Row) -> Measured:
    """Both sides in turn."""
    ours: list[float] = []
    others: list[float] = []
    for _ in range(row.times):
        gc.collect()
        ours.append(row.ours())
        if row.other is not None:
            gc.collect()
            others.append(row.other())
    return Measured(row, statistics.median(ours), statistics.median(others) if others else None)


def timed(job: Callable[[], object]) -> Side:
    """A side that takes the milliseconds of `job`."""

    def side() -> float:
        start = perf_counter()
        job()
        return (perf_counter() - start) * 1000

    return side
