"""An account in pictures: which bars there are, and what each stands for as a filter.

Everything that takes long is a generator that yields after every slice of rows; who runs it decides when to pause.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Generator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.core.contact import Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.matching import ID
from desktop_app.core.query import Filter, Op, count_values
from desktop_app.core.table import SLICE, ContactTable

MOST_VALUES = 5
"""So many of the most frequent values have a bar of their own; the others share one."""

MOST_SPANS = 12
AGES = (0, 6, 11, 16, 21, 31, 46, 61)
"""Where the bars of ages begin; the last one is open."""

_RARE = 0.05  # a shape of postcodes that fewer have than this is unusual
_MONTHS = 24  # up to so many months are shown as months, more as years


class Kind(StrEnum):
    """How the bars of a chart filter. VALUES: any of them, in one filter. SPANS: from one bar to another, in one filter.
    LOOK: each by itself."""

    VALUES = "values"
    SPANS = "spans"
    LOOK = "look"


class Look(StrEnum):
    """What is worth a look."""

    NO_EMAIL = "no_email"
    SAME_EMAIL = "same_email"
    ODD_POSTCODE = "odd_postcode"
    NO_BIRTHDAY = "no_birthday"
    NO_NUMBER = "no_number"
    NO_CONSENT = "no_consent"


class Bar(NamedTuple):
    """One bar: the filter that it is, and, in a chart of LOOK, what it is about. `others`: it is all the rest together,
    or, of spans, all that came before, too. `linked`: with so many accounts these people are linked."""

    filter: Filter
    look: Look | None = None
    others: bool = False
    linked: int | None = None


class Chart(NamedTuple):
    """A picture. `field` is what it is about; None where it is about several."""

    kind: Kind
    field: Field | None
    bars: tuple[Bar, ...]

    def owns(self, each: Filter) -> bool:
        """Whether one of its bars makes this filter."""
        if self.kind is Kind.LOOK:
            return any(bar.filter == each for bar in self.bars)
        first = self.bars[0].filter
        return (each.key, each.op) == (first.key, first.op)


def charts_of(
    table: ContactTable, today: str, linked: Mapping[str, int] = MappingProxyType({})
) -> Generator[None, None, list[Chart]]:
    """The charts that this table has something for, with the same bars whatever is filtered. `linked` says with how many
    accounts somebody is linked, by id."""
    fields, charts = table.fields, list[Chart]()
    for field in (fields.common(Common.CITY), _grouping(fields)):
        if field is not None:
            charts += yield from _most_frequent(table, field)
    born = fields.common(Common.BIRTHDAY)
    if born is not None and born.type is FieldType.DATE:
        charts += yield from _ages(table, born)
    charts += yield from _looks(table)
    if linked:
        charts += yield from _links(table, linked)
    for common in (Common.EMAIL_CONSENT, Common.EMAIL_REFUSAL):
        if (field := fields.common(common)) is not None and field.type is FieldType.YES_NO:
            bars = tuple(Bar(Filter(field.key, Op.ANY_OF, (value,))) for value in (True, False, None))
            charts.append(Chart(Kind.VALUES, field, bars))
    created = fields.common(Common.CREATED)
    if created is not None:
        charts += yield from _over_time(table, created)
    return charts


def _grouping(fields: FieldSet) -> Field | None:
    """What people are sorted by here: groups, or the first choice that the table shows."""
    groups = fields.common(Common.GROUPS)
    return groups or next((field for field in fields if field.type is FieldType.CHOICE and field.in_table), None)


def _most_frequent(table: ContactTable, field: Field) -> Generator[None, None, list[Chart]]:
    counted = yield from count_values(table, field.key)
    nobody = counted.pop(None, 0)
    if not counted:
        return []
    top = heapq.nlargest(MOST_VALUES, counted.items(), key=lambda item: item[1])
    rest = tuple(value for value in counted if value not in {value for value, _count in top})
    bars = [Bar(Filter(field.key, Op.ANY_OF, (value,))) for value, _count in top]
    if rest:
        bars.append(Bar(Filter(field.key, Op.ANY_OF, rest), others=True))
    if nobody:
        bars.append(Bar(Filter(field.key, Op.ANY_OF, (None,))))
    return [Chart(Kind.VALUES, field, tuple(bars))]


def _ages(table: ContactTable, born: Field) -> Generator[None, None, list[Chart]]:
    if not (yield from _any(table, born.key)):
        return []
    ends = (*(low - 1 for low in AGES[1:]), None)
    bars = (Bar(Filter(born.key, Op.AGE, span)) for span in zip(AGES, ends, strict=True))
    return [Chart(Kind.SPANS, born, tuple(bars))]


def _any(table: ContactTable, key: str) -> Generator[None, None, bool]:
    column = table.columns[key]
    for start in range(0, len(column), SLICE):
        if any(value is not None for value in column[start : start + SLICE]):
            return True
        yield
    return False


# --------------------------------------------------------------------------------------------------- people over time


def _over_time(table: ContactTable, created: Field) -> Generator[None, None, list[Chart]]:
    months: set[str] = set()
    column = table.columns[created.key]
    for start in range(0, len(column), SLICE):
        months.update(value[:7] for value in column[start : start + SLICE] if isinstance(value, str))
        yield
    if not months:
        return []
    every = _first_days(min(months), max(months))
    firsts = every[-MOST_SPANS:]
    bars: list[Bar] = []
    for number, first in enumerate(firsts):
        last = _day_before(firsts[number + 1]) if number + 1 < len(firsts) else None
        before = number == 0 and len(firsts) < len(every)  # this one stands for all that came before, too
        bars.append(Bar(Filter(created.key, Op.BETWEEN, (None if before else first, last)), others=before))
    return [Chart(Kind.SPANS, created, tuple(bars))]


def _first_days(first: str, last: str) -> list[str]:
    """The first days of the months, or of the years, from ``YYYY-MM`` to ``YYYY-MM``."""
    low, high = (12 * int(month[:4]) + int(month[5:7]) - 1 for month in (first, last))
    if high - low < _MONTHS:
        return [f"{month // 12:04}-{month % 12 + 1:02}-01" for month in range(low, high + 1)]
    return [f"{year:04}-01-01" for year in range(low // 12, high // 12 + 1)]


def _day_before(first: str) -> str:
    """The last possible day before a first day; that no month has so many days does no harm to a comparison."""
    year, month = int(first[:4]), int(first[5:7])
    return f"{year:04}-{month - 1:02}-31" if month > 1 else f"{year - 1:04}-12-31"


def _links(table: ContactTable, linked: Mapping[str, int]) -> Generator[None, None, list[Chart]]:
    people: dict[int, list[Value]] = {0: []}
    ids = [table.ids[row] for row in table.positions()]
    for start in range(0, len(ids), SLICE):
        for id in ids[start : start + SLICE]:
            people.setdefault(linked.get(id, 0), []).append(id)
        yield
    bars = (Bar(Filter(ID, Op.ANY_OF, tuple(people[number])), linked=number) for number in sorted(people))
    return [Chart(Kind.VALUES, None, tuple(bars))]


# ------------------------------------------------------------------------------------------------ what is worth a look


def _looks(table: ContactTable) -> Generator[None, None, list[Chart]]:
    bars: list[Bar] = []
    for common, look in (
        (Common.EMAIL, Look.NO_EMAIL),
        (Common.BIRTHDAY, Look.NO_BIRTHDAY),
        (Common.EXTERNAL_ID, Look.NO_NUMBER),
        (Common.EMAIL_CONSENT, Look.NO_CONSENT),
    ):
        field = table.fields.common(common)
        if field is not None:
            bars.append(Bar(Filter(field.key, Op.EMPTY), look))
    email, postcode = table.fields.common(Common.EMAIL), table.fields.common(Common.POSTCODE)
    if email is not None:
        twice = yield from _twice(table, email.key)
        bars[1:1] = [Bar(Filter(email.key, Op.ANY_OF, twice), Look.SAME_EMAIL)] if twice else []
    if postcode is not None:
        odd = yield from _odd_postcodes(table, postcode.key)
        bars += [Bar(Filter(postcode.key, Op.ANY_OF, odd), Look.ODD_POSTCODE)] if odd else []
    return [Chart(Kind.LOOK, None, tuple(bars))] if bars else []


def _twice(table: ContactTable, key: str) -> Generator[None, None, tuple[Value, ...]]:
    """The addresses that more than one person has, in every spelling that occurs."""
    counted = yield from count_values(table, key)
    counted.pop(None, None)
    folded: Counter[str] = Counter()
    spelt = list(counted.items())
    for start in range(0, len(spelt), SLICE):
        for value, count in spelt[start : start + SLICE]:
            folded[str(value).casefold()] += count
        yield
    found: list[Value] = []
    for start in range(0, len(spelt), SLICE):
        found.extend(value for value, _count in spelt[start : start + SLICE] if folded[str(value).casefold()] > 1)
        yield
    return tuple(found)


def _odd_postcodes(table: ContactTable, key: str) -> Generator[None, None, tuple[Value, ...]]:
    """The postcodes whose shape (digits and letters) few others in this list have: a lost zero, a town in the wrong
    column, another country."""
    counted = yield from count_values(table, key)
    counted.pop(None, None)
    shapes: Counter[str] = Counter()
    shaped: list[tuple[Value, str]] = []
    spelt = list(counted.items())
    for start in range(0, len(spelt), SLICE):
        for value, count in spelt[start : start + SLICE]:
            shape = _shape(str(value))
            shapes[shape] += count
            shaped.append((value, shape))
        yield
    most = _RARE * shapes.total()
    return tuple(value for value, shape in shaped if shapes[shape] < most)


def _shape(text: str) -> str:
    return "".join("9" if sign.isdigit() else "a" if sign.isalpha() else sign for sign in text)
