"""The permit to delete whoever is not in a file: what it takes, and what it can never allow."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.changes import Change, Kind
from desktop_app.core.errors import DeskError, IncompleteRead, PlanNotApproved, PlanStopped
from desktop_app.core.permit import Backup, MirrorPermit, permit
from desktop_app.core.plan import ApprovedPlan, Guard, Level, Origin, Plan, SnapshotMark, approve
from desktop_app.core.words import say

AT = "2026-07-01T10:00:00+00:00"
LIST = "Sommerlager 2026"
STAYS, CHANGED, GOES, MADE_ANEW = "stays", "changed", "goes", "made-anew"
NEW, NEW_SELF = "new", "new-self"
"""The ids at the CRM of whoever the run created before deleting: the new person, and the replaced one's new record."""

PRESENT = {STAYS: "Ada", CHANGED: "Ben", GOES: "Cleo", MADE_ANEW: "Dan", NEW: "Eve", NEW_SELF: "Dan"}
EXPECTED = {STAYS, CHANGED, NEW, NEW_SELF}


def line(kind: Kind, contact: str | None, name: str = "") -> Change:
    return Change(f"line-{contact or name}", kind, name or str(contact), say("row"), contact=contact)


LINES = (
    line(Kind.SAME, STAYS, "Ada"),
    line(Kind.CHANGED, CHANGED, "Ben"),
    line(Kind.NEW, None, "Eve"),
    line(Kind.REPLACED, MADE_ANEW, "Dan"),
    line(Kind.REMOVED, GOES, "Cleo"),
)
LEFT_OUT = line(Kind.LEFT_OUT, None, "Gus")


def approved(changes: Iterable[Change] = LINES, **more: Any) -> ApprovedPlan:
    """A mirror's plan of a list of four, approved by the words it asks for."""
    mark = SnapshotMark(AT, 4, complete=True, revision=1)
    plan = Plan("p", "camp", Origin.MIRROR, "people.csv", "f", AT, mark, tuple(changes))
    plan = msgspec.structs.replace(plan, **more)
    if "guards" not in more:
        phrases = (LIST, str(len(plan.removals())))
        plan = msgspec.structs.replace(plan, guards=(Guard(Level.CONFIRM, "typed", say("Type it."), phrases),))
    return approve(plan, {guard.code: guard.phrases for guard in plan.confirms()}, AT)


def backup(**more: Any) -> Backup:
    return msgspec.structs.replace(Backup("b", "camp", AT, 4, verified=True), **more)


def asked(
    plan: ApprovedPlan | None = None,
    saved: Backup | None = None,
    present: dict[str, str] = PRESENT,
    expected: Iterable[str] = EXPECTED,
    **mark: Any,
) -> MirrorPermit:
    """The permit, with everything as it should be but for what is given."""
    seen = msgspec.structs.replace(SnapshotMark(AT, len(present), complete=True, revision=2), **mark)
    return permit(plan or approved(), saved or backup(), seen, present, frozenset(expected))


def test_with_all_proofs_exactly_the_approved_go_and_everybody_else_stays() -> None:
    leave = asked()
    assert leave.account == "camp"
    assert {change.contact for change in leave.doomed} == {GOES, MADE_ANEW}
    assert sorted(leave.staying) == sorted(EXPECTED)


def test_a_kept_person_stays() -> None:
    kept = approved(excluded=frozenset({f"line-{GOES}"}))
    leave = asked(kept, expected=EXPECTED | {GOES})
    assert [change.contact for change in leave.doomed] == [MADE_ANEW]
    assert GOES in leave.staying


@pytest.mark.parametrize("origin", [each for each in Origin if each is not Origin.MIRROR])
def test_no_other_plan_gets_one(origin: Origin) -> None:
    with pytest.raises(PlanNotApproved, match="typed"):
        asked(approved(origin=origin))


@pytest.mark.parametrize("guards", [(), (Guard(Level.CONFIRM, "many", say("Look at the names.")),)])
def test_none_without_typed_words(guards: tuple[Guard, ...]) -> None:
    with pytest.raises(PlanNotApproved, match="typed"):
        asked(approved(guards=guards))


