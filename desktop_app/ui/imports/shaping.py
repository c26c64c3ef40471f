"""Making columns that a file does not have: from a menu at each column, and with two small sheets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop_app.services.imports import WAYS, Column, Constant, Join
from desktop_app.ui.imports.parts import Pick
from desktop_app.ui.theme import icon
from desktop_app.ui.widgets import CheckItem, FormField, Sheet, WrapLabel

_TALLEST = 320


class ShapeMenu(QMenu):
    """What can be done with a column. `split(way)`, `join()`, `away()`: a column that was made is taken away again."""

    split = Signal(str)
    join = Signal()
    away = Signal()

    def __init__(self, parent: QWidget, *, made: bool) -> None:
        super().__init__(parent)
        words = {
            "name": self.tr("Split into title, first and last name"),
            "address": self.tr("Split into street, postcode, city and country"),
            "place": self.tr("Split into postcode and city"),
            "comma": self.tr("Split at the first comma"),
            "space": self.tr("Split at the first space"),
        }
        for way in WAYS:
            self.addAction(words[way]).triggered.connect(lambda _on=False, way=way: self.split.emit(way))
        self.addSeparator()
        self.addAction(icon("link-2"), self.tr("Join with other columns…")).triggered.connect(self.join)
        if made:
            self.addSeparator()
            self.addAction(icon("undo-2"), self.tr("Take this column away")).triggered.connect(self.away)


class JoinSheet(Sheet):
    """Asks which columns are joined with one, and what stands between them. After `answered("join")` it is in `made`."""

    def __init__(self, column: Column, others: Sequence[Column], parent: QWidget) -> None:
        title = self.tr("Join “{column}” with").format(column=column.header)
        super().__init__(title, parent=parent)
        self.made: Join | None = None
        self._first = column.header
        columns = QWidget(self)
        self.ticks = [CheckItem(other.header, parent=columns) for other in others]
        ticks = QVBoxLayout(columns)
        ticks.setContentsMargins(0, 0, 0, 0)
        for tick in self.ticks:
            tick.toggled.connect(self._show)
            ticks.addWidget(tick)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(columns)
        area.viewport().setAutoFillBackground(False)
        columns.setAutoFillBackground(False)
        area.setMinimumHeight(min(columns.sizeHint().height(), _TALLEST) + 2)
        self.body.addWidget(area)
        self.between = Pick(self.tr("Between them"), self)
        self.between.offer(
            [
                (" ", self.tr("a space")),
                (", ", self.tr("a comma")),
                ("\n", self.tr("a new line")),
                ("", self.tr("nothing")),
            ]
        )
        self.between.picked.connect(lambda _key: self._show())
        self.body.addWidget(FormField(self.tr("Between them"), self.between, parent=self))
        self._example = WrapLabel("", "small", "text2", parent=self)
        self.body.addWidget(self._example)
        self._samples = {each.header: each.samples[0] if each.samples else "" for each in (column, *others)}
        self.add_out(self.tr("Cancel"), default=False)
        self.join = self.add_verb("join", self.tr("Join"))
        self._show()

    def _show(self) -> None:
        columns = (self._first, *(tick.text() for tick in self.ticks if tick.isChecked()))
        between = str(self.between.key)
        self.made = Join(columns, between) if len(columns) > 1 else None
        self.join.setEnabled(self.made is not None)
        example = between.join(self._samples[each] for each in columns if self._samples[each])
        self._example.setText(self.tr("For example: {example}").format(example=example) if example else "")


class ConstantSheet(Sheet):
    """Asks for a text that stands in every row. After `answered("add")` it is in `made`, and its field in `target`."""

    def __init__(self, targets: Sequence[tuple[object, str]], parent: QWidget) -> None:
        title = self.tr("The same for everyone")
        super().__init__(title, self.tr("Every row of the file gets this value."), parent=parent)
        self.made: Constant | None = None
        self.target = ""
        self.field = Pick(self.tr("Field"), self)
        self.field.offer(targets)
        self.text = QLineEdit(self)
        self.body.addWidget(FormField(self.tr("Field"), self.field, parent=self))
        self.body.addWidget(FormField(self.tr("Value"), self.text, parent=self))
        self.add_out(self.tr("Cancel"), default=False)
        self.add = self.add_verb("add", self.tr("Add"))
        self.text.textChanged.connect(lambda _text: self._show())
        self.field.picked.connect(lambda _key: self._show())
        self._show()

    def _show(self) -> None:
        text = self.text.text().strip()
        self.target = str(self.field.key or "")
        self.made = Constant(self.tr("Always “{text}”").format(text=text), text) if text and self.target else None
        self.add.setEnabled(self.made is not None)
