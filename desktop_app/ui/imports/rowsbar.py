"""Above the grid: which rows it shows, which of them is looked at, and the way to the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.widgets import CheckItem, IconButton, Label


class RowsBar(QWidget):
    """`only`: the tick that leaves just the rows with problems. `stepped(by)`: to the row above or below."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.only = CheckItem(self.tr("Only rows with problems"), parent=self)
        self._place = Label("", "small", "text2", parent=self)
        up = IconButton("chevron-up", self.tr("Row above"), parent=self)
        up.clicked.connect(lambda: self.stepped.emit(-1))
        down = IconButton("chevron-down", self.tr("Row below"), parent=self)
        down.clicked.connect(lambda: self.stepped.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.only)
        row.addStretch(1)
        row.addWidget(self._place)
        row.addWidget(up)
        row.addWidget(down)

    def show_place(self, words: str) -> None:
        """Say which row is looked at."""
        self._place.setText(words)
