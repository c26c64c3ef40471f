"""Which days are wanted: today, the last ones, or from one day to another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.fields import Field, FieldType
from desktop_app.core.values import BadValue
from desktop_app.ui.forms.editors import LineEditor
from desktop_app.ui.widgets import ComboBox, IconText, Label
from desktop_app.ui.words import spoken

_FREE = 0
"""In the list of lengths: from one day to another."""

WEEK, MONTH = 7, 30


class PeriodChoice(QWidget):
    """`changed()`: other days are wanted. `today` gives the present local day (ISO date)."""

    changed = Signal()

    def __init__(self, today: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._box = ComboBox(self)
        self._box.setAccessibleName(self.tr("Period"))
        for days, words in (
            (1, self.tr("Today")),
            (WEEK, self.tr("Last 7 days")),
            (MONTH, self.tr("Last 30 days")),
            (_FREE, self.tr("From – to")),
        ):
            self._box.addItem(words, days)
        self._from = self._edge(self.tr("From"))
        self._to = self._edge(self.tr("To"))
        self._ends = QWidget(self)
        self._problem = IconText("octagon-alert", "", "problem", wrap=True, parent=self)
        self._box.activated.connect(lambda _index: self._chosen())
        self._lay_out()
        self.choose(WEEK)

    def choose(self, days: int) -> None:
        """Want the last so many days."""
        self._box.setCurrentIndex(self._box.findData(days))
        self._show()

    def choose_days(self, first: str, last: str) -> None:
        """Want the days from `first` to `last` (ISO dates)."""
        self._from.set_value(first)
        self._to.set_value(last)
        self._box.setCurrentIndex(self._box.findData(_FREE))
        self._show()

    def days(self) -> tuple[str, str] | None:
        """The first and the last day (ISO dates, both included); None as long as something is wrong with them."""
        length = self._box.currentData()
        if length != _FREE:
            return _last_days(self._today(), length)
        first, last = _day(self._from), _day(self._to)
        return (first, last) if first and last and first <= last else None

    def _lay_out(self) -> None:
        title = Label(self.tr("When"), bold=True, parent=self)
        title.setBuddy(self._box)
        row = QHBoxLayout(self._ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._from)
        row.addWidget(self._to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (title, self._box, self._ends, self._problem):
            column.addWidget(widget)

    def _edge(self, words: str) -> LineEditor:
        editor = LineEditor(Field("day", words, FieldType.DATE), self)
        editor.setAccessibleName(words)
        editor.edited.connect(self._show)
        return editor

    def _chosen(self) -> None:
        if self._box.currentData() == _FREE and not self._from.text():
            first, last = _last_days(self._today(), MONTH)
            self.choose_days(first, last)
        self._show()

    def _show(self) -> None:
        free = self._box.currentData() == _FREE
        self._ends.setVisible(free)
        problem = self._wrong() if free else ""
        self._problem.set("octagon-alert", problem, "problem")
        self._problem.setVisible(bool(problem))
        self.changed.emit()

    def _wrong(self) -> str:
        for editor in (self._from, self._to):
            try:
                if editor.value() is None:
                    return self.tr("Both days are needed.")
            except BadValue as error:
                return spoken(error.sentence)
        return "" if self.days() else self.tr("The first day comes after the last one.")


def _last_days(today: str, days: int) -> tuple[str, str]:
    return (date.fromisoformat(today) - timedelta(days - 1)).isoformat(), today


def _day(editor: LineEditor) -> str:
    try:
        return str(editor.value() or "")
    except BadValue:
        return ""
