"""How far a file is written, and that it is there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import DeskError
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.widgets import Bar, IconText, Label, Sheet

Save = Callable[[Callable[[int], object]], Awaitable[int]]
"""Writes a file; calls what it gets with how many rows are written, and returns how many there were."""


class SavingSheet(Sheet):
    """Writes a file and says how far it is; stopped, nothing of it is left. `failed` carries what went wrong, after the
    sheet is gone. `rows` is the sentence "3 rows were saved.", by their number."""

    failed = Signal(object)

    def __init__(self, path: Path, total: int, save: Save, saved: Callable[[int], str], parent: QWidget) -> None:
        super().__init__(path.name, parent=parent)
        self.tasks = Tasks(self)
        self._path, self._total, self._saved = path, total, saved
        self._bar = Bar(self)
        self._words = Label("", "small", "text2", parent=self)
        self._done = IconText("check", "", "new", wrap=True, type="body", ink="text", size=16, parent=self)
        self._done.hide()
        for widget in (self._bar, self._words, self._done):
            self.body.addWidget(widget)
        self._out = self.add_out(self.tr("Stop"))
        self._folder = self.add_verb("folder", self.tr("Open the folder"), "plain")
        self._folder.hide()
        self.answered.connect(self._leave)
        self._show(0)
        self.tasks.start(self._save(save), self._fail)

    async def _save(self, save: Save) -> None:
        count = await save(self._show)
        self._bar.hide()
        self._words.hide()
        self._done.set("check", self._saved(count), "new")
        self._done.show()
        self._folder.show()
        self._out.setText(self.tr("Close"))
        self.fit()

    def _show(self, written: int) -> None:
        number = self.locale().toString
        words = self.tr("{done} of {total} written").format(done=number(written), total=number(self._total))
        self._words.setText(words)
        self._bar.set_progress(written, self._total)
        self._bar.setAccessibleName(words)

    def _fail(self, error: DeskError) -> None:
        self.failed.emit(error)
        self.reject()

    def _leave(self, answer: str) -> None:
        if answer == "folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
