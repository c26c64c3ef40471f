"""What stands in the window while a profile is opened, and when it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Button, EmptyState, Panel, WrapLabel

if TYPE_CHECKING:  # this page is painted before it is imported
    from desktop_app.core.errors import DeskError, KeyProblem

_WIDTH = 560
_WORDS = 544  # px that its margins leave


class OpeningPage(Page):
    """Shown until the profile is open. `again` asks to try once more, with True for this session's memory only."""

    again = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground = Panel(parent=self)
        self._state = EmptyState("hourglass", "", parent=ground)
        self._state.setFixedWidth(_WIDTH)
        middle = QHBoxLayout(ground)
        middle.addWidget(self._state, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ground)
        self.show_opening()

    def show_opening(self) -> None:
        """The profile is being opened."""
        self._state.show_message("hourglass", self.tr("Opening your contacts…"))
        self._state.set_action(None)

    def show_error(self, error: DeskError) -> None:
        """Say why the profile cannot be opened and what can be done."""
        from desktop_app.core.errors import KeyProblem
        from desktop_app.ui.words import spoken

        icon = "lock" if isinstance(error, KeyProblem) else "octagon-alert"
        advice = self._key_advice(error) if isinstance(error, KeyProblem) else spoken(error.advice)
        self._state.show_message(icon, spoken(error.sentence), advice, failed=True)
        self._state.set_action(self._ways_on(error))

    def _key_advice(self, error: KeyProblem) -> str:
        """Why the password store is needed before anything was asked of it."""
        from desktop_app.core.errors import KeyStoreLocked

        if isinstance(error, KeyStoreLocked):
            return self.tr("What this program keeps is encrypted, and the key to it lies there.")
        return self.tr("What this program keeps is encrypted, and the key to it belongs there.")

    def _ways_on(self, error: DeskError) -> QWidget:
        from desktop_app.core.errors import KeyStoreLocked, KeyStoreMissing

        ways = QWidget(self._state)
        ways.setFixedWidth(_WORDS)
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        locked = isinstance(error, KeyStoreLocked)
        again = Button(self.tr("Unlock and try again") if locked else self.tr("Try again"), "primary", parent=ways)
        again.clicked.connect(lambda: self.again.emit(False))
        column.addLayout(row)
        if isinstance(error, (KeyStoreLocked, KeyStoreMissing)):
            session = Button(self.tr("Use for this session only"), parent=ways)
            session.clicked.connect(lambda: self.again.emit(True))
            row.addWidget(session)
            what = self.tr(
                "For this session only: you begin without accounts, and what you enter is forgotten at the end."
            )
            note = WrapLabel(what, "small", "text2", parent=ways)
            note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(note)
        row.addWidget(again)
        row.addStretch(1)
        return ways
