"""Columns that are split and joined, a value for everyone, and matchings as files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu

from desktop_app.ui.imports.page import Stage
from desktop_app.ui.imports.shaping import ConstantSheet, JoinSheet
from tests.conftest import Run
from tests.gui.imports.importing import Importing, importing, pick, write_csv
from tests.support.driving import press, settle, until

FILE = [
    ("Name", "E-mail", "Street", "House number"),
    ("Dr. Anna von Berg", "anna@example.org", "Ring", "3"),
    ("Bauer, Ben", "ben@example.org", "Weg", ""),
]


def headers(here: Importing) -> list[str]:
    return [row.column.header for row in here.page.columns.rows]


async def choose(here: Importing, header: str, words: str) -> None:
    """An entry of a column's menu."""
    here.column(header).more.click()
    menu = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMenu) and widget.isVisible())
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    await here.idle()


async def opened(here: Importing, tmp_path: Path) -> None:
    await here.load(write_csv(tmp_path / "people.csv", FILE))
    await here.to(Stage.COLUMNS)


def test_a_name_is_split_and_the_parts_are_taken_away_again(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with importing() as here:
            await opened(here, tmp_path)
            await choose(here, "Name", "Split into title, first and last name")
            assert headers(here)[-3:] == ["Name (title)", "Name (first name)", "Name (last name)"]
            assert here.column("Name (first name)").target.currentText() == "First name"
            assert here.column("Name").target.currentText() == "Not imported"
            await choose(here, "Name (title)", "Take this column away")
            assert headers(here) == list(FILE[0])

    arun(look())


def test_columns_are_joined_with_an_example_in_sight(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with importing() as here:
            await opened(here, tmp_path)
            await choose(here, "Street", "Join with other columns…")
            sheet = here.page.findChild(JoinSheet)
            assert isinstance(sheet, JoinSheet)
            assert not sheet.join.isEnabled()
            next(tick for tick in sheet.ticks if tick.text() == "House number").click()
            pick(sheet.between, ", ")
            assert sheet.made is not None
            sheet.join.click()
            await until(lambda: headers(here)[-1] == "Street + House number", "the joined column")
            assert here.column("Street + House number").column.samples == ("Ring, 3", "Weg")

    arun(look())


def test_a_value_for_everyone(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with importing() as here:
            await opened(here, tmp_path)
            press(here.page, "Add a value for everyone…")
            sheet = here.page.findChild(ConstantSheet)
            assert isinstance(sheet, ConstantSheet)
            assert not sheet.add.isEnabled()
            pick(sheet.field, "city")
            sheet.findChildren(QLineEdit)[-1].setText("Bonn")
            sheet.add.click()
            await until(lambda: headers(here)[-1] == "Always “Bonn”", "the new column")
            assert here.column("Always “Bonn”").target.currentText() == "City"

    arun(look())


def test_a_matching_is_saved_and_used_again(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with importing() as here:
            await opened(here, tmp_path)
            await choose(here, "Name", "Split into title, first and last name")
            press(here.page, "Save matching…")
            await give(here, tmp_path / "matching.json")
            press(here.page, "Match from scratch") if here.session.remembered else here.session.match_anew()
            await here.session.unshape(here.session.shapes[0])
            press(here.page, "Use a saved matching…")
            await give(here, tmp_path / "matching.json")
            await until(lambda: "Name (first name)" in headers(here), "the saved matching")

    arun(look())


async def give(here: Importing, path: Path) -> None:
    """Choose a path in the file dialog that is open."""
    dialog = here.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.done(0)
    await settle()
    await here.idle()
