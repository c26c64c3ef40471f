"""Settings that most people never need, folded away."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.widgets import Button, FormField


class More(QWidget):
    """*More settings*: a link that shows the fields below it, and hides them again."""

    def __init__(self, indent: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._link = Button("", "link", small=True, parent=self)
        self._link.clicked.connect(lambda: self._open(on=self._inside.isHidden()))
        self._inside = QWidget(self)
        self.fields = QVBoxLayout(self._inside)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(12)
        row = QHBoxLayout()
        row.setContentsMargins(indent, 0, 0, 0)
        row.addWidget(self._link)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._inside)
        self._open(on=False)

    def add(self, field: FormField) -> None:
        """Fold a field away."""
        self.fields.addWidget(field)

    def _open(self, *, on: bool) -> None:
        self._link.setText(self.tr("Fewer settings") if on else self.tr("More settings"))
        self._inside.setVisible(on)
