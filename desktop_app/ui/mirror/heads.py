"""The heads of the two sections of people who would go."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.changes import Kind
from desktop_app.ui.mirror.same import SamePeople
from desktop_app.ui.mirror.words import number
from desktop_app.ui.removal import Removal
from desktop_app.ui.theme import MARKS, theme
from desktop_app.ui.widgets import Button, IconLabel, Label, Panel


class SectionHead(Panel):
    """The name of a section with its number, the way to keep all of it, and below, whoever surely is a row of the file."""

    def __init__(self, kind: Kind, parent: QWidget) -> None:
        super().__init__(sides=("bottom",), parent=parent)
        self._kind = kind
        mark = MARKS[kind.value]
        self._title = Label("", "heading", mark.token, parent=self)
        self._kept = Label("", ink="new", parent=self)
        self.keep = Button("", "link", parent=self)
        self.same = SamePeople(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(mark.icon, mark.token, 16, self))
        row.addWidget(self._title)
        row.addWidget(self._kept)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addStrut(theme().height("control"))  # as high as the link, whether it is shown or not
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 4, 18, 5)
        whole.setSpacing(2)
        whole.addLayout(row)
        whole.addWidget(self.same)

    def show_count(self, count: int, kept: int, removal: Removal) -> None:
        """Say how many of the section go and how many are kept."""
        removed = self._kind is Kind.REMOVED
        replaced = self.tr("Will be replaced ({count})").format(count=number(count))
        self._title.setText(removal.section(count) if removed else replaced)
        self._kept.setText(self.tr("%Ln kept", "", kept))
        self._kept.setVisible(bool(kept))
        self.keep.setText(self.tr("Keep all %n", "", count))
        self.keep.setVisible(removed and count > 0)
