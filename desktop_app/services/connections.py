"""The connections of accounts to their CRMs: opened when first needed, kept until they would become others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

import msgspec

from desktop_app.core.account import Account, Environment
from desktop_app.core.errors import PlanStopped
from desktop_app.core.keys import check_key
from desktop_app.core.ports import Notice, Practice, Provider, Providers, SecretStore
from desktop_app.core.words import say
from desktop_app.services.events import Event

T = TypeVar("T")


class Connections:
    """One connection an account. `notices` carries what a provider tells while it works, with its account's id."""

    def __init__(self, providers: Providers, secrets: SecretStore, practice: Practice) -> None:
        self._providers, self._secrets, self._practice = providers, secrets, practice
        self._open: dict[str, Provider] = {}
        self.notices: Event[tuple[str, Notice]] = Event()

    def there(self, id: str) -> Provider | None:
        """The account's connection, as far as it is open."""
        return self._open.get(id)

    async def open(self, account: Account) -> Provider:
        """Open the account's connection. Raises `KeyMissing`, `KeyStoreLocked`, `KeyStoreMissing`."""
        placed, key = await self._placed(account, None)
        if account.id not in self._open:  # somebody else may have opened it meanwhile
            self._open[account.id] = self._opened(placed, key)
        return self._open[account.id]

    async def once(self, account: Account, key: str | None, ask: Callable[[Provider], Awaitable[T]]) -> T:
        """Ask over a connection of its own; `key` None takes the stored one."""
        provider = self._opened(*await self._placed(account, key))
        try:
            return await ask(provider)
        finally:
            await provider.close()

    async def close(self, id: str) -> None:
        """End the connection of an account; the next one is opened anew."""
        provider = self._open.pop(id, None)
        if provider is not None:
            await provider.close()

    async def close_all(self) -> None:
        """End all connections."""
        for id in list(self._open):
            await self.close(id)

    def _opened(self, account: Account, key: str) -> Provider:
        return self._providers.open(account, key, lambda notice: self.notices.emit((account.id, notice)))

    async def _placed(self, account: Account, key: str | None) -> tuple[Account, str]:
        """The account with its address, and the key: as given, as stored, or the practice server's own."""
        if account.environment is Environment.PRACTICE:
            address, practice_key = await self._practice.place(account.provider)
            return msgspec.structs.replace(account, address=address), practice_key
        if account.environment is Environment.HERE:
            return account, ""
        return account, check_key(key) if key is not None else await self._secrets.get(account.id)


class Holds:
    """Accounts that one run has for itself: their connections and keys stay as they are."""

    def __init__(self) -> None:
        self._held: set[str] = set()

    def hold(self, id: str) -> None:
        """Keep an account for one run until `release`. Raises `PlanStopped` when another run has it."""
        self.check_free(id)
        self._held.add(id)

    def release(self, id: str) -> None:
        """The run has ended."""
        self._held.discard(id)

    def check_free(self, id: str) -> None:
        """Raises `PlanStopped` while a run has the account."""
        if id in self._held:
            raise PlanStopped(
                say("A run is going on in this account."), say("Wait until it has ended, or stop it under Activity.")
            )
