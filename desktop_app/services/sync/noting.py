"""Noting what both sides agree on once a sync was carried out."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from desktop_app.core.agreement import Link
from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError
from desktop_app.core.fields import Common
from desktop_app.core.ports import Clock, Links
from desktop_app.core.reconcile import Standing
from desktop_app.core.syncing import Done, Step, agreed_after, processed
from desktop_app.services.browse import Browse
from desktop_app.services.pace import paced
from desktop_app.services.runs.places import place_of
from desktop_app.services.runs.runs import Runs
from desktop_app.services.sync.proposal import Decided, Linked, Proposal, Seen

DONE = frozenset({State.APPLIED, State.ALREADY})
_AT_ONCE = 2000


class Noted(msgspec.Struct, frozen=True):
    """What a sync came to: how many are linked or renewed, how many links ended, and how many records were acknowledged
    as taken over. `untold` says why the CRM could not be told that, though all else is done."""

    linked: int
    parted: int
    acknowledged: int
    untold: DeskError | None = None


class _Ends:
    """What happens with the links: who is linked or renewed, whose link ends, who moved, who was told apart."""

    def __init__(self, linked: Linked) -> None:
        self._linked = linked
        self.made: list[Link] = []
        self.parted: list[str] = []
        self.moved: list[tuple[str, str]] = []
        self.apart: list[tuple[str, str]] = []

    def take(self, step: Step, ended: _Ended, link: Link | None) -> None:
        """Add what came of a step; `link` is what both agree on then."""
        if step.apart:
            self.apart.append((ended.person, ended.contact))
            self.parted += [] if step.merge.standing is Standing.SUGGESTED else [ended.person]
            return
        others = self._linked.others(ended.person, ended.contact)
        self.parted += [ended.person] if step.parted else others - {ended.person}
        if link is not None:
            self.moved += [(ended.person, ended.contact)] if ended.person in others else []
            self.made.append(link)


class Noting:
    """Notes what came of syncs, from what the journal says of the runs."""

    def __init__(self, browse: Browse, links: Links, runs: Runs, clock: Clock) -> None:
        self._browse = browse
        self._links = links
        self._runs = runs
        self._clock = clock

    async def note(self, decided: Decided) -> tuple[Noted, list[Contact]]:
        """Note what both sides agree on, from what the journal says of the runs of both plans (a plan that was not run
        came to nothing), and which lines are left; what of it the CRM has to be told. Raises `StorageError`."""
        proposal = decided.proposal
        ours = await self._done(proposal.ours, decided.ours.id)
        theirs = await self._done(proposal.theirs, decided.theirs.id)
        account = proposal.theirs.account
        place, at = place_of(account), self._clock.now()
        ends = _Ends(await proposal.links())
        taken_over = {contact.id: contact for contact in proposal.told_before}
        async for step in paced(decided.steps):
            ended = _Ended.of(step, ours, theirs)
            if ended is None:
                continue
            link = None
            if step.linked:
                agreed = agreed_after(step, proposal.sides.pairing, ended.ours, ended.theirs, at)
                link = Link(account.id, place, ended.person, ended.contact, agreed)
                contact = _processed(proposal, step, ended)
                taken_over |= {} if contact is None else {contact.id: contact}
            ends.take(step, ended, link)
        await self._keep(account.id, place, ends, decided)
        return Noted(len(ends.made), len(ends.parted), 0), [*taken_over.values()]

    async def _keep(self, account: str, place: str, ends: _Ends, decided: Decided) -> None:
        await self._links.part(account, place, ends.parted)
        await self._links.tell_apart(account, place, ends.apart)
        await self._links.move(account, place, ends.moved)
        await self._links.leave(account, place, decided.left)
        for start in range(0, len(ends.made), _AT_ONCE):  # others want to ask the database something in between
            await self._links.put(ends.made[start : start + _AT_ONCE])

    async def _done(self, seen: Seen, run: str) -> dict[str, tuple[Outcome, Done | None]]:
        """What came of every change of a run, by its id, with the record as it was read back."""
        if not any(each.id == run for each in await self._runs.history()):
            return {}
        table = await self._browse.table(seen.account.id)
        mark = await self._browse.snapshot(seen.account.id)
        read_since = mark.read_at != seen.mark.read_at  # then what stands there now need not be what we wrote
        done: dict[str, tuple[Outcome, Done | None]] = {}
        async for line in paced(await self._runs.lines(run)):
            outcome = line.outcome
            record = table.contact(outcome.contact or line.change.contact or "")
            already = outcome.state is State.ALREADY or read_since
            done[line.change.id] = (outcome, Done(record, already) if outcome.state in DONE else None)
        return done


def _processed(proposal: Proposal, step: Step, ended: _Ended) -> Contact | None:
    """The record whose version was taken over with this step, where the CRM has to be told: nothing of it is open,
    and it is not the version that was told before."""
    if not step.settled or proposal.provider.inbox is None or not ended.contact:
        return None
    record = processed(step, proposal.sides.pairing, ended.theirs)
    if step.theirs is None or (ended.theirs is None and step.theirs.kind is Kind.PROBLEM):
        values = proposal.theirs.values(ended.contact)
        record = None if values is None else Contact(ended.contact, values, step.merge.their_version)
    if record is None or proposal.sides.pairing.theirs.read(record.values, Common.EXTERNAL_ID) is None:
        return None
    return None if record.version == step.merge.agreed.their_version else record


class _Ended(msgspec.Struct, frozen=True):
    """How a step ended: who is linked to which record, and what is known to stand on each side."""

    person: str
    contact: str
    ours: Done | None
    theirs: Done | None

    @classmethod
    def of(
        cls,
        step: Step,
        ours: Mapping[str, tuple[Outcome, Done | None]],
        theirs: Mapping[str, tuple[Outcome, Done | None]],
    ) -> _Ended | None:
        """None where somebody was to be made or removed and it is not known that it happened."""
        ids = {True: step.merge.person or "", False: step.merge.contact or ""}
        ends: dict[bool, Done | None] = {}
        for here, change, came in ((True, step.ours, ours), (False, step.theirs, theirs)):
            outcome, done = came.get(change.id, (None, None)) if change is not None else (None, None)
            if change is not None and done is None and _all_or_nothing(change):
                return None
            if outcome is not None and change is not None and change.kind is Kind.NEW:
                ids[here] = outcome.contact or ids[here]
            ends[here] = done
        if step.linked and not all(ids.values()):
            return None
        return cls(ids[True], ids[False], ends[True], ends[False])


def _all_or_nothing(change: Change) -> bool:
    """Whether nothing of a line holds unless this change was carried out: it makes or removes somebody."""
    return change.contact is None or change.kind is Kind.REMOVED
