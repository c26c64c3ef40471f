"""What the window says of where one is and of what goes on: its tabs, its title, the line of the environment, the status."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.ui.shell.tabstack import ACCOUNTS, WELCOME, TabStack
from desktop_app.ui.shell.topbar import TopBar
from desktop_app.ui.widgets import EnvironmentLine, StatusLine, TabInfo

if TYPE_CHECKING:  # the window is painted before these are imported
    from desktop_app.core.account import Account
    from desktop_app.services.desk import Desk
    from desktop_app.ui.shell.watching import RunWatch
    from desktop_app.ui.turns.watch import TurnWatch

PROGRAM = "Contact Desk"


class Whereabouts(QObject):
    """`learn` comes before anything else: there is a profile, its runs and its turns are watched."""

    def __init__(
        self, window: QWidget, top: TopBar, line: EnvironmentLine, stack: TabStack, status: StatusLine
    ) -> None:
        super().__init__(window)
        self._window, self._top, self._line, self._stack, self._status = window, top, line, stack, status
        self._accounts: Sequence[Account] = ()
        self._status.left.show_state("circle-check", self.tr("Nothing is running"))
        stack.state_changed.connect(self._show_state)
        stack.page_changed.connect(self._show_environment)

    def learn(self, desk: Desk, runs: RunWatch, turns: TurnWatch) -> None:
        """The profile is open."""
        self._desk, self._runs, self._turns = desk, runs, turns
        runs.moved.connect(self._show_runs)
        turns.moved.connect(self._show_turns)

    def take(self, accounts: Sequence[Account]) -> None:
        """The accounts there are now."""
        self._accounts = accounts

    def show_tabs(self, chosen: str) -> None:
        """The tabs, one of them chosen."""
        self._top.tabs.set_tabs(self._tab_infos(), chosen)

    def show_where(self) -> None:
        """Say of what tab the window is, wherever it says so."""
        key = self._stack.current
        account = self._stack.account(key)
        self._top.show_settings(key == ACCOUNTS)
        self._show_environment()
        self._window.setWindowTitle(f"{account.name} – {PROGRAM}" if account is not None else PROGRAM)
        self._show_state()

    def show_closing(self) -> None:
        """The window is about to go."""
        self._status.left.show_state("", self.tr("Closing…"), busy=True)

    def _show_turns(self) -> None:
        self._top.tabs.set_tabs(self._tab_infos())

    def _tab_infos(self) -> list[TabInfo]:
        infos = [
            self._turns.marked(
                TabInfo(
                    account.id,
                    account.name,
                    icon="" if account.id in self._stack.connected else "users-round",
                    letters=self._letters(account),
                    colour=account.colour,
                    environment=account.environment,
                )
            )
            for account in self._accounts
        ]
        welcome = TabInfo(WELCOME, self.tr("Welcome"), self.tr("first steps"), icon="sparkles")
        return [*infos, *([welcome] if self._stack.has(WELCOME) else []), self._runs.tab_info()]

    def _letters(self, account: Account) -> str:
        """Our own list has an icon instead."""
        return self._desk.accounts.info(account.provider).letters if account.id in self._stack.connected else ""

    def _show_environment(self) -> None:
        """That of what the page on top acts on, else that of the tab's account; with it goes how old the data is."""
        key = self._stack.current
        account = self._stack.account(key)
        own = self._stack.tab(key).top.environment if key else None
        self._line.set_environment(own or (account.environment if account is not None else None))
        self._show_state()

    def _show_state(self) -> None:
        """How old the data of the tab is, unless the page on top acts on something else."""
        key = self._stack.current
        account, icon, text = self._stack.account(key), "", ""
        if key:
            tab = self._stack.tab(key)
            elsewhere = account is not None and tab.top.environment not in (None, account.environment)
            icon, text = ("", "") if elsewhere else tab.bottom.data_state()
        self._status.right.show_state(icon, text)

    def _show_runs(self) -> None:
        self._top.tabs.update_tab(self._runs.tab_info())
        words = self._runs.in_status()
        if words:
            self._status.left.show_state("", words, busy=True)
        else:
            self._status.left.show_state("circle-check", self.tr("Nothing is running"))
