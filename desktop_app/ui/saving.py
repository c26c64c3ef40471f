"""Asking where to save something, and saving it there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.aio.tasks import Tasks


def ask_where(parent: QWidget, title: str, name: str, kinds: str, chosen: Callable[[Path], object]) -> QFileDialog:
    """A file dialog, opened; `chosen` gets the path. `kinds` is Qt's filter text: ``Spreadsheet (*.xlsx)``."""
    dialog = QFileDialog(parent, title, name, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffix = kinds.partition("*.")[2].partition(")")[0].partition(" ")[0]
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def save_as(
    parent: QWidget, tasks: Tasks, title: str, name: str, kinds: str, save: Callable[[Path], Awaitable[object]]
) -> QFileDialog:
    """Ask where, then run `save` there as one of `tasks`."""

    async def run(path: Path) -> None:
        await save(path)

    return ask_where(parent, title, name, kinds, lambda path: tasks.start(run(path)))
