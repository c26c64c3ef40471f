"""Settings that most people never need, folded away."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import ProviderInfo
from desktop_app.ui.widgets import Button, ComboBox, FormField
from desktop_app.ui.words import translated


class More(QWidget):
    """*More settings*: a link that shows the fields below it, and hides them again. The CRM's own settings are among
    them. `changed`: one of those was chosen."""

    changed = Signal()

    def __init__(self, info: ProviderInfo, label_width: int, indent: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._link = Button("", "link", small=True, parent=self)
        self._link.clicked.connect(lambda: self._open(on=self._inside.isHidden()))
        self._inside = QWidget(self)
        self._fields = QVBoxLayout(self._inside)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setSpacing(12)
        row = QHBoxLayout()
        row.setContentsMargins(indent, 0, 0, 0)
        row.addWidget(self._link)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._inside)
        self._options: dict[str, QComboBox] = {}
        self._add_options(info, label_width)
        self._open(on=False)

    @property
    def options(self) -> dict[str, str]:
        """What is chosen, by the settings' keys."""
        return {key: str(box.currentData()) for key, box in self._options.items()}

    def show_options(self, options: Mapping[str, str]) -> None:
        """Show what was chosen before; whatever was not has its default."""
        for key, box in self._options.items():
            box.setCurrentIndex(max(0, box.findData(options.get(key, ""))))

    def add(self, field: FormField) -> None:
        """Fold a field away, before the CRM's own settings."""
        self._fields.insertWidget(0, field)

    def _add_options(self, info: ProviderInfo, label_width: int) -> None:
        for option in info.options:
            box = ComboBox(self)
            for value, word in option.choices:
                box.addItem(translated(word), value)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            self._options[option.key] = box
            label, help = translated(option.label), translated(option.help)
            self._fields.addWidget(FormField(label, box, help=help, label_width=label_width, parent=self))

    def _open(self, *, on: bool) -> None:
        self._link.setText(self.tr("Fewer settings") if on else self.tr("More settings"))
        self._inside.setVisible(on)
