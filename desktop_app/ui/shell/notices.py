"""What is told to somebody who is not looking at the window, and what waits in the tabs until they do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.services.desk import Desk
from desktop_app.services.turns.turns import Told
from desktop_app.ui.shell.tabstack import TabStack
from desktop_app.ui.shell.tray import Tray
from desktop_app.ui.turns import words
from desktop_app.ui.widgets import Button
from desktop_app.ui.words import spoken


class Notices(QObject):
    """Notifications hold an account's name and numbers, never anything of a person: they lie about on screens.

    `show_tab` goes to a tab by its key, `show_account` to an account's settings. `tray` is None on a desktop without one.
    """

    def __init__(
        self,
        desk: Desk,
        stack: TabStack,
        tray: Tray | None,
        show_tab: Callable[[str], None],
        show_account: Callable[[str], None],
    ) -> None:
        super().__init__(stack)
        self._desk, self._stack, self._tray = desk, stack, tray
        self._show_tab, self._show_account = show_tab, show_account
        self._to_tell: dict[str, Told] = {}
        stack.window().installEventFilter(self)
        if tray is not None:
            tray.open_asked.connect(self.open_window)

    def tell(self, title: str, text: str, tab: str) -> None:
        """Say something outside the window, unless somebody looks at it; a click on it leads to a tab."""
        window = self._stack.window()
        if window.isActiveWindow():
            return
        QApplication.alert(window)
        if self._tray is not None:
            self._tray.say(title, text, tab)

    def told(self, news: Told) -> None:
        """A turn has something to tell: outside the window, and in the account's tab."""
        self.tell(news.account.name, words.told(news), news.account.id)
        self._to_tell[news.account.id] = news
        self.shown(self._stack.current)

    def shown(self, tab: str) -> None:
        """A tab is shown: what waited for that is said above it."""
        news = self._to_tell.pop(tab, None)
        if news is None or not self._stack.has(tab):
            return
        if news.missed is None:
            look = Button(self.tr("Look at them…"))
            look.clicked.connect(partial(self._look, tab))
            self._stack.tab(tab).say("info", words.told(news), words.waits(news.waiting), (look,))
        else:
            show = Button(self.tr("Show how it stands"))
            show.clicked.connect(partial(self._show_account, tab))
            self._stack.tab(tab).say("warning", words.told(news), spoken(news.missed), (show,))

    def _look(self, tab: str, _checked: bool = False) -> None:
        """Open the sync of an account."""
        from desktop_app.ui.sync.page import SyncPage

        account = self._stack.account(tab)
        if account is not None:
            self._stack.tab(tab).push(SyncPage(self._desk, account))

    def open_window(self, tab: str = "") -> None:
        """Bring the window back, at a tab ("": as it was)."""
        window = self._stack.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if tab and self._stack.has(tab):
            self._show_tab(tab)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back to the window has read the messages."""
        if event.type() == QEvent.Type.WindowActivate and self._tray is not None:
            self._tray.read()
        return False
