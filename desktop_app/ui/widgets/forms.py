"""Form fields: label, editor, what was there before, what is wrong, what the provider does not allow."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme import icon, restyle, theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.panels import Panel, announce
from desktop_app.ui.widgets.text import ElidedLabel, IconText, Label, WrapLabel
from desktop_app.ui.widgets.ticks import RadioItem

FieldState = Literal["plain", "changed", "problem", "conflict", "read_only"]
Side = Literal["ours", "theirs"]

LANE = 12
_BAR = 3
_SPIN_MARGIN = 7
_BARS = {"changed": "changed", "problem": "problem"}


class FormField(QWidget):
    """One line of a form: label with buddy at the left, `editor` at the right, 12 px lane for the bar before both.

    States are set with `set_changed`, `set_problem`, `set_read_only`, `set_conflict`; a problem shows before a change.
    `undo_requested`: *Undo* beside "was: …". `conflict_settled("ours" | "theirs")`.
    """

    undo_requested = Signal()
    conflict_settled = Signal(str)

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        required: bool = False,
        help: str = "",
        label_width: int = 120,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._was: str | None = None
        self._problem = self._reason = ""
        self._reason_seen = True
        self._conflict: ConflictCard | None = None
        self._needed = Label(self.tr("needed") if required else "", "small", "text2", parent=self)
        self._label = _field_label(label, editor, label_width, self._needed, parent=self)
        self._help = WrapLabel(help, "small", "text2", parent=self)
        self._help.setVisible(bool(help))
        self._was_line = _WasLine(self)
        self._was_line.undo.clicked.connect(self.undo_requested)
        self._problem_line = IconText("octagon-alert", "", "problem", wrap=True, parent=self)
        self._reason_line = IconText("info", "", "text2", wrap=True, parent=self)
        editor.setAccessibleName(label)
        if isinstance(editor, QAbstractSpinBox) and (inner := editor.findChild(QLineEdit)) is not None:
            inner.setTextMargins(_SPIN_MARGIN, 0, 0, 0)  # the style sheet's padding does not reach it
        self._line = QWidget(self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._show_state()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(4)
        for widget in (self.editor, self._help, self._was_line, self._problem_line, self._reason_line):
            right.addWidget(widget)
        right.addStretch(1)
        row = QHBoxLayout(self._line)
        row.setContentsMargins(LANE, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._line)

    @property
    def state(self) -> FieldState:
        """What is shown now."""
        if self._conflict is not None:
            return "conflict"
        if self._reason:
            return "read_only"
        if self._problem:
            return "problem"
        return "changed" if self._was is not None else "plain"

    def set_changed(self, was: str | None) -> None:
        """Show that the value was `was` ("" for empty) before; None when it is as it was."""
        self._was = was
        self._show_state()

    def show_needed(self, on: bool) -> None:
        """Say of a required field that it is needed, or, where it cannot be filled, do not."""
        self._needed.setVisible(on and bool(self._needed.text()))

    def set_help(self, text: str) -> None:
        """Say something else below the editor; "" says nothing."""
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self._show_state()

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong; "" when nothing is."""
        fresh = sentence != self._problem
        self._problem = sentence
        self._show_state()
        if fresh and self.isVisible():
            announce(self.editor, sentence)

    def set_read_only(self, reason: str) -> None:
        """Lock the editor and say why; "" unlocks it."""
        if isinstance(self.editor, QLineEdit):
            self.editor.setReadOnly(bool(reason))
        else:
            self.editor.setEnabled(not reason)
        self.explain(reason)

    def explain(self, reason: str, *, seen: bool = True) -> None:
        """Say why an editor is locked; what is not `seen`, because another field says it, is still heard."""
        self._reason, self._reason_seen = reason, seen
        self._show_state()

    def set_conflict(self, card: ConflictCard | None) -> None:
        """Show the two values to choose from instead of the editor; None takes the card away."""
        if self._conflict is not None:
            self._column.removeWidget(self._conflict)
            self._conflict.deleteLater()
        self._conflict = card
        if card is not None:
            self._column.addWidget(card)
            card.chosen.connect(self.conflict_settled)
        self._line.setVisible(card is None)
        self._show_state()

    def paintEvent(self, event: QPaintEvent) -> None:
        token = _BARS.get(self.state)
        if token:
            QPainter(self).fillRect(0, 0, _BAR, self.height(), theme().color(token))

    def _show_state(self) -> None:
        state = self.state
        self._was_line.setVisible(state == "changed")
        self._was_line.set_value(self._was or "")
        self._problem_line.setVisible(state == "problem")
        self._problem_line.set("octagon-alert", self._problem, "problem")
        self._reason_line.setVisible(state == "read_only" and self._reason_seen)
        self._reason_line.set("info", self._reason, "text2")
        self.editor.setAccessibleDescription(self._problem or self._reason or self._help.text())
        restyle(self.editor, state="" if state in ("plain", "read_only") else state)
        self.update()


