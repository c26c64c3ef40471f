"""Bars of a chart, lying or standing: each is a button that can be reached with the arrows and says what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import paint, roving
from desktop_app.ui.widgets.readable import Readable

_ROW: Final = 28
_THICK: Final = 12
_EDGE: Final = 8
_HEIGHT: Final = 172
_WIDEST: Final = 40
_WORDS: Final = 0.55  # so much of the width is for words at most


class Told(NamedTuple):
    """What a bar says: its `word`, how many, and all of it for a screen reader.

    `shorter` are words for a standing bar that is narrower than its word, the longest first; `below` stands below the first
    of the bars that have it (a year below its months).
    """

    word: str
    people: int
    name: str
    shorter: tuple[str, ...] = ()
    below: str = ""


class Bars(Readable):
    """`pressed(int)`: a bar was pressed. `cleared`: Esc, while some are chosen. One tab stop, arrows walk, Space and Enter
    press. A screen reader reads a chart with all its numbers, and each bar as a button."""

    reads_as = QAccessible.Role.Chart
    pressed = Signal(int)
    cleared = Signal()

    def __init__(self, *, standing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = standing
        self.most = 1
        self.some_chosen = False
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def bars(self) -> list[Bar]:
        """The bars, in order."""
        return list(self._bars)

    def show_bars(self, told: Sequence[Told], chosen: frozenset[int]) -> None:
        """Show these numbers; bars that stay keep the keyboard."""
        while len(self._bars) < len(told):
            self._add()
        for bar in self._bars[len(told) :]:
            bar.deleteLater()
        del self._bars[len(told) :]
        self.most = max(1, *(each.people for each in told)) if told else 1
        self.some_chosen = bool(chosen)
        for number, (bar, each) in enumerate(zip(self._bars, told, strict=True)):
            bar.show_told(each, on=number in chosen)
        here = next((number for number, bar in enumerate(self._bars) if bar.hasFocus()), 0)
        roving.make_one_stop(self._bars, here)
        self.setAccessibleDescription("; ".join(each.name for each in told))
        self._place()
        self.updateGeometry()
        self.update()

    def words_width(self) -> int:
        """Room for the words in front of lying bars."""
        widest = max((theme().metrics(bold=True).horizontalAdvance(bar.told.word) for bar in self._bars), default=0)
        return min(widest + _EDGE + 12, int(self.width() * _WORDS))

    def number_width(self) -> int:
        """Room for the longest number behind lying bars."""
        return theme().metrics(bold=True).horizontalAdvance(self.locale().toString(self.most)) + 8 + _EDGE

    def sizeHint(self) -> QSize:
        if self.standing:
            return QSize(320, max(_HEIGHT, 6 * theme().metrics("mark").height()))
        return QSize(260, self._row() * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.some_chosen:
            self.cleared.emit()
        elif not self._bars or not roving.walk(self._bars, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.standing:
            return
        painter, base, line = QPainter(self), self._base(), theme().metrics("mark").height()
        painter.fillRect(0, base, self.width(), 1, theme().color("border"))
        step, words = self._labels()
        for bar, word in list(zip(self._bars, words, strict=True))[::step]:
            self._paint_word(painter, bar, word, base + 5)
        before = ""
        for bar, word in zip(self._bars, words, strict=True):
            if bar.told.below != before and word != bar.told.word:  # the longest form says it itself
                self._paint_word(painter, bar, bar.told.below, base + 5 + line)
            before = bar.told.below

    def _paint_word(self, painter: QPainter, bar: Bar, word: str, top: int) -> None:
        metrics = theme().metrics("mark", bold=True)
        wide = metrics.horizontalAdvance(word) + 4
        left = min(max(0, bar.geometry().center().x() - wide // 2), self.width() - wide)
        ink = "text" if bar.isChecked() else "text2"
        font = theme().font("mark", bold=bar.isChecked())
        paint.text(painter, QRect(left, top, wide, metrics.height()), word, font, ink, paint.CENTRE)

    def _labels(self) -> tuple[int, list[str]]:
        """Every how many standing bars there is room for a word, and the words: the longest that fit below each bar."""
        room = self.width() // max(1, len(self._bars))
        forms = [(bar.told.word, *bar.told.shorter) for bar in self._bars]
        words: list[str] = []
        widest = 0
        for length in range(max(map(len, forms), default=0)):
            words = [each[min(length, len(each) - 1)] for each in forms]
            widest = max(theme().metrics("mark", bold=True).horizontalAdvance(word) for word in words) + 4
            if widest <= room:
                return 1, words
        return max(1, -(-widest // max(1, room))), words

    def _add(self) -> None:
        bar = Column(self) if self.standing else Row(self)
        number = len(self._bars)
        bar.clicked.connect(lambda: self.pressed.emit(number))
        bar.show()
        self._bars.append(bar)

    def _place(self) -> None:
        count = len(self._bars)
        for number, bar in enumerate(self._bars):
            if self.standing:
                start, end = self.width() * number // count, self.width() * (number + 1) // count
                bar.setGeometry(start, 0, end - start, self._base())
            else:
                bar.setGeometry(0, number * self._row(), self.width(), self._row())

    def _base(self) -> int:
        """Where standing bars stand; below are their words."""
        lines = 2 if any(bar.told.below for bar in self._bars) else 1
        return self.height() - lines * theme().metrics("mark").height() - 8

    @staticmethod
    def _row() -> int:
        return max(_ROW, theme().metrics().height() + 8)


class Bar(roving.RovingButton):
    """One bar; checked while the list is filtered by it."""

    def __init__(self, parent: Bars) -> None:
        super().__init__(parent)
        self.told = Told("", 0, "")
        self.chart = parent
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_told(self, told: Told, *, on: bool) -> None:
        """Show another number."""
        self.told = told
        self.setChecked(on)
        self.setAccessibleName(told.name)
        self.setToolTip(told.name)
        self.update()

    def nextCheckState(self) -> None:
        """Whether it is chosen is what the list says."""

    def ink(self) -> str:
        """The token of the bar's colour."""
        return "chartOff" if self.chart.some_chosen and not self.isChecked() else "accent"

    def number(self) -> str:
        return self.locale().toString(self.told.people)

    def paint_ground(self, painter: QPainter) -> None:
        if self.isChecked() or self.underMouse():
            paint.rounded(painter, self.rect(), 6, "accentSoft" if self.isChecked() else "hover")

    def paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            paint.rounded(painter, self.rect(), 6, edge="focus", width=2)

    def long(self, room: int) -> int:
        """How long it is drawn in so much room: somebody is never nothing."""
        return max(3 if self.told.people else 0, round(room * self.told.people / self.chart.most))


