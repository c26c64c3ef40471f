"""Collecting garbage in the window's thread and nowhere else.

Python collects cycles in whichever thread happens to make the object that is one too many. When a Qt object is among
them, it is destroyed in that thread, and the program crashes. With threads for the database and for files that is a
matter of time.
"""

from __future__ import annotations

import gc
from time import thread_time

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
_AT_REST = 0.1  # seconds of work since the last look
_OVERDUE = 10
_OLDEST = 2


class Garbage(QObject):
    """From now on cycles are collected here, twice a second at most, as the interpreter's thresholds say. The oldest
    generation, which takes longest, waits until the window is at rest, unless it is long overdue."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._worked = thread_time()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def leave_alone(self) -> None:
        """Never look again at what there is now: modules and classes, once everything is imported."""
        gc.freeze()

    def collect(self) -> None:
        """Collect the oldest generation that is due, if one is."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [n for n, (count, limit) in enumerate(zip(counts, limits, strict=True)) if count > limit]
        if not self._at_rest() and counts[_OLDEST] <= _OVERDUE * limits[_OLDEST]:
            due = [n for n in due if n != _OLDEST]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave it to the interpreter again."""
        self._timer.stop()
        gc.enable()

    def _at_rest(self) -> bool:
        """Whether this thread had little to do since it was asked last."""
        before, self._worked = self._worked, thread_time()
        return self._worked - before < _AT_REST
