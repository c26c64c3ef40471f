"""What closing the window means: the end of the program, or going on in the tray."""

from __future__ import annotations

from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.ports import Settings
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.shell.tray import Tray
from desktop_app.ui.widgets import Sheet

Way = Literal["ask", "tray", "quit"]

_KEY = "window/closing"


async def closing_way(settings: Settings) -> Way:
    """What was chosen; *ask* as long as nothing was."""
    kept = await settings.get(_KEY)
    try:
        return "ask" if kept is None else msgspec.json.decode(kept, type=Way)
    except msgspec.MsgspecError:
        return "ask"


async def keep_closing_way(settings: Settings, way: Way) -> None:
    """Do it like that from now on."""
    await settings.put(_KEY, msgspec.json.encode(way))


class Leaving(QObject):
    """`quit_asked`: the person chose the end of the program."""

    quit_asked = Signal()

    def __init__(self, settings: Settings, tray: Tray, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._tray, self._tasks, self._window = settings, tray, tasks, window
        self._asking = False

    def takes_over(self) -> bool:
        """The window is to be closed: True when that is not the end of the program, or somebody is asked first."""
        app = QGuiApplication.instance()
        ending = isinstance(app, QGuiApplication) and app.isSavingSession()
        if not self._tray.kept or ending:
            return False
        if not self._asking:
            self._asking = True
            self._tasks.start(self._decide())
        return True

    async def _decide(self) -> None:
        try:
            way = await closing_way(self._settings)
        finally:
            self._asking = False
        if way == "ask":
            self._ask()
        else:
            self._go(way)

    def _ask(self) -> None:
        self._asking = True
        sheet = Sheet(
            self.tr("Go on syncing without the window?"),
            self.tr(
                "Accounts sync automatically only while the program runs. It can go on in the tray of your desktop; a "
                "click on its icon opens the window again. You can change this in the settings."
            ),
            parent=self._window,
        )
        sheet.add_out(self.tr("Stay here"), default=False)
        sheet.add_verb("quit", self.tr("Quit"), "plain")
        sheet.add_verb("tray", self.tr("Go on in the tray"))
        sheet.answered.connect(self._answered)
        sheet.open()

    def _answered(self, answer: str) -> None:
        self._asking = False
        if answer == "tray" or answer == "quit":
            self._tasks.start(self._keep(answer))

    async def _keep(self, way: Way) -> None:
        await keep_closing_way(self._settings, way)
        self._go(way)

    def _go(self, way: Way) -> None:
        if way == "tray":
            self._window.hide()
        else:
            self.quit_asked.emit()
