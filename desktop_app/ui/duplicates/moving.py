"""Choosing which values of one record are to be written into the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.contact import Contact
from desktop_app.core.fields import FieldSet
from desktop_app.services.duplicates import movable
from desktop_app.ui.duplicates.comparison import told_beside
from desktop_app.ui.widgets import CheckItem, ComboBox, FormField, Sheet
from desktop_app.ui.words import label, shown


class MoveSheet(Sheet):
    """What other records have and the target lacks is ticked. After `answered("review")` it is in `source` and `keys`."""

    def __init__(self, fields: FieldSet, target: Contact, group: Sequence[Contact], parent: QWidget) -> None:
        name, beside = fields.name_of(target.values), told_beside(fields, target, group)
        text = self.tr(
            "What you tick is written into this record; the other one stays as it is. You see each change before anything "
            "is sent."
        )
        super().__init__(
            self.tr("Complete {name}").format(name=name),
            f"{beside}\n{text}" if beside else text,
            width=560,
            parent=parent,
        )
        self._fields, self._target = fields, target
        self._others = [other for other in group if other is not target and movable(fields, other, target)]
        self._ticks: dict[str, CheckItem] = {}
        self._box = ComboBox(self)
        for other in self._others:
            told = (str(group.index(other) + 1), fields.name_of(other.values), told_beside(fields, other, group))
            self._box.addItem(" · ".join(filter(None, told)))
        self._box.activated.connect(lambda _index: self._show_fields())
        line = FormField(self.tr("From"), self._box, parent=self)
        line.setVisible(len(self._others) > 1)
        self.body.addWidget(line)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._scroll, 1)
        self.add_out(self.tr("Cancel"), default=False)
        self._review = self.add_verb("review", self.tr("Review…"))
        self._show_fields()

    @property
    def source(self) -> Contact:
        """The record that the values are taken from."""
        return self._others[max(0, self._box.currentIndex())]

    @property
    def keys(self) -> list[str]:
        """The fields that are ticked."""
        return [key for key, tick in self._ticks.items() if tick.isChecked()]

    def _show_fields(self) -> None:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        self._ticks = {}
        for field, value in movable(self._fields, self.source, self._target):
            now = self._target.get(field.key)
            words = f"{label(field)}: {shown(field, value)}"
            if now is not None:
                words = self.tr("{words} (now {now})").format(words=words, now=shown(field, now))
            tick = self._ticks[field.key] = CheckItem(words, parent=ground)
            tick.setToolTip(words)
            tick.setChecked(now is None)
            tick.toggled.connect(lambda _on: self._show_enough())
            column.addWidget(tick)
        column.addStretch(1)
        self._scroll.setWidget(ground)
        self._scroll.viewport().setAutoFillBackground(False)
        ground.setAutoFillBackground(False)
        self._scroll.setMinimumHeight(min(320, ground.sizeHint().height() + 4))
        self._show_enough()

    def _show_enough(self) -> None:
        self._review.setEnabled(bool(self.keys))
