"""Kindful's ways of writing times and birthdays (fact file §4.7, §5)."""

from __future__ import annotations

import datetime as dt
import re

_OFFICE = dt.timezone(dt.timedelta(hours=-5))
_UTC_STYLE = "%Y-%m-%d %H:%M:%S UTC"
_BIRTHDAYS = ("%Y/%m/%d", "%Y-%m-%d", "%m/%d/%Y")
_UNIX = re.compile(r"-?\d+(\.\d+)?")


def written(moment: dt.datetime) -> str:
    """`2019-05-02T14:42:20.075-05:00`: the style of query results."""
    return moment.astimezone(_OFFICE).isoformat(timespec="milliseconds")


def written_as_utc(moment: dt.datetime) -> str:
    """`2015-10-13 18:56:12 UTC`: the style some `created_at` have."""
    return moment.astimezone(dt.UTC).strftime(_UTC_STYLE)


def read_time(value: object) -> dt.datetime:
    """Unix seconds (number or digits), ISO 8601 or `… UTC`; without an offset it is UTC. ValueError for anything else."""
    if isinstance(value, int | float) or (isinstance(value, str) and _UNIX.fullmatch(value)):
        return dt.datetime.fromtimestamp(float(value), dt.UTC)
    if not isinstance(value, str):
        msg = "not a time"
        raise ValueError(msg)  # noqa: TRY004  # callers tell one kind of failure
    if value.endswith(" UTC"):
        return dt.datetime.strptime(value, _UTC_STYLE).replace(tzinfo=dt.UTC)
    moment = dt.datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def birthday(value: object) -> str:
    """Any documented spelling as Kindful returns it, `yyyy/mm/dd`. ValueError when it is no date."""
    for style in _BIRTHDAYS:
        try:
            return dt.datetime.strptime(str(value), style).replace(tzinfo=dt.UTC).strftime("%Y/%m/%d")
        except ValueError:
            continue
    msg = "not a date"
    raise ValueError(msg)
