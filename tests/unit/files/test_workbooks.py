"""Workbooks, written by openpyxl as a spreadsheet program would."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.core.errors import FileProblem
from desktop_app.files.sheet import Reading, Sheet
from desktop_app.files.source import open_source


def workbook(path: Path, sheets: dict[str, list[list[Any]]], hidden: str = "") -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        if name == hidden:
            page.sheet_state = "hidden"
        for row in rows:
            page.append(row)
    book.save(path)
    return path


def read(path: Path, **reading: str | int) -> Sheet:
    return open_source(path).read(Reading(**reading))  # type: ignore[arg-type]


def test_values_become_the_text_that_a_person_sees(tmp_path: Path):
    rows: list[list[Any]] = [
        ["Id", "PLZ", "Born", "News", "Share", "At", "Seen"],
        [12345.0, "01067", date(1985, 2, 13), True, 1.5, time(9, 30), datetime.fromisoformat("2026-03-01T08:15")],
        [99999999999, None, datetime.fromisoformat("1990-01-02"), False, 0, None, None],
    ]
    sheet = read(workbook(tmp_path / "people.xlsx", {"Donors": rows}))
    assert sheet.reading.sheet == "Donors"
    assert sheet.rows == [
        ("12345", "01067", "1985-02-13", "yes", "1.5", "09:30:00", "2026-03-01 08:15:00"),
        ("99999999999", "", "1990-01-02", "no", "0", "", ""),
    ]


def test_the_sheet_can_be_chosen_and_empty_or_hidden_ones_are_passed_over(tmp_path: Path):
    path = workbook(
        tmp_path / "people.xlsx",
        {"Empty": [], "Secret": [["a"], ["b"]], "First": [["Name"], ["Anna"]], "Second": [["Name"], ["Ben"]]},
        hidden="Secret",
    )
    source = open_source(path)
    assert source.sheets == ("Empty", "First", "Second")
    assert source.read(Reading()).rows == [("Anna",)]
    assert source.read(Reading(sheet="Second")).rows == [("Ben",)]


def test_rows_are_counted_as_the_spreadsheet_program_counts(tmp_path: Path):
    path = tmp_path / "people.xlsx"
    book = openpyxl.Workbook()
    page: Any = book.active
    page["B3"], page["C3"] = "Name", "City"
    page["B5"], page["C7"] = "Anna", "Kiel"
    book.save(path)
    sheet = read(path)
    assert sheet.header == ("Name", "City")
    assert sheet.reading.header_row == 3
    assert list(sheet.numbers) == [5, 7]
    assert sheet.rows == [("Anna", ""), ("", "Kiel")]


def test_the_content_counts_and_not_the_name(tmp_path: Path):
    path = workbook(tmp_path / "people.xlsx", {"A": [["Name"], ["Anna"]]})
    assert read(path.rename(tmp_path / "people.csv")).rows == [("Anna",)]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04 and then nothing", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000), "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000) + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
)
def test_what_is_no_workbook(tmp_path: Path, content: bytes, words: str):
    path = tmp_path / "people.xlsx"
    path.write_bytes(content)
    with pytest.raises(FileProblem) as caught:
        open_source(path)
    assert words in str(caught.value.sentence)


def test_half_a_workbook_and_another_kind_of_document(tmp_path: Path):
    whole = workbook(tmp_path / "people.xlsx", {"A": [["Name"], ["Anna"]]}).read_bytes()
    (tmp_path / "half.xlsx").write_bytes(whole[: len(whole) // 2])
    with zipfile.ZipFile(tmp_path / "letter.docx", "w") as packed:
        packed.writestr("word/document.xml", "<a/>")
    for name in ("half.xlsx", "letter.docx"):
        with pytest.raises(FileProblem, match="damaged"):
            open_source(tmp_path / name)


def test_a_workbook_without_any_text(tmp_path: Path):
    with pytest.raises(FileProblem, match="no text"):
        read(workbook(tmp_path / "people.xlsx", {"A": [], "B": []}))


def test_a_workbook_that_unpacks_to_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = workbook(tmp_path / "people.xlsx", {"A": [["Name"], ["Anna"]]})
    monkeypatch.setattr("desktop_app.files.workbooks.LARGEST", 1000)
    with pytest.raises(FileProblem, match="too large once it is unpacked"):
        open_source(path)
