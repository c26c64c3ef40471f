from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.folding import fold
from desktop_app.core.table import NAME, SLICE, ContactTable, sort_key, sorted_in_slices

T = TypeVar("T")

FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("last", "Last name", common=Common.LAST_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("size", "Size", FieldType.NUMBER),
        Field("state", "State", FieldType.CHOICE, choices=(Choice("z", "Accepted"), Choice("a", "Waiting"))),
        Field("groups", "Groups", FieldType.LIST),
        Field("iban", "IBAN", sensitive=True),
    ]
)


def finished(steps: Generator[object, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def table(*people: dict[str, Value]) -> ContactTable:
    made = ContactTable(FIELDS)
    made.extend(Contact(str(number), values) for number, values in enumerate(people))
    return made


def ordered(made: ContactTable, key: str, *, descending: bool = False) -> list[Value]:
    return [made.value(row, key) for row in finished(made.order(key, descending=descending))]


def test_a_contact_comes_out_as_it_went_in():
    one = Contact("4294967667", {"first": "Özlem", "groups": ("Chor", "Küche")}, version="v7")
    made = ContactTable(FIELDS)
    made.extend([one])
    assert made.contact("4294967667") == one
    assert made.name(0) == "Özlem"


def test_equal_values_are_kept_once():
    made = table({"last": bytes.decode(b"Brandt")}, {"last": bytes.decode(b"Brandt")})
    assert made.columns["last"][0] is made.columns["last"][1]


def test_text_sorts_without_regard_to_case_and_accents_and_empty_comes_last_either_way():
    made = table({"last": "Zeh"}, {"last": "özdemir"}, {}, {"last": "Ober"}, {"last": "Ärzte"}, {"last": "arnold"})
    assert ordered(made, "last") == ["arnold", "Ärzte", "Ober", "özdemir", "Zeh", None]
    assert ordered(made, "last", descending=True) == ["Zeh", "özdemir", "Ober", "Ärzte", "arnold", None]


def test_numbers_sort_as_numbers_and_choices_by_their_word():
    made = table({"size": 10, "state": "a"}, {"size": 9, "state": "z"}, {"size": "huge"}, {"size": 9.5})
    assert ordered(made, "size") == [9, 9.5, 10, "huge"]
    assert ordered(made, "state")[:2] == ["z", "a"]


def test_equal_values_are_sorted_by_name_either_way():
    made = table({"first": "Cem", "state": "a"}, {"first": "Anna", "state": "a"}, {"first": "Ben", "state": "a"})
    for descending in (False, True):
        assert [made.name(row) for row in finished(made.order("state", descending=descending))] == [
            "Anna",
            "Ben",
            "Cem",
        ]


def test_a_removed_contact_leaves_other_positions_alone():
    made = table({"first": "Anna"}, {"first": "Ben"}, {"first": "Cem"})
    made.remove(["1", "unknown"])
    assert len(made) == 2
    assert made.position("1") is None
    assert made.name(2) == "Cem"
    assert made.name(1) == ""
    assert ordered(made, NAME) == ["Anna", "Cem"]
    assert made.contact("1") is None


def test_putting_renews_a_contact_in_place_and_the_order_follows():
    made = table({"first": "Anna"}, {"first": "Ben"})
    finished(made.order(NAME))
    made.put([Contact("0", {"first": "Zoe"}, "v2"), Contact("9", {"first": "Mia"})])
    assert made.position("0") == 0
    assert ordered(made, NAME) == ["Ben", "Mia", "Zoe"]
    assert made.versions[0] == "v2"


def test_an_order_begun_before_a_change_is_not_kept():
    made = table({"first": "Ben"}, {"first": "Anna"})
    steps = made.order(NAME)
    next(steps)
    made.put([Contact("0", {"first": "Aaron"})])
    finished(steps)
    assert ordered(made, NAME) == ["Aaron", "Anna"]


def test_sensitive_values_are_kept_but_not_searched():
    made = table({"first": "Anna", "iban": "DE00123"})
    assert made.value(0, "iban") == "DE00123"
    assert "de00123" not in made.haystack[0]


@given(st.lists(st.text(min_size=1, max_size=4), max_size=60), st.integers(1, 4))
def test_sorting_in_slices_gives_what_sorting_gives(words: list[str], times: int):
    values: list[Value] = [word * times for word in words]
    key = sort_key(None)
    assert list(map(key, finished(sorted_in_slices(values, key)))) == sorted(map(key, values))


def test_a_long_list_is_sorted_in_many_steps():
    values: list[Value] = [f"{(number * 7919) % 100_003:06}" for number in range(5 * SLICE)]
    steps = sorted_in_slices(values, sort_key(None))
    assert _count(steps) > 10
    assert finished(sorted_in_slices(values, sort_key(None))) == sorted(values, key=str)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Özdemir", "ozdemir"), ("Straße", "strasse"), ("ŁUKASZ", "lukasz"), ("Ångström", "angstrom"), ("Šofia", "sofia")],
)
def test_folding_forgets_case_and_accents(text: str, folded: str):
    assert fold(text) == folded


def _count(steps: Iterable[object]) -> int:
    return sum(1 for _ in steps)


def test_where_a_record_may_be_several_people_it_is_called_by_the_name_they_have_together():
    household = Field("name", "Name", common=Common.FULL_NAME)
    first = Field("first", "First name", common=Common.FIRST_NAME)
    spouse = Field("spouse", "First name of the second person", common=Common.SPOUSE_FIRST)
    values: dict[str, Value] = {"name": "Perry, Patricia and Ian", "first": "Patricia", "spouse": "Ian"}
    assert FieldSet([household, first, spouse]).name_of(values) == "Perry, Patricia and Ian"
    assert FieldSet([household, first, spouse]).name_of({"first": "Patricia"}) == "Patricia"
    assert FieldSet([household, first]).name_of(values) == "Patricia"
