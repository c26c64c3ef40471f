"""Which lines of a plan are of a class and have some words in them."""

from __future__ import annotations

from array import array
from collections.abc import Generator, Set
from typing import NamedTuple

from desktop_app.core.changes import REMOVING, SENT, Change, Kind
from desktop_app.core.folding import fold
from desktop_app.core.lines import Lines

FIELDS = 1 << 10
"""A record has fewer fields than this: one number then holds a line and a field of it."""

_SLICE = 1000


class Matching(NamedTuple):
    """The lines found (their numbers times `FIELDS`), how many of them can be ticked, and how many are."""

    rows: array[int]
    tickable: int
    ticked: int


class Finder:
    """Finds lines. `gentle` are the ids of the changes of those whom the CRM does not let go."""

    def __init__(self, changes: Lines, gentle: frozenset[str] = frozenset()) -> None:
        self._changes, self._gentle = changes, gentle
        self._straws: list[str] = []

    def matching(
        self, kind: Kind | None, words: str, excluded: Set[str], *, gentle: bool = False
    ) -> Generator[None, None, Matching]:
        """The lines of one class (None: all) in which every one of the words occurs; in slices. What is `excluded` is of
        no class but *left out*. Of those who go only the ones whom the CRM does not let go (`gentle`), or only the others.
        """
        wanted = fold(words).split()
        rows = array("Q")
        tickable = ticked = 0
        for start in range(0, len(self._changes), _SLICE):
            part = range(start, min(start + _SLICE, len(self._changes)))
            if wanted and len(self._straws) <= start:
                self._straws.extend(_straw(self._changes[number]) for number in part)
            found = [
                number
                for number in part
                if (kind is None or self._is_of(number, kind, excluded, gentle=gentle))
                and all(word in self._straws[number] for word in wanted)
            ]
            rows.extend(number * FIELDS for number in found)
            ticks = [self._changes[number].id for number in found if self._changes.kind(number) in SENT]
            tickable += len(ticks)
            ticked += len(ticks) - sum(map(excluded.__contains__, ticks))
            yield
        return Matching(rows, tickable, ticked)

    def _is_of(self, number: int, kind: Kind, excluded: Set[str], *, gentle: bool) -> bool:
        own = self._changes.kind(number)
        if excluded and own in SENT and self._changes[number].id in excluded:
            return kind is Kind.LEFT_OUT
        return own is kind and (kind is not Kind.REMOVED or (self._changes[number].id in self._gentle) is gentle)


def _straw(change: Change) -> str:
    """Everything by which a line is found, folded."""
    values = (change.before if change.kind in REMOVING else change.after).values()
    return fold(f"{change.name} {' '.join(str(value) for value in values if value is not None)} {change.row or ''}")
