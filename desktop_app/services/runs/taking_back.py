"""Plans made from what was done: undo a run, try its failures again, restore a backup."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact
from desktop_app.core.errors import InputError
from desktop_app.core.plan import Guard, Level, Origin, Plan
from desktop_app.core.ports import Capabilities, Clock, ContactStore, Journal, Run, RunLine
from desktop_app.core.removing import entries_for_good, for_good
from desktop_app.core.table import ContactTable
from desktop_app.core.undoing import RETRIED, in_list_twice, restore_changes, retry_changes, undo_changes
from desktop_app.core.words import Sentence, say, say_n
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.edits import MANY, irreversible_guards
from desktop_app.services.pace import Freed, paced
from desktop_app.services.runs.places import check_place

FEW = 20
"""Up to so many records are looked up one by one; for more, the list is read anew."""


class TakingBack:
    """Makes plans from the history. Each is worked out from the records as they are at the CRM now."""

    def __init__(
        self,
        journal: Journal,
        contacts: ContactStore,
        accounts: Accounts,
        browse: Browse,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._journal = journal
        self._contacts = contacts
        self._accounts = accounts
        self._browse = browse
        self._clock = clock
        self._new_id = new_id

    async def undo(self, run: str, *, only_twice: bool = False) -> Plan:
        """A plan that takes a run back: what was edited since is kept and named, what cannot come back is said.
        `only_twice`: it only takes out the new entries of those who are in the list twice because of it.

        Raises `PlanStopped` when the account leads to another place now; so do `retry` and `restore`.
        """
        head = await self._there(await self._journal.run(run))
        lines = Freed(await self._journal.lines(run))
        if only_twice:
            lines = [line async for line in paced(lines) if in_list_twice(line)]
        current = await self._current(head.account, lines)
        table = await self._browse.table(head.account)
        capabilities = await self._accounts.capabilities(head.account)
        changes = undo_changes(lines, current, table.fields, capabilities)
        return await self._plan(head.account, Origin.UNDO, head.source, changes, run)

    async def retry(self, run: str) -> Plan:
        """A plan of what did not come about in a run, worked out again from the records as they are now."""
        head = await self._there(await self._journal.run(run))
        lines = [line for line in Freed(await self._journal.lines(run)) if line.outcome.state in RETRIED]
        current = await self._current(head.account, lines)
        table = await self._browse.table(head.account)
        changes = retry_changes(lines, current.get, table.fields, mirror=head.origin is Origin.MIRROR)
        return await self._plan(head.account, Origin.RETRY, head.source, changes, run)

    async def restore(self, account: str, backup: str) -> Plan:
        """A plan that brings an account back to a backup. Putting changed people back is offered, not ticked."""
        for run in await self._journal.runs():
            if run.backup == backup:
                await self._there(run)
        await self._browse.refresh(account, lambda done, total: None)
        table = await self._browse.table(account)
        saved = [contact async for chunk in self._contacts.backed_up(backup) for contact in chunk]
        changes = restore_changes(saved, partial(_seen, table), table.fields)
        plan = await self._plan(account, Origin.RESTORE, "", changes, None)
        return plan.without(change.id for change in changes if change.kind is Kind.CHANGED)

    async def _there(self, run: Run) -> Run:
        """The run, made at the place that its account leads to now."""
        check_place(run, await self._accounts.get(run.account))
        return run

    async def _current(self, account: str, lines: Iterable[RunLine]) -> Mapping[str, Contact | None]:
        """The records of a run as they are now: looked up when they are few, otherwise by reading the list."""
        table = await self._browse.table(account)
        ids = [id for line in lines for id in _records(line)]
        seen = [contact for id in ids if (contact := _seen(table, id)) is not None]
        if len(seen) <= FEW:
            provider = await self._accounts.provider(account)
            return await provider.current(seen)
        await self._browse.refresh(account, lambda done, total: None)
        table = await self._browse.table(account)
        return {id: _seen(table, id) for id in ids}

    async def _plan(
        self, account: str, origin: Origin, source: str, changes: Sequence[Change], of_run: str | None
    ) -> Plan:
        if not changes:
            raise InputError(say("There is nothing to take back or to try again."), say("Nothing needs to be done."))
        mark = await self._browse.snapshot(account)
        table = await self._browse.table(account)
        written = dict.fromkeys(
            key for change in changes if change.sends for key in change.after if key in table.fields
        )
        return Plan(
            id=self._new_id(),
            account=account,
            origin=origin,
            source=source,
            fingerprint="",
            made_at=self._clock.now(),
            snapshot=mark,
            changes=tuple(changes),
            guards=(
                *_guards(origin, changes, await self._accounts.capabilities(account)),
                *irreversible_guards(table.fields, written),
            ),
            of_run=of_run,
        )


def _records(line: RunLine) -> list[str]:
    """The ids of the records that taking a line back depends on: of somebody who is in the list twice, both."""
    known = line.outcome.contact or line.change.contact
    both = [line.change.contact, known] if in_list_twice(line) else [known]
    return [id for id in both if id is not None]


def _seen(table: ContactTable, id: str) -> Contact | None:
    return None if table.position(id) is None else table.contact(id)


def _for_good(origin: Origin, can: Capabilities, count: int) -> Sentence:
    if can.same_id:
        return say_n("%n person will be taken out of the list.", count)
    if origin is Origin.UNDO:
        return entries_for_good(can.removes, count)
    return for_good(can.removes, count)


def _guards(origin: Origin, changes: Sequence[Change], can: Capabilities) -> tuple[Guard, ...]:
    """Removing people is confirmed, wherever it comes from; many of them by their number, typed. So is making somebody
    anew."""
    guards: list[Guard] = []
    removed = sum(change.kind is Kind.REMOVED for change in changes)
    if removed:
        sentence = _for_good(origin, can, removed)
        guards.append(Guard(Level.CONFIRM, "removes", sentence, (str(removed),) if removed > MANY else ()))
    if can.replace is not None and any(change.kind is Kind.REPLACED for change in changes):
        guards.append(Guard(Level.CONFIRM, "replaces", can.replace))
    return tuple(guards)
