"""People of a CRM as rows for our own list: what goes where, who is recognised, and what stays."""

from __future__ import annotations

import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.agreement import taken_over
from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.table import ContactTable
from desktop_app.core.taking import pairs, present, taking_changes
from desktop_app.core.values import OneOf
from desktop_app.core.words import say

ACCOUNT = Account("camp", "campflow", "Camp", Environment.LIVE, "https://api.example.org", "#000000", "lst")
PLACE = "campflow live https://api.example.org lst"
THEIRS = FieldSet(
    [
        Field("vorname", "Vorname", common=Common.FIRST_NAME),
        Field("nachname", "Nachname", common=Common.LAST_NAME),
        Field("mail", "Mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("copies", "Copies go to", FieldType.LIST, common=Common.EMAIL_2),
        Field(
            "sex", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=(Choice("w", "Female"), Choice("x", "?"))
        ),
        Field("tags", "Tags", FieldType.LIST, common=Common.GROUPS),
        Field("ours", "Own number", FieldType.ID, common=Common.EXTERNAL_ID),
        Field("gone", "Archived", FieldType.YES_NO, common=Common.ARCHIVED, access=Access.NEVER, reason=say("Gone.")),
        Field("made", "Made", FieldType.MOMENT, common=Common.CREATED),
    ]
)
OURS = FieldSet(
    [
        Field("first_name", "First name", common=Common.FIRST_NAME),
        Field("last_name", "Last name", common=Common.LAST_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("email_2", "Other e-mail", FieldType.EMAIL, common=Common.EMAIL_2),
        Field("gender", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=(Choice("F", "Female"),)),
        Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
        Field("city", "City", common=Common.CITY),
        Field("created_at", "Created", FieldType.MOMENT, common=Common.CREATED, access=Access.NEVER),
    ]
)
NEEDED = OneOf((("last_name",), ("email",)), say("A name or an e-mail address is needed."))
ANNA: dict[str, Value] = {"vorname": "Anna", "nachname": "Kern", "mail": "anna@example.org"}


def table(fields: FieldSet, *people: dict[str, Value], ids: str = "abcdef") -> ContactTable:
    made = ContactTable(fields)
    made.extend(Contact(id, values, "1") for id, values in zip(ids, people, strict=False))
    return made


def lines(theirs: ContactTable, ours: ContactTable) -> list[Change]:
    steps = taking_changes(ACCOUNT, PLACE, theirs, theirs.positions(), ours, NEEDED)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_values_go_where_they_belong_and_ids_stay_there() -> None:
    assert [(there.key, here.key) for there, here in pairs(THEIRS, OURS)] == [
        ("vorname", "first_name"), ("nachname", "last_name"), ("mail", "email"),
        ("copies", "email_2"), ("sex", "gender"), ("tags", "groups"),
    ]  # fmt: skip
    (line,) = lines(
        table(
            THEIRS, {**ANNA, "sex": "w", "copies": ("b@example.org", "c@example.org"), "tags": ("x", "y"), "ours": "7"}
        ),
        table(OURS),
    )
    assert line.kind is Kind.NEW
    assert line.after == {
        "first_name": "Anna", "last_name": "Kern", "email": "anna@example.org", "email_2": "b@example.org",
        "gender": "F", "groups": ("x", "y"),
    }  # fmt: skip
    assert (line.identity, line.row) == (taken_over(PLACE, "a"), None)


def test_what_does_not_fit_is_said_and_the_rest_is_taken() -> None:
    (line,) = lines(table(THEIRS, {**ANNA, "sex": "x"}), table(OURS))
    assert line.kind is Kind.NEW
    assert "gender" not in line.after
    assert str(line.notes["gender"]) == "“?” does not fit here."


def test_whoever_is_here_with_name_and_address_is_filled_and_nothing_is_overwritten() -> None:
    ours = table(
        OURS, {"first_name": "anna", "last_name": "Kern", "email": "Anna@example.org", "groups": ("Board",)}, ids="p"
    )
    (line,) = lines(table(THEIRS, {**ANNA, "sex": "w", "tags": ("Camp",)}), ours)
    assert (line.kind, line.contact, line.after) == (Kind.CHANGED, "p", {"gender": "F"})
    assert str(line.why) == "in Camp, found by name and e-mail address"


def test_whoever_was_taken_before_is_known_by_that_whatever_they_are_called_now() -> None:
    id = taken_over(PLACE, "a")
    ours = ContactTable(OURS)
    ours.extend([Contact(id, {"last_name": "Married"}, "1")])
    (line,) = lines(table(THEIRS, {"nachname": "Kern"}), ours)
    assert (line.kind, line.contact) == (Kind.SAME, id)
    assert str(line.why) == "taken from Camp before"


@pytest.mark.parametrize("twice", ["here", "there"])
def test_where_it_is_not_clear_who_it_is_nobody_is_touched(twice: str) -> None:
    here: dict[str, Value] = {"first_name": "Anna", "last_name": "Kern", "email": "anna@example.org"}
    ours = table(OURS, here, here, ids="pq") if twice == "here" else table(OURS, here, ids="p")
    theirs = table(THEIRS, ANNA) if twice == "here" else table(THEIRS, ANNA, ANNA)
    found = lines(theirs, ours)
    assert {line.kind for line in found} == {Kind.CONFLICT}
    said = {"here": "in Camp, several people here match", "there": "Somebody else who is taken is the same person."}
    assert {str(line.why) for line in found} == {said[twice]}


def test_one_address_of_a_family_links_nobody_to_anybody() -> None:
    ours = table(OURS, {"first_name": "Ben", "last_name": "Kern", "email": "anna@example.org"}, ids="p")
    (line,) = lines(table(THEIRS, ANNA), ours)
    assert line.kind is Kind.NEW


def test_who_has_neither_name_nor_address_is_a_problem() -> None:
    (line,) = lines(table(THEIRS, {"tags": ("x",)}), table(OURS))
    assert line.kind is Kind.PROBLEM


def test_archived_people_are_not_there() -> None:
    assert present(table(THEIRS, ANNA, {**ANNA, "gone": True}, {**ANNA, "gone": False})) == [0, 2]
