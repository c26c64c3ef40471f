"""Plans: the only way by which anything is changed anywhere.

A builder makes a `Plan`, a person sees it, `approve` turns it into an `ApprovedPlan`, and only that can be run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Self

import msgspec

from desktop_app.core.changes import REMOVING, SENT, Change, Kind
from desktop_app.core.errors import PlanNotApproved
from desktop_app.core.lines import kinds_of, told
from desktop_app.core.words import Sentence, say

KEPT = say("kept by you")
"""Why somebody whom a mirror would have removed stays."""


class Origin(StrEnum):
    """Where a plan comes from."""

    EDIT = "edit"
    BULK = "bulk"
    IMPORT = "import"
    TAKE = "take"  # people of an account into Our contacts
    MIRROR = "mirror"
    SYNC = "sync"
    REMOVE = "remove"
    UNDO = "undo"
    RESTORE = "restore"
    RETRY = "retry"


class Level(StrEnum):
    """How strongly a guard holds. BLOCK: never, whatever is typed. CONFIRM: after an explicit confirmation."""

    BLOCK = "block"
    CONFIRM = "confirm"
    WARN = "warn"


class Guard(msgspec.Struct, frozen=True):
    """A reason to stop. `code` names it for the program; `phrases` are the words that must be typed, in order (none: an
    explicit button of its own is enough)."""

    level: Level
    code: str
    sentence: Sentence
    phrases: tuple[str, ...] = ()


class SnapshotMark(msgspec.Struct, frozen=True):
    """Which state of an account something was worked out from: when it was read (ISO 8601, UTC), how many records, and
    whether the read was proved complete. `revision` grows with every change of the snapshot."""

    read_at: str
    count: int
    complete: bool
    revision: int


class Plan(msgspec.Struct, frozen=True):
    """Changes for one account, the snapshot they were worked out from, and guards.

    `source` is the file's name, or who is edited; `fingerprint` identifies what it was made from (file content,
    mapping, choices), so that a stale plan is noticed. `excluded` are the ids of changes that the person took out.
    `of_run` is the run that an undo, restore or retry belongs to.
    """

    id: str
    account: str
    origin: Origin
    source: str
    fingerprint: str
    made_at: str
    snapshot: SnapshotMark
    changes: Sequence[Change]
    guards: tuple[Guard, ...] = ()
    excluded: frozenset[str] = frozenset()
    of_run: str | None = None

    def counts(self) -> dict[Kind, int]:
        """How many lines each class has; what was taken out counts as left out. The sum is the number of lines."""
        counted = Counter(kinds_of(self.changes))
        if self.excluded:
            taken_out = Counter([change.kind for change in told(self.changes) if self.leaves_out(change)])
            counted = counted - taken_out + Counter({Kind.LEFT_OUT: taken_out.total()})
        return {kind: counted[kind] for kind in Kind}

    def leaves_out(self, change: Change) -> bool:
        """Whether the person took this change out."""
        return change.sends and change.id in self.excluded

    def to_send(self) -> list[Change]:
        """The changes that will be carried out, in order."""
        sent = [change for change in told(self.changes) if change.kind in SENT]
        return [change for change in sent if change.id not in self.excluded] if self.excluded else sent

    def removals(self) -> list[Change]:
        """The changes after which a record that exists now is gone."""
        return [change for change in self.to_send() if change.kind in REMOVING]

    def final(self) -> Self:
        """The plan as it goes into the journal: what was taken out is left out for good, what is the same is only
        counted (see `counts`)."""
        same, mirror, unticked = Kind.SAME, self.origin is Origin.MIRROR, say("not ticked")
        changes = [
            msgspec.structs.replace(
                change, kind=Kind.LEFT_OUT, why=KEPT if mirror and change.kind in REMOVING else unticked
            )
            if self.excluded and self.leaves_out(change)
            else change
            for change in told(self.changes)
            if change.kind is not same
        ]
        return msgspec.structs.replace(self, changes=changes, excluded=frozenset[str]())

    def without(self, ids: Iterable[str]) -> Self:
        """The same plan with exactly these changes taken out."""
        return msgspec.structs.replace(self, excluded=frozenset(ids))

    def people_afterwards(self) -> int:
        """How many records the account will have when everything was applied."""
        counts = self.counts()
        return self.snapshot.count + counts[Kind.NEW] - counts[Kind.REMOVED]

    def blocks(self) -> list[Guard]:
        return [guard for guard in self.guards if guard.level is Level.BLOCK]

    def confirms(self) -> list[Guard]:
        return [guard for guard in self.guards if guard.level is Level.CONFIRM]


class ApprovedPlan:
    """A plan that a person has seen and approved; made by `approve` alone."""

    __slots__ = ("approved_at", "plan")

    def __init__(self, plan: Plan, approved_at: str, *, _made_by_approve: object) -> None:
        if _made_by_approve is not _APPROVE:
            raise TypeError("an ApprovedPlan is made by approve()")
        self.plan = plan
        self.approved_at = approved_at


_APPROVE = object()


def approve(plan: Plan, typed: Mapping[str, tuple[str, ...]], at: str) -> ApprovedPlan:
    """The plan as something that can be run.

    `typed` holds, by guard code, what was typed for each confirming guard (an empty tuple where none asks for words);
    `at` is the time, ISO 8601. Raises `PlanNotApproved` when a guard blocks or a confirmation is missing or differs.
    """
    for guard in plan.blocks():
        raise PlanNotApproved(
            guard.sentence, say("This cannot be confirmed away. Correct it and look at the plan again.")
        )
    for guard in plan.confirms():
        given = typed.get(guard.code)
        if given is None or tuple(word.strip() for word in given) != guard.phrases:
            raise PlanNotApproved(guard.sentence)
    if not any(change.sends and not plan.leaves_out(change) for change in told(plan.changes)):
        raise PlanNotApproved(say("There is nothing to send."), say("Tick at least one change, or go back."))
    return ApprovedPlan(plan, at, _made_by_approve=_APPROVE)
