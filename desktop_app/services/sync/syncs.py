"""Looking at an account and at *Our contacts*, and noting what both agree on once it is known."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence

import msgspec

from desktop_app.core.account import OWN, Account
from desktop_app.core.agreement import NOTHING, Link
from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError, KeyProblem, PlanStale, RemoteError
from desktop_app.core.fields import Common
from desktop_app.core.leaving import Left, leaving
from desktop_app.core.meeting import everybody, kept_ids
from desktop_app.core.pairing import Pairing
from desktop_app.core.ports import Clock, Links, Provider
from desktop_app.core.reconcile import UNKNOWN, Known, Merge, Reconciler, Standing, Way
from desktop_app.core.syncing import Sides
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse, Progress
from desktop_app.services.edits import LOOKED_AT
from desktop_app.services.events import Event
from desktop_app.services.pace import Freed, finished, paced
from desktop_app.services.runs.places import place_of
from desktop_app.services.runs.runs import Runs
from desktop_app.services.sync.noting import Noted, Noting
from desktop_app.services.sync.proposal import Decided, Proposal, Seen
from desktop_app.services.sync.reading import WRITING, Reading, read, read_before_writing, told_before
from desktop_app.services.sync.taken_back import taken_back


class _Raw(msgspec.Struct):
    """What the raw part of our own people says: when each field was changed."""

    times: dict[str, str] = {}


class Syncs:
    """Syncs accounts with *Our contacts*. `new_id` makes ids of ours.

    `looked` is emitted with what a look found, `noted` with what was decided once it is noted what came of it.
    """

    def __init__(
        self,
        accounts: Accounts,
        browse: Browse,
        links: Links,
        runs: Runs,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._accounts = accounts
        self._browse = browse
        self._links = links
        self._runs = runs
        self._noting = Noting(browse, links, runs, clock)
        self._clock = clock
        self._new_id = new_id
        self.looked: Event[Proposal] = Event()
        self.noted: Event[Decided] = Event()

    async def linked(self, account: str) -> int:
        """How many people are linked to a record at this account."""
        place = place_of(await self._accounts.get(account))
        return sum([len(chunk) async for chunk in self._links.of_account(account, place)])

    async def look(
        self,
        account: str,
        progress: Progress,
        *,
        thorough: bool = False,
        send_new: bool = False,
        mapped: Mapping[str, str] | None = None,
    ) -> Proposal:
        """Read both sides and compare them. Nothing is changed at either.

        What is new is read as the CRM tells it; `thorough` reads everything, which alone finds who was removed where no
        CRM tells, and what another program acknowledged; once a day that happens by itself, and the proposal says so.
        `send_new` proposes to add people there who are only here. `mapped` joins own fields, ours → theirs. Raises
        `KeyProblem`, `RemoteError`, `IncompleteRead`, `StorageError`, and `PlanStopped` while the CRM still works on earlier
        changes: what is read then is not what will be.
        """
        provider = await self._accounts.provider(account)
        await self._browse.catch_up(OWN, lambda done, total: None)
        now = "" if thorough else self._clock.now()
        reading = await read(self._browse, account, provider, progress, now)
        proposal = await self._compared(account, provider, reading, mapped, send_new=send_new)
        again = await read_before_writing(self._browse, account, provider, reading, proposal.merges)
        if again is not None:
            proposal = await self._compared(account, provider, again, mapped, send_new=send_new)
        self.looked.emit(proposal)
        return proposal

    async def _compared(
        self, account: str, provider: Provider, reading: Reading, mapped: Mapping[str, str] | None, *, send_new: bool
    ) -> Proposal:
        """What was read, compared."""
        ours, theirs = await self._seen(OWN), await self._seen(account)
        links = [link async for link in self._linked(theirs.account)]
        undone = await taken_back(self._runs, account, links)
        if undone:
            links = [link.on_nothing(link.agreed.at) if link.person in undone else link for link in links]
        pairing = Pairing(ours.table.fields, theirs.table.fields, mapped)
        own = await self._accounts.capabilities(OWN)
        place = place_of(theirs.account)
        reconciler = Reconciler(pairing, provider.capabilities.ended)
        apart = await self._links.apart(account, place)
        merges = Freed(await finished(everybody(reconciler, links, ours.table, theirs.table, place, apart)))
        merges += [merge async for merge in _without_id(reconciler, provider, links, merges, ours.table, theirs.table)]
        merges = Freed([merge async for merge in self._closer(reconciler, provider, merges, ours, theirs)])
        if not send_new:
            merges = Freed([_kept_here(merge) async for merge in paced(merges)])
        keys = [pair.key for pair in pairing.pairs]
        left = await _left(merges, await self._links.left(account, place), undone, keys)
        need, their_need, table = own.needs_one_of, provider.capabilities.needs_one_of, ours.table
        sides = Sides(pairing, need, their_need, place, lambda id: table.position(id) is not None)
        return Proposal(
            ours,
            theirs,
            sides,
            tuple(merges),
            links,
            provider,
            self._clock,
            self._new_id,
            complete=reading.complete,
            told_before=await told_before(reading.named, links, merges),
            left=left,
            undone=undone,
            kept_ids=kept_ids(theirs.table, apart),
        )

    async def join(self, proposal: Proposal, person: str, contact: str) -> Proposal:
        """The proposal with these two said to be the same person, because somebody said so."""
        one, other = proposal.ours.table.contact(person), proposal.theirs.table.contact(contact)
        if one is None or other is None:
            raise PlanStale(say("One of the two is not in the list any more."), say("Look again."))
        reconciler = Reconciler(proposal.sides.pairing, proposal.provider.capabilities.ended)
        merge = msgspec.structs.replace(
            reconciler.merge(NOTHING, one, other), standing=Standing.SUGGESTED, why=say("You linked them"), sure=True
        )
        closer = self._closer(reconciler, proposal.provider, [merge], proposal.ours, proposal.theirs)
        return await proposal.with_lines([merge async for merge in closer])

    async def tell_apart(self, proposal: Proposal, merge: Merge) -> Proposal:
        """The proposal with a suggested pair as two people, because somebody said so: they are not suggested again, unless
        somebody joins them. Raises `StorageError`."""
        account = proposal.theirs.account
        pair = (merge.person or "", merge.contact or "")
        await self._links.tell_apart(account.id, place_of(account), [pair])
        return await proposal.with_lines(proposal.split(merge))

    async def take_up(self, proposal: Proposal, lines: Collection[str]) -> Proposal:
        """The proposal with these lines (ids), which were left as they are, among all others again. Raises
        `StorageError`."""
        other = proposal.taking_up(lines)
        account = proposal.theirs.account
        await self._links.put(proposal.met_again(lines, self._clock.now()))
        await self._links.leave(account.id, place_of(account), [*other.left.values()])
        return other

    async def note(self, decided: Decided) -> Noted:
        """Note what both sides agree on (see `Noting`). Then tell the CRM what was taken over; where that fails, it names
        those records as changed once more, and the next sync tells it again. Raises `StorageError`.
        """
        noted, taken_over = await self._noting.note(decided)
        self.noted.emit(decided)
        untold = await _acknowledged(decided.proposal.provider, taken_over)
        return msgspec.structs.replace(noted, acknowledged=0 if untold else len(taken_over), untold=untold)

    # --------------------------------------------------------------------------------------------------------- reading

    async def _seen(self, account: str) -> Seen:
        table = await self._browse.table(account)
        mark = await self._browse.snapshot(account)
        return Seen(await self._accounts.get(account), table, mark, table.revision)

    async def _linked(self, account: Account) -> AsyncIterator[Link]:
        async for chunk in self._links.of_account(account.id, place_of(account)):
            for link in chunk:
                yield link

    async def _closer(
        self, reconciler: Reconciler, provider: Provider, merges: Sequence[Merge], ours: Seen, theirs: Seen
    ) -> AsyncIterator[Merge]:
        """The lines, those that would write there or are in conflict looked at once more: with what is locked, as long as
        they are few, and with when both were changed, where the CRM says that."""
        moving = 0
        async for merge in paced(merges):
            moving += not WRITING.isdisjoint([line.way for line in merge.lines])
        few = moving <= LOOKED_AT
        async for merge in paced(merges):
            ways = {line.way for line in merge.lines}
            person, contact = ours.table.contact(merge.person or ""), theirs.table.contact(merge.contact or "")
            if WRITING.isdisjoint(ways) or person is None or contact is None:
                yield merge
                continue
            changed = theirs.table.fields.read(contact.values, Common.UPDATED)
            known = Known(theirs_changed=None if changed is None else str(changed))
            if known.theirs_changed is not None and (few or Way.CONFLICT in ways):
                times = msgspec.json.decode(await self._browse.raw(OWN, person.id) or b"{}", type=_Raw | None)
                known = msgspec.structs.replace(known, ours_changed={} if times is None else times.times)
            if few:
                raw = msgspec.Raw(await self._browse.raw(theirs.account.id, contact.id))
                known = msgspec.structs.replace(
                    known, locked=provider.locked(msgspec.structs.replace(contact, raw=raw))
                )
            if known == UNKNOWN:
                yield merge
                continue
            again = reconciler.merge(merge.agreed, person, contact, known)
            keeps = merge.standing is Standing.SUGGESTED
            yield msgspec.structs.replace(
                again,
                standing=merge.standing if keeps else again.standing,
                why=merge.why,
                proof=merge.proof,
                sure=merge.sure,
            )


async def _acknowledged(provider: Provider, contacts: Sequence[Contact]) -> DeskError | None:
    """Tell the CRM which versions were taken over, where it keeps that; why it could not be told."""
    if provider.inbox is None or not contacts:
        return None
    try:
        await provider.inbox.acknowledge(contacts)
    except (RemoteError, KeyProblem) as error:
        return error
    return None


async def _without_id(
    reconciler: Reconciler,
    provider: Provider,
    links: Sequence[Link],
    merges: Sequence[Merge],
    ours: ContactTable,
    theirs: ContactTable,
) -> AsyncIterator[Merge]:
    """Lines for linked records that are in step and still lack our id: a link that was handed in and never came about."""
    external = theirs.fields.common(Common.EXTERNAL_ID)
    if not provider.capabilities.link or external is None:
        return
    told = {merge.person async for merge in paced(merges)}
    column = theirs.columns[external.key]
    async for link in paced(links):
        row = theirs.position(link.contact)
        if row is not None and column[row] is None and link.person not in told:
            person, contact = ours.contact(link.person), theirs.contact(link.contact)
            if person is not None and contact is not None:
                yield reconciler.merge(link.agreed, person, contact)


async def _left(
    merges: Sequence[Merge], left: Sequence[Left], undone: frozenset[str], keys: Sequence[str]
) -> dict[str, Left]:
    """The lines that stay as they are, by their ids: those of which both sides hold what they held when somebody left
    them, and those of people whose sync was undone."""
    known = {each.line: each for each in left}
    found: dict[str, Left] = {}
    async for merge in paced(merges if known or undone else ()):
        was_undone = merge.person in undone and merge.standing is not Standing.SAME
        if was_undone or merge.id in known:
            now = leaving(merge, keys)
            found |= {merge.id: now} if was_undone or now == known[merge.id] else {}
    return found


def _kept_here(merge: Merge) -> Merge:
    """Who is only here stays only here, unless a person says otherwise."""
    return msgspec.structs.replace(merge, sure=False) if merge.standing is Standing.NEW_HERE else merge
