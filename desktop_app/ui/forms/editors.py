"""One editor for each type of field: shows a normalised value, gives one back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.core.contact import Value
from desktop_app.core.fields import Common, Field, FieldType
from desktop_app.core.values import normalise
from desktop_app.ui.widgets import Button, ComboBox, ValueField
from desktop_app.ui.words import full_year_format, shown


class LineEditor(ValueField):
    """Text, addresses, numbers, dates, lists. `edited`: somebody typed; `left`: the keyboard went elsewhere."""

    edited = Signal()
    left = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(fixed=field.type is FieldType.ID, parent=parent)
        self._field = field
        self._shown: tuple[str, Value] = ("", None)
        self.setPlaceholderText(self._example())
        self.textEdited.connect(lambda _text: self.edited.emit())

    def setReadOnly(self, on: bool) -> None:
        """Where nothing can be typed, nothing is said of how: it would look like a value."""
        super().setReadOnly(on)
        self.setPlaceholderText("" if on else self._example())

    def _example(self) -> str:
        if self._field.type is FieldType.DATE:
            example = _BORN if self._field.common is Common.BIRTHDAY else _SOME_DAY
            return self.tr("e.g. {date}").format(date=QLocale().toString(example, full_year_format()))
        return self.tr("several: with ; between") if self._field.type is FieldType.LIST else ""

    def value(self) -> Value:
        """The normalised value. Raises `BadValue`. What nobody touched is given back as it came."""
        text = self.text()
        if text == self._shown[0]:
            return self._shown[1]
        if self._field.type is FieldType.DATE:
            date = QLocale().toDate(text.strip(), full_year_format())
            text = date.toString(Qt.DateFormat.ISODate) if date.isValid() else text
        return normalise(self._field, text)

    def set_value(self, value: Value) -> None:
        """Show a value."""
        text = "; ".join(value) if isinstance(value, tuple) else _plain(self._field, value)
        self._shown = (text, value)
        self.setText(text)
        self.setCursorPosition(0)

    def content(self) -> str:
        """What stands there, as it was typed."""
        return self.text()

    def put(self, content: Value) -> None:
        """Let something stand there that stood there before."""
        self.setText(str(content))

    def event(self, event: QEvent) -> bool:
        return not _is_for_form(event) and super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class TextEditor(QPlainTextEdit):
    """Text of several lines."""

    edited = Signal()
    left = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._quiet = False
        self.setTabChangesFocus(True)
        self.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 20)
        self.textChanged.connect(self._changed)

    def value(self) -> Value:
        """The normalised value. Raises `BadValue`."""
        return normalise(self._field, self.toPlainText())

    def set_value(self, value: Value) -> None:
        """Show a value."""
        self.put("" if value is None else value)

    def content(self) -> str:
        """What stands there, as it was typed."""
        return self.toPlainText()

    def put(self, content: Value) -> None:
        """Let something stand there that stood there before."""
        self._quiet = True
        self.setPlainText(str(content))
        self._quiet = False

    def event(self, e: QEvent) -> bool:
        return not _is_for_form(e) and super().event(e)

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.left.emit()

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()


class ChoiceEditor(ComboBox):
    """One of the choices, yes or no, or nothing; or one of `values` alone. A value that is not among the choices stays until
    another is chosen."""

    edited = Signal()
    left = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None, values: Sequence[Value] | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._values: list[Value] = []
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value in (None, *_choices(field)) if values is None else values:
            self._offer(value, shown(field, value))
        self._offered = len(self._values)
        self.activated.connect(lambda _index: self.edited.emit())
        self.activated.connect(lambda _index: self.left.emit())

    def value(self) -> Value:
        """The chosen value."""
        return self._values[self.currentIndex()]

    def set_value(self, value: Value) -> None:
        """Choose a value."""
        for place in range(len(self._values) - 1, self._offered - 1, -1):  # what only another record had
            self.removeItem(place)
            del self._values[place]
        if value not in self._values:
            self._offer(value, str(value))
        self.setCurrentIndex(self._values.index(value))

    content, put = value, set_value

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Scrolling the form must not change the value under the mouse."""
        e.ignore()

    def _offer(self, value: Value, words: str) -> None:
        self._values.append(value)
        self.addItem(words)


class OneWayEditor(QWidget):
    """What an existing record takes in one direction only: the value, and the one thing that can be done with it."""

    edited = Signal()
    left = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._value: Value = None
        self._shown = ValueField(parent=self)
        self._shown.setReadOnly(True)
        self._act = Button(self.tr("{verb}…").format(verb=one_way_verb(field)), "link", small=True, parent=self)
        self._act.clicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._shown)
        column.addWidget(self._act, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._act)

    def value(self) -> Value:
        """The value as it is, or the one that it takes."""
        return self._value

    def set_value(self, value: Value) -> None:
        """Show a value; there is nothing to be done once it is the one that it takes."""
        self._value = value
        self._shown.setText(shown(self._field, value))
        self._show_act()

    content, put = value, set_value

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._show_act()

    def _show_act(self) -> None:
        self._act.setVisible(self.isEnabled() and self._value is not self._field.only_to)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._shown.setAccessibleName(name)

    def _go(self) -> None:
        self.set_value(self._field.only_to)
        self.edited.emit()
        self.left.emit()


_BORN, _SOME_DAY = QDate(1985, 2, 13), QDate(2026, 9, 28)

Editor = LineEditor | TextEditor | ChoiceEditor | OneWayEditor


def record_editor(field: Field, parent: QWidget | None = None, *, new: bool) -> Editor:
    """The editor for a field of a record: it offers what is possible there."""
    if field.only_to is not None and not new:
        return OneWayEditor(field, parent)
    if field.asked is not None and new:
        return ChoiceEditor(field, parent, (True, False))
    return editor_for(field, parent)


def unsubscribes(field: Field) -> bool:
    """Whether setting this field for good unsubscribes somebody."""
    return field.common is Common.EMAIL_CONSENT and field.only_to is False


def one_way_verb(field: Field) -> str:
    """What setting a field for good is called."""
    if unsubscribes(field):
        return QCoreApplication.translate("forms", "Unsubscribe")
    return QCoreApplication.translate("forms", "Set to “{value}”").format(value=shown(field, field.only_to))


def editor_for(field: Field, parent: QWidget | None = None) -> Editor:
    """The editor for a field."""
    if field.type is FieldType.YES_NO or (field.type is FieldType.CHOICE and field.choices):
        return ChoiceEditor(field, parent)
    if field.type is FieldType.LONG_TEXT:
        return TextEditor(field, parent)
    return LineEditor(field, parent)


def _is_for_form(event: QEvent) -> bool:
    """Whether keys take back or do again, which the form does for all its fields together."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _choices(field: Field) -> list[Value]:
    """Everything that may be chosen."""
    if field.type is FieldType.YES_NO:
        return [True, False]
    return [choice.value for choice in field.choices]


def _plain(field: Field, value: Value) -> str:
    """As people read it, except that numbers are written without separators, which would be read back as a point."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return shown(field, value)
