"""Long computations in small steps, so that the window goes on painting meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Generator, Iterable
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")

BUDGET = 0.004
"""Seconds of work between two pauses."""


async def paced(steps: Iterable[T]) -> AsyncIterator[T]:
    """The items of `steps`, with a turn of the event loop whenever the time budget is used up."""
    until = perf_counter() + BUDGET
    for step in steps:
        yield step
        if perf_counter() >= until:
            await asyncio.sleep(0)
            until = perf_counter() + BUDGET


async def finished(steps: Generator[object, None, T]) -> T:
    """What a generator returns, with pauses between its steps."""
    until = perf_counter() + BUDGET
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
        if perf_counter() >= until:
            await asyncio.sleep(0)
            until = perf_counter() + BUDGET
