"""The ids of ours that rows without one get in a mirror: the next mirror knows those people only if their rows carry them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.core.changes import Change
from desktop_app.core.mirroring import Mirrored
from desktop_app.core.plan import Guard, Level
from desktop_app.core.words import say_n


class NewIds:
    """The ids of one mirror. `copy` is where the copy of the file is that has them; empty while there is none."""

    def __init__(self) -> None:
        self.copy = ""
        self._given: dict[str, str] = {}  # by change
        self._saved: Mapping[int, str] = {}  # by row: those that are in the copy

    def give(self, change: Change, new_id: Callable[[], str]) -> str:
        """The id that a row without one gets; the same one each time the plan is worked out."""
        return self._given.setdefault(change.id, new_id())

    def of(self, found: Mirrored, excluded: frozenset[str]) -> dict[int, str]:
        """Those of the rows that are carried out, by row."""
        given = ((found.by_id.get(id), new) for id, new in self._given.items() if id not in excluded)
        return {change.row: new for change, new in given if change is not None and change.row is not None}

    def saved(self, ids: Mapping[int, str], target: str) -> None:
        """These are in a copy of the file now."""
        self._saved, self.copy = ids, target

    def guards(self, found: Mirrored, excluded: frozenset[str]) -> tuple[Guard, ...]:
        """What stands in the way while rows lack theirs: they would be removed and added again the next time."""
        missing = sum(self._saved.get(row) != id for row, id in self.of(found, excluded).items())
        if not missing:
            return ()
        sentence = say_n("%n row has no id. Save a copy of the file with the new ids, and use that next time.", missing)
        return (Guard(Level.BLOCK, "ids", sentence),)
