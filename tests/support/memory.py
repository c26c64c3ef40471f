"""The ports in memory: what storage and a CRM do for the services, without files and sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from desktop_app.core.account import Account, Connection, Environment, KeyState, ProviderInfo, Scope
from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError, KeyMissing
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import SnapshotMark
from desktop_app.core.ports import (
    AddressLookup,
    Batch,
    Capabilities,
    ChangeFeed,
    EventSource,
    FileIntake,
    Inbox,
    News,
    Notice,
    Page,
    Readiness,
    Request,
    Sent,
    ServerFilter,
    Term,
)
from desktop_app.core.words import Sentence, say

INFO = ProviderInfo("memory", "campflow", "c", "#B4552D", {}, "List", "", "")


def account(**changes: Any) -> Account:
    """An account of the CRM in memory."""
    made = Account("acc", "memory", "Camp", Environment.LIVE, "http://127.0.0.1", "#B4552D", scope_name="Camp 2026")
    return msgspec.structs.replace(made, **changes)


class MemoryClock:
    """A clock that stands until it is set."""

    def __init__(self, now: str = "2026-05-03T08:42:00+00:00") -> None:
        self.time = now

    def now(self) -> str:
        return self.time


class MemoryCrm:
    """A CRM whose records are a dict; also the `Providers` that opens it. `failing` is raised by the next reads."""

    def __init__(self, fields: FieldSet, contacts: Iterable[Contact] = ()) -> None:
        self.info = INFO
        self.capabilities = Capabilities(recreate=say("campflow deletes these people for good."))
        self.feed: ChangeFeed | None = None
        self.events: EventSource | None = None
        self.inbox: Inbox | None = None
        self.lookup: AddressLookup | None = None
        self.intake: FileIntake | None = None
        self.set_of_fields = fields
        self.records = {contact.id: contact for contact in contacts}
        self.server_filters: list[ServerFilter] = []
        self.failing: DeskError | None = None
        self.page_size = 100
        self.sent: list[Batch] = []
        self.asked: list[tuple[Term, ...]] = []
        self.locks: Mapping[str, Mapping[str, Sentence]] = {}

    def infos(self) -> Sequence[ProviderInfo]:
        return [INFO]

    def open(self, account: Account, key: str, notify: Callable[[Notice], None]) -> Any:
        return self

    async def check(self) -> Connection:
        return Connection("Kim", "Camp 2026", len(self.records))

    async def scopes(self) -> Sequence[Scope]:
        return []

    async def fields(self) -> FieldSet:
        self._maybe_fail()
        return self.set_of_fields

    async def filters(self) -> Sequence[ServerFilter]:
        return self.server_filters

    async def read(self, terms: Sequence[Term]) -> AsyncIterator[Page]:
        self.asked.append(tuple(terms))
        found = [one for one in self.records.values() if all(_holds(one, term) for term in terms)]
        for start in range(0, len(found), self.page_size):
            await asyncio.sleep(0)  # as over a network, where reading can be cancelled
            yield Page(tuple(found[start : start + self.page_size]), len(found))
            self._maybe_fail()

    async def current(self, seen: Sequence[Contact]) -> Mapping[str, Contact | None]:
        self._maybe_fail()
        return {contact.id: self.records.get(contact.id) for contact in seen}

    def locked(self, contact: Contact) -> Mapping[str, Sentence]:
        return self.locks.get(contact.id, {})

    async def email_exists(self, address: str) -> bool:
        return any(address in contact.values.values() for contact in self.records.values())

    def identity(self, change: Change, new_id: Callable[[], str]) -> Change:
        return change

    def pack(self, changes: Iterable[Change]) -> list[Batch]:
        return [Batch(number, change.kind, (change,)) for number, change in enumerate(changes, 1)]

    def requests(self, batch: Batch) -> list[Request]:
        return [Request("PUT", "http://127.0.0.1/persons", msgspec.Raw(b"{}"))]

    async def ready(self) -> Readiness:
        return Readiness(ready=True)

    async def send(self, batch: Batch) -> Sent:
        self.sent.append(batch)
        return Sent(tuple(self._carry_out(change) for change in batch.changes))

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        return []

    async def close(self) -> None: ...

    def _carry_out(self, change: Change) -> Outcome:
        key = change.contact or f"new-{len(self.records)}"
        if change.kind is Kind.REMOVED:
            del self.records[key]
            return Outcome(change.id, State.APPLIED, contact=key)
        if change.kind is Kind.REPLACED:
            del self.records[key]
            key = f"{key}-anew"
        old = self.records.get(key)
        values = {**({} if old is None else old.values), **change.after}
        record = Contact(key, {name: value for name, value in values.items() if value is not None}, "v+")
        self.records[key] = record
        return Outcome(change.id, State.APPLIED, contact=key, record=record)

    def _maybe_fail(self) -> None:
        if self.failing is not None:
            raise self.failing


def _holds(contact: Contact, term: Term) -> bool:
    """Whether a term holds: ``ne`` is not, ``like`` contains; several choices are joined by commas."""
    value = str(contact.get(term.key) or "")
    if term.operator == "ne":
        return value != term.value
    if term.operator == "like":
        return term.value in value
    return value in term.value.split(",")


class MemoryFeed:
    """A `ChangeFeed` that tells what it was given; `asked` are the moments it was asked for."""

    def __init__(self, *contacts: Contact, removed: Sequence[str] = ()) -> None:
        self.told = News(contacts, tuple(removed))
        self.asked: list[str] = []
        self.failing: DeskError | None = None

    async def news(self, since: str) -> News:
        self.asked.append(since)
        if self.failing is not None:
            raise self.failing
        return self.told


class NoPractice:
    """A `Practice` without lists."""

    async def accounts(self) -> Sequence[Account]:
        return []

    async def place(self, provider: str) -> tuple[str, str]:
        raise AssertionError("nobody asks for a practice server here")

    async def stop(self) -> None: ...


class MemoryContacts:
    """A `ContactStore` of one account; `None` contacts: never read."""

    def __init__(self) -> None:
        self.kept: dict[str, Contact] | None = None
        self.field_set: FieldSet | None = None
        self.read_at = ""
        self.revision = 0

    async def mark(self, account: str) -> SnapshotMark | None:
        if self.kept is None:
            return None
        return SnapshotMark(self.read_at, len(self.kept), complete=True, revision=self.revision)

    async def fields(self, account: str) -> FieldSet | None:
        return self.field_set

    async def load(self, account: str) -> AsyncIterator[Sequence[Contact]]:
        yield list((self.kept or {}).values())

    async def raw(self, account: str, id: str) -> bytes:
        return bytes((self.kept or {})[id].raw)

    async def replace(
        self, account: str, fields: FieldSet, pages: AsyncIterator[Page], read_at: str
    ) -> SnapshotMark | None:
        kept = {contact.id: contact async for page in pages for contact in page.contacts}
        self.kept, self.field_set, self.read_at = kept, fields, read_at
        self.revision += 1
        return await self.mark(account)

    async def put(self, account: str, contacts: Sequence[Contact]) -> SnapshotMark | None:
        assert self.kept is not None
        self.kept.update({contact.id: contact for contact in contacts})
        self.revision += 1
        return await self.mark(account)

    async def remove(self, account: str, ids: Sequence[str]) -> SnapshotMark | None:
        assert self.kept is not None
        for id in ids:
            self.kept.pop(id, None)
        self.revision += 1
        return await self.mark(account)

    async def catch_up(
        self, account: str, contacts: Sequence[Contact], removed: Sequence[str], read_at: str
    ) -> SnapshotMark | None:
        await self.put(account, contacts)
        self.read_at = read_at
        return await self.remove(account, removed)

    async def forget(self, account: str) -> None:
        self.kept = self.field_set = None


class MemoryAccounts:
    """An `AccountStore`."""

    def __init__(self, *accounts: Account) -> None:
        self.kept = {one.id: one for one in accounts}

    async def all(self) -> list[Account]:
        return list(self.kept.values())

    async def put(self, account: Account) -> None:
        self.kept[account.id] = account

    async def remove(self, account: str) -> None:
        self.kept.pop(account, None)


class MemorySecrets:
    """A `SecretStore`."""

    def __init__(self, **keys: str) -> None:
        self.keys = keys

    async def state(self, account: str) -> KeyState:
        return KeyState.STORED if account in self.keys else KeyState.MISSING

    async def get(self, account: str) -> str:
        if account not in self.keys:
            raise KeyMissing(say("There is no key for this account."))
        return self.keys[account]

    async def put(self, account: str, key: str, *, session_only: bool = False) -> None:
        self.keys[account] = key

    async def remove(self, account: str) -> None:
        self.keys.pop(account, None)


class MemorySettings:
    """`Settings`."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    async def get(self, key: str) -> bytes | None:
        return self.kept.get(key)

    async def put(self, key: str, value: bytes) -> None:
        self.kept[key] = value

    async def remove(self, key: str) -> None:
        self.kept.pop(key, None)

    async def keys(self, prefix: str) -> list[str]:
        return [key for key in self.kept if key.startswith(prefix)]
