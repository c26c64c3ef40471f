"""What was read: the chart, and below it the events, searched and filtered."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.eventlog import DAY, TYPE, EventLog, Span
from desktop_app.core.query import Filter, Op, Query
from desktop_app.core.table import ContactTable
from desktop_app.services.finding import Found
from desktop_app.services.happenings import Asked
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.finder import Finder
from desktop_app.ui.events.chart import EventChart
from desktop_app.ui.events.grid import NEWEST, EventGrid
from desktop_app.ui.events.phrases import day_words, number_words, period_words
from desktop_app.ui.events.progress import ReadingState
from desktop_app.ui.widgets import Banner, Button, ChipRow, ChipSpec, EmptyState, IconText, Label, Panel, SearchField

_DAYS = "days"


class Results(Panel):
    """`counted(int)`: so many rows are shown. The parts are public: `banner`, `chart`, `search`, `chips`, `grid`."""

    counted = Signal(int)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._log: EventLog | None = None
        self._rows: Sequence[int] = ()
        self._asked = Asked((), "", "")
        self._words: Mapping[str, str] = {}
        self.banner = Banner("warning", parent=self)
        self.chart = EventChart(self)
        self.search = SearchField(self.tr("Search these events"), self)
        self.chips = ChipRow(self)
        self.grid = EventGrid(self)
        self.progress = ReadingState(self)
        self._nothing = EmptyState("search-x", self.tr("No event matches"), parent=self)
        self._shown = Label("", "small", "text2", parent=self)
        self._read = IconText("", "", "text2", parent=self)
        self._finder = Finder(tasks, "", self)
        self._finder.query = Query(sort=NEWEST)
        self._finder.found.connect(self._show_found)
        self._lay_out()
        self._connect()

    @property
    def rows(self) -> Sequence[int]:
        """The positions in the log of what is shown, in its order."""
        return self._rows

    @property
    def log(self) -> EventLog | None:
        """What was read."""
        return self._log

    def begin(self, asked: Asked, words: Mapping[str, str]) -> None:
        """Something else is being read; `words` has the word of each type."""
        self._log, self._asked, self._words = None, asked, words
        self._show_rows(EventLog({}, str, str).table, array("i"))
        self._above.hide()
        self.search.clear()
        self._narrow(())
        self.chart.forget_colours()
        self.chart.show_counts({}, asked.first, asked.last, words)
        self.progress.show_progress(asked, 0, "")
        self._show_reading(on=True)

    def show_arrived(self, log: EventLog) -> None:
        """Show what has arrived so far."""
        self.chart.show_counts(log.counts, self._asked.first, self._asked.last, self._words)
        self.progress.show_progress(self._asked, len(log), log.latest)

    def show_log(self, log: EventLog, read: str) -> None:
        """Show what was read; `read` says when."""
        self._log = log
        self.chart.forget_colours()
        self.show_arrived(log)
        self._read.set("eye", read)
        self._finder.set_table(log.table)

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

    # ------------------------------------------------------------------------------------------------------- filters

    def _look(self, text: str) -> None:
        self._look_for(text=text)

    def _look_for(self, **changes: object) -> None:
        query = msgspec.structs.replace(self._finder.query, **changes)
        if self._log is None:
            self._finder.query = query
        else:
            self._finder.look_for(query)

    def _choose_span(self, span: Span | None) -> None:
        others = [each for each in self._finder.query.filters if each.key != DAY]
        self._narrow([*others, Filter(DAY, Op.BETWEEN, (span.first, span.last))] if span is not None else others)

    def _choose_types(self, types: frozenset[str]) -> None:
        others = [each for each in self._finder.query.filters if each.key != TYPE]
        self._narrow([Filter(TYPE, Op.ANY_OF, tuple(sorted(types))), *others] if types else others)

    def _clear(self) -> None:
        self.search.clear()
        self._narrow(())

    def _narrow(self, filters: Sequence[Filter]) -> None:
        self._look_for(filters=tuple(filters))
        types = next((each.values for each in filters if each.key == TYPE), ())
        days = next((each.values for each in filters if each.key == DAY), None)
        self.chart.choose(None if days is None else (str(days[0]), str(days[1])), [str(type) for type in types])
        chips: list[ChipSpec] = []
        if days is not None:
            chips.append(ChipSpec(_DAYS, self.tr("When"), self._days_words(str(days[0]), str(days[1]))))
        kind = self.tr("Kind")
        chips += [ChipSpec(str(type), kind, self._words.get(str(type), str(type))) for type in types]
        self.chips.set_chips(chips)
        self.chips.setVisible(bool(chips))

    def _drop(self, chip: str) -> None:
        filters = self._finder.query.filters
        if chip == _DAYS:
            self._choose_span(None)
            return
        types = next((each.values for each in filters if each.key == TYPE), ())
        self._choose_types(frozenset(str(type) for type in types if type != chip))

    def _days_words(self, first: str, last: str) -> str:
        return day_words(first) if first == last else period_words(first, last)

    def _show_found(self, found: Found) -> None:
        if self._log is None:
            return
        self._show_rows(self._log.table, found.rows)
        number = self.locale().toString
        words = self.tr("Showing {shown} of {total}")
        self._shown.setText(words.format(shown=number(len(found.rows)), total=number_words(len(self._log))))
        if found.complete:
            self._show_reading(on=False)
            self._stack.setCurrentWidget(self.grid if found.rows else self._nothing)
            self.counted.emit(len(found.rows))

    def _show_rows(self, table: ContactTable, rows: array[int]) -> None:
        self._rows = rows
        self.grid.show_rows(table, rows)

    # ---------------------------------------------------------------------------------------------------------- parts

    def _show_reading(self, *, on: bool) -> None:
        self._tools.setVisible(not on)
        self._foot.setVisible(not on)
        if on:
            self._stack.setCurrentWidget(self.progress)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        for widget in (self.grid, self.progress, self._nothing):
            self._stack.addWidget(widget)
        clear = Button(self.tr("Clear filters"), "link", small=True, parent=self)
        clear.clicked.connect(self._clear)
        self.chips.add_tail(clear)
        again = Button(self.tr("Clear filters"), icon="x", parent=self._nothing)
        again.clicked.connect(self._clear)
        self._nothing.set_action(again)
        self._tools = QWidget(self)
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(16, 12, 16, 10)
        tools.setSpacing(8)
        tools.addWidget(self.search)
        tools.addWidget(self.chips)
        self._foot = Panel(sides=("top",), parent=self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(self._shown)
        foot.addStretch(1)
        foot.addWidget(self._read)
        self._above = QWidget(self)
        above = QVBoxLayout(self._above)
        above.setContentsMargins(16, 12, 16, 0)
        above.addWidget(self.banner)
        self._above.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above)
        column.addWidget(self.chart)
        column.addWidget(self._tools)
        column.addLayout(self._stack, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._look)
        self.search.moved_down.connect(lambda: self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.grid.sorted_by.connect(lambda sort: self._look_for(sort=sort))
        self.chart.chosen_span.connect(self._choose_span)
        self.chart.chosen_types.connect(self._choose_types)
        self.chips.removed.connect(self._drop)
