"""Kulea's way of writing times (fact file §2.1, §2.2): `yyyyMMdd-HHmmss`, without a zone."""

from __future__ import annotations

import datetime as dt
import zoneinfo

from desktop_app.practice.kulea.switches import KuleaSwitches

KEPT = "%Y%m%d-%H%M%S"
"""How `Date` values are kept: a time on the wall, without a zone, whatever style they are shown in."""
_STYLES = {"yyyyMMdd-HHmmss": KEPT, "yyyyMMdd": "%Y%m%d", "yyyy-MM-dd": "%Y-%m-%d"}


def kept(moment: dt.datetime) -> str:
    """By the moment's own clock. What strftime says, in a fifth of its time: pages are full of dates."""
    day = f"{moment.year:04}{moment.month:02}{moment.day:02}"
    return f"{day}-{moment.hour:02}{moment.minute:02}{moment.second:02}"


def written(moment: dt.datetime, switches: KuleaSwitches) -> str:
    """A moment as events show it."""
    return kept(moment.astimezone(_zone(switches)))


def read(text: str, switches: KuleaSwitches) -> dt.datetime:
    """A moment in UTC. ValueError when it is not written so; the single-date style is not documented for windows."""
    return _parsed(text, KEPT, _zone(switches)).astimezone(dt.UTC)


def date_shown(value: str, switches: KuleaSwitches) -> str:
    """The value of a `Date` field in the style of the switches."""
    style = _STYLES[switches.date_style]
    return value if style == KEPT or not value else _parsed(value, KEPT, dt.UTC).strftime(style)


def date_taken(sent: str, switches: KuleaSwitches) -> str:
    """The same back. ValueError when it is written otherwise."""
    return kept(_parsed(sent, _STYLES[switches.date_style], dt.UTC))


def _zone(switches: KuleaSwitches) -> dt.tzinfo:
    return dt.UTC if switches.time_zone == "UTC" else zoneinfo.ZoneInfo(switches.time_zone)


def _parsed(text: str, style: str, zone: dt.tzinfo) -> dt.datetime:
    moment = dt.datetime.strptime(text, style).replace(tzinfo=zone)
    if moment.strftime(style) != text:  # strptime alone would take `2017021-13120`, too
        msg = "not in this style"
        raise ValueError(msg)
    return moment
