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
from desktop_app.providers.kindful.queries import Term

MOST_STARTS = 4
"""So often a query is begun before the read is given up."""


class Found(msgspec.Struct):
    """Contacts that were looked for, by Kindful's id and by ours."""

    by_id: dict[str, Contact] = {}
    by_external: dict[str, Contact] = {}


class _InDoubt(Exception):
    """Nobody knows which page comes next."""


class Reader:
    """Runs queries. `notify` hears when one has to begin anew."""

    def __init__(self, api: Api, codec: Codec, notify: Callable[[Notice], None]) -> None:
        self._api = api
        self._codec = codec
        self._notify = notify

    async def pages(self, query: list[Term]) -> AsyncGenerator[tuple[Contact, ...], None]:
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

    async def find(self, query: list[Term], ids: Collection[str], external_ids: Collection[str] = ()) -> Found:
        """Of those whom the query finds the ones with these ids; stops reading once all are found."""
        found = Found()
        if not ids and not external_ids:
            return found
        async with aclosing(self.pages(query)) as pages:
            async for page in pages:
                for contact in page:
                    if contact.id in ids:
                        found.by_id[contact.id] = contact
                    if (external := str(contact.get("external_id") or "")) in external_ids:
                        found.by_external[external] = contact
                if len(found.by_id) == len(ids) and len(found.by_external) == len(external_ids):
                    break
        return found

    async def _once(self, query: list[Term]) -> AsyncGenerator[tuple[Contact, ...], None]:
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
