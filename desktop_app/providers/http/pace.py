"""Long work on the event loop in turns, so that the window stays awake."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

TURN = 0.004
"""Seconds of work before others have their turn: with what else happens in a frame it stays below 10 ms."""


async def in_turns(work: Callable[[T], R], items: Iterable[T]) -> list[R]:
    """`work` done to every item, in order; other tasks get their turn every few milliseconds."""
    done: list[R] = []
    until = perf_counter() + TURN
    for item in items:
        done.append(work(item))
        if perf_counter() > until:
            await asyncio.sleep(0)
            until = perf_counter() + TURN
    return done
