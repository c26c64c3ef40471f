"""Finding people by exact keys."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.matching import By, Index, index, known, needed
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


KEYS = ("id", *(field.key for field in FIELDS))


def table() -> ContactTable:
    made = ContactTable(FIELDS)
    made.extend([*PEOPLE, Contact("gone", {"email": "cem@example.org"})])
    made.remove(["gone"])
    return made


def built(*bys: By, among: ContactTable | None = None, keys: Sequence[str] = KEYS) -> Index:
    people = table() if among is None else among
    steps = index(people, {by: known(by, people.fields, keys) for by in bys})
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def everyone(made: Index, values: dict[str, Value]) -> tuple[int, ...]:
    """All who fit one row."""
    (found,) = made.find({key: [values.get(key)] for key in (*KEYS, *values)}, slice(1))
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


WITH_FULL = FieldSet([*FIELDS, Field("full", "Name", common=Common.FULL_NAME)])


@pytest.mark.parametrize(
    ("columns", "row"),
    [
        (("first", "last", "email"), {"first": "Zoe", "last": "Bauer"}),
        (("full", "email"), {"full": "Bauer, Zoë"}),
        (("first", "last", "full", "email"), {"first": "Zoe", "last": "Bauer", "full": "written otherwise"}),
    ],
)
def test_names_are_compared_with_names_of_their_kind(columns: tuple[str, ...], row: dict[str, Value]):
    people = ContactTable(WITH_FULL)
    people.extend(
        [
            Contact("1", {"first": "Zoë", "last": "Bauer", "full": "Bauer, Zoë", "email": "b@example.org"}),
            Contact("2", {"first": "Ben", "last": "Bauer", "full": "Bauer, Ben", "email": "b@example.org"}),
        ]
    )
    made = built(By.NAME_EMAIL, among=people, keys=columns)
    assert everyone(made, {**row, "email": "B@example.org"}) == (0,)
    assert everyone(made, {**row, "email": "else@example.org"}) == ()


def test_what_must_be_known_to_recognise_somebody():
    assert needed(By.ID, FIELDS) == [("id",)]
    assert needed(By.NAME_EMAIL, FIELDS) == [("first", "last", "email")]
    assert needed(By.NAME_EMAIL, WITH_FULL) == [("first", "last", "email"), ("full", "email")]
    assert needed(By.EXTERNAL_ID, FieldSet([])) == []
    assert needed(By.NAME_EMAIL, FieldSet([Field("name", "Name", common=Common.FULL_NAME)])) == []
    assert known(By.NAME_EMAIL, WITH_FULL, ("full", "email", "first")) == ("full", "email")
    assert known(By.NAME_EMAIL, FIELDS, ("first", "email")) == ()
