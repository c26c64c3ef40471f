"""Changing contacts by hand: every way makes a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop_app.core.changes import Change, Kind, differing
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import PlanStopped
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import Guard, Level, Origin, Plan
from desktop_app.core.ports import Clock
from desktop_app.core.values import OneOf, lacking, problems_of
from desktop_app.core.words import say, say_n
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.pace import paced

MANY = 10
"""Removing more people than this asks for their number, typed."""

_NAMED = 3  # so many people are named in a plan's source


class Edits:
    """Makes plans from the record form, the bulk edit and *Delete…*; `new_id` makes ids of ours."""

    def __init__(self, accounts: Accounts, browse: Browse, clock: Clock, new_id: Callable[[], str]) -> None:
        self._accounts = accounts
        self._browse = browse
        self._clock = clock
        self._new_id = new_id

    async def plan_edit(self, account: str, before: Contact, after: Mapping[str, Value]) -> Plan:
        """A plan that changes one contact: of the normalised values in `after` only those that differ from `before`.

        A value that its field does not take makes the line a problem. Raises `PlanStale` for an unread account.
        """
        fields = (await self._browse.table(account)).fields
        change = self._changed(fields, before, after, (await self._accounts.capabilities(account)).needs_one_of)
        return await self._plan(account, Origin.EDIT, [change], irreversible_guards(fields, change.after))

    async def plan_new(self, account: str, values: Mapping[str, Value]) -> Plan:
        """A plan that adds one contact with these normalised values."""
        fields = (await self._browse.table(account)).fields
        given: dict[str, Value] = {key: value for key, value in values.items() if value is not None}
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
        return await self._plan(account, Origin.EDIT, [change], irreversible_guards(fields, given))

    async def plan_bulk(self, account: str, ids: Iterable[str], values: Mapping[str, Value]) -> Plan:
        """A plan that writes the same normalised values into several contacts. Those who have them are *The same*."""
        table = await self._browse.table(account)
        one_of = (await self._accounts.capabilities(account)).needs_one_of
        changes = [
            self._changed(table.fields, contact, values, one_of)
            async for contact in paced(map(table.contact, ids))
            if contact is not None
        ]
        return await self._plan(account, Origin.BULK, changes, irreversible_guards(table.fields, values))

    async def plan_remove(self, account: str, ids: Iterable[str]) -> Plan:
        """A plan that removes contacts, in the CRM's own sense of removing.

        Raises `PlanStopped` where the CRM cannot do that.
        """
        capabilities = await self._accounts.capabilities(account)
        if capabilities.no_remove is not None:
            raise PlanStopped(capabilities.no_remove, say("Do it in the CRM itself."))
        table = await self._browse.table(account)
        contacts = [contact for contact in map(table.contact, ids) if contact is not None]
        changes = [
            Change(
                id=self._new_id(),
                kind=Kind.REMOVED,
                name=table.fields.name_of(contact.values),
                why=say("Chosen by hand"),
                contact=contact.id,
                version=contact.version,
                before=dict(contact.values),
            )
            for contact in contacts
        ]
        guard = Guard(
            Level.CONFIRM,
            "removes",
            capabilities.recreate or say_n("%n person will be taken out of the list.", len(changes)),
            (str(len(changes)),) if len(changes) > MANY else (),
        )
        return await self._plan(account, Origin.REMOVE, changes, (guard,))

    async def check_meanwhile(self, account: str, contact: Contact) -> Contact | None:
        """The contact as it is at the CRM now; None when somebody removed it. Raises `KeyProblem`, `RemoteError`."""
        provider = await self._accounts.provider(account)
        return (await provider.current([contact]))[contact.id]

    async def email_taken(self, account: str, address: str) -> bool:
        """Whether the CRM has somebody with this address already; False where it cannot be asked."""
        provider = await self._accounts.provider(account)
        return provider.capabilities.email_lookup and await provider.email_exists(address)

    def _changed(self, fields: FieldSet, before: Contact, after: Mapping[str, Value], one_of: OneOf | None) -> Change:
        changed = differing(fields, before.values, after)
        problems = problems_of(fields, changed, new=False)
        if changed:
            problems |= lacking(one_of, {**before.values, **changed})
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
    """Whom it is about, in no language: "Ana Ortega, Andrés Ortega, Anna Reinhardt +1"."""
    names = ", ".join(change.name for change in changes[:_NAMED])
    return f"{names} +{len(changes) - _NAMED}" if len(changes) > _NAMED else names


def irreversible_guards(fields: FieldSet, written: Iterable[str]) -> tuple[Guard, ...]:
    """One confirmation for each field that cannot be taken back once it is written."""
    found = ((key, fields[key].irreversible) for key in written)
    return tuple(Guard(Level.CONFIRM, f"irreversible.{key}", sentence) for key, sentence in found if sentence)
