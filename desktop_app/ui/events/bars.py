"""Stacked bars over time, painted by us: each bar can be reached with the arrows, says what it stands for, and filters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.eventlog import Span, Step
from desktop_app.ui.events.phrases import below_bar, number_words, span_words
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import paint, roving

OFF: Final = "chartOff"
_HEIGHT: Final = 172
_WIDEST: Final = 44
_ROUND: Final = 3


class Series(NamedTuple):
    """What is drawn in one colour: these types, their word, the token, and how many there are."""

    types: tuple[str, ...]
    word: str
    token: str
    total: int


class Bar(roving.RovingButton):
    """One day, week or month; checked while the table shows only that."""

    def __init__(self, step: Step, span: Span, series: Sequence[Series], parent: Plot) -> None:
        super().__init__(parent)
        self.span = span
        self.parts = [(each, sum(span.counts.get(type, 0) for type in each.types)) for each in series]
        self._plot = parent
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{span_words(step, span)}: {number_words(span.total)}")
        number = self.locale().toString
        lines = [f"{each.word}: {number(count)}" for each, count in self.parts if count]
        self.setAccessibleDescription(", ".join(lines))
        self.setToolTip("\n".join([self.accessibleName(), *lines]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked() or self.underMouse():
            paint.rounded(painter, self.rect(), 4, "accentSoft" if self.isChecked() else "hover")
        top = self._plot.number_height
        room = self.height() - top
        self._paint_parts(painter, top, room)
        if self._plot.numbered and self.span.total:
            high = round(room * self.span.total / self._plot.most)
            place = QRect(0, self.height() - high - top, self.width(), top)
            font = theme().font("mark", bold=self.isChecked(), tabular=True)
            paint.text(painter, place, self.locale().toString(self.span.total), font, "text2", paint.CENTRE)
        if self.hasFocus():
            paint.rounded(painter, self.rect(), 4, edge="focus", width=2)

    def _paint_parts(self, painter: QPainter, top: int, room: int) -> None:
        if not self.span.total:
            return
        wide = max(1, min(_WIDEST, round(self.width() * 0.72)))
        left = (self.width() - wide) // 2
        high = max(2, round(room * self.span.total / self._plot.most))
        bottom = self.height()
        self._clip(painter, QRectF(left, bottom - high, wide, high + _ROUND), wide)
        done, below = 0, bottom
        tokens = [self._token(each) for each, _count in self.parts]
        for number, (_each, count) in enumerate(self.parts):
            done += count
            above = bottom - round(high * done / self.span.total)
            parted = done < self.span.total and below - above > 2 and {*tokens[number : number + 2]} != {OFF}
            gap = 1 if parted else 0
            painter.fillRect(left, above + gap, wide, below - above - gap, theme().color(tokens[number]))
            below = above
        painter.setClipping(False)

    def _clip(self, painter: QPainter, rect: QRectF, wide: int) -> None:
        if wide > 3 * _ROUND:
            path = QPainterPath()
            path.addRoundedRect(rect, _ROUND, _ROUND)
            painter.setClipPath(path)

    def _token(self, series: Series) -> str:
        plot = self._plot
        dimmed = plot.chosen_types and not plot.chosen_types.intersection(series.types)
        return OFF if dimmed or (plot.chosen and not self.isChecked()) else series.token


class Plot(QWidget):
    """The bars over their days. `chosen_span(Span or None)`: a bar was pressed, or let go. One tab stop, arrows walk."""

    chosen_span = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self._labels: list[str] = []
        self.most = 1
        self.chosen: tuple[str, str] | None = None
        self.chosen_types: frozenset[str] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(200)

    @property
    def number_height(self) -> int:
        """Room above the highest bar, for its number."""
        return theme().metrics("mark").height() + 2

    @property
    def numbered(self) -> bool:
        """Whether there is room for a number above each bar."""
        return bool(self._bars) and self.width() // len(self._bars) > self._wide(self.most) + 6

    def sizeHint(self) -> QSize:
        return QSize(480, max(_HEIGHT, self.number_height * 6))

    def bars(self) -> list[Bar]:
        """The bars, from left to right."""
        return list(self._bars)

    def show_spans(self, step: Step, spans: Sequence[Span], series: Sequence[Series]) -> None:
        """Show other bars; the first of `series` is at the bottom."""
        focused = next((number for number, bar in enumerate(self._bars) if bar.hasFocus()), None)
        for bar in self._bars:
            bar.hide()
            bar.deleteLater()
        self.most = max(1, *(span.total for span in spans)) if spans else 1
        self._labels = [below_bar(step, span) for span in spans]
        self._bars = [Bar(step, span, series, self) for span in spans]
        for bar in self._bars:
            bar.clicked.connect(lambda on, bar=bar: self._picked(bar, on))
            bar.show()
        self._place()
        roving.make_one_stop(self._bars)
        if focused is not None and self._bars:
            self._bars[min(focused, len(self._bars) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def choose(self, span: tuple[str, str] | None, types: Collection[str]) -> None:
        """Show what the table is filtered by: first and last day, and types; says nothing."""
        self.chosen, self.chosen_types = span, frozenset(types)
        for bar in self._bars:
            bar.setChecked((bar.span.first, bar.span.last) == span)
            bar.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.chosen is not None:
            self.chosen_span.emit(None)
        elif not self._bars or not roving.walk(self._bars, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        base = self._base()
        if self._bars and not self.numbered:
            self._paint_scale(painter, base)
        painter.fillRect(self._left(), base, self.width() - self._left(), 1, theme().color("border"))
        line = theme().metrics("mark").height()
        font = theme().font("mark", bold=False)
        every = self._label_step()
        for number in range(0, len(self._bars), every):
            middle = self._bars[number].geometry().center().x()
            wide = theme().metrics("mark").horizontalAdvance(self._labels[number]) + 4
            x = min(max(0, middle - wide // 2), self.width() - wide)
            paint.text(painter, QRect(x, base + 5, wide, line), self._labels[number], font, "text2", paint.CENTRE)

    def _paint_scale(self, painter: QPainter, base: int) -> None:
        """How many that is, where there is no room for a number on each bar."""
        line = theme().metrics("mark").height()
        room = base - self.number_height
        for value in _round_numbers(self.most):
            y = base - round(room * value / self.most)
            painter.fillRect(self._left(), y, self.width() - self._left(), 1, theme().color("line"))
            place = QRect(0, y - line // 2, self._left() - 8, line)
            shown = self.locale().toString(value)
            paint.text(painter, place, shown, theme().font("mark", bold=False), "text2", paint.RIGHT)

    def _picked(self, bar: Bar, on: bool) -> None:
        roving.make_one_stop(self._bars, self._bars.index(bar))
        self.chosen_span.emit(bar.span if on else None)

    def _place(self) -> None:
        count = len(self._bars)
        left = self._left()
        room = self.width() - left
        base = self._base()
        for number, bar in enumerate(self._bars):
            start, end = left + room * number // count, left + room * (number + 1) // count
            bar.setGeometry(start, 0, end - start, base)

    def _left(self) -> int:
        """Room for the scale at the left: none where every bar has its number."""
        return 0 if self.numbered or not self._bars else self._wide(self.most) + 12

    def _base(self) -> int:
        return self.height() - theme().metrics("mark").height() - 8

    def _label_step(self) -> int:
        """Every how many bars there is room for a label."""
        if not self._bars:
            return 1
        widest = max(theme().metrics("mark").horizontalAdvance(label) for label in self._labels) + 16
        return max(1, -(-widest // max(1, self._bars[0].width())))

    def _wide(self, number: int) -> int:
        return theme().metrics("mark").horizontalAdvance(self.locale().toString(number))


def _round_numbers(most: int) -> range:
    """Two to five round numbers up to `most`: 2,000 and 4,000 for 5,636."""
    size = 10 ** (len(str(most)) - 1)
    step = next((step for step in (5 * size, 2 * size, size, size // 2, size // 5) if 2 * step <= most), 1)
    return range(max(1, step), most + 1, max(1, step))
