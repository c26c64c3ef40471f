"""What stands on the page of a sync as long as there are no lines: reading, going on, nothing to do, or why not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import DeskError
from desktop_app.ui.sync import words
from desktop_app.ui.widgets import Button, Card, EmptyState, Panel, ProgressLine
from desktop_app.ui.words import spoken


class Reading(Panel):
    """`show_progress` while both sides are read and compared; the other methods say how it stands otherwise."""

    def __init__(self, account: str, parent: QWidget) -> None:
        super().__init__("window", parent=parent)
        self._account = account
        self._ground = QWidget(self)
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(16, 16, 16, 16)
        card = Card(self._ground)
        self._line = ProgressLine(card)
        card.body.addWidget(self._line)
        column.addWidget(card)
        column.addStretch(1)
        self._state = EmptyState("hourglass", "", parent=self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._ground)
        self._stack.addWidget(self._state)

    def show_progress(self, done: int, total: int | None) -> None:
        """How many records of the account arrived, of how many (None: nobody knows)."""
        self._stack.setCurrentWidget(self._ground)
        if total is not None and done >= total:
            title, done, total = self.tr("Comparing both lists…"), 0, None
        elif done:
            title = self.tr("Reading {account}… {count} so far").format(account=self._account, count=words.number(done))
        else:
            title = self.tr("Reading {account}…").format(account=self._account)
        if not done:
            self.show_notice("")
        note = self.tr("Nothing is changed by reading. You can go on working in other tabs.")
        self._line.set_progress(done, total, title, facts=[note])

    def show_notice(self, sentence: str) -> None:
        """What the CRM says meanwhile; "" takes it away."""
        self._line.set_waiting(sentence)

    def show_error(self, error: DeskError, again: Callable[[], None], *, busy: bool) -> None:
        """Why there are no lines, and what can be done. `busy`: the CRM only needs time."""
        icon = "hourglass" if busy else "octagon-alert"
        self._say(icon, spoken(error.sentence), spoken(error.advice), self.tr("Look again"), again, failed=not busy)

    def show_in_step(self, again: Callable[[], None]) -> None:
        """There is nothing to do."""
        what = self.tr("Our contacts and {account} say the same about everybody.").format(account=self._account)
        self._say("circle-check", self.tr("Everything is in step"), what, self.tr("Look again"), again)

    def show_going_on(self, show: Callable[[], None]) -> None:
        """A sync of this account goes on."""
        what = self.tr("When it is done, both sides can be compared again.")
        self._say("hourglass", self.tr("This account is being synced"), what, self.tr("Show"), show)

    def _say(
        self, icon: str, title: str, reason: str, verb: str, act: Callable[[], None], *, failed: bool = False
    ) -> None:
        self._state.show_message(icon, title, reason, failed=failed)
        button = Button(verb, "primary", parent=self._state)
        button.clicked.connect(act)
        self._state.set_action(button)
        self._stack.setCurrentWidget(self._state)
        button.setFocus()
