"""What a sync of one account comes to, before and after a person decided."""

from __future__ import annotations

import copy
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import NamedTuple, Self

import msgspec

from desktop_app.core.account import Account
from desktop_app.core.agreement import Link, own_id
from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import PlanStale
from desktop_app.core.fields import Common
from desktop_app.core.leaving import Left, leaving
from desktop_app.core.plan import Guard, Origin, Plan, SnapshotMark
from desktop_app.core.ports import Clock, Provider
from desktop_app.core.reconcile import Merge, Reconciler, Standing
from desktop_app.core.syncing import AS_PROPOSED, LEFT, Choice, Chosen, Sides, Step, step
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.services.edits import irreversible_guards, removal_guards
from desktop_app.services.pace import freed_in_slices, paced

LINKING = "link|"
"""What the ids of changes that only link begin with."""


class Seen(msgspec.Struct, frozen=True):
    """One side as it was read: its account, its contacts, and the mark of that snapshot."""

    account: Account
    table: ContactTable
    mark: SnapshotMark
    revision: int  # of the table

    def values(self, id: str | None) -> Mapping[str, Value] | None:
        """A record's values; None where this side has none."""
        contact = None if id is None else self.table.contact(id)
        return None if contact is None else contact.values


class Linked(NamedTuple):
    """Links by person and by record."""

    by_person: dict[str, Link]
    by_contact: dict[str, Link]

    def others(self, person: str, contact: str) -> set[str]:
        """The people whose links stand in the way of linking these two."""
        found = (self.by_person.get(person), self.by_contact.get(contact))
        return {link.person for link in found if link is not None and (link.person, link.contact) != (person, contact)}


class Decided(msgspec.Struct, frozen=True):
    """A sync as it was decided: the plan for *Our contacts*, the plan for the CRM, and what each change belongs to.

    A change has the id of its step's line in both plans. Either plan may have nothing to send: then it needs no run.
    `left` are the lines that stay as they are the next time, too.
    """

    proposal: Proposal
    ours: Plan
    theirs: Plan
    steps: tuple[Step, ...]
    left: tuple[Left, ...] = ()


