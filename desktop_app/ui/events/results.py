"""What was read: the chart, and below it the events, searched and filtered."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.eventlog import FIELDS, EventLog
from desktop_app.core.table import ContactTable
from desktop_app.services.finding import Found
from desktop_app.services.happenings import Asked
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.finder import Finder
from desktop_app.ui.events.chart import EventChart
from desktop_app.ui.events.grid import EventGrid
from desktop_app.ui.events.narrowing import Narrowing
from desktop_app.ui.events.phrases import number_words
from desktop_app.ui.events.progress import ReadingState
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Banner, Button, ChipRow, EmptyState, IconText, Label, Panel, SearchField


class Results(Panel):
    """`counted(int)`: so many rows are shown. The parts are public: `banner`, `chart`, `search`, `chips`, `grid`."""

    counted = Signal(int)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._log: EventLog | None = None
        self._rows: Sequence[int] = ()
        self._asked = Asked((), "", "")
        self.banner = Banner("warning", parent=self)
        self.chart = EventChart(self)
        self.search = SearchField(self.tr("Search these events"), self)
        self.chips = ChipRow(self)
        self.grid = EventGrid(self)
        self._finder = Finder(tasks, "", self)
        self._finder.found.connect(self._show_found)
        self._narrowing = Narrowing(self._finder, self.chart, self.search, self.chips, self.grid)
        self._progress = ReadingState(self)
        self._nothing = EmptyState("search-x", self.tr("No event matches"), parent=self)
        self._shown = Label("", "small", "text2", parent=self)
        self._read = IconText("", "", "text2", parent=self)
        self._tools = QWidget(self)
        self._foot = Panel(sides=("top",), parent=self)
        self._foot.setFixedHeight(theme().height("control") + 4)  # as below a list of contacts
        self._above = QWidget(self)
        self._stack = QStackedLayout()
        self._lay_out()

    @property
    def rows(self) -> Sequence[int]:
        """The positions in the log of what is shown, in its order."""
        return self._rows

    @property
    def log(self) -> EventLog | None:
        """What was read."""
        return self._log

    def begin(self, asked: Asked, words: Mapping[str, str], labels: Mapping[str, str]) -> None:
        """Something else is being read; `words` has the word of each type, `labels` its short one."""
        self._log, self._asked = None, asked
        self._show_rows(ContactTable(FIELDS), array("i"))
        self._above.hide()
        self._narrowing.wait(words)
        self.chart.forget_colours()
        self.chart.name_types(words, labels)
        self.chart.show_counts({}, asked.first, asked.last)
        self._progress.show_progress(asked, 0, "")
        self._tools.hide()
        self._foot.hide()
        self._stack.setCurrentWidget(self._progress)

    def show_arrived(self, log: EventLog) -> None:
        """Show what has arrived so far."""
        self.chart.show_counts(log.counts, self._asked.first, self._asked.last)
        self._progress.show_progress(self._asked, len(log), log.latest)

    def show_log(self, log: EventLog, read: str) -> None:
        """Show what was read; `read` says when."""
        self._log = log
        self.chart.forget_colours()
        self.show_arrived(log)
        self._read.set("eye", read)
        self._narrowing.look_in(log.table)

    def show_banner(self, title: str, text: str, action: Button) -> None:
        """Say above the chart what is not in it, and why."""
        self.banner.clear_actions()
        self.banner.show_message("warning", title, text)
        self.banner.add_action(action)
        self._above.show()

    def show_saved(self, name: str) -> None:
        """Say that what is shown was saved under this name."""
        self._read.set("circle-check", self.tr("Saved as {file}").format(file=name), "new")

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show_found(self, found: Found) -> None:
        if self._log is None:
            return
        self._show_rows(self._log.table, found.rows)
        number = self.locale().toString
        words = self.tr("Showing {shown} of {total}")
        self._shown.setText(words.format(shown=number(len(found.rows)), total=number_words(len(self._log))))
        if found.complete:
            self._tools.show()
            self._foot.show()
            self._stack.setCurrentWidget(self.grid if found.rows else self._nothing)
            self.counted.emit(len(found.rows))

    def _show_rows(self, table: ContactTable, rows: array[int]) -> None:
        self._rows = rows
        self.grid.show_rows(table, rows)

    def _lay_out(self) -> None:
        for widget in (self.grid, self._progress, self._nothing):
            self._stack.addWidget(widget)
        clear = Button(self.tr("Clear filters"), "link", small=True, parent=self)
        again = Button(self.tr("Clear filters"), icon="x", parent=self._nothing)
        for button in (clear, again):
            button.clicked.connect(self._narrowing.clear)
        self.chips.add_tail(clear)
        self._nothing.set_action(again)
        self.search.moved_down.connect(lambda: self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason))
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(16, 12, 16, 10)
        tools.setSpacing(8)
        tools.addWidget(self.search)
        tools.addWidget(self.chips)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 1, 18, 0)
        foot.addWidget(self._shown)
        foot.addStretch(1)
        foot.addWidget(self._read)
        above = QVBoxLayout(self._above)
        above.setContentsMargins(16, 12, 16, 0)
        above.addWidget(self.banner)
        self._above.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._above, self.chart, self._tools):
            column.addWidget(widget)
        column.addLayout(self._stack, 1)
        column.addWidget(self._foot)
