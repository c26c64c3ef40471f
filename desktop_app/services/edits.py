"""Changing contacts by hand: every way makes a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.changes import Change, Kind, differing
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import DeskError, PlanStopped
from desktop_app.core.fields import Access, FieldSet
from desktop_app.core.plan import Guard, Level, Origin, Plan
from desktop_app.core.ports import Capabilities, Clock
from desktop_app.core.removing import already, both, chosen
from desktop_app.core.values import OneOf, frozen, lacking, problems_of
from desktop_app.core.words import Sentence, say, say_n
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.pace import paced

MANY = 10
"""Removing more people than this asks for their number, typed."""

LOOKED_AT = 500
"""Of so many people it is looked up one by one what is locked; of more, the CRM itself refuses what it does not take."""

IRREVERSIBLE = "irreversible."
"""What the codes of guards begin with that ask about one field; its key follows."""

_NAMED = 3  # so many people are named in a plan's source


class Edits:
    """Makes plans from the record form, the bulk edit and *Delete…*; `new_id` makes ids of ours."""

    def __init__(self, accounts: Accounts, browse: Browse, clock: Clock, new_id: Callable[[], str]) -> None:
        self._accounts = accounts
        self._browse = browse
        self._clock = clock
        self._new_id = new_id

    async def plan_edit(
        self, account: str, before: Contact, after: Mapping[str, Value], why: Sentence | None = None
    ) -> Plan:
        """A plan that changes one contact: of the normalised values in `after` only those that differ from `before`. `why`
        says where they come from, unless somebody wrote them.

        A value that its field does not take makes the line a problem. Raises `PlanStale` for an unread account.
        """
        fields = (await self._browse.table(account)).fields
        change = self._changed(fields, before, after, (await self._accounts.capabilities(account)).needs_one_of)
        change = change if why is None else msgspec.structs.replace(change, why=why)
        change = await self._unless_locked(account, change, before)
        guards = irreversible_guards(fields, change.after) if change.sends else ()
        return await self._plan(account, Origin.EDIT, [change], guards)

    async def plan_new(self, account: str, values: Mapping[str, Value]) -> Plan:
        """A plan that adds one contact with these normalised values. What has to be asked and was not said is no."""
        fields = (await self._browse.table(account)).fields
        given: dict[str, Value] = {key: value for key, value in values.items() if value is not None}
        given |= {field.key: False for field in fields if field.asked is not None and field.key not in given}
        one_of = (await self._accounts.capabilities(account)).needs_one_of
        problems = problems_of(fields, given, new=True) | lacking(one_of, given)
        change = Change(
            id=self._new_id(),
            kind=Kind.PROBLEM if problems else Kind.NEW,
            name=fields.name_of(given),
            why=say("Added by hand"),
            after=given,
            notes=problems,
        )
        return await self._plan(account, Origin.EDIT, [change], irreversible_guards(fields, _final(fields, given)))

    async def plan_bulk(self, account: str, ids: Iterable[str], values: Mapping[str, Value]) -> Plan:
        """A plan that writes the same normalised values into several contacts. Those who have them are *The same*."""
        table = await self._browse.table(account)
        one_of = (await self._accounts.capabilities(account)).needs_one_of
        contacts = [contact async for contact in paced(map(table.contact, ids)) if contact is not None]
        changes = [self._changed(table.fields, contact, values, one_of) async for contact in paced(contacts)]
        if len(changes) <= LOOKED_AT:
            changes = [
                await self._unless_locked(account, change, contact)
                for change, contact in zip(changes, contacts, strict=True)
            ]
        written = dict.fromkeys(key for change in changes if change.sends for key in change.after)
        return await self._plan(account, Origin.BULK, changes, irreversible_guards(table.fields, written))

    async def plan_remove(self, account: str, ids: Iterable[str]) -> Plan:
        """A plan that removes contacts, in the CRM's own sense of removing. Who is archived already is *The same*.

        Raises `PlanStopped` where the CRM cannot do that.
        """
        can = await self._accounts.capabilities(account)
        if can.no_remove is not None:
            raise PlanStopped(can.no_remove, say("Do it in the CRM itself."))
        table = await self._browse.table(account)
        contacts = [contact async for contact in paced(map(table.contact, ids)) if contact is not None]
        changes = [removal(self._new_id(), contact, table.fields, can) for contact in contacts]
        return await self._plan(account, Origin.REMOVE, changes, removal_guards(changes, can))

    async def plan_replacement(self, account: str, before: Contact, corrected: Mapping[str, Value]) -> Plan:
        """A plan that corrects what the CRM takes only in a new record: the contact is made anew with the normalised
        values in `corrected`, everything else that can be written stays as it is, and the old record goes.

        Raises `PlanStopped` where the CRM does not offer that, `PlanStale` for an unread account.
        """
        can = await self._accounts.capabilities(account)
        if can.replace is None:
            raise PlanStopped(say("This CRM does not let anybody correct this field."))
        fields = (await self._browse.table(account)).fields
        change = replacement(self._new_id(), before, corrected, fields, can)
        guards = (Guard(Level.CONFIRM, "replaces", can.replace),) if change.sends else ()
        return await self._plan(account, Origin.EDIT, [change], guards)

    async def locked(self, account: str, contact: Contact) -> Mapping[str, Sentence]:
        """The fields of this one record that the CRM does not let anybody change, and why; empty where it cannot be
        known, because there is no key or the record is gone."""
        try:
            provider = await self._accounts.provider(account)
            raw = await self._browse.raw(account, contact.id)
        except (DeskError, LookupError):
            return {}
        return provider.locked(msgspec.structs.replace(contact, raw=msgspec.Raw(raw)))

    async def check_meanwhile(self, account: str, contact: Contact) -> Contact | None:
        """The contact as it is at the CRM now; None when somebody removed it. Raises `KeyProblem`, `RemoteError`."""
        provider = await self._accounts.provider(account)
        return (await provider.current([contact]))[contact.id]

    async def email_taken(self, account: str, address: str) -> bool:
        """Whether the CRM has somebody with this address already; False where it cannot be asked."""
        provider = await self._accounts.provider(account)
        return provider.lookup is not None and await provider.lookup.email_exists(address)

    def _changed(self, fields: FieldSet, before: Contact, after: Mapping[str, Value], one_of: OneOf | None) -> Change:
        changed = differing(fields, before.values, after)
        problems = frozen(fields, before.values) if changed else {}
        if changed and not problems:
            problems = problems_of(fields, changed, new=False) | lacking(one_of, {**before.values, **changed})
        return Change(
            id=self._new_id(),
            kind=Kind.PROBLEM if problems else Kind.CHANGED if changed else Kind.SAME,
            name=fields.name_of(before.values),
            why=say("Edited by hand"),
            contact=before.id,
            version=before.version,
            before={key: before.get(key) for key in changed},
            after=changed,
            notes=problems,
        )

    async def _unless_locked(self, account: str, change: Change, contact: Contact) -> Change:
        """The change; a problem where it writes what the CRM does not let anybody change in this one record."""
        locks: Mapping[str, Sentence] = await self.locked(account, contact) if change.sends else {}
        problems = {key: locks[key] for key in change.after if key in locks}
        return msgspec.structs.replace(change, kind=Kind.PROBLEM, notes=problems) if problems else change

    async def _plan(self, account: str, origin: Origin, changes: Sequence[Change], guards: tuple[Guard, ...]) -> Plan:
        return Plan(
            id=self._new_id(),
            account=account,
            origin=origin,
            source=_named(changes),
            fingerprint="",
            made_at=self._clock.now(),
            snapshot=await self._browse.snapshot(account),
            changes=tuple(changes),
            guards=guards,
        )


def _named(changes: Sequence[Change]) -> str:
    """Whom it is about, in no language: "Ortega, Ana; Ortega, Andrés; Reinhardt, Anna +1"."""
    names = "; ".join(change.name for change in changes[:_NAMED])
    return f"{names} +{len(changes) - _NAMED}" if len(changes) > _NAMED else names


def _final(fields: FieldSet, given: Iterable[str]) -> list[str]:
    """Of what a new record gets, what cannot be taken back: consent that only an existing record cannot be given is not."""
    return [key for key in given if fields[key].only_to is None]


def removal(id: str, contact: Contact, fields: FieldSet, can: Capabilities) -> Change:
    """The line that removes a contact. Where that means one thing for some and another for others, it says which."""
    kind, why = Kind.REMOVED, say("Chosen by hand")
    if fields.frozen(contact.values) is not None:
        kind, why = Kind.SAME, already(can.removes)
    elif can.gentler is not None:
        why = chosen(can.removing(contact.values))
    return Change(
        id=id,
        kind=kind,
        name=fields.name_of(contact.values),
        why=why,
        contact=contact.id,
        version=contact.version,
        before=dict(contact.values) if kind is Kind.REMOVED else {},
    )


def removal_guards(changes: Iterable[Change], can: Capabilities) -> tuple[Guard, ...]:
    """Removing is confirmed, of many people by their number, typed."""
    going = [change for change in changes if change.kind is Kind.REMOVED]
    if not going:
        return ()
    count = len(going)
    lost = can.recreate or say_n("%n person will be taken out of the list.", count)
    guards = (Guard(Level.CONFIRM, "removes", lost, (str(count),) if count > MANY else ()),)
    gentle = sum(can.gentle(change.before) is not None for change in going)
    if can.gentler is None or not gentle:
        return guards
    means = () if can.gentler.means is None else (Guard(Level.WARN, "means", can.gentler.means),)
    return (*means, Guard(Level.CONFIRM, "gentler", both(count - gentle, gentle)), *guards)


def replacement(
    id: str, before: Contact, corrected: Mapping[str, Value], fields: FieldSet, can: Capabilities
) -> Change:
    """The line that makes a contact anew with corrected values."""
    writable = {field.key: before.get(field.key) for field in fields if field.access is not Access.NEVER}
    after: dict[str, Value] = {key: value for key, value in (writable | dict(corrected)).items() if value is not None}
    after |= {field.key: False for field in fields if field.asked is not None and field.key not in after}
    differs = bool(differing(fields, before.values, corrected))
    problems = frozen(fields, before.values) or problems_of(fields, after, new=True) | lacking(can.needs_one_of, after)
    return Change(
        id=id,
        kind=Kind.SAME if not differs else Kind.PROBLEM if problems else Kind.REPLACED,
        name=fields.name_of(before.values),
        why=say("Corrected by hand"),
        contact=before.id,
        version=before.version,
        before=dict(before.values),
        after=after,
        notes=problems if differs else {},
    )


def irreversible_guards(fields: FieldSet, written: Iterable[str]) -> tuple[Guard, ...]:
    """One confirmation for each field that cannot be taken back once it is written."""
    found = ((key, fields[key].irreversible) for key in written)
    return tuple(Guard(Level.CONFIRM, f"{IRREVERSIBLE}{key}", sentence) for key, sentence in found if sentence)
