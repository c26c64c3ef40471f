"""The list or organisation of an account: by its name where that is known."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.core.account import ProviderInfo, Scope
from desktop_app.ui.widgets import Button, ElidedLabel
from desktop_app.ui.words import translated


class ScopeLine(QWidget):
    """`edit` takes the id; while its name is known, that stands there instead. `asked`: *Choose…*; `changed`: it is
    another."""

    asked = Signal()
    changed = Signal()

    def __init__(self, info: ProviderInfo, parent: QWidget) -> None:
        super().__init__(parent)
        self._where = translated(info.scope_help)
        self._known = Scope("", "")
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(translated(info.scope_label))
        self._name = ElidedLabel("", bold=True, parent=self)
        self._type = Button(self.tr("Type the id…"), "link", small=True, parent=self)
        self._type.setMinimumWidth(self._type.sizeHint().width() + 8)  # room inside the ring of the focus
        self._type.clicked.connect(self._type_it)
        choose = Button(self.tr("Choose…"), "plain", "list-checks", parent=self)
        choose.setAccessibleName(self.tr("Choose from what the key can see"))
        choose.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self._name, 1)
        row.addWidget(self._type)
        row.addWidget(choose)
        self.setFocusProxy(self.edit)
        self._show(named=False)
        self.edit.textChanged.connect(lambda _: self._typed())

    @property
    def scope(self) -> Scope:
        """What is chosen, without a name as long as that is not known."""
        id = self.edit.text().strip()
        return Scope(id, self._known.name if id == self._known.id else "")

    @property
    def help(self) -> str:
        """Where the id is found; a list that is known by its name needs none."""
        return "" if self._named else self._where

    def choose(self, scope: Scope) -> None:
        """Show this one by its name; its id is seen by who points at it."""
        self._known = scope
        self.edit.setText(scope.id)
        self._name.setText(scope.name)
        self._show(named=bool(scope.name))
        self.changed.emit()

    def _typed(self) -> None:
        self._show(named=False)
        self.changed.emit()

    def _show(self, *, named: bool) -> None:
        self._named = named
        for widget in (self._name, self._type):
            widget.setVisible(named)
        self.edit.setVisible(not named)
        self.setToolTip(self._known.id if named else "")

    def _type_it(self) -> None:
        self._show(named=False)
        self.changed.emit()
        self.edit.setFocus()
        self.edit.selectAll()
