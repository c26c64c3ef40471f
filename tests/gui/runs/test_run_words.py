"""What is said about a run that did not simply do everything, and about each of its lines."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import Origin
from desktop_app.core.ports import Run, RunLine, RunState
from desktop_app.core.words import say
from desktop_app.ui.review.model import Column
from desktop_app.ui.runs import words
from desktop_app.ui.runs.outcomes import OutcomeTexts, outcomes_model
from desktop_app.ui.widgets import CELL_ROLE


def run(
    origin: Origin,
    kinds: dict[Kind, int],
    counts: dict[State, int],
    state: RunState = RunState.DONE,
) -> Run:
    at = "2026-05-04T12:00:00Z"
    done = kinds if counts.get(State.APPLIED, 0) == sum(counts.values()) else {}
    return Run(
        "r", "a", "Camp", "campflow", "practice", origin, "list.xlsx", state, "petra", at, at, kinds, counts, done=done
    )


def outcome(kind: Kind, state: State = State.TO_COME, **values: Any) -> Any:
    """The cell that says what came of one line."""
    line = RunLine(Change("c", kind, "Anna", say("row 7"), **values), 1, Outcome("c", state), None)
    model = outcomes_model([line], OutcomeTexts({line.change.id: line}, FieldSet(())), None)
    index = model.index(0, Column.WHY)
    assert index.data(Qt.ItemDataRole.DisplayRole) == index.data(CELL_ROLE).text
    return index.data(CELL_ROLE)


def test_rows_that_were_never_sent_are_named_with_their_reasons(qapp):
    kinds = {Kind.NEW: 9, Kind.CHANGED: 30, Kind.CONFLICT: 27, Kind.PROBLEM: 15, Kind.SAME: 4}
    said = words.came_of_it(run(Origin.IMPORT, kinds, {State.APPLIED: 39}))
    assert said == (
        "Done: 9 added, 30 changed. 42 rows were not imported: 27 where it is not clear who, 15 with a problem. "
        "4 rows were the same already."
    )


def test_a_run_that_nobody_began_says_so(qapp):
    begun = run(Origin.SYNC, {Kind.CHANGED: 1}, {State.APPLIED: 1})
    assert words.when_and_who(begun).endswith("by petra")
    assert words.when_and_who(msgspec.structs.replace(begun, by_itself=True)).endswith("by itself")


def test_what_was_left_out_of_a_run_that_did_not_go_well_is_said_after_its_result(qapp):
    kinds = {Kind.CHANGED: 30, Kind.LEFT_OUT: 2}
    partly = run(Origin.BULK, kinds, {State.APPLIED: 28, State.REFUSED: 2})
    partly = msgspec.structs.replace(partly, done={Kind.CHANGED: 28})
    said = words.came_of_it(partly)
    assert said.startswith("Planned: 30 changed. What came of it: 28 changed, 2 refused. 2 people were not sent: 2 ")
    assert words.in_short(partly) == "28 changed"


def test_people_who_are_in_the_list_twice_are_named(qapp):
    stopped = run(Origin.MIRROR, {Kind.REPLACED: 2}, {State.NOT_CHANGED: 2}, RunState.FAILED)
    assert words.came_of_it(stopped, ["Ada", "Bo"]).endswith("old one is still there: Ada; Bo.")


@pytest.mark.parametrize(
    ("origin", "kinds", "counts", "word"),
    [
        (Origin.MIRROR, {Kind.NEW: 1, Kind.REMOVED: 2}, {State.APPLIED: 1, State.NOT_CHANGED: 2}, "Stopped for safety"),
        (Origin.MIRROR, {Kind.NEW: 1, Kind.REMOVED: 2}, {State.APPLIED: 1, State.IN_DOUBT: 2}, "Ended early"),
        (Origin.MIRROR, {Kind.NEW: 1, Kind.REMOVED: 2}, {State.APPLIED: 3}, "Ended early"),
        (Origin.IMPORT, {Kind.NEW: 3}, {State.APPLIED: 1, State.TO_COME: 2}, "Ended early"),
    ],
)
def test_only_a_mirror_that_certainly_deleted_nobody_was_stopped_for_safety(qapp, origin, kinds, counts, word):
    assert words.standing(run(origin, kinds, counts, RunState.FAILED), live=False)[1] == word


def test_a_line_that_was_never_sent_says_why(qapp):
    assert outcome(Kind.CONFLICT)[:4] == ("not sent: row 7", "conflict", "git-compare-arrows", "conflict")
    assert outcome(Kind.PROBLEM, notes={"date": say("soon is no date")}).text == "Not sent. soon is no date"
    assert outcome(Kind.LEFT_OUT).text == "not sent: row 7"
    assert outcome(Kind.SAME).text == "row 7"
    assert outcome(Kind.CHANGED).text == "not sent"


def test_why_a_line_was_not_sent_stands_in_its_outcome_alone(qapp):
    line = RunLine(
        Change("c", Kind.PROBLEM, "Anna", say("row 7"), notes={"date": say("soon is no date")}),
        1,
        Outcome("c", State.TO_COME),
        None,
    )
    model = outcomes_model([line], OutcomeTexts({"c": line}, FieldSet(())), None)
    assert model.index(0, Column.CHANGES).data() == ""
    assert model.index(0, Column.WHY).data() == "Not sent. soon is no date"


def test_a_line_that_failed_is_marked_as_such(qapp):
    assert outcome(Kind.CHANGED, State.REFUSED).icon == "octagon-alert"
    assert outcome(Kind.CHANGED, State.ALREADY).icon == ""
