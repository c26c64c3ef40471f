"""Slips of the hand that can be put right for a whole column at once."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from datetime import date

from desktop_app.core.fields import FieldType
from desktop_app.files.sheet import Sheet
from desktop_app.services.imports.cells import SLICE, Cells

_DATE = re.compile(r"\s*(\d{1,2})\s*([./\- ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\s*$")
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\".]+(\.[^@\s,;<>\".]+)+$")
_MONTHS = 12
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


def email_fixed(text: str) -> str | None:
    """An address without what slipped in: a name around it, spaces, a dot at its end, a comma for a dot."""
    inner = _BRACKETS.search(text)
    address = "".join((inner[1] if inner else text).split()).removeprefix("mailto:")
    address = address.strip(".,;:<>\"'()").replace(",", ".").replace("@@", "@").replace("..", ".")
    return address if _EMAIL.match(address) else None


class Fixing:
    """Puts many cells of a column right, in slices. `day_first` is the order of its dates once they were gathered: by
    those that allow only one; the day first where all could be read either way."""

    def __init__(self, type: FieldType, this_year: int) -> None:
        self._type = type
        self._this_year = this_year
        self.day_first = True

    def gather(
        self, cells: Cells, sheet: Sheet, rows: Sequence[int], column: int
    ) -> Generator[None, None, dict[int, str]]:
        """The texts of the cells in these rows, by their index in the sheet."""
        texts: dict[int, str] = {}
        decided = self._type is not FieldType.DATE
        for start in range(0, len(rows), SLICE):
            part = {index: cells.text(index, column) for index in map(sheet.index, rows[start : start + SLICE])}
            texts |= part
            for match in () if decided else filter(None, map(_DATE.match, part.values())):
                first, second = int(match[1]), int(match[3])
                if first > _MONTHS or second > _MONTHS:
                    self.day_first, decided = first > _MONTHS, True
                    break
            yield
        return texts

    def fixed(self, texts: Mapping[int, str], *, day_first: bool) -> Generator[None, None, dict[int, str]]:
        """The texts put right, by index; those that cannot be are not there."""
        fixed: dict[int, str] = {}
        for count, (index, text) in enumerate(texts.items()):
            right = (
                date_fixed(text, day_first=day_first, this_year=self._this_year)
                if self._type is FieldType.DATE
                else email_fixed(text)
            )
            if right is not None:
                fixed[index] = right
            if count % SLICE == 0:
                yield
        return fixed
