"""Whose events are wanted: everybody's, or those of one person of the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.find.sheet import FindSheet
from desktop_app.ui.widgets import Button, ChipRow, ChipSpec, Label

_CHIP = "person"


class PersonChoice(QWidget):
    """`changed()`: somebody else was chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, account: Account, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._account, self._tasks = desk, account, tasks
        self._contact = ""
        self._everybody = Label(self.tr("Everybody"), parent=self)
        self._chips = ChipRow(self)
        self._choose = Button(self.tr("Choose a person…"), "link", small=True, parent=self)
        self._choose.clicked.connect(self._ask)
        self._chips.edited.connect(lambda _key: self._ask())
        self._chips.removed.connect(lambda _key: tasks.start(self.take("")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Whose"), bold=True, parent=self))
        column.addWidget(self._everybody)
        column.addWidget(self._chips)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        self._show("", "")

    @property
    def contact(self) -> str | None:
        """The id of the person; None for everybody."""
        return self._contact or None

    async def take(self, contact: str) -> None:
        """Want one person's events, or with "" everybody's."""
        table = await self._desk.browse.table(self._account.id)
        row = table.position(contact)
        self._show(contact, "" if row is None else table.name(row))
        self.changed.emit()

    def _show(self, contact: str, name: str) -> None:
        self._contact = contact
        self._everybody.setVisible(not contact)
        self._choose.setVisible(not contact)
        self._chips.setVisible(bool(contact))
        self._chips.set_chips([ChipSpec(_CHIP, "", name or contact, chosen=True)] if contact else [])

    def _ask(self) -> None:
        sheet = FindSheet(self._desk, self.window(), self._account)
        sheet.chosen.connect(lambda _account, contact: self._tasks.start(self.take(contact)))
        sheet.open()
