"""Kulea's times: ``yyyyMMdd-HHmmss`` without a zone, so which zone it is comes from the account."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.core.errors import InputError
from desktop_app.core.words import say

FORM = "%Y%m%d-%H%M%S"
SECOND = timedelta(seconds=1)
_LONG = re.compile(r"\d{8}-\d{6}$", re.ASCII)
_SHOWN = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$", re.ASCII)
_DAY = re.compile(r"\d{8}$", re.ASCII)


class Clock:
    """The clock of one Kulea. `zone` is ``UTC`` or a name such as ``Europe/London``; raises `InputError` for one of which
    this computer knows nothing."""

    def __init__(self, zone: str) -> None:
        try:
            self._zone: tzinfo = UTC if zone == "UTC" else ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise InputError(
                say("This computer does not know the time zone {zone}.", zone=zone),
                say("Choose another “Clock of Kulea” in the settings."),
            ) from None

    def local(self, moment: str) -> datetime:
        """A moment (ISO 8601; without offset: UTC) on Kulea's clock, to the second."""
        return instant(moment).astimezone(self._zone).replace(tzinfo=None, microsecond=0)

    def utc(self, local: datetime) -> str:
        """A time on Kulea's clock as a moment (ISO 8601, UTC). Of an hour that the clock shows twice, the first."""
        return local.replace(tzinfo=self._zone).astimezone(UTC).isoformat()

    def undoubted(self, local: datetime, *, later: bool) -> datetime:
        """The same time, or where the clock shows it twice, the full hour before; `later`: the one after."""
        while self._is_shown_twice(local):
            hour = local.replace(minute=0, second=0)
            local = hour + timedelta(hours=1) if later else hour if local != hour else hour - timedelta(hours=1)
        return local

    def _is_shown_twice(self, local: datetime) -> bool:
        first, second = (local.replace(tzinfo=self._zone, fold=fold).utcoffset() for fold in (0, 1))
        return first is not None and second is not None and first > second


def instant(moment: str) -> datetime:
    """A moment (ISO 8601; without offset: UTC) with its zone."""
    at = datetime.fromisoformat(moment)
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def written(local: datetime) -> str:
    """A time on Kulea's clock as Kulea writes it."""
    return local.strftime(FORM)


def moment(text: str) -> datetime | None:
    """What Kulea wrote as a time on its clock; None for anything else."""
    return _read(text) if _LONG.match(text) else None


def day(text: str) -> date | None:
    """A day as Kulea may write it: ``yyyyMMdd``, or the long form at midnight. None for anything else."""
    at = _read(text) if _DAY.match(text) or _LONG.match(text) else None
    return at.date() if at is not None and at.time() == time() else None


def as_written(text: str) -> str:
    """A time as we show it (``yyyy-MM-dd HH:mm:ss``) as Kulea writes it; any other text as it is."""
    at = _read(text) if _SHOWN.match(text) else None
    return text if at is None else written(at)


def _read(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:  # a day or hour that does not exist
        return None
