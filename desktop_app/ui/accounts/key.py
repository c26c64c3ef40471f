"""The key of an account: typed or pasted, never shown again, and tried out beside where it was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.core.account import KeyState, ProviderInfo
from desktop_app.ui.widgets import Button
from desktop_app.ui.words import translated

_DOTS = "●" * 12
"""What a key looks like that nobody may read."""


class KeyLine(QWidget):
    """`edit` takes a key. `tested`: *Test* was pressed."""

    tested = Signal()

    def __init__(self, info: ProviderInfo, parent: QWidget) -> None:
        super().__init__(parent)
        self._where = translated(info.key_help)
        self._state: KeyState | None = None
        self.edit = QLineEdit(self)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(self.tr("Key"))
        paste = Button(self.tr("Paste"), "plain", "clipboard-paste", parent=self)
        paste.clicked.connect(self._paste)
        self.test = Button(self.tr("Test"), "plain", "plug", parent=self)
        self.test.clicked.connect(self.tested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(paste)
        row.addWidget(self.test)
        self.setFocusProxy(self.edit)

    @property
    def help(self) -> str:
        """Where a key is found; who has one need not be told."""
        if self._state is KeyState.STORED:
            return self.tr("The key is stored. Leave the field empty to keep it.")
        if self._state is KeyState.SESSION:
            return self.tr("The key is kept until the program closes. Leave the field empty to keep it so long.")
        return f"{self._where} {self.tr('The key goes into your password store and is never shown again.')}"

    def show_state(self, state: KeyState) -> None:
        """Say whether there is a key."""
        self._state = state
        self.edit.setPlaceholderText(_DOTS if state in (KeyState.STORED, KeyState.SESSION) else "")

    def _paste(self) -> None:
        self.edit.setText(QGuiApplication.clipboard().text().strip())
        self.edit.setFocus()
