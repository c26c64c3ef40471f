"""Workbooks (XLSX, XLSM, XLSB, XLS, ODS) by python-calamine."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from desktop_app.core.errors import FileProblem
from desktop_app.core.words import Sentence, say, say_n
from desktop_app.files.extents import Noticed, check_package, check_sheet
from desktop_app.files.sheet import Reading, Sheet, sheet_of

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLE_HEAD = 64 * 1024
_TALLEST = 10_000  # rows that one merged cell fills
_NAMED = 5  # cells with errors, of however many


def sheet_names(path: Path) -> tuple[str, ...]:
    """The names of the sheets that a user sees. Raises `FileProblem`, `OSError`."""
    with _opened(path) as book:
        sheets = book.sheets_metadata
        tables = [each for each in sheets if each.typ == SheetTypeEnum.WorkSheet]
        shown = [each.name for each in tables if each.visible == SheetVisibleEnum.Visible]
    names = tuple(shown or [each.name for each in tables])
    if not names:
        raise FileProblem(
            say("{file} has charts, but no sheet with cells.", file=path.name), say("Choose the file with your list.")
        )
    return names


def read_workbook(path: Path, names: tuple[str, ...], reading: Reading) -> Sheet:
    """The rows of one sheet, of the first in which there is anything where none is named. Raises `FileProblem`."""
    with _opened(path) as book:
        for name in (reading.sheet,) if reading.sheet else names:
            noticed = check_sheet(path, name)
            try:
                sheet = book.get_sheet_by_name(name)
            except CalamineError:
                raise FileProblem(
                    say("The sheet {sheet} cannot be read.", sheet=name), say("Save the file anew and try again.")
                ) from None
            if sheet.start is not None:
                below = _merged_down(sheet.merged_cell_ranges or ())
                rows = _filled_down(map(_texts, sheet.iter_rows()), below) if below else map(_texts, sheet.iter_rows())
                found = sheet_of(name, rows, msgspec.structs.replace(reading, sheet=name))
                found.notes = (*found.notes, *_notes(noticed, merged=bool(below)))
                return found
    raise FileProblem(say("The file has no text in it."), say("Choose another file or sheet."))


Ranges = Sequence[tuple[tuple[int, int], tuple[int, int]]]
"""The first and last row and column of merged cells, counted from 0."""


def _merged_down(ranges: Ranges) -> dict[int, list[int]]:
    """By row, the columns in which a cell is merged with the one above it."""
    below: dict[int, list[int]] = {}
    for (top, left), (bottom, _right) in ranges:
        for row in range(top + 1, min(bottom, top + _TALLEST) + 1):
            below.setdefault(row, []).append(left)
    return below


def _filled_down(rows: Iterable[list[str]], below: Mapping[int, list[int]]) -> Iterator[list[str]]:
    """The rows, in which cells that are merged with the one above hold its text."""
    above: list[str] = []
    for number, row in enumerate(rows):
        for column in below.get(number, ()):
            if column < len(row) and column < len(above):
                row[column] = above[column]
        yield row
        above = row


def _notes(noticed: Noticed, *, merged: bool) -> Iterator[Sentence]:
    if merged:
        yield say("Cells that are merged over several rows count for each of these rows.")
    if noticed.rows:
        yield say("Rows that are hidden in the sheet are read, too ({count}).", count=noticed.rows)
    if noticed.columns:
        yield say("Columns that are hidden in the sheet are read, too ({count}).", count=noticed.columns)
    if noticed.errors:
        cells = ", ".join(noticed.errors[:_NAMED]) + (" …" if len(noticed.errors) > _NAMED else "")
        yield say_n(
            "%n cell holds an error of a formula and counts as empty: {cells}.", len(noticed.errors), cells=cells
        )


def first_column(path: Path, name: str) -> int:
    """How many columns are empty before the first that the sheet's rows show."""
    with _opened(path) as book:
        start = book.get_sheet_by_name(name).start
        return start[1] if start else 0


def _opened(path: Path) -> CalamineWorkbook:
    check_package(path)
    try:
        # By content, not by name: old Excel files are often called .xlsx.
        with path.open("rb") as file:
            return CalamineWorkbook.from_filelike(file)
    except PasswordError:
        raise _locked() from None
    except CalamineError:
        with path.open("rb") as file:
            if _ENCRYPTED in file.read(_OLE_HEAD):
                raise _locked() from None
        raise FileProblem(
            say("{file} is damaged, or no spreadsheet.", file=path.name),
            say("Open it in your spreadsheet program and save it as XLSX or CSV."),
        ) from None


def _locked() -> FileProblem:
    return FileProblem(
        say("The file is protected by a password."), say("Save it without a password in your spreadsheet program.")
    )


def _texts(cells: Iterable[Any]) -> list[str]:
    return [cell if isinstance(cell, str) else _text(cell) for cell in cells]


def _text(cell: object) -> str:
    return _TEXTS.get(cell.__class__, str)(cell)


def _number(value: float) -> str:
    return str(int(value)) if value.is_integer() else repr(value)


def _moment(value: datetime.datetime) -> str:
    return value.isoformat(" ") if value.time() != datetime.time() else value.date().isoformat()


_TEXTS: dict[type, Callable[[Any], str]] = {
    float: _number,
    bool: lambda value: "yes" if value else "no",
    datetime.date: datetime.date.isoformat,
    datetime.datetime: _moment,
    datetime.time: datetime.time.isoformat,
}
