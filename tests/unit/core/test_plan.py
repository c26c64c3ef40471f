"""Plans: their numbers, and what it takes to approve one."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.core.changes import Change, Kind
from desktop_app.core.errors import PlanNotApproved
from desktop_app.core.plan import ApprovedPlan, Guard, Level, Origin, Plan, SnapshotMark, approve
from desktop_app.core.words import say

AT = "2026-07-01T10:00:00+00:00"
CHANGES = tuple(Change(str(kind), kind, f"Person {kind}", say("row"), contact=f"id-{kind}") for kind in Kind)


def plan(*guards: Guard, changes: tuple[Change, ...] = CHANGES) -> Plan:
    mark = SnapshotMark(AT, 50, complete=True, revision=1)
    return Plan("p", "camp", Origin.IMPORT, "people.csv", "f", AT, mark, changes, guards)


def test_every_line_counts_once_and_what_was_taken_out_is_left_out() -> None:
    counts = plan().without(["new", "removed"]).counts()
    assert sum(counts.values()) == len(CHANGES)
    assert (counts[Kind.NEW], counts[Kind.REMOVED], counts[Kind.LEFT_OUT]) == (0, 0, 3)


def test_only_what_changes_something_is_sent_and_only_what_goes_is_a_removal() -> None:
    whole = plan()
    assert [c.kind for c in whole.to_send()] == [Kind.NEW, Kind.CHANGED, Kind.REPLACED, Kind.REMOVED, Kind.LINKED]
    assert [c.kind for c in whole.removals()] == [Kind.REPLACED, Kind.REMOVED]
    assert [c.kind for c in whole.without(["removed"]).removals()] == [Kind.REPLACED]


def test_taking_out_replaces_what_was_taken_out_before() -> None:
    assert plan().without(["new"]).without(["changed"]).excluded == {"changed"}


def test_what_cannot_be_taken_out_stays_what_it_is() -> None:
    counts = plan().without(["same", "problem", "conflict"]).counts()
    assert (counts[Kind.SAME], counts[Kind.PROBLEM], counts[Kind.CONFLICT], counts[Kind.LEFT_OUT]) == (1, 1, 1, 1)


def test_in_the_journal_the_same_is_only_counted_and_what_was_taken_out_is_so_for_good() -> None:
    final = plan().without(["new"]).final()
    kinds = {change.id: change.kind for change in final.changes}
    assert "same" not in kinds
    assert kinds["new"] is Kind.LEFT_OUT
    assert final.to_send() == plan().without(["new"]).to_send()


def test_how_many_there_will_be() -> None:
    assert plan().people_afterwards() == 50  # one new, one removed; replaced ones come and go
    assert plan().without(["removed"]).people_afterwards() == 51


def test_nothing_types_away_a_block() -> None:
    blocked = plan(Guard(Level.BLOCK, "empty", say("The file is empty.")))
    with pytest.raises(PlanNotApproved, match="The file is empty"):
        approve(blocked, {"empty": ()}, AT)


@pytest.mark.parametrize("typed", [None, (), ("Camp",), ("camp", "3"), ("Camp", "4"), ("3", "Camp")])
def test_a_confirmation_must_be_what_was_asked_for(typed: tuple[str, ...] | None) -> None:
    guarded = plan(Guard(Level.CONFIRM, "typed", say("Type it."), ("Camp", "3")))
    with pytest.raises(PlanNotApproved, match="Type it"):
        approve(guarded, {} if typed is None else {"typed": typed}, AT)
    assert approve(guarded, {"typed": (" Camp ", "3")}, AT).plan is guarded


def test_a_button_must_have_been_pressed_and_a_warning_needs_nothing() -> None:
    guarded = plan(Guard(Level.CONFIRM, "many", say("Look.")), Guard(Level.WARN, "late", say("It is late.")))
    with pytest.raises(PlanNotApproved, match="Look"):
        approve(guarded, {}, AT)
    assert approve(guarded, {"many": ()}, AT).approved_at == AT


def test_a_plan_that_sends_nothing_cannot_be_approved() -> None:
    everything = [change.id for change in CHANGES]
    with pytest.raises(PlanNotApproved, match="nothing to send"):
        approve(plan().without(everything), {}, AT)


def test_nobody_else_makes_an_approved_plan() -> None:
    with pytest.raises(TypeError):
        ApprovedPlan(plan(), AT, _made_by_approve=object())


def test_a_plan_survives_the_journal() -> None:
    guarded = plan(Guard(Level.CONFIRM, "typed", say("{name}", name="x"), ("Camp", "3"))).final()
    assert msgspec.json.decode(msgspec.json.encode(guarded), type=Plan) == guarded
