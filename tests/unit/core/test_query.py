from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.query import Filter, Op, Query, Sort, age, count_values, hits
from desktop_app.core.table import SLICE, ContactTable

T = TypeVar("T")
TODAY = "2026-05-03"
FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("last", "Last name", common=Common.LAST_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("born", "Born", FieldType.DATE),
        Field("seen", "Seen", FieldType.MOMENT),
        Field("gifts", "Gifts", FieldType.NUMBER),
        Field("photos", "Photos", FieldType.YES_NO),
        Field("groups", "Groups", FieldType.LIST),
    ]
)
PEOPLE: dict[str, dict[str, Value]] = {
    "anna": {"first": "Anna", "last": "Müller", "email": "anna@example.org", "born": "2013-05-03", "photos": True,
             "groups": ("Chor",), "gifts": 10, "seen": "2026-04-01T22:00:00+00:00"},
    "ben": {"first": "Ben", "last": "Muller-Krüger", "born": "2013-05-04", "photos": False, "gifts": 2.5},
    "cem": {"first": "Cem", "last": "Aslan", "email": "familie.mueller@example.org", "groups": ("Chor", "Küche")},
}  # fmt: skip


def finished(steps: Generator[object, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.fixture
def table() -> ContactTable:
    made = ContactTable(FIELDS)
    made.extend(Contact(key, values) for key, values in PEOPLE.items())
    return made


def found(table: ContactTable, query: Query) -> list[str]:
    order = finished(table.order(query.sort.key, descending=query.sort.descending))
    return [table.ids[row] for part in hits(table, query, order, TODAY) for row in part]


def only(key: str, op: Op, *values: Value) -> Query:
    return Query(filters=(Filter(key, op, values),))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", ["anna", "ben", "cem"]),
        ("MULLER", ["anna", "ben"]),
        ("müller anna", ["anna"]),
        ("example familie", ["cem"]),
        ("nnamul", []),
        ("küche", ["cem"]),
    ],
)
def test_every_word_must_occur_somewhere(table: ContactTable, text: str, ids: list[str]):
    assert found(table, Query(text)) == ids


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (only("photos", Op.ANY_OF, True), ["anna"]),
        (only("photos", Op.ANY_OF, False, None), ["ben", "cem"]),
        (only("groups", Op.ANY_OF, "Küche"), ["cem"]),
        (only("last", Op.CONTAINS, "KRUG"), ["ben"]),
        (only("groups", Op.CONTAINS, "chor"), ["anna", "cem"]),
        (only("email", Op.EMPTY), ["ben"]),
        (only("email", Op.FILLED), ["anna", "cem"]),
        (only("born", Op.BETWEEN, "2013-05-04", None), ["ben"]),
        (only("born", Op.BETWEEN, None, "2013-05-03"), ["anna"]),
        (only("seen", Op.BETWEEN, "2026-04-01", "2026-04-01"), ["anna"]),
        (only("gifts", Op.BETWEEN, 2, 9), ["ben"]),
        (only("born", Op.AGE, 13, None), ["anna"]),
        (only("born", Op.AGE, None, 12), ["ben"]),
        (only("gone", Op.ANY_OF, "x"), ["anna", "ben", "cem"]),
    ],
)
def test_filters(table: ContactTable, query: Query, ids: list[str]):
    assert found(table, query) == ids


def test_only_those_the_server_found(table: ContactTable):
    assert found(table, Query("example", within=frozenset({"cem", "ben"}))) == ["cem"]


def test_hits_come_in_the_order_asked_for(table: ContactTable):
    assert found(table, Query(sort=Sort("last"))) == ["cem", "anna", "ben"]
    assert found(table, Query(sort=Sort("first", descending=True))) == ["cem", "ben", "anna"]


def test_first_hits_come_before_the_rest_is_looked_at():
    table = ContactTable(FIELDS)
    table.extend(Contact(str(number), {"first": "Anna"}) for number in range(3 * SLICE))
    assert len(next(hits(table, Query("anna"), table.positions(), TODAY))) == SLICE


def test_a_long_list_gives_the_same_hits_in_the_same_order_as_looking_at_each():
    table = ContactTable(FIELDS)
    table.extend(
        Contact(str(number), {"first": f"P{number * 7919 % 100_003:06}", "gifts": number % 5})
        for number in range(9 * SLICE)
    )
    table.remove([str(number) for number in range(0, 9 * SLICE, 3)])
    order = finished(table.order("first", descending=True))
    query = Query("12", (Filter("gifts", Op.BETWEEN, (2, 3)),))
    expected = [row for row in order if "12" in table.haystack[row] and table.value(row, "gifts") in (2, 3)]
    assert [row for part in hits(table, query, order, TODAY) for row in part] == expected
    assert len(expected) > 100


@pytest.mark.parametrize(
    ("wide", "narrow", "narrows"),
    [
        (Query("mu"), Query("mull"), True),
        (Query("mull"), Query("mu"), False),
        (Query("anna"), Query("anna mu"), True),
        (Query(), only("email", Op.EMPTY), True),
        (only("email", Op.EMPTY), Query(), False),
        (Query(), Query(sort=Sort("last")), False),
        (Query(within=frozenset("a")), Query(), False),
        (Query(), Query(within=frozenset("a")), True),
    ],
)
def test_what_narrows(wide: Query, narrow: Query, narrows: bool):
    assert narrow.narrows(wide) is narrows


@given(st.text("anbem ü", max_size=6), st.text("anbem ü", max_size=3))
def test_searching_in_the_hits_of_a_wider_query_finds_the_same(wide: str, more: str):
    table = ContactTable(FIELDS)
    table.extend(Contact(key, values) for key, values in PEOPLE.items())
    first, second = Query(wide), Query(wide + more)
    assert second.narrows(first)
    rows = [row for part in hits(table, first, table.positions(), TODAY) for row in part]
    inside = [row for part in hits(table, second, rows, TODAY) for row in part]
    assert inside == [row for part in hits(table, second, table.positions(), TODAY) for row in part]


def test_values_are_counted_and_lists_entry_by_entry(table: ContactTable):
    table.remove(["ben"])
    assert finished(count_values(table, "photos")) == {True: 1, None: 1}
    assert finished(count_values(table, "groups")) == {"Chor": 2, "Küche": 1}


@pytest.mark.parametrize(
    ("born", "years"),
    [("2000-05-03", 26), ("2000-05-04", 25), ("2004-02-29", 22), ("2026-05-04", None), ("unknown", None)],
)
def test_age(born: str, years: int | None):
    assert age(born, TODAY) == years


def test_a_query_survives_being_saved():
    query = Query("mu", (Filter("photos", Op.ANY_OF, (True, None)), Filter("born", Op.AGE, (6, None))), Sort("last"))
    assert msgspec.json.decode(msgspec.json.encode(query), type=Query) == query
