"""Events as a table, and counted by time and type."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.eventlog import CONTACT, DAY, TYPE, WHAT, WHEN, WHO, EventLog, Step, by_time, by_type
from desktop_app.core.ports import ContactEvent
from desktop_app.core.query import Query, hits

WORDS = {"opened": "Mail opened", "visit": "Page visited"}
HUGE = "4294967667"


def log_of(*events: ContactEvent, first: str = "2026-05-01", last: str = "2026-05-31") -> EventLog:
    names = {"1": "Anna Brandt", HUGE: "Ida Vogt"}
    log = EventLog(WORDS, lambda contact: names.get(contact, ""), lambda moment: moment[:10])
    log.extend(events, first, last)
    return log


def event(at: str = "2026-05-03T10:00:00+00:00", type: str = "opened", contact: str = "1", text: str = "a@b.org"):
    return ContactEvent(at, type, contact, text)


def found(log: EventLog, text: str) -> list[int]:
    rows = log.table.positions()
    return [row for part in hits(log.table, Query(text), rows, "2026-05-03") for row in part]


def test_a_row_says_when_what_who_and_keeps_an_id_beyond_32_bits():
    table = log_of(event(type="visit", contact=HUGE)).table
    assert table.values(0)[CONTACT] == HUGE
    assert table.values(0)[WHO] == "Ida Vogt"
    assert table.values(0)[WHAT] == "Page visited"
    assert table.values(0)[TYPE] == "visit"
    assert table.values(0)[DAY] == "2026-05-03"
    assert table.values(0)[WHEN] == "2026-05-03T10:00:00+00:00"


def test_a_type_without_a_word_and_a_person_without_a_name_are_taken_as_they_are():
    values = log_of(event(type="mergedcrm", contact="9")).table.values(0)
    assert values[WHAT] == "mergedcrm"
    assert WHO not in values


def test_true_duplicates_are_kept():
    log = log_of(event(), event())
    assert len(log) == 2
    assert log.counts == {("2026-05-03", "opened"): 2}


def test_events_outside_the_days_are_left_out():
    log = log_of(event("2026-05-02T23:59:59"), event("2026-05-03T00:00:00"), first="2026-05-03", last="2026-05-03")
    assert len(log) == 1
    assert log.latest == "2026-05-03T00:00:00"


def test_events_are_found_by_what_is_seen_and_not_by_their_number():
    log = log_of(*[event(text=f"p{n % 3}@example.org") for n in range(30)], event(type="visit", contact=HUGE))
    assert found(log, "vogt visited") == [30]
    assert len(found(log, "p1@")) == 10
    assert found(log, "17") == []


def test_every_day_has_a_bar_and_long_periods_have_longer_ones():
    step, spans = by_time({("2026-05-02", "opened"): 3}, "2026-05-01", "2026-05-04")
    assert step is Step.DAY
    assert [(span.first, span.last, span.total) for span in spans] == [
        ("2026-05-01", "2026-05-01", 0),
        ("2026-05-02", "2026-05-02", 3),
        ("2026-05-03", "2026-05-03", 0),
        ("2026-05-04", "2026-05-04", 0),
    ]
    step, spans = by_time({("2026-05-03", "opened"): 1, ("2026-05-04", "visit"): 2}, "2026-05-01", "2026-08-01")
    assert step is Step.WEEK
    assert [(span.first, span.last, span.counts) for span in spans[:2]] == [
        ("2026-05-01", "2026-05-03", {"opened": 1}),
        ("2026-05-04", "2026-05-10", {"visit": 2}),
    ]
    assert spans[-1].last == "2026-08-01"
    step, spans = by_time({("2024-02-29", "opened"): 1}, "2023-12-15", "2026-05-03")
    assert step is Step.MONTH
    assert [span.first for span in spans[:3]] == ["2023-12-15", "2024-01-01", "2024-02-01"]
    assert spans[2].counts == {"opened": 1}


@given(st.dates(date(2020, 1, 1), date(2026, 1, 1)), st.integers(0, 1500), st.lists(st.integers(0, 1500), max_size=20))
def test_bars_cover_every_day_once_and_lose_no_event(first: date, length: int, places: list[int]):
    last = first + timedelta(length)
    days = [(first + timedelta(min(place, length))).isoformat() for place in places]
    counts = {(day, "opened"): days.count(day) for day in days}
    _step, spans = by_time(counts, first.isoformat(), last.isoformat())
    assert spans[0].first == first.isoformat()
    assert spans[-1].last == last.isoformat()
    for one, other in pairwise(spans):
        assert date.fromisoformat(one.last) + timedelta(1) == date.fromisoformat(other.first)
    assert sum(span.total for span in spans) == len(days)
    assert all(not span.total or any(span.first <= day <= span.last for day in days) for span in spans)
    assert len(spans) <= 64


def test_types_come_by_how_often_they_occur():
    assert by_type({("d1", "b"): 1, ("d2", "b"): 2, ("d1", "a"): 3, ("d1", "c"): 9}) == [("c", 9), ("a", 3), ("b", 3)]
