"""The practice CRMs as the desktop program uses them: started when first asked for, in a thread of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.core.account import Account, Environment

if TYPE_CHECKING:  # what the servers are made of takes long to import: not before somebody wants them
    from desktop_app.practice.server import PracticeServers


class PracticeHost:
    """`core.ports.Practice` on servers in this process. `people` is their number in every list (None: as looks natural)."""

    def __init__(self, people: int | None = None) -> None:
        self._people = people
        self._starting = asyncio.Lock()
        self._servers: PracticeServers | None = None

    async def accounts(self) -> Sequence[Account]:
        """An account for each practice CRM, and for its first list where it has several."""
        servers = await self._running()
        return [_account(name, servers[name].crm.title, servers[name].crm.scope()) for name in servers.names()]

    async def place(self, provider: str) -> tuple[str, str]:
        """The address and the key of a practice CRM while this program runs."""
        servers = await self._running()
        return servers.address(provider), servers.key(provider)

    async def stop(self) -> None:
        if self._servers is not None:
            await asyncio.to_thread(self._servers.stop)
            self._servers = None

    async def _running(self) -> PracticeServers:
        async with self._starting:
            if self._servers is None:
                self._servers = await asyncio.to_thread(self._start)
            return self._servers

    def _start(self) -> PracticeServers:
        from desktop_app.practice.server import PracticeServers

        servers = PracticeServers(self._people)
        servers.start()
        return servers


def _account(name: str, title: str, scope: Any) -> Account:
    lists = scope.get("lists", [])
    first = lists[0] if lists else {"id": "", "title": ""}
    return Account(
        id=f"practice-{name}",
        provider=name,
        name=title,
        environment=Environment.PRACTICE,
        address="",
        colour="",
        scope=str(first["id"]),
        scope_name=str(first["title"]),
    )
