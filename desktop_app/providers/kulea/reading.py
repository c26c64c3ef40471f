"""Reading a list whole, although its pages can shift while they are read.

Order and largest page are not documented, ``start`` may count from 0 or 1, and whoever is added or merged meanwhile
moves the others. A look through the pages counts as whole when ``total`` stayed the same and so many different people
came; otherwise the list is looked through again.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing

from desktop_app.core.contact import Contact
from desktop_app.core.errors import IncompleteRead
from desktop_app.core.ports import Page
from desktop_app.core.words import say
from desktop_app.providers.http.pace import in_turns
from desktop_app.providers.kulea.client import KuleaClient
from desktop_app.providers.kulea.codec import Codec

LOOKS = 3
"""So often a list that moves is looked through."""


async def everybody(client: KuleaClient, codec: Codec, params: Mapping[str, str]) -> AsyncGenerator[Page, None]:
    """All contacts to which `params` apply, each once. Raises `IncompleteRead` where that cannot be proved."""
    given: set[str] = set()
    look = _Look(client, codec, params)
    for _ in range(LOOKS):
        look = _Look(client, codec, params)
        async with aclosing(look.pages()) as pages:
            async for contacts in pages:
                fresh = tuple(contact for contact in contacts if contact.id not in given)
                given.update(contact.id for contact in fresh)
                yield Page(fresh, look.total)
        if look.is_whole:
            break
    if not look.is_whole:
        raise IncompleteRead(
            say(
                "Kulea says that there are {total} people and sent {got}: the list changed while it was read.",
                total=look.total or 0,
                got=len(look.ids),
            )
        )
    if gone := given - look.ids:
        raise IncompleteRead(say("The list was read while people went from it: {count}.", count=len(gone)))


class _Look:
    """One look through the pages."""

    def __init__(self, client: KuleaClient, codec: Codec, params: Mapping[str, str]) -> None:
        self._client = client
        self._codec = codec
        self._params = params
        self._moved = False
        self.ids: set[str] = set()
        self.total: int | None = None

    @property
    def is_whole(self) -> bool:
        """Whether everybody came, and nobody moved."""
        return not self._moved and self.total in (None, len(self.ids))

    async def pages(self) -> AsyncGenerator[list[Contact], None]:
        """What is new, page by page. Goes on by what came, never by ``count``; ends when all came or nothing new does."""
        start, last = 0, ""
        while True:
            page = await self._client.users(self._params, start)
            contacts = await in_turns(self._codec.contact, page.users)
            self._moved |= start > 0 and page.total != self.total
            self.total = page.total
            fresh = list({c.id: c for c in contacts if c.id not in self.ids}.values())
            if not fresh:
                if start == 0:
                    yield []
                return
            again = len(contacts) - len(fresh)
            self._moved |= again > 0 and not (again == 1 and contacts[0].id == last)  # `start` counts from 1 then
            self.ids.update(contact.id for contact in fresh)
            start, last = start + len(contacts), contacts[-1].id
            yield fresh
            if self.total is not None and len(self.ids) >= self.total:
                return
