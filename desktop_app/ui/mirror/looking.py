"""Looking at somebody who would go: everything that is known of them, to be read only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop_app.core.changes import Change
from desktop_app.core.fields import FieldSet
from desktop_app.ui.widgets import Label, Panel, Sheet, WrapLabel
from desktop_app.ui.words import label, shown

_HEIGHT = 360


class LookSheet(Sheet):
    """The values of a person as they were read."""

    def __init__(self, person: Change, fields: FieldSet, parent: QWidget) -> None:
        super().__init__(person.name or self.tr("(no name)"), width=560, parent=parent)
        inner = Panel(parent=self)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(field for field in fields if shown(field, person.before.get(field.key))):
            grid.addWidget(Label(label(field), "small", "text2", parent=inner), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(WrapLabel(shown(field, person.before.get(field.key)), parent=inner), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setMinimumHeight(_HEIGHT)
        scroll.setAccessibleName(self.tr("Everything about this person"))
        scroll.setProperty("framed", True)
        scroll.setWidget(inner)
        self.body.addWidget(scroll)
        self.add_out(self.tr("Close"))
