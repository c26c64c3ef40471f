"""What came of asking the CRM, and what is the matter with the key: said below it."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.account import Connection, KeyState
from desktop_app.core.errors import DeskError, KeyStoreLocked, KeyStoreMissing
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Banner, BannerKind, Button
from desktop_app.ui.widgets.forms import LANE
from desktop_app.ui.words import spoken


class Answer(QWidget):
    """A banner as wide as the form. `session_asked`: the key is to be kept for this session only; `again_asked`: what the
    locked password store hindered is to be tried again."""

    session_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._banner = Banner("info", parent=self)
        self._banner.setFixedWidth(WIDTHS["form"])
        row = QHBoxLayout(self)
        row.setContentsMargins(LANE, 0, 0, 0)
        row.addWidget(self._banner)
        self.hide()

    def show_asking(self, crm: str) -> None:
        """The CRM is asked."""
        self._say("info", self.tr("Asking {crm}…").format(crm=crm))

    def show_connection(self, crm: str, connection: Connection) -> None:
        """The CRM took the key."""
        opened = connection.scope_name or connection.who
        where = f"{crm} {opened}" if opened and opened != crm else crm
        if connection.contacts is None:
            title = self.tr("Connected: {where}").format(where=where)
        else:
            title = self.tr("Connected: {where} · %n people", "", connection.contacts).format(where=where)
        self._say("good", title, " ".join(spoken(note) for note in connection.notes), strong=True)

    def show_key_state(self, state: KeyState) -> None:
        """Say what hinders the key from being used; nothing where nothing does."""
        if state is KeyState.MISSING:
            self._say("warning", self.tr("The key of this account is missing."), self.tr("Enter it above and save."))
        elif state is KeyState.LOCKED:
            title = self.tr("The password store of this computer is locked.")
            self._say("warning", title, self.tr("Unlock it, or enter the key above for this session only."))
            self._offer(self.tr("Unlock and try again"), self.again_asked)
        elif state is KeyState.NO_STORE:
            title = self.tr("This computer has no password store.")
            self._say("warning", title, self.tr("Enter the key above; it is forgotten when the program closes."))

    def show_error(self, error: DeskError, *, key_typed: bool) -> None:
        """Say what went wrong; a key that was typed can be used without a password store."""
        self._say("problem", spoken(error.sentence), spoken(error.advice))
        if key_typed and isinstance(error, (KeyStoreLocked, KeyStoreMissing)):
            self._offer(self.tr("Use for this session only"), self.session_asked)
        if isinstance(error, KeyStoreLocked):
            self._offer(self.tr("Unlock and try again"), self.again_asked)

    def _say(self, kind: BannerKind, title: str, text: str = "", *, strong: bool = False) -> None:
        self._banner.clear_actions()
        self._banner.show_message(kind, title, text, strong=strong)
        self.show()

    def _offer(self, words: str, asked: SignalInstance) -> None:
        button = Button(words, parent=self._banner)
        button.clicked.connect(asked)
        self._banner.add_action(button)
