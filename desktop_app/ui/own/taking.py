"""From which account people are taken into *Our contacts*."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Account
from desktop_app.core.plan import SnapshotMark
from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.phrases import counted, when
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import LINE_ROLE, Line, ListView, Sheet

_MOST = 5  # so many accounts without scrolling

Index = QModelIndex | QPersistentModelIndex


class TakeSheet(Sheet):
    """`account` is the chosen one; the answer is ``take``."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            self.tr("Copy people from an account"),
            self.tr(
                "Everybody in it who is not archived. Whoever has the same name and e-mail address as somebody here is "
                "the same person: only what is empty here is filled. You see each change before it is made."
            ),
            parent=parent,
        )
        self._desk = desk
        self._tasks = Tasks(self)
        self._model = _Sources(desk, self)
        self._list = ListView("list_row", mark=28, parent=self)
        self._list.setAccessibleName(self.tr("Accounts"))
        self._list.setFixedHeight(theme().height("list_row"))
        self._list.setModel(self._model)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._show_verb())
        self._list.opened.connect(lambda _: self._take.click())
        self.body.addWidget(self._list)
        self.add_out(self.tr("Cancel"), default=False)
        self._take = self.add_verb("take", self.tr("Review…"))
        self._show_verb()
        self._tasks.start(self._load())

    @property
    def account(self) -> Account | None:
        return self._model.account_at(self._list.currentIndex().row())

    async def _load(self) -> None:
        accounts = await self._desk.accounts.connected()
        marks = [await self._desk.browse.mark(account.id) for account in accounts]
        self._model.show_sources(accounts, marks)
        self._list.setFixedHeight(min(_MOST, max(1, len(accounts))) * theme().height("list_row"))
        self.fit()
        if accounts:
            self._list.setCurrentIndex(self._model.index(0))
            self._list.setFocus()
        else:
            self.set_note(self.tr("No account is connected yet."), "info")
        self._show_verb()

    def _show_verb(self) -> None:
        mark = self._model.mark_at(self._list.currentIndex().row())
        self._take.setEnabled(mark is not None)
        if self.account is not None:
            self.set_note(self.tr("Open its tab once, so that it is read.") if mark is None else "", "info")


class _Sources(QAbstractListModel):
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._accounts: list[Account] = []
        self._marks: list[SnapshotMark | None] = []

    def show_sources(self, accounts: list[Account], marks: list[SnapshotMark | None]) -> None:
        self.beginResetModel()
        self._accounts, self._marks = accounts, marks
        self.endResetModel()

    def account_at(self, row: int) -> Account | None:
        return self._accounts[row] if 0 <= row < len(self._accounts) else None

    def mark_at(self, row: int) -> SnapshotMark | None:
        return self._marks[row] if 0 <= row < len(self._marks) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._accounts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        account, mark = self._accounts[index.row()], self._marks[index.row()]
        if mark is None:
            words = self.tr("not read yet")
        else:
            people = counted(self.tr("%n people", None, mark.count), mark.count)
            words = self.tr("{people} · read {when}").format(
                people=people, when=when(mark.read_at, self._desk.clock.now())
            )
        if role == LINE_ROLE:
            letters = self._desk.accounts.info(account.provider).letters
            environment = account.environment.value
            return Line(account.name, "", words, letters=letters, colour=account.colour, environment=environment)
        return f"{account.name}, {words}" if role == Qt.ItemDataRole.DisplayRole else None
