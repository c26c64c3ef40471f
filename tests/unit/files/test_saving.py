"""Tables written, and copies of a user's file with ids filled in."""

from __future__ import annotations

import csv
import errno
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import FileProblem
from desktop_app.files.saving import FORMULA_STARTS, as_meant, defused, save_table, write_copy_with_ids
from desktop_app.files.sheet import Reading
from desktop_app.files.source import open_source

HEADER = ["Name", "Note"]
ROWS = [["Jürgen", "=1+1"], ["Ben", "+49 171"], ["@x", 'a, "b"\nc']]


def test_a_csv_opens_in_excel_and_holds_no_formula(tmp_path: Path):
    path = tmp_path / "out.csv"
    save_table(path, HEADER, ROWS)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfName,Note\r\n")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    assert rows == [["Jürgen", "'=1+1"], ["Ben", "'+49 171"], ["'@x", 'a, "b"\nc']]
    assert [[as_meant(cell) for cell in row] for row in rows] == ROWS


def test_a_workbook_holds_text_and_no_formula(tmp_path: Path):
    path = tmp_path / "out.xlsx"
    save_table(path, HEADER, [*ROWS, ["0123", "bell \a"]])
    page: Any = openpyxl.load_workbook(path).active
    assert {cell.data_type for row in page.iter_rows() for cell in row} == {"s"}
    assert [list(row) for row in page.iter_rows(values_only=True)] == [HEADER, *ROWS, ["0123", "bell "]]


@given(st.text("'=+-@a ", max_size=4))
def test_whatever_a_cell_holds_it_is_no_formula_and_is_read_as_it_was(text: str):
    assert not defused(text).startswith(FORMULA_STARTS)
    assert as_meant(defused(text)) == text


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    path = tmp_path / "out.csv"
    path.write_text("old")

    def rows():
        yield ["Anna", ""]
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(FileProblem, match="disk is full"):
        save_table(path, HEADER, rows())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there(tmp_path: Path):
    with pytest.raises(FileProblem, match="is not there"):
        save_table(tmp_path / "gone" / "out.csv", HEADER, ROWS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_copy_of_a_text_file_differs_in_the_ids_alone(tmp_path: Path, encoding: str):
    path, target = tmp_path / "camp.csv", tmp_path / "camp with ids.csv"
    path.write_bytes("Camp 2026\r\n\r\nName;Id;Ort\r\nAnna;;Köln\r\nBen;7;Kiel\r\nCleo\r\n".encode(encoding))
    sheet = open_source(path).read(Reading(delimiter=";", header_row=3, encoding=encoding))
    write_copy_with_ids(path, sheet, 1, {4: "new-1", 6: "new-2"}, target)
    text = target.read_bytes().decode(encoding)
    assert text == "Camp 2026\r\n\r\nName;Id;Ort\r\nAnna;new-1;Köln\r\nBen;7;Kiel\r\nCleo;new-2\r\n"


def test_a_copy_gets_an_id_column_when_it_has_none(tmp_path: Path):
    path, target = tmp_path / "camp.csv", tmp_path / "ids.csv"
    path.write_bytes(b"sep=;\nName;City\nAnna\nBen;Kiel\n")
    sheet = open_source(path).read(Reading())
    write_copy_with_ids(path, sheet, None, {2: "new-1"}, target)
    assert target.read_bytes() == b"sep=;\nName;City;external_id\nAnna;;new-1\nBen;Kiel\n"
    assert open_source(target).read(Reading()).rows == [("Anna", "", "new-1"), ("Ben", "Kiel", "")]


def test_a_copy_of_a_workbook_keeps_its_other_sheets_and_formats(tmp_path: Path):
    path, target = tmp_path / "camp.xlsx", tmp_path / "ids.xlsx"
    book = openpyxl.Workbook()
    page: Any = book.active
    page["B2"], page["C2"], page["B3"], page["C3"] = "Name", "Fee", "Anna", 12.5
    page["C3"].number_format = "0.00"
    book.create_sheet("Other")["A1"] = "=1+1"
    book.save(path)
    sheet = open_source(path).read(Reading())
    write_copy_with_ids(path, sheet, None, {3: "0042"}, target)
    copied: Any = openpyxl.load_workbook(target)
    page = copied.worksheets[0]
    assert (page["D2"].value, page["D3"].value, page["C3"].value) == ("external_id", "0042", 12.5)
    assert page["C3"].number_format == "0.00"
    assert copied["Other"]["A1"].value == "=1+1"


def test_a_copy_in_the_place_of_the_original(tmp_path: Path):
    path = tmp_path / "camp.csv"
    path.write_bytes(b"Name,external_id\nAnna,\n")
    sheet = open_source(path).read(Reading())
    write_copy_with_ids(path, sheet, 1, {2: "a"}, path)
    assert path.read_bytes() == b"Name,external_id\nAnna,a\n"


def test_a_file_that_went_away_meanwhile(tmp_path: Path):
    path = tmp_path / "camp.csv"
    path.write_bytes(b"Name,City\nAnna,Bonn\n")
    sheet = open_source(path).read(Reading())
    path.unlink()
    with pytest.raises(FileProblem, match="not there any more"):
        write_copy_with_ids(path, sheet, None, {2: "a"}, tmp_path / "ids.csv")


def test_a_copy_keeps_bytes_that_are_no_letters_in_the_encoding(tmp_path: Path):
    path, target = tmp_path / "camp.csv", tmp_path / "ids.csv"
    path.write_bytes(b"Name,Id\nJ\x81rgen,\n")
    sheet = open_source(path).read(Reading())
    write_copy_with_ids(path, sheet, 1, {2: "new-1"}, target)
    assert target.read_bytes() == b"Name,Id\nJ\x81rgen,new-1\n"
