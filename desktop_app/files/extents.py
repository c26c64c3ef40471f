"""How far the cells of a sheet reach, found out without building it.

python-calamine (0.9) reserves memory for the whole rectangle between a sheet's first and last cell before it hands out
one of them: two cells in opposite corners ask for half a terabyte, and the process is ended. So the stored sheet is
looked through first, piece by piece. Old Excel files (XLS) cannot grow that large.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from xml.parsers import expat

import msgspec

from desktop_app.core.errors import FileProblem
from desktop_app.core.words import say
from desktop_app.files.pace import giving_way

LARGEST = 2_000_000_000
"""Bytes that a workbook may have unpacked: what is far beyond that is made to fill the memory."""

MOST_CELLS = 30_000_000
"""Cells in the rectangle that a sheet may fill: about a gigabyte of memory."""

_DENSEST = 300  # times smaller than its content; the same row over and over comes to 100
_SMALL = 50_000_000
_HARMLESS = 10_000_000  # a rectangle of more cells is looked at more closely
_FILLED = 0.02  # and must have this share of them filled

_PIECE = 256 * 1024


class Extent(msgspec.Struct, frozen=True):
    """The last row and column with a value, counted from 1, and about how many cells have one."""

    rows: int
    columns: int
    filled: int

    @property
    def cells(self) -> int:
        """The rectangle's."""
        return self.rows * self.columns


class Noticed(msgspec.Struct):
    """What a look at a stored sheet showed: how many rows and columns its user does not see, and the cells ("B7") whose
    formula came to an error. calamine hands those out as if they were empty."""

    rows: int = 0
    columns: int = 0
    errors: list[str] = []


def check_package(path: Path) -> None:
    """See that a workbook can be opened: that it does not unpack to fill the memory. Raises `FileProblem`, `OSError`."""
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
            size, stored = sum(part.file_size for part in parts), sum(part.compress_size for part in parts)
            if size > LARGEST or (size > _SMALL and size > _DENSEST * stored):
                raise FileProblem(
                    say("The file is too large once it is unpacked."), say("Save the sheet that you need as CSV.")
                )
            # Of these, calamine builds every sheet at once.
            if "content.xml" in packed.namelist():
                with packed.open("content.xml") as file:
                    for name, extent in _OpenDocument().extents(file).items():
                        _check(name, extent)
    except _DAMAGED:
        return  # or not packed at all: whoever reads it says so


def check_sheet(path: Path, name: str) -> Noticed:
    """See that memory can hold a sheet of a workbook that `check_package` let pass; what was noticed on the way, as far as
    the file's kind tells. Raises `FileProblem`, `OSError`."""
    noticed = Noticed()
    try:
        with zipfile.ZipFile(path) as packed:
            extent = _extent(packed, name, noticed)
    except _DAMAGED:
        return noticed
    _check(name, extent)
    return noticed


_DAMAGED = (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, ValueError, RuntimeError)


def _check(name: str, found: Extent) -> None:
    if found.cells > _HARMLESS and found.filled < found.cells * _FILLED:
        raise FileProblem(
            say(
                "The sheet {sheet} reaches to row {row} and column {column}, and nearly all of it is empty.",
                sheet=name,
                row=found.rows,
                column=found.columns,
            ),
            say("Look for a stray cell there, or copy your list alone into a new file, and choose that one."),
        )
    if found.cells > MOST_CELLS:
        raise FileProblem(
            say("The sheet {sheet} has more than {count} cells.", sheet=name, count=MOST_CELLS),
            say("Split it into smaller files."),
        )


def _extent(packed: zipfile.ZipFile, sheet: str, noticed: Noticed) -> Extent:
    names = packed.namelist()
    if "xl/workbook.xml" in names and (part := _part_of(packed, sheet)) in names:
        with packed.open(part) as file:
            if _surely_harmless(file, noticed):
                return _NOTHING
        with packed.open(part) as file:
            return _of_excel(file)
    # Which of its parts a sheet of a binary workbook is, only the binary workbook says: the largest speaks for all.
    found = _NOTHING
    for part in names:
        if part.startswith("xl/worksheets/") and part.endswith(".bin"):
            found = max(found, _of_binary(packed.read(part)), key=lambda extent: extent.cells)
    return found


_NOTHING = Extent(0, 0, 0)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    return giving_way(iter(lambda: file.read(_PIECE), b""), turn=1)


# ----------------------------------------------------------------------------------------- XLSX, XLSM: ECMA-376, part 1

_WIDE = re.compile(rb' r="([A-Z]{2,3})\d')
_TALL = re.compile(rb' r="[A-Z]{0,3}(\d{5,})"')
_USUAL = b' r="'
_CELL = re.compile(rb"<(?:\w+:)?c\s(?:[^<>]*\s)?r\s*=\s*[\"']([A-Za-z]{1,3})(\d{1,9})[\"'](?:[^<>]*[^<>/])?>")
_HIDDEN = re.compile(
    rb'<(?:\w+:)?(row|col)\b(?=[^<>]*\shidden="(?:1|true)")(?:[^<>]*\smin="(\d+)")?(?:[^<>]*\smax="(\d+)")?[^<>]*>'
)
_ERROR = re.compile(rb'<(?:\w+:)?c\b(?=[^<>]*\st="e")[^<>]*\sr="([A-Z]{1,3}\d{1,7})"[^<>]*>')
_AN_ERROR = b' t="e"'
_OVERLAP = 256  # of two pieces: a tag that the end of a piece cuts in two is whole in the next
_ALPHABET = 26


