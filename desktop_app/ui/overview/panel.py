"""The overview of an account: cards with charts, counted anew whenever something else is looked for."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.bars import chosen, replaced, toggled
from desktop_app.core.overview import Chart, Kind
from desktop_app.core.query import Filter
from desktop_app.core.table import ContactTable
from desktop_app.services.finding import Found
from desktop_app.services.overview import Counted, Overviews
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.overview import words
from desktop_app.ui.overview.bars import Bars
from desktop_app.ui.overview.people import PeopleCard
from desktop_app.ui.widgets import Card, EmptyState, Label, Panel

_CARD: Final = 330  # px that a card wants at least
_GAP: Final = 12
_ROOMY: Final = 1160  # px, from which on there is room for people beside the charts
_PEOPLE: Final = 372
_PARTS: Final = 6  # of the width: one, two or three cards share it evenly


class ChartCard(Card):
    """One chart with its title. `chose(tuple of Filter)`: what the list is to be filtered by now. One card `explains` how
    that is done for all of them."""

    chose = Signal(object)

    def __init__(self, chart: Chart, *, explains: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self._idle = self.tr("click to filter") if explains else ""
        self._filters: tuple[Filter, ...] = ()
        self._counts: Sequence[int] = ()
        self.bars = Bars(standing=chart.kind is Kind.SPANS, parent=self)
        self.bars.pressed.connect(self._pressed)
        self.bars.cleared.connect(lambda: self.chose.emit(replaced(chart, frozenset(), self._filters)))
        self._hint = Label("", "small", "text2", parent=self)
        title = Label(words.title(chart), bold=True, parent=self)
        self.bars.setAccessibleName(title.text())
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._hint)
        self.body.addLayout(head)
        self.body.addWidget(self.bars)
        self.body.addStretch(1)

    def show_counts(self, counts: Sequence[int], filters: tuple[Filter, ...]) -> None:
        """Show these numbers, and what is chosen."""
        self._filters, self._counts = filters, counts
        now = chosen(self.chart, filters)
        bars = enumerate(zip(self.chart.bars, counts, strict=True))
        self.bars.show_bars(
            [words.told(self.chart, bar, count, chosen=number in now) for number, (bar, count) in bars], now
        )
        self._hint.setText(self.tr("Esc shows all") if now else self._idle)

    def _pressed(self, number: int) -> None:
        """A bar that counts nobody leads nowhere."""
        if self._counts[number] or number in chosen(self.chart, self._filters):
            self.chose.emit(toggled(self.chart, number, self._filters))


class Overview(Panel):
    """`chose(tuple of Filter)`: what the list is to be filtered by. The `people` who are counted stand beside the charts
    where there is room, else below them. Nothing is counted while it is not shown."""

    chose = Signal(object)

    def __init__(
        self, overviews: Overviews, account: str, tasks: Tasks, today: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("window", sides=("top",), parent=parent)
        self._overviews, self._account, self._tasks, self._today = overviews, account, tasks, today
        self._table: ContactTable | None = None
        self._revision = -1
        self._charts: list[Chart] = []
        self._counting: asyncio.Task[Any] | None = None
        self._cards: list[ChartCard] = []
        self._columns = 0
        self._wide: bool | None = None  # not placed so far
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground = Panel("window", parent=self)
        self._empty = EmptyState("chart-no-axes-column", self.tr("There is nothing to count yet"), parent=self._ground)
        self._empty.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self.people = PeopleCard(self._ground)
        self.people.hide()
        self._below = QVBoxLayout(self._ground)
        self._below.setContentsMargins(16, 16, 16, 16)
        self._below.setSpacing(_GAP)
        self._below.addLayout(self._grid)
        self._below.addWidget(self._empty)
        self._below.addStretch(1)
        self._scroll.setWidget(self._ground)
        self._beside = QHBoxLayout(self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(self._scroll, 1)
        self._side = QVBoxLayout()
        self._beside.addLayout(self._side)
        self._place()

    @property
    def cards(self) -> list[ChartCard]:
        """The charts, in order."""
        return list(self._cards)

    def show_found(self, table: ContactTable, found: Found) -> None:
        """Count this table for what was looked for and `found`."""
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._tasks.start(self._count(table, found))

    def focus_first(self) -> None:
        """Put the keyboard on the first chart."""
        if self._cards and self._cards[0].bars.bars():
            self._cards[0].bars.bars()[0].setFocus()

    async def _count(self, table: ContactTable, found: Found) -> None:
        revision = table.revision
        if found.revision == revision:  # else they are found anew, and shown then
            self.people.show_people(table, found.rows)
        if self._table is not table or self._revision != revision:
            charts = await self._overviews.charts(self._account, table, self._today)
            if charts != self._charts:
                self._show_charts(charts)
            self._table, self._revision = table, revision
        self._show_counts(await self._overviews.counted(table, self._charts, found.query, self._today))

    def _show_charts(self, charts: list[Chart]) -> None:
        self._charts = charts
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [ChartCard(chart, explains=chart is charts[0], parent=self._ground) for chart in charts]
        for card in self._cards:
            card.chose.connect(self.chose)
        self._empty.setVisible(not charts)
        self.people.setVisible(bool(charts))
        self._columns = 0
        self._place()

    def _show_counts(self, counted: Counted) -> None:
        for card, counts in zip(self._cards, counted.counts, strict=True):
            card.show_counts(counts, counted.query.filters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """The people beside the charts or below them; as many cards side by side as there is room for. The rows are as even
        as can be, and each is filled."""
        beside = self.width() >= _ROOMY
        room = self.width() - (_PEOPLE + _GAP if beside else 0)
        columns = max(1, min(3, (room - 32 + _GAP) // (_CARD + _GAP)))
        if (columns, beside) == (self._columns, self._wide):
            return
        self._put_people(beside=beside)
        cards = iter(self._cards)
        for row, count in enumerate(_even(len(self._cards), columns)):
            for place in range(count):
                self._grid.addWidget(next(cards), row, place * (_PARTS // count), 1, _PARTS // count)
        for part in range(_PARTS):
            self._grid.setColumnStretch(part, 1)
        self._columns, self._wide = columns, beside

    def _put_people(self, *, beside: bool) -> None:
        if beside == self._wide:
            return
        self._below.setContentsMargins(16, 16, _GAP if beside else 16, 16)
        self._side.setContentsMargins(*((4, 16, 16, 16) if beside else (0, 0, 0, 0)))
        self.people.setMinimumWidth(_PEOPLE if beside else 0)
        self.people.set_narrow(beside)
        if beside:
            self._side.addWidget(self.people)
        else:
            self._below.insertWidget(2, self.people)


def _even(count: int, most: int) -> list[int]:
    """So many cards in each row, the fuller rows first: 5 in rows of 3 are 3 and 2, 4 are 2 and 2."""
    rows = -(-count // most)
    return [count // rows + (row < count % rows) for row in range(rows)]
