"""Offering to treat people and rows that surely are the same as the same."""

from __future__ import annotations

from collections.abc import Collection, Generator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.likeness import LOST
from desktop_app.core.mirroring import Mirrored
from desktop_app.ui.widgets import Button, WrapLabel

_SLICE = 1000


class SamePeople(QWidget):
    """Shown while somebody would go who surely is a row of the file; `asked`: treat them all as the same."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = WrapLabel("", "small", "text2", parent=self)
        self._same = Button("", small=True, parent=self)
        self._same.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(self._same)
        self.hide()

    def showing(self, found: Mirrored, kept: Collection[str]) -> Generator[None, None, None]:
        """Count them, in slices, and say what becomes of them."""
        count = 0
        only_lost = True
        for number, (contact, near) in enumerate(found.nearest.items()):
            if near.exact and contact not in kept:
                count += 1
                only_lost = only_lost and near.proof == LOST
            if number % _SLICE == 0:
                yield
        self._words.setText(f"{self._who(found, count, only_lost=only_lost)} {self._offer()}")
        self._same.setText(self.tr("Treat %n as the same person", "", count))
        self.setVisible(count > 0)

    def _who(self, found: Mirrored, count: int, *, only_lost: bool) -> str:
        if only_lost and found.replaced:
            return self.tr(
                "%n people differ from a row of your file only by lost zeros or spaces: "
                "they are removed and added again as new people.",
                "",
                count,
            )
        if only_lost:
            return self.tr("%n people differ from a row of your file only by lost zeros or spaces.", "", count)
        if found.replaced:
            return self.tr(
                "%n people have another id in your file, or none: they are removed and added again as new people.",
                "",
                count,
            )
        return self.tr("%n people surely are in your file, but their row has another id or none.", "", count)

    def _offer(self) -> str:
        return self.tr("Treated as the same, they stay, and nobody is added twice.")
