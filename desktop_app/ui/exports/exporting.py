"""*Export…*: what, where, and writing it."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.core.table import ContactTable
from desktop_app.services.desk import Desk
from desktop_app.services.exports import Form, Progress
from desktop_app.ui.exports.progress import SavingSheet
from desktop_app.ui.exports.sheet import ExportSheet
from desktop_app.ui.page import Page
from desktop_app.ui.saving import ask_where
from desktop_app.ui.words import spoken

_ENDINGS = {Form.WORKBOOK: "xlsx", Form.COMMA: "csv", Form.SEMICOLON: "csv", Form.NDJSON: "ndjson", Form.VCARD: "vcf"}


def export(
    page: Page,
    desk: Desk,
    name: str,
    table: ContactTable,
    rows: Sequence[int],
    shown: Sequence[str],
    *,
    selected: bool,
) -> ExportSheet:
    """Ask what is to be saved of these contacts, and where, and save it there. `name` is what the file is called at first;
    the rest as `ExportSheet` has it."""
    sheet = ExportSheet(table, rows, shown, page, selected=selected)

    def chosen(keys: Sequence[str], form: Form, path: Path) -> None:
        def write(progress: Progress) -> Awaitable[int]:
            return desk.exports.save_contacts(table, rows, keys, path, form, spoken, progress)

        saving = SavingSheet(path, len(rows), write, partial(_saved, path), page)
        saving.failed.connect(page.failed)
        saving.open()

    def answered(answer: str) -> None:
        if answer == "save":
            ending = _ENDINGS[sheet.form]
            kinds = QCoreApplication.translate("export", "Contacts") + f" (*.{ending})"
            title = QCoreApplication.translate("export", "Save the contacts")
            file = f"{name} {desk.clock.now()[:10]}.{ending}".replace("/", "-")
            ask_where(page, title, file, kinds, partial(chosen, sheet.keys, sheet.form))

    sheet.answered.connect(answered)
    sheet.open()
    return sheet


def _saved(path: Path, count: int) -> str:
    words = QCoreApplication.translate("export", "%Ln people were saved in {file}.", None, count)
    return words.format(file=path.name)
