"""Which of the events are shown: words, days and types, the same in the chart, as chips and in the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QObject

from desktop_app.core.eventlog import DAY, TYPE, Span
from desktop_app.core.query import Filter, Op, Query
from desktop_app.core.table import ContactTable
from desktop_app.ui.contacts.finder import Finder
from desktop_app.ui.events.chart import EventChart
from desktop_app.ui.events.grid import NEWEST, EventGrid
from desktop_app.ui.events.phrases import day_words, period_words
from desktop_app.ui.widgets import ChipRow, ChipSpec, SearchField

_DAYS, _TYPES = "the days", "the types"  # no key of a type has a space
_MOST_CHIPS = 6


class Narrowing(QObject):
    """Keeps chart, chips, search and header the same as the query of the finder. Nothing is looked for before `look_in`."""

    def __init__(self, finder: Finder, chart: EventChart, search: SearchField, chips: ChipRow, grid: EventGrid) -> None:
        super().__init__(chart)
        self._finder, self._chart, self._search, self._chips = finder, chart, search, chips
        self._words: Mapping[str, str] = {}
        self._looking = False
        finder.query = Query(sort=NEWEST)
        search.textChanged.connect(lambda text: self._look_for(text=text))
        grid.sorted_by.connect(lambda sort: self._look_for(sort=sort))
        chart.chosen_span.connect(self._choose_span)
        chart.chosen_types.connect(self._choose_types)
        chips.removed.connect(self._drop)
        chips.edited.connect(self._go_to)

    def wait(self, words: Mapping[str, str]) -> None:
        """Something else is being read: forget what was looked for, except the sorting. `words`: of each type."""
        self._looking, self._words = False, words
        self.clear()

    def look_in(self, table: ContactTable) -> None:
        """These are the events."""
        self._looking = True
        self._finder.set_table(table)

    def clear(self) -> None:
        """Show all events."""
        self._search.clear()
        self._narrow(())

    def _look_for(self, **changes: Any) -> None:
        query = msgspec.structs.replace(self._finder.query, **changes)
        if self._looking:
            self._finder.look_for(query)
        else:
            self._finder.query = query

    def _choose_span(self, span: Span | None) -> None:
        others = [each for each in self._finder.query.filters if each.key != DAY]
        self._narrow([*others, Filter(DAY, Op.BETWEEN, (span.first, span.last))] if span is not None else others)

    def _choose_types(self, types: frozenset[str]) -> None:
        others = [each for each in self._finder.query.filters if each.key != TYPE]
        self._narrow([Filter(TYPE, Op.ANY_OF, tuple(sorted(types))), *others] if types else others)

    def _narrow(self, filters: Sequence[Filter]) -> None:
        self._look_for(filters=tuple(filters))
        days, types = self._chosen()
        self._chart.choose(days, types)
        chips: list[ChipSpec] = []
        if days is not None:
            first, last = days
            chips.append(ChipSpec(_DAYS, self.tr("When"), day_words(first) if first == last else period_words(*days)))
        if len(types) > _MOST_CHIPS:
            chips.append(ChipSpec(_TYPES, self.tr("Kind"), self.tr("%n kinds", None, len(types))))
        else:
            chips += [ChipSpec(type, self.tr("Kind"), self._words.get(type, type)) for type in types]
        self._chips.set_chips(chips)
        self._chips.setVisible(bool(chips))

    def _chosen(self) -> tuple[tuple[str, str] | None, list[str]]:
        """The days and the types that are filtered by."""
        values = {each.key: [str(value) for value in each.values] for each in self._finder.query.filters}
        days = values.get(DAY)
        return None if days is None else (days[0], days[1]), values.get(TYPE, [])

    def _drop(self, chip: str) -> None:
        if chip == _DAYS:
            self._choose_span(None)
        else:
            self._choose_types(frozenset() if chip == _TYPES else frozenset(self._chosen()[1]) - {chip})

    def _go_to(self, chip: str) -> None:
        """Put the keyboard where this filter was chosen, and another one can be."""
        self._chart.focus_chosen(None if chip == _DAYS else self._chosen()[1][0] if chip == _TYPES else chip)
