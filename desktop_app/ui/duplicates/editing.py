"""One record on a page of its own, and back."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.contact import Contact
from desktop_app.core.fields import FieldSet
from desktop_app.core.ports import Capabilities
from desktop_app.services.desk import Desk
from desktop_app.ui.contacts.acting import Acting
from desktop_app.ui.forms.record import RecordForm
from desktop_app.ui.page import Page
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import PageHeader


class RecordPage(Page):
    """The form of one record."""

    help_topic = "record"

    def __init__(
        self,
        desk: Desk,
        account: Account,
        can: Capabilities,
        contact: Contact,
        fields: FieldSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.record = RecordForm(desk, account, self)
        acting = Acting(desk, account, self)
        acting.learn(can)
        header = PageHeader(
            self.tr("Edit this record"),
            account.scope_name or account.name,
            environment=account.environment.value,
            back=True,
            parent=self,
        )
        header.back_clicked.connect(self.closed)
        self.record.closed.connect(self.closed)
        self.record.reviewed.connect(acting.review)
        self.record.removed.connect(lambda id: acting.remove([id]))
        self.record.correction_asked.connect(lambda key: acting.correct(self.record.draft, key))
        self.record.setMaximumWidth(WIDTHS["form"])
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.record, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(row, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.record.save)
        self.record.allow(can)
        self.record.show_contact(contact, fields)
        self.record.focus_first()

    def unsaved(self) -> str:
        count = self.record.unsaved
        return self.tr("%n changes to one person are not saved.", None, count) if count else ""
