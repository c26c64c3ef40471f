"""Collecting garbage in the window's thread and nowhere else.

Python collects cycles in whichever thread happens to make the object that is one too many. When a Qt object is among
them, it is destroyed in that thread, and the program crashes. With threads for the database and for files that is a
matter of time.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Garbage(QObject):
    """From now on cycles are collected here, twice a second at most, as the interpreter's thresholds say."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def leave_alone(self) -> None:
        """Never look again at what there is now: modules and classes, once everything is imported."""
        gc.freeze()

    def collect(self) -> None:
        """Collect the oldest generation that is due, if one is."""
        due = [
            n for n, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > limit
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave it to the interpreter again."""
        self._timer.stop()
        gc.enable()
