"""What can be chosen for the lines of a sync, and what the choices come to."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from desktop_app.core.choosing import (
    Card,
    Going,
    cards,
    going,
    newer_known,
    next_choice,
    open_fields,
    options,
    start_again,
)
from desktop_app.core.reconcile import FieldLine, Merge, Side, Standing, Way
from desktop_app.core.syncing import AS_PROPOSED, Choice, Chosen, choice_for, ended_by

CONFLICT = FieldLine("city", Way.CONFLICT, "Kassel", "Bonn", "Kassel", "Bonn", newer=Side.OURS)
TAKE = FieldLine("phone", Way.TAKE, None, "030 1", "030 1", "030 1", place=1)
SEND = FieldLine("street", Way.SEND, "Am Anger 8", None, "Am Anger 8", "Am Anger 8", place=2)
WITHDRAWN = FieldLine("consent", Way.TAKE, True, False, False, False, place=3, withdrawn=True)


def merge(standing: Standing, *lines: FieldLine, **more: Any) -> Merge:
    return Merge(standing, "Anna Reinhardt", "p", "c", lines, **more)


def comes_to(line: FieldLine, chosen: Chosen) -> object:
    return ended_by(line, choice_for(line, chosen))


@pytest.mark.parametrize(
    ("line", "chosen", "becomes"),
    [
        (merge(Standing.DIFFERS, SEND), AS_PROPOSED, Going.SEND),
        (merge(Standing.DIFFERS, TAKE), AS_PROPOSED, Going.TAKE),
        (merge(Standing.DIFFERS, TAKE, SEND), AS_PROPOSED, Going.BOTH),
        (merge(Standing.DIFFERS, TAKE), Chosen(Choice.LEAVE), Going.LEAVE),
        (merge(Standing.CONFLICT, CONFLICT, TAKE), AS_PROPOSED, Going.CHOOSE),
        (merge(Standing.CONFLICT, CONFLICT), Chosen(Choice.OURS), Going.SEND),
        (merge(Standing.CONFLICT, CONFLICT), Chosen(fields={"city": Choice.THEIRS}), Going.TAKE),
        (merge(Standing.CONFLICT, CONFLICT), Chosen(fields={"city": Choice.LEAVE}), Going.LEAVE),
        (merge(Standing.SUGGESTED, TAKE), AS_PROPOSED, Going.LINK),
        (merge(Standing.SUGGESTED, TAKE, sure=False), AS_PROPOSED, Going.LEAVE),
        (merge(Standing.NEW_THERE), AS_PROPOSED, Going.ADD_HERE),
        (merge(Standing.NEW_HERE, sure=False), AS_PROPOSED, Going.LEAVE),
        (merge(Standing.NEW_HERE, sure=False), Chosen(Choice.ANEW), Going.ADD_THERE),
        (merge(Standing.REMOVED_THERE), AS_PROPOSED, Going.LEAVE),
        (merge(Standing.REMOVED_THERE, edited=True), AS_PROPOSED, Going.ADD_THERE),
        (merge(Standing.REMOVED_THERE), Chosen(Choice.REMOVE), Going.REMOVE_HERE),
        (merge(Standing.REMOVED_HERE), Chosen(Choice.REMOVE), Going.REMOVE_THERE),
        (merge(Standing.REMOVED_HERE), Chosen(Choice.PART), Going.PART),
    ],
)  # fmt: skip
def test_a_line_says_what_becomes_of_it(line: Merge, chosen: Chosen, becomes: Going) -> None:
    assert going(line, chosen) is becomes


def test_walking_through_the_choices_passes_over_what_comes_to_the_same_and_ends_where_it_began() -> None:
    line, seen, chosen = merge(Standing.CONFLICT, CONFLICT), [], AS_PROPOSED
    for _ in range(4):
        chosen = next_choice(line, chosen, adds=True, removes=False)
        seen.append(chosen.line)
    assert seen == [Choice.OURS, Choice.THEIRS, Choice.NEWER, Choice.LEAVE]
    assert next_choice(line, chosen, adds=True, removes=False) == AS_PROPOSED
    taken = next_choice(merge(Standing.DIFFERS, TAKE), AS_PROPOSED, adds=True, removes=False)
    assert taken.line is Choice.OURS


def test_only_what_the_crm_can_do_is_offered_and_removing_is_never_what_happens_by_itself() -> None:
    gone = merge(Standing.REMOVED_HERE)
    assert options(gone, adds=True, removes=False) == (Choice.LEAVE, Choice.ANEW, Choice.PART)
    assert options(gone, adds=True, removes=True)[0] is Choice.LEAVE
    assert options(merge(Standing.NEW_HERE), adds=False, removes=False) == (Choice.LEAVE,)


def test_the_newer_can_be_chosen_only_where_all_times_are_known() -> None:
    assert newer_known(merge(Standing.CONFLICT, CONFLICT))
    assert not newer_known(merge(Standing.CONFLICT, CONFLICT, TAKE))


def test_a_consent_that_was_withdrawn_is_given_again_only_by_a_choice_for_that_field() -> None:
    assert comes_to(WITHDRAWN, Chosen(Choice.OURS)) == (False, False)
    assert comes_to(WITHDRAWN, Chosen(Choice.OURS, {"consent": Choice.OURS})) == (True, True)


def test_a_line_is_on_every_card_that_it_belongs_to() -> None:
    assert cards(merge(Standing.CONFLICT, CONFLICT, TAKE, SEND)) == {
        Card.CONFLICTS, Card.CHANGED_THERE, Card.CHANGED_HERE,
    }  # fmt: skip
    assert cards(merge(Standing.SUGGESTED, TAKE)) == {Card.NOT_LINKED}
    assert cards(merge(Standing.REMOVED_THERE)) == {Card.REMOVED}


def test_starting_again_takes_one_side_everywhere_and_removes_and_empties_nothing() -> None:
    whole = merge(Standing.CONFLICT, CONFLICT, TAKE, SEND, WITHDRAWN)
    gone, doubt = merge(Standing.REMOVED_THERE), merge(Standing.SUGGESTED, CONFLICT, sure=False)
    choices = dict[str, Chosen]()
    lines = [replace(line, person=str(number)) for number, line in enumerate((whole, gone, doubt), 1)]
    steps = start_again(lines, Side.THEIRS)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        choices = end.value
    assert list(choices) == ["1|c"]
    chosen = choices["1|c"]
    assert comes_to(CONFLICT, chosen) == ("Bonn", "Bonn")
    assert comes_to(SEND, chosen) is None  # only here: it stays, and is not sent
    assert comes_to(WITHDRAWN, chosen) == (False, False)
    assert open_fields(whole, chosen) == 0
