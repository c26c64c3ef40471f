"""*What will be sent*: the requests of a plan, in order, for those who want to see them."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Request
from desktop_app.services.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, Footer, PageHeader

_SHOWN = 60_000  # characters of a body; more than that nobody reads, and laying it out takes long


class RequestsPage(Page):
    """The requests at the left, the chosen one's body at the right. The key is in none of them."""

    def __init__(self, desk: Desk, account: Account, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._requests: list[Request] = []
        header = PageHeader(
            self.tr("What will be sent"),
            self.tr("Every request in order, with its address and content. The key is not shown."),
            environment=account.environment,
            back=True,
            parent=self,
        )
        header.back_clicked.connect(self.closed)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Requests"))
        self._list.setFixedWidth(400)
        self._list.currentRowChanged.connect(self._show)
        self._body = QPlainTextEdit(self)
        self._body.setReadOnly(True)
        self._body.setAccessibleName(self.tr("Content of the request"))
        self._body.setFont(theme().font("fixed"))
        footer = Footer(self)
        back = Button(self.tr("Back"), parent=footer)
        back.clicked.connect(self.closed)
        footer.add(back)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 16, 16, 16)
        middle.setSpacing(16)
        middle.addWidget(self._list)
        middle.addWidget(self._body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(middle, 1)
        column.addWidget(footer)
        self.tasks.start(self._load(desk, plan))

    async def _load(self, desk: Desk, plan: Plan) -> None:
        self._requests = await desk.runs.requests(plan)
        self._list.addItems([
            f"{number}. {request.method} {request.address}" for number, request in enumerate(self._requests, 1)
        ])  # fmt: skip
        self._list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._requests):
            return
        text = msgspec.json.format(bytes(self._requests[row].body), indent=2).decode()
        if len(text) > _SHOWN:
            text = f"{text[:_SHOWN]}\n…"
        self._body.setPlainText(text)
