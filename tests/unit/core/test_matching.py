"""Finding people by exact keys."""

from __future__ import annotations

import pytest

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.matching import By, Index, index, needed
from desktop_app.core.table import ContactTable

FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("last", "Last name", common=Common.LAST_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("own", "Own id", FieldType.ID, common=Common.EXTERNAL_ID),
    ]
)
PEOPLE = [
    Contact("1", {"first": "Zoë", "last": "Bauer", "email": "Bauer@example.org", "own": "007"}),
    Contact("2", {"first": "Ben", "last": "Bauer", "email": "bauer@example.org", "own": "7"}),
    Contact("3", {"first": "Cem", "email": "cem@example.org", "own": "1"}),
    Contact("4", {}),
]


def table() -> ContactTable:
    made = ContactTable(FIELDS)
    made.extend([*PEOPLE, Contact("gone", {"email": "cem@example.org"})])
    made.remove(["gone"])
    return made


def built(*bys: By) -> Index:
    steps = index(table(), bys)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def everyone(made: Index, values: dict[str, Value]) -> tuple[int, ...]:
    """All who fit one row."""
    (found,) = made.find({key: [values.get(key)] for key in ("first", "last", "email", *values)}, slice(1))
    return () if found is None else (found,) if isinstance(found, int) else found


@pytest.mark.parametrize(
    ("by", "values", "found"),
    [
        (By.ID, {"id": "3"}, (2,)),
        (By.ID, {"id": "9"}, ()),
        (By.EXTERNAL_ID, {"own": "007"}, (0,)),
        (By.EXTERNAL_ID, {"own": "07"}, ()),
        (By.EMAIL, {"email": "CEM@example.org"}, (2,)),
        (By.EMAIL, {"email": "bauer@example.org"}, (0, 1)),
        (By.EMAIL, {}, ()),
        (By.NAME_EMAIL, {"first": "zoe", "last": "BAUER", "email": "bauer@example.org"}, (0,)),
        (By.NAME_EMAIL, {"first": "Ben", "email": "bauer@example.org"}, ()),
        (By.NAME_EMAIL, {"email": "cem@example.org"}, ()),
        (By.NAME_EMAIL, {"first": "Cem", "email": "cem@example.org"}, (2,)),
    ],
)
def test_found_by(by: By, values: dict[str, Value], found: tuple[int, ...]):
    assert everyone(built(by), values) == found


def test_ids_that_mean_two_people_find_both():
    made = built(By.ID, By.EXTERNAL_ID)
    assert everyone(made, {"id": "3", "own": "1"}) == (2,)
    assert everyone(made, {"id": "3", "own": "7"}) == (2, 1)
    assert everyone(made, {"id": "new", "own": "7"}) == (1,)


def test_what_must_be_known_to_recognise_somebody():
    assert needed(By.ID, FIELDS) == ("id",)
    assert needed(By.NAME_EMAIL, FIELDS) == ("first", "last", "email")
    assert needed(By.EXTERNAL_ID, FieldSet([])) == ()
    assert needed(By.NAME_EMAIL, FieldSet([Field("name", "Name", common=Common.FULL_NAME)])) == ()
