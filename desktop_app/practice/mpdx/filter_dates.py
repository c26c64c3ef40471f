"""Dates and spans of dates in filters (fact file §4): any text that holds a date is taken for one."""

from __future__ import annotations

import datetime as dt
import re

import msgspec

from desktop_app.practice.crm import Problem
from desktop_app.practice.mpdx.casts import written
from desktop_app.practice.mpdx.switches import MpdxSwitches

_DAY = r"(\d{4}-\d\d-\d\d)"
_MOMENT = r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|\+\d\d:?\d\d))"
_MOMENTS = re.compile(_MOMENT + r"(\.\.\.?)" + _MOMENT)
_DAYS = re.compile(_DAY + r"(\.\.\.?)" + _DAY)
_ONE_DAY = re.compile(_DAY)
_DATE_FILTER = re.compile(r"_(at|date|range)$")
_OPEN = re.compile(rf"^(?:{_DAY}\S*)?\.\.\.?(?:{_DAY}\S*)?$")


class Days(msgspec.Struct, frozen=True):
    """A span of time, as texts in UTC: `first` belongs to it, `end` with `closed` too."""

    first: str
    end: str
    closed: bool

    def hold(self, moment: str) -> bool:
        """Whether a time as on the wire lies within."""
        return self.first <= moment and (moment <= self.end if self.closed else moment < self.end)

    def seconds(self) -> range:
        """The same in Unix seconds."""
        return range(_second(self.first, 0), _second(self.end, 1 << 40) + self.closed)


def dates(value: str, name: str, switches: MpdxSwitches) -> Days | None:
    """The span that a value means; None where it holds no date. Problem 400 where a filter of dates got none or an impossible one."""
    try:
        found = _span(value, switches)
    except ValueError:
        found = None
        bad = True
    else:
        bad = found is None
    if bad and value and _DATE_FILTER.search(name):
        said = (
            f"Wrong format of date range for filter '{name}', should follow 'YYYY-MM-DD...YYYY-MM-DD' for dates and "
            "'YYYY-MM-DDThh:mm:ssZ...YYYY-MM-DDThh:mm:ssZ' for datetimes"
        )
        raise Problem(400, said)
    return found


def _span(value: str, switches: MpdxSwitches) -> Days | None:
    moments, days, one, half = (each.search(value) for each in (_MOMENTS, _DAYS, _ONE_DAY, _OPEN))
    if moments:
        first, last = (written(dt.datetime.fromisoformat(each)) for each in (moments[1], moments[3]))
        return Days(first, last, moments[2] == "..")
    if days:
        end = _start(days[3], 1 if days[2] == ".." else 0)
        return Days(_start(days[1]), end, closed=False)
    if switches.open_ranges and half and (half[1] or half[2]):
        return Days(_start(half[1]) if half[1] else "", _start(half[2], 1) if half[2] else "9999", closed=False)
    # A single day, and whatever else a date was found in: the whole of the day that stands first.
    return Days(_start(one[1]), _start(one[1], 1), closed=False) if one else None


def _second(moment: str, otherwise: int) -> int:
    """`otherwise` stands for an end that is open."""
    return int(dt.datetime.fromisoformat(moment).timestamp()) if len(moment) > len("9999") else otherwise


def _start(day: str, later: int = 0) -> str:
    return f"{dt.date.fromisoformat(day) + dt.timedelta(days=later)}T00:00:00Z"
