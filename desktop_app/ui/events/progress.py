"""How far reading events is. How many there are nobody knows before; how much of the period was read, does."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.happenings import Asked, local_day, midnight
from desktop_app.ui.events.phrases import number_words, weekday_words
from desktop_app.ui.widgets import Bar, Label

_WIDTH = 320


class ReadingState(QWidget):
    """A sentence, the bar, and up to which day everything is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", bold=True, parent=self)
        self._bar = Bar(self)
        self._bar.setFixedWidth(_WIDTH)
        self._until = Label("", "small", "text2", parent=self)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (self._words, self._bar, self._until):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_progress(self, asked: Asked, count: int, latest: str) -> None:
        """`count` events have arrived; they come oldest first, and the last one is of the moment `latest` ("": none)."""
        words = self.tr("Reading… {number} so far").format(number=number_words(count))
        self._words.setText(words if count else self.tr("Reading…"))
        self._until.setText(self.tr("up to {day}").format(day=weekday_words(local_day(latest))) if latest else "")
        self._bar.set_progress(*(_part(asked, latest) if latest else (0, None)))
        self._bar.setAccessibleName(self._words.text())


def _part(asked: Asked, latest: str) -> tuple[int, int]:
    """The seconds of the period that were read, and all."""
    since, until, now = map(datetime.fromisoformat, (midnight(asked.first), midnight(asked.last, days=1), latest))
    return int((now - since).total_seconds()), int((until - since).total_seconds())
