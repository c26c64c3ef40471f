"""Values as people and programs write them."""

from __future__ import annotations

import pytest

from desktop_app.core.changes import same
from desktop_app.core.contact import Value
from desktop_app.core.fields import Choice, Common, Field, FieldType
from desktop_app.core.values import BadValue, normalise


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (FieldType.LONG_TEXT, "Zeile 1\r\nZeile 2", "Zeile 1\nZeile 2"),
        (FieldType.EMAIL, "Anna@Example.org", "anna@example.org"),
        (FieldType.LIST, ("a", "b"), ("b", "a")),
    ],
)
def test_what_means_the_same_is_no_change(kind: FieldType, one: Value, other: Value):
    assert same(Field("x", "X", kind), one, other)
    assert same(Field("x", "X", kind), other, one)


@pytest.mark.parametrize(("one", "other"), [("a\nb", "a b"), ("Anna", "anna"), ("a\r\nb", "a\nc")])
def test_other_text_is_a_change(one: str, other: str):
    assert not same(Field("x", "X", FieldType.LONG_TEXT), one, other)


@pytest.mark.parametrize("text", ["0/0/00", "0.0.00", "0000-00-00", " 0.0.00 "])
def test_what_programs_write_for_no_date_is_none(text: str):
    assert normalise(Field("born", "Birthday", FieldType.DATE), text) is None


def test_words_of_a_list_lose_the_quotation_marks_around_them():
    assert normalise(Field("tags", "Tags", FieldType.LIST), '"Chor","Newsletter"; Küche') == (
        "Chor",
        "Newsletter",
        "Küche",
    )


def test_a_number_keeps_all_its_digits():
    amount = Field("gift", "Gift", FieldType.NUMBER)
    assert normalise(amount, "9007199254740993") == 9007199254740993
    assert normalise(amount, "-1.234,5") == -1234.5


@pytest.mark.parametrize(
    ("text", "value"), [("weiblich", "f"), ("W", "f"), ("Herr", "m"), ("Female", "f"), ("Keine Angabe", None)]
)
def test_usual_words_for_a_gender_are_understood(text: str, value: Value):
    choices = (Choice("f", "Female"), Choice("m", "Male"))
    assert normalise(Field("sex", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=choices), text) == value


def test_a_gender_that_the_field_does_not_have_is_said():
    field = Field("sex", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=(Choice("f", "Female"),))
    with pytest.raises(BadValue):
        normalise(field, "divers")
