"""What a sync may do while nobody looks, and what waits for a person afterwards.

By itself nobody is removed or made anew, nothing is emptied, nothing is decided that both sides changed, and nothing is
written that cannot be taken back: new people are taken over, changed values go their way, and whoever is the same beyond
doubt is linked.
"""

from __future__ import annotations

from collections.abc import Container

import msgspec

from desktop_app.core.contact import Value
from desktop_app.core.pairing import Pairing
from desktop_app.core.reconcile import FieldLine, Merge, Standing, Way
from desktop_app.core.syncing import Choice, Chosen, Step

_LINKED = frozenset({Standing.SAME, Standing.DIFFERS, Standing.CONFLICT})
_REMOVED = frozenset({Standing.REMOVED_HERE, Standing.REMOVED_THERE})


class Waiting(msgspec.Struct, frozen=True, omit_defaults=True):
    """How many people wait for somebody's decision or for the next sync: changes for our side, for theirs, what both
    sides changed, and who may be the same. One person may count in several."""

    here: int = 0
    there: int = 0
    conflicts: int = 0
    unsure: int = 0

    @property
    def all(self) -> int:
        """What somebody should look at. Who may be the same is no reason to: they stay as they are."""
        return self.here + self.there + self.conflicts

    def __add__(self, other: Waiting) -> Waiting:
        return Waiting(
            self.here + other.here,
            self.there + other.there,
            self.conflicts + other.conflicts,
            self.unsure + other.unsure,
        )


NOBODY = Waiting()


def unattended(merge: Merge, pairing: Pairing, *, disputed: bool) -> Chosen:
    """The choices for a line while nobody looks. `disputed`: linking these two would end the link of others."""
    if disputed or merge.standing in _REMOVED:
        return Chosen(Choice.LEAVE)
    return Chosen(fields={line.key: Choice.LEAVE for line in merge.lines if _waits(line, pairing)})


def _waits(line: FieldLine, pairing: Pairing) -> bool:
    pair = pairing.pairs[line.place]
    for_good = pair.theirs.irreversible is not None and not pair.same(line.theirs, line.there)
    return for_good or _loses(line.ours, line.here) or _loses(line.theirs, line.there)


def _loses(before: Value, after: Value) -> bool:
    """Whether something that stands there now would be gone; being replaced is not being gone."""
    if isinstance(before, tuple):
        return not set(before) <= set(after if isinstance(after, tuple) else (after,))
    return before is not None and after is None


def waiting(merge: Merge, step: Step | None, done: Container[str]) -> Waiting:
    """What of a line still waits after its step; `done` are the ids of the changes that were carried out, ``here|`` or
    ``there|`` before them. Without a step all of it waits."""
    if step is None:
        return _as_found(merge)
    here = step.ours is not None and f"here|{step.ours.id}" not in done
    there = step.theirs is not None and f"there|{step.theirs.id}" not in done
    return _ways([line for line in merge.lines if line.place in step.open], here=here, there=there)


def _as_found(merge: Merge) -> Waiting:
    if merge.standing in _LINKED:
        return _ways(merge.lines)
    if merge.standing is Standing.SUGGESTED:
        return Waiting(unsure=1)
    here = merge.standing is Standing.REMOVED_THERE or (merge.standing is Standing.NEW_THERE and merge.sure)
    there = merge.standing is Standing.REMOVED_HERE or (merge.standing is Standing.NEW_HERE and merge.sure)
    return Waiting(int(here), int(there))


def _ways(lines: list[FieldLine] | tuple[FieldLine, ...], *, here: bool = False, there: bool = False) -> Waiting:
    ways = {line.way for line in lines}
    here = here or not ways.isdisjoint({Way.TAKE, Way.BOTH})
    there = there or not ways.isdisjoint({Way.SEND, Way.BOTH})
    return Waiting(int(here), int(there), int(Way.CONFLICT in ways))


def id_of_line(step: Step) -> str:
    """The id of the line that a step belongs to: who was made here has an id of ours only since."""
    return next((change.id for change in (step.ours, step.theirs) if change is not None), step.merge.id)
