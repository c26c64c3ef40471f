"""MPDX as a `core.ports.Provider`: which one an account's scope asks for."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.core.account import Account, Environment
from desktop_app.core.ports import Notice
from desktop_app.providers.http.client import ApiClient, Policy
from desktop_app.providers.http.key import KeyHeader
from desktop_app.providers.mpdx import INFO
from desktop_app.providers.mpdx.account_list import AccountList
from desktop_app.providers.mpdx.client import MpdxClient, is_stale
from desktop_app.providers.mpdx.organisation import Organisation
from desktop_app.providers.mpdx.scope import ORGANISATION, parsed

MEDIA = "application/vnd.api+json"
"""Asked for on every request, those without a body included (fact file, section 1)."""
_POLICY = Policy(answer=120)
_PRACTICE = Policy(requests=100_000)


def open(account: Account, key: str, notify: Callable[[Notice], None]) -> AccountList | Organisation:
    """A provider for one account list or organisation. Raises `InputError` for an address or key that cannot be used."""
    policy = _PRACTICE if account.environment is Environment.PRACTICE else _POLICY
    header = KeyHeader(key, "Bearer {key}")
    client = MpdxClient(
        ApiClient(INFO.name, account.address, header, notify, policy, media=MEDIA, always_typed=True, changed=is_stale)
    )
    kind, id = parsed(account.scope)
    if kind == ORGANISATION:
        return Organisation(client, id)
    return AccountList(account.id, client, id, overwrite=account.options.get("lock") == "overwrite")
