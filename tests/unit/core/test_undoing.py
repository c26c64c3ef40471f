"""What takes a run back, tries it again, or restores a backup: line by line."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.ports import Capabilities, Gentler, RunLine
from desktop_app.core.removing import Removing
from desktop_app.core.undoing import restore_changes, retry_changes, undo_changes
from desktop_app.core.words import say

FIELDS = FieldSet(
    [
        Field("name", "Name", common=Common.FULL_NAME),
        Field("email", "E-mail", FieldType.EMAIL),
        Field("tags", "Tags", FieldType.LIST),
        Field("own", "Own id", access=Access.CREATE),
        Field("age", "Age", FieldType.NUMBER, access=Access.NEVER),
    ]
)
ANNA = {"name": "Anna", "email": "anna@example.org", "own": "A-1", "age": 9}


def line(kind: Kind, state: State = State.APPLIED, made: str | None = None, **values: Any) -> RunLine:
    change = Change("c", kind, "Anna", say("row"), contact=None if kind is Kind.NEW else "id-1", version="v1", **values)
    return RunLine(change, 1, Outcome("c", state, None, made), None)


def now(id: str = "id-1", **values: Any) -> dict[str, Contact | None]:
    return {id: Contact(id, values, "v2")}


def undone(one: RunLine, current: dict[str, Contact | None], **capabilities: Any) -> Change:
    (change,) = undo_changes([one], current, FIELDS, Capabilities(**capabilities))
    return change


def test_a_changed_value_comes_back_with_the_version_of_now() -> None:
    change = undone(line(Kind.CHANGED, before={"name": "Anna"}, after={"name": "Anne"}), now(name="Anne"))
    assert (change.kind, change.contact, change.version) == (Kind.CHANGED, "id-1", "v2")
    assert (change.before, change.after) == ({"name": "Anne"}, {"name": "Anna"})


def test_a_value_that_was_empty_is_emptied_again() -> None:
    change = undone(line(Kind.CHANGED, after={"email": "a@example.org"}), now(email="A@Example.org"))
    assert change.after == {"email": None}


def test_what_else_was_sent_along_is_not_taken_back() -> None:
    change = undone(line(Kind.CHANGED, before={"name": "A", "email": "x"}, after={"name": "B"}), now(name="B"))
    assert change.after == {"name": "A"}


def test_values_that_can_be_written_only_at_the_beginning_stay() -> None:
    change = undone(line(Kind.CHANGED, after={"own": "B-1"}), now(own="B-1"))
    assert change.kind is Kind.LEFT_OUT


def test_what_was_edited_since_is_kept() -> None:
    both = line(Kind.CHANGED, before={"name": "A", "tags": ("x",)}, after={"name": "B", "tags": ("y", "z")})
    change = undone(both, now(name="C", tags=("z", "y")))
    assert change.after == {"tags": ("x",)}
    assert change.notes.keys() == {"name"}


@pytest.mark.parametrize("kind", [Kind.CHANGED, Kind.NEW, Kind.REPLACED])
def test_somebody_who_is_gone_is_left_out(kind: Kind) -> None:
    change = undone(line(kind, made="id-2", after={"name": "B"}), {"id-1": None, "id-2": None})
    assert (change.kind, "not there any more" in str(change.why)) == (Kind.LEFT_OUT, True)


def test_somebody_added_is_removed_with_all_that_is_known_of_them() -> None:
    change = undone(line(Kind.NEW, made="id-2", after={"name": "Anna"}), now("id-2", name="Anna", age=9))
    assert (change.kind, change.contact, change.before) == (Kind.REMOVED, "id-2", {"name": "Anna", "age": 9})


def test_somebody_added_and_edited_since_stays() -> None:
    change = undone(line(Kind.NEW, made="id-2", after={"name": "Anna"}), now("id-2", name="Anne"))
    assert change.kind is Kind.LEFT_OUT


def test_where_the_crm_removes_nobody_it_says_why() -> None:
    no = say("Delete them there.")
    change = undone(line(Kind.NEW, made="id-2", after={"name": "Anna"}), now("id-2", name="Anna"), no_remove=no)
    assert (change.kind, change.why) == (Kind.LEFT_OUT, no)


def test_somebody_removed_is_made_anew_without_what_cannot_be_written() -> None:
    change = undone(line(Kind.REMOVED, before=ANNA), {"id-1": None})
    assert (change.kind, change.contact) == (Kind.NEW, None)
    assert "with a new id" in str(change.why)
    assert change.after == {"name": "Anna", "email": "anna@example.org", "own": "A-1"}


def test_where_the_crm_creates_nobody_a_removal_stands() -> None:
    assert undone(line(Kind.REMOVED, before=ANNA), {"id-1": None}, create=False).kind is Kind.LEFT_OUT


ARCHIVED = say("Archived people cannot be changed.")
ARCHIVING = FieldSet(
    [
        *FIELDS,
        Field("news", "Newsletter", FieldType.YES_NO, only_to=False, asked=say("New people are subscribed.")),
        Field("gone", "Archived", FieldType.YES_NO, common=Common.ARCHIVED, access=Access.NEVER, reason=ARCHIVED),
    ]
)


def test_what_was_archived_or_anonymised_stays_so() -> None:
    removed = line(Kind.REMOVED, before=ANNA | {"may": False})
    can = Capabilities(removes=Removing.ARCHIVE)
    (archived,) = undo_changes([removed], now(**ANNA, gone=True), ARCHIVING, can)
    assert (archived.kind, "archived" in str(archived.why)) == (Kind.LEFT_OUT, True)
    anonymised = undone(removed, now(name="-"), gentler=Gentler("may"))
    assert (anonymised.kind, "anonymised" in str(anonymised.why)) == (Kind.LEFT_OUT, True)


def test_values_of_an_archived_record_do_not_come_back() -> None:
    changed = line(Kind.CHANGED, before={"name": "A"}, after={"name": "B"})
    (change,) = undo_changes([changed], now(name="B", gone=True), ARCHIVING, Capabilities())
    assert (change.kind, change.why) == (Kind.LEFT_OUT, ARCHIVED)


@pytest.mark.parametrize(("before", "after"), [({}, False), ({"news": False}, False), ({"news": True}, True)])
def test_who_is_made_anew_gets_the_consent_they_had(before: dict[str, Any], after: bool) -> None:
    removed = line(Kind.REMOVED, before=ANNA | before)
    (change,) = undo_changes([removed], {"id-1": None}, ARCHIVING, Capabilities())
    assert change.after["news"] is after


def test_what_only_a_new_record_takes_is_said_not_to_come_back() -> None:
    replaced = line(Kind.REPLACED, made="id-2", before=ANNA, after=ANNA | {"own": "B-1"})
    change = undone(replaced, now("id-2", **ANNA | {"own": "B-1"}))
    assert (change.kind, "Own id" in str(change.why)) == (Kind.LEFT_OUT, True)


def test_a_replaced_person_gets_their_values_back_in_the_new_record() -> None:
    replaced = line(Kind.REPLACED, made="id-2", before=ANNA | {"tags": ("x",)}, after={"name": "Anne", "own": "R-1"})
    change = undone(replaced, now("id-2", name="Anne", own="R-1", age=9))
    assert (change.kind, change.contact) == (Kind.CHANGED, "id-2")
    assert change.after == {"name": "Anna", "email": "anna@example.org", "tags": ("x",)}


TWICE = line(Kind.REPLACED, State.NOT_CHANGED, made="id-2", before=ANNA, after={"name": "Anne"})


def test_of_somebody_in_the_list_twice_the_new_record_goes() -> None:
    change = undone(TWICE, now(**ANNA) | now("id-2", name="Anne", age=9))
    assert (change.kind, change.contact, change.version) == (Kind.REMOVED, "id-2", "v2")
    assert change.before == {"name": "Anne", "age": 9}
    assert str(change.why) == "the entry that this run added; the old one stays"


def test_of_two_entries_of_one_name_it_is_said_which_one_goes() -> None:
    fields = FieldSet([*FIELDS, Field("number", "Own number", common=Common.EXTERNAL_ID)])
    there = now(name="Anna", number="00161") | now("id-2", name="Anne", number="161")
    (change,) = undo_changes([TWICE], there, fields, Capabilities())
    assert str(change.why) == "the entry that this run added (Own number 161); the old one (00161) stays"


def test_of_somebody_in_the_list_twice_the_new_record_stays_once_the_old_one_is_gone_or_it_was_edited() -> None:
    gone = undone(TWICE, {"id-1": None} | now("id-2", name="Anne"))
    assert (gone.kind, "old entry is not there" in str(gone.why)) == (Kind.LEFT_OUT, True)
    edited = undone(TWICE, now(**ANNA) | now("id-2", name="Anni"))
    assert (edited.kind, "Edited since" in str(edited.why)) == (Kind.LEFT_OUT, True)


def test_where_the_crm_removes_nobody_somebody_in_the_list_twice_is_listed_all_the_same() -> None:
    no = say("Delete them there.")
    change = undone(TWICE, now(**ANNA) | now("id-2", name="Anne"), no_remove=no)
    assert (change.kind, change.why) == (Kind.LEFT_OUT, no)


@pytest.mark.parametrize("made", [None, "id-1"])
def test_somebody_who_was_not_made_anew_is_not_taken_back(made: str | None) -> None:
    lines = [line(Kind.REPLACED, State.NOT_CHANGED, made=made, before=ANNA, after={"name": "Anne"})]
    assert undo_changes(lines, now(**ANNA), FIELDS, Capabilities()) == []


@pytest.mark.parametrize("state", [state for state in State if state is not State.APPLIED])
def test_what_did_not_happen_is_not_taken_back(state: State) -> None:
    lines = [line(Kind.CHANGED, state, after={"name": "B"})]
    assert undo_changes(lines, now(name="B"), FIELDS, Capabilities()) == []


# ------------------------------------------------------------------------------------------------------------ retrying


def retried(one: RunLine, current: dict[str, Contact | None], *, mirror: bool = False) -> list[Change]:
    return retry_changes([one], current.get, FIELDS, mirror=mirror)


@pytest.mark.parametrize(
    ("state", "again"),
    [
        (State.REFUSED, True),
        (State.NOT_CHANGED, True),
        (State.TO_COME, True),
        (State.APPLIED, False),
        (State.ALREADY, False),
        (State.WAITING, False),
        (State.IN_DOUBT, False),
    ],
)
def test_what_certainly_did_not_come_about_is_tried_again(state: State, again: bool) -> None:
    assert bool(retried(line(Kind.CHANGED, state, after={"name": "B"}), now(name="A"))) is again


def test_of_somebody_in_the_list_twice_the_old_record_goes_when_it_is_tried_again() -> None:
    (change,) = retried(TWICE, now(**ANNA) | now("id-2", name="Anne"))
    assert (change.kind, change.contact, change.version, change.before) == (Kind.REMOVED, "id-1", "v2", ANNA)
    (gone,) = retried(TWICE, {"id-1": None} | now("id-2", name="Anne"))
    assert gone.kind is Kind.LEFT_OUT
    (of_a_mirror,) = retried(TWICE, now(**ANNA), mirror=True)
    assert of_a_mirror.kind is Kind.LEFT_OUT


def test_a_retry_starts_from_the_record_as_it_is() -> None:
    (change,) = retried(line(Kind.CHANGED, State.REFUSED, before={"name": "A"}, after={"name": "B"}), now(name="C"))
    assert (change.kind, change.before, change.after, change.version) == (
        Kind.CHANGED,
        {"name": "C"},
        {"name": "B"},
        "v2",
    )


def test_what_is_so_by_now_needs_no_retry() -> None:
    (change,) = retried(line(Kind.CHANGED, State.REFUSED, after={"name": "B"}), now(name="B"))
    assert change.kind is Kind.SAME


def test_lines_that_sent_nothing_are_not_tried() -> None:
    assert retried(line(Kind.PROBLEM, State.NOT_CHANGED), now()) == []


@pytest.mark.parametrize("kind", [Kind.REMOVED, Kind.REPLACED])
def test_a_mirror_deletes_nobody_by_trying_again(kind: Kind) -> None:
    (change,) = retried(line(kind, State.NOT_CHANGED, before=ANNA), now(**ANNA), mirror=True)
    assert change.kind is Kind.LEFT_OUT


def test_a_removal_by_hand_is_tried_again() -> None:
    (change,) = retried(line(Kind.REMOVED, State.TO_COME, before={"name": "A"}), now(name="B"))
    assert (change.kind, change.before) == (Kind.REMOVED, {"name": "B"})


# ----------------------------------------------------------------------------------------------------------- restoring


def test_a_restore_makes_missing_people_anew_and_puts_back_what_differs() -> None:
    saved = [Contact("1", ANNA), Contact("2", {"name": "Benni"}), Contact("3", {"name": "Carla"})]
    current = {
        "2": Contact("2", {"name": "Ben", "email": "b@example.org"}),
        "3": Contact("3", {"name": "Carla", "age": 9}),
    }
    changes = restore_changes(saved, current.get, FIELDS)
    assert [change.kind for change in changes] == [Kind.NEW, Kind.CHANGED, Kind.SAME]
    assert changes[0].after == {"name": "Anna", "email": "anna@example.org", "own": "A-1"}
    assert (changes[1].before, changes[1].after) == (
        {"name": "Ben", "email": "b@example.org"},
        {"name": "Benni", "email": None},
    )


ONE_WAY = FieldSet(
    [
        Field("name", "Name", common=Common.FULL_NAME),
        Field("mail", "Subscribed", FieldType.YES_NO, only_to=False, irreversible=say("Nobody is subscribed again.")),
        Field(
            "old", "Archived", FieldType.YES_NO, common=Common.ARCHIVED, access=Access.NEVER, reason=say("Archived.")
        ),
    ]
)


def test_consent_that_was_withdrawn_is_not_given_again_by_taking_it_back() -> None:
    both = line(Kind.CHANGED, before={"name": "A", "mail": True}, after={"name": "B", "mail": False})
    (change,) = undo_changes([both], now(name="B", mail=False), ONE_WAY, Capabilities())
    assert (change.kind, change.after) == (Kind.CHANGED, {"name": "A"})
    assert change.notes == {"mail": say("Nobody is subscribed again.")}
    alone = line(Kind.CHANGED, before={"mail": True}, after={"mail": False})
    (change,) = undo_changes([alone], now(mail=False), ONE_WAY, Capabilities())
    assert (change.kind, str(change.why)) == (Kind.LEFT_OUT, "Nobody is subscribed again.")


def test_nothing_is_taken_back_in_an_archived_record() -> None:
    one = line(Kind.CHANGED, before={"name": "A"}, after={"name": "B"})
    (change,) = undo_changes([one], now(name="B", old=True), ONE_WAY, Capabilities())
    assert (change.kind, str(change.why)) == (Kind.LEFT_OUT, "Archived.")


def test_a_backup_gives_no_consent_and_changes_nobody_archived() -> None:
    saved = [Contact("id-1", {"name": "A", "mail": True}), Contact("id-2", {"name": "A"})]
    there = {"id-1": Contact("id-1", {"name": "B", "mail": False}), "id-2": Contact("id-2", {"name": "B", "old": True})}
    one, archived = restore_changes(saved, there.get, ONE_WAY)
    assert (one.kind, one.after) == (Kind.CHANGED, {"name": "A"})
    assert (archived.kind, str(archived.why)) == (Kind.SAME, "Archived.")
