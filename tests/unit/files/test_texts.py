"""Text files as people have them."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import FileProblem
from desktop_app.files.sheet import NO_HEADINGS, Reading, Sheet
from desktop_app.files.source import LARGEST, TextSource, open_source

TABLE = "Vorname;Straße\r\nJürgen;Müllerstraße 1\r\nŁucja;Ölweg 2\r\n"
ROWS = [("Jürgen", "Müllerstraße 1"), ("Łucja", "Ölweg 2")]


def read(tmp_path: Path, content: bytes, name: str = "people.csv", **reading: str | int) -> Sheet:
    path = tmp_path / name
    path.write_bytes(content)
    return open_source(path).read(Reading(**reading))  # type: ignore[arg-type]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_recognised(tmp_path: Path, encoding: str):
    sheet = read(tmp_path, TABLE.encode(encoding))
    assert sheet.header == ("Vorname", "Straße")
    assert sheet.rows == ROWS
    assert list(sheet.numbers) == [2, 3]
    assert (sheet.reading.encoding, sheet.reading.delimiter, sheet.reading.header_row) == (encoding, ";", 1)


def test_what_is_not_unicode_is_read_as_western_windows_and_says_so(tmp_path: Path):
    sheet = read(tmp_path, "Name,Ort\r\nJürgen,Köln\r\n".encode("cp1252"))
    assert sheet.rows == [("Jürgen", "Köln")]
    assert sheet.reading.encoding == "cp1252"


def test_the_encoding_can_be_chosen(tmp_path: Path):
    sheet = read(tmp_path, "Name,Ort\r\nŁucja,Łódź\r\n".encode("cp1250"), encoding="cp1250")
    assert sheet.rows == [("Łucja", "Łódź")]


def test_what_fits_no_likely_encoding_is_opened_all_the_same(tmp_path: Path):
    """So that the encoding can be chosen while one looks at the rows."""
    content = b"Name,Ort\r\nJ\x81rgen,Bonn\r\n" + b"Bj\xf6rn Gro\xdf,D\xfcren\r\n" * 5
    sheet = read(tmp_path, content)
    assert sheet.reading.encoding == "cp1252"
    assert "\ufffd" in sheet.rows[0][0]
    assert sheet.rows[1] == ("Björn Groß", "Düren")


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("cp1252", ["Jürgen Groß", "50 €", "Zoë", "François"]),
        ("cp1250", ["Łucja Wójcik", "Dąbrowski", "Żaneta"]),
        ("mac-roman", ["Jürgen Groß", "Änne Öztürk", "Élodie Lefèvre"]),
        ("cp850", ["Jürgen Müller", "Björn Größe", "Élodie"]),
    ],
)
def test_the_likely_encoding_is_found_by_how_the_words_look(tmp_path: Path, encoding: str, names: list[str]):
    sheet = read(tmp_path, "\n".join(["Name;Ort", *(f"{name};Bonn" for name in names)]).encode(encoding))
    assert sheet.reading.encoding == encoding
    assert [row[0] for row in sheet.rows] == names


def test_headings_are_found_below_titles(tmp_path: Path):
    content = ("A list of all our friends, old and new. " * 9 + "\n\nName;City\nAnna;Bonn\n").encode()
    sheet = read(tmp_path, content)
    assert (sheet.header, sheet.rows, sheet.reading.header_row) == (("Name", "City"), [("Anna", "Bonn")], 3)
    assert "row 3" in str(sheet.notes[0])
    chosen = read(tmp_path, content, header_row=1)
    assert chosen.header[0] == ("A list of all our friends, old and new. " * 9)[:200] + "…"
    assert chosen.notes == ()


def test_a_list_without_headings_loses_nobody(tmp_path: Path):
    sheet = read(tmp_path, b"Anna;anna@example.org\nBen;ben@example.org\n")
    assert (sheet.header, sheet.reading.header_row) == (("Column 1", "Column 2"), NO_HEADINGS)
    assert list(sheet.numbers) == [1, 2]
    assert "No row with headings" in str(sheet.notes[0])


def test_sums_at_the_end_are_told_from_people(tmp_path: Path):
    sheet = read(tmp_path, b"Name;City;Gift\nAnna;Bonn;5\nSumme, Ada;Kiel;7\n;;\nSumme:;;12\nAnzahl;2;\n")
    assert sheet.sums == (5, 6)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str):
    lines = [["Name", "Note", "City"], ["Anna", "x", "Bonn"], ["Ben", "", "Kiel"]]
    sheet = read(tmp_path, "\n".join(delimiter.join(line) for line in lines).encode())
    assert sheet.reading.delimiter == delimiter
    assert sheet.rows == [tuple(line) for line in lines[1:]]


def test_commas_inside_values_do_not_win_over_the_real_delimiter(tmp_path: Path):
    sheet = read(tmp_path, b"Name;Price\nAnna;1,50\nBen;2,50\nCleo, Dr.;3\n")
    assert sheet.reading.delimiter == ";"


def test_the_order_of_excel_for_its_delimiter_is_followed_and_not_counted(tmp_path: Path):
    sheet = read(tmp_path, b"sep=|\r\nName|City\r\nAnna|Bonn\r\n")
    assert sheet.header == ("Name", "City")
    assert (sheet.reading.header_row, list(sheet.numbers)) == (1, [2])


def test_quoted_cells_hold_delimiters_and_line_breaks(tmp_path: Path):
    sheet = read(tmp_path, b'Name,Note\r\n"Aldridge, Anna","two\r\nlines, ""quoted"""\r\nBen,\r\n')
    assert sheet.rows == [("Aldridge, Anna", 'two\r\nlines, "quoted"'), ("Ben", "")]
    assert list(sheet.numbers) == [2, 3]


