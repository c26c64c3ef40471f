"""All providers. A provider's package says what can be said without loading it; the rest is imported when first used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from desktop_app.core.account import Account, ProviderInfo
from desktop_app.core.errors import InputError
from desktop_app.core.ports import Notice, Provider
from desktop_app.core.words import say

PROVIDERS = {
    "kindful": "desktop_app.providers.kindful",
    "mpdx": "desktop_app.providers.mpdx",
    "campflow": "desktop_app.providers.campflow",
    "kulea": "desktop_app.providers.kulea",
}
"""Package by key, in the order in which they are offered.

A package has an `INFO` (`ProviderInfo`) and a module ``provider`` with ``open(account, key, notify) -> Provider``.
"""

_LATE = ("httpcore", "anyio._backends._asyncio")
"""What httpx would import at its first request, in the window's thread."""


class Registry:
    """The providers of `PROVIDERS`, as `core.ports.Providers`."""

    def infos(self) -> Sequence[ProviderInfo]:
        return tuple(import_module(package).INFO for package in PROVIDERS.values())

    def open(self, account: Account, key: str, notify: Callable[[Notice], None]) -> Provider:
        """Raises `InputError` for an address or key that cannot be used, `KeyMissing` for an empty key."""
        if account.provider not in PROVIDERS:
            raise InputError(
                say("This version of the program does not know the CRM of {account}.", account=account.name),
                say("Install the newest version."),
            )
        return import_module(f"{PROVIDERS[account.provider]}.provider").open(account, key, notify)

    def preload(self) -> None:
        """Import everything now. Takes some tenths of a second: to be called in a thread, after the first paint."""
        for module in (*(f"{package}.provider" for package in PROVIDERS.values()), *_LATE):
            import_module(module)
