"""A spreadsheet as rows of text, however it was stored."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from desktop_app.core.errors import FileProblem
from desktop_app.core.words import say
from desktop_app.files.pace import batches, giving_way

MOST_COLUMNS = 1000
"""A row with more cells is no list of people, but a file read with the wrong delimiter."""

_LEARNING = 2000  # rows from which the values are collected that are worth keeping once
_WIDEST_HEADING = 200


class Reading(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a file is read. Empty values are found out: the encoding and delimiter of text, the sheet of a workbook, and
    the row (counted from 1, as the spreadsheet program counts) that holds the headings."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header_row: int = 0


class Sheet:
    """Rows of text under headings. Rows without any text are left away; `numbers` holds each row's number as the
    spreadsheet program counts. Every row has as many cells as there are headings."""

    def __init__(
        self, name: str, header: tuple[str, ...], rows: list[tuple[str, ...]], numbers: array[int], reading: Reading
    ) -> None:
        self.name = name
        self.header = header
        self.rows = rows
        self.numbers = numbers
        self.reading = reading

    def index(self, number: int) -> int:
        """Where in `rows` the row with this number is; `KeyError` when it is empty or none."""
        index = bisect_left(self.numbers, number)
        if index == len(self.numbers) or self.numbers[index] != number:
            raise KeyError(number)
        return index


def sheet_of(name: str, lines: Iterable[Sequence[str]], reading: Reading) -> Sheet:
    """The sheet that these lines (the first is row 1) make. Equal values are kept once.

    Raises `FileProblem` when there are no headings, or nothing below them.
    """
    below = iter(lines)
    number, first = _headings(enumerate(giving_way(below), 1), reading.header_row)
    rows: list[tuple[str, ...]] = []
    numbers = array("I")
    row, width, shared = number, len(first), dict[str, str]()
    keep = shared.setdefault
    for batch in batches(below):
        for line in batch:
            row += 1
            cells = tuple(map(keep, line, line))
            if any(cells):
                rows.append(cells if len(cells) == width else _within(cells, width))
                numbers.append(row)
        if len(rows) > _LEARNING:
            keep = shared.get
    if not rows:
        raise FileProblem(
            say("There is nothing below the headings in row {row}.", row=number),
            say("Choose another row for the headings, or another file."),
        )
    widest = max(map(len, rows))
    if widest > MOST_COLUMNS:
        raise FileProblem(
            say("One row has {count} cells.", count=widest), say("Choose another delimiter, or another file.")
        )
    header = _named((*first, *[""] * (widest - width)))
    _fill(rows, len(header))
    used = msgspec.structs.replace(reading, header_row=number)
    return Sheet(name, header, rows, numbers, used)


def _headings(counted: Iterator[tuple[int, Sequence[str]]], wanted: int) -> tuple[int, list[str]]:
    """The row of the headings and its cells without empty ones at the end: the `wanted` row, or the first with text.
    What is too long for a heading is cut."""
    for number, line in counted:
        cells = [" ".join(cell.split()) for cell in line]
        while cells and not cells[-1]:
            cells.pop()
        if number == wanted or (not wanted and cells):
            return number, [cell if len(cell) <= _WIDEST_HEADING else f"{cell[:_WIDEST_HEADING]}…" for cell in cells]
    if wanted:
        raise FileProblem(say("There is no row {row} that could hold the headings.", row=wanted))
    raise FileProblem(say("The file has no text in it."), say("Choose another file or sheet."))


def _within(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    """The cells without empty ones beyond the headings."""
    end = len(cells)
    while end > width and not cells[end - 1]:
        end -= 1
    return cells[:end]


def _fill(rows: list[tuple[str, ...]], width: int) -> None:
    """Give every row `width` cells."""
    for index, row in enumerate(giving_way(rows)):
        if len(row) < width:
            rows[index] = row + ("",) * (width - len(row))


def _named(cells: Iterable[str]) -> tuple[str, ...]:
    """Headings of which each is there once: an empty one is called by its number, a repeated one is counted."""
    taken: dict[str, None] = {}
    for number, cell in enumerate(cells, 1):
        name = wanted = cell or f"Column {number}"
        count = 1
        while name in taken:
            count += 1
            name = f"{wanted} ({count})"
        taken[name] = None
    return tuple(taken)
