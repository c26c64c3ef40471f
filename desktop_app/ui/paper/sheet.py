"""How it goes with the pages: being made, there, or what went wrong."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import DeskError
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.widgets import Bar, IconText, Sheet, announce
from desktop_app.ui.words import spoken

_FOLDER = "folder"


class PaperSheet(Sheet):
    """Makes the pages and says how it went. `made(int)` is the sentence by the number of pages; a `folder` can be opened
    afterwards. Stopped, nothing of it is left."""

    def __init__(
        self,
        title: str,
        make: Callable[[], Awaitable[int]],
        made: Callable[[int], str],
        parent: QWidget,
        *,
        folder: Path | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self.tasks = Tasks(self)
        self._made, self._path = made, folder
        self._bar = Bar(self)
        self._bar.setAccessibleName(self.tr("The pages are being made"))
        self._said = IconText("hourglass", self.tr("The pages are being made…"), "text2", wrap=True, type="body", size=16,
                              parent=self)  # fmt: skip
        self._advice = IconText("", "", "text2", wrap=True, type="body", parent=self)
        self._advice.hide()
        for widget in (self._bar, self._said, self._advice):
            self.body.addWidget(widget)
        self._out = self.add_out(self.tr("Stop"))
        self._folder = self.add_verb(_FOLDER, self.tr("Open the folder"), "plain")
        self._folder.hide()
        self._bar.set_progress(0, None)
        self.answered.connect(self._leave)
        self.tasks.start(self._make(make), self._fail)

    async def _make(self, make: Callable[[], Awaitable[int]]) -> None:
        count = await make()
        self._folder.setVisible(self._path is not None)
        self._end("circle-check", self._made(count), "new")

    def _fail(self, error: DeskError) -> None:
        self._advice.set("", spoken(error.advice), "text2")
        self._advice.show()
        self._end("octagon-alert", spoken(error.sentence), "problem")

    def _end(self, icon: str, words: str, token: str) -> None:
        self._bar.hide()
        self._said.set(icon, words, token)
        self._out.setText(self.tr("Close"))
        announce(self, words)
        self.fit()

    def _leave(self, answer: str) -> None:
        if answer == _FOLDER and self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
