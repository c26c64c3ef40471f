"""The main window: tabs above, the chosen tab's pages, and the status line. It opens with the profile still closed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop_app.resources import resource_path
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.opening import OpeningPage
from desktop_app.ui.shell.closing import Closing
from desktop_app.ui.shell.helping import Helping
from desktop_app.ui.shell.places import Places
from desktop_app.ui.shell.tabstack import ACCOUNTS, WELCOME, TabStack
from desktop_app.ui.shell.topbar import FIND_KEY, TopBar
from desktop_app.ui.shell.whereabouts import PROGRAM, Whereabouts
from desktop_app.ui.widgets import EnvironmentLine, Sheet, StatusLine
from desktop_app.ui.widgets.focus import step_focus

if TYPE_CHECKING:  # the window is painted before these are imported
    import asyncio

    from desktop_app.core.errors import DeskError
    from desktop_app.services.desk import Desk
    from desktop_app.ui.shell.background import Background
    from desktop_app.ui.shell.profile import Opener, OpenProfile
    from desktop_app.ui.tab import Tab


class MainWindow(QMainWindow):
    """The program's window. `painted` comes once, after it was drawn first; `opened` when a profile
    is open and all pages are imported; `gone` is set when it has closed for good.

    With `keeps_scheme` the profile decides between light and dark.
    """

    painted = Signal()
    opened = Signal()

    def __init__(self, opener: Opener, *, keeps_scheme: bool = True) -> None:
        super().__init__()
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self._show_error)
        self._opener = opener
        self._keeps_scheme = keeps_scheme
        self._profile: OpenProfile | None = None
        self._background: Background | None = None
        self._was_painted = False
        self._crash: Sheet | None = None
        self.setWindowTitle(PROGRAM)
        self.setWindowIcon(QIcon(str(resource_path("icons", "contact-desk.svg"))))
        self.resize(QSize(1280, 800))
        self.setMinimumSize(QSize(900, 600))
        self._lay_out()

    @property
    def gone(self) -> asyncio.Event:
        """Set when the window has closed for good."""
        return self._closing.gone

    @property
    def desk(self) -> Desk:
        """The services of the open profile."""
        assert self._profile is not None
        return self._profile.desk

    @property
    def background(self) -> Background:
        """What goes on while nobody looks at the open profile."""
        assert self._background is not None
        return self._background

    @property
    def shown(self) -> str:
        """The key of the tab that is shown; empty as long as the profile is not open."""
        return self._stack.current

    def has_tab(self, key: str) -> bool:
        """Whether there can be a tab with this key."""
        return self._stack.has(key)

    def tab(self, key: str) -> Tab:
        """The tab with this key, made when it was not shown yet."""
        return self._stack.tab(key)

    # ------------------------------------------------------------------------------------------------------- opening

    def open_profile(
        self, folder: Path | None, *, practice: bool = False, session_only: bool = False, file: Path | None = None
    ) -> None:
        """Open the profile behind the painted window; when it cannot be opened, the window says why. Then `file` is to be
        imported."""

        def again(session: bool) -> None:
            self._opening.again.disconnect()
            self.open_profile(folder, practice=practice, session_only=session, file=file)

        self._opening.show_opening()
        self._opening.again.connect(again)
        opening = self._open(folder, practice=practice, session_only=session_only, file=file)
        self.tasks.start(opening, self._opening.show_error)

    async def _open(self, folder: Path | None, *, practice: bool, session_only: bool, file: Path | None) -> None:
        from desktop_app.ui.about.newer import NewerLine
        from desktop_app.ui.shell.background import Background
        from desktop_app.ui.shell.keeping import restore_place, restore_scheme
        from desktop_app.ui.shell.preloading import import_first_page, import_pages
        from desktop_app.ui.shell.watching import RunNews, RunWatch

        profile = self._profile = await self._opener(folder, session_only)
        if profile is None:
            self.end()
            return
        self._closing.set_profile(profile)
        await import_first_page()
        desk = self.desk
        await restore_place(desk.settings, self)
        if self._keeps_scheme:
            await restore_scheme(desk.settings)
        desk.accounts.changed.connect(lambda _: self.tasks.start(self._show_accounts()))
        runs = RunWatch(desk, self)
        back = self._background = Background(
            desk, self._stack, self.tasks, self, self.show_tab, self.places.show_account
        )
        back.quit_asked.connect(self.quit)
        self._where.learn(desk, runs, back.turns)
        news = RunNews(desk, self._stack, self.tasks, self.show_tab, back.notices.tell)
        runs.ended.connect(news.ended)
        if practice:
            await desk.accounts.add_practice()
        self._helping.set_desk(desk)
        self.places.set_desk(desk)
        self._top.set_open(True)
        await self._show_accounts()
        if session_only:
            _say_that_nothing_is_kept(self._stack.tab(self._stack.current))
        await news.offer_interrupted()
        await import_pages()
        self.opened.emit()
        back.begin(profile.wishes, file)
        await profile.tidy()
        self._newer = NewerLine(desk.updates, self._status, self)

    # ------------------------------------------------------------------------------------------------------- the tabs

    async def _show_accounts(self) -> None:
        """Show a tab for every account; the pages of those that changed are made anew."""
        accounts = await self.desk.accounts.all()
        self._stack.take(self.desk, accounts)
        self._where.take(accounts)
        shown = self._stack.current
        if not shown or shown == WELCOME or not self._stack.has(shown):
            self.show_tab(next(iter(self._stack.connected), WELCOME))
        else:
            self._where.show_tabs(shown)
            self._where.show_where()
        await self.background.turns.look_up(*self._stack.connected)

    def show_tab(self, key: str) -> None:
        """Go to a tab: an account's id, or one of the fixed ones."""
        walking = self._top.tabs.hasFocus()  # with arrows: the next arrow is for the tabs too
        self._stack.show_tab(key)
        if key != ACCOUNTS:
            self._where.show_tabs(key)
        if walking:
            self._top.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self._where.show_where()
        self.background.notices.shown(key)

    # ------------------------------------------------------------------------------------------------ ending, failing

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window goes when everything that still runs has ended."""
        stays = self._background.takes_over if self._background is not None else lambda: False
        event.setAccepted(self._closing.may_close(stays))

    def quit(self) -> None:
        """End the program, unless something is not saved and somebody wants to stay with it."""
        self._closing.quit()

    def end(self) -> None:
        """Close without asking about what is not saved, as when the computer is shut down."""
        self._closing.end()

    def _show_error(self, error: DeskError) -> None:
        if self._stack.current:
            self._stack.tab(self._stack.current).show_error(error)
        else:
            self._opening.show_error(error)

    def crashed(self, error: BaseException | None) -> None:
        """A bug: say so, with details that name no person, and go on."""
        import logging

        from desktop_app.ui.shell.crash import QUIT, CrashSheet, details

        logging.getLogger(__name__).error("unexpected failure\n%s", details(error))  # its message may quote somebody
        if self._closing.under_way or self._crash is not None:  # one at a time: a bug seldom comes alone
            return
        self.show()  # it may have happened in the tray
        sheet = self._crash = CrashSheet(error, self)
        sheet.finished.connect(lambda: setattr(self, "_crash", None))
        sheet.answered.connect(lambda answer: self.quit() if answer == QUIT else None)
        sheet.open()

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = TopBar(ground)
        self._line = EnvironmentLine(None, ground)
        self._opening = OpeningPage()
        self._stack = TabStack(self._opening, ground)
        self._status = StatusLine(ground)
        self._where = Whereabouts(self, self._top, self._line, self._stack, self._status)
        self.places = Places(self, self._stack, self.show_tab)
        for widget, stretch in ((self._top, 0), (self._line, 0), (self._stack, 1), (self._status, 0)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(ground)
        self._top.tabs.chosen.connect(self.show_tab)
        self._top.find_asked.connect(self.places.find)
        self._top.add_asked.connect(self.places.add_account)
        self._top.settings_asked.connect(self.places.show_accounts)
        self._helping = Helping(self, self._stack, column, self.show_tab)
        self._helping.failed.connect(self._show_error)
        self._closing = Closing(self, self._stack, self._helping, self.tasks)
        self._closing.begun.connect(self._where.show_closing)
        self._top.help_asked.connect(lambda: self._helping.open_menu(self._top.help))
        self._stack.practice_asked.connect(self._helping.begin_round)
        self._stack.add_asked.connect(self.places.add_account)
        self._stack.settings_asked.connect(self.places.bring_settings)
        self._stack.added.connect(self.show_tab)
        for keys, act in ((QKeySequence("Ctrl+Q"), self.quit), (FIND_KEY, self.places.find)):
            QShortcut(keys, self).activated.connect(act)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._top.step, step))

    def focusNextPrevChild(self, next: bool) -> bool:
        return step_focus(self, forward=next)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)


def _say_that_nothing_is_kept(tab: Tab) -> None:
    title = QCoreApplication.translate("MainWindow", "Nothing is kept on this computer.")
    text = QCoreApplication.translate(
        "MainWindow", "This computer has no open password store. Keys and contacts are forgotten at the end."
    )
    tab.say("warning", title, text)
