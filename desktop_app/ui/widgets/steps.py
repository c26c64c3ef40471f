"""The steps of a longer task: circles with words; steps that are done are buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import paint, roving
from desktop_app.ui.widgets.panels import Panel

_CIRCLE = 20
_RULE = 24


class Step(roving.RovingButton):
    """One step; `state` is done, current or to come."""

    def __init__(self, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.state = "to come"
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = theme().metrics("body", bold=True).horizontalAdvance(self.text()) + _CIRCLE + 8 + 8
        return QSize(width, theme().height("control"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        circle = QRect(0, (self.height() - _CIRCLE) // 2, _CIRCLE, _CIRCLE)
        if self.hasFocus():
            paint.rounded(painter, self.rect(), 6, edge="focus", width=2)
            circle.translate(2, 0)
        elif self.state == "done" and self.underMouse():
            paint.rounded(painter, self.rect(), 6, "hover")
        if self.state == "done":
            paint.rounded(painter, circle, 10, "accentSoft")
            draw_icon(painter, circle.x() + 4, circle.y() + 4, 12, "check", "accent")
        elif self.state == "current":
            paint.rounded(painter, circle, 10, "accent")
        else:
            paint.rounded(painter, circle, 10, "", "field")
        if self.state != "done":
            ink = "onAccent" if self.state == "current" else "text2"
            paint.text(painter, circle, str(self._number), theme().font("mark"), ink, paint.CENTRE)
        bold = self.state == "current"
        room = QRect(circle.right() + 9, 0, self.width() - circle.right() - 9, self.height())
        paint.text(painter, room, self.text(), theme().font("body", bold=bold), "text" if bold else "text2")


class Steps(Panel):
    """The row of steps under the header. `chosen(index)`: a step that is done was clicked; `set_current(index)`."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], current: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("sunken", sides=("bottom",), parent=parent)
        self.setFixedHeight(theme().height("steps"))
        self._current = current
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(0)
        self._steps: list[Step] = []
        for number, name in enumerate(names):
            if number:
                row.addWidget(_Rule(self))
            step = Step(number + 1, name, self)
            step.clicked.connect(lambda _checked=False, number=number: self._picked(number))
            self._steps.append(step)
            row.addWidget(step)
        row.addStretch(1)
        self.set_current(current)

    @property
    def current(self) -> int:
        """The index of the current step."""
        return self._current

    def steps(self) -> list[Step]:
        """The steps, from left to right."""
        return list(self._steps)

    def set_current(self, index: int) -> None:
        """Steps before `index` are done, those after it to come."""
        self._current = index
        words = {"done": self.tr("done"), "current": self.tr("current step"), "to come": self.tr("to come")}
        for number, step in enumerate(self._steps):
            step.state = "done" if number < index else "current" if number == index else "to come"
            step.setAccessibleName(f"{step.text()}, {words[step.state]}")
            step.setCursor(Qt.CursorShape.PointingHandCursor if number < index else Qt.CursorShape.ArrowCursor)
            step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            step.update()
        if index:
            roving.make_one_stop(self._steps[:index], index - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._current or not roving.walk(self._steps[: self._current], event):
            super().keyPressEvent(event)

    def _picked(self, index: int) -> None:
        if index < self._current:
            self.chosen.emit(index)


class _Rule(QWidget):
    """The short line between two steps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_RULE + 8, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, _RULE, 1, theme().color("border"))
