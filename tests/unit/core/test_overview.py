"""The overview: which bars there are, what they count, and what pressing one comes to."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from desktop_app.core.bars import chosen, replaced, toggled
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.overview import Chart, Kind, Look, charts_of
from desktop_app.core.query import Filter, Op, Query, hits
from desktop_app.core.table import ContactTable
from desktop_app.core.tallying import count

T = TypeVar("T")
TODAY = "2026-11-22"
FIELDS = FieldSet(
    [
        Field("city", "City", common=Common.CITY),
        Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("post", "Postcode", common=Common.POSTCODE),
        Field("news", "Wants e-mail", FieldType.YES_NO, common=Common.EMAIL_CONSENT),
        Field("since", "Created", FieldType.MOMENT, common=Common.CREATED),
    ]
)
CITIES = ("Kassel", "Göttingen", "Vellmar", "Fulda", "Baunatal", "Hann. Münden", "Witzenhausen")


def finish(steps: Generator[None, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def person(number: int, **values: Value) -> Contact:
    usual: dict[str, Value] = {
        "city": CITIES[min(number % 9, 6)],
        "groups": ("Cubs", "Camp") if number % 2 else ("Scouts",),
        "born": f"{2026 - number % 70}-01-02",
        "email": f"p{number}@example.org",
        "post": f"341{number % 90 + 10}",
        "news": (True, False, None)[number % 3],
        "since": f"{2020 + number % 6}-03-04T10:00:00+00:00",
    }
    kept = {key: value for key, value in (usual | values).items() if value is not None}
    return Contact(str(number), kept)


def table_of(*people: Contact) -> tuple[ContactTable, list[Chart]]:
    table = ContactTable(FIELDS)
    table.extend(people)
    return table, finish(charts_of(table, TODAY))


def chart(charts: list[Chart], key: str, kind: Kind = Kind.VALUES) -> Chart:
    return next(each for each in charts if each.kind is kind and each.bars[0].filter.key == key)


def counts(table: ContactTable, of: Chart, *filters: Filter) -> list[int]:
    return finish(count(table, [of], Query(filters=filters), TODAY))[1][0]


def listed(table: ContactTable, *filters: Filter) -> int:
    """How many the list shows with these filters."""
    return sum(map(len, hits(table, Query(filters=filters), table.positions(), TODAY)))


def test_a_bar_counts_whom_the_list_shows_when_it_is_pressed() -> None:
    odd = [person(n, email="p1@EXAMPLE.org", post="1067", city=None, born=None) for n in range(900, 904)]
    table, charts = table_of(*(person(number) for number in range(300)), *odd)
    for each in charts:
        told = counts(table, each)
        shown = [listed(table, *toggled(each, number, ())) for number in range(len(each.bars))]
        assert told == shown, each.bars[0].filter
        assert any(told)
    looks = next(each for each in charts if each.kind is Kind.LOOK)
    found = dict(zip((bar.look for bar in looks.bars), counts(table, looks), strict=True))
    assert (found[Look.SAME_EMAIL], found[Look.ODD_POSTCODE], found[Look.NO_BIRTHDAY]) == (5, 4, 4)


def test_the_most_frequent_values_have_a_bar_and_the_rest_shares_one() -> None:
    table, charts = table_of(*(person(number) for number in range(90)), person(91, city=None))
    places = chart(charts, "city")
    assert len(places.bars) == 7  # five, the others, not said
    assert places.bars[5].others
    assert {*places.bars[5].filter.values} < {*CITIES}
    assert sum(counts(table, places)) == len(table)


def test_other_charts_are_narrowed_and_the_bars_beside_the_chosen_one_stay() -> None:
    table, charts = table_of(*(person(number) for number in range(90)))
    places, ages = chart(charts, "city"), chart(charts, "born", Kind.SPANS)
    filters = toggled(places, 0, ())
    assert counts(table, places, *filters) == counts(table, places)
    assert sum(counts(table, ages, *filters)) == counts(table, places)[0]
    two = toggled(places, 1, filters)
    assert len(two) == 1  # one filter for both
    assert chosen(places, two) == {0, 1}
    assert chosen(places, toggled(places, 0, two)) == {1}


def test_spans_stay_one_piece() -> None:
    _table, charts = table_of(*(person(number) for number in range(90)))
    ages = chart(charts, "born", Kind.SPANS)
    filters = toggled(ages, 3, toggled(ages, 2, ()))
    assert filters == (Filter("born", Op.AGE, (11, 20)),)
    assert chosen(ages, filters) == {2, 3}
    assert chosen(ages, toggled(ages, 6, filters)) == {6}
    assert chosen(ages, toggled(ages, 3, filters)) == {2}
    other = Filter("city", Op.CONTAINS, ("x",))
    assert replaced(ages, frozenset(), (other, *filters)) == (other,)
    assert toggled(ages, 7, ()) == (Filter("born", Op.AGE, (61, None)),)


def test_time_goes_by_months_or_by_years_and_the_first_bar_holds_what_came_before() -> None:
    months, by_month = table_of(*(person(n, since=f"2026-{n % 9 + 1:02}-30T08:00:00Z") for n in range(40)))
    assert len(chart(by_month, "since", Kind.SPANS).bars) == 9
    years, by_year = table_of(*(person(n, since=f"{1990 + n}-12-31T23:59:59Z") for n in range(30)))
    bars = chart(by_year, "since", Kind.SPANS).bars
    assert (len(bars), bars[0].others, bars[1].others) == (12, True, False)
    assert counts(years, chart(by_year, "since", Kind.SPANS)) == [19] + [1] * 11
    assert sum(counts(months, chart(by_month, "since", Kind.SPANS))) == 40


def test_the_state_of_sync_is_a_filter_for_certain_people() -> None:
    table, _charts = table_of(*(person(number) for number in range(30)))
    linked = {"3": 1, "4": 1, "5": 2, "gone": 1}
    (state,) = [each for each in finish(charts_of(table, TODAY, linked)) if each.bars[0].linked is not None]
    assert [bar.linked for bar in state.bars] == [0, 1, 2]
    assert counts(table, state) == [27, 2, 1]
    both = toggled(state, 2, toggled(state, 1, ()))
    assert listed(table, *both) == 3
    assert chosen(state, both) == {1, 2}


def test_an_empty_list_has_no_pictures_of_nothing() -> None:
    _table, charts = table_of()
    assert {each.kind for each in charts} <= {Kind.LOOK, Kind.VALUES}
