"""What stands in a mirror's place while the list is read, and when it cannot be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import DeskError
from desktop_app.ui.mirror.words import number
from desktop_app.ui.widgets import Button, EmptyState
from desktop_app.ui.words import spoken


class Waiting(EmptyState):
    """`again_asked`: the list is to be read once more."""

    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("hourglass", "", parent=parent)

    def begin(self) -> None:
        """The list is read."""
        self.set_action(None)
        self.show_reading(0, None)

    def show_reading(self, done: int, total: int | None) -> None:
        """How far it is; `total` None: nobody knows how many there are."""
        reading = self.tr("{done} so far") if total is None else self.tr("{done} of {total}")
        reading = reading.format(done=number(done), total=number(total or 0))
        self.show_message("hourglass", self.tr("Reading the contacts…"), reading if done else "")

    def show_error(self, error: DeskError) -> None:
        """Why it could not be read."""
        again = Button(self.tr("Try again"), "primary")
        again.clicked.connect(self.again_asked)
        self.show_message("octagon-alert", spoken(error.sentence), spoken(error.advice), failed=True)
        self.set_action(again)
