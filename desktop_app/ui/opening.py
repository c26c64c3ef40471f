"""What stands in the window while a profile is opened, and when it cannot be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import DeskError, KeyStoreLocked, KeyStoreMissing
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Button, EmptyState
from desktop_app.ui.words import spoken


class OpeningPage(Page):
    """Shown until the profile is open. `again` asks to try once more, with True for this session's memory only."""

    again = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState("hourglass", "", parent=self)
        column = QVBoxLayout(self)
        column.addWidget(self._state, 1)
        self.show_opening()

    def show_opening(self) -> None:
        """The profile is being opened."""
        self._state.show_message("hourglass", self.tr("Opening your contacts…"))
        self._state.set_action(None)

    def show_error(self, error: DeskError) -> None:
        """Say why the profile cannot be opened and what can be done."""
        self._state.show_message("octagon-alert", spoken(error.sentence), spoken(error.advice), failed=True)
        buttons = QWidget(self._state)
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        locked = isinstance(error, KeyStoreLocked)
        again = Button(self.tr("Unlock and try again") if locked else self.tr("Try again"), "primary", parent=buttons)
        again.clicked.connect(lambda: self.again.emit(False))
        column.addWidget(again)
        if isinstance(error, (KeyStoreLocked, KeyStoreMissing)):
            session = Button(self.tr("Use for this session only"), parent=buttons)
            session.setToolTip(self.tr("Nothing is kept on this computer when the program closes."))
            session.clicked.connect(lambda: self.again.emit(True))
            column.addWidget(session)
        self._state.set_action(buttons)
