"""What stands in the middle of the page when there are no events to see: why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.errors import DeskError, KeyProblem
from desktop_app.services.happenings import Asked
from desktop_app.ui.events.phrases import period_words
from desktop_app.ui.widgets import Button, EmptyState, Panel
from desktop_app.ui.words import spoken


class NoEvents(Panel):
    """`again_asked()`: *Try again*."""

    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._state = EmptyState("eye", "", parent=self)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self._state, 4)
        row.addStretch(1)

    def show_start(self, crm: str) -> None:
        """Nothing was asked yet."""
        reason = self.tr(
            "Choose days and kinds at the left, and press “Show events”. They are fetched from {crm}, shown here, and "
            "forgotten when you leave this page."
        )
        self._state.show_message("chart-no-axes-column", self.tr("Nothing was read yet"), reason.format(crm=crm))
        self._state.set_action(None)

    def show_nothing(self, asked: Asked) -> None:
        """There was nothing of what was asked for."""
        reason = self.tr("Try more days or other kinds.")
        if asked.contact is not None:
            reason = self.tr("Try more days or other kinds, or look at everybody.")
        title = self.tr("Nothing of this kind happened: {days}").format(days=period_words(asked.first, asked.last))
        self._state.show_message("search-x", title, reason)
        self._state.set_action(None)

    def show_failure(self, error: DeskError) -> None:
        """It could not be read."""
        icon = "key-round" if isinstance(error, KeyProblem) else "cloud-off"
        self._state.show_message(icon, spoken(error.sentence), spoken(error.advice), failed=True)
        again = Button(self.tr("Try again"), icon="refresh-cw", parent=self)
        again.clicked.connect(self.again_asked)
        self._state.set_action(again)
