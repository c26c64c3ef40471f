"""The lines of a plan by the hundred thousand. Most of them say but that all is the same: those are made when asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol, overload

from desktop_app.core.changes import Change, Kind


class Unchanged(Protocol):
    """Those of whom nothing changes, by the places of their lines."""

    def line(self, place: int) -> Change: ...

    def contact(self, place: int) -> str: ...


class _Nobody:
    def line(self, place: int) -> Change:
        raise IndexError(place)

    def contact(self, place: int) -> str:
        raise IndexError(place)


class Lines(Sequence[Change]):
    """Lines in their order. `told` holds those that say more than *the same*, by their places and in their order;
    `unchanged` makes all others."""

    def __init__(self, told: dict[int, Change], count: int, unchanged: Unchanged) -> None:
        self.told = told
        self._count = count
        self._unchanged = unchanged

    @classmethod
    def of(cls, changes: Sequence[Change]) -> Lines:
        """Any changes as lines."""
        return changes if isinstance(changes, Lines) else cls(dict(enumerate(changes)), len(changes), _Nobody())

    def but(self, others: Mapping[int, Change], more: Sequence[Change] = ()) -> Lines:
        """These lines with `others` (by their places) instead of some, and `more` below them."""
        told = {**self.told, **others}
        if len(told) != len(self.told):  # of somebody who was the same there is something to tell now
            told = dict(sorted(told.items()))
        told.update(enumerate(more, self._count))
        return Lines(told, self._count + len(more), self._unchanged)

    def kind(self, place: int) -> Kind:
        """The class of a line."""
        line = self.told.get(place)
        return Kind.SAME if line is None else line.kind

    def contact(self, place: int) -> str | None:
        """Whose line it is: their id at the account."""
        line = self.told.get(place)
        return self._unchanged.contact(place) if line is None else line.contact

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Change: ...
    @overload
    def __getitem__(self, place: slice) -> list[Change]: ...
    def __getitem__(self, place: int | slice) -> Change | list[Change]:
        if isinstance(place, slice):
            return [*map(self._line, range(*place.indices(self._count)))]
        if not -self._count <= place < self._count:
            raise IndexError(place)
        return self._line(place % self._count)

    def __iter__(self) -> Iterator[Change]:
        return map(self._line, range(self._count))

    def _line(self, place: int) -> Change:
        line = self.told.get(place)
        return self._unchanged.line(place) if line is None else line


def told(changes: Sequence[Change]) -> Collection[Change]:
    """The changes, those left away of which nothing is known but that all is the same."""
    return changes.told.values() if isinstance(changes, Lines) else changes


def contacts_of(changes: Sequence[Change]) -> Iterator[str | None]:
    """Whose the changes are, in their order."""
    lines = Lines.of(changes)
    return map(lines.contact, range(len(lines)))


def kinds_of(changes: Sequence[Change]) -> dict[Kind, int]:
    """How many of the changes each class has, in the order of the classes."""
    counted = Counter([change.kind for change in told(changes)])
    counted[Kind.SAME] += len(changes) - counted.total()
    return {kind: counted[kind] for kind in Kind}
