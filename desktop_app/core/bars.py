"""The bars of a chart as what a list is filtered by: which are chosen, and the filters when others are."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.core.contact import Value
from desktop_app.core.overview import Chart, Kind
from desktop_app.core.query import Filter


def chosen(chart: Chart, filters: Sequence[Filter]) -> frozenset[int]:
    """The numbers of the bars that the list is filtered by."""
    own = [each for each in filters if chart.owns(each)]
    if chart.kind is Kind.LOOK:
        return frozenset(number for number, bar in enumerate(chart.bars) if bar.filter in own)
    return frozenset(
        n for n, bar in enumerate(chart.bars) if any(_within(chart.kind, bar.filter, each) for each in own)
    )


def _within(kind: Kind, inner: Filter, outer: Filter) -> bool:
    if kind is Kind.VALUES:
        return {*inner.values} <= {*outer.values}
    (low, high), (least, most) = inner.values, outer.values
    return _not_before(low, least) and _not_after(high, most)


def _not_before(low: Value, least: Value) -> bool:
    return least is None or (low is not None and _key(low) >= _key(least))


def _not_after(high: Value, most: Value) -> bool:
    return most is None or (high is not None and _key(high) <= _key(most))


def _key(value: Value) -> str:
    return f"{value:06}" if isinstance(value, int) else str(value)


def toggled(chart: Chart, number: int, filters: Sequence[Filter]) -> tuple[Filter, ...]:
    """The filters after a bar was pressed: it is added, or taken back. Spans stay one piece: a bar beside the chosen ones
    joins them, one at their end leaves them, any other one is chosen alone."""
    now = chosen(chart, filters)
    wanted = _one_piece(now, number) if chart.kind is Kind.SPANS else now ^ {number}
    return replaced(chart, wanted, filters)


def _one_piece(now: frozenset[int], number: int) -> frozenset[int]:
    if number in now:
        return now - {number} if number in (min(now), max(now)) else frozenset({number})
    return now | {number} if {number - 1, number + 1} & now else frozenset({number})


def replaced(chart: Chart, wanted: frozenset[int], filters: Sequence[Filter]) -> tuple[Filter, ...]:
    """The filters with exactly these bars of a chart chosen."""
    rest = [each for each in filters if not chart.owns(each)]
    bars = [chart.bars[number].filter for number in sorted(wanted)]
    if not bars:
        return tuple(rest)
    if chart.kind is Kind.LOOK:
        return (*rest, *bars)
    first = bars[0]
    if chart.kind is Kind.VALUES:
        values = tuple(value for each in bars for value in each.values)
    else:
        values = (first.values[0], bars[-1].values[1])
    return (*rest, Filter(first.key, first.op, values))
