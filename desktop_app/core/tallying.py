"""How many people each bar of an account's charts counts."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence

import msgspec

from desktop_app.core.contact import Value
from desktop_app.core.overview import Chart, Kind
from desktop_app.core.query import Op, Query, age, column_of, hits, passes
from desktop_app.core.table import SLICE, ContactTable


def count(
    table: ContactTable, charts: Sequence[Chart], query: Query, today: str
) -> Generator[None, None, tuple[int, list[list[int]]]]:
    """How many people match, and for every chart how many each bar counts among those who match everything but the
    chart's own filters: so that the other bars of a chart can still be compared."""
    every = table.positions()
    matching = yield from _rows(table, query, every, today)
    counts: list[list[int]] = []
    for chart in charts:
        others = tuple(each for each in query.filters if not chart.owns(each))
        rows = matching
        if len(others) != len(query.filters):
            rows = yield from _rows(table, msgspec.structs.replace(query, filters=others), every, today)
        counts.append((yield from _counted(table, chart, rows, today)))
    return len(matching), counts


def _rows(table: ContactTable, query: Query, among: list[int], today: str) -> Generator[None, None, list[int]]:
    rows: list[int] = []
    for part in hits(table, query, among, today):
        rows += part
        yield
    return rows


def _counted(table: ContactTable, chart: Chart, rows: list[int], today: str) -> Generator[None, None, list[int]]:
    if chart.kind is Kind.LOOK:
        result: list[int] = []
        for bar in chart.bars:
            test = passes(table.fields.get(bar.filter.key), bar.filter, today)
            result.append(
                (yield from _tally(table, bar.filter.key, rows, lambda value, test=test: (0,) if test(value) else ()))[
                    0
                ]
            )
        return result
    counted = yield from _tally(table, chart.bars[0].filter.key, rows, _placing(chart, today))
    return [counted[number] for number in range(len(chart.bars))]


def _tally(
    table: ContactTable, key: str, rows: list[int], places: Callable[[Value], Iterable[int]]
) -> Generator[None, None, Counter[int]]:
    """How many rows belong to each bar; each distinct value is looked at once in a slice."""
    column, counted = column_of(table, key), Counter[int]()
    if column is None:
        return counted
    for start in range(0, len(rows), SLICE):
        values = Counter(map(column.__getitem__, rows[start : start + SLICE]))
        for value, number in values.items():
            for place in places(value):
                counted[place] += number
        yield
    return counted


def _placing(chart: Chart, today: str) -> Callable[[Value], Iterable[int]]:
    """To which bars of a chart a value belongs."""
    if chart.kind is Kind.VALUES:
        places = {value: number for number, bar in enumerate(chart.bars) for value in bar.filter.values}
        return lambda value: (
            {places[each] for each in value if each in places}
            if isinstance(value, tuple)
            else (places[value],)
            if value in places
            else ()
        )
    if chart.bars[0].filter.op is Op.AGE:
        lows = [bar.filter.values[0] or 0 for bar in chart.bars]

        def by_age(value: Value) -> Iterable[int]:
            years = age(value, today) if isinstance(value, str) else None
            return () if years is None else (bisect_right(lows, years) - 1,)

        return by_age
    firsts = [str(bar.filter.values[0] or "") for bar in chart.bars]
    return lambda value: (bisect_right(firsts, value[:10]) - 1,) if isinstance(value, str) else ()
