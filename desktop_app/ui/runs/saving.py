"""A run's receipt as a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.runs import words
from desktop_app.ui.saving import save_as
from desktop_app.ui.words import spoken


def save_receipt(parent: QWidget, desk: Desk, tasks: Tasks, run: Run) -> None:
    """Ask where, and write what this run did: a row for every person, with before, after and outcome."""

    async def save(path: Path) -> None:
        await desk.exports.save_receipt(run, path, spoken)

    name = f"{words.title(run)} {run.started_at[:10]}.xlsx".replace("/", "-")
    save_as(parent, tasks, parent.tr("Save the receipt"), name, parent.tr("Spreadsheet (*.xlsx *.csv)"), save)
