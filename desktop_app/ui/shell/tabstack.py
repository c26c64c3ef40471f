"""The tabs' contents, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.aio.tasks import retire
from desktop_app.ui.page import Page

if TYPE_CHECKING:  # the window is painted before these are imported
    from desktop_app.core.account import Account
    from desktop_app.services.desk import Desk
    from desktop_app.ui.tab import Tab

ACTIVITY, ACCOUNTS, WELCOME = "activity", "accounts", "welcome"
"""The keys of the tabs that belong to no account; an account's tab has its id."""


class TabStack(QStackedWidget):
    """`state_changed`: what the shown page says of its data may be another. `page_changed`: another page is on top of a
    tab. `add_asked`: an account is to be added; `practice_asked`: the practice accounts; `settings_asked`: those of a
    colleague. `added` carries the id of an account that was added just now."""

    state_changed = Signal()
    page_changed = Signal()
    add_asked = Signal()
    practice_asked = Signal()
    settings_asked = Signal()
    added = Signal(str)

    def __init__(self, opening: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opening = opening
        self._desk: Desk | None = None
        self._accounts: dict[str, Account] = {}
        self._built: dict[str, Tab] = {}
        self.addWidget(opening)

    @property
    def current(self) -> str:
        """The key of the tab that is shown; empty as long as the profile is not open."""
        return next((key for key, tab in self._built.items() if tab is self.currentWidget()), "")

    @property
    def connected(self) -> list[str]:
        """The keys of the accounts at CRMs, in order. As long as there is none, there are first steps to take."""
        from desktop_app.core.account import OWN

        return [id for id in self._accounts if id != OWN]

    @property
    def has_accounts(self) -> bool:
        return bool(self._accounts)

    def take(self, desk: Desk, accounts: Sequence[Account]) -> None:
        """The accounts there are now; the pages of those that changed or went are dropped."""
        self._desk = desk
        now = {account.id: account for account in accounts}
        for id, account in self._accounts.items():
            if now.get(id) != account:
                self._drop(id)
        self._accounts = now
        if not self.has(WELCOME) and self.current != WELCOME:
            self._drop(WELCOME)

    def account(self, key: str) -> Account | None:
        return self._accounts.get(key)

    def has(self, key: str) -> bool:
        """Whether there can be a tab with this key."""
        if key == WELCOME:
            return not self.connected
        return key in self._accounts or key in (ACTIVITY, ACCOUNTS)

    def tab(self, key: str) -> Tab:
        """The tab with this key."""
        if key not in self._built:
            from desktop_app.ui.tab import Tab

            tab = Tab(self._bottom_page(key), self)
            tab.state_changed.connect(self.state_changed)
            tab.page_changed.connect(self.page_changed)
            self._built[key] = tab
            self.addWidget(tab)
        return self._built[key]

    def show_tab(self, key: str) -> Tab:
        tab = self.tab(key)
        self.setCurrentWidget(tab)
        if key != WELCOME and not self.has(WELCOME):
            self._drop(WELCOME)
        tab.top.shown_again()
        return tab

    def unsaved(self) -> str:
        """What would be lost if the window went now; empty when nothing would."""
        return next((words for tab in self._built.values() if (words := tab.unsaved())), "")

    def _drop(self, key: str) -> None:
        tab = self._built.pop(key, None)
        if tab is not None:
            self.removeWidget(tab)
            retire(tab)

    def _bottom_page(self, key: str) -> Page:
        assert self._desk is not None
        if key == ACTIVITY:
            from desktop_app.ui.activity.page import ActivityPage

            return ActivityPage(self._desk)
        if key == ACCOUNTS:
            from desktop_app.ui.accounts.page import AccountsPage

            accounts = AccountsPage(self._desk)
            accounts.added.connect(self.added)
            return accounts
        if key == WELCOME:
            from desktop_app.ui.welcome.page import WelcomePage

            welcome = WelcomePage()
            welcome.practice_asked.connect(self.practice_asked)
            welcome.connect_account.connect(self.add_asked)
            welcome.settings_asked.connect(self.settings_asked)
            return welcome
        from desktop_app.ui.contacts.page import ContactsPage

        return ContactsPage(self._desk, self._accounts[key])
