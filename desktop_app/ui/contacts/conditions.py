"""What a filter asks for, as controls: of a field of the loaded contacts, or of a filter of the CRM's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.contact import Value
from desktop_app.core.fields import Field, FieldType
from desktop_app.core.ports import ServerFilter, Term
from desktop_app.core.query import Filter, Op
from desktop_app.core.values import BadValue
from desktop_app.ui.contacts.phrases import choice_words, filter_label
from desktop_app.ui.forms.editors import Editor, editor_for
from desktop_app.ui.widgets import CheckList, ComboBox, FormField, Label, WrapLabel
from desktop_app.ui.words import label, spoken, translated

_RANGES = frozenset({FieldType.DATE, FieldType.MOMENT, FieldType.NUMBER})
_LABELS = 84
_TALLEST = 216


class Condition(QWidget):
    """The controls for one thing to filter by, below its name. `made()` is what was asked; None: it is not right, and the
    controls say why. `changed()`: `missing()` may be another now."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 4, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(Label(title, "heading", parent=self))

    def made(self) -> Filter | Term | None:
        raise NotImplementedError

    def missing(self) -> str:
        """What is still to be said before there is anything to filter by; "" when nothing is."""
        return ""

    def take_focus(self) -> None:
        """Put the keyboard into the first control."""
        controls = (each for each in self.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next((each for each in controls if each.isVisible() and each.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


class FieldCondition(Condition):
    """A condition on a field of the loaded contacts."""

    def __init__(self, field: Field, condition: Filter | None, parent: QWidget) -> None:
        super().__init__(label(field), parent)
        self._field = field
        self._editors: list[Editor] = []
        self._op_box = ComboBox(self)
        for op, words in self._ops():
            self._op_box.addItem(words, op.value)
        self._values = QWidget(self)
        QVBoxLayout(self._values).setContentsMargins(0, 0, 0, 0)
        self._line = FormField(self.tr("Look for"), self._values, label_width=_LABELS, parent=self)
        self.column.addWidget(FormField(self.tr("Condition"), self._op_box, label_width=_LABELS, parent=self))
        self.column.addWidget(self._line)
        self.column.addStretch(1)
        if condition is not None:
            self._op_box.setCurrentIndex(max(0, self._op_box.findData(condition.op.value)))
        self._op_box.activated.connect(lambda _index: self._show_values(None))
        self._show_values(condition)

    def made(self) -> Filter | None:
        try:
            values: tuple[Value, ...] = tuple(editor.value() for editor in self._editors)
        except BadValue as bad:
            self._line.set_problem(spoken(bad.sentence))
            return None
        return Filter(self._field.key, Op(self._op_box.currentData()), values)

    def missing(self) -> str:
        if not self._editors or any(editor.content() not in (None, "") for editor in self._editors):
            return ""
        return self.tr("Choose what to look for.") if self._chooses else self.tr("Type what to look for.")

    @property
    def _chooses(self) -> bool:
        """Whether the value is chosen from a list."""
        return any(isinstance(editor, QComboBox) for editor in self._editors)

    def _ops(self) -> list[tuple[Op, str]]:
        field = self._field
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
            editor.edited.connect(self.changed)
        if isinstance(layout, QVBoxLayout):
            layout.addLayout(row)
        if op in (Op.BETWEEN, Op.AGE):
            for editor, words in zip(self._editors, (self.tr("from"), self.tr("to")), strict=True):
                editor.setAccessibleName(words)
                if isinstance(editor, QLineEdit):
                    editor.setPlaceholderText(words)
        for editor, value in zip(self._editors, condition.values if condition else (), strict=False):
            editor.set_value(value)
        self._line.set_problem("")
        self._line.setVisible(bool(self._editors))
        self.changed.emit()


class ServerCondition(Condition):
    """What a filter of the CRM's own asks for: how it compares, where it can in several ways, and the value."""

    def __init__(self, each: ServerFilter, term: Term | None, parent: QWidget) -> None:
        super().__init__(filter_label(each), parent)
        self._filter = each
        self._op_box: QComboBox | None = None
        if each.operators:
            self._op_box = ComboBox(self)
            for value, words in each.operators:
                self._op_box.addItem(translated(words), value)
            if term is not None:
                self._op_box.setCurrentIndex(max(0, self._op_box.findData(term.operator)))
            self.column.addWidget(FormField(self.tr("Condition"), self._op_box, label_width=_LABELS, parent=self))
        self._value = self._control(term)
        ticks = bool(each.choices) and each.several
        words = self.tr("Look for") if not ticks else self.tr("Choices") if each.operators else self.tr("Any of")
        self.column.addWidget(FormField(words, self._value, label_width=_LABELS, parent=self))
        if each.hint:
            self.column.addWidget(WrapLabel(translated(each.hint), "small", "text2", parent=self))
        self.column.addStretch(1)

    def made(self) -> Term:
        return Term(self._filter.key, self._text(), "" if self._op_box is None else self._op_box.currentData())

    def missing(self) -> str:
        if self._text():
            return ""
        ticks = isinstance(self._value, QScrollArea)
        return self.tr("Tick at least one.") if ticks else self.tr("Type what to look for.")

    def _control(self, term: Term | None) -> QWidget:
        each, value = self._filter, "" if term is None else term.value
        if each.choices and each.several:
            self._ticks = CheckList(parent=self)
            self._ticks.set_items([(key, choice_words(each, key), None) for key, _word in each.choices])
            self._ticks.set_checked(value.split(","))
            self._ticks.changed.connect(lambda _keys: self.changed.emit())
            return _scrolling(self._ticks)
        if each.choices:
            box = ComboBox(self)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            for key, _word in each.choices:
                box.addItem(choice_words(each, key), key)
            box.setCurrentIndex(max(0, box.findData(value)))
            return box
        edit = QLineEdit(value, self)
        edit.textChanged.connect(lambda _text: self.changed.emit())
        return edit

    def _text(self) -> str:
        if isinstance(self._value, QComboBox):
            return str(self._value.currentData())
        if isinstance(self._value, QLineEdit):
            return self._value.text().strip()
        return ",".join(self._ticks.checked())


def _scrolling(ticks: CheckList) -> QScrollArea:
    """Tick boxes that do not make the sheet taller than it may be."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(ticks)
    scroll.viewport().setAutoFillBackground(False)
    ticks.setAutoFillBackground(False)
    scroll.setFixedHeight(min(_TALLEST, ticks.sizeHint().height() + 4))
    return scroll


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
