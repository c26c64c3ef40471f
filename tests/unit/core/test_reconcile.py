"""Two records of one person, and what both last agreed on: which way each field goes."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.core.agreement import NOTHING, Agreed, Ended, Link
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.pairing import Pairing
from desktop_app.core.reconcile import UNKNOWN, FieldLine, Known, Merge, Reconciler, Side, Standing, Way
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say

STAYS = say("It stays.")
GENDERS = tuple(Choice(value, word) for value, word in (("F", "Female"), ("M", "Male"), ("D", "Diverse")))
OURS = FieldSet(
    [
        Field("first_name", "First name", common=Common.FIRST_NAME),
        Field("last_name", "Last name", common=Common.LAST_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("phone", "Phone", FieldType.PHONE, common=Common.PHONE),
        Field("gender", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=GENDERS),
        Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
        Field("consent", "Wants e-mail", FieldType.YES_NO, common=Common.EMAIL_CONSENT),
        Field("notes", "Notes", FieldType.LONG_TEXT, common=Common.NOTES),
        Field("diet", "Diet", own=True),
        Field("changed", "Changed", FieldType.MOMENT, common=Common.UPDATED, access=Access.NEVER),
    ]
)
THEIRS = FieldSet(
    [
        Field("forename", "First name", common=Common.FIRST_NAME),
        Field("surname", "Last name", common=Common.LAST_NAME, max_length=10),
        Field("mail", "E-mail", FieldType.EMAIL, common=Common.EMAIL, access=Access.CREATE, reason=STAYS),
        Field("phones", "Phones", FieldType.LIST, common=Common.PHONE),
        Field(
            "sex", "Sex", FieldType.CHOICE, common=Common.GENDER, choices=(Choice("w", "Female"), Choice("m", "Male"))
        ),
        Field("tags", "Tags", FieldType.LIST, common=Common.GROUPS),
        Field("subscribed", "Subscribed", FieldType.YES_NO, common=Common.EMAIL_CONSENT, only_to=False),
        Field("food", "Food", own=True),
        Field("state", "State"),
        Field("archived", "Archived", FieldType.YES_NO, common=Common.ARCHIVED, access=Access.NEVER, reason=STAYS),
        Field("changed_at", "Changed", FieldType.MOMENT, common=Common.UPDATED, access=Access.NEVER),
    ]
)
PAIRING = Pairing(OURS, THEIRS, {"diet": "food"})
TO_THEIRS = {pair.ours.key: pair.theirs.key for pair in PAIRING.pairs}


def merged(
    agreed: dict[str, Any] | Agreed, ours: dict[str, Any], theirs: dict[str, Any], known: Known = UNKNOWN
) -> Merge:
    """What comes of two records; `theirs` by our keys where a field has one."""
    values = {TO_THEIRS.get(key, key): value for key, value in theirs.items()}
    base = agreed if isinstance(agreed, Agreed) else Agreed(agreed)
    return Reconciler(PAIRING).merge(base, Contact("p", ours, "1"), Contact("c", values, "7"), known)


def only(merge: Merge) -> FieldLine:
    (line,) = merge.lines
    return line


def way(agreed: dict[str, Any], ours: dict[str, Any], theirs: dict[str, Any]) -> Way | None:
    lines = merged(agreed, ours, theirs).lines
    return lines[0].way if lines else None


# ------------------------------------------------------------------------------------------------------------- one field


@pytest.mark.parametrize(
    ("agreed", "ours", "theirs", "expected"),
    [
        ("Ann", "Ann", "Ann", None),
        ("Ann", "Ann", "Anna", Way.TAKE),
        ("Ann", "Anna", "Ann", Way.SEND),
        ("Ann", "Anna", "Anna", None),  # both did the same
        ("Ann", "Anna", "Anne", Way.CONFLICT),
        ("Ann", None, "Ann", Way.SEND),  # emptied here
        ("Ann", "Ann", None, Way.TAKE),
        ("Ann", None, "Anne", Way.TAKE),  # edit beats delete
        ("Ann", "Anne", None, Way.SEND),
        (None, "Ann", None, Way.SEND),
        (None, None, "Ann", Way.TAKE),
        (None, "Ann", "Anne", Way.CONFLICT),
    ],
)
def test_a_field_goes_the_way_on_which_it_moved(agreed: Any, ours: Any, theirs: Any, expected: Way | None) -> None:
    assert way({"first_name": agreed}, {"first_name": ours}, {"first_name": theirs}) is expected


def test_what_means_the_same_is_no_difference() -> None:
    base = {"email": "ann@example.org"}
    assert way(base, {"email": "Ann@Example.org"}, {"email": "ann@example.org"}) is None
    assert way({}, {"notes": "one\r\ntwo"}, {}) is None  # a field that they do not have
    assert [field.key for field in PAIRING.missing] == ["notes"]


def test_two_forms_of_one_value_are_in_step_until_one_of_them_moves() -> None:
    agreed = Agreed({"first_name": "Deutschland"}, {"first_name": "Germany"})
    assert merged(agreed, {"first_name": "Deutschland"}, {"first_name": "Germany"}).lines == ()
    line = only(merged(agreed, {"first_name": "Deutschland"}, {"first_name": "Austria"}))
    assert (line.way, line.here) == (Way.TAKE, "Austria")
    assert only(merged(agreed, {"first_name": "Schweiz"}, {"first_name": "Germany"})).way is Way.SEND


def test_an_echo_of_our_own_change_is_in_step_although_the_version_moved() -> None:
    agreed = Agreed({"first_name": "Anna"}, our_version="1", their_version="6")
    merge = merged(agreed, {"first_name": "Anna"}, {"first_name": "Anna"})
    assert (merge.standing, merge.their_version) == (Standing.SAME, "7")


def test_own_fields_meet_where_they_are_mapped() -> None:
    assert way({}, {"diet": "vegan"}, {}) is Way.SEND
    assert Pairing(OURS, THEIRS).pairs == tuple(pair for pair in PAIRING.pairs if pair.key != "diet")


# ------------------------------------------------------------------------------------------------------- lists, choices


def test_lists_are_merged_element_by_element() -> None:
    line = only(merged({"groups": ("a", "b")}, {"groups": ("b", "c")}, {"groups": ("a", "b", "d")}))
    assert line.way is Way.BOTH
    assert set(line.here) == set(line.there) == {"b", "c", "d"}  # type: ignore[arg-type]
    first = only(merged({}, {"groups": ("a",)}, {"groups": ("b",)}))
    assert (set(first.here), set(first.there)) == ({"a", "b"}, {"a", "b"})  # type: ignore[arg-type]
    assert way({"groups": ("a", "b")}, {"groups": ("b",)}, {"groups": ("b", "a")}) is Way.SEND
    assert only(merged({"groups": ("a",)}, {}, {"groups": ("a",)})).there is None


def test_a_list_of_theirs_is_seen_as_the_one_of_its_values_that_stands_here() -> None:
    assert way({}, {"phone": "2"}, {"phone": ("1", "2")}) is None
    assert only(merged({}, {}, {"phone": ("1", "2")})).here == "1"
    pair = next(pair for pair in PAIRING.pairs if pair.key == "phone")
    assert pair.written("3", ("1", "2"), "2") == ("1", "3")
    assert pair.written(None, ("1", "2"), "1") == ("2",)
    assert pair.written("3", None, None) == ("3",)


def test_choices_are_known_by_their_words() -> None:
    line = only(merged({}, {}, {"gender": "w"}))
    assert (line.way, line.here) == (Way.TAKE, "F")
    assert way({"gender": "F"}, {"gender": "F"}, {"gender": "w"}) is None


# ------------------------------------------------------------------------------------------------- what cannot be kept


@pytest.mark.parametrize(
    ("key", "ours", "theirs"),
    [
        ("gender", "D", "w"),  # a choice that they do not have
        ("last_name", "Weatherbottom-Smythe", "Smythe"),  # too long
        ("email", "new@example.org", "other@example.org"),  # only while a record is new
    ],
)
def test_what_they_cannot_keep_is_noted_and_no_conflict(key: str, ours: str, theirs: str) -> None:
    merge = merged({}, {key: ours}, {key: theirs})
    line = only(merge)
    assert (merge.standing, line.way) == (Standing.SAME, Way.CANNOT)
    assert line.not_there is not None
    assert line.not_here is None
    assert (line.here, line.there) == (line.ours, line.theirs)


def test_what_we_cannot_keep_stays_there() -> None:
    line = only(merged({}, {"email": "ann@example.org"}, {"email": "nonsense"}))
    assert (line.way, str(line.not_here)) == (Way.CANNOT, "The address has no @.")


def test_locked_fields_of_one_record_take_nothing() -> None:
    known = Known(locked={"forename": STAYS})
    line = only(merged({"first_name": "A"}, {"first_name": "B"}, {"first_name": "A"}, known))
    assert (line.way, line.not_there) == (Way.CANNOT, STAYS)
    assert only(merged({"first_name": "A"}, {"first_name": "A"}, {"first_name": "B"}, known)).way is Way.TAKE


def test_of_a_list_that_they_lock_ours_still_takes() -> None:
    known = Known(locked={"tags": STAYS})
    line = only(merged({}, {"groups": ("a",)}, {"groups": ("b",)}, known))
    assert (line.way, line.here, line.there) == (Way.TAKE, ("a", "b"), ("b",))


def test_an_ended_record_is_neither_refilled_nor_does_it_empty_ours() -> None:
    over = Reconciler(PAIRING, Ended("state", "cancelled", STAYS))
    base = Agreed({"first_name": "Ann", "phone": "1", "diet": "vegan"})
    ours = Contact("p", {"first_name": "Ann", "phone": "1", "diet": "none"})
    merge = over.merge(base, ours, Contact("c", {"forename": "Anna", "state": "cancelled"}))
    assert [(line.key, line.way) for line in merge.lines] == [("first_name", Way.TAKE)]
    assert merge.note == STAYS
    assert over.without_ours(Link("a", "", "p", "c", base), Contact("c", {"state": "cancelled"})).edited is False


# ------------------------------------------------------------------------------------------------------------- consent


@pytest.mark.parametrize(
    ("agreed", "ours", "theirs", "here", "there"),
    [
        (True, False, True, False, False),  # withdrawn here
        (True, True, False, False, False),  # withdrawn there
        (None, True, False, False, False),  # never met: the withdrawal counts
        (None, False, True, False, False),
        (True, None, False, False, False),
        (None, None, True, True, True),
    ],
)
def test_who_withdrew_consent_on_either_side_has_withdrawn_it(
    agreed: Any, ours: Any, theirs: Any, here: Any, there: Any
) -> None:
    line = only(merged({"consent": agreed}, {"consent": ours}, {"consent": theirs}))
    assert (line.here, line.there) == (here, there)


def test_a_consent_known_to_be_newer_is_a_persons_decision() -> None:
    known = Known({"consent": "2026-03-02T00:00:00+00:00"}, "2026-03-01T00:00:00+00:00")
    line = only(merged({}, {"consent": True}, {"consent": False}, known))
    assert line.way is Way.CANNOT  # consent can be withdrawn there, and not given
    known = Known({"consent": "2026-03-01T00:00:00+00:00"}, "2026-03-02T00:00:00+00:00")
    line = only(merged({}, {"consent": False}, {"consent": True}, known))
    assert (line.way, line.newer) == (Way.CONFLICT, Side.THEIRS)


def test_a_withdrawal_counts_although_the_other_record_was_changed_later() -> None:
    theirs = FieldSet([Field("news", "News", FieldType.YES_NO, common=Common.EMAIL_CONSENT)])
    known = Known({"consent": "2026-03-01T00:00:00+00:00"}, "2026-03-02T00:00:00+00:00")
    ours, there = Contact("p", {"consent": False}), Contact("c", {"news": True})
    (line,) = Reconciler(Pairing(OURS, theirs)).merge(Agreed({"consent": True}), ours, there, known).lines
    assert (line.way, line.there) == (Way.SEND, False)


def test_consent_given_here_cannot_be_given_there() -> None:
    assert way({"consent": False}, {"consent": True}, {"consent": False}) is Way.CANNOT


def test_an_archived_record_takes_nothing_and_has_withdrawn_its_consent() -> None:
    merge = merged({"consent": True, "diet": "x"}, {"consent": True, "diet": "y"}, {
        "consent": True, "diet": "x", "archived": True})  # fmt: skip
    assert {line.key: line.way for line in merge.lines} == {"consent": Way.TAKE, "diet": Way.CANNOT}
    assert merge.note == STAYS


def test_a_yes_to_no_newsletter_is_a_consent_withdrawn_and_a_no_says_nothing() -> None:
    theirs = FieldSet([Field("optout", "No newsletter", FieldType.YES_NO, common=Common.EMAIL_REFUSAL)])
    refusing = Reconciler(Pairing(OURS, theirs))
    ours = Contact("p", {"consent": True})

    def line(value: bool, agreed: Agreed = NOTHING) -> FieldLine | None:
        lines = refusing.merge(agreed, ours, Contact("c", {"optout": value})).lines
        return lines[0] if lines else None

    told = line(True)
    assert told is not None
    assert (told.way, told.here) == (Way.TAKE, False)
    quiet = line(False)
    assert quiet is not None
    assert quiet.way is Way.CANNOT  # that somebody agreed has no place there
    sent = refusing.merge(Agreed({"consent": True}), Contact("p", {"consent": False}), Contact("c", {})).lines[0]
    assert (sent.way, refusing.pairing.pairs[0].written(sent.there, None, None)) == (Way.SEND, True)


# ------------------------------------------------------------------------------------------------------------ everybody


def test_newer_is_told_only_where_both_times_are_known() -> None:
    values = {"first_name": "A"}, {"first_name": "B"}
    assert only(merged({}, *values)).newer is None
    assert only(merged({}, *values, Known({"first_name": "2026-01-01T00:00:00+00:00"}))).newer is None
    known = Known({"first_name": "2026-01-01T10:00:00+02:00"}, "2026-01-01T09:00:00+00:00")
    assert only(merged({}, *values, known)).newer is Side.THEIRS


def everybody(links: list[Link], ours: list[Contact], theirs: list[Contact]) -> list[Merge]:
    here, there = ContactTable(OURS), ContactTable(THEIRS)
    here.extend(ours)
    there.extend(theirs)
    steps = Reconciler(PAIRING).reconcile(links, here, there)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_who_is_gone_from_one_side_is_told_apart_from_who_is_gone_from_both() -> None:
    base = Agreed({"first_name": "A"}, their_version="7")
    links = [Link("a", "", f"p{n}", f"c{n}", base) for n in range(6)]
    ours = [Contact("p0", {"first_name": "A"}), Contact("p1", {"first_name": "A"}), Contact("p2", {"first_name": "B"})]
    theirs = [
        Contact("c0", {"forename": "A"}, "7"),
        Contact("c3", {"forename": "A"}),
        Contact("c4", {"forename": "A", "food": "vegan"}),
    ]
    found = [(merge.standing, merge.edited) for merge in everybody(links, ours, theirs)]
    assert found == [
        (Standing.REMOVED_THERE, False),
        (Standing.REMOVED_THERE, True),
        (Standing.REMOVED_HERE, False),
        (Standing.REMOVED_HERE, True),
        (Standing.GONE, False),
    ]


def test_who_is_in_step_but_was_not_known_to_be_is_told_so_that_it_can_be_noted() -> None:
    link = Link("a", "", "p", "c", Agreed({"first_name": "A"}, their_version="7"))
    ours, theirs = [Contact("p", {"first_name": "A"})], Contact("c", {"forename": "A"}, "7")
    assert everybody([link], ours, [theirs]) == []
    (moved,) = everybody([link], ours, [Contact("c", {"forename": "A"}, "8")])
    assert (moved.standing, moved.lines) == (Standing.SAME, ())
    (unmet,) = everybody([Link("a", "", "p", "c")], ours, [theirs])
    assert unmet.standing is Standing.SAME
    (away,) = everybody([link], ours, [Contact("c", {"forename": "A", "archived": True}, "7")])
    assert away.note == STAYS
