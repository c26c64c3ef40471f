"""The groups of the filter panel: one filter each, in the form that fits its values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.contact import Value
from desktop_app.core.fields import Common, Field
from desktop_app.core.query import Filter, Op
from desktop_app.core.table import sort_key
from desktop_app.ui.contacts.phrases import value_words
from desktop_app.ui.widgets import CheckList, ComboBox, WrapLabel
from desktop_app.ui.words import label

_MOST_OFFERED = 300


class Group(QWidget):
    """One part of the panel. `covers` are the (key, op) of the filters it can show; `changed` when somebody set it."""

    changed = Signal()

    def __init__(self, covers: Sequence[tuple[str, Op]], parent: QWidget) -> None:
        super().__init__(parent)
        self.covers = tuple(covers)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def filters(self) -> list[Filter]:
        """What is set here."""
        raise NotImplementedError

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Show those of `filters` that belong here, without saying so."""
        raise NotImplementedError


class SomeOf(Group):
    """Tick boxes with counts: any of the ticked values."""

    def __init__(self, field: Field, counts: Counter[Value], parent: QWidget) -> None:
        super().__init__([(field.key, Op.ANY_OF)], parent)
        self._field = field
        self._list = CheckList(label(field), self)
        self._values = {_key(value): value for value in _in_order(field, counts)}
        self._list.set_items([(key, value_words(field, v), counts[v]) for key, v in self._values.items()])
        self._list.changed.connect(lambda _keys: self.changed.emit())
        self.column.addWidget(self._list)
        self.setFocusProxy(self._list)

    def filters(self) -> list[Filter]:
        values = tuple(self._values[key] for key in self._list.checked())
        return [Filter(self._field.key, Op.ANY_OF, values)] if values else []

    def set_filters(self, filters: Sequence[Filter]) -> None:
        wanted = [each for each in filters if (each.key, each.op) in self.covers]
        self._list.set_checked([_key(value) for each in wanted for value in each.values])


class OneOf(Group):
    """A drop-down of the values, the most frequent ones if there are very many: one of them, or any."""

    def __init__(self, field: Field, counts: Counter[Value], parent: QWidget) -> None:
        super().__init__([(field.key, Op.ANY_OF)], parent)
        self._field = field
        self._several: Filter | None = None
        title = label(field)
        self._box = ComboBox(self)
        self._box.setAccessibleName(title)
        self._box.setMinimumContentsLength(6)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.addItem(self.tr("Any city") if field.common is Common.CITY else self.tr("Any"), None)
        for value in _in_order(field, Counter(dict(counts.most_common(_MOST_OFFERED)))):
            words = self.tr("{value} ({count})").format(
                value=value_words(field, value), count=self.locale().toString(counts[value])
            )
            self._box.addItem(words, _key(value))
        self._box.activated.connect(self._chosen)
        self.column.addWidget(WrapLabel(title, "small", bold=True, parent=self))
        self.column.addWidget(self._box)
        self.setFocusProxy(self._box)

    def filters(self) -> list[Filter]:
        if self._several is not None:
            return [self._several]
        key = self._box.currentData()
        return [Filter(self._field.key, Op.ANY_OF, (_value(key),))] if key else []

    def set_filters(self, filters: Sequence[Filter]) -> None:
        wanted = next((each for each in filters if (each.key, each.op) in self.covers), None)
        values = () if wanted is None else wanted.values
        self._several = wanted if len(values) > 1 else None
        key = _key(values[0]) if len(values) == 1 else None
        self._box.setCurrentIndex(max(0, self._box.findData(key)))

    def _chosen(self) -> None:
        self._several = None
        self.changed.emit()


class AgeRange(Group):
    """From so many years to so many."""

    def __init__(self, field: Field, parent: QWidget) -> None:
        super().__init__([(field.key, Op.AGE)], parent)
        self._field = field
        self._low, self._high = self._edge(self.tr("from")), self._edge(self.tr("to"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._low)
        row.addWidget(self._high)
        self.column.addWidget(WrapLabel(self.tr("Age"), "small", bold=True, parent=self))
        self.column.addLayout(row)
        self.setFocusProxy(self._low)

    def filters(self) -> list[Filter]:
        low, high = (int(edge.text()) if edge.text() else None for edge in (self._low, self._high))
        return [] if low is None and high is None else [Filter(self._field.key, Op.AGE, (low, high))]

    def set_filters(self, filters: Sequence[Filter]) -> None:
        wanted = next((each for each in filters if (each.key, each.op) in self.covers), None)
        ends: Sequence[Value] = (None, None) if wanted is None else wanted.values
        for edge, end in zip((self._low, self._high), ends, strict=True):
            text = "" if end is None else str(end)
            if edge.text() != text:
                edge.setText(text)

    def _edge(self, words: str) -> QLineEdit:
        edge = QLineEdit(self)
        edge.setPlaceholderText(words)
        edge.setAccessibleName(f"{self.tr('Age')} {words}")
        edge.setValidator(QIntValidator(0, 150, edge))
        edge.textEdited.connect(lambda _text: self.changed.emit())
        return edge


class Missing(Group):
    """*To look at*: contacts that lack something they should have."""

    def __init__(self, fields: Sequence[tuple[Field, int]], parent: QWidget) -> None:
        super().__init__([(field.key, Op.EMPTY) for field, _count in fields], parent)
        self._list = CheckList(self.tr("To look at"), self)
        self._list.set_items([(field.key, self._words(field), count) for field, count in fields])
        self._list.changed.connect(lambda _keys: self.changed.emit())
        self.column.addWidget(self._list)
        self.setFocusProxy(self._list)

    def filters(self) -> list[Filter]:
        return [Filter(key, Op.EMPTY) for key in self._list.checked()]

    def set_filters(self, filters: Sequence[Filter]) -> None:
        self._list.set_checked([each.key for each in filters if each.op is Op.EMPTY])

    def _words(self, field: Field) -> str:
        return self.tr("No e-mail") if field.common is Common.EMAIL else self.tr("No own number")


def _in_order(field: Field, counts: Counter[Value]) -> list[Value]:
    """Choices as the CRM lists them, yes before no, other values by the alphabet; nothing comes last."""
    listed: dict[Value, int] = {choice.value: number for number, choice in enumerate(field.choices)}
    listed |= {True: -2, False: -1}
    key = sort_key(None)
    present: list[Value] = [value for value in counts if value is not None]
    present.sort(key=lambda value: (listed.get(value, len(listed)), key(value)))
    return [*present, None] if None in counts else present


def _key(value: Value) -> str:
    return msgspec.json.encode(value).decode()


def _value(key: str) -> Value:
    return msgspec.json.decode(key, type=Value)
