"""Writing a long file beside the window: in a thread, told how far it is, and ended when nobody wants it any more."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from desktop_app.files.pace import giving_way

T = TypeVar("T")

Progress = Callable[[int], object]
"""Called with how many rows were written."""

Counted = Callable[[Iterable[T]], Iterator[T]]

_TOLD_EVERY = 200
_AT_ONCE = 25  # rows between two offers to the window's thread: one may take a millisecond


class _Unwanted(Exception):
    """Whoever asked for the file has left."""


async def written(write: Callable[[Counted[T]], None], progress: Progress) -> None:
    """Run `write` in a thread; it takes its rows through the function that it gets. Cancelled, it ends before the next row
    and returns when the half-written file is gone. Raises as `write` does."""
    loop = asyncio.get_running_loop()
    unwanted = threading.Event()

    def counted(rows: Iterable[T]) -> Iterator[T]:
        for number, row in enumerate(giving_way(rows, _AT_ONCE)):
            if unwanted.is_set():
                raise _Unwanted
            if number % _TOLD_EVERY == 0:
                loop.call_soon_threadsafe(progress, number)
            yield row

    work = asyncio.ensure_future(asyncio.to_thread(write, counted))
    try:
        await asyncio.shield(work)
    except asyncio.CancelledError:
        unwanted.set()
        await asyncio.wait([work])
        if not work.cancelled():
            work.exception()  # looked at: nobody else will
        raise
