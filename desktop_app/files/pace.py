"""Long work in a thread that lets the window's thread have its turns."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

_TURN = 250


def batches(items: Iterator[T]) -> Iterator[list[T]]:
    """The items in lists, with an offer to other threads before each. Costs less than `giving_way`."""
    while batch := list(islice(items, _TURN)):
        time.sleep(0)
        yield batch


def giving_way(items: Iterable[T], turn: int = _TURN) -> Iterator[T]:
    """The items, with an offer to other threads after every `turn`: Python itself would let them wait five milliseconds for
    each of the many turns that one repainting takes."""
    for number, item in enumerate(items):
        if number % turn == 0:
            time.sleep(0)
        yield item
