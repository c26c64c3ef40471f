from __future__ import annotations

import asyncio
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from desktop_app.core.importing import EmptyCells
from desktop_app.ui.imports.page import Stage
from desktop_app.ui.widgets import Chip
from tests.conftest import Run
from tests.gui.imports.importing import HEADINGS, Importing, importing, pick, write_csv, write_xlsx
from tests.support.driving import dialog, one, press, says, settle, until

ANNA = ("Anna", "Aldridge", "anna@example.org", "1985-04-03", "Kassel")
BIRGIT = ("Birgit", "Bauer", "birgit@example.org", "1962-11-17", "")


def shown(here: Importing) -> list[list[str]]:
    model = here.page.file.preview
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def headings(here: Importing) -> list[str]:
    model = here.page.file.preview
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]


def test_a_file_is_shown_as_it_was_read(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, ANNA, BIRGIT], delimiter=";", encoding="cp1252")

    async def look() -> None:
        async with importing() as here:
            assert not one(here.page, QAbstractButton, "Cancel").isHidden()
            await here.load(path)
            assert headings(here) == list(HEADINGS)
            assert shown(here) == [list(ANNA), list(BIRGIT)]
            assert says(here.page, "people.csv · 2 row")
            assert here.page.file.bar.delimiter.currentText() == "semicolon"

    arun(look())


def test_another_delimiter_or_row_of_headings_reads_the_file_again_at_once(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [("Our list", ""), HEADINGS, ANNA])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            pick(here.page.file.bar.header_row, 2)
            await until(lambda: headings(here) == list(HEADINGS), "the other headings")
            assert shown(here) == [list(ANNA)]
            pick(here.page.file.bar.delimiter, "|")
            await until(lambda: len(headings(here)) == 1, "one column")

    arun(look())


def test_every_cell_of_a_workbook_arrives_and_its_sheets_can_be_chosen(arun: Run, tmp_path: Path):
    path = write_xlsx(tmp_path / "list.xlsx", {"Donors": [HEADINGS, ANNA], "Old": [("Name",), ("Conrad",)]})

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            assert shown(here) == [list(ANNA)]
            assert says(here.page, "list.xlsx · sheet “Donors” · 1 row")
            assert here.page.file.bar.encoding.isHidden()
            pick(here.page.file.bar.sheet, "Old")
            await until(lambda: shown(here) == [["Conrad"]], "the other sheet")

    arun(look())


def test_what_is_no_list_is_said_and_what_was_read_before_stays(arun: Run, tmp_path: Path):
    good = write_csv(tmp_path / "people.csv", [HEADINGS, ANNA])
    bad = tmp_path / "letter.pdf"
    bad.write_bytes(b"%PDF-1.7 nothing to see")

    async def look() -> None:
        async with importing() as here:
            await here.load(bad)
            assert says(here.page, "This is a PDF document, not a spreadsheet.")
            assert says(here.page, "Save your list as XLSX or CSV and choose that file.")
            assert here.page.session is None
            await here.load(good)
            assert not says(here.page, "PDF")
            await here.load(bad)
            assert says(here.page, "This is a PDF document")
            assert shown(here) == [list(ANNA)]

    arun(look())


def test_while_a_file_is_read_its_name_is_shown_and_no_failure_leaves_it_so(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS])

    async def fail(*_given: object, **_more: object) -> NoReturn:
        raise LookupError("nobody thought of this")

    async def look() -> None:
        async with importing() as here:
            reading = here.page.load(path)
            assert says(here.page.file, "Reading people.csv…")
            await reading
            assert not says(here.page, "Reading people.csv…")
        async with importing() as here:
            here.profile.desk.imports.open_file = fail
            told: list[object] = []
            asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(type(context["exception"])))
            reading = here.page.load(path)
            with pytest.raises(LookupError):
                await reading
            assert told == [LookupError]
            assert not says(here.page, "Reading people.csv…")
            assert one(here.page.file, QAbstractButton, "Choose a file").isVisible()

    arun(look())


def test_rows_are_pasted_from_the_clipboard(arun: Run):
    async def look() -> None:
        async with importing() as here:
            QGuiApplication.clipboard().clear()
            press(here.page, "Paste")
            assert says(here.page, "The clipboard is empty.")
            QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in (HEADINGS, ANNA)))
            press(here.page, "Paste")
            await here.idle()
            assert shown(here) == [list(ANNA)]
            assert says(here.page, "Pasted rows · 1 row")

    arun(look())


