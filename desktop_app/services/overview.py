"""The overview of an account, counted without holding up the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.core.account import OWN
from desktop_app.core.overview import Chart, charts_of
from desktop_app.core.ports import Links
from desktop_app.core.query import Query
from desktop_app.core.table import ContactTable
from desktop_app.core.tallying import count
from desktop_app.services.accounts import Accounts
from desktop_app.services.pace import finished
from desktop_app.services.runs.places import place_of


class Counted(NamedTuple):
    """How many people match `query`, and of every chart how many each bar counts."""

    query: Query
    people: int
    counts: Sequence[Sequence[int]]


class Overviews:
    """Accounts in pictures."""

    def __init__(self, accounts: Accounts, links: Links) -> None:
        self._accounts = accounts
        self._links = links

    async def charts(self, account: str, table: ContactTable, today: str) -> list[Chart]:
        """The charts that there is something for. Raises `StorageError`."""
        return await finished(charts_of(table, today, await self._linked(account)))

    async def counted(self, table: ContactTable, of: Sequence[Chart], query: Query, today: str) -> Counted:
        """The numbers of these charts for what is looked for."""
        people, counts = await finished(count(table, of, query, today))
        return Counted(query, people, counts)

    async def _linked(self, account: str) -> Counter[str]:
        """With how many accounts people are linked, by their ids in this one: our own with each, the others with ours."""
        linked: Counter[str] = Counter()
        for each in await self._accounts.connected():
            if account in (OWN, each.id):
                async for links in self._links.of_account(each.id, place_of(each)):
                    linked.update(link.person if account == OWN else link.contact for link in links)
        return linked
