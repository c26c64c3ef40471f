"""Which contacts are shown, and in which order: a query over a `ContactTable`, run slice by slice."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from enum import StrEnum

import msgspec

from desktop_app.core.contact import Value
from desktop_app.core.fields import Field, FieldType
from desktop_app.core.folding import fold
from desktop_app.core.matching import ID
from desktop_app.core.table import NAME, SLICE, ContactTable

_FIRST_LOOK = 2 * SLICE


class Op(StrEnum):
    """How a filter looks at a value. ANY_OF: one of `values` (None among them: empty). CONTAINS: the text in
    `values[0]`. BETWEEN: from `values[0]` to `values[1]`, both included, None leaves an end open (days for dates and
    moments). AGE: the same in years of age."""

    ANY_OF = "any_of"
    CONTAINS = "contains"
    BETWEEN = "between"
    AGE = "age"
    EMPTY = "empty"
    FILLED = "filled"


class Filter(msgspec.Struct, frozen=True, omit_defaults=True):
    """One condition on one field; with `ID` as its key on who somebody is."""

    key: str
    op: Op
    values: tuple[Value, ...] = ()


class Sort(msgspec.Struct, frozen=True, omit_defaults=True):
    key: str = NAME
    descending: bool = False


class Query(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is looked for: every word of `text` occurs, every filter holds, and the contact is among `within`, the ids
    that the CRM's own filters gave (None: they were not asked)."""

    text: str = ""
    filters: tuple[Filter, ...] = ()
    sort: Sort = Sort()
    within: frozenset[str] | None = None

    def words(self) -> list[str]:
        return fold(self.text).split()

    def narrows(self, other: Query) -> bool:
        """Whether all hits of this query are among those of `other`, in the same order: while somebody types on."""
        return (
            self.sort == other.sort
            and set(self.filters) >= set(other.filters)
            and (other.within is None or other.within == self.within)
            and all(any(old in new for new in self.words()) for old in other.words())
        )


def hits(table: ContactTable, query: Query, order: Sequence[int], today: str) -> Iterator[list[int]]:
    """The positions of the contacts that match, in the order of `order`, slice by slice (many slices are empty).

    `order` is the table's order by the query's sort, or the hits of a query that this one narrows. `today` (ISO date)
    is what ages are counted to. Filters on fields that the table does not have hold for everybody.
    """
    matching = _matcher(table, query, today)
    # Looking at texts in memory's order takes half as long as in any other. So of a long list only the beginning, what
    # the window shows first, is looked at in its own order.
    first = _FIRST_LOOK if len(order) > table.size // 4 else len(order)
    for start in range(0, min(first, len(order)), SLICE):
        yield matching(order[start : start + SLICE])
    if first >= len(order):
        return
    chosen = bytearray(table.size)
    for start in range(0, table.size, SLICE):
        for row in matching(range(start, min(start + SLICE, table.size))):
            chosen[row] = True
        yield []
    for start in range(first, len(order), SLICE):
        yield [row for row in order[start : start + SLICE] if chosen[row]]


def _matcher(table: ContactTable, query: Query, today: str) -> Callable[[Iterable[int]], list[int]]:
    """Picks those of some positions that match."""
    words, within = query.words(), query.within
    haystack, ids = table.haystack, table.ids
    columns = [
        (column, _Verdicts(table.fields.get(each.key), each, today))
        for each in query.filters
        if (column := column_of(table, each.key)) is not None
    ]

    def matching(rows: Iterable[int]) -> list[int]:
        found = list(rows) if within is None else [row for row in rows if ids[row] in within]
        for column, verdicts in columns:
            found = [row for row in found if verdicts[column[row]]]
        for word in words:
            found = [row for row in found if word in haystack[row]]
        return found

    return matching


def column_of(table: ContactTable, key: str) -> Sequence[Value] | None:
    """The values that a filter on `key` looks at, by position; None where the table has no such field."""
    return table.ids if key == ID else table.columns.get(key)


def count_values(table: ContactTable, key: str, left_out: str | None = None) -> Generator[None, None, Counter[Value]]:
    """How often each value of a field occurs; each entry of a list counts, empty ones count as None. `left_out`: the key of
    a yes/no field; whoever says yes there is not counted."""
    counted: Counter[Value] = Counter()
    column = table.columns[key]
    out = None if left_out is None else table.columns[left_out]
    rows = array("i", table.positions())
    for start in range(0, len(rows), SLICE):
        part: Sequence[int] = rows[start : start + SLICE]
        if out is not None:
            part = [row for row in part if out[row] is not True]
        counted.update(map(column.__getitem__, part))
        yield
    if table.fields[key].type is not FieldType.LIST:
        return counted
    single: Counter[Value] = Counter()
    for number, (value, count) in enumerate(counted.items()):
        for entry in value if isinstance(value, tuple) else (value,):
            single[entry] += count
        if number % SLICE == 0:
            yield
    return single


def passes(field: Field | None, condition: Filter, today: str) -> Callable[[Value], bool]:
    """Whether a value of `field` passes a filter."""
    return _TESTS[condition.op](field or Field(condition.key, "", FieldType.ID), condition.values, today)


class _Verdicts(dict[Value, bool]):
    """Whether a value passes a filter, worked out once for each distinct value."""

    def __init__(self, field: Field | None, condition: Filter, today: str) -> None:
        super().__init__()
        self._test = passes(field, condition, today)

    def __missing__(self, value: Value) -> bool:
        verdict = self[value] = self._test(value)
        return verdict


_Test = Callable[[Value], bool]


def _any_of(_field: Field, values: Sequence[Value], _today: str) -> _Test:
    wanted = frozenset(values)
    return lambda value: not wanted.isdisjoint(value) if isinstance(value, tuple) else value in wanted


def _contains(_field: Field, values: Sequence[Value], _today: str) -> _Test:
    needle = fold(str(values[0]))
    return lambda value: (
        value is not None and needle in fold("\n".join(value) if isinstance(value, tuple) else str(value))
    )


def _between(field: Field, values: Sequence[Value], _today: str) -> _Test:
    low, high = values
    if field.type is FieldType.NUMBER:
        return lambda value: isinstance(value, (int, float)) and _within(value, _number(low), _number(high))
    # ISO text sorts by time, and its first ten characters are the day.
    first, last = str(low or ""), str(high or "9999")
    return lambda value: isinstance(value, str) and first <= value[:10] <= last


def _age(_field: Field, values: Sequence[Value], today: str) -> _Test:
    low, high = values
    return lambda value: isinstance(value, str) and _within(age(value, today), _number(low), _number(high))


def _empty(_field: Field, _values: Sequence[Value], _today: str) -> _Test:
    return lambda value: value is None


def _filled(_field: Field, _values: Sequence[Value], _today: str) -> _Test:
    return lambda value: value is not None


_TESTS: dict[Op, Callable[[Field, Sequence[Value], str], _Test]] = {
    Op.ANY_OF: _any_of,
    Op.CONTAINS: _contains,
    Op.BETWEEN: _between,
    Op.AGE: _age,
    Op.EMPTY: _empty,
    Op.FILLED: _filled,
}


def age(born: str, today: str) -> int | None:
    """Whole years between two ISO dates; None when `born` is not a date or lies ahead."""
    if not born[:4].isdigit() or born[:10] > today:
        return None
    return int(today[:4]) - int(born[:4]) - (today[5:10] < born[5:10])


def _number(value: Value) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


def _within(value: float | None, low: float | None, high: float | None) -> bool:
    return value is not None and (low is None or value >= low) and (high is None or value <= high)