def drop(here: Importing, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(here.page.file.source, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(here.page.file.source, event)


def test_one_file_is_dropped_and_several_are_not_taken(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, ANNA])

    async def look() -> None:
        async with importing() as here:
            drop(here, path, path)
            assert says(here.page, "These are several files. Drop one at a time.")
            assert here.page.session is None
            drop(here, path)
            await here.idle()
            assert shown(here) == [list(ANNA)]

    arun(look())


def test_a_file_is_chosen_in_a_dialog(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, ANNA])

    async def look() -> None:
        async with importing() as here:
            press(here.page, "Choose a file")
            await settle()
            chooser = dialog()
            assert isinstance(chooser, QFileDialog)
            chooser.fileSelected.emit(str(path))
            chooser.close()
            await here.idle()
            assert shown(here) == [list(ANNA)]

    arun(look())


def test_a_column_without_a_match_is_asked_about_and_not_imported_until_somebody_says(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [(*HEADINGS, "Hobby", "Spende 2025"), (*ANNA, "Chess", "50,00")])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.next()
            assert here.page.stage is Stage.COLUMNS
            assert [row.target.key for row in here.page.columns.rows] == [
                "first",
                "last",
                "email",
                "born",
                "city",
                None,
                "",
            ]
            assert here.column("Hobby").target.hasFocus()
            assert says(here.page, "1 column(s) have no choice yet. Until then they are not imported.")
            assert one(here.page, QAbstractButton, "Next: Values").isEnabled()
            assert says(here.page.columns.side, "Not imported: 2 column(s)")
            pick(here.column("Hobby").target, "")
            assert not says(here.page, "have no choice yet")
            assert says(here.page.columns.side, "Not imported: 2 column(s)")
            assert not here.column("Spende 2025").empty.isEnabled()
            here.column("City").target.setFocus()
            QTest.mouseClick(one(here.page.columns.side, Chip, "Spende 2025"), Qt.MouseButton.LeftButton)
            assert here.column("Spende 2025").target.hasFocus()

    arun(look())


def test_a_field_goes_to_one_column_only(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [(*HEADINGS, "Other city"), (*ANNA, "Bonn")])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.next()
            pick(here.column("Other city").target, "city")
            assert here.column("City").target.key is None
            assert says(here.page, "1 column(s) have no choice yet")

    arun(look())


def test_how_people_are_recognised_is_chosen_in_words_with_numbers(arun: Run, tmp_path: Path):
    rows = [
        ("First name", "E-mail", "Own id"),
        ("Camper 001", "c1@example.org", "77777"),
        ("New", "new@example.org", "00003"),
    ]
    path = write_csv(tmp_path / "people.csv", rows)

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.next()
            await here.idle()
            side = here.page.columns.side
            assert says(side, "1 row(s) match one person in campflow, 1 match nobody.")
            press(side, "By the e-mail address")
            await here.idle()
            assert here.session.recognise_by == "email"
            pick(here.column("E-mail").target, "")
            await here.idle()
            assert not side.ways.buttons["email"].isEnabled()
            assert says(side, "No column of your file goes to E-mail yet.")

    arun(look())


def test_a_mirror_only_says_how_it_recognises_people(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, ("Ada", "", "ada@example.org", "", "")])

    async def look() -> None:
        async with importing(mirror=True) as here:
            await here.load(path)
            await here.next()
            assert says(here.page.columns.side, "A mirror recognises people by their ids alone.")
            assert not here.page.columns.side.ways.buttons

    arun(look())


def test_empty_cells_mean_what_is_chosen_for_their_column(arun: Run, tmp_path: Path):
    rows = [("First name", "E-mail", "City"), ("Camper 001", "c1@example.org", "")]
    path = write_csv(tmp_path / "people.csv", rows)

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.next()
            assert (await here.session.plan()).to_send() == []
            pick(here.column("City").empty, EmptyCells.CLEAR)
            assert [change.after for change in (await here.session.plan()).to_send()] == [{"city": None}]

    arun(look())


def test_the_same_headings_are_matched_as_last_time_until_one_starts_from_scratch(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [(*HEADINGS, "Hobby"), (*ANNA, "5")])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.next()
            pick(here.column("Hobby").target, "")
            await here.to(Stage.CHECK)
            await here.next()
            here.tab.top.closed.emit()
            await here.load(path)
            await here.next()
            side = here.page.columns.side
            assert here.column("Hobby").target.key == ""
            assert says(side, "Matched as on")
            press(side, "Match from scratch")
            assert here.column("Hobby").target.key is None
            assert not says(side, "Matched as on")

    arun(look())
