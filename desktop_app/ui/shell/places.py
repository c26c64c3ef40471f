"""Ways to what lies within a tab: an account's form, a person who was looked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.ui.shell.tabstack import ACCOUNTS, TabStack

if TYPE_CHECKING:  # the window is painted before these are imported
    from desktop_app.services.desk import Desk
    from desktop_app.ui.accounts.page import AccountsPage


class Places(QObject):
    """`show_tab` goes to a tab by its key. Nobody can be looked for before `set_desk`."""

    def __init__(self, window: QWidget, stack: TabStack, show_tab: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._stack, self._show_tab = window, stack, show_tab
        self._desk: Desk | None = None

    def set_desk(self, desk: Desk) -> None:
        """The profile is open."""
        self._desk = desk

    def show_accounts(self) -> None:
        self._show_tab(ACCOUNTS)

    def add_account(self) -> None:
        """The form of a new account."""
        self._accounts_page().add()

    def show_account(self, account: str) -> None:
        """The form of this account."""
        self._accounts_page().show_account(account)

    def bring_settings(self) -> None:
        """Ask for the settings of a colleague."""
        self._accounts_page().bring_settings()

    def find(self) -> None:
        """Look for a person in all accounts, and go to whoever is chosen."""
        from desktop_app.ui.find.sheet import FindSheet

        if self._desk is not None and self._stack.has_accounts:
            sheet = FindSheet(self._desk, self._window)
            sheet.chosen.connect(self._show_person)
            sheet.open()

    def _accounts_page(self) -> AccountsPage:
        """The page of accounts, shown."""
        from desktop_app.ui.accounts.page import AccountsPage

        self._show_tab(ACCOUNTS)
        page = self._stack.tab(ACCOUNTS).bottom
        assert isinstance(page, AccountsPage)
        return page

    def _show_person(self, account: str, contact: str) -> None:
        from desktop_app.ui.contacts.page import ContactsPage

        self._show_tab(account)
        page = self._stack.tab(account).back_to_bottom()
        if isinstance(page, ContactsPage):
            page.show_contact(contact)
