"""The one composition root: builds every object of a profile and hands it what it needs."""

from __future__ import annotations

import asyncio
import getpass
import uuid
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.account import OWN, Account, Environment, ProviderInfo
from desktop_app.core.ports import Clock, Notice, Practice, Provider, Providers
from desktop_app.practice.host import PracticeHost
from desktop_app.providers.http.redaction import redact_logging
from desktop_app.providers.registry import Registry
from desktop_app.providers.releases import HttpReleases
from desktop_app.resources import build
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.bulk_files import BulkFiles
from desktop_app.services.colleagues import Colleagues
from desktop_app.services.copies import Copies
from desktop_app.services.desk import Desk
from desktop_app.services.duplicates import Duplicates
from desktop_app.services.edits import Edits
from desktop_app.services.exports import Exports
from desktop_app.services.happenings import Happenings
from desktop_app.services.imports import Imports
from desktop_app.services.mirrors import Mirrors
from desktop_app.services.overview import Overviews
from desktop_app.services.own_people import OwnPeople
from desktop_app.services.runs.runs import Runs
from desktop_app.services.runs.taking_back import TakingBack
from desktop_app.services.sync.carrying import Carrying
from desktop_app.services.sync.syncs import Syncs
from desktop_app.services.turns.turns import Turns
from desktop_app.services.updates import Updates
from desktop_app.storage.folder import default_folder
from desktop_app.storage.language import KeptLanguage
from desktop_app.storage.opening import Storage, open_storage
from desktop_app.storage.wishes import Wishes

KEPT = timedelta(days=90)
"""So long the history and its backups are kept."""

Pause = Callable[[float], Awaitable[object]]
"""Waits so many seconds between two questions to a CRM."""


class SystemClock:
    """The computer's clock."""

    def now(self) -> str:
        """The moment in UTC, ISO 8601 with offset."""
        return datetime.now(UTC).isoformat(timespec="milliseconds")


def new_id() -> str:
    """An id of ours; unique without asking anyone."""
    return str(uuid.uuid4())


class EveryProvider:
    """*Our contacts* and the CRMs, as `core.ports.Providers`."""

    def __init__(self, own: Providers, crms: Providers) -> None:
        self._own = own
        self._crms = crms

    def infos(self) -> Sequence[ProviderInfo]:
        return (*self._own.infos(), *self._crms.infos())

    def open(self, account: Account, key: str, notify: Callable[[Notice], None]) -> Provider:
        return (self._own if account.provider == OWN else self._crms).open(account, key, notify)


@dataclass(frozen=True)
class Profile:
    """An open profile: its services, and how to close it."""

    desk: Desk
    storage: Storage
    practice: Practice

    @property
    def wishes(self) -> Wishes | None:
        """What other starts of the program want of this one."""
        return self.storage.wishes

    async def tidy(self) -> None:
        """Forget the runs and backups that have been kept long enough. Raises `StorageError`."""
        await self.storage.tidy((datetime.now(UTC) - KEPT).isoformat(timespec="milliseconds"))

    async def close(self) -> None:
        """Stop runs after their batch, end connections, close the database, stop the practice servers."""
        await self.desk.runs.close()
        await self.desk.carrying.close()
        await self.desk.turns.close()
        await self.desk.accounts.close()
        await self.storage.close()
        await self.practice.stop()


async def open_profile(
    profile_dir: Path | None,
    *,
    session_only: bool = False,
    providers: Providers | None = None,
    practice: Practice | None = None,
    pause: Pause = asyncio.sleep,
    clock: Clock | None = None,
) -> Profile:
    """Open the profile in `profile_dir` (None: the user's own) and everything that works on it.

    `session_only` keeps everything in memory, for a computer without a password store. Raises `StorageError`,
    `KeyStoreLocked`, `KeyStoreMissing`.
    """
    redact_logging()
    clock = clock or SystemClock()
    practice = practice or PracticeHost()
    registry = Registry()
    loading = asyncio.create_task(asyncio.to_thread(registry.preload))  # not later, in the window's thread
    try:
        storage = await open_storage(profile_dir, session_only=session_only)
    finally:
        await loading
    accounts = _accounts(storage, providers or registry, practice, clock)
    place = None if session_only else profile_dir or default_folder()
    return Profile(_desk(storage, accounts, clock, pause, KeptLanguage(profile_dir), place), storage, practice)


def _accounts(storage: Storage, crms: Providers, practice: Practice, clock: Clock) -> Accounts:
    """*Our contacts* among them."""
    name = QCoreApplication.translate("own", "Our contacts")
    every = EveryProvider(storage.own_list(clock, name), crms)
    ours = Account(OWN, OWN, name, Environment.HERE, "", every.infos()[0].colour)
    return Accounts(storage.accounts, storage.secrets, storage.contacts, every, practice, ours)


def _desk(
    storage: Storage, accounts: Accounts, clock: Clock, pause: Pause, language: KeptLanguage, place: Path | None
) -> Desk:
    browse = Browse(storage.contacts, accounts, clock)
    edits = Edits(accounts, browse, clock, new_id)
    region = QLocale.territoryToCode(QLocale.system().territory())
    imports = Imports(accounts, browse, storage.settings, clock, new_id, region)
    runs = Runs(storage.journal, storage.contacts, accounts, browse, clock, new_id, getpass.getuser(), pause)
    syncs = Syncs(accounts, browse, storage.links, runs, clock, new_id)
    carrying = Carrying(syncs, runs)
    return Desk(
        accounts=accounts,
        colleagues=Colleagues(accounts, new_id),
        browse=browse,
        edits=edits,
        imports=imports,
        mirrors=Mirrors(accounts, browse, storage.contacts, clock, new_id),
        duplicates=Duplicates(browse, edits, storage.settings),
        exports=Exports(storage.journal, browse, imports.originals),
        happenings=Happenings(accounts, browse, storage.settings),
        bulk_files=BulkFiles(accounts, runs, clock),
        runs=runs,
        taking_back=TakingBack(storage.journal, storage.contacts, accounts, browse, clock, new_id),
        own_people=OwnPeople(storage.own_fields, accounts, browse, clock, new_id),
        copies=Copies(accounts, browse, storage.links, edits),
        overviews=Overviews(accounts, storage.links),
        syncs=syncs,
        carrying=carrying,
        turns=Turns(accounts, syncs, carrying, runs, storage.settings, clock),
        settings=storage.settings,
        language=language,
        clock=clock,
        updates=Updates(storage.settings, HttpReleases(), clock, build().version, build().updates),
        place=place,
    )
