"""Keys in the password store of the operating system, or in the memory of this session. Never in a file.

What keyring's backends do where something is wrong: a locked store raises `KeyringLocked` or blocks until somebody
answers a prompt; without a store the backend is ``fail``; ``null`` loses what it is given; ``keyrings.alt`` writes files.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from desktop_app.core.account import KeyState
from desktop_app.core.errors import KeyMissing, KeyProblem, KeyStoreLocked, KeyStoreMissing
from desktop_app.core.words import say
from desktop_app.storage.threads import in_own_thread

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
P = ParamSpec("P")

SERVICE = "Contact Desk"
_REFUSED = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class PasswordStore:
    """The entries of one profile in the password store of the operating system, by name.

    Every method raises `KeyStoreLocked` and `KeyStoreMissing`, and may wait for a prompt: it can be cancelled.
    """

    def __init__(self, profile: str) -> None:
        self._profile = profile

    async def get(self, name: str) -> str | None:
        return await in_own_thread(_asked, self._get, name)

    async def put(self, name: str, secret: str) -> None:
        await in_own_thread(_asked, self._put, name, secret)

    async def remove(self, name: str) -> None:
        """Remove the entry, if there is one."""
        await in_own_thread(_asked, self._remove, name)

    def _get(self, name: str) -> str | None:
        return _backend().get_password(SERVICE, self._user(name))

    def _put(self, name: str, secret: str) -> None:
        backend = _backend()
        backend.set_password(SERVICE, self._user(name), secret)  # pyright: ignore[reportUnknownMemberType]
        if backend.get_password(SERVICE, self._user(name)) != secret:
            raise KeyStoreMissing(say("The password store of this computer did not keep the key."))

    def _remove(self, name: str) -> None:
        backend = _backend()
        if backend.get_password(SERVICE, self._user(name)) is not None:
            backend.delete_password(SERVICE, self._user(name))

    def _user(self, name: str) -> str:
        return f"{self._profile}/{name}"


def _asked(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """`call`, with what keyring and its backends raise as our own errors. Theirs may quote the secret: they end here."""
    from keyring.errors import NoKeyringError

    try:
        return call(*args, **kwargs)
    except KeyProblem:
        raise
    except NoKeyringError:
        raise _no_store() from None
    except Exception:  # noqa: BLE001 - locked, refused, or whatever the system behind a backend raises
        raise KeyStoreLocked(say("The password store of this computer is locked or refuses access.")) from None


def _backend() -> KeyringBackend:
    """The password store. Of several that are chained, the first that keeps secrets as they should be kept."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    found = keyring.get_keyring()
    backends: list[KeyringBackend] = list(found.backends) if isinstance(found, ChainerBackend) else [found]
    for backend in backends:
        if not type(backend).__module__.startswith(_REFUSED):
            return backend
    raise _no_store()


def store_name() -> str:
    """The password store that is used on this computer, by the name of its backend. Raises `KeyStoreMissing`."""
    backend = type(_backend())
    return f"{backend.__module__}.{backend.__qualname__}"


def _no_store() -> KeyStoreMissing:
    return KeyStoreMissing(say("This computer has no password store that Contact Desk can use."))


class KeyringSecrets:
    """The keys of accounts. `store` None: nothing is to be kept, every key is for this session only."""

    def __init__(self, store: PasswordStore | None) -> None:
        self._store = store
        self._session: dict[str, str] = {}

    async def state(self, account: str) -> KeyState:
        try:
            await self.get(account)
        except KeyMissing:
            return KeyState.MISSING
        except KeyStoreLocked:
            return KeyState.LOCKED
        except KeyStoreMissing:
            return KeyState.NO_STORE
        return KeyState.SESSION if account in self._session else KeyState.STORED

    async def get(self, account: str) -> str:
        if account in self._session:
            return self._session[account]
        key = await self._kept().get(_entry(account))
        if key is None:
            raise KeyMissing(say("No key is stored for this account."))
        return key

    async def put(self, account: str, key: str, *, session_only: bool = False) -> None:
        if session_only:
            self._session[account] = key
            return
        await self._kept().put(_entry(account), key)
        self._session.pop(account, None)

    async def remove(self, account: str) -> None:
        """Forget the key wherever it is. Raises `KeyStoreLocked` when it cannot be looked for."""
        self._session.pop(account, None)
        if self._store is None:
            return
        try:
            await self._store.remove(_entry(account))
        except KeyStoreMissing:
            return  # nothing can have been kept

    def _kept(self) -> PasswordStore:
        if self._store is None:
            raise KeyStoreMissing(say("Nothing is kept on this computer in this session."))
        return self._store


def _entry(account: str) -> str:
    return f"account/{account}"
