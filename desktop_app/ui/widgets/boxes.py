"""Drop-downs."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QComboBox, QWidget


class ComboBox(QComboBox):
    """A drop-down whose name is told on every system.

    For screen readers on Linux, Qt gives what is chosen as a drop-down's name (`QAccessibleComboBox::text`), and the name
    nowhere: there it is told as the description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._description = ""

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name = name
        self._tell()

    def setAccessibleDescription(self, description: str) -> None:
        self._description = description
        self._tell()

    def _tell(self) -> None:
        parts = (self._name, self._description) if sys.platform == "linux" else (self._description,)
        super().setAccessibleDescription(", ".join(part for part in parts if part))
