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
from desktop_app.core.query import Filter, Query
from desktop_app.core.table import ContactTable
from desktop_app.services.overview import Counted, Overviews
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.overview import words
from desktop_app.ui.overview.bars import Bars
from desktop_app.ui.widgets import Card, EmptyState, Label, Panel

_CARD: Final = 330  # px that a card wants at least
_GAP: Final = 12


class ChartCard(Card):
    """One chart with its title. `chose(tuple of Filter)`: what the list is to be filtered by now."""

    chose = Signal(object)

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
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
        self._hint.setText(self.tr("Esc shows all") if now else self.tr("click to filter"))

    def _pressed(self, number: int) -> None:
        """A bar that counts nobody leads nowhere."""
        if self._counts[number] or number in chosen(self.chart, self._filters):
            self.chose.emit(toggled(self.chart, number, self._filters))


class Overview(QScrollArea):
    """`chose(tuple of Filter)`: what the list is to be filtered by. Nothing is counted while it is not shown."""

    chose = Signal(object)

    def __init__(
        self, overviews: Overviews, account: str, tasks: Tasks, today: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._overviews, self._account, self._tasks, self._today = overviews, account, tasks, today
        self._table: ContactTable | None = None
        self._revision = -1
        self._charts: list[Chart] = []
        self._counting: asyncio.Task[Any] | None = None
        self._cards: list[ChartCard] = []
        self._columns = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = Panel("window", sides=("top",), parent=self)
        self._empty = EmptyState("chart-no-axes-column", self.tr("There is nothing to count yet"), parent=ground)
        self._empty.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 16, 16, 16)
        column.addLayout(self._grid)
        column.addWidget(self._empty)
        column.addStretch(1)
        self.setWidget(ground)

    @property
    def cards(self) -> list[ChartCard]:
        """The charts, in order."""
        return list(self._cards)

    def show_found(self, table: ContactTable, query: Query) -> None:
        """Count this table for what is looked for."""
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._tasks.start(self._count(table, query))

    def focus_first(self) -> None:
        """Put the keyboard on the first chart."""
        if self._cards and self._cards[0].bars.bars():
            self._cards[0].bars.bars()[0].setFocus()

    async def _count(self, table: ContactTable, query: Query) -> None:
        revision = table.revision
        if self._table is not table or self._revision != revision:
            charts = await self._overviews.charts(self._account, table, self._today)
            if charts != self._charts:
                self._show_charts(charts)
            self._table, self._revision = table, revision
        self._show_counts(await self._overviews.counted(table, self._charts, query, self._today))

    def _show_charts(self, charts: list[Chart]) -> None:
        self._charts = charts
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [ChartCard(chart, self.widget()) for chart in charts]
        for card in self._cards:
            card.chose.connect(self.chose)
        self._empty.setVisible(not charts)
        self._columns = 0
        self._place()

    def _show_counts(self, counted: Counted) -> None:
        for card, counts in zip(self._cards, counted.counts, strict=True):
            card.show_counts(counts, counted.query.filters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """As many cards side by side as there is room for."""
        columns = max(1, min(3, (self.viewport().width() - 32 + _GAP) // (_CARD + _GAP)))
        if columns == self._columns:
            return
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        self._columns = columns