def _field_label(text: str, editor: QWidget, width: int, needed: Label, parent: QWidget) -> QWidget:
    box = QWidget(parent)
    box.setFixedWidth(width)
    label = WrapLabel(text, ink="text2", parent=box)
    label.setBuddy(editor)
    flow = FlowLayout(box, 6)
    flow.setContentsMargins(0, max(0, (theme().height("control") - theme().metrics().height()) // 2), 0, 0)
    flow.addWidget(label)
    needed.setParent(box)
    flow.addWidget(needed)
    needed.setVisible(bool(needed.text()))
    return box


class _WasLine(QWidget):
    """What was there before, and *Undo*."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._was = IconText("pencil", "", "changed", wrap=True, parent=self)
        self.undo = Button(self.tr("Undo"), "link", small=True, parent=self)
        row = QHBoxLayout(self)
        self.undo.setMinimumWidth(self.undo.sizeHint().width() + 8)  # room inside the ring of the focus
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        row.addWidget(self._was)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)

    def set_value(self, was: str) -> None:
        """Show the value from before; an empty one is said in words."""
        template = self.tr("was: {value}")
        self._was.set("pencil", template.format(value=was or self.tr("empty")), "changed")


class ConflictCard(Panel):
    """A field that was changed here and there: two values to choose from. `chosen("ours" | "theirs")`."""

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        ours: tuple[str, str],
        theirs: tuple[str, str],
        before: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`ours` and `theirs`: the value, and who and when in words. `before`: a sentence with the value before both."""
        super().__init__("conflictSoft", radius=8, bar="conflict", parent=parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(IconText("git-compare-arrows", title, "conflict", type="body", bold=True, size=16, wrap=True))
        self._group = QButtonGroup(self)
        self._rows = {"ours": _ConflictRow(*ours, self), "theirs": _ConflictRow(*theirs, self)}
        for side, row in self._rows.items():
            self._group.addButton(row.radio)
            row.radio.toggled.connect(lambda on, side=side: self._toggled(side, on))
            column.addWidget(row)
        if before:
            column.addWidget(WrapLabel(before, "small", "text2", parent=self))

    def choose(self, side: Side) -> None:
        """Choose a side."""
        self._rows[side].radio.setChecked(True)

    def focus(self) -> None:
        """Put the keyboard on the first side."""
        self._rows["ours"].radio.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, side: str, on: bool) -> None:
        self._rows[side].set_chosen(on)
        if on:
            self.chosen.emit(side)


class _ConflictRow(Panel):
    """A radio button with a value, and who gave it."""

    def __init__(self, value: str, note: str, parent: QWidget) -> None:
        super().__init__(radius=6, edge="border", parent=parent)
        self.radio = RadioItem(parent=self)
        self.radio.setAccessibleName(f"{value}, {note}")
        self._value = ElidedLabel(value, parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._value)
        words.addWidget(WrapLabel(note, "small", "text2", parent=self))
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 7, 11, 7)
        row.setSpacing(8)
        row.addWidget(self.radio)
        row.addLayout(words, 1)

    def set_chosen(self, chosen: bool) -> None:
        """Mark the row as the one taken."""
        self._value.set_bold(chosen)
        self.set_look(edge="accent" if chosen else "border")

    def mouseReleaseEvent(self, event: object) -> None:
        self.radio.setChecked(True)


class SearchField(QLineEdit):
    """A line to search with: magnifying glass in front, x to clear, Esc clears too. `moved_down`: Down was pressed."""

    moved_down = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        search = QAction(icon("search"), self.tr("Search"), self)
        search.triggered.connect(self.selectAll)
        self.addAction(search, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icon("x"), self.tr("Clear"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda words: self._clear.setVisible(bool(words)))
        restyle(self, lead="icon")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
        else:
            super().keyPressEvent(event)
