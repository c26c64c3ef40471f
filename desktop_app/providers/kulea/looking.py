"""Looking people up as they are now: by id, by address, or all of them at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence

from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError
from desktop_app.providers.kulea.client import KuleaClient
from desktop_app.providers.kulea.codec import Codec
from desktop_app.providers.kulea.fields import ARCHIVED, EMAIL
from desktop_app.providers.kulea.queries import email_is

SINGLES = 20
"""Up to so many people are looked up one by one; for more the whole list is read."""

Everyone = Callable[[], Awaitable[dict[str, Contact]]]


def is_archived(contact: Contact) -> bool:
    return contact.get(ARCHIVED) is True


class Found:
    """People who were looked up, by id and by address. Of an address that two have, whoever is not archived has it:
    whether an archived person keeps theirs is not documented."""

    def __init__(self, people: Iterable[Contact]) -> None:
        self.by_id: dict[str, Contact] = {}
        self._by_address: dict[str, Contact] = {}
        for each in people:
            self.by_id[each.id] = each
            address = str(each.get(EMAIL)).casefold()
            if address not in self._by_address or not is_archived(each):
                self._by_address[address] = each

    def with_address(self, address: str) -> Contact | None:
        return self._by_address.get(address.casefold())


class Looking:
    """Looks people up. `everyone` reads the list completely, by id."""

    def __init__(self, client: KuleaClient, codec: Codec, everyone: Everyone) -> None:
        self._client = client
        self._codec = codec
        self._everyone = everyone

    async def now(self, id: str) -> Contact | None:
        """Somebody as they are now; None for who is gone."""
        raw = await self._client.user(id)
        return None if raw is None else self._codec.contact(raw)

    async def if_readable(self, id: str) -> Contact | None:
        """Somebody as they are now, where that can be told at the moment."""
        try:
            return await self.now(id)
        except DeskError:
            return None

    async def with_address(self, address: str) -> Contact | None:
        """Whoever has exactly this address."""
        if not address:
            return None
        page = await self._client.users(email_is(address))
        return Found(map(self._codec.contact, page.users)).with_address(address)

    async def people(self, ids: Sequence[str], addresses: Sequence[str] = ()) -> Found:
        """Everybody with one of these ids or addresses, and maybe more."""
        if len(ids) + len(addresses) > SINGLES:
            return Found((await self._everyone()).values())
        found = [await self.now(id) for id in ids]
        found += [await self.with_address(address) for address in addresses]
        return Found(contact for contact in found if contact is not None)
