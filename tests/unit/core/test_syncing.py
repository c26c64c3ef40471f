"""What is sent to either side by which choice, and what both agree on afterwards."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.core.agreement import Agreed
from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.pairing import Pairing
from desktop_app.core.reconcile import Reconciler
from desktop_app.core.syncing import AS_PROPOSED, Choice, Chosen, Done, Sides, Step, agreed_after, processed, step
from desktop_app.core.values import OneOf
from desktop_app.core.words import say

OURS = FieldSet(
    [
        Field("name", "Name", common=Common.FULL_NAME),
        Field("city", "City", common=Common.CITY),
        Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
    ]
)
THEIRS = FieldSet(
    [
        Field("called", "Name", common=Common.FULL_NAME),
        Field("town", "Town", common=Common.CITY),
        Field("tags", "Tags", FieldType.LIST, common=Common.GROUPS),
        Field("id", "Id", FieldType.ID, access=Access.NEVER),
    ]
)
PAIRING = Pairing(OURS, THEIRS)
SIDES = Sides(PAIRING, None, OneOf((("called",),), say("A name is needed.")), "http://camp|77")
BASE = Agreed({"name": "Ana", "city": "Kiel"})


def made(ours: dict[str, Any], theirs: dict[str, Any], chosen: Chosen = AS_PROPOSED, base: Agreed = BASE) -> Step:
    there = {{"name": "called", "city": "town", "groups": "tags"}[key]: value for key, value in theirs.items()}
    merge = Reconciler(PAIRING).merge(base, Contact("p", ours, "1"), Contact("c", there, "7"))
    found = step(SIDES, merge, chosen, ours, there)
    assert found is not None
    return found


def agreed(one: Step, ours: Done | None, theirs: Done | None) -> tuple[dict[str, Any], dict[str, Any]]:
    after = agreed_after(one, PAIRING, ours, theirs, "now")
    return after.ours, after.theirs


SEND = {"name": "Ana", "city": "Bremen"}, {"name": "Ana", "city": "Kiel"}
BOTH = {"name": "Ana", "city": "Bremen"}, {"name": "Ana", "city": "Köln"}


def test_what_was_carried_out_is_agreed_on_and_what_was_not_is_found_again() -> None:
    one = made(*SEND)
    assert one.theirs is not None
    assert (one.ours, one.theirs.before, one.theirs.after) == (None, {"town": "Kiel"}, {"town": "Bremen"})
    assert agreed(one, None, Done()) == ({"name": "Ana", "city": "Bremen"}, {})
    assert agreed(one, None, None) == ({"name": "Ana", "city": "Kiel"}, {})


def test_the_form_that_a_crm_gives_to_our_value_is_kept_beside_it() -> None:
    read = Contact("c", {"called": "Ana", "town": "BREMEN"}, "8")
    assert agreed(made(*SEND), None, Done(read)) == ({"name": "Ana", "city": "Bremen"}, {"city": "BREMEN"})
    other = Contact("c", {"called": "Ana", "town": "Hamburg"}, "8")  # it stood there before we came
    assert agreed(made(*SEND), None, Done(other, already=True)) == ({"name": "Ana", "city": "Kiel"}, {})


def test_only_a_record_that_nobody_else_touched_is_taken_over_as_a_whole() -> None:
    one = made(*SEND)
    ours_alone = Contact("c", {"called": "Ana", "town": "Bremen"}, "8")
    assert processed(one, PAIRING, Done(ours_alone)) is ours_alone
    assert processed(one, PAIRING, Done(Contact("c", {"called": "Anna", "town": "Bremen"}, "9"))) is None
    assert agreed_after(one, PAIRING, None, Done(ours_alone), "now").their_version == "8"


@pytest.mark.parametrize(
    ("choice", "ours", "theirs"),
    [
        (None, None, None),
        (Choice.LEAVE, None, None),
        (Choice.NEWER, None, None),  # nobody knows
        (Choice.OURS, None, {"town": "Bremen"}),
        (Choice.THEIRS, {"city": "Köln"}, None),
    ],
)
def test_a_conflict_goes_the_way_that_was_chosen(choice: Choice | None, ours: Any, theirs: Any) -> None:
    one = made(*BOTH, Chosen(fields={} if choice is None else {"city": choice}))
    assert (one.ours and one.ours.after, one.theirs and one.theirs.after) == (ours, theirs)
    assert one.settled is (choice in (Choice.OURS, Choice.THEIRS))
    if not one.settled:
        assert agreed(one, None, None) == ({"name": "Ana", "city": "Kiel"}, {})


def test_a_choice_turns_a_field_round() -> None:
    one = made(*SEND, Chosen(Choice.THEIRS))
    assert one.theirs is None
    assert one.ours is not None
    assert one.ours.after == {"city": "Kiel"}


def test_what_their_record_would_be_refused_for_is_a_problem_of_that_side_alone() -> None:
    one = made({"city": "Kiel", "groups": ("a",)}, {"name": "Ana", "city": "Köln"})
    assert one.ours is not None
    assert one.theirs is not None
    assert (one.ours.kind, one.theirs.kind) == (Kind.CHANGED, Kind.PROBLEM)
    assert agreed(one, Done(), None) == ({"name": "Ana", "city": "Köln"}, {})


def test_a_list_half_of_which_was_carried_out_is_merged_again() -> None:
    one = made({"groups": ("a", "b")}, {"groups": ("a", "c")}, base=Agreed({"groups": ("a",)}))
    assert agreed(one, Done(), None) == ({"groups": ("a",)}, {})
    ours, theirs = agreed(one, Done(), Done())
    assert (set(ours["groups"]), theirs) == ({"a", "b", "c"}, theirs)
    again = made({"groups": ("a", "c", "b")}, {"groups": ("a", "c")}, base=Agreed({"groups": ("a",)}))
    assert (again.ours, again.theirs is not None) == (None, True)
