"""The real window over practice servers: everything is real but the wait between two questions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import msgspec

from desktop_app.bootstrap import open_profile
from desktop_app.core.account import Account, Environment
from desktop_app.core.plan import Plan
from desktop_app.core.table import ContactTable
from desktop_app.practice.server import PracticeServers
from desktop_app.services.desk import Desk
from desktop_app.ui.contacts.page import ContactsPage
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page import Page
from desktop_app.ui.review.page import ReviewPage
from tests.support.driving import until
from tests.support.office import Impatient, at_once

DONORS, CAMP = "donors", "camp"


def named(table: ContactTable) -> list[str]:
    """The ids of those who have both names: Kindful takes no change without."""
    columns = table.columns
    return [table.ids[row] for row in table.positions() if columns["first_name"][row] and columns["last_name"][row]]


def account(servers: PracticeServers, id: str, **changes: Any) -> Account:
    """An account at a practice server by its address: SANDBOX for Kindful, LIVE for campflow, unless changed."""
    provider, name, environment = {
        DONORS: ("kindful", "Kindful donors", Environment.SANDBOX),
        CAMP: ("campflow", "Summer camp", Environment.LIVE),
    }[id]
    lists: Any = servers[provider].crm.scope().get("lists", [])
    scope, scope_name = (str(lists[0]["id"]), str(lists[0]["title"])) if lists else ("", "")
    made = Account(id, provider, name, environment, servers.address(provider), "#2B6CB0", scope, scope_name)
    return msgspec.structs.replace(made, **changes)


class Window:
    """A window with its profile open."""

    def __init__(self, servers: PracticeServers) -> None:
        self.servers = servers
        self.window = MainWindow(
            lambda folder, session: open_profile(folder, session_only=session, providers=Impatient(), pause=at_once)
        )

    @property
    def desk(self) -> Desk:
        return self.window.desk

    @property
    def top(self) -> Page:
        """The page that is shown."""
        return self.window.tab(self.window.shown).top

    async def open(self, *accounts: Account) -> None:
        """Open a profile in memory with these accounts, and read them."""
        self.window.show()
        self.window.open_profile(None, session_only=True)
        await until(lambda: self.window.shown, "the profile")
        for made in accounts:
            await self.desk.accounts.add(made, self.servers.key(made.provider), session_only=True)
            await self.has_read(made.id)

    async def has_read(self, account: str) -> None:
        """Show an account, which reads it the first time, and wait until that is done."""
        await until(lambda: self.window.has_tab(account), "the account's tab")
        self.window.show_tab(account)
        page = self.window.tab(account).bottom
        assert isinstance(page, ContactsPage)
        await until(lambda: page.reading.mark is not None and not page.reading.going_on, "the contacts")

    def tab_page(self, account: str) -> ContactsPage:
        """The contacts of an account."""
        page = self.window.tab(account).bottom
        assert isinstance(page, ContactsPage)
        return page

    async def review(self, plan: Plan, **options: Any) -> ReviewPage:
        """A plan's review on top of its account's tab, worked out."""
        page = ReviewPage(self.desk, await self.desk.accounts.get(plan.account), plan, **options)
        self.window.show_tab(plan.account)
        self.window.tab(plan.account).push(page)
        await until(lambda: not page.tasks.busy, "the review")
        return page

    async def close(self) -> None:
        self.window.end()
        await until(self.window.gone.is_set, "the end of the window")
        gone: list[object] = []
        self.window.destroyed.connect(lambda: gone.append(None))
        self.window.deleteLater()
        await until(lambda: gone, "the window's widgets")


@asynccontextmanager
async def opened(servers: PracticeServers, *ids: str, **changes: Any) -> AsyncIterator[Window]:
    """A window with accounts at the practice servers; `changes` are made to every one of them."""
    window = Window(servers)
    try:
        await window.open(*(account(servers, id, **changes) for id in ids))
        yield window
    finally:
        await window.close()
