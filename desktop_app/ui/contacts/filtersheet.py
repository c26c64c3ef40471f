"""*Add filter…*: any field, how it is looked at, and what for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.contact import Value
from desktop_app.core.fields import Field, FieldSet, FieldType
from desktop_app.core.query import Filter, Op
from desktop_app.core.values import BadValue
from desktop_app.ui.forms.editors import Editor, editor_for
from desktop_app.ui.widgets import FormField, Sheet
from desktop_app.ui.words import label, spoken

_RANGES = frozenset({FieldType.DATE, FieldType.MOMENT, FieldType.NUMBER})


class FilterSheet(Sheet):
    """Makes a filter, or changes `condition`. After `answered("use")` it is in `made`."""

    def __init__(self, fields: FieldSet, condition: Filter | None, parent: QWidget) -> None:
        title = self.tr("Add a filter") if condition is None else self.tr("Change the filter")
        super().__init__(title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.made: Filter | None = None
        self._fields = [field for field in fields if not field.sensitive]
        self._field_box = QComboBox(self)
        for field in self._fields:
            self._field_box.addItem(label(field), field.key)
        self._op_box = QComboBox(self)
        self._values = QWidget(self)
        QVBoxLayout(self._values).setContentsMargins(0, 0, 0, 0)
        self._editors: list[Editor] = []
        self.body.addWidget(FormField(self.tr("Field"), self._field_box, parent=self))
        self.body.addWidget(FormField(self.tr("Condition"), self._op_box, parent=self))
        self._line = FormField(self.tr("Value"), self._values, parent=self)
        self.body.addWidget(self._line)
        self.add_out(self.tr("Cancel"), default=False)
        use = self.add_verb("use", self.tr("Use filter"))
        use.clicked.disconnect()
        use.clicked.connect(self._use)
        if condition is not None:
            self._field_box.setCurrentIndex(self._field_box.findData(condition.key))
        self._show_field(condition)
        self._field_box.activated.connect(lambda _index: self._show_field(None))
        self._op_box.activated.connect(lambda _index: self._show_values(None))

    @property
    def _field(self) -> Field:
        return self._fields[self._field_box.currentIndex()]

    def _show_field(self, condition: Filter | None) -> None:
        self._op_box.clear()
        for op, words in self._ops(self._field):
            self._op_box.addItem(words, op.value)
        if condition is not None:
            self._op_box.setCurrentIndex(max(0, self._op_box.findData(condition.op.value)))
        self._show_values(condition)

    def _ops(self, field: Field) -> list[tuple[Op, str]]:
        ops: list[tuple[Op, str]] = []
        if field.type in _RANGES:
            ops.append((Op.BETWEEN, self.tr("is between")))
        elif field.type is FieldType.YES_NO or field.choices:
            ops.append((Op.ANY_OF, self.tr("is")))
        else:
            ops.append((Op.CONTAINS, self.tr("contains")))
        if field.type is FieldType.DATE:
            ops.append((Op.AGE, self.tr("is so many years ago")))
        return [*ops, (Op.EMPTY, self.tr("is empty")), (Op.FILLED, self.tr("is filled in"))]

    def _show_values(self, condition: Filter | None) -> None:
        layout = self._values.layout()
        for old in self._values.findChildren(QWidget):
            old.hide()
            old.deleteLater()
        while layout is not None and layout.takeAt(0) is not None:
            continue
        op = Op(self._op_box.currentData())
        self._editors = [editor_for(field, self._values) for field in _asked(self._field, op)]
        row = QHBoxLayout()
        for editor in self._editors:
            row.addWidget(editor)
        if isinstance(layout, QVBoxLayout):
            layout.addLayout(row)
        if op in (Op.BETWEEN, Op.AGE):
            for editor, words in zip(self._editors, (self.tr("from"), self.tr("to")), strict=True):
                editor.setAccessibleName(words)
                if isinstance(editor, QLineEdit):
                    editor.setPlaceholderText(words)
        for editor, value in zip(self._editors, condition.values if condition else (), strict=False):
            editor.set_value(value)
        self._line.setVisible(bool(self._editors))

    def _use(self) -> None:
        try:
            values: tuple[Value, ...] = tuple(editor.value() for editor in self._editors)
        except BadValue as bad:
            self._line.set_problem(spoken(bad.sentence))
            return
        op = Op(self._op_box.currentData())
        if self._editors and op is not Op.ANY_OF and all(value is None for value in values):
            self._line.set_problem(self.tr("Type what to look for."))
            return
        self.made = Filter(self._field.key, op, values)
        self._say("use")


def _asked(field: Field, op: Op) -> list[Field]:
    """The editors that an operation needs, as fields."""
    if op in (Op.EMPTY, Op.FILLED):
        return []
    if op is Op.AGE:
        return [Field(field.key, field.label, FieldType.NUMBER)] * 2
    if op is Op.BETWEEN:
        day = FieldType.DATE if field.type is FieldType.MOMENT else field.type
        return [Field(field.key, field.label, day)] * 2
    if op is Op.CONTAINS:
        return [Field(field.key, field.label)]
    return [field]
