"""How far a run or a reading is, in words and as a bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, QTimerEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import MARKS, draw_icon, theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.panels import announce
from desktop_app.ui.widgets.text import IconText, Label

_STEP_MS = 60


class Bar(QProgressBar):
    """8 px high. `set_progress(done, total)`; without a total it moves, unless the system asks for less motion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._phase = 0.0
        self._timer = 0

    def set_progress(self, done: int, total: int | None) -> None:
        """`total` None when it is not known."""
        self.setRange(0, max(1, total) if total is not None else 0)
        self.setValue(done if total is not None else 0)
        moving = total is None and not theme().reduced_motion
        if moving and not self._timer:
            self._timer = self.startTimer(_STEP_MS)
        elif not moving and self._timer:
            self.killTimer(self._timer)
            self._timer = 0
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 8)

    def timerEvent(self, event: QTimerEvent) -> None:
        self._phase = (self._phase + _STEP_MS / 1600) % 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum():
            paint_bar(QPainter(self), self.rect(), self.value() / self.maximum())
            return
        painter = QPainter(self)
        paint.rounded(painter, self.rect(), 4, "pressed")
        width = max(24, self.width() // 5)
        x = round(self._phase * (self.width() + width)) - width if self._timer else 0
        part = QRect(x, 0, width, self.height()).intersected(self.rect())
        paint.rounded(painter, part, 4, "accent")


def paint_bar(painter: QPainter, rect: QRect, part: float) -> None:
    """A progress bar in `rect`, `part` (0 to 1) of it filled."""
    radius = min(4.0, rect.height() / 2)
    paint.rounded(painter, rect, radius, "pressed")
    width = round(rect.width() * min(max(part, 0.0), 1.0))
    if width:
        filled = QRect(rect.x(), rect.y(), max(width, rect.height()), rect.height())
        paint.rounded(painter, filled, radius, "accent")


class ProgressLine(QWidget):
    """The head of a run: "600 of 900 people", time left opposite, the bar, small facts, and a waiting line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(type="title", parent=self)
        self._left = Label(type="lead", ink="text2", parent=self)
        self.bar = Bar(self)
        self._facts = Label(type="small", ink="text2", parent=self)
        self._waiting = WaitingLine(self)
        self._waiting.hide()
        self._told = ""
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self._facts)
        column.addWidget(self._waiting)

    def set_progress(
        self, done: int, total: int | None, title: str, *, left: str = "", facts: Sequence[str] = ()
    ) -> None:
        """`title` and `left` (time) are sentences; `facts` are joined with dots (batch, rate, running time)."""
        self.bar.set_progress(done, total)
        self.bar.setAccessibleName(title)
        self._title.setText(title)
        self._left.setText(left)
        self._facts.setText("  ·  ".join(facts))

    def set_waiting(self, text: str, countdown: str = "") -> None:
        """Why it waits and for how long ("18 s"); an empty text takes the line away."""
        if text != self._told:
            self._told = text
            announce(self, text)
        self._waiting.set(text, countdown)
        self._waiting.setVisible(bool(text))


class WaitingLine(QWidget):
    """Why a run waits, with its countdown at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = IconText("hourglass", "", "changed", type="body", ink="text", size=16, parent=self)
        self._countdown = Label(ink="changed", bold=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 4)
        row.addWidget(self._why, 1)
        row.addWidget(self._countdown)

    def set(self, text: str, countdown: str) -> None:
        """Both texts, as shown."""
        self._why.set("hourglass", text, "changed")
        self._countdown.setText(countdown)


class Counts(QWidget):
    """Numbers in equal columns, each with its mark: the outcomes of a run. `kinds`: keys of `MARKS`; those that are
    `seldom` take no room while they have none."""

    def __init__(self, kinds: Sequence[str], parent: QWidget | None = None, *, seldom: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._seldom = frozenset(seldom)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._columns = {kind: _Count(kind, self) for kind in kinds}
        for column in self._columns.values():
            row.addWidget(column, 1)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """A kind that is missing has none."""
        for kind, column in self._columns.items():
            column.set_count(counts.get(kind, 0))
            column.setVisible(kind not in self._seldom or bool(counts.get(kind)))


class _Count(Label):
    """One column of `Counts`; its text is "Done: 588"."""

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._mark = MARKS[kind]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = 0
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.setText(f"{self._mark.word}: {self.locale().toString(count)}")

    def sizeHint(self) -> QSize:
        own = theme()
        return QSize(96, own.metrics("small").height() + own.metrics("number").height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        own = theme()
        line = own.metrics("small").height()
        ink = self._mark.token if self._count else "text2"
        draw_icon(painter, 0, (line - 14) // 2 + 1, 14, self._mark.icon, ink)
        paint.text(painter, QRect(20, 0, self.width() - 20, line), self._mark.word, own.font("small", bold=True), ink)
        below = QRect(0, line + 1, self.width(), own.metrics("number").height())
        shown = self.locale().toString(self._count)
        ink = "text" if self._count else "text3"
        paint.text(painter, below, shown, own.font("number", bold=bool(self._count), tabular=True), ink)
