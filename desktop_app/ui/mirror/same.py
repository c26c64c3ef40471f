"""Offering to treat people and rows that surely are the same as the same."""

from __future__ import annotations

from collections.abc import Collection, Generator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.likeness import LOST
from desktop_app.core.mirroring import Mirrored
from desktop_app.ui.widgets import Banner, Button

_SLICE = 1000


class SamePeople(Banner):
    """Shown while somebody would go who surely is a row of the file; `asked`: treat them all as the same."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)
        self._same = Button("", "primary", parent=self)
        self._same.clicked.connect(self.asked)
        self.add_action(self._same)
        self.hide()

    def showing(self, found: Mirrored, kept: Collection[str]) -> Generator[None, None, None]:
        """Count them, in slices, and say it."""
        count = 0
        only_lost = True
        for number, (contact, near) in enumerate(found.nearest.items()):
            if near.exact and contact not in kept:
                count += 1
                only_lost = only_lost and near.proof == LOST
            if number % _SLICE == 0:
                yield
        title = (
            self.tr("%n people differ from a row of your file only by lost zeros or spaces.", "", count)
            if only_lost
            else self.tr("%n people surely are in your file, but their row has another id or none.", "", count)
        )
        text = self.tr("Treated as the same, they stay, and nobody is added twice.")
        self._same.setText(self.tr("Treat %n as the same person", "", count))
        self.show_message("info", title, text)
        self.setVisible(count > 0)
