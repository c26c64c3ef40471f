"""Long computations in small steps, so that the window goes on painting meanwhile."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import AsyncIterator, Collection, Generator, Iterable
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")

BUDGET = 0.004
"""Seconds of work between two pauses."""

_FREED = 250


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


def freed_in_slices(owner: object, held: Collection[object], at_once: int = _FREED) -> None:
    """When `owner` goes, what it held goes bit by bit: to give a hundred thousand things back at once holds up the window
    for a tenth of a second. To be said in the loop, of everyone who may be the last to hold them."""
    weakref.finalize(owner, _free, asyncio.get_running_loop(), held, at_once).atexit = False


class Freed(list[T]):
    """A list whose items go bit by bit when it goes: see `freed_in_slices`."""

    def __init__(self, items: list[T]) -> None:
        super().__init__(items)
        freed_in_slices(self, items)


def _free(loop: asyncio.AbstractEventLoop, held: Collection[object], at_once: int) -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(_free_some, loop, [*held], at_once)  # in whichever thread the owner went


def _free_some(loop: asyncio.AbstractEventLoop, rest: list[object], at_once: int) -> None:
    until = perf_counter() + BUDGET
    while rest and perf_counter() < until:
        del rest[-at_once:]
    if rest:
        loop.call_soon(_free_some, loop, rest, at_once)