def test_empty_rows_are_left_away_and_the_others_keep_their_numbers(tmp_path: Path):
    sheet = read(tmp_path, b"\n\nName,City\n\nAnna,Bonn\n,\nBen,Kiel\n\n")
    assert sheet.reading.header_row == 3
    assert list(sheet.numbers) == [5, 7]
    assert sheet.index(7) == 1
    with pytest.raises(KeyError):
        sheet.index(6)


def test_another_row_can_hold_the_headings(tmp_path: Path):
    sheet = read(tmp_path, b"Our members\nName,City\nAnna,Bonn\n", header_row=2)
    assert sheet.header == ("Name", "City")
    assert list(sheet.numbers) == [3]


def test_longer_rows_keep_their_cells_and_equal_headings_are_counted(tmp_path: Path):
    sheet = read(tmp_path, b"Mail,Mail,\nx,y\nx,y,,z\nx\n")
    assert sheet.header == ("Mail", "Mail (2)", "Column 3", "Column 4")
    assert sheet.rows == [("x", "y", "", ""), ("x", "y", "", "z"), ("x", "", "", "")]


def test_text_stays_as_it_was_typed(tmp_path: Path):
    sheet = read(tmp_path, b"PLZ,Id\n01067,00123\n")
    assert sheet.rows == [("01067", "00123")]


def test_pasted_cells():
    sheet = TextSource("", "Name\tCity\nAnna\tBonn").read(Reading())
    assert sheet.rows == [("Anna", "Bonn")]


@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=8), min_size=2, max_size=2),
        min_size=1,
        max_size=8,
    )
)
def test_whatever_a_csv_writer_wrote_is_read(table: list[list[str]]):
    import csv
    import io

    file = io.StringIO(newline="")
    csv.writer(file).writerows([["Name", "City"], *table])
    expected = [tuple(row) for row in table if any(row)]
    if expected:
        assert TextSource("", file.getvalue()).read(Reading(delimiter=",")).rows == expected


# ------------------------------------------------------------------------------------------------------------ bad files