class Row(Bar):
    """A lying bar: word, bar, number."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, own, on = QPainter(self), theme(), self.isChecked()
        self.paint_ground(painter)
        words = self.chart.words_width()
        room = self.width() - words - self.chart.number_width()
        left = QRect(_EDGE, 0, words - _EDGE - 8, self.height())
        paint.text(painter, self._mirrored(left), self.told.word, own.font(bold=on), "text", self._start())
        long = self.long(room)
        bar = QRect(words, (self.height() - _THICK) // 2, long, _THICK)
        if long:
            paint.rounded(painter, self._mirrored(bar), min(3, long / 2), self.ink())
        number = QRect(words + long + 8, 0, self.chart.number_width() - 8, self.height())
        token = "text" if on else "text2" if self.told.people else "text3"
        paint.text(
            painter, self._mirrored(number), self.number(), own.font(bold=on, tabular=True), token, self._start()
        )
        self.paint_focus(painter)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            rect.moveRight(self.width() - 1 - rect.left())
        return rect

    def _start(self) -> Qt.AlignmentFlag:
        return paint.RIGHT if self.isRightToLeft() else paint.LEFT


class Column(Bar):
    """A standing bar with its number; the word below is the chart's, which leaves some out where they are too many."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, own, on = QPainter(self), theme(), self.isChecked()
        line = own.metrics("mark").height()
        base = self.height()
        self.paint_ground(painter)
        long = self.long(base - line - 6)
        wide = min(_WIDEST, round(self.width() * 0.68))
        bar = QRect((self.width() - wide) // 2, base - long, wide, long)
        if long:
            paint.rounded(painter, bar, 3 if long > 6 else 0, self.ink())
            painter.fillRect(bar.x(), base - min(3, long), wide, min(3, long), own.color(self.ink()))
        font = own.font("mark", bold=on, tabular=True)
        above = QRect(0, base - long - line - 3, self.width(), line)
        token = "text" if on else "text2" if self.told.people else "text3"
        paint.text(painter, above, self.number(), font, token, paint.CENTRE)
        self.paint_focus(painter)
