"""What is kept on this computer, and the time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Protocol

from desktop_app.core.account import Account, KeyState
from desktop_app.core.agreement import Link
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Field, FieldSet
from desktop_app.core.leaving import Left
from desktop_app.core.permit import Backup
from desktop_app.core.plan import SnapshotMark
from desktop_app.core.ports.traffic import Page


class Clock(Protocol):
    """Time, so that tests own it."""

    def now(self) -> str:
        """The moment in UTC, ISO 8601 with offset."""
        ...


class SecretStore(Protocol):
    """Keys by account id. Never falls back to a file. Everything may take long (a prompt): it runs in threads."""

    async def state(self, account: str) -> KeyState: ...

    async def get(self, account: str) -> str:
        """Raises `KeyMissing`, `KeyStoreLocked`, `KeyStoreMissing`."""
        ...

    async def put(self, account: str, key: str, *, session_only: bool = False) -> None:
        """Raises `KeyStoreLocked`, `KeyStoreMissing` (unless `session_only`)."""
        ...

    async def remove(self, account: str) -> None: ...


class ContactStore(Protocol):
    """Snapshots of accounts in the encrypted database."""

    async def mark(self, account: str) -> SnapshotMark | None:
        """The snapshot's mark, None when the account was never read."""
        ...

    async def fields(self, account: str) -> FieldSet | None: ...

    def load(self, account: str) -> AsyncIterator[Sequence[Contact]]:
        """All records without their raw part, in chunks small enough not to hold up painting."""
        ...

    async def raw(self, account: str, id: str) -> bytes:
        """The record as it came from the CRM, JSON."""
        ...

    async def replace(self, account: str, fields: FieldSet, pages: AsyncIterator[Page], read_at: str) -> SnapshotMark:
        """Take a complete read as the new snapshot, in one transaction: if `pages` fails, the old snapshot stays."""
        ...

    async def put(self, account: str, contacts: Sequence[Contact]) -> SnapshotMark:
        """Add or renew single records (read back after a write)."""
        ...

    async def remove(self, account: str, ids: Sequence[str]) -> SnapshotMark: ...

    async def catch_up(
        self, account: str, contacts: Sequence[Contact], removed: Sequence[str], read_at: str
    ) -> SnapshotMark:
        """Take everything that changed until `read_at` into the snapshot, in one transaction: it is as good as read
        then."""
        ...

    async def forget(self, account: str) -> None:
        """Delete everything that is kept of an account's contacts."""
        ...

    async def back_up(self, account: str, contacts: AsyncIterator[Page], made_at: str) -> Backup:
        """Write a backup with the raw records, read it back, compare; `verified` says the result."""
        ...

    async def backups(self, account: str) -> list[Backup]: ...

    def backed_up(self, backup: str) -> AsyncIterator[Sequence[Contact]]:
        """The records of a backup, raw part included."""
        ...


class Links(Protocol):
    """Who of *Our contacts* is which record at an account, and what both last agreed on. Nobody has two links at one
    account and place, on either side."""

    def of_account(self, account: str, place: str) -> AsyncIterator[Sequence[Link]]:
        """All links at an account as it is set to this place, in chunks small enough not to hold up painting."""
        ...

    async def of_person(self, person: str) -> list[Link]:
        """All links of a person, those at places where an account was before included."""
        ...

    async def put(self, made: Sequence[Link]) -> None:
        """Make links, or renew what linked ones agree on."""
        ...

    async def move(self, account: str, place: str, moved: Sequence[tuple[str, str]]) -> None:
        """The records of these people (person, contact) have other ids now; what was agreed on stays."""
        ...

    async def part(self, account: str, place: str, people: Sequence[str]) -> None:
        """End the links of these people."""
        ...

    async def apart(self, account: str, place: str) -> frozenset[tuple[str, str]]:
        """Who was said not to be whom there (person, contact)."""
        ...

    async def tell_apart(self, account: str, place: str, pairs: Sequence[tuple[str, str]]) -> None:
        """Keep that these are not the same, until they are linked."""
        ...

    async def left(self, account: str, place: str) -> list[Left]:
        """The lines of a sync that are to be left as they are there."""
        ...

    async def leave(self, account: str, place: str, left: Sequence[Left]) -> None:
        """Keep that these lines are left there, and no others."""
        ...


class OwnFields(Protocol):
    """The fields that the organisation added to *Our contacts*."""

    async def all(self) -> list[Field]:
        """In the order in which they were added."""
        ...

    async def put(self, field: Field) -> None:
        """Add a field, or renew the one with its key."""
        ...

    async def holding(self, key: str) -> int:
        """How many people have a value in this field."""
        ...

    async def remove(self, key: str) -> None:
        """Remove a field with everybody's values in it."""
        ...


class AccountStore(Protocol):
    async def all(self) -> list[Account]: ...

    async def put(self, account: Account) -> None: ...

    async def remove(self, account: str) -> None: ...


class Settings(Protocol):
    """Small things by key, JSON values: saved views, column choices, mappings, window places."""

    async def get(self, key: str) -> bytes | None: ...

    async def put(self, key: str, value: bytes) -> None: ...

    async def remove(self, key: str) -> None: ...

    async def keys(self, prefix: str) -> list[str]: ...


class LanguageChoice(Protocol):
    """The language that the user chose for the program: its code, empty for that of the computer. It holds from the next
    start on."""

    async def get(self) -> str: ...

    async def choose(self, language: str) -> None: ...