def test_none_when_the_typed_number_is_not_the_number_of_people_who_would_go() -> None:
    typed = Guard(Level.CONFIRM, "typed", say("Type it."), ("Summer camp", "1"))
    with pytest.raises(PlanNotApproved, match="number"):
        asked(approved(guards=(typed,)))


@pytest.mark.parametrize("wrong", [{"verified": False}, {"account": "another"}, {"count": 3}])
def test_none_without_a_verified_backup_of_everybody_in_this_list(wrong: dict[str, Any]) -> None:
    with pytest.raises(PlanStopped, match="no verified backup"):
        asked(saved=backup(**wrong))


@pytest.mark.parametrize("wrong", [{"complete": False}, {"count": len(PRESENT) - 1}, {"count": len(PRESENT) + 1}])
def test_none_from_a_list_that_was_not_read_completely(wrong: dict[str, Any]) -> None:
    with pytest.raises(IncompleteRead, match="could not be read completely"):
        asked(**wrong)


def test_archived_records_come_with_the_list_and_are_not_in_it() -> None:
    seen = SnapshotMark(AT, len(PRESENT) + 2, complete=True, revision=2)
    leave = permit(approved(), backup(), seen, PRESENT, EXPECTED, 2)
    assert sorted(leave.staying) == sorted(EXPECTED)
    with pytest.raises(IncompleteRead):
        permit(approved(), backup(), seen, PRESENT, EXPECTED)


def test_somebody_who_was_added_stops_everything_and_is_named() -> None:
    with pytest.raises(PlanStopped) as stopped:
        asked(present=PRESENT | {"x": "Zoe", "y": "Yann"})
    assert "Yann, Zoe" in str(stopped.value.sentence)
    assert "Zoe" not in str(stopped.value), "logs see the bare template"


def test_somebody_who_should_stay_and_is_gone_stops_everything() -> None:
    with pytest.raises(PlanStopped, match="not in the list any more") as stopped:
        asked(present={id: name for id, name in PRESENT.items() if id != CHANGED})
    assert "Ben" in str(stopped.value.sentence)
    assert "Ben" not in str(stopped.value)


def test_who_is_gone_already_needs_no_leave() -> None:
    leave = asked(present={id: name for id, name in PRESENT.items() if id != GOES})
    assert [change.contact for change in leave.doomed] == [MADE_ANEW]


def test_nobody_left_is_never_allowed() -> None:
    everyone = approved([line(Kind.REMOVED, GOES, "Cleo"), LEFT_OUT])
    with pytest.raises(PlanStopped, match="Nobody would be left"):
        asked(everyone, present={GOES: "Cleo"}, expected=())


IDS = st.sampled_from("abcdefgh")


@given(
    kinds=st.dictionaries(IDS, st.sampled_from([Kind.SAME, Kind.CHANGED, Kind.REMOVED, Kind.REPLACED]), min_size=1),
    taken_out=st.frozensets(IDS),
    present=st.frozensets(IDS),
    expected=st.frozensets(IDS),
)
def test_whatever_happened_only_the_approved_can_go_and_only_the_expected_stay(
    kinds: dict[str, Kind], taken_out: frozenset[str], present: frozenset[str], expected: frozenset[str]
) -> None:
    lines = [*(line(kind, id) for id, kind in kinds.items()), LEFT_OUT]
    excluded = frozenset(change.id for change in lines if change.contact in taken_out)
    going = {id for id, kind in kinds.items() if kind in (Kind.REMOVED, Kind.REPLACED) and id not in taken_out}
    try:
        plan = approved(lines, excluded=excluded)
        leave = asked(plan, backup(count=len(kinds)), {id: id for id in present}, expected)
    except DeskError:
        return
    doomed = {change.contact for change in leave.doomed}
    assert doomed == going & present
    assert set(leave.staying) == present - doomed
    assert set(leave.staying) <= expected
    assert expected <= present
    assert leave.staying
