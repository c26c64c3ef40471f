"""The main window: tabs above, the chosen tab's pages, and the status line. It opens with the profile still closed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.errors import DeskError
from desktop_app.core.ports import Run
from desktop_app.resources import resource_path
from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.opening import OpeningPage
from desktop_app.ui.shell.keeping import keep_place, restore_place, restore_scheme
from desktop_app.ui.shell.tabstack import ACCOUNTS, ACTIVITY, WELCOME, TabStack
from desktop_app.ui.shell.topbar import FIND_KEY, TopBar
from desktop_app.ui.tab import Tab
from desktop_app.ui.widgets import Button, EnvironmentLine, Sheet, StatusLine, TabInfo

PROGRAM = "Contact Desk"


class OpenProfile(Protocol):
    """An open profile, as ``bootstrap`` makes it."""

    @property
    def desk(self) -> Desk: ...

    async def tidy(self) -> None:
        """Forget what is kept for a limited time only."""
        ...

    async def close(self) -> None: ...


Opener = Callable[[Path | None, bool], Awaitable[OpenProfile]]
"""Opens the profile in a folder (None: the user's own); with True everything stays in memory."""


class MainWindow(QMainWindow):
    """The program's window. `painted` comes once, after it was drawn first; `gone` is set when it has closed for good.

    With `keeps_scheme` the profile decides between light and dark.
    """

    painted = Signal()

    def __init__(self, opener: Opener, *, keeps_scheme: bool = True) -> None:
        super().__init__()
        self.gone = asyncio.Event()
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self._show_error)
        self._opener = opener
        self._keeps_scheme = keeps_scheme
        self._profile: OpenProfile | None = None
        self._accounts: list[Account] = []
        self._was_painted = self._closing = False
        self._crash: Sheet | None = None
        self.setWindowTitle(PROGRAM)
        self.setWindowIcon(QIcon(str(resource_path("icons", "contact-desk.svg"))))
        self.resize(QSize(1280, 800))
        self.setMinimumSize(QSize(900, 600))
        self._lay_out()

    @property
    def desk(self) -> Desk:
        """The services of the open profile."""
        assert self._profile is not None
        return self._profile.desk

    def tab(self, key: str) -> Tab:
        """The tab with this key, made when it was not shown yet."""
        return self._stack.tab(key)

    # ------------------------------------------------------------------------------------------------------- opening

    def open_profile(self, folder: Path | None, *, practice: bool = False, session_only: bool = False) -> None:
        """Open the profile behind the painted window; when it cannot be opened, the window says why."""

        def again(session: bool) -> None:
            self._opening.again.disconnect()
            self.open_profile(folder, practice=practice, session_only=session)

        self._opening.show_opening()
        self._opening.again.connect(again)
        self.tasks.start(self._open(folder, practice=practice, session_only=session_only), self._opening.show_error)

    async def _open(self, folder: Path | None, *, practice: bool, session_only: bool) -> None:
        from desktop_app.ui.shell.watching import RunWatch

        self._profile = await self._opener(folder, session_only)
        desk = self.desk
        await restore_place(desk.settings, self)
        if self._keeps_scheme:
            await restore_scheme(desk.settings)
        desk.accounts.changed.connect(lambda _: self.tasks.start(self._show_accounts()))
        self._watch = RunWatch(desk, self)
        self._watch.moved.connect(self._show_runs)
        self._watch.ended.connect(self._run_ended)
        if practice:
            await desk.accounts.add_practice()
        self._top.set_open(True)
        await self._show_accounts()
        if session_only:
            text = self.tr("This computer has no open password store. Keys and contacts are forgotten at the end.")
            self._stack.tab(self._stack.current).say("warning", self.tr("Nothing is kept on this computer."), text)
        await self._offer_interrupted()
        await self._profile.tidy()

    async def _offer_interrupted(self) -> None:
        """Say which runs were cut off, and offer to settle them."""
        from desktop_app.ui.shell.watching import interrupted

        for run in reversed(await self.desk.runs.interrupted()):
            button = Button(self.tr("Check and continue"), "primary")
            button.clicked.connect(partial(self._go_on, run))
            title, text = interrupted(run)
            self._stack.tab(run.account if self._stack.account(run.account) else ACTIVITY).say(
                "warning", title, text, (button,)
            )

    def _go_on(self, run: Run) -> None:
        self.tasks.start(self._go_on_with(run))

    async def _go_on_with(self, run: Run) -> None:
        from desktop_app.ui.runs.page import RunPage

        id = await self.desk.runs.go_on(run.id)
        account = self._stack.account(run.account)
        if account is not None:
            self.show_tab(run.account)
            self._stack.tab(run.account).push(RunPage(self.desk, account, id))

    # ------------------------------------------------------------------------------------------------------- the tabs

    async def _show_accounts(self) -> None:
        """Show a tab for every account; the pages of those that changed are made anew."""
        self._accounts = await self.desk.accounts.all()
        self._stack.take(self.desk, self._accounts)
        shown = self._stack.current
        if not shown or shown == WELCOME or not self._stack.has(shown):
            shown = self._accounts[0].id if self._accounts else WELCOME
            self.show_tab(shown)
        else:
            self._top.tabs.set_tabs(self._tab_infos(), shown)
            self._show_where()

    def _tab_infos(self) -> list[TabInfo]:
        infos = [
            TabInfo(
                account.id,
                account.name,
                letters=self.desk.accounts.info(account.provider).letters,
                colour=account.colour,
                environment=account.environment,
            )
            for account in self._accounts
        ]
        welcome = [] if infos else [TabInfo(WELCOME, self.tr("Welcome"), self.tr("first steps"), icon="sparkles")]
        return [*infos, *welcome, self._activity_info()]

    def _activity_info(self) -> TabInfo:
        busy = bool(self._watch.running)
        return TabInfo(ACTIVITY, self.tr("Activity"), self._watch.in_tab(), icon="history", busy=busy)

    def show_tab(self, key: str) -> None:
        """Go to a tab: an account's id, or one of the fixed ones."""
        self._stack.show_tab(key)
        if key != ACCOUNTS:
            self._top.tabs.set_tabs(self._tab_infos(), key)
        self._show_where()

    def _show_where(self) -> None:
        """Say of what tab the window is, wherever it says so."""
        key = self._stack.current
        account = self._stack.account(key)
        self._top.show_settings(key == ACCOUNTS)
        self._line.set_environment(account.environment if account is not None else None)
        self.setWindowTitle(f"{account.name} – {PROGRAM}" if account is not None else PROGRAM)
        self._show_state()

    def _show_state(self) -> None:
        icon, text = self._stack.tab(self._stack.current).bottom.data_state() if self._stack.current else ("", "")
        self._status.right.show_state(icon, text)

    def _add_account(self) -> None:
        self.show_tab(ACCOUNTS)
        from desktop_app.ui.accounts.page import AccountsPage

        page = self._stack.tab(ACCOUNTS).bottom
        assert isinstance(page, AccountsPage)
        page.add()

    def _find(self) -> None:
        from desktop_app.ui.find.sheet import FindSheet

        if self._profile is not None and self._accounts:
            sheet = FindSheet(self.desk, self)
            sheet.chosen.connect(self._show_person)
            sheet.open()

    def _show_person(self, account: str, contact: str) -> None:
        from desktop_app.ui.contacts.page import ContactsPage

        self.show_tab(account)
        page = self._stack.tab(account).back_to_bottom()
        if isinstance(page, ContactsPage):
            page.show_contact(contact)

    # ----------------------------------------------------------------------------------------------------------- runs

    def _show_runs(self) -> None:
        self._top.tabs.update_tab(self._activity_info())
        words = self._watch.in_status()
        if words:
            self._status.left.show_state("", words, busy=True)
        else:
            self._status.left.show_state("circle-check", self.tr("Nothing is running"))

    def _run_ended(self, run: Run) -> None:
        """Tell it, unless the person is looking at it."""
        from desktop_app.ui.activity.page import ActivityPage
        from desktop_app.ui.runs import words
        from desktop_app.ui.runs.page import RunPage

        if not self.isActiveWindow():
            QApplication.alert(self)
        page = self._stack.tab(self._stack.current).top
        if isinstance(page, (RunPage, ActivityPage)) and page.run == run.id:
            return
        show = Button(self.tr("Show what came of it"), "plain")
        show.clicked.connect(partial(self._show_run, run.id))
        kind = "good" if words.went_well(run) else "warning"
        tab = self._stack.tab(self._stack.current)
        tab.say(kind, self.tr("{run} has ended.").format(run=words.title(run)), words.result(run), (show,))

    def _show_run(self, run: str) -> None:
        from desktop_app.ui.activity.page import ActivityPage

        self.show_tab(ACTIVITY)
        page = self._stack.tab(ACTIVITY).back_to_bottom()
        assert isinstance(page, ActivityPage)
        page.show_run(run)

    # ------------------------------------------------------------------------------------------------ ending, failing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close in two steps: first everything that still runs ends, then the window goes."""
        if self.gone.is_set():
            event.accept()
            return
        event.ignore()
        if self._closing:
            return
        unsaved = self._stack.unsaved()
        if unsaved:
            sheet = Sheet(self.tr("Close Contact Desk?"), unsaved, parent=self)
            sheet.add_out(self.tr("Stay"))
            sheet.add_verb("close", self.tr("Close without saving"), "danger")
            sheet.answered.connect(lambda answer: self._shut_down() if answer == "close" else None)
            sheet.open()
            return
        self._shut_down()

    def _shut_down(self) -> None:
        self._closing = True
        self._status.left.show_state("", self.tr("Closing…"), busy=True)
        # Not one of `tasks`: those are cancelled by it.
        self._shutting = asyncio.get_event_loop().create_task(self._end())

    async def _end(self) -> None:
        self._stack.cancel()
        self.tasks.cancel()
        try:
            if self._profile is not None:
                await keep_place(self.desk.settings, self)
                await self._profile.close()
        finally:
            self.gone.set()
            self.close()

    def _show_error(self, error: DeskError) -> None:
        if self._stack.current:
            self._stack.tab(self._stack.current).show_error(error)
        else:
            self._opening.show_error(error)

    def crashed(self, error: BaseException | None) -> None:
        """A bug: say so, with details that name no person, and go on."""
        from desktop_app.ui.shell.crash import CrashSheet

        logging.getLogger(__name__).error("unexpected failure", exc_info=error)
        if self._closing or self._crash is not None:
            return
        self._crash = CrashSheet(error, self)
        self._crash.finished.connect(self._crash_seen)
        self._crash.open()

    def _crash_seen(self) -> None:
        if self._crash is not None:
            self._crash.deleteLater()
            self._crash = None

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
        self._status.left.show_state("circle-check", self.tr("Nothing is running"))
        for widget, stretch in ((self._top, 0), (self._line, 0), (self._stack, 1), (self._status, 0)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(ground)
        self._top.tabs.chosen.connect(self.show_tab)
        self._top.find_asked.connect(self._find)
        self._top.add_asked.connect(self._add_account)
        self._top.settings_asked.connect(lambda: self.show_tab(ACCOUNTS))
        self._stack.state_changed.connect(self._show_state)
        self._stack.add_asked.connect(self._add_account)
        self._stack.added.connect(self.show_tab)
        for keys, act in ((QKeySequence("Ctrl+Q"), self.close), (FIND_KEY, self._find)):
            QShortcut(keys, self).activated.connect(act)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._step, step))

    def _step(self, step: int) -> None:
        tabs = self._top.tabs
        if tabs.count():
            tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
