"""When a turn is due."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

AGAIN = timedelta(hours=1)
"""After so long a turn that was missed is tried once more."""


class Every(StrEnum):
    """When an account syncs by itself. DAY: once on every day on which the program runs. START: once each time the program
    starts."""

    HOUR = "hour"
    DAY = "day"
    START = "start"


def due(every: Every, agreed: str, tried: str | None, started: str, now: str, *, missed: bool) -> bool:
    """Whether a turn is due. All times are ISO 8601 with offset: when somebody agreed to turns, the last turn (None: none
    yet), the start of the program, now. However many turns passed while the computer slept, one is due."""
    if tried is None and every is not Every.START:
        return True
    last, moment = datetime.fromisoformat(tried or agreed), datetime.fromisoformat(now)
    passed = moment - last
    if passed < timedelta(0):  # the clock was set back
        return True
    if every is Every.HOUR or missed:
        return passed >= AGAIN
    if every is Every.DAY:
        return last.astimezone().date() != moment.astimezone().date()
    return last < datetime.fromisoformat(started)
