"""The accounts to choose from, with the state of their keys."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Account, KeyState
from desktop_app.services.desk import Desk
from desktop_app.ui.accounts.words import ICONS, key_words
from desktop_app.ui.widgets import LINE_ROLE, Line


class AccountList(QAbstractListModel):
    """*New account* first, then the accounts with the state of their keys."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._accounts: list[Account] = []
        self._states: dict[str, KeyState] = {}

    def show_accounts(self, accounts: list[Account], states: dict[str, KeyState]) -> None:
        self.beginResetModel()
        self._accounts, self._states = accounts, states
        self.endResetModel()

    def account_at(self, row: int) -> Account | None:
        return self._accounts[row - 1] if 0 < row <= len(self._accounts) else None

    def colours(self) -> list[str]:
        """The colours that accounts have."""
        return [account.colour for account in self._accounts]

    def row_of(self, id: str) -> int:
        return next((row for row, account in enumerate(self._accounts, 1) if account.id == id), 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._accounts) + 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if role not in (LINE_ROLE, Qt.ItemDataRole.DisplayRole):
            return None
        account = self.account_at(index.row())
        if account is None:
            words = self.tr("New account")
            return words if role == Qt.ItemDataRole.DisplayRole else Line(words, icon="plus", action=True)
        state = self._states[account.id]
        words = key_words(state)
        if account.read_only:
            words = self.tr("{key} · read only").format(key=words)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{account.name}, {words}"
        icon, token = ICONS[state]
        fine = token == "text2"
        return Line(
            account.name,
            words if fine else "",
            "" if fine else words,
            icon,
            token,
            letters=self._desk.accounts.info(account.provider).letters,
            colour=account.colour,
            environment=account.environment.value,
        )
