"""Slips of the hand that can be put right for a whole column at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

_DATE = re.compile(r"\s*(\d{1,2})\s*([./\- ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\s*$")
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\".]+(\.[^@\s,;<>\".]+)+$")
_BRACKETS = re.compile(r"<([^<>]+)>")


def date_fixed(text: str, *, day_first: bool, this_year: int) -> str | None:
    """A date like 3.4.85 or 2/13/1985 as ISO text, read in one order; None when it is none. Two digits of a year mean
    the last hundred years."""
    match = _DATE.match(text)
    if match is None:
        return None
    day, month = int(match[1]), int(match[3])
    if not day_first:
        day, month = month, day
    year = int(match[4])
    if len(match[4]) == 2:
        year += this_year // 100 * 100
        year -= 100 if year > this_year else 0
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def day_comes_first(texts: Iterable[str]) -> bool:
    """In which order the dates of a column are written, by those that allow only one; the day first where all could be
    read either way."""
    for text in texts:
        if match := _DATE.match(text):
            if int(match[1]) > 12:
                return True
            if int(match[3]) > 12:
                return False
    return True


def email_fixed(text: str) -> str | None:
    """An address without what slipped in: a name around it, spaces, a dot at its end, a comma for a dot."""
    inner = _BRACKETS.search(text)
    address = "".join((inner[1] if inner else text).split()).removeprefix("mailto:")
    address = address.strip(".,;:<>\"'()").replace(",", ".").replace("@@", "@").replace("..", ".")
    return address if _EMAIL.match(address) else None
