"""The list or organisation of an account: by its name where that is known, its id small."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.account import Scope
from desktop_app.ui.widgets import Button, ElidedLabel


class ScopeLine(QWidget):
    """`edit` takes the id; while the list's name is known, that stands there instead. `asked`: *Choose…*."""

    asked = Signal()

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = Scope("", "")
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(label)
        self.edit.textChanged.connect(lambda _: self._show(named=False))
        self._named = QWidget(self)
        self._name = ElidedLabel("", bold=True, parent=self._named)
        self._id = ElidedLabel("", "small", "text2", parent=self._named)
        words = QVBoxLayout(self._named)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._id)
        self._type = Button(self.tr("Type the id…"), "link", small=True, parent=self)
        self._type.clicked.connect(self._type_it)
        choose = Button(self.tr("Choose…"), "plain", "list-checks", parent=self)
        choose.setAccessibleName(self.tr("Choose from what the key can see"))
        choose.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self._named, 1)
        row.addWidget(self._type)
        row.addWidget(choose)
        self.setFocusProxy(self.edit)
        self._show(named=False)

    @property
    def id(self) -> str:
        return self.edit.text().strip()

    @property
    def name(self) -> str:
        """The name of what is chosen, "" while it is not known."""
        return self._known.name if self.id == self._known.id else ""

    def choose(self, scope: Scope) -> None:
        """Show this one by its name."""
        self._known = scope
        self.edit.setText(scope.id)
        self._name.setText(scope.name)
        self._id.setText(scope.id)
        self._show(named=bool(scope.name))

    def _show(self, *, named: bool) -> None:
        for widget in (self._named, self._type):
            widget.setVisible(named)
        self.edit.setVisible(not named)

    def _type_it(self) -> None:
        self._show(named=False)
        self.edit.setFocus()
        self.edit.selectAll()
