"""*Save rows to correct…* on the page of an import's run."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.exports.progress import SavingSheet
from desktop_app.ui.imports.page import Stage
from desktop_app.ui.runs.page import RunPage
from desktop_app.ui.runs.saving import ResultsSheet
from tests.conftest import Run
from tests.gui.imports.importing import HEADINGS, Importing, importing, write_csv
from tests.support.driving import one, press, says, settle, shown, until

GOOD = ("New", "Nora", "nora@example.org", "2012-04-01", "Kassel")
BAD = ("New", "Olaf", "olaf@", "", "Kassel")


async def carried_out(here: Importing, path: Path) -> RunPage:
    """The page of the run of a file with a row that cannot be sent."""
    await here.load(path)
    await here.to(Stage.CHECK)
    await here.next()
    await until(lambda: shown(here.tab.top, type(here.page)) == [], "the review")
    await until(lambda: says(here.tab.top, "2 rows"), "its numbers")
    press(here.tab.top, "Add 1 people in campflow LIVE")
    await until(lambda: isinstance(here.tab.top, RunPage), "the run's page")
    page = here.tab.top
    assert isinstance(page, RunPage)
    await until(lambda: says(page, "Save rows to correct…"), "what can be saved")
    return page


def test_the_rows_that_were_not_done_are_saved_with_the_reason(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD, BAD])
    target = tmp_path / "left.csv"

    async def save() -> None:
        async with importing() as here:
            page = await carried_out(here, path)
            press(page, "Save rows to correct…")
            await until(lambda: shown(page, ResultsSheet), "the sheet")
            sheet = one(page, ResultsSheet)
            assert says(sheet, "people.csv with all its columns as they were imported, and three more")
            assert says(sheet, "Rows that you left out are not among them.")
            press(sheet, "Choose where…")
            await until(lambda: shown(page, QFileDialog), "the file dialog")
            chooser = one(page, QFileDialog)
            chooser.fileSelected.emit(str(target))
            chooser.reject()
            await until(lambda: says(page, "rows were saved in left.csv."), "the end of writing")
            press(one(page, SavingSheet), "Close")
            await settle()

    arun(save(), timeout=30)
    with target.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == [*HEADINGS, "Row", "Outcome", "Reason"]
    assert rows == [[*BAD, "3", "Problem", "E-mail: The address ends after the @."]]
