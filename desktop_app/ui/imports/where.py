"""Into which list a file is to be imported that came from outside: dropped on the window, or opened with the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Account, Environment
from desktop_app.services.accounts import Accounts
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import LINE_ROLE, Line, ListView, Sheet

TAKE = "take"
_MOST = 6  # rows that are shown at once


class WhereSheet(Sheet):
    """Asks once; answers `TAKE` with the chosen account in `account`. `current` is chosen first."""

    def __init__(
        self, name: str, accounts: Accounts, offered: Sequence[Account], current: str, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Import “{file}”: into which list?").format(file=name)
        super().__init__(title, self.tr("Nothing is sent before you have seen and approved it."), parent=parent)
        self._offered = list(offered)
        self._list = ListView("list_row", mark=28, parent=self)
        self._list.setAccessibleName(self.tr("Lists"))
        self._list.setModel(_Places(accounts, self._offered, self))
        self._list.setFixedHeight(min(len(self._offered), _MOST) * theme().height("list_row") + 2)
        self.body.addWidget(self._list)
        self.add_out(self.tr("Cancel"), default=False)
        self._verb = self.add_verb(TAKE, "")
        self._list.selectionModel().currentChanged.connect(lambda _now, _before: self._show_verb())
        self._list.activated.connect(lambda _index: self._verb.click())
        row = next((row for row, account in enumerate(self._offered) if account.id == current), 0)
        self._list.setCurrentIndex(self._list.model().index(row, 0))
        self._list.setFocus()

    @property
    def account(self) -> Account:
        """The chosen one."""
        return self._offered[max(0, self._list.currentIndex().row())]

    def _show_verb(self) -> None:
        self._verb.setText(self.tr("Import into {account}…").format(account=self.account.name))


class _Places(QAbstractListModel):
    def __init__(self, accounts: Accounts, offered: Sequence[Account], parent: QWidget) -> None:
        super().__init__(parent)
        self._accounts, self._offered = accounts, offered

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._offered)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        account = self._offered[index.row()]
        info = self._accounts.info(account.provider)
        second = self.tr("read only") if account.read_only else account.scope_name
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(filter(None, (account.name, second)))
        if role != LINE_ROLE:
            return None
        here = account.environment is Environment.HERE
        return Line(
            account.name,
            second,
            letters="" if here else info.letters,
            colour=account.colour,
            icon="users-round" if here else "",
            environment=account.environment.value,
        )
