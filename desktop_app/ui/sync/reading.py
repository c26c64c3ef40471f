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
        self.offers = False  # something that can be done, beside looking again
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

    def show_error(self, error: DeskError, *, busy: bool) -> None:
        """Why there are no lines, and what can be done. `busy`: the CRM only needs time."""
        icon = "hourglass" if busy else "octagon-alert"
        self._state.show_message(icon, spoken(error.sentence), spoken(error.advice), failed=not busy)
        self._offer("", None)

    def show_in_step(self, read: str, left: int, show_left: Callable[[], None]) -> None:
        """There is nothing to do, by what was `read` (a time); `left` people are left as they are, on purpose."""
        what = self.tr("Our contacts and {account} say the same about everybody, as read at {time}.")
        if left:
            what = self.tr(
                "Our contacts and {account} say the same, as read at {time}, but for those who are left on purpose."
            )
        what = what.format(account=self._account, time=read)
        self._state.show_message("circle-check", self.tr("Everything is in step"), what)
        self._offer(self.tr("Show %n who are left", None, left) if left else "", show_left)

    def show_going_on(self, show: Callable[[], None]) -> None:
        """A sync of this account goes on."""
        what = self.tr("When it is done, both sides can be compared again.")
        self._state.show_message("hourglass", self.tr("This account is being synced"), what)
        self._offer(self.tr("Show"), show)

    def _offer(self, verb: str, act: Callable[[], None] | None) -> None:
        """The one thing that can be done here; looking again stands in the header."""
        button = Button(verb, parent=self._state) if verb else None
        if button is not None and act is not None:
            button.clicked.connect(act)
        self.offers = button is not None
        self._state.set_action(button)
        self._stack.setCurrentWidget(self._state)
        if button is not None:
            button.setFocus()
