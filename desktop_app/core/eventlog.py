"""Events of contacts in memory: a table that is searched and sorted as contacts are, and how many there were, and when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum

import msgspec

from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Field, FieldSet, FieldType
from desktop_app.core.ports import ContactEvent
from desktop_app.core.table import ContactTable

WHEN, WHAT, WHO, TEXT = "when", "what", "who", "text"
"""The columns that are shown."""

DAY, TYPE, CONTACT = "day", "type", "contact"
"""What filters look at: the local day, the key of the type, the record's id."""

FIELDS = FieldSet(
    [
        Field(WHEN, "When", FieldType.MOMENT, access=Access.NEVER),
        Field(WHAT, "What", access=Access.NEVER),
        Field(WHO, "Who", access=Access.NEVER),
        Field(TEXT, "Details", access=Access.NEVER),
        Field(DAY, "Day", FieldType.DATE, access=Access.NEVER),
        Field(TYPE, "Type", FieldType.ID, access=Access.NEVER),
        Field(CONTACT, "Number", FieldType.ID, access=Access.NEVER),
    ]
)
# A row's id is its number in characters that nobody types: who looks for 12 does not mean the twelfth event.
_DIGITS = str.maketrans("0123456789", "".join(map(chr, range(0x10, 0x1A))))


class EventLog:
    """The events that were read, in the order in which they came; `counts` is how many there were by (day, type key).

    `words` has the word of each type key in the user's language, `name_of` what the contact with an id is called (""
    where nobody knows), `day_of` the local day (ISO date) of a moment.
    """

    def __init__(self, words: Mapping[str, str], name_of: Callable[[str], str], day_of: Callable[[str], str]) -> None:
        self.table = ContactTable(FIELDS)
        self.counts: Counter[tuple[str, str]] = Counter()
        self._words, self._name_of, self._day_of = words, name_of, day_of

    def __len__(self) -> int:
        return self.table.size

    @property
    def latest(self) -> str:
        """The moment of the event that came last, "" before the first."""
        return str(self.table.columns[WHEN][-1]) if self.table.size else ""

    def extend(self, events: Iterable[ContactEvent], first: str, last: str) -> None:
        """Take the events of the local days `first` to `last` (ISO dates); others are not wanted. Few at a time: it
        cannot be interrupted."""
        taken: list[Contact] = []
        for event in events:
            day = self._day_of(event.at)
            if first <= day <= last:
                self.counts[day, event.type] += 1
                taken.append(self._row(event, day, self.table.size + len(taken)))
        self.table.extend(taken)

    def _row(self, event: ContactEvent, day: str, number: int) -> Contact:
        who = self._name_of(event.contact) or None
        what = self._words.get(event.type, event.type)
        values = {WHEN: event.at, WHAT: what, WHO: who, TEXT: event.text or None}
        return Contact(str(number).translate(_DIGITS), {**values, DAY: day, TYPE: event.type, CONTACT: event.contact})


class Step(StrEnum):
    """How long a bar of the chart is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Span(msgspec.Struct, frozen=True):
    """The days (ISO dates, both included) that one bar stands for, and how many events there were by type key."""

    first: str
    last: str
    counts: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


_MOST_BARS = 62


def by_time(counts: Mapping[tuple[str, str], int], first: str, last: str) -> tuple[Step, list[Span]]:
    """The days from `first` to `last` (ISO dates, both included) with their counts, none left out; longer periods by
    weeks (from Monday), still longer ones by months, so that there is room for the bars."""
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    days = (end - start).days + 1
    step = Step.DAY if days <= _MOST_BARS else Step.WEEK if days <= 7 * _MOST_BARS else Step.MONTH
    spans: list[Span] = []
    place: dict[date, int] = {}
    day = start
    while day <= end:
        following = _following(day, step)
        spans.append(Span(day.isoformat(), min(following - timedelta(1), end).isoformat(), {}))
        place[_beginning(day, step)] = len(spans) - 1
        day = following
    for (on, type), count in counts.items():
        span = spans[place[_beginning(date.fromisoformat(on), step)]]
        span.counts[type] = span.counts.get(type, 0) + count
    return step, spans


def by_type(counts: Mapping[tuple[str, str], int]) -> list[tuple[str, int]]:
    """The type keys with their counts, the most frequent ones first."""
    totals: Counter[str] = Counter()
    for (_day, type), count in counts.items():
        totals[type] += count
    return sorted(totals.items(), key=lambda each: (-each[1], each[0]))


def _beginning(day: date, step: Step) -> date:
    """The first day of the week or month that `day` is in."""
    if step is Step.MONTH:
        return day.replace(day=1)
    return day - timedelta(day.weekday()) if step is Step.WEEK else day


def _following(day: date, step: Step) -> date:
    """The first day of the next bar."""
    if step is Step.DAY:
        return day + timedelta(1)
    return _beginning(_beginning(day, step) + timedelta(7 if step is Step.WEEK else 31), step)
