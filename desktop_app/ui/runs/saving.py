"""A run as a spreadsheet: its receipt, and of an import the file itself with what came of each row."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.services.exports import Progress, Which
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.exports.progress import SavingSheet
from desktop_app.ui.paper.document import PRINTED, Paper, how_many
from desktop_app.ui.paper.table import Table
from desktop_app.ui.runs import words
from desktop_app.ui.saving import ask_where, save_as
from desktop_app.ui.widgets import Choice, FormField, SegmentedChoice, Sheet, WrapLabel
from desktop_app.ui.words import moment_shown, spoken


def save_receipt(parent: QWidget, desk: Desk, tasks: Tasks, run: Run) -> None:
    """Ask where, and write what this run did: a row for every person, with before, after and outcome."""

    async def save(path: Path) -> None:
        await desk.exports.save_receipt(run, path, spoken)

    name = f"{words.title(run)} {run.started_at[:10]}.xlsx".replace("/", "-")
    save_as(parent, tasks, parent.tr("Save the receipt"), name, parent.tr("Spreadsheet (*.xlsx *.csv)"), save)


def receipt_paper(desk: Desk, run: Run, people: int, came_of_it: str) -> Paper:
    """What this run did to so many `people`, for paper; `came_of_it` is the sentence that says it."""
    title = f"{words.title(run)} {run.started_at[:10]}"
    below = f"{words.when_and_who(run)}. {how_many(people, came_of_it)}"

    async def content() -> Table:
        lines = await desk.exports.receipt_lines(run, spoken, PRINTED)
        rows = [[*row[:-1], moment_shown(row[-1]) if row[-1] else ""] for row in lines.rows]
        return Table(title, below, lines.headings, rows)

    return Paper(title, content, wide=True)


class ResultsSheet(Sheet):
    """Asks which rows of an imported file are to be saved; `which` holds it. The answer is ``save``."""

    def __init__(self, run: Run, counts: Mapping[Which, int], parent: QWidget) -> None:
        text = self.tr(
            "{file} with all its columns as they were imported, and three more: the number of the row, what came of it, "
            "and why. You can put it right and import it again; the three columns do no harm there."
        )
        super().__init__(self.tr("Save the results"), text.format(file=run.source), width=560, parent=parent)
        number = self.locale().toString
        choices = [
            Choice(Which.ALL.value, self.tr("All {count} rows").format(count=number(counts[Which.ALL]))),
            Choice(Which.NOT_DONE.value, self.tr("Only {count} not done").format(count=number(counts[Which.NOT_DONE]))),
        ]
        left = counts[Which.NOT_DONE] > 0
        first = Which.NOT_DONE if left else Which.ALL
        self._which = SegmentedChoice(choices if left else choices[:1], first.value, self)
        self._which.chosen.connect(self._explain)
        self._words = WrapLabel("", "small", "text2", parent=self)
        self.body.addWidget(FormField(self.tr("Rows"), self._which, label_width=64, parent=self))
        self.body.addWidget(self._words)
        self._explain()
        self.add_out(self.tr("Cancel"), default=False)
        self.add_verb("save", self.tr("Choose where…"))

    @property
    def which(self) -> Which:
        return Which(self._which.current)

    def _explain(self, _chosen: str = "") -> None:
        all_rows = self.which is Which.ALL
        left = self.tr("Refused, not sent, in doubt, or with a problem. Rows that you left out are not among them.")
        self._words.setText(self.tr("Rows that were the same are there, too.") if all_rows else left)


def save_results(parent: QWidget, desk: Desk, tasks: Tasks, run: Run) -> None:
    """Ask which rows and where, and write the imported file with its outcomes. What goes wrong is told by `tasks`."""

    async def ask() -> None:
        counts = await desk.exports.count_results(run)
        sheet = ResultsSheet(run, counts, parent)

        def answered(answer: str) -> None:
            if answer == "save":
                title = QCoreApplication.translate("results", "Save the results")
                kinds = QCoreApplication.translate("results", "Spreadsheet (*.xlsx *.csv)")
                chosen = partial(write, sheet.which, counts[sheet.which])
                ask_where(parent, title, _file_name(run, sheet.which), kinds, chosen)

        sheet.answered.connect(answered)
        sheet.open()

    def write(which: Which, count: int, path: Path) -> None:
        def save(progress: Progress) -> Awaitable[int]:
            return desk.exports.save_results(run, which, path, spoken, progress)

        saving = SavingSheet(path, count, save, partial(_saved, path), parent)
        saving.failed.connect(tasks.failed)
        saving.open()

    tasks.start(ask())


def _file_name(run: Run, which: Which) -> str:
    words = (
        QCoreApplication.translate("results", "{file}, results")
        if which is Which.ALL
        else QCoreApplication.translate("results", "{file}, not done")
    )
    return f"{words.format(file=Path(run.source).stem or run.started_at[:10])}.xlsx"


def _saved(path: Path, count: int) -> str:
    words = QCoreApplication.translate("results", "%Ln rows were saved in {file}.", None, count)
    return words.format(file=path.name)
