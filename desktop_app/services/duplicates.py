"""Who is in a list twice: groups of records, what was said about them, and the plans that bring values together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

import msgspec

from desktop_app.core.contact import Contact, Value
from desktop_app.core.duplicates import Pair, duplicates, groups
from desktop_app.core.errors import PlanStale
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Settings
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.services.browse import Browse
from desktop_app.services.edits import Edits
from desktop_app.services.pace import finished, paced


class Group(NamedTuple):
    """Records (ids) that are probably one person, and the pairs that say so, the strongest first."""

    contacts: tuple[str, ...]
    pairs: tuple[Pair, ...]


class Duplicates:
    """Finds the groups of an account. What people said are different ones is kept per account."""

    def __init__(self, browse: Browse, edits: Edits, settings: Settings) -> None:
        self._browse = browse
        self._edits = edits
        self._settings = settings

    async def find(self, account: str) -> list[Group]:
        """Everybody who is probably in the list twice, the surest first, without those who were said to be different."""
        table = await self._browse.table(account)
        found = await finished(duplicates(table))
        different = await self._different(account)
        pairs = [
            pair
            async for pair in paced(found)
            if (min(pair.one, pair.other), max(pair.one, pair.other)) not in different
        ]
        together = await finished(groups(pairs))
        of = {contact: number for number, contacts in enumerate(together) for contact in contacts}
        why: list[list[Pair]] = [[] for _ in together]
        async for pair in paced(pairs):
            why[of[pair.one]].append(pair)
        return [Group(tuple(contacts), tuple(pairs)) for contacts, pairs in zip(together, why, strict=True)]

    async def are_different(self, account: str, contacts: Sequence[str]) -> None:
        """Somebody says that these records are all different people: they are not shown together again."""
        await self._keep(account, await self._different(account) | _pairs(contacts))

    async def may_be_the_same(self, account: str, contacts: Sequence[str]) -> None:
        """Take back what `are_different` was told."""
        await self._keep(account, await self._different(account) - _pairs(contacts))

    async def plan_move(self, account: str, source: Contact, target: Contact, keys: Iterable[str]) -> Plan:
        """A plan that writes the values of these fields from one record into another. Raises `PlanStale` where the account
        was never read."""
        fields = (await self._browse.table(account)).fields
        values = {field.key: value for field, value in movable(fields, source, target) if field.key in set(keys)}
        if not values:
            raise PlanStale(say("There is nothing to move any more."), say("Look at both records again."))
        why = say("From the other record of {name}", name=fields.name_of(source.values))
        return await self._edits.plan_edit(account, target, values, why)

    async def _different(self, account: str) -> set[tuple[str, str]]:
        kept = await self._settings.get(_key(account))
        return set() if kept is None else set(msgspec.json.decode(kept, type=list[tuple[str, str]]))

    async def _keep(self, account: str, different: set[tuple[str, str]]) -> None:
        await self._settings.put(_key(account), msgspec.json.encode(sorted(different)))


def still_there(table: ContactTable, found: Iterable[Group]) -> Iterator[Group]:
    """The groups without the records that are gone or archived by now."""
    field = table.fields.common(Common.ARCHIVED)
    archived = None if field is None else table.columns[field.key]
    for group in found:
        places = ((contact, table.position(contact)) for contact in group.contacts)
        left = (c for c, place in places if place is not None and (archived is None or archived[place] is not True))
        yield Group(tuple(left), group.pairs)


def movable(fields: FieldSet, source: Contact, target: Contact) -> list[tuple[Field, Value]]:
    """The fields whose value in one record could be written into another, and what the other would hold then: of lists
    everything that either has."""
    found: list[tuple[Field, Value]] = []
    for field in fields:
        now, value = target.get(field.key), source.get(field.key)
        if field.type is FieldType.LIST and isinstance(now, tuple) and isinstance(value, tuple):
            value = tuple(dict.fromkeys((*now, *value)))
        allowed = field.only_to is None or value is field.only_to
        if value is not None and value != now and allowed and field.access is Access.EDIT and not field.sensitive:
            found.append((field, value))
    return found


def _pairs(contacts: Sequence[str]) -> set[tuple[str, str]]:
    return set(combinations(sorted(contacts), 2))


def _key(account: str) -> str:
    return f"duplicates/{account}/different"
