"""The foot of a mirror: the ways out at the left, what is still missing, and the button that removes people."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Account
from desktop_app.services.mirrors import MirrorSession
from desktop_app.ui.mirror import words
from desktop_app.ui.removal import Removal
from desktop_app.ui.widgets import Button, Footer
from desktop_app.ui.words import spoken


class MirrorFoot(Footer):
    """`go_asked` comes only while nothing is missing."""

    cancelled = Signal()
    import_asked = Signal()
    go_asked = Signal()

    def __init__(self, account: Account, session: MirrorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account, self._session, self._removal = account, session, Removal(session.can)
        self._cancel = Button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self.cancelled)
        self._without = Button(self._removal.without(), parent=self)
        self._without.clicked.connect(self.import_asked)
        self._go = Button("", "danger", parent=self)
        self._go.setEnabled(False)
        self._go.clicked.connect(self.go_asked)
        self.add_out(self._cancel)
        self.add(self._without)
        self.add(self._go)

    def take_focus(self) -> None:
        """Nothing that removes anybody has the focus first."""
        self._cancel.setFocus()

    def hold(self) -> None:
        """The button was pressed: not twice."""
        self._go.setEnabled(False)

    def show_reading(self) -> None:
        """Nobody knows yet who would go."""
        self._without.hide()
        self._go.hide()
        self.set_note("")

    def show_session(self, *, looked: bool, busy: bool, typed: str) -> None:
        """Show what the button does as the mirror stands, and what is missing. `looked`: the person has looked at all
        names; `busy`: it is being worked out again; `typed` says what of the words is missing."""
        numbers = self._session.work.numbers
        self._go.setText(words.button(self._removal, numbers, self._account, self._session.list_name))
        self._go.setVisible(numbers.going > 0)
        self._without.setVisible(True)
        self._without.set_kind("plain" if numbers.going else "primary")
        missing = self._missing(looked=looked, busy=busy) or typed
        self._go.setEnabled(not missing)
        if not numbers.going:
            self.set_note("")
        elif missing:
            self.set_note(missing, "lock")
        else:
            self.set_note(self.tr("Both are right"), "circle-check", "new")

    def _missing(self, *, looked: bool, busy: bool) -> str:
        """What still stands between the person and the button, as a sentence."""
        plan = self._session.plan
        if self._account.read_only:
            return self.tr("This account is read only. Change that in the settings.")
        if blocks := plan.blocks():
            return spoken(blocks[0].sentence)
        if any(guard.code == "many" for guard in plan.guards) and not looked:
            return self.tr("Look at the names first")
        if self._session.backup is None:
            return self.tr("The backup is still missing")
        return self.tr("The people are being compared…") if busy else ""
