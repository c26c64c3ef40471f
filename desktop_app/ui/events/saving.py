"""Events as a spreadsheet or on paper: first a word about what is in it, then where it goes."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Account
from desktop_app.core.eventlog import FIELDS, TEXT, WHAT, WHEN, WHO, EventLog
from desktop_app.services.desk import Desk
from desktop_app.services.pace import finished
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.events.phrases import number_words
from desktop_app.ui.events.results import Results
from desktop_app.ui.paper.document import PRINTED, Paper, how_many
from desktop_app.ui.paper.giving import print_paper, save_pdf
from desktop_app.ui.paper.table import Table
from desktop_app.ui.saving import save_as
from desktop_app.ui.widgets import Choice, FormField, SegmentedChoice, Sheet
from desktop_app.ui.words import label, shown, spoken

_AT_ONCE = 100


SPREADSHEET, PDF, PRINTER = "spreadsheet", "pdf", "printer"


class EventExportSheet(Sheet):
    """Says that the file tells what people did, and asks what it is to be: `way`. `answered("save")`: it is wanted."""

    def __init__(self, count: int, parent: QWidget, *, way: str = SPREADSHEET) -> None:
        super().__init__(
            self.tr("Export %n events?", None, count),
            self.tr(
                "The file will say what people did and when: which pages they looked at, which mails they opened. "
                "Give it only to those who need it, and delete it when it has served its purpose."
            ),
            parent=parent,
        )
        choices = [
            Choice(SPREADSHEET, self.tr("Spreadsheet")),
            Choice(PDF, self.tr("PDF")),
            Choice(PRINTER, self.tr("On paper")),
        ]
        self._way = SegmentedChoice(choices, way, self)
        self._way.chosen.connect(self._show_way)
        self.body.addWidget(FormField(self.tr("As"), self._way, label_width=48, parent=self))
        self.add_out(self.tr("Cancel"), default=False)
        self._go = self.add_verb("save", "")
        self._show_way(way)

    @property
    def way(self) -> str:
        return self._way.current

    def _show_way(self, way: str) -> None:
        self._go.setText(self.tr("Print…") if way == PRINTER else self.tr("Choose where…"))


def export_events(
    parent: QWidget, desk: Desk, tasks: Tasks, account: Account, results: Results, *, way: str = SPREADSHEET
) -> None:
    """Ask whether, as what and where, and save what is shown there, or print it."""
    log, rows = results.log, results.rows
    if log is None:
        return

    async def save(path: Path) -> None:
        await desk.happenings.save(log, rows, path, spoken)
        results.show_saved(path.name)

    def ask_where() -> None:
        title = QCoreApplication.translate("events", "Export the events")
        name = f"{title_of()}.xlsx".replace("/", "-")
        kinds = QCoreApplication.translate("events", "Spreadsheet (*.xlsx *.csv)")
        save_as(parent, tasks, title, name, kinds, save)

    def title_of() -> str:
        name = QCoreApplication.translate("events", "{account} events {day}")
        return name.format(account=account.name, day=desk.clock.now()[:10])

    def answered(answer: str) -> None:
        if answer != "save":
            return
        if sheet.way == SPREADSHEET:
            ask_where()
            return
        paper = Paper(title_of(), lambda: finished(_content(log, rows, title_of())), wide=True)
        if sheet.way == PDF:
            save_pdf(parent, paper)
        else:
            print_paper(parent, tasks, paper)

    sheet = EventExportSheet(len(rows), parent, way=way)
    sheet.answered.connect(answered)
    sheet.open()


def _content(log: EventLog, rows: Sequence[int], title: str) -> Generator[None, None, Table]:
    fields = [FIELDS[key] for key in (WHEN, WHAT, WHO, TEXT)]
    cells: list[list[str]] = []
    for number, row in enumerate(rows[:PRINTED]):
        cells.append([shown(field, log.table.value(row, field.key)) for field in fields])
        if number % _AT_ONCE == 0:
            yield
    return Table(title, how_many(len(rows), number_words(len(rows))), [label(field) for field in fields], cells)
