"""A run while it goes on: how far it is, what has happened, pause and stop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import State
from desktop_app.core.ports import Notice
from desktop_app.services.runs.live import LiveRun, RunEvent
from desktop_app.ui.runs import words
from desktop_app.ui.theme import MARKS
from desktop_app.ui.widgets import (
    CELL_ROLE,
    Button,
    Card,
    Cell,
    Counts,
    Footer,
    Label,
    Panel,
    ProgressLine,
    TableView,
    row_name,
)
from desktop_app.ui.words import spoken

_TICK_MS = 1000


class RunProgress(QWidget):
    """A live run: its progress, its numbers, what has happened, and how it can be held up. `follow` shows another run."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.live: LiveRun | None = None
        self._now: Callable[[], str] = str
        self._notice: Notice | None = None
        self._noticed_at = ""
        self._line = ProgressLine(self)
        kinds = ("done", "already_so", "not_changed", "refused", "waiting", "in_doubt", "to_come")
        self._counts = Counts(kinds, self, seldom=("waiting",))
        self._events = TableView(self)
        self._events.setAccessibleName(self.tr("What has happened"))
        self._model = _Events(self._events)
        self._events.setModel(self._model)
        self._events.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate((106, 140, 208)):
            self._events.setColumnWidth(column, width)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show)
        self._lay_out()

    def follow(self, live: LiveRun, now: Callable[[], str]) -> None:
        """Show this run from now on; `now` gives the time, ISO 8601."""
        self.leave()
        listener = self._changed
        self.live, self._now = live, now
        self._notice = None
        self._model.forget()
        live.changed.connect(listener)
        self.destroyed.connect(lambda: live.changed.disconnect(listener))
        self._timer.start()
        self._changed(None)

    def leave(self) -> None:
        """Follow no run any more."""
        if self.live is not None:
            self.live.changed.disconnect(self._changed)
            self.live = None
            self._timer.stop()

    def _changed(self, _: None) -> None:
        live = self.live
        if live is None:
            return
        self._model.show_events(live.events)
        if live.waiting is not self._notice:  # each notice counts from when it came
            self._notice = live.waiting
            self._noticed_at = self._now()
        self._show()

    def _show(self) -> None:
        live = self.live
        if live is None:
            return
        running = self._seconds_since(live.run.started_at)
        title = self.tr("{done} of %n people", "", live.total).format(done=live.done)
        facts = [self.tr("Batch {number} of {count}").format(number=live.batch, count=live.batches)]
        if live.done and running > 1:
            rate = live.done / running
            facts.append(self.tr("{rate} people a second").format(rate=round(rate, 1) if rate < 10 else round(rate)))
        facts.append(self.tr("running for {time}").format(time=words.duration(running)))
        self._line.set_progress(live.done, live.total, title, left=self._left(live, running), facts=facts)
        self._show_waiting(live)
        self._counts.set_counts({words.MARK_OF[state]: count for state, count in live.counts.items()})
        self._pause.setText(self.tr("Go on") if live.paused else self.tr("Pause"))
        self._pause.setEnabled(not live.stopping)
        self._stop.setEnabled(not live.stopping)

    def _show_waiting(self, live: LiveRun) -> None:
        if live.paused:
            self._line.set_waiting(self.tr("Paused. Nothing is sent until you go on."))
        elif live.waiting is not None and live.waiting is self._notice:
            left = live.waiting.seconds - self._seconds_since(self._noticed_at)
            self._line.set_waiting(spoken(live.waiting.sentence), words.duration(left) if left > 0 else "")
        elif live.deleting:
            self._line.set_waiting(self.tr("Taking out whoever is not in the file, as approved…"))
        elif live.done and not live.counts[State.TO_COME] and live.counts[State.WAITING]:
            self._line.set_waiting(self.tr("Everything was sent. Now we read back what came of it."))
        else:
            self._line.set_waiting("")

    def _left(self, live: LiveRun, running: float) -> str:
        if not live.done or live.done >= live.total or running < 2:
            return ""
        left = running / live.done * (live.total - live.done)
        return self.tr("about {time} left").format(time=words.duration(left))

    def _seconds_since(self, iso: str) -> float:
        return (datetime.fromisoformat(self._now()) - datetime.fromisoformat(iso)).total_seconds()

    def _lay_out(self) -> None:
        ground = Panel("window", parent=self)
        cards = QVBoxLayout(ground)
        cards.setContentsMargins(16, 16, 16, 16)
        cards.setSpacing(12)
        for widget in (self._line, self._counts):
            card = Card(ground)
            card.body.addWidget(widget)
            cards.addWidget(card)
        happened = Card(ground)
        happened.body.setContentsMargins(1, 12, 1, 8)  # the table ends above the round corners
        heading = Label(self.tr("What has happened"), "heading", parent=happened)
        heading.setContentsMargins(15, 0, 15, 0)
        happened.body.addWidget(heading)
        happened.body.addWidget(self._events, 1)
        cards.addWidget(happened, 1)
        footer = Footer(self)
        footer.set_note(self.tr("You can go on working. We tell you when it is done."), "app-window")
        self._stop = Button(self.tr("Stop after this batch"), parent=footer)
        self._stop.clicked.connect(lambda: self.live.stop() if self.live is not None else None)
        self._pause = Button(self.tr("Pause"), "plain", "pause", parent=footer)
        self._pause.clicked.connect(self._toggle_pause)
        footer.add(self._stop)
        footer.add(self._pause)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ground, 1)
        column.addWidget(footer)

    def _toggle_pause(self) -> None:
        if self.live is None:
            return
        if self.live.paused:
            self.live.resume()
        else:
            self.live.pause()


class _Events(QAbstractTableModel):
    """What has happened, newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._events: list[RunEvent] = []
        self._headers = (self.tr("Time"), self.tr("What"), self.tr("Who"), self.tr("Note"))

    def show_events(self, events: list[RunEvent]) -> None:
        """Show these; those shown before are the start of them."""
        fresh = events[len(self._events) :]
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._events = list(events)
            self.endInsertRows()

    def forget(self) -> None:
        """Show none."""
        self.beginResetModel()
        self._events = []
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return row_name(self, section, orientation, role, 2)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if role not in (Qt.ItemDataRole.DisplayRole, CELL_ROLE):
            return None
        event = self._events[-1 - index.row()]
        mark = MARKS[words.MARK_OF[event.state]]
        texts = (
            words.clock_time(event.at),
            mark.word,
            spoken(event.who),
            spoken(event.note) if event.note is not None else "",
        )
        text = texts[index.column()]
        if role == CELL_ROLE and index.column() == 1:
            return Cell(text, mark.token, mark.icon, mark.token)
        if role == CELL_ROLE:
            return Cell(text, "text" if index.column() == 2 else "text2")
        return text
