"""The program's icon in the tray of the desktop, where there is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

States = Callable[[], Sequence[tuple[str, str]]]
"""The id of each account that syncs by itself, and a line that says how it stands."""


def has_tray() -> bool:
    """Whether this desktop shows icons of programs that go on without a window."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """`open_asked`: the window is wanted, also by a click on a message, at the tab with this key ("": as it was).
    `quit_asked`: the program is to end.

    The icon is there while `keep` says so, and as long as a message of it may be read.
    """

    open_asked = Signal(str)
    quit_asked = Signal()

    def __init__(self, states: States, window: QWidget) -> None:
        super().__init__(window)
        self._states = states
        self._kept = False
        self._about = ""  # the tab that the last message belongs to
        self._menu = QMenu(window)
        self._menu.aboutToShow.connect(self._fill)
        self._icon = QSystemTrayIcon(window.windowIcon(), self)
        self._icon.setToolTip(window.windowTitle())
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(lambda: self.open_asked.emit(self._about))
        self._fill()

    @property
    def kept(self) -> bool:
        """Whether the program can go on here without its window."""
        return self._kept

    @property
    def menu(self) -> QMenu:
        return self._menu

    def keep(self, on: bool) -> None:
        """Stay in the tray, or go from it."""
        self._kept = on
        self._icon.setVisible(on)

    def say(self, title: str, text: str, tab: str) -> None:
        """A message of the desktop about a tab."""
        self._about = tab
        self._icon.show()
        self._icon.showMessage(title, text, self._icon.icon())

    def read(self) -> None:
        """The window is looked at: messages have done their work."""
        self._icon.setVisible(self._kept)

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Open Contact Desk")).triggered.connect(lambda: self.open_asked.emit(""))
        self._menu.addSeparator()
        states = self._states()
        for account, line in states:
            self._menu.addAction(line).triggered.connect(partial(self._open_at, account))
        if states:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_asked)

    def _open_at(self, account: str, _checked: bool = False) -> None:
        self.open_asked.emit(account)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_asked.emit("")
