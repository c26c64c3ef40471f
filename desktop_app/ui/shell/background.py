"""What reaches the window from outside, and what it does while nobody looks: files to import, turns, the icon in the tray,
notifications."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.shell.asked import Asked, Wishes
from desktop_app.ui.shell.leaving import Leaving
from desktop_app.ui.shell.notices import Notices
from desktop_app.ui.shell.tabstack import TabStack
from desktop_app.ui.shell.tray import Tray, has_tray
from desktop_app.ui.turns import words
from desktop_app.ui.turns.watch import TurnWatch


class Background(QObject):
    """`quit_asked`: the program is to end, from the tray or when the window was closed."""

    quit_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        stack: TabStack,
        tasks: Tasks,
        window: QWidget,
        show_tab: Callable[[str], None],
        show_account: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self.turns = TurnWatch(desk, tasks, self)
        self._tray = Tray(self._states, window) if has_tray() else None
        self.notices = Notices(desk, stack, self._tray, show_tab, show_account)
        self.asked = Asked(desk, stack, tasks, show_tab, self.notices.open_window)
        self._leaving: Leaving | None = None
        if self._tray is not None:
            self._leaving = Leaving(desk.settings, self._tray, tasks, window)
            self._leaving.quit_asked.connect(self.quit_asked)
            self._tray.quit_asked.connect(self.quit_asked)
        self.turns.told.connect(self.notices.told)
        self.turns.moved.connect(self._stay)

    @property
    def tray(self) -> Tray | None:
        """The icon in the tray; None on a desktop without one."""
        return self._tray

    def begin(self, wishes: Wishes | None, file: Path | None) -> None:
        """All pages are there: other starts of the program are heeded, `file` is to be imported, turns may begin."""
        self.asked.heed(wishes)
        if file is not None:
            self.asked.open(file)
        self.turns.begin()

    def takes_over(self) -> bool:
        """The window is to be closed: True when that is not the end of the program, or somebody is asked first."""
        return self._leaving is not None and self._leaving.takes_over()

    def _stay(self) -> None:
        if self._tray is not None:
            self._tray.keep(bool(self.turns.by_themselves))

    def _states(self) -> list[tuple[str, str]]:
        known, template = self.turns.statuses, self.tr("{account}: {state}")
        every = [account for account in self.turns.by_themselves if account.id in known]
        return [(a.id, template.format(account=a.name, state=words.short(known[a.id]))) for a in every]
