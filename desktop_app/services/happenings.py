"""What happened with an account's contacts, as its CRM noted it: read when somebody asks, kept nowhere."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.core.errors import InputError
from desktop_app.core.eventlog import CONTACT, TEXT, TYPE, WHAT, WHEN, WHO, EventLog
from desktop_app.core.ports import ContactEvent, EventType, Settings
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.files.saving import save_table
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.exports import Speak
from desktop_app.services.exports.writing import written
from desktop_app.services.pace import paced

_AT_ONCE = 100

_HEADER = (
    say("When"),
    say("What"),
    say("Who"),
    say("Details"),
    say("Type"),
    say("Number"),
)
_COLUMNS = (WHAT, WHO, TEXT, TYPE, CONTACT)


class Asked(msgspec.Struct, frozen=True):
    """Which events are wanted: type keys, local days (ISO dates, both included), and whose (None: everybody's)."""

    types: tuple[str, ...]
    first: str
    last: str
    contact: str | None = None


class Happenings:
    """Reads events. Nothing of them is written anywhere, unless somebody saves them as a spreadsheet."""

    def __init__(self, accounts: Accounts, browse: Browse, settings: Settings) -> None:
        self._accounts = accounts
        self._browse = browse
        self._settings = settings

    async def known(self, account: str) -> bool:
        """Whether the CRM keeps events. Raises `KeyProblem`."""
        return (await self._accounts.provider(account)).events is not None

    async def types(self, account: str) -> Sequence[EventType]:
        """The types that the vendor names. Raises `KeyProblem`."""
        source = (await self._accounts.provider(account)).events
        return () if source is None else source.types

    async def added(self, account: str) -> list[str]:
        """The keys of the types that somebody added for this account."""
        kept = await self._settings.get(_place(account))
        try:
            return [] if kept is None else msgspec.json.decode(kept, type=list[str])
        except msgspec.MsgspecError:
            return []

    async def add(self, account: str, key: str) -> list[str]:
        """Offer one more type; those that were added, then. Raises `InputError`."""
        key = key.strip()
        if not key or any(letter in ", \t\n" for letter in key):
            raise InputError(
                say("The name of a type has no spaces and commas."), say("Write it as the CRM does: pagevisit.")
            )
        added = await self.added(account)
        if key in added or any(key == type.key for type in await self.types(account)):
            raise InputError(say("“{name}” is in the list already.", name=key), say("Tick it there."))
        added.append(key)
        await self._settings.put(_place(account), msgspec.json.encode(added))
        return added

    async def forget(self, account: str, key: str) -> list[str]:
        """Do not offer an added type any more; those that are left."""
        added = [each for each in await self.added(account) if each != key]
        await self._settings.put(_place(account), msgspec.json.encode(added))
        return added

    async def read(self, account: str, asked: Asked, words: Mapping[str, str]) -> AsyncGenerator[EventLog, None]:
        """The events, slice by slice: the same log each time, as far as it was read. `words` has each type's word.

        Raises `KeyProblem`, `RemoteError`; what was read until then stays in the log.
        """
        provider = await self._accounts.provider(account)
        if provider.events is None:
            raise InputError(say("This CRM keeps no events."), say("Choose another account."))
        log = EventLog(words, _Names(await self._browse.table(account)), local_day)
        since, until = midnight(asked.first), midnight(asked.last, days=1)
        slices: Any = provider.events.events(asked.types, since, until)
        async with aclosing(slices) as arriving:
            async for events in arriving:
                await _take(log, events, asked)
                yield log
        yield log

    async def save(self, log: EventLog, rows: Sequence[int], path: Path, speak: Speak) -> None:
        """A line for each of these rows of the log, in CSV or XLSX by the suffix of `path`. Cancelled, it leaves nothing
        behind. Raises `FileProblem`."""
        columns = [log.table.columns[key] for key in _COLUMNS]
        whens = log.table.columns[WHEN]
        lines = [[_local(str(whens[row])), *(_text(column[row]) for column in columns)] async for row in paced(rows)]
        header = [speak(word) for word in _HEADER]
        await written(lambda counted: save_table(path, header, counted(lines)), lambda _rows: None)


async def _take(log: EventLog, events: Sequence[ContactEvent], asked: Asked) -> None:
    parts = (events[start : start + _AT_ONCE] for start in range(0, len(events), _AT_ONCE))
    async for part in paced(parts):
        wanted = part if asked.contact is None else [event for event in part if event.contact == asked.contact]
        log.extend(wanted, asked.first, asked.last)


class _Names:
    """What contacts are called, looked up once each."""

    def __init__(self, table: ContactTable) -> None:
        self._table = table
        self._known: dict[str, str] = {}

    def __call__(self, contact: str) -> str:
        name = self._known.get(contact)
        if name is None:
            row = self._table.position(contact)
            name = self._known[contact] = "" if row is None else self._table.name(row)
        return name


def local_day(moment: str) -> str:
    """The day (ISO date) of a moment where this computer is."""
    return datetime.fromisoformat(moment).astimezone().date().isoformat()


def midnight(day: str, *, days: int = 0) -> str:
    """When a local day begins, so many days later (ISO 8601, UTC)."""
    moved = date.fromisoformat(day) + timedelta(days)
    return datetime.combine(moved, time()).astimezone(UTC).isoformat()


def _local(moment: str) -> str:
    """A moment as spreadsheet programs know it."""
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _place(account: str) -> str:
    return f"events/{account}/types"
