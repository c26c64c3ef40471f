"""Events as a spreadsheet: first a word about what is in it, then where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.events.results import Results
from desktop_app.ui.saving import save_as
from desktop_app.ui.widgets import Sheet
from desktop_app.ui.words import spoken


class EventExportSheet(Sheet):
    """Says that the file tells what people did. `answered("save")`: it is wanted all the same."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(
            self.tr("Export %n events?", None, count),
            self.tr(
                "The file will say what people did and when: which pages they looked at, which mails they opened. "
                "Give it only to those who need it, and delete it when it has served its purpose."
            ),
            parent=parent,
        )
        self.add_out(self.tr("Cancel"), default=False)
        self.add_verb("save", self.tr("Choose where…"))


def export_events(parent: QWidget, desk: Desk, tasks: Tasks, account: Account, results: Results) -> None:
    """Ask whether and where, and save what is shown there."""
    log, rows = results.log, results.rows
    if log is None:
        return

    async def save(path: Path) -> None:
        await desk.happenings.save(log, rows, path, spoken)
        results.show_saved(path.name)

    def ask_where() -> None:
        title = QCoreApplication.translate("events", "Export the events")
        name = QCoreApplication.translate("events", "{account} events {day}.xlsx")
        name = name.format(account=account.name, day=desk.clock.now()[:10]).replace("/", "-")
        kinds = QCoreApplication.translate("events", "Spreadsheet (*.xlsx *.csv)")
        save_as(parent, tasks, title, name, kinds, save)

    sheet = EventExportSheet(len(rows), parent)
    sheet.answered.connect(lambda answer: ask_where() if answer == "save" else None)
    sheet.open()
