"""Reading contacts page by page, over a cursor that cannot be asked twice.

Kindful's query token is a place in the results that moves with every call and expires after five idle minutes
(developer.kindful.com, contact queries). Whatever leaves a page in doubt (no answer, half an answer, a refused token, a
page with the wrong number) makes the query begin anew; who was handed out already is not handed out again.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Collection
from contextlib import aclosing

import msgspec

from desktop_app.core.contact import Contact
from desktop_app.core.errors import Broken, IncompleteRead, Misunderstood, NotAllowed, Refused
from desktop_app.core.ports import Notice
from desktop_app.core.words import say
from desktop_app.providers.kindful.client import Api, QueryPage
from desktop_app.providers.kindful.codec import Codec
from desktop_app.providers.kindful.queries import Clause, near_any

MOST_STARTS = 4
"""So often a query is begun before the read is given up."""


class Wanted(msgspec.Struct, frozen=True):
    """Whom to look for: Kindful's ids, ids of ours, and the postcodes where they may be."""

    ids: Collection[str]
    external_ids: Collection[str] = ()
    postcodes: Collection[str] = ()


class Found(msgspec.Struct):
    """Contacts that were looked for, by Kindful's id and by ours."""

    by_id: dict[str, Contact] = {}
    by_external: dict[str, Contact] = {}

    def has_all(self, wanted: Wanted) -> bool:
        return len(self.by_id) == len(wanted.ids) and len(self.by_external) == len(wanted.external_ids)


class _InDoubt(Exception):
    """Nobody knows which page comes next."""


class Reader:
    """Runs queries. `notify` hears when one has to begin anew."""

    def __init__(self, api: Api, codec: Codec, notify: Callable[[Notice], None]) -> None:
        self._api = api
        self._codec = codec
        self._notify = notify

    async def pages(self, query: list[Clause]) -> AsyncGenerator[tuple[Contact, ...], None]:
        """Everybody whom the query finds, once each. Ends normally only when Kindful said that there is no more.

        Raises `IncompleteRead` when that cannot be had, and the errors of the first page as they are.
        """
        given: set[str] = set()
        for start in range(MOST_STARTS):
            if start:
                self._notify(Notice(say("Kindful lost our place in its list. Reading it again from the start."), 0))
            async with aclosing(self._once(query)) as once:
                try:
                    async for page in once:
                        fresh = tuple(contact for contact in page if contact.id not in given)
                        given.update(contact.id for contact in fresh)
                        yield fresh
                    return
                except _InDoubt:
                    continue
        raise IncompleteRead(say("Kindful broke off in the middle of the list, several times in a row."))

    async def find(self, query: list[Clause], wanted: Wanted) -> Found:
        """Of those whom the query finds the ones that are wanted; stops reading once all are found.

        There is no query by id, so a few contacts are first looked for around their postcodes: one page instead of the
        whole list. Who is not there (moved, abroad, without postcode) is looked for among all.
        """
        found = Found()
        nearby = near_any(wanted.postcodes)
        if nearby is not None:
            await self._find([*query, nearby], wanted, found)
        if not found.has_all(wanted):
            await self._find(query, wanted, found)
        return found

    async def _find(self, query: list[Clause], wanted: Wanted, found: Found) -> None:
        async with aclosing(self.pages(query)) as pages:
            async for page in pages:
                for contact in page:
                    if contact.id in wanted.ids:
                        found.by_id[contact.id] = contact
                    if (external := str(contact.get("external_id") or "")) in wanted.external_ids:
                        found.by_external[external] = contact
                if found.has_all(wanted):
                    break

    async def _once(self, query: list[Clause]) -> AsyncGenerator[tuple[Contact, ...], None]:
        page = await self._api.first_page(query)
        token, number = page.query_token, 1
        seen: set[str] = set()
        while True:
            if page.page not in (None, number):
                raise _InDoubt
            contacts = tuple(map(self._codec.contact, page.results))
            yield contacts
            if not page.has_more:
                return
            known = len(seen)
            seen.update(contact.id for contact in contacts)
            if token is None or len(seen) == known:
                raise IncompleteRead(say("Kindful says that there are more contacts, and does not give them."))
            page = await self._next(token)
            token, number = page.query_token or token, number + 1

    async def _next(self, token: str) -> QueryPage:
        """The next page, or the doubt in which its failure leaves us."""
        try:
            return await self._api.next_page(token)
        except NotAllowed:
            raise
        except (Broken, Misunderstood, Refused) as error:
            raise _InDoubt from error
