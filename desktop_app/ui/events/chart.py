"""How many events there were, and when: bars, and below them what each colour is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.eventlog import Span, Step, by_time, by_type
from desktop_app.ui.events.bars import OFF, Plot, Series
from desktop_app.ui.events.phrases import number_words, span_words
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import FlowLayout, Label, Panel, paint, roving

_COLOURS: Final = tuple(f"chart{number}" for number in range(1, 7))
_REST: Final = "leftOut"
_SWATCH: Final = 10
_EDGE: Final = 8


class EventChart(Panel):
    """`chosen_span(Span or None)`: a bar was pressed. `chosen_types(frozenset)`: an entry of the legend was."""

    chosen_span = Signal(object)
    chosen_types = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(sides=("bottom",), parent=parent)
        self._tokens: dict[str, str] = {}  # the colour of a type stays while its events arrive
        self._words: Mapping[str, str] = {}
        self._labels: Mapping[str, str] = {}
        self.plot = Plot(self)
        self.legend = Legend(self)
        self._title = Label("", "heading", parent=self)
        self._summary = Label("", "small", "text2", parent=self)
        self.plot.chosen_span.connect(self.chosen_span)
        self.legend.chosen_types.connect(self.chosen_types)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._summary)
        head.setContentsMargins(16, 0, 0, 0)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 0, 0, 0)
        middle.addWidget(self.plot)
        below = QHBoxLayout()
        below.setContentsMargins(16 - _EDGE, 0, 0, 0)  # its first colour begins where the bars do
        below.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(middle)
        column.addLayout(below)

    def name_types(self, words: Mapping[str, str], labels: Mapping[str, str]) -> None:
        """What each type is called; its label is shorter, and does where no other one in the legend has the same."""
        self._words, self._labels = words, labels

    def show_counts(self, counts: Mapping[tuple[str, str], int], first: str, last: str) -> None:
        """Show the period from `first` to `last`."""
        step, spans = by_time(counts, first, last)
        series = self._series(by_type(counts))
        self.plot.show_spans(step, spans, series)
        self.legend.show_series(series)
        self._title.setText(self._heading(step))
        self._summary.setText(self._told(step, spans))
        self.setAccessibleName(self._title.text())
        number = self.locale().toString
        told = [f"{each.word}: {number(each.total)}" for each in series]
        self.setAccessibleDescription(". ".join([self._summary.text(), *told]))

    def choose(self, span: tuple[str, str] | None, types: Collection[str]) -> None:
        """Show what the table is filtered by."""
        self.plot.choose(span, types)
        self.legend.choose(types)

    def focus_chosen(self, type: str | None) -> None:
        """Put the keyboard on the chosen bar, or on the entry of this type."""
        pressed = [*self.legend.entries()] if type is not None else [*self.plot.bars()]
        for button in pressed:
            if button.isChecked() and (not isinstance(button, LegendEntry) or type in button.series.types):
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_colours(self) -> None:
        """Give out colours anew: the most frequent type gets the first one."""
        self._tokens = {}

    def _series(self, totals: Sequence[tuple[str, int]]) -> list[Series]:
        """The most frequent types have a colour of their own; the others share one."""
        own, rest = totals[: len(_COLOURS)], totals[len(_COLOURS) :]
        kept = {type: self._tokens[type] for type, _count in own if type in self._tokens}
        free = [token for token in _COLOURS if token not in kept.values()]
        new = [type for type, _count in own if type not in kept]
        self._tokens = kept | dict(zip(new, free, strict=False))
        words = self._legend_words([type for type, _count in (own if len(rest) != 1 else totals)])
        series = [Series((type,), words[type], self._tokens[type], count) for type, count in own]
        if rest:
            types = tuple(type for type, _count in rest)
            word = words[types[0]] if len(rest) == 1 else self.tr("%n other kinds", None, len(rest))
            series.append(Series(types, word, _REST, sum(count for _type, count in rest)))
        return series

    def _legend_words(self, types: Sequence[str]) -> dict[str, str]:
        """What these types are called beside each other."""
        labels = [self._labels.get(type, type) for type in types]
        named = Counter(labels)
        return {
            type: label if named[label] == 1 else self._words.get(type, type)
            for type, label in zip(types, labels, strict=True)
        }

    def _heading(self, step: Step) -> str:
        return {
            Step.DAY: self.tr("Events per day"),
            Step.WEEK: self.tr("Events per week"),
            Step.MONTH: self.tr("Events per month"),
        }[step]

    def _told(self, step: Step, spans: Sequence[Span]) -> str:
        """The most there were, in a sentence."""
        highest = max(spans, key=lambda span: span.total)
        if not highest.total:
            return ""
        most = self.tr("Most on {day}: {number}  ·  click a bar or a kind to filter")
        words = most if step is Step.DAY else self.tr("Most in {day}: {number}  ·  click a bar or a kind to filter")
        return words.format(day=span_words(step, highest), number=number_words(highest.total))


class Legend(QWidget):
    """What each colour is, with its count; pressed, the table shows only that. One tab stop, arrows walk."""

    chosen_types = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 4)
        self._entries: list[LegendEntry] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(theme().height("chip"))

    def entries(self) -> list[LegendEntry]:
        """The entries, from left to right."""
        return list(self._entries)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show other entries; one that stays keeps the keyboard."""
        focused = next((number for number, entry in enumerate(self._entries) if entry.hasFocus()), None)
        for entry in self._entries:
            self._flow.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._entries = [LegendEntry(each, self) for each in series]
        for entry in self._entries:
            self._flow.addWidget(entry)
            entry.clicked.connect(lambda _on: self.chosen_types.emit(self._chosen()))
            entry.show()
        roving.make_one_stop(self._entries)
        if focused is not None and self._entries:
            self._entries[min(focused, len(self._entries) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def choose(self, types: Collection[str]) -> None:
        """Show which types the table is filtered by."""
        for entry in self._entries:
            entry.setChecked(bool(types) and set(entry.series.types) <= set(types))
            entry.dimmed = bool(types) and not entry.isChecked()
            entry.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._chosen():
            self.chosen_types.emit(frozenset())
        elif not self._entries or not roving.walk(self._entries, event):
            super().keyPressEvent(event)

    def _chosen(self) -> frozenset[str]:
        return frozenset(type for entry in self._entries if entry.isChecked() for type in entry.series.types)


class LegendEntry(roving.RovingButton):
    """A colour, its word and its count."""

    def __init__(self, series: Series, parent: QWidget) -> None:
        super().__init__(parent)
        self.series = series
        self.dimmed = False
        self._count = self.locale().toString(series.total)
        self.setText(f"{series.word}: {self._count}")
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = theme().metrics("small").horizontalAdvance(self.series.word)
        count = theme().metrics("small", bold=True).horizontalAdvance(self._count)
        return QSize(_EDGE + _SWATCH + 6 + words + 6 + count + _EDGE + 2, theme().height("chip"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, rect = self.isChecked(), self.rect()
        fill = "accentSoft" if on else "hover" if self.underMouse() else ""
        edge = "focus" if self.hasFocus() else "accent" if on else ""
        if fill or edge:
            paint.rounded(painter, rect, rect.height() / 2, fill, edge, 2 if self.hasFocus() else 1)
        swatch = QRect(_EDGE, (rect.height() - _SWATCH) // 2, _SWATCH, _SWATCH)
        paint.rounded(painter, swatch, 2, OFF if self.dimmed else self.series.token)
        left = _EDGE + _SWATCH + 6
        word = QRect(left, 0, theme().metrics("small").horizontalAdvance(self.series.word) + 1, rect.height())
        paint.text(painter, word, self.series.word, theme().font("small"), "text2")
        count = QRect(word.right() + 6, 0, rect.width() - word.right() - 6, rect.height())
        paint.text(painter, count, self._count, theme().font("small", bold=True, tabular=True), "text")
