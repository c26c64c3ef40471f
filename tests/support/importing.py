"""One account in memory, and the services that import into it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any

from desktop_app.core.contact import Contact
from desktop_app.core.fields import FieldSet
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.imports import Imports
from tests.support.memory import (
    MemoryAccounts,
    MemoryClock,
    MemoryContacts,
    MemoryCrm,
    MemorySecrets,
    MemorySettings,
    NoPractice,
    account,
)


class Importing:
    """An account of these people, which has to be read first; ids of ours are `id-1`, `id-2`, …"""

    def __init__(self, fields: FieldSet, people: Iterable[Contact] = (), region: str = "") -> None:
        self.crm = MemoryCrm(fields, people)
        self.store: Any = MemoryContacts()
        self.settings = MemorySettings()
        self.clock = MemoryClock()
        self.accounts = Accounts(
            MemoryAccounts(account()), MemorySecrets(acc="key"), self.store, self.crm, NoPractice()
        )
        self.browse = Browse(self.store, self.accounts, self.clock)
        numbers = itertools.count(1)
        self.imports = Imports(
            self.accounts, self.browse, self.settings, self.clock, lambda: f"id-{next(numbers)}", "DE"
        )

    async def read(self) -> None:
        await self.browse.refresh("acc", lambda _done, _total: None)
