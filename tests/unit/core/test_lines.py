"""Lines of which most are made when they are asked for."""

from __future__ import annotations

import pytest

from desktop_app.core.changes import Change, Kind
from desktop_app.core.lines import Lines, kinds_of, told
from desktop_app.core.words import say

WHY = say("because")


class Everybody:
    """People of whom nothing changes."""

    def line(self, place: int) -> Change:
        return Change(f"row-{place}", Kind.SAME, f"Person {place}", WHY, contact=self.contact(place))

    def contact(self, place: int) -> str:
        return f"p{place}"


def change(place: int, kind: Kind) -> Change:
    return Change(f"row-{place}", kind, "Anna Berg", WHY, contact=f"c{place}")


def test_lines_stand_in_their_order_and_are_made_when_asked_for() -> None:
    lines = Lines({1: change(1, Kind.CHANGED)}, 3, Everybody())
    assert [line.id for line in lines] == ["row-0", "row-1", "row-2"]
    assert [lines.contact(place) for place in range(3)] == ["p0", "c1", "p2"]
    assert (lines[-1], lines[1:]) == (Everybody().line(2), [change(1, Kind.CHANGED), Everybody().line(2)])
    with pytest.raises(IndexError):
        lines[3]
    assert [*told(lines)] == [change(1, Kind.CHANGED)]


def test_what_is_told_of_somebody_later_stands_in_its_place() -> None:
    lines = Lines({2: change(2, Kind.CHANGED)}, 3, Everybody()).but(
        {0: change(0, Kind.PROBLEM)}, [change(3, Kind.REMOVED)]
    )
    assert [line.kind for line in lines] == [Kind.PROBLEM, Kind.SAME, Kind.CHANGED, Kind.REMOVED]
    assert [line.kind for line in told(lines)] == [Kind.PROBLEM, Kind.CHANGED, Kind.REMOVED]
    assert [lines.kind(place) for place in range(4)] == [line.kind for line in lines]
    assert kinds_of(lines) == {kind: [line.kind for line in lines].count(kind) for kind in Kind}


def test_any_changes_are_lines() -> None:
    changes = (change(0, Kind.NEW), change(1, Kind.SAME))
    assert [*Lines.of(changes)] == [*changes]
    assert kinds_of(changes) == kinds_of(Lines.of(changes))
