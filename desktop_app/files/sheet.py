"""A spreadsheet as rows of text, however it was stored."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress, islice, repeat, zip_longest
from typing import overload

import msgspec

from desktop_app.core.errors import FileProblem
from desktop_app.core.words import Sentence, say, say_n
from desktop_app.files.headings import LOOKED_AT, heading_row, sums
from desktop_app.files.pace import batches, giving_way
from desktop_app.files.packed import Texts

NO_HEADINGS = -1
"""As `Reading.header_row`: the first row is somebody already."""

MOST_COLUMNS = 1000
"""A row with more cells is no list of people, but a file read with the wrong delimiter."""

_WIDEST_HEADING = 200


class Reading(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a file is read. Empty values are found out: the encoding and delimiter of text, the sheet of a workbook, and
    the row (counted from 1, as the spreadsheet program counts) that holds the headings; `NO_HEADINGS` where none does.
    What has headings of its own (JSON, vCard) is read with 0."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header_row: int = 0


class Rows(Sequence[tuple[str, ...]]):
    """Columns as rows, each of which is made when it is asked for."""

    def __init__(self, columns: Sequence[Sequence[str]]) -> None:
        self._columns = columns

    def __len__(self) -> int:
        return len(self._columns[0])

    @overload
    def __getitem__(self, place: int) -> tuple[str, ...]: ...
    @overload
    def __getitem__(self, place: slice) -> list[tuple[str, ...]]: ...
    def __getitem__(self, place: int | slice) -> tuple[str, ...] | list[tuple[str, ...]]:
        if isinstance(place, slice):
            return list(zip(*(column[place] for column in self._columns), strict=True))
        return tuple([column[place] for column in self._columns])

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        return zip(*self._columns, strict=True)

    def __eq__(self, other: object) -> bool:
        return list(self) == other

    __hash__ = None  # type: ignore[assignment]  # rows are compared, never a key


class Sheet:
    """Columns of text under headings; all are equally long. Rows without any text are left away; `numbers` holds each
    row's number as the spreadsheet program counts. `sums` are the numbers of rows at the end that are no rows of the
    list; `notes` say what else was noticed while reading."""

    def __init__(
        self,
        name: str,
        header: tuple[str, ...],
        columns: Sequence[Texts],
        numbers: array[int],
        reading: Reading,
        sums: tuple[int, ...] = (),
        notes: tuple[Sentence, ...] = (),
    ) -> None:
        self.name = name
        self.header = header
        self.columns = columns
        self.rows = Rows(columns)
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
    """The sheet that these lines (the first is row 1) make.

    Raises `FileProblem` when there are no headings, or nothing below them.
    """
    number, first, below = _headings(iter(lines), reading.header_row)
    table = _Growing(len(first))
    row = number
    for batch in batches(below):
        table.add(batch, row + 1)
        row += len(batch)
    if not table.numbers:
        raise FileProblem(
            say("There is nothing below the headings in row {row}.", row=number),
            say("Choose another row for the headings, or another file."),
        )
    columns, numbers = table.columns, table.numbers
    header = _named((*first, *[""] * (len(columns) - len(first))))
    used = msgspec.structs.replace(reading, header_row=number or NO_HEADINGS)
    found = sums(Rows(columns))
    notes = _notes(first, number, skipped=not reading.header_row and number > 1)
    return Sheet(name, header, columns, numbers, used, tuple(numbers[place] for place in found), tuple(notes))


def sheet_of_records(
    name: str, records: Iterable[tuple[int, Mapping[str, str]]], reading: Reading, notes: Iterable[Sentence] = ()
) -> Sheet:
    """The sheet that records (their number, and heading → text) make; a heading is a column from where it first occurs.
    `notes` are asked for when all records were. Raises `FileProblem` when there are none."""
    columns: dict[str, Texts] = {}
    numbers = array("I")
    for batch in batches(iter(records)):
        filled = [(number, record) for number, record in batch if any(record.values())]
        for _number, record in filled:
            for heading in record:
                if heading not in columns:
                    columns[heading] = Texts([""] * len(numbers))
        _see_how_wide(len(columns))
        for heading, column in columns.items():
            column.extend([record.get(heading, "") for _number, record in filled])
        numbers.extend(number for number, _record in filled)
    if not numbers:
        raise FileProblem(say("The file has no text in it."), say("Choose another file."))
    return Sheet(name, _named(columns), [*columns.values()], numbers, reading, notes=tuple(notes))


class _Growing:
    """`columns` that grow by lines: at least `width`, and as many as the longest line has. `numbers` are the numbers of
    the lines with text, which alone are kept."""

    def __init__(self, width: int) -> None:
        self.numbers = array("I")
        self.columns: list[Texts] = []
        self._width = width
        self._widen(width)

    def add(self, lines: list[Sequence[str]], number: int) -> None:
        """Take these lines; the first has this number. Raises `FileProblem` when there are too many columns."""
        numbers: Iterable[int] = range(number, number + len(lines))
        if not all(map(any, lines)):
            numbers = compress(numbers, map(any, lines))
            lines = [line for line in lines if any(line)]
        widths = {*map(len, lines)}
        if max(widths, default=0) > self._width:
            lines = [_within(line, self._width) for line in lines]
            widths = {*map(len, lines)}
            self._widen(max(widths))
        even = len(widths) == 1
        nothing = repeat(("",) * len(lines))
        texts = chain(zip(*lines, strict=True) if even else zip_longest(*lines, fillvalue=""), nothing)
        for column, cells in zip(self.columns, texts, strict=False):
            column.extend(cells)
        self.numbers.extend(numbers)

    def _widen(self, width: int) -> None:
        _see_how_wide(width)
        self.columns += [Texts([""] * len(self.numbers)) for _ in range(width - len(self.columns))]


def _see_how_wide(width: int) -> None:
    if width > MOST_COLUMNS:
        raise FileProblem(
            say("One row has {count} cells.", count=width), say("Choose another delimiter, or another file.")
        )


def _headings(lines: Iterator[Sequence[str]], wanted: int) -> tuple[int, list[str], Iterator[Sequence[str]]]:
    """The row of the headings (0: there are none), its cells without empty ones at the end, and the lines below it: the
    `wanted` row, or the one that looks like it. What is too long for a heading is cut."""
    if wanted > 0:
        for _ in giving_way(islice(lines, wanted - 1)):
            pass
        if (line := next(lines, None)) is None:
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


def _within(line: Sequence[str], width: int) -> Sequence[str]:
    """The line without empty cells beyond this width."""
    end = len(line)
    while end > width and not line[end - 1]:
        end -= 1
    return line[:end]


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
