"""Accounts and their keys: adding, testing, changing, and the open connection of each."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop_app.core.account import OWN, Account, Connection, Environment, KeyState, ProviderInfo, Scope
from desktop_app.core.errors import InputError, PlanStopped
from desktop_app.core.keys import check_key
from desktop_app.core.ports import (
    AccountStore,
    Capabilities,
    ContactStore,
    Practice,
    Provider,
    Providers,
    SecretStore,
)
from desktop_app.core.words import say
from desktop_app.services.connections import Connections, Holds
from desktop_app.services.events import Event

_WITHOUT_KEY = (Environment.PRACTICE, Environment.HERE)


class Accounts:
    """The configured accounts and what they are connected to.

    `changed` carries the id of an account that was added, changed or removed; `notices` what a provider tells while it
    works, with its account's id. While a run has an account for itself (`holds`), its connection cannot be changed.
    """

    def __init__(
        self,
        store: AccountStore,
        secrets: SecretStore,
        contacts: ContactStore,
        providers: Providers,
        practice: Practice,
        own: Account | None = None,
    ) -> None:
        """`own` is *Our contacts*, which is there without being connected; None where there is no such list."""
        self._own = own
        self._practice = practice
        self._store = store
        self._secrets = secrets
        self._contacts = contacts
        self._providers = providers
        self._connections = Connections(providers, secrets, practice)
        self.holds = Holds()
        self.changed: Event[str] = Event()
        self.notices = self._connections.notices

    def infos(self) -> Sequence[ProviderInfo]:
        """The providers that can be connected, in the order in which they are offered."""
        return tuple(info for info in self._providers.infos() if info.key != OWN)

    def info(self, provider: str) -> ProviderInfo:
        return next(info for info in self._providers.infos() if info.key == provider)

    async def all(self) -> list[Account]:
        """*Our contacts*, then the accounts that were connected, in the order of their tabs."""
        connected = await self.connected()
        return connected if self._own is None else [self._own, *connected]

    async def connected(self) -> list[Account]:
        """The accounts at CRMs."""
        return await self._store.all()

    async def get(self, id: str) -> Account:
        for account in await self.all():
            if account.id == id:
                return account
        raise InputError(say("This account does not exist any more."))

    async def add(self, account: Account, key: str, *, session_only: bool = False) -> None:
        """Store a new account, its key first: an account never stands there without one that was typed for it."""
        await self._check(account)
        await self._secrets.put(account.id, check_key(key), session_only=session_only)
        try:
            await self._store.put(account)
        except BaseException:
            await self._secrets.remove(account.id)
            raise
        self.changed.emit(account.id)

    async def add_without_key(self, account: Account) -> None:
        """Store an account that came from a colleague: it asks for its key. Raises `InputError`."""
        await self._check(account)
        await self._store.put(account)
        self.changed.emit(account.id)

    async def add_practice(self) -> list[Account]:
        """Practice accounts for every practice list that has none yet; all practice accounts there are then."""
        there = [account for account in await self._store.all() if account.environment is Environment.PRACTICE]
        places = {(account.provider, account.scope) for account in there}
        offered = {account.provider: account for account in await self._practice.accounts()}
        for info in self.infos():
            account = offered.get(info.key)
            if account is not None and (account.provider, account.scope) not in places:
                account = msgspec.structs.replace(account, colour=info.colour)
                await self._store.put(account)
                there.append(account)
                self.changed.emit(account.id)
        return there

    async def change(self, account: Account) -> None:
        """Store changed settings of a connected account. Another address, list or environment is another place: its snapshot is forgotten.

        Raises `InputError`, and `PlanStopped` when a run is going on and the connection would become another.
        """
        _check_connected(account.id)
        await self._check(account)
        before = await self.get(account.id)
        if _connection(before) != _connection(account):
            self.holds.check_free(account.id)
            await self._connections.close(account.id)
        if _place(before) != _place(account):
            await self._contacts.forget(account.id)
        await self._store.put(account)
        self.changed.emit(account.id)

    async def remove(self, id: str) -> None:
        """Forget the account, its key and its saved contacts. What was done in it stays in the history.

        Raises `PlanStopped` for *Our contacts*, and while a run is going on.
        """
        _check_connected(id)
        self.holds.check_free(id)
        account = await self.get(id)
        await self._connections.close(id)
        if account.environment is not Environment.PRACTICE:
            await self._secrets.remove(id)
        await self._contacts.forget(id)
        await self._store.remove(id)
        self.changed.emit(id)

    async def key_state(self, id: str) -> KeyState:
        """Where the account's key is."""
        if (await self.get(id)).environment in _WITHOUT_KEY:
            return KeyState.NOT_NEEDED
        return await self._secrets.state(id)

    async def set_key(self, id: str, key: str, *, session_only: bool = False) -> None:
        """Store another key. Raises `InputError`, `KeyStoreLocked`, `KeyStoreMissing`, and `PlanStopped` during a run."""
        self.holds.check_free(id)
        await self._secrets.put(id, check_key(key), session_only=session_only)
        await self._connections.close(id)
        self.changed.emit(id)

    async def test(self, account: Account, key: str | None) -> Connection:
        """Ask the CRM whose key it is and what it opens; `key` None takes the stored one. Nothing is stored."""
        return await self._connections.once(account, key, lambda provider: provider.check())

    async def scopes(self, account: Account, key: str | None) -> Sequence[Scope]:
        """The lists or organisations that the key can see."""
        return await self._connections.once(account, key, lambda provider: provider.scopes())

    async def provider(self, id: str) -> Provider:
        """The account's open connection. Raises `KeyMissing`, `KeyStoreLocked`, `KeyStoreMissing`."""
        return self._connections.there(id) or await self._connections.open(await self.get(id))

    async def capabilities(self, id: str) -> Capabilities:
        return (await self.provider(id)).capabilities

    async def close(self) -> None:
        """End all connections."""
        await self._connections.close_all()

    async def _check(self, account: Account) -> None:
        if not account.name.strip():
            raise InputError(say("The account has no name."), say("Give it a name that your colleagues know."))
        for other in await self.all():
            if other.id != account.id and other.name.casefold() == account.name.strip().casefold():
                raise InputError(say("There is another account with this name."), say("Give it a name of its own."))


def _check_connected(id: str) -> None:
    if id == OWN:
        raise PlanStopped(say("Our contacts is always there."), say("Remove people from it instead."))


def _connection(account: Account) -> object:
    return _place(account), account.options


def _place(account: Account) -> tuple[str, Environment, str, str]:
    return account.provider, account.environment, account.address, account.scope
