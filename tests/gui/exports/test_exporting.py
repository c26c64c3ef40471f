"""*Export…* as somebody uses it: what is shown, or who is selected, as a file."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog

from desktop_app.services.exports import Form
from desktop_app.ui.exports.progress import SavingSheet
from desktop_app.ui.exports.sheet import ExportSheet
from desktop_app.ui.words import spoken
from tests.conftest import Run
from tests.support.camp import Camp, camp, camper
from tests.support.driving import act, one, press, says, settle, shown, until


async def asked(here: Camp) -> ExportSheet:
    await until(lambda: shown(here.page, ExportSheet), "the sheet")
    return one(here.page, ExportSheet)


def choose(sheet: ExportSheet, form: Form) -> None:
    box = one(sheet, QComboBox)
    box.setCurrentIndex(box.findData(form))


async def saved(here: Camp, path: Path) -> SavingSheet:
    """Choose where, and wait until the file is there."""
    press(await asked(here), "Choose where…")
    await until(lambda: shown(here.page, QFileDialog), "the file dialog")
    chooser = one(here.page, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    await until(lambda: says(here.page, "saved in"), "the end of writing")
    return one(here.page, SavingSheet)


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_what_is_shown_is_saved_as_it_is_shown(arun: Run, tmp_path: Path):
    async def export() -> None:
        async with camp() as here:
            here.page.list.search.setText("gott 004")
            await here.shows(1)
            act(here.page, "Export…")
            sheet = await asked(here)
            assert says(sheet, "Everybody who is shown in the list.")
            choose(sheet, Form.COMMA)
            path = tmp_path / "people.csv"
            done = await saved(here, path)
            assert says(done, "1 people were saved in people.csv.")
            assert rows(path)[0][:3] == ["First name", "Last name", "Birthday"]
            assert rows(path)[1][:2] == ["Camper 004", "A"]
            press(done, "Close")
            await until(lambda: not here.page.findChildren(SavingSheet), "the end of the sheet")

    arun(export())


def test_who_is_selected_is_saved_with_all_fields(arun: Run, tmp_path: Path):
    async def export() -> None:
        async with camp() as here:
            here.page.list.grid.selectAll()
            await settle()
            press(here.page.list.selection, "Export 30…")
            sheet = await asked(here)
            press(sheet, "All fields")
            choose(sheet, Form.NDJSON)
            path = tmp_path / "people.ndjson"
            press(await saved(here, path), "Close")
            lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
            assert len(lines) == 30
            assert lines[0]["id"] == "p0"
            assert "iban" not in lines[0]

    arun(export())


def test_sensitive_fields_go_out_only_when_they_are_ticked(arun: Run, tmp_path: Path):
    async def export() -> None:
        async with camp(camper(1, iban="DE00 1234"), changes={"read_only": True}) as here:
            act(here.page, "Export…")
            sheet = await asked(here)
            assert not says(sheet, "Sensitive fields")
            press(sheet, "All fields")
            assert says(sheet, "Sensitive fields (bank, health) stay here unless you tick them.")
            press(sheet, "Sensitive fields, too: IBAN")
            assert says(sheet, "Whoever gets the file can read them.")
            choose(sheet, Form.COMMA)
            path = tmp_path / "people.csv"
            press(await saved(here, path), "Close")
            header, person = rows(path)
            assert person[header.index("IBAN")] == "DE00 1234"

    arun(export())


def test_a_card_says_what_it_has_no_room_for(arun: Run):
    async def export() -> None:
        async with camp() as here:
            act(here.page, "Export…")
            sheet = await asked(here)
            choose(sheet, Form.VCARD)
            assert says(sheet, "An address book has no room for 1 of the fields: Group.")
            press(sheet, "Cancel")

    arun(export())


def test_what_cannot_be_saved_is_said_and_the_sheet_goes(arun: Run, tmp_path: Path):
    async def export() -> None:
        async with camp() as here:
            act(here.page, "Export…")
            press(await asked(here), "Choose where…")
            await until(lambda: shown(here.page, QFileDialog), "the file dialog")
            chooser = one(here.page, QFileDialog)
            chooser.fileSelected.emit(str(tmp_path / "gone" / "people.xlsx"))
            chooser.reject()
            await until(lambda: here.failed, "the problem")
            assert spoken(here.failed[0].sentence) == "The folder gone is not there."
            await until(lambda: not here.page.findChildren(SavingSheet), "the end of the sheet")

    arun(export())


def test_stopping_leaves_no_file(arun: Run, tmp_path: Path):
    async def export() -> None:
        async with camp(*(camper(number) for number in range(2000))) as here:
            act(here.page, "Export…")
            sheet = await asked(here)
            choose(sheet, Form.VCARD)
            press(sheet, "Choose where…")
            await until(lambda: shown(here.page, QFileDialog), "the file dialog")
            chooser = one(here.page, QFileDialog)
            chooser.fileSelected.emit(str(tmp_path / "people.vcf"))
            chooser.reject()
            await until(lambda: shown(here.page, SavingSheet), "the sheet")
            press(one(here.page, SavingSheet), "Stop")
            await until(lambda: not here.page.findChildren(SavingSheet), "the end of the sheet")
            assert here.failed == []

    arun(export())
    assert list(tmp_path.iterdir()) == []
