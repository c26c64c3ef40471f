"""Welcome: try it with practice data, or connect an account."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Button, Card, IconLabel, IconText, Label, Panel, ProgramIcon, WrapLabel

_CARD_WIDTH = 344
_BETWEEN = 16


class WelcomePage(Page):
    """`connect_account` asks for the form of a new account, `practice_asked` for the practice accounts, `settings_asked`
    for those of a colleague."""

    connect_account = Signal()
    settings_asked = Signal()
    practice_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground = Panel("window", parent=self)
        column = QVBoxLayout(ground)
        column.setSpacing(0)
        column.addStretch(3)
        for widget, space in (
            (ProgramIcon(ground), 16),
            (Label(self.tr("Welcome to Contact Desk"), "welcome", parent=ground), 4),
            (Label(self.tr("The people in your CRMs, in one place and safe from mishaps."), "lead", "text2",
                   parent=ground), 32),
        ):  # fmt: skip
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(space)
        column.addLayout(self._cards(ground))
        column.addSpacing(28)
        column.addLayout(self._promises(ground))
        column.addStretch(3)
        bring = Button(self.tr("Bring settings from a colleague…"), "link", "upload", parent=ground)
        bring.clicked.connect(self.settings_asked)
        column.addWidget(bring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._try, self._try.setFocus)

    def _cards(self, parent: QWidget) -> QHBoxLayout:
        self._try = Button(self.tr("Try it with practice data"), "primary", parent=parent)
        self._try.clicked.connect(self._practise)
        connect = Button(self.tr("Connect an account"), parent=parent)
        connect.clicked.connect(self.connect_account)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        row.addStretch(1)
        row.addWidget(
            self._card(
                "graduation-cap",
                self.tr("Have a look around"),
                self.tr(
                    "Practice accounts with invented people, and a guided round through them. Nothing leaves this "
                    "computer, so nothing can go wrong."
                ),
                self._try,
                parent,
            )
        )
        row.addWidget(
            self._card(
                "plug",
                self.tr("Connect your organisation"),
                self.tr("You need a key from your CRM. A new account starts read only: it looks and changes nothing."),
                connect,
                parent,
            )
        )
        row.addStretch(1)
        return row

    def _card(self, icon: str, title: str, text: str, button: Button, parent: QWidget) -> Card:
        card = Card(parent)
        card.setFixedWidth(_CARD_WIDTH)
        card.body.setContentsMargins(24, 24, 24, 20)
        card.body.setSpacing(10)
        card.body.addWidget(IconLabel(icon, "accent", 28, card))
        card.body.addWidget(Label(title, "heading", parent=card))
        card.body.addWidget(WrapLabel(text, "body", "text2", parent=card))
        card.body.addStretch(1)
        card.body.addSpacing(8)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _promises(self, parent: QWidget) -> QHBoxLayout:
        """As wide as the cards together."""
        promises = QWidget(parent)
        promises.setFixedWidth(2 * _CARD_WIDTH + _BETWEEN)
        inside = QHBoxLayout(promises)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(_BETWEEN)
        for icon, text, share in (
            ("eye", self.tr("You see every change before it is made"), 2),
            ("undo-2", self.tr("Most changes can be undone; where one cannot, that is said first"), 3),
            ("lock", self.tr("Keys stay in your password store"), 2),
        ):
            line = IconText(icon, text, "accent", type="body", ink="text2", wrap=True, size=16, parent=promises)
            inside.addWidget(line, share)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(promises)
        row.addStretch(1)
        return row

    def _practise(self) -> None:
        self._try.setEnabled(False)
        self.practice_asked.emit()
