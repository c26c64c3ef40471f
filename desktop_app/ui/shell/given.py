"""A file that the program was started with (*Open with*): imported into the list that is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import OWN, Account
from desktop_app.services.desk import Desk
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import LINE_ROLE, Line, ListView, Sheet

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

_MOST = 6  # lines that are seen at once


async def open_given(window: MainWindow, file: Path) -> None:
    """Begin an import of `file`; with several lists, ask first into which."""
    accounts = await window.desk.accounts.all()
    if len(accounts) == 1:
        _import(window, accounts[0], file)
        return
    sheet = GivenSheet(window.desk, accounts, window.shown, file.name, window)
    sheet.chosen.connect(lambda account: _import(window, account, file))
    sheet.open()


def _import(window: MainWindow, account: Account, file: Path) -> None:
    from desktop_app.ui.imports.page import ImportPage

    page = ImportPage(window.desk, account)
    window.show_tab(account.id)
    window.tab(account.id).push(page)
    page.load(file)


class GivenSheet(Sheet):
    """Asks into which list a file is to be imported; `chosen` carries its account."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, accounts: list[Account], first: str, name: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Import {file}").format(file=name),
            self.tr("Into which list? You see every change before it is made."),
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._accounts = accounts
        model = QStandardItemModel(self)
        for account in accounts:
            item = QStandardItem(account.name)
            own, info = account.provider == OWN, desk.accounts.info(account.provider)
            line = Line(account.name, word=info.name, colour=account.colour, environment=account.environment.value)
            item.setData(line._replace(icon="users-round") if own else line._replace(letters=info.letters), LINE_ROLE)
            model.appendRow(item)
        self._list = ListView("list_row", mark=28, parent=self)
        self._list.setAccessibleName(self.tr("Lists"))
        self._list.setModel(model)
        self._list.setFixedHeight(min(_MOST, len(accounts)) * theme().height("list_row"))
        row = next((row for row, account in enumerate(accounts) if account.id == first), 0)
        self._list.setCurrentIndex(model.index(row, 0))
        self.body.addWidget(self._list)
        self.add_out(self.tr("Cancel"), default=False)
        verb = self.add_verb("open", self.tr("Open the file"))
        self._list.opened.connect(lambda _: verb.click())
        self.answered.connect(self._answer_given)
        self._list.setFocus()

    def _answer_given(self, answer: str) -> None:
        if answer == "open":
            self.chosen.emit(self._accounts[self._list.currentIndex().row()])
