"""The clock of the practice servers: runs like any other, and can be put forward."""

from __future__ import annotations

import datetime as dt


class Clock:
    """Tells the time in UTC. Never goes back."""

    def __init__(self) -> None:
        self._ahead = dt.timedelta()

    def now(self) -> dt.datetime:
        """The time, with UTC as its zone."""
        return dt.datetime.now(dt.UTC) + self._ahead

    def put_forward(self, seconds: float) -> None:
        """Let `seconds` pass at once. ValueError when they are negative."""
        if seconds < 0:
            msg = "a clock is only ever put forward"
            raise ValueError(msg)
        self._ahead += dt.timedelta(seconds=seconds)