class Proposal:
    """What was found about one account. Everything goes the way that `core.syncing.proposed` says, unless a person
    chooses otherwise; nothing was changed anywhere."""

    def __init__(
        self,
        ours: Seen,
        theirs: Seen,
        sides: Sides,
        merges: tuple[Merge, ...],
        links: Sequence[Link],
        provider: Provider,
        clock: Clock,
        new_id: Callable[[], str],
        *,
        complete: bool = True,
        told_before: Sequence[Contact] = (),
        left: Mapping[str, Left] | None = None,
        undone: Container[str] = (),
        kept_ids: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        """`links` are those that there were. `complete`: everything was read, so that whoever was removed there is
        known. `told_before` are records that are taken over already and that the CRM has to be told of once more.
        `left` are the lines that stay as they are, by their ids, because a person wants it or a sync of them was undone;
        `undone` are the people of whom one was. `kept_ids` see `core.meeting`."""
        self.ours = ours
        self.theirs = theirs
        self.sides = sides
        self.merges = merges
        self._links = links
        self.provider = provider
        self.complete = complete
        self.told_before = told_before
        self.left = left or {}
        self._undone = undone
        self.kept_ids = kept_ids or {}
        self._clock = clock
        self._new_id = new_id
        freed_in_slices(self, merges)
        freed_in_slices(self, links)

    @property
    def linked(self) -> int:
        """How many people were linked before."""
        return len(self._links)

    async def links(self) -> Linked:
        """Who was linked with whom."""
        found = Linked({}, {})
        async for link in paced(self._links):
            found.by_person[link.person] = found.by_contact[link.contact] = link
        return found

    def chosen(self, merge: Merge, choices: Mapping[str, Chosen]) -> Chosen:
        """What is chosen for a line: who is left is left."""
        return LEFT if merge.id in self.left else choices.get(merge.id, AS_PROPOSED)

    def keeps_id(self, merge: Merge) -> bool:
        """Whether the record keeps our id of this person once the two are told apart."""
        values = self.theirs.values(merge.contact)
        kept = None if values is None else self.sides.pairing.theirs.read(values, Common.EXTERNAL_ID)
        return merge.person is not None and kept is not None

    def taking_up(self, lines: Iterable[str]) -> Self:
        """The same proposal without leaving these lines (ids) as they are."""
        gone = set(lines)
        other = copy.copy(self)
        other.left = {id: left for id, left in self.left.items() if id not in gone}
        return other

    def met_again(self, lines: Container[str], at: str) -> list[Link]:
        """The links of those of these lines (ids) whose sync was undone, as of people who have just met."""
        undone = [link for link in self._links if link.person in self._undone]
        return [link.on_nothing(at) for link in undone if f"{link.person}|{link.contact}" in lines]

    def lacks_id(self, merge: Merge) -> bool:
        """Whether a record that is linked here does not know our id yet: a link that was handed in and not made."""
        external = self.sides.pairing.theirs.common(Common.EXTERNAL_ID)
        if not self.provider.capabilities.link or external is None or merge.person is None:
            return False
        values = self.theirs.values(merge.contact)
        return values is not None and values.get(external.key) is None

    def split(self, merge: Merge) -> list[Merge]:
        """The two lines of a suggested pair who are said not to be the same person."""
        reconciler = Reconciler(self.sides.pairing, self.provider.capabilities.ended)
        person, contact = self.ours.table.contact(merge.person or ""), self.theirs.table.contact(merge.contact or "")
        lines = [] if person is None else [msgspec.structs.replace(reconciler.new_here(person), sure=False)]
        return (
            lines if contact is None else [*lines, msgspec.structs.replace(reconciler.new_there(contact), sure=False)]
        )

    async def with_lines(self, lines: Sequence[Merge]) -> Self:
        """The same proposal with these lines instead of all others about their people and records; who had a suggested
        pair with one of them stands alone then."""
        people, contacts = {line.person for line in lines} - {None}, {line.contact for line in lines} - {None}
        kept: list[Merge] = []
        async for merge in paced(self.merges):
            if merge.person not in people and merge.contact not in contacts:
                kept.append(merge)
            elif merge.standing is Standing.SUGGESTED:
                alone = self.split(merge)
                kept += [each for each in alone if each.person not in people and each.contact not in contacts]
        other = copy.copy(self)
        other.merges = (*lines, *kept)
        freed_in_slices(other, other.merges)
        return other

    async def plans(self, choices: Mapping[str, Chosen], *, by_person: bool = True) -> Decided:
        """The plans for these choices, by the ids of the lines; those that a person leaves are left from now on. Raises
        `PlanStale` when a list has changed since."""
        steps: list[Step] = []
        left = dict(self.left)
        keys = [pair.key for pair in self.sides.pairing.pairs]
        here: list[Change] = []
        there: dict[bool, list[Change]] = {True: [], False: []}  # who only gets our id goes first
        async for merge in paced(self.merges):
            self._check()
            ours, theirs = self.ours.values(merge.person), self.theirs.values(merge.contact)
            chosen = self.chosen(merge, choices)
            if by_person and chosen.line is Choice.LEAVE:
                left[merge.id] = leaving(merge, keys)
            made = step(self.sides, merge, chosen, ours, theirs)
            if made is not None:
                steps.append(made)
                here += [] if made.ours is None else [made.ours]
                for change in self._sent(made):
                    there[change.kind is Kind.LINKED].append(change)
        theirs_plan = await self._plan(self.theirs, [*there[True], *_by_kind(there[False])])
        return Decided(self, await self._plan(self.ours, here), theirs_plan, tuple(steps), (*left.values(),))

    def _check(self) -> None:
        for seen in (self.ours, self.theirs):
            if seen.table.revision != seen.revision:
                raise PlanStale(say("A list has changed since this was compared. Nothing was sent."))

    def _sent(self, made: Step) -> Iterable[Change]:
        """The changes of a step for the CRM, with their identity: the person's id, where it takes one."""
        for change in (self._linking(made), made.theirs):
            if change is not None:
                yield self.provider.identity(change, lambda: self._own_id(made.merge.person or ""))

    def _own_id(self, person: str) -> str:
        return own_id(person, self.kept_ids.get(person, ()))

    def _linking(self, made: Step) -> Change | None:
        """The line that gives a record our id, where the CRM keeps such ids and this one has none."""
        merge, fields = made.merge, self.sides.pairing.theirs
        values = self.theirs.values(merge.contact) or {}
        gone = made.theirs is not None and made.theirs.kind is not Kind.CHANGED
        if not self.provider.capabilities.link or not made.linked or gone or merge.contact is None:
            return None
        if merge.person is None or fields.read(values, Common.EXTERNAL_ID) is not None:
            return None
        why = merge.why or say("Linked with Our contacts")
        return Change(
            LINKING + merge.id,
            Kind.LINKED,
            merge.name,
            why,
            merge.contact,
            merge.their_version,
            identity=self._own_id(merge.person),
        )

    async def _plan(self, seen: Seen, changes: list[Change]) -> Plan:
        return Plan(
            id=self._new_id(),
            account=seen.account.id,
            origin=Origin.SYNC,
            source=self.theirs.account.name,
            fingerprint="",
            made_at=self._clock.now(),
            snapshot=seen.mark,
            changes=tuple(changes),
            guards=await self._guards(seen, changes),
        )

    async def _guards(self, seen: Seen, changes: list[Change]) -> tuple[Guard, ...]:
        """What cannot be taken back is confirmed, and so is every removal. On our own side everything can be."""
        if seen is self.ours:
            return ()
        fields = seen.table.fields
        written: dict[str, None] = {}
        new: dict[str, None] = {}
        async for change in paced(changes):
            if change.kind in (Kind.CHANGED, Kind.NEW):
                (new if change.kind is Kind.NEW else written).update(dict.fromkeys(change.after))
        written |= {key: None for key in new if fields[key].only_to is None}
        return (*irreversible_guards(fields, written), *removal_guards(changes, self.provider.capabilities))


def _by_kind(changes: Iterable[Change]) -> list[Change]:
    """The changes, each kind together."""
    found: dict[Kind, list[Change]] = {kind: [] for kind in Kind}
    for change in changes:
        found[change.kind].append(change)
    return [change for each in found.values() for change in each]
