"""Workbooks, written by openpyxl as a spreadsheet program would."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.chart import BarChart
from openpyxl.styles import Font

from desktop_app.core.errors import FileProblem
from desktop_app.files.extents import check_sheet
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


def test_a_workbook_of_charts_alone(tmp_path: Path):
    book = openpyxl.Workbook()
    book.create_chartsheet("Donations").add_chart(BarChart())
    book.remove(book.active)  # type: ignore[arg-type]
    book.save(tmp_path / "charts.xlsx")
    with pytest.raises(FileProblem) as caught:
        open_source(tmp_path / "charts.xlsx")
    assert str(caught.value.sentence) == "charts.xlsx has charts, but no sheet with cells."


# ------------------------------------------------------------------------------------------ what would fill the memory


def spoken(path: Path, **reading: str | int) -> str:
    with pytest.raises(FileProblem) as caught:
        read(path, **reading)
    assert str(caught.value.advice)
    return str(caught.value.sentence)


def stray(path: Path, row: int, column: int, value: str = "x") -> Path:
    """A list of two cells, and one more far away."""
    book = openpyxl.Workbook()
    page: Any = book.active
    page["A1"], page["A2"] = "Name", "Anna"
    page.cell(row, column).value = value
    page.cell(row, column).font = Font(bold=True)
    book.save(path)
    return path


@pytest.mark.parametrize(("row", "column"), [(1_048_576, 16_384), (1_048_576, 12), (20_000, 16_384)])
def test_a_stray_cell_far_away_is_named(tmp_path: Path, row: int, column: int):
    words = spoken(stray(tmp_path / "people.xlsx", row, column))
    assert f"reaches to row {row} and column {column}, and nearly all of it is empty" in words


def test_formatted_cells_without_a_value_reach_nowhere(tmp_path: Path):
    assert read(stray(tmp_path / "people.xlsx", 1_048_576, 16_384, "")).rows == [("Anna",)]


def test_a_stray_cell_on_another_sheet_does_no_harm(tmp_path: Path):
    path = stray(tmp_path / "people.xlsx", 1_048_576, 16_384)
    book = openpyxl.load_workbook(path)
    book.create_sheet("Good").append(["Name"])
    book["Good"].append(["Ben"])
    book.save(path)
    assert read(path, sheet="Good").rows == [("Ben",)]


def test_a_sheet_with_too_many_cells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("desktop_app.files.extents._HARMLESS", 100)
    monkeypatch.setattr("desktop_app.files.extents.MOST_CELLS", 1000)
    full: list[list[Any]] = [[f"{row}.{column}" for column in range(20)] for row in range(50)]
    assert len(read(workbook(tmp_path / "enough.xlsx", {"A": full})).rows) == 49
    assert "more than 1000 cells" in spoken(workbook(tmp_path / "more.xlsx", {"A": [*full, ["x"]]}))


def test_a_workbook_that_unpacks_to_fill_the_memory(tmp_path: Path):
    path = workbook(tmp_path / "people.xlsx", {"A": [["Name"], ["Anna"]]})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/media/much.bin", bytes(60_000_000))
    assert "too large once it is unpacked" in spoken(path)


ODS = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
 <table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"""
CELL = '<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'


def open_document(path: Path, *rows: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        packed.writestr("content.xml", ODS.format(rows="".join(rows)))
    return path


def ods_row(*cells: str, more: str = "") -> str:
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


def test_an_open_document_with_repeated_cells(tmp_path: Path):
    name, anna = CELL.format(more="", text="Name"), CELL.format(more="", text="Anna")
    empty = '<table:table-cell table:number-columns-repeated="16383"/>'
    end = ods_row(empty, more=' table:number-rows-repeated="1048573"')
    path = open_document(tmp_path / "people.ods", ods_row(name, empty), ods_row(anna, empty), end)
    assert read(path).rows == [("Anna",)]
    far = open_document(tmp_path / "far.ods", ods_row(name), ods_row(anna), end, ods_row(empty, anna))
    assert "reaches to row 1048576 and column 16384" in spoken(far)
    again = CELL.format(more=' table:number-columns-repeated="16384"', text="x")
    many = ods_row(again, more=' table:number-rows-repeated="1048576"')
    assert "more than 30000000 cells" in spoken(open_document(tmp_path / "many.ods", many))


def test_a_stray_cell_in_a_binary_workbook(tmp_path: Path):
    def record(kind: int, first: int) -> bytes:
        return bytes([kind, 8]) + first.to_bytes(4, "little") + bytes(4)

    near, far = tmp_path / "near.xlsb", tmp_path / "far.xlsb"
    for path, row in ((near, 5), (far, 1_048_575)):
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr("xl/worksheets/sheet1.bin", record(0, 0) + record(7, 0) + record(0, row) + record(7, 40))
    check_sheet(near, "A")
    with pytest.raises(FileProblem, match="nearly all of it is empty"):
        check_sheet(far, "A")


def test_merged_cells_count_for_each_of_their_rows_and_hidden_ones_are_told(tmp_path: Path):
    book = openpyxl.Workbook()
    page: Any = book.active
    for row in (["Family", "Name"], ["Aldridge", "Anna"], [None, "Ben"], [None, "Cleo"], ["Bauer", "Dora"]):
        page.append(row)
    page.merge_cells("A2:A4")
    page.row_dimensions[3].hidden = True
    page.column_dimensions["B"].hidden = True
    book.save(tmp_path / "people.xlsx")
    sheet = read(tmp_path / "people.xlsx")
    assert [row[0] for row in sheet.rows] == ["Aldridge", "Aldridge", "Aldridge", "Bauer"]
    assert [str(note) for note in sheet.notes] == [
        "Cells that are merged over several rows count for each of these rows.",
        "Rows that are hidden in the sheet are read, too (1).",
        "Columns that are hidden in the sheet are read, too (1).",
    ]


def test_dates_of_both_calendars_and_the_values_of_formulas(tmp_path: Path):
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    page: Any = book.active
    page.append(["Name", "Born"])
    page.append(["Anna", date(1985, 4, 3)])
    book.save(tmp_path / "mac.xlsx")
    assert read(tmp_path / "mac.xlsx").rows == [("Anna", "1985-04-03")]
