"""Spreadsheets out: tables, and copies of a user's file with ids filled in. A file is whole or not there at all."""

from __future__ import annotations

import csv
import errno
import os
import tempfile
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.core.errors import FileProblem
from desktop_app.core.words import say
from desktop_app.files.pace import giving_way
from desktop_app.files.sheet import Sheet
from desktop_app.files.source import unreadable
from desktop_app.files.texts import sep_of
from desktop_app.files.workbooks import first_column

NEW_ID_COLUMN = "external_id"
"""The heading of the id column that a copy gets when the file has none."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet program takes a cell of a CSV file for a formula."""

Cell = str | int | float | date
"""Numbers and dates are such in a workbook; in a text file they are written as ``1.5`` (``1,5`` between semicolons, where
spreadsheet programs would take a point for a date's) and ``1985-02-13``."""

_COPIED = frozenset({".xlsx", ".xlsm"})
_ROWS_AT_ONCE = 25  # of a workbook: they take as long to write as ten times as many of a text file
_NARROWEST, _WIDEST = 10, 40  # letters in a column


def save_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], *, delimiter: str = ",") -> None:
    """Write a table as XLSX, or as CSV for any other suffix (UTF-8 with its mark, so that Excel knows it). No cell
    becomes a formula: in CSV an apostrophe keeps it text. Takes long: call it in a thread. Raises `FileProblem`.
    """
    with replacing(path) as target:
        if path.suffix.casefold() == ".xlsx":
            _write_workbook(target, header, rows)
            return
        comma = "," if delimiter == ";" else "."
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=delimiter)
            writer.writerow(map(defused, header))
            writer.writerows([_text(cell, comma) for cell in row] for row in giving_way(rows))


def save_bytes(path: Path, content: bytes) -> None:
    """Write a small file. Raises `FileProblem`."""
    with replacing(path) as target:
        target.write_bytes(content)


def defused(cell: str) -> str:
    """The cell as text that no spreadsheet program takes for a formula."""
    return f"'{cell}" if cell.lstrip("'").startswith(FORMULA_STARTS) else cell


def as_meant(cell: str) -> str:
    """A cell without the apostrophe that `defused` and spreadsheet programs put before what looks like a formula."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(FORMULA_STARTS) else cell


def _text(cell: Cell, comma: str) -> str:
    if isinstance(cell, str):
        return defused(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell).replace(".", comma)


def write_copy_with_ids(source: Path, sheet: Sheet, column: int | None, ids: Mapping[int, str], target: Path) -> None:
    """A copy of the file that `sheet` was read from, with ids (by row number) in this column; None adds a column
    ``external_id``. Everything else stays as it was. Takes long: call it in a thread. Raises `FileProblem`.
    """
    place = len(sheet.header) if column is None else column
    cells = dict(ids)
    if column is None:
        cells[sheet.reading.header_row] = NEW_ID_COLUMN
    if not sheet.reading.sheet:
        write: Callable[[Path], None] = lambda new: _copy_text(source, sheet, place, cells, new)  # noqa: E731
    elif source.suffix.casefold() in _COPIED:
        write = lambda new: _copy_workbook(source, sheet, place, cells, new)  # noqa: E731
    else:
        raise FileProblem(
            say("Only XLSX and CSV files can be copied with ids."),
            say("Save the file as XLSX in your spreadsheet program and choose that one."),
        )
    with replacing(target) as new:
        write(new)


def _write_workbook(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    page: Any = book.create_sheet()
    page.freeze_panes = "A2"
    for number, heading in enumerate(header, 1):
        page.column_dimensions[get_column_letter(number)].width = min(_WIDEST, max(_NARROWEST, len(heading) + 2))
    try:
        page.append([_workbook_cell(page, heading) for heading in header])
        for row in giving_way(rows, _ROWS_AT_ONCE):
            page.append([_workbook_cell(page, cell) for cell in row])
        book.save(path)
    except BaseException:
        page.close()
        page._writer.cleanup()  # the rows lie in a file of its own, and nothing else takes that away before the end
        raise


def _workbook_cell(page: Any, cell: Cell) -> Any:
    """A cell for a row of a new workbook: nothing where it is empty, else what it is; text is never more than text."""
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(cell, str):
        return cell
    text = _printable(cell)
    if not text.startswith(("=", "#")):  # formulas, and the names of errors
        return text or None
    made: Any = WriteOnlyCell(page, text)
    made.data_type = "s"
    return made


def _printable(text: str) -> str:
    """Text without the control characters that XML cannot hold, no longer than a cell can be."""
    return (text if text.isprintable() else "".join(c for c in text if c >= " " or c in "\t\n\r"))[:32_767]


def _copy_text(source: Path, sheet: Sheet, place: int, cells: Mapping[int, str], target: Path) -> None:
    reading = sheet.reading
    kept = "surrogateescape"  # what is no letter in this encoding stays as it is
    with source.open(encoding=reading.encoding, errors=kept, newline="") as old:
        first = old.readline()
        ending = "\r\n" if first.endswith("\r\n") else "\n"
        old.seek(0)
        with target.open("w", encoding=reading.encoding, errors=kept, newline="") as new:
            if sep_of(first):
                new.write(old.readline())
            writer = csv.writer(new, delimiter=reading.delimiter, lineterminator=ending)
            for number, row in enumerate(giving_way(csv.reader(old, delimiter=reading.delimiter)), 1):
                if number in cells:
                    row += [""] * (place + 1 - len(row))
                    row[place] = cells[number]
                writer.writerow(row)


def _copy_workbook(source: Path, sheet: Sheet, place: int, cells: Mapping[int, str], target: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(source, keep_vba=source.suffix.casefold() == ".xlsm")
    page: Any = book[sheet.reading.sheet]
    column = first_column(source, sheet.reading.sheet) + place + 1
    for number, text in cells.items():
        cell = page.cell(number, column)
        cell.value = text
        cell.data_type = "s"
        cell.number_format = "@"
    book.save(target)


@contextmanager
def replacing(path: Path) -> Generator[Path]:
    """A new file beside `path` that takes its place when all went well, and is gone when not. Raises `FileProblem`."""
    try:
        handle, name = tempfile.mkstemp(path.suffix, f".{path.stem}-", path.parent)
        os.close(handle)
    except OSError as error:
        raise _unwritable(path, error) from None
    new = Path(name)
    try:
        yield new
        new.chmod(0o600 if not path.exists() else path.stat().st_mode & 0o777)
        new.replace(path)
    except UnicodeError:
        raise FileProblem(say("{file} cannot hold all the characters.", file=path.name)) from None
    except FileNotFoundError as error:
        raise unreadable(Path(error.filename or path), error) from None
    except OSError as error:
        raise _unwritable(path, error) from None
    finally:
        new.unlink(missing_ok=True)


def _unwritable(path: Path, error: OSError) -> FileProblem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FileProblem(
            say("The disk is full: {file} was not saved.", file=path.name), say("Make room and save again.")
        )
    if isinstance(error, FileNotFoundError):
        return FileProblem(
            say("The folder {folder} is not there.", folder=path.parent.name), say("Choose another folder.")
        )
    if isinstance(error, PermissionError):
        return FileProblem(
            say("{file} may not be written there.", file=path.name),
            say("Choose another folder, or close the file in other programs."),
        )
    return FileProblem(say("{file} cannot be saved.", file=path.name), say("Choose another folder."))