def problem(path: Path, **reading: str | int) -> str:
    with pytest.raises(FileProblem) as caught:
        open_source(path).read(Reading(**reading))  # type: ignore[arg-type]
    assert str(caught.value.advice)
    return str(caught.value.sentence)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\n \n,,\n", "no text in it"),
        (b"Name,City\n", "nothing below the headings in row 1"),
        (b"Name,City\n,\n\n", "nothing below the headings in row 1"),
        (b"Name\0City\nx\0y\n", "not a text file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "picture"),
        (b"%PDF-1.7\n", "PDF"),
        (b"<!doctype html><html><body>Sign in</body></html>", "web page"),
        (b"Name,Note\nAnna,x\nBen,\"never closed\nCleo,y\n", "in row 3 never ends"),
        (b"Name,Note\nAnna,\"" + b"x" * 140_000 + b"\n", "quotation mark may be missing"),
        (b",".join([b"x"] * 1200) + b"\n" + b",".join([b"x"] * 1200), "1200 cells"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_said_in_a_sentence(tmp_path: Path, content: bytes, words: str):
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    assert words in problem(path)


def test_a_missing_file_and_a_folder(tmp_path: Path):
    assert "not there" in problem(tmp_path / "gone.csv")
    assert "folder" in problem(tmp_path)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "people.csv"
    path.write_bytes(b"Name\nAnna\n")

    def refuse(self: Path, *args: object, **kwargs: object):
        raise PermissionError(13, "Permission denied", str(self))

    # Whoever runs the tests may be allowed everything.
    monkeypatch.setattr(Path, "open", refuse)
    assert "may not be read" in problem(path)


def test_a_file_that_is_too_large(tmp_path: Path):
    path = tmp_path / "people.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert "larger than 200 MB" in problem(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "ascii"])
def test_an_encoding_that_does_not_fit(tmp_path: Path, encoding: str):
    path = tmp_path / "people.csv"
    path.write_bytes("Name,City\nJürgen,Köln\nx".encode("cp1252"))
    assert "encoding" in problem(path, encoding=encoding)


def test_a_heading_row_that_is_not_there(tmp_path: Path):
    path = tmp_path / "people.csv"
    path.write_bytes(b"Name\nAnna\n")
    assert "no row 9" in problem(path, header_row=9)


@pytest.mark.parametrize("seconds_ago", [0, 86_400])
def test_a_change_on_disk_is_noticed(tmp_path: Path, seconds_ago: int):
    path, then = tmp_path / "people.csv", time.time() - seconds_ago
    path.write_bytes(b"Name\nAnna\n")
    os.utime(path, (then, then))
    source = open_source(path)
    assert source.unchanged()
    path.write_bytes(b"Name\nAnne\n")
    os.utime(path, (then, then))
    assert not source.unchanged()
    path.unlink()
    assert not source.unchanged()


def test_lists_of_words_are_not_taken_for_columns():
    sheet = TextSource("", "Groups\ncamp; choir\nchoir; board; camp\ncamp\n").read(Reading())
    assert (sheet.header, len(sheet.rows)) == (("Groups",), 3)


def test_a_cell_far_below_that_has_no_heading_makes_a_column(tmp_path: Path):
    lines = ["Name;City", *["Anna;Bonn;;"] * 600, ";;", "Ben", "Cem;Kiel;note", *["Dora"] * 600]
    sheet = read(tmp_path, "\n".join(lines).encode())
    assert sheet.header == ("Name", "City", "Column 3")
    assert sheet.rows[599:603] == [("Anna", "Bonn", ""), ("Ben", "", ""), ("Cem", "Kiel", "note"), ("Dora", "", "")]
    assert [*sheet.numbers[599:603]] == [601, 603, 604, 605]
    assert len(sheet.rows) == len(sheet.numbers) == 1202
    assert sheet.rows[-1] == ("Dora", "", "")
