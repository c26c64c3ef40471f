"""A spreadsheet as rows of text, however it was stored."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice, repeat

import msgspec

from desktop_app.core.collecting import uncollected
from desktop_app.core.errors import FileProblem
from desktop_app.core.words import Sentence, say, say_n
from desktop_app.files.headings import LOOKED_AT, heading_row, sums
from desktop_app.files.pace import batches, giving_way

NO_HEADINGS = -1
"""As `Reading.header_row`: the first row is somebody already."""

MOST_COLUMNS = 1000
"""A row with more cells is no list of people, but a file read with the wrong delimiter."""

_LEARNING = 2000  # rows from which the values are collected that are worth keeping once
_WIDEST_HEADING = 200


class Reading(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a file is read. Empty values are found out: the encoding and delimiter of text, the sheet of a workbook, and
    the row (counted from 1, as the spreadsheet program counts) that holds the headings; `NO_HEADINGS` where none does.
    What has headings of its own (JSON, vCard) is read with 0."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header_row: int = 0


class Sheet:
    """Rows of text under headings. Rows without any text are left away; `numbers` holds each row's number as the
    spreadsheet program counts. Every row has as many cells as there are headings. `sums` are the numbers of rows at the
    end that are no rows of the list; `notes` say what else was noticed while reading."""

    def __init__(
        self,
        name: str,
        header: tuple[str, ...],
        rows: list[tuple[str, ...]],
        numbers: array[int],
        reading: Reading,
        sums: tuple[int, ...] = (),
        notes: tuple[Sentence, ...] = (),
    ) -> None:
        self.name = name
        self.header = header
        self.rows = rows
        self.numbers = numbers
        self.reading = reading
        self.sums = sums
        self.notes = notes

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
    row, first, below = _headings(giving_way(below), reading.header_row)
    number = row
    rows: list[tuple[str, ...]] = uncollected([])
    numbers = array("I")
    width, shared = len(first), dict[str, str]()
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
    header = _header(first, rows)
    used = msgspec.structs.replace(reading, header_row=number or NO_HEADINGS)
    found = sums(rows)
    notes = _notes(first, number, skipped=not reading.header_row and number > 1)
    return Sheet(name, header, rows, numbers, used, tuple(numbers[place] for place in found), tuple(notes))


def sheet_of_records(
    name: str, records: Iterable[tuple[int, Mapping[str, str]]], reading: Reading, notes: Iterable[Sentence] = ()
) -> Sheet:
    """The sheet that records (their number, and heading → text) make; a heading is a column from where it first occurs.
    `notes` are asked for when all records were. Raises `FileProblem` when there are none."""
    places: dict[str, int] = {}
    rows: list[tuple[str, ...]] = uncollected([])
    numbers = array("I")
    for number, record in giving_way(records):
        if not any(record.values()):
            continue
        for heading in record:
            places.setdefault(heading, len(places))
        cells = [""] * len(places)
        for heading, text in record.items():
            cells[places[heading]] = text
        rows.append(tuple(cells))
        numbers.append(number)
    if not rows:
        raise FileProblem(say("The file has no text in it."), say("Choose another file."))
    return Sheet(name, _header(list(places), rows), rows, numbers, reading, notes=tuple(notes))


def _header(first: list[str], rows: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The headings, one for every cell of the longest row; shorter rows are filled up. Raises `FileProblem`."""
    widest = max(map(len, rows))
    if widest > MOST_COLUMNS:
        raise FileProblem(
            say("One row has {count} cells.", count=widest), say("Choose another delimiter, or another file.")
        )
    header = _named((*first, *[""] * (widest - len(first))))
    _fill(rows, len(header))
    return header


def _headings(lines: Iterator[Sequence[str]], wanted: int) -> tuple[int, list[str], Iterator[Sequence[str]]]:
    """The row of the headings (0: there are none), its cells without empty ones at the end, and the lines below it: the
    `wanted` row, or the one that looks like it. What is too long for a heading is cut."""
    if wanted > 0:
        line = next(islice(lines, wanted - 1, None), None)
        if line is None:
            raise FileProblem(say("There is no row {row} that could hold the headings.", row=wanted))
        return wanted, _cut(line), lines
    if wanted == NO_HEADINGS:
        return 0, [], lines
    above = 0
    while top := list(islice(lines, LOOKED_AT)):
        found = heading_row(top)
        if found == NO_HEADINGS:
            return 0, [], chain(repeat((), above), top, lines)
        if found is not None:
            return above + found + 1, _cut(top[found]), chain(top[found + 1 :], lines)
        above += len(top)
    raise FileProblem(say("The file has no text in it."), say("Choose another file or sheet."))


def _cut(line: Sequence[str]) -> list[str]:
    cells = [" ".join(cell.split()) for cell in line]
    while cells and not cells[-1]:
        cells.pop()
    return [cell if len(cell) <= _WIDEST_HEADING else f"{cell[:_WIDEST_HEADING]}…" for cell in cells]


def _notes(first: Sequence[str], number: int, *, skipped: bool) -> Iterator[Sentence]:
    """What is to be said of the headings."""
    if skipped:
        yield say("The headings were found in row {row}. What stands above them is not imported.", row=number)
    if not number:
        yield say("No row with headings was found: the first row is taken for a person.")
    named = [cell.casefold() for cell in first if cell]
    if twice := len(named) - len(set(named)):
        yield say_n("%n heading stands there twice. A number was added to tell them apart.", twice)


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
