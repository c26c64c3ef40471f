"""The same person in several systems: their records side by side, and the plans that carry a value across."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from desktop_app.core.account import OWN, Account
from desktop_app.core.agreement import Link
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import DeskError
from desktop_app.core.fields import Field, FieldSet
from desktop_app.core.pairing import Pair, Pairing
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Links
from desktop_app.core.words import Sentence, say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.edits import Edits
from desktop_app.services.runs.places import place_of

HERE = 0
"""The number of *Our contacts* among the systems of a person; the copies follow."""

_WITHDRAWN = say("Somebody has withdrawn this consent. It is not given again from here.")
_WHY = say("As in the person's other systems")


class Copy(msgspec.Struct, frozen=True):
    """A person's record at an account, as it was read last: None where it is not there. `agreed_at` is when both sides were
    in step last (ISO 8601, "" never); `closed` says why nothing of it can be changed, `locked` what cannot, by its keys."""

    account: Account
    agreed_at: str
    contact: Contact | None
    pairs: Mapping[str, Pair]  # by our key
    closed: Sentence | None = None
    locked: Mapping[str, Sentence] = {}

    def value(self, key: str, ours: Value) -> Value:
        """What it holds, as our field would hold it; None also for what it does not keep."""
        pair = self.pairs.get(key)
        return None if pair is None or self.contact is None else pair.seen(self.contact.get(pair.theirs.key), ours)

    def refusal(self, key: str, value: Value, ours: Value) -> Sentence | None:
        """Why this value (in our form) cannot be written into it; None where it can."""
        if self.closed is not None or self.contact is None:
            return self.closed
        pair = self.pairs[key]
        locked = self.locked.get(pair.theirs.key)
        return locked or pair.not_there(value, self.contact.get(pair.theirs.key), self.value(key, ours))


class Compared(msgspec.Struct, frozen=True):
    """A person of ours and the copies, numbered from `HERE` on."""

    person: Contact
    fields: FieldSet
    copies: tuple[Copy, ...]

    def rows(self) -> list[Field]:
        """The fields that are kept in several systems and of which any says something; none that is sensitive."""
        return [
            field
            for field in self.fields
            if not field.sensitive
            and len(self.keeping(field.key)) > 1
            and any(value is not None for value in self.values(field.key))
        ]

    def keeping(self, key: str) -> list[int]:
        """The systems in which the person is there and this field is kept."""
        there = enumerate(self.copies, HERE + 1)
        return [HERE, *(n for n, copy in there if copy.contact is not None and key in copy.pairs)]

    def values(self, key: str) -> list[Value]:
        """What every system holds, as our field would hold it."""
        ours = self.person.get(key)
        return [ours, *(copy.value(key, ours) for copy in self.copies)]

    def differs(self, key: str) -> bool:
        """Whether two of the systems hold different things."""
        values, (first, *others) = self.values(key), self.keeping(key)
        return any(not self._same(key, values[first], values[other]) for other in others)

    def differing(self) -> list[str]:
        """The keys of the fields in which the systems differ."""
        return [field.key for field in self.rows() if self.differs(field.key)]

    def others(self, key: str, source: int) -> list[int]:
        """The systems that keep this field and hold something else than `source`."""
        values = self.values(key)
        return [n for n in self.keeping(key) if n != source and not self._same(key, values[n], values[source])]

    def refusal(self, key: str, source: int, target: int) -> Sentence | None:
        """Why what `source` holds cannot be written into `target`; None where it can."""
        value, ours = self.values(key)[source], self.person.get(key)
        pairs = [copy.pairs[key] for copy in self.copies if key in copy.pairs]
        if value is True and pairs[0].consent and False in self.values(key):
            return _WITHDRAWN
        if target != HERE:
            return self.copies[target - 1].refusal(key, value, ours)
        return pairs[0].not_here(value, ours)

    def _same(self, key: str, one: Value, other: Value) -> bool:
        return next(copy.pairs[key] for copy in self.copies if key in copy.pairs).same(one, other)


class Copies:
    """Finds the copies of people of ours, and plans what is carried from one to the other."""

    def __init__(self, accounts: Accounts, browse: Browse, links: Links, edits: Edits) -> None:
        self._accounts = accounts
        self._browse = browse
        self._links = links
        self._edits = edits

    async def of(self, person: str) -> Compared | None:
        """A person's copies, in the order of the accounts; None for somebody who is not in our list. Raises
        `StorageError`."""
        ours = await self._browse.table(OWN)
        contact = ours.contact(person)
        if contact is None:
            return None
        links = {(link.account, link.place): link for link in await self._links.of_person(person)}
        found: list[Copy] = []
        for account in await self._accounts.connected():
            link = links.get((account.id, place_of(account)))
            if link is not None:
                found.append(await self._copy(ours.fields, account, link))
        return Compared(contact, ours.fields, tuple(found))

    async def plan(self, compared: Compared, system: int, values: Mapping[str, Value]) -> Plan:
        """A plan that writes these values (in our form, by our key) into one of the systems. Raises `PlanStale`."""
        if system == HERE:
            return await self._edits.plan_edit(OWN, compared.person, values, _WHY)
        copy = compared.copies[system - 1]
        assert copy.contact is not None
        written: dict[str, Value] = {}
        for key, value in values.items():
            pair, present = copy.pairs[key], copy.contact.get(copy.pairs[key].theirs.key)
            written[pair.theirs.key] = pair.written(value, present, copy.value(key, compared.person.get(key)))
        return await self._edits.plan_edit(copy.account.id, copy.contact, written, _WHY)

    async def _copy(self, ours: FieldSet, account: Account, link: Link) -> Copy:
        table = await self._browse.table(account.id)
        contact = table.contact(link.contact)
        pairs = {pair.key: pair for pair in Pairing(ours, table.fields).pairs}
        if contact is None:
            return Copy(account, link.agreed.at, None, pairs)
        closed = await self._closed(account, table.fields, contact)
        locked: Mapping[str, Sentence] = {} if closed else await self._edits.locked(account.id, contact)
        return Copy(account, link.agreed.at, contact, pairs, closed, locked)

    async def _closed(self, account: Account, fields: FieldSet, contact: Contact) -> Sentence | None:
        """Why nothing of a record can be changed."""
        if account.read_only:
            return say("{account} is set to be read only.", account=account.name)
        try:
            can = await self._accounts.capabilities(account.id)
        except DeskError as error:  # without a key it is only shown
            return error.sentence
        over = can.ended if can.ended is not None and contact.get(can.ended.key) == can.ended.value else None
        if over is not None:
            return over.sentence
        if not can.update:
            return say("{account} lets nobody change its people from outside.", account=account.name)
        return fields.frozen(contact.values)


def gathered(compared: Compared, chosen: Mapping[str, int]) -> dict[int, dict[str, Value]]:
    """What is to be written into which system when the value of one system (`chosen`, by key) is carried to all others;
    what one of them cannot take is left as it is."""
    found: dict[int, dict[str, Value]] = {}
    for key, source in chosen.items():
        for target in compared.others(key, source):
            if compared.refusal(key, source, target) is None:
                found.setdefault(target, {})[key] = compared.values(key)[source]
    return dict(sorted(found.items()))


def still(compared: Compared, chosen: Mapping[str, int], rows: Sequence[Field]) -> dict[str, int]:
    """Those choices that still have something to carry."""
    keys = {field.key for field in rows}
    return {key: source for key, source in chosen.items() if key in keys and compared.others(key, source)}
