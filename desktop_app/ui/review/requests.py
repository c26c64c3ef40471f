"""*What will be sent*: the requests of a plan, in order, for those who want to see them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import msgspec
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.changes import Kind
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Announced, Capabilities, Request
from desktop_app.services.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.removal import removes_whom
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import LINE_ROLE, Button, ElidedLabel, Footer, Line, ListView, PageHeader, Panel, Separator

_SHOWN = 60_000  # characters of a body; more than that nobody reads, and laying it out takes long
_LIST = 340

Index = QModelIndex | QPersistentModelIndex


class RequestsPage(Page):
    """The requests at the left, the chosen one's address and body at the right. The key is in none of them."""

    help_topic = "review"

    def __init__(self, desk: Desk, account: Account, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.environment = account.environment
        header = PageHeader(
            self.tr("What will be sent"),
            self.tr("Nothing has been sent yet. For technicians: every request in order. The key is not shown."),
            environment=account.environment,
            back=True,
            parent=self,
        )
        header.back_clicked.connect(self.closed)
        self._model = _Requests(self)
        self._list = ListView("list_row", parent=self)
        self._list.setAccessibleName(self.tr("Requests"))
        self._list.setFixedWidth(_LIST)
        self._list.setModel(self._model)
        self._list.selectionModel().currentChanged.connect(self._show)
        footer = Footer(self)
        back = Button(self.tr("Back"), parent=footer)
        back.clicked.connect(self.closed)
        footer.add(back)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._list)
        middle.addWidget(Separator(vertical=True, parent=self))
        middle.addWidget(self._right_side(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(middle, 1)
        column.addWidget(footer)
        self.tasks.start(self._load(desk, plan))

    async def _load(self, desk: Desk, plan: Plan) -> None:
        self._model.show_requests(await desk.runs.requests(plan), await desk.accounts.capabilities(plan.account))
        self._list.setCurrentIndex(self._model.index(0))
        self._list.setFocus()

    def _show(self, index: QModelIndex, _before: QModelIndex) -> None:
        request = self._model.request_at(index.row())
        if request is None:
            return
        body = bytes(request.body)
        text = msgspec.json.format(body, indent=2).decode() if body else self.tr("This request has no content.")
        if len(text) > _SHOWN:
            text = f"{text[:_SHOWN]}\n…"
        self._address.setText(f"{request.method} {request.address}")
        self._body.setPlainText(text)

    def _right_side(self) -> QWidget:
        side = Panel(parent=self)
        self._address = ElidedLabel("", bold=True, parent=side)
        self._body = QPlainTextEdit(side)
        self._body.setReadOnly(True)
        self._body.setAccessibleName(self.tr("Content of the request"))
        self._body.setFont(theme().font("fixed"))
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._address)
        column.addWidget(self._body, 1)
        return side


class _Requests(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._requests: list[Announced] = []
        self._can: Capabilities | None = None

    def show_requests(self, requests: list[Announced], can: Capabilities) -> None:
        self.beginResetModel()
        self._requests, self._can = requests, can
        self.endResetModel()

    def request_at(self, row: int) -> Request | None:
        return self._requests[row].request if 0 <= row < len(self._requests) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._requests)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        announced = self._requests[index.row()]
        request = announced.request
        what = f"{index.row() + 1}. {self._what(announced)}"
        place = f"{request.method} {urlsplit(request.address).path}"
        if role == LINE_ROLE:
            return Line(what, place)
        return f"{what}, {place}" if role == Qt.ItemDataRole.DisplayRole else None

    def _what(self, announced: Announced) -> str:
        """What a request does, and with whom: "Update 30 people"."""
        first, count = announced.changes[0], len(announced.changes)
        who = first.name or self.tr("(no name)")
        if count > 1:
            who = self.tr("{count} people").format(count=QLocale().toString(count))
        words = {
            Kind.NEW: self.tr("Add {who}"),
            Kind.CHANGED: self.tr("Update {who}"),
            Kind.REPLACED: self.tr("Replace {who}"),
            Kind.LINKED: self.tr("Link {who}"),
        }
        if first.kind in words or self._can is None:
            return words.get(first.kind, "{who}").format(who=who)
        return removes_whom(self._can.removing(first.before), who)
