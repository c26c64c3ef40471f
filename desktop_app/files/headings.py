"""Where the headings of a table are, and which of its last rows are no rows of its list but sums."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from desktop_app.core.folding import fold

LOOKED_AT = 40
"""Rows at the top of a file among which the headings are looked for."""

_SUMS = re.compile(r"(sub|grand)?totals?|sum|count|number|(gesamt|zwischen)?summen?|gesamt(zahl)?|insgesamt|anzahl")
_LAST = 5
_NEARLY_ALL = 0.8  # of the columns have a heading
_VALUE = re.compile(r"[\d.,:/\-+ €$£%()]+$|[^@\s]+@[^@\s]+\.[^@\s]+$")


def heading_row(lines: Sequence[Sequence[str]]) -> int | None:
    """Which of the first lines of a file (counted from 0) holds the headings: the first that is as wide as the table below
    it and has words in its cells alone; else the first with text. None where there is no text, and -1 where the first
    full line is a row of the list itself.
    """
    filled = [sum(1 for cell in line if cell.strip()) for line in lines]
    first = next((place for place, count in enumerate(filled) if count), None)
    if first is None:
        return None
    usual = Counter(count for count in filled if count > 1).most_common(1)
    if not usual:
        return first
    enough = max(2, math.ceil(usual[0][0] * _NEARLY_ALL))
    wide = [place for place, count in enumerate(filled) if count >= enough]
    words = next((place for place in wide if _is_heading(lines[place])), None)
    if words is not None:
        return words
    return -1 if wide[0] == first and any("@" in cell for cell in lines[first]) else first


def _is_heading(line: Sequence[str]) -> bool:
    cells = [cell.strip() for cell in line if cell.strip()]
    return not any(map(_VALUE.match, cells)) and 2 * len({cell.casefold() for cell in cells}) >= len(cells)


def sums(rows: Sequence[Sequence[str]]) -> list[int]:
    """Which of the last rows (places in `rows`) are sums: they begin with a word for one, and most of their cells are
    empty."""
    found: list[int] = []
    for place in range(max(0, len(rows) - _LAST), len(rows)):
        cells = [cell for cell in rows[place] if cell.strip()]
        words = "".join(re.findall(r"[a-z]+", fold(cells[0]))) if cells else ""
        if _SUMS.fullmatch(words) and len(cells) <= max(2, len(rows[place]) // 2):
            found.append(place)
    return found
