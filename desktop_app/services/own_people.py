"""*Our contacts*: the fields that the organisation adds to it, and taking people from an account into it."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager

import msgspec

from desktop_app.core.account import OWN
from desktop_app.core.errors import InputError
from desktop_app.core.fields import Choice, Field, FieldType
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports import Clock, OwnFields
from desktop_app.core.table import ContactTable
from desktop_app.core.taking import present, taking_changes
from desktop_app.core.values import clean
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.pace import finished
from desktop_app.services.runs.places import place_of

TYPES = (
    FieldType.TEXT,
    FieldType.LONG_TEXT,
    FieldType.DATE,
    FieldType.NUMBER,
    FieldType.YES_NO,
    FieldType.CHOICE,
    FieldType.LIST,
    FieldType.EMAIL,
    FieldType.PHONE,
)
"""What a field that is added may hold, the usual one first."""


class OwnPeople:
    """What can be done with our own list and with no other. `new_id` makes ids of ours."""

    def __init__(
        self, fields: OwnFields, accounts: Accounts, browse: Browse, clock: Clock, new_id: Callable[[], str]
    ) -> None:
        self._fields = fields
        self._accounts = accounts
        self._browse = browse
        self._clock = clock
        self._new_id = new_id

    # ---------------------------------------------------------------------------------------------------------- fields

    async def fields(self) -> list[Field]:
        """The fields that were added, in their order."""
        return await self._fields.all()

    async def add_field(self, name: str, type: FieldType, choices: Sequence[str] = ()) -> Field:
        """A new field. Raises `InputError` for a name that is empty or taken and for a choice of nothing, `PlanStopped`
        while a run is going on."""
        field = Field(f"own_{self._new_id()}", "", type, "Own fields", own=True)
        return await self._put(field, name, choices)

    async def change_field(self, key: str, name: str, choices: Sequence[str] = ()) -> Field:
        """Another name, other choices; values that are none of them any more stay as they are. Raises as `add_field`."""
        field = next((field for field in await self._fields.all() if field.key == key), None)
        if field is None:
            raise InputError(say("This field is not there any more."))
        return await self._put(field, name, choices)

    async def holding(self, key: str) -> int:
        """How many people have a value in this field."""
        return await self._fields.holding(key)

    async def remove_field(self, key: str) -> None:
        """Remove a field with everybody's values in it. Raises `PlanStopped` while a run is going on."""
        async with self._changing():
            await self._fields.remove(key)

    async def _put(self, field: Field, name: str, choices: Sequence[str]) -> Field:
        label = clean(name)
        if not label:
            raise InputError(say("The field has no name."), say("Type what it is to be called."))
        provider = await self._accounts.provider(OWN)
        for other in await provider.fields():
            if other.key != field.key and other.label.casefold() == label.casefold():
                raise InputError(say("There is a field with this name."), say("Give it a name of its own."))
        words = [*dict.fromkeys(word for word in map(clean, choices) if word)]
        if field.type is FieldType.CHOICE and not words:
            raise InputError(say("There is nothing to choose from."), say("Type the choices, one a line."))
        kept = tuple(Choice(word, word) for word in words) if field.type is FieldType.CHOICE else ()
        field = msgspec.structs.replace(field, label=label, choices=kept)
        async with self._changing():
            await self._fields.put(field)
        return field

    @asynccontextmanager
    async def _changing(self) -> AsyncGenerator[None]:
        """While the fields change nothing is written into the list; afterwards it is read anew."""
        self._accounts.holds.hold(OWN)
        try:
            yield
            await self._browse.refresh(OWN, lambda done, total: None)
        finally:
            self._accounts.holds.release(OWN)

    # ---------------------------------------------------------------------------------------------------------- taking

    async def plan_taking(self, account: str, ids: Sequence[str] | None = None) -> Plan:
        """A plan that takes people of an account into our list: `ids`, or everybody who is not archived.

        Raises `PlanStale` for an account that was never read, `InputError` where there is nobody.
        """
        source = await self._accounts.get(account)
        await self._browse.snapshot(account)
        theirs, ours = await self._browse.table(account), await self._own_table()
        positions = present(theirs) if ids is None else [p for id in ids if (p := theirs.position(id)) is not None]
        if not positions:
            raise InputError(say("There is nobody to take from {account}.", account=source.name))
        needed = (await self._accounts.capabilities(OWN)).needs_one_of
        changes = await finished(taking_changes(source, place_of(source), theirs, positions, ours, needed))
        made_from = (account, theirs.revision, ours.revision, len(positions))
        return Plan(
            id=self._new_id(),
            account=OWN,
            origin=Origin.TAKE,
            source=source.name,
            fingerprint=hashlib.blake2b(msgspec.json.encode(made_from), digest_size=16).hexdigest(),
            made_at=self._clock.now(),
            snapshot=await self._browse.snapshot(OWN),
            changes=tuple(changes),
        )

    async def _own_table(self) -> ContactTable:
        if await self._browse.mark(OWN) is None:
            await self._browse.refresh(OWN, lambda done, total: None)
        return await self._browse.table(OWN)
