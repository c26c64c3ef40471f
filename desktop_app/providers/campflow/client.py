"""campflow's endpoints. https://docs.campflow.de (synchronising persons, pagination)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

import msgspec

from desktop_app.core.errors import IncompleteRead, InputError, NotAllowed, NotFound, Refused
from desktop_app.core.ports import Request
from desktop_app.core.words import say
from desktop_app.providers.campflow.fields import Column
from desktop_app.providers.http.client import ApiClient

PER_PAGE = 500
"""Asked for; how many campflow gives at most is not documented."""
MOST_PAGES = 20_000
"""Beyond this a list is not believed to end."""


class Event(msgspec.Struct, frozen=True):
    """A camp; its own id serves as a list's id. Older objects carry ``list_id`` as well."""

    id: str
    title: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    archived: bool | None = None
    list_id: str | None = None

    @property
    def scope(self) -> str:
        return self.list_id or self.id


class _Meta(msgspec.Struct, frozen=True):
    next_cursor: str | msgspec.UnsetType | None = msgspec.UNSET
    per_page: int | None = None


class _Paged(msgspec.Struct, frozen=True):
    data: list[msgspec.Raw]
    meta: _Meta | None = None


class _Columns(msgspec.Struct, frozen=True):
    data: list[Column]


class _One(msgspec.Struct, frozen=True):
    data: msgspec.Raw


class CampflowClient:
    """The endpoints of one list."""

    def __init__(self, api: ApiClient, list_id: str) -> None:
        self._api = api
        self._list = list_id
        self._per_page: dict[str, str] = {"per_page": str(PER_PAGE)}

    # --------------------------------------------------------------------------------------------------------- reading

    async def events(self) -> list[Event]:
        """All camps; none for a key that may not see them. Whether they come in pages was never seen described: an
        answer without ``meta`` is the whole."""
        events: list[Event] = []
        try:
            async for page in self._pages("events", proven=False):
                events += [msgspec.json.decode(raw, type=Event) for raw in page]
        except (NotAllowed, NotFound):
            return []
        return events

    async def columns(self) -> list[Column]:
        """The list's custom fields; none where this campflow does not have the endpoint."""
        request = self._api.request("GET", *self._place("custom_columns"))
        try:
            return (await self._api.read(request, _Columns)).data
        except NotFound:
            return []

    def persons(self) -> AsyncIterator[list[msgspec.Raw]]:
        """All persons of the list, page by page, cancelled registrations included.

        There is no total, so what proves a read complete is that every page is full, or the last, and that the way from
        cursor to cursor never meets itself. Raises `IncompleteRead` where it does.
        """
        return self._pages(*self._place("persons"), proven=True)

    async def person(self, id: str) -> msgspec.Raw | None:
        """One person, by campflow's id or by ours; None when there is no such person."""
        try:
            return (await self._api.read(self._api.request("GET", *self._place("persons", id)), _One)).data
        except NotFound:
            return None

    async def _pages(self, *path: str, proven: bool) -> AsyncIterator[list[msgspec.Raw]]:
        cursor: str | None = None
        used: set[str] = set()
        for _ in range(MOST_PAGES):
            page = await self._page(path, cursor)
            following = _following(page, proven=proven)
            if proven:
                _prove(page, following)
            yield page.data
            if following is None:
                return
            if following in used:
                raise IncompleteRead(say("campflow's pages go round in a circle: a page led back to one before it."))
            used.add(following)
            cursor = following
        raise IncompleteRead(say("campflow's list did not end after {count} pages.", count=MOST_PAGES))

    async def _page(self, path: Sequence[str], cursor: str | None) -> _Paged:
        params = {**self._per_page, **({"cursor": cursor} if cursor else {})}
        try:
            return await self._api.read(self._api.request("GET", *path, params=params), _Paged)
        except Refused as refusal:
            if refusal.status not in (400, 422) or not self._per_page:
                raise
        self._per_page = {}  # it does not like our page size: it shall choose
        return await self._page(path, cursor)

    # --------------------------------------------------------------------------------------------------------- writing

    def sync_request(self, persons: Sequence[Any]) -> Request:
        """Insert or update, in one request. Nobody is deleted."""
        return self._api.request("PUT", *self._place("persons"), body={"data": persons})

    def mirror_request(self, staying: Sequence[dict[str, str]]) -> Request:
        """Delete everybody of the list whom `staying` (objects with ``id`` or ``external_id``) does not mention."""
        body = {"delete_omitted": True, "data": staying}
        return self._api.request("PUT", *self._place("persons"), body=body)

    async def sync(self, request: Request) -> list[msgspec.Raw]:
        """The persons of the answer: the first page of the list as it now is, in no order that could be relied on."""
        return (await self._api.write(request, _Paged)).data

    def create_request(self, person: Any) -> Request:
        """Create one person. Unlike the synchronisation it does not change one who has the same own id already."""
        return self._api.request("POST", *self._place("persons"), body=person)

    async def create(self, request: Request) -> None:
        """What the answer to this looks like was never seen described, so it is not looked at."""
        await self._api.write(request, msgspec.Raw)

    def delete_request(self, id: str) -> Request:
        """Delete one person. Our assumption: a page on changing single persons exists, its verbs were not seen."""
        return self._api.request("DELETE", *self._place("persons", id))

    async def delete(self, request: Request) -> None:
        await self._api.write(request, msgspec.Raw)

    def _place(self, *below: str) -> tuple[str, ...]:
        if not self._list:
            raise InputError(
                say("No list is chosen for this account."), say("Open the settings and choose the camp or list.")
            )
        return ("lists", self._list, *below)


def _following(page: _Paged, *, proven: bool) -> str | None:
    """The next page's cursor, None on the last one. Raises `IncompleteRead` where an answer leaves that open."""
    if page.meta is None or page.meta.next_cursor is msgspec.UNSET:
        if not proven:
            return None
        raise IncompleteRead(say("campflow did not say whether more people follow."))
    return page.meta.next_cursor or None


def _prove(page: _Paged, following: str | None) -> None:
    full = (page.meta.per_page if page.meta else None) or 1
    if following is not None and len(page.data) < full:
        raise IncompleteRead(
            say(
                "campflow sent {got} instead of {full} people and says that more follow.", got=len(page.data), full=full
            )
        )
