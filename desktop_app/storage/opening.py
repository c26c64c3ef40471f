"""Opening everything that is kept of a profile."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import StorageError
from desktop_app.core.ports import Clock
from desktop_app.core.words import say
from desktop_app.storage.folder import default_folder
from desktop_app.storage.profile import Profile
from desktop_app.storage.secrets import KeyringSecrets, PasswordStore
from desktop_app.storage.threads import in_own_thread
from desktop_app.storage.wishes import Wishes

if (
    TYPE_CHECKING
):  # SQLAlchemy takes a third of a second to import: not before the first paint, and not in the window's thread
    from desktop_app.storage.accounts import SqlAccountStore, SqlSettings
    from desktop_app.storage.contacts import SqlContactStore
    from desktop_app.storage.database import Database
    from desktop_app.storage.journal import SqlJournal
    from desktop_app.storage.links import SqlLinks
    from desktop_app.storage.people.fields import SqlOwnFields
    from desktop_app.storage.people.provider import OwnList

_DATABASE_KEY = "database"
_KEY_BYTES = 32


@dataclass(frozen=True)
class Storage:
    """What is kept of one profile. `kept` False: all of it is in memory and gone when the program closes."""

    accounts: SqlAccountStore
    contacts: SqlContactStore
    journal: SqlJournal
    settings: SqlSettings
    own_fields: SqlOwnFields
    links: SqlLinks
    secrets: KeyringSecrets
    kept: bool
    _database: Database
    _profile: Profile

    @property
    def wishes(self) -> Wishes | None:
        """What other starts of the program want of this one; None where nothing is kept, so that nobody can ask."""
        return self._profile.wishes if self.kept else None

    def own_list(self, clock: Clock, name: str) -> OwnList:
        """*Our contacts*, under its name in the user's language."""
        from desktop_app.storage.people.provider import OwnList

        return OwnList(self._database, clock, name)

    async def tidy(self, before: str) -> None:
        """Forget runs and backups from before that moment (ISO 8601, UTC), and what a crash left half-written."""
        await self.journal.forget_runs_before(before)
        await self.contacts.forget_backups_before(before)

    async def close(self) -> None:
        await self._database.close()
        self._profile.leave()


async def open_storage(folder: Path | None = None, *, session_only: bool = False) -> Storage:
    """Open the profile in `folder` (None: the user's own), or make it.

    The database's key lies in the password store of the operating system. Raises `KeyStoreLocked` and `KeyStoreMissing`
    when that cannot be used; then `session_only` opens an empty storage in memory, for as long as the program runs.
    Raises `StorageError` when the profile is in use, cannot be read, or has lost its key: its files stay as they are.
    """
    profile = Profile(folder or default_folder())
    if session_only:
        return await _open(profile, None, KeyringSecrets(None), b"")
    await in_own_thread(profile.enter)
    try:
        store = PasswordStore(profile.id)
        key = await _database_key(profile, store)
        return await _open(profile, profile.database, KeyringSecrets(store), key)
    except BaseException:
        profile.leave()
        raise


async def _open(profile: Profile, file: Path | None, secrets: KeyringSecrets, key: bytes) -> Storage:
    for module in ("journal", "people.provider"):  # and with them SQLAlchemy
        await in_own_thread(import_module, f"desktop_app.storage.{module}")
    from desktop_app.storage.accounts import SqlAccountStore, SqlSettings
    from desktop_app.storage.contacts import SqlContactStore
    from desktop_app.storage.database import Database
    from desktop_app.storage.journal import SqlJournal
    from desktop_app.storage.links import SqlLinks
    from desktop_app.storage.people.fields import SqlOwnFields

    database = await Database.open(file, key)
    return Storage(
        accounts=SqlAccountStore(database),
        contacts=SqlContactStore(database),
        journal=SqlJournal(database),
        settings=SqlSettings(database),
        own_fields=SqlOwnFields(database),
        links=SqlLinks(database),
        secrets=secrets,
        kept=file is not None,
        _database=database,
        _profile=profile,
    )


async def _database_key(profile: Profile, store: PasswordStore) -> bytes:
    """The key of the profile's database; a new one as long as there is nothing that an old one could open."""
    kept = await store.get(_DATABASE_KEY)
    if kept is None and not await in_own_thread(profile.has_database):
        kept = secrets.token_hex(_KEY_BYTES)
        await store.put(_DATABASE_KEY, kept)
    try:
        key = bytes.fromhex(kept or "")
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        raise StorageError(
            say("The key of {file} is not in the password store of this computer.", file=str(profile.database)),
            say("Bring back the password store, or move the file elsewhere: your accounts must then be added anew."),
        )
    return key
