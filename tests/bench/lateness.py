"""How late a 10 ms timer of the window is while something else runs in its loop."""

from __future__ import annotations

import asyncio
import functools
import gc
from collections.abc import Callable, Coroutine
from time import perf_counter, thread_time
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.rows import Side


@functools.cache
def application() -> QApplication:
    instance = QApplication.instance()
    return instance if isinstance(instance, QApplication) else QApplication([])


class Meter:
    """A 10 ms timer of Qt's, and how late it was each time, in ms.

    `own` is the time that its thread computed since the tick before, in ms: what it would have been late by, at most, on
    a machine that has nothing else to do.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self.own: list[float] = []
        self._waiting: list[tuple[int, asyncio.Future[None]]] = []
        self._count = 0
        self._due = perf_counter() + 0.010
        self._worked = thread_time()
        self._timer = QTimer(interval=10)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def clear(self) -> None:
        """Measure from here on."""
        self.late.clear()
        self.own.clear()

    async def ticks(self, count: int) -> None:
        """Wait for so many ticks."""
        reached: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((self._count + count, reached))
        await reached

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now, worked = perf_counter(), thread_time()
        self.late.append((now - self._due) * 1000)
        self.own.append((worked - self._worked) * 1000)
        self._due, self._worked = now + 0.010, worked
        self._count += 1
        for count, reached in self._waiting:
            if self._count >= count and not reached.done():
                reached.set_result(None)


def lateness(work: Callable[[], Coroutine[Any, Any, object]], before: Callable[[], object]) -> Side:
    """A side that takes the worst lateness, in ms, of a 10 ms timer in the window's loop while `work` runs.

    What `before` makes is no part of it.
    """

    def side() -> float:
        import qasync

        before()
        loop: Any = qasync.QEventLoop(application())
        meter = Meter()

        async def run() -> None:
            await meter.ticks(5)
            meter.clear()
            await work()
            await meter.ticks(2)

        asyncio.set_event_loop(loop)
        gc.collect()
        gc.freeze()  # the invented people are no part of the program: collecting garbage must not walk over them
        try:
            loop.run_until_complete(run())
        finally:
            gc.unfreeze()
            meter.stop()
            loop.close()
            asyncio.set_event_loop(None)
        return max(meter.late)

    return side
