"""The permit to remove everyone who is not in a file: nothing in the program can send that without one.

A permit is made of four proofs: a plan approved by typed words, a backup that was written and read back, a complete
read made after inserting and updating, and the comparison of the two that found nobody else at risk.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import msgspec

from desktop_app.core.changes import Change
from desktop_app.core.errors import IncompleteRead, PlanNotApproved, PlanStopped
from desktop_app.core.plan import ApprovedPlan, Origin, Plan, SnapshotMark
from desktop_app.core.words import say, say_n


class Backup(msgspec.Struct, frozen=True):
    """A backup of an account's records: written at `made_at` (ISO 8601), and `verified` once it was read back and found
    equal, record by record."""

    id: str
    account: str
    made_at: str
    count: int
    verified: bool


class MirrorPermit:
    """Leave to remove exactly `doomed`; everyone in `staying` (ids at the account) stays. Made by `permit` alone."""

    __slots__ = ("account", "doomed", "staying")

    def __init__(
        self, account: str, doomed: tuple[Change, ...], staying: tuple[str, ...], *, _made_by_permit: object
    ) -> None:
        if _made_by_permit is not _PERMIT:
            raise TypeError("a MirrorPermit is made by permit()")
        self.account = account
        self.doomed = doomed
        self.staying = staying


_PERMIT = object()


def permit(
    approved: ApprovedPlan,
    backup: Backup,
    mark: SnapshotMark,
    present: Mapping[str, str],
    expected: Collection[str],
    archived: int = 0,
) -> MirrorPermit:
    """Leave to carry out the removals of an approved mirror.

    `mark` and `present` (id → name) are the complete read made after inserting and updating, but for the `archived`
    records that came with it; `expected` are the ids that the plan knows to stay: matched, kept, and newly created. The
    approval is a ceiling: whoever is present, not
    expected and not approved to go, stops everything. Raises `PlanNotApproved`, `IncompleteRead`, `PlanStopped`.
    """
    plan = approved.plan
    typed = [guard for guard in plan.confirms() if guard.phrases]
    if plan.origin is not Origin.MIRROR or not typed:
        raise PlanNotApproved(say("Removing whoever is not in the file needs the list's name and the number, typed."))
    removals = plan.removals()
    if typed[0].phrases[-1] != str(len(removals)):  # the plan was changed after its number was worked out
        raise PlanNotApproved(say("The number that was typed is not the number of people who would go."), _AGAIN)
    if not backup.verified or backup.account != plan.account or backup.count < plan.snapshot.count:
        raise PlanStopped(say("There is no verified backup of this list."), say("Make the backup again."))
    if not mark.complete or mark.count != len(present) + archived:
        raise IncompleteRead(say("The list could not be read completely just before the removal."))
    doomed = tuple(change for change in removals if change.contact in present)
    going = {change.contact for change in doomed}
    _see_that_nobody_else_is_at_risk(plan, present, going, frozenset(expected))
    staying = tuple(id for id in present if id not in going)
    if not staying:
        raise PlanStopped(say("Nobody would be left in the list."), _AGAIN)
    return MirrorPermit(plan.account, doomed, staying, _made_by_permit=_PERMIT)


def _see_that_nobody_else_is_at_risk(
    plan: Plan, present: Mapping[str, str], going: Collection[str | None], stay: frozenset[str]
) -> None:
    """Raises `PlanStopped` for somebody of whom the plan does not know, and for somebody who should stay and is not there."""
    if strangers := [name for id, name in present.items() if id not in going and id not in stay]:
        sentence = say_n(
            "Stopped, to be safe: %n person was added after you had looked at the list: {names}.",
            len(strangers),
            names=_some(strangers),
        )
        raise PlanStopped(sentence, _AGAIN)
    if missing := stay - present.keys():
        known = {change.contact: change.name for change in plan.changes}
        sentence = say_n(
            "Stopped, to be safe: %n person who should stay is not in the list any more: {names}.",
            len(missing),
            names=_some(known.get(id, "") or id for id in missing),
        )
        raise PlanStopped(sentence, _AGAIN)


_AGAIN = say("Make the mirror again: it is worked out from the list as it is now.")
_NAMED = 5


def _some(names: Iterable[str]) -> str:
    """The first names, and dots for the others."""
    every = sorted(names)
    return ", ".join(every[:_NAMED]) + (", …" if len(every) > _NAMED else "")
