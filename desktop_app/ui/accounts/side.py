"""The left of the settings: the accounts, then what holds for the whole program."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import Account, KeyState
from desktop_app.services.desk import Desk
from desktop_app.ui.accounts.appearance import Appearance
from desktop_app.ui.accounts.closing import Closing
from desktop_app.ui.accounts.list import AccountList
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.shell.tray import has_tray
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Label, ListView, Panel, Separator


class Side(Panel):
    """`chosen`: another account, or a new one, is the current one of the list."""

    chosen = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.setFixedWidth(WIDTHS["accounts"])
        self._model = AccountList(desk, self)
        title = Label(self.tr("Accounts"), bold=True, parent=self)
        title.setContentsMargins(16, 12, 16, 8)
        self._list = ListView("list_row", mark=28, parent=self)
        self._list.setAccessibleName(title.text())
        self._list.setModel(self._model)
        self._list.selectionModel().currentChanged.connect(self._current_changed)
        self._closing = Closing(desk.settings, tasks, self)
        self._closing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        column.addWidget(Separator(parent=self))
        column.addWidget(self._closing)
        column.addWidget(Appearance(desk.settings, desk.language, tasks, self))

    @property
    def account(self) -> Account | None:
        """The account that is chosen; None: a new one."""
        return self._model.account_at(self._list.currentIndex().row())

    @property
    def colours(self) -> list[str]:
        """The colours that accounts have."""
        return self._model.colours()

    def show_accounts(self, accounts: list[Account], states: dict[str, KeyState], chosen: str) -> None:
        """Show these; `chosen` is the id of one, "" for a new one."""
        self._model.show_accounts(accounts, states)
        self.choose(chosen)

    def choose(self, id: str) -> None:
        """Go to an account; "" to a new one."""
        self._list.setCurrentIndex(self._model.index(self._model.row_of(id)))

    async def show_closing(self) -> None:
        """Closing is a question only while something would go on without the window."""
        self._closing.setVisible(has_tray() and bool(await self._desk.turns.by_themselves()))
        await self._closing.show_chosen()

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit()
