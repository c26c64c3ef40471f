"""The main window: tabs above, the chosen tab's pages, and the status line. It opens with the profile still closed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.opening import OpeningPage
from desktop_app.ui.page import Page
from desktop_app.ui.tab import Tab
from desktop_app.ui.widgets import (
    AccountTabs,
    Button,
    EnvironmentLine,
    IconButton,
    Panel,
    Sheet,
    StatusLine,
    TabInfo,
)

ACTIVITY, ACCOUNTS, WELCOME = "activity", "accounts", "welcome"


class OpenProfile(Protocol):
    """An open profile, as ``bootstrap`` makes it."""

    @property
    def desk(self) -> Desk: ...

    async def close(self) -> None: ...


Opener = Callable[[Path | None, bool], Awaitable[OpenProfile]]
"""Opens the profile in a folder (None: the user's own); with True everything stays in memory."""


class MainWindow(QMainWindow):
    """The program's window. `painted` comes once, after it was drawn first; `gone` is set when it has closed for good."""

    painted = Signal()

    def __init__(self, opener: Opener) -> None:
        super().__init__()
        self.gone = asyncio.Event()
        self.tasks = Tasks(self)
        self.tasks.failed.connect(lambda error: self._tab(self._tabs.current).show_error(error))
        self._opener = opener
        self._profile: OpenProfile | None = None
        self._accounts: list[Account] = []
        self._built: dict[str, Tab] = {}
        self._was_painted = False
        self._closing = False
        self.resize(QSize(1280, 800))
        self.setMinimumSize(QSize(900, 600))
        self._lay_out()

    # ------------------------------------------------------------------------------------------------------- opening

    def open_profile(self, folder: Path | None, *, practice: bool = False, session_only: bool = False) -> None:
        """Open the profile behind the painted window."""
        page = self._opening
        page.show_opening()
        self.tasks.start(self._open(folder, practice=practice, session_only=session_only), page.show_error)
        page.again.connect(lambda session: self.open_profile(folder, practice=practice, session_only=session))

    async def _open(self, folder: Path | None, *, practice: bool, session_only: bool) -> None:
        self._opening.again.disconnect()
        self._profile = await self._opener(folder, session_only)
        desk = self._profile.desk
        desk.accounts.changed.connect(lambda _: self.tasks.start(self._show_accounts()))
        desk.runs.changed.connect(lambda _: self._runs_changed())
        if practice:
            await desk.accounts.add_practice()
        await self._show_accounts()
        if session_only:
            text = self.tr(
                "This computer has no password store that is open. Keys and contacts are forgotten at the end."
            )
            self._tab(self._tabs.current).say("warning", self.tr("Nothing is kept on this computer."), text)
        await self._offer_interrupted()

    @property
    def desk(self) -> Desk:
        """The services of the open profile."""
        assert self._profile is not None
        return self._profile.desk

    # ------------------------------------------------------------------------------------------------------- the tabs

    async def _show_accounts(self) -> None:
        """Show a tab for every account; the pages of those that changed are made anew."""
        accounts = await self.desk.accounts.all()
        now = {account.id: account for account in accounts}
        for account in self._accounts:
            if now.get(account.id) != account:
                self._drop(account.id)
        if accounts:
            self._drop(WELCOME)
        self._accounts = accounts
        first = accounts[0].id if accounts else WELCOME
        current = self._tabs.current or first
        known = {*now, ACTIVITY, ACCOUNTS}
        self._tabs.set_tabs(self._tab_infos(), current if current in known else first)
        if self._stack.currentWidget() is self._opening or current not in known or current not in self._built:
            self.show_tab(self._tabs.current)

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
        running = self.desk.runs.live_runs()
        second = self.tr("nothing running")
        if running:
            total = sum(live.total for live in running)
            share = 100 * sum(live.done for live in running) // max(1, total)
            second = self.tr("{count} running · {share} %").format(count=len(running), share=share)
        return TabInfo(ACTIVITY, self.tr("Activity"), second, icon="history", busy=bool(running))

    def show_tab(self, key: str) -> None:
        """Go to a tab: an account's id, or one of the fixed ones."""
        tab = self._tab(key)
        self._stack.setCurrentWidget(tab)
        if key != ACCOUNTS:
            self._tabs.set_tabs(self._tab_infos(), key)
        self._settings.setChecked(key == ACCOUNTS)
        account = next((account for account in self._accounts if account.id == key), None)
        self._line.set_environment(account.environment if account is not None else None)
        tab.top.shown_again()

    def tab(self, key: str) -> Tab:
        """The tab with this key, made when it was not shown yet."""
        return self._tab(key)

    def _tab(self, key: str) -> Tab:
        if key not in self._built:
            tab = Tab(self._bottom_page(key), self)
            self._built[key] = tab
            self._stack.addWidget(tab)
        return self._built[key]

    def _bottom_page(self, key: str) -> Page:
        if key == ACTIVITY:
            from desktop_app.ui.activity.page import ActivityPage

            return ActivityPage(self.desk)
        if key == ACCOUNTS:
            from desktop_app.ui.accounts.page import AccountsPage

            return AccountsPage(self.desk)
        if key == WELCOME:
            from desktop_app.ui.welcome.page import WelcomePage

            page = WelcomePage(self.desk)
            page.connect_account.connect(partial(self.show_tab, ACCOUNTS))
            return page
        from desktop_app.ui.contacts.page import ContactsPage

        return ContactsPage(self.desk, next(account for account in self._accounts if account.id == key))

    def _drop(self, key: str) -> None:
        tab = self._built.pop(key, None)
        if tab is not None:
            self._stack.removeWidget(tab)
            tab.deleteLater()

    # ----------------------------------------------------------------------------------------------------------- runs

    def _runs_changed(self) -> None:
        for live in self.desk.runs.live_runs():
            live.changed.disconnect(self._run_moved)
            live.changed.connect(self._run_moved)
        self._run_moved(None)

    def _run_moved(self, _: None) -> None:
        self._tabs.update_tab(self._activity_info())
        running = self.desk.runs.live_runs()
        if not running:
            self._status.left.show_state("circle-check", self.tr("Nothing is running"))
            return
        live = running[0]
        words = self.tr("{account}: {done} of {total}").format(
            account=live.account.name, done=live.done, total=live.total
        )
        self._status.left.show_state("", words, busy=True)

    async def _offer_interrupted(self) -> None:
        """Say which runs were cut off, and offer to settle them."""
        for run in await self.desk.runs.interrupted():
            tab = self._tab(run.account if any(a.id == run.account for a in self._accounts) else ACTIVITY)
            button = Button(self.tr("Check and continue"), "primary")
            button.clicked.connect(partial(self._go_on, run.id))
            counts = self.tr("{done} of {total} people were done.").format(
                done=sum(run.counts.values()) - run.counts.get("to_come", 0),  # type: ignore[call-overload]
                total=sum(run.counts.values()),
            )
            title = self.tr("A run in {account} was cut off: {source}").format(
                account=run.account_name, source=run.source
            )
            tab.say("warning", title, counts, (button,))

    def _go_on(self, run: str) -> None:
        self.tasks.start(self.desk.runs.go_on(run))
        self.show_tab(ACTIVITY)

    # -------------------------------------------------------------------------------------------------------- closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close in two steps: first everything that still runs ends, then the window goes."""
        if self.gone.is_set():
            event.accept()
            return
        event.ignore()
        if self._closing:
            return
        unsaved = next((words for tab in self._built.values() if (words := tab.unsaved())), "")
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
        for tab in self._built.values():
            tab.cancel()
        self.tasks.cancel()
        if self._profile is not None:
            await self._profile.close()
        self.gone.set()
        self.close()

    def crashed(self, error: BaseException | None) -> None:
        """A bug: say so, with details that name no person, and go on."""
        logging.getLogger(__name__).error("unexpected failure", exc_info=error)
        if self._closing:
            return
        sheet = Sheet(
            self.tr("Something went wrong in the program"),
            self.tr("What you did last may not have happened. Everything that was sent is in Activity."),
            parent=self,
        )
        sheet.add_out(self.tr("Go on"))
        sheet.open()

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_row(ground))
        self._line = EnvironmentLine(None, ground)
        column.addWidget(self._line)
        self._stack = QStackedWidget(ground)
        self._opening = OpeningPage(self._stack)
        self._stack.addWidget(self._opening)
        column.addWidget(self._stack, 1)
        self._status = StatusLine(ground)
        self._status.left.show_state("circle-check", self.tr("Nothing is running"))
        column.addWidget(self._status)
        self.setCentralWidget(ground)

    def _top_row(self, parent: QWidget) -> QWidget:
        top = Panel("window", parent=parent)
        row = QHBoxLayout(top)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        self._tabs = AccountTabs(top)
        self._tabs.chosen.connect(self.show_tab)
        row.addWidget(self._tabs, 1)
        self._add = IconButton("plus", self.tr("Connect an account"), parent=top)
        self._add.clicked.connect(self._add_account)
        self._settings = IconButton("settings", self.tr("Accounts"), parent=top)
        self._settings.setCheckable(True)
        self._settings.clicked.connect(lambda: self.show_tab(ACCOUNTS))
        row.addWidget(self._add)
        row.addWidget(self._settings)
        for keys, act in (("Ctrl+Q", self.close), ("Ctrl+Tab", self._next_tab)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        return top

    def _add_account(self) -> None:
        if self._profile is not None:
            self.show_tab(ACCOUNTS)

    def _next_tab(self) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + 1) % max(1, self._tabs.count()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