def _part_of(packed: zipfile.ZipFile, sheet: str) -> str:
    """Where in the package a sheet is (18.2.20; part 2, 9.3)."""
    link = ""
    for name, about in _elements(packed.read("xl/workbook.xml")):
        if name.endswith(" sheet") and about.get("name") == sheet:
            link = next((value for key, value in about.items() if key.endswith(" id")), "")
    for _, about in _elements(packed.read("xl/_rels/workbook.xml.rels")):
        if about.get("Id") == link:
            return posixpath.join("/xl", about.get("Target", "")).removeprefix("/")
    return ""


def _elements(content: bytes) -> list[tuple[str, dict[str, str]]]:
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, about: found.append((name, about))
    parser.Parse(content, True)
    return found


def _surely_harmless(file: IO[bytes], noticed: Noticed) -> bool:
    """Whether a quick look for far columns and rows, as every program writes them, finds none that would matter. On the
    way, what is hidden is counted, and errors are noted."""
    widest, tallest, end, usual = _ALPHABET, 9_999, b"", False
    for piece in _pieces(file):
        seen = len(end)
        piece = end + piece
        for kind, lowest, highest in (found.groups() for found in _HIDDEN.finditer(piece) if found.end() > seen):
            noticed.rows += kind == b"row"
            noticed.columns += int(highest or 0) - int(lowest or 0) + 1 if kind == b"col" else 0
        if _AN_ERROR in piece:
            noticed.errors += [found[1].decode() for found in _ERROR.finditer(piece) if found.end() > seen]
        widest = max([widest, *map(_column, set(_WIDE.findall(piece)))])
        tallest = max([tallest, *map(int, set(_TALL.findall(piece)))])
        if widest * tallest > _HARMLESS:
            return False
        usual = usual or _USUAL in piece
        end = piece[-_OVERLAP:]
    return usual


def _of_excel(file: IO[bytes]) -> Extent:
    """Cell by cell; those that are only formatted have no content and do not count."""
    widest = tallest = filled = 0
    end = b""
    for piece in _pieces(file):
        cells = _CELL.findall(end + piece)
        filled += len(cells)
        widest = max([widest, *map(_column, {column for column, _ in cells})])
        tallest = max([tallest, *map(int, {row for _, row in cells})])
        end = piece[piece.rfind(b"<") :][:_OVERLAP]
    return Extent(tallest, widest, filled)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * _ALPHABET + letter - ord("A") + 1
    return number


# -------------------------------------------------------------------------------------- XLSB: [MS-XLSB] 2.1.4 and 2.4.x

_ROW, _FIRST_CELL, _LAST_CELL = 0, 2, 11  # BrtRowHdr; BrtCellRk to BrtFmlaError, all but BrtCellBlank


def _of_binary(content: bytes) -> Extent:
    rows = columns = filled = row = 0
    for kind, first in giving_way(_records(content)):
        if kind == _ROW:
            row = first
        elif _FIRST_CELL <= kind <= _LAST_CELL:
            rows, columns, filled = max(rows, row + 1), max(columns, first + 1), filled + 1
    return Extent(rows, columns, filled)


def _records(content: bytes) -> Iterator[tuple[int, int]]:
    """The kind of every record, and the number with which it begins."""
    at = 0
    while at < len(content):
        kind, at = _number(content, at, 2)
        size, at = _number(content, at, 4)
        yield kind, int.from_bytes(content[at : at + 4], "little")
        at += size


def _number(content: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of up to `most` bytes with seven bits each, and where it ends. (The kinds looked for have one.)"""
    number = 0
    for place, byte in enumerate(content[at : at + most]):
        number |= (byte & 0x7F) << 7 * place
        at += 1
        if not byte & 0x80:
            break
    return number, at


# ------------------------------------------------------------------------------------------ ODS: OpenDocument 1.3, part 3

_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_VALUE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 value-type"


class _OpenDocument:
    """Equal cells and rows are stored once, with how often they repeat (19.675, 19.679)."""

    def __init__(self) -> None:
        self._found: dict[str, Extent] = {}
        self._sheet = ""
        self._row = self._again = self._column = self._last = self._filled = 0

    def extents(self, file: IO[bytes]) -> dict[str, Extent]:
        """Of all sheets, by their names."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        for piece in _pieces(file):
            parser.Parse(piece)
        return self._found

    def _start(self, name: str, about: dict[str, str]) -> None:
        if name == f"{_TABLE}table":
            self._sheet, self._row = about.get(f"{_TABLE}name", ""), 0
        elif name == f"{_TABLE}table-row":
            self._again = int(about.get(f"{_TABLE}number-rows-repeated", "1"))
            self._column = self._last = self._filled = 0
        elif name in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            again = int(about.get(f"{_TABLE}number-columns-repeated", "1"))
            self._column += again
            if _VALUE in about:
                self._last = self._column
                self._filled += again

    def _end(self, name: str) -> None:
        if name == f"{_TABLE}table-row":
            self._row += self._again
            if self._last:
                before = self._found.get(self._sheet, _NOTHING)
                filled = before.filled + self._filled * self._again
                self._found[self._sheet] = Extent(self._row, max(before.columns, self._last), filled)
