"""MPDX's endpoints. docs.mpdx.org (contacts, bulk; organizations/contacts); others from the fact file, section 5."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, TypeAlias, cast

import msgspec

from desktop_app.core.errors import IncompleteRead, NotFound
from desktop_app.core.ports import Request
from desktop_app.core.words import say
from desktop_app.providers.http.client import ApiClient
from desktop_app.providers.mpdx.documents import INCLUDE, Json

PER_PAGE = 500
"""Contacts asked for at once; the server's code has no limit."""
AT_ONCE = 100
"""Contacts in one bulk request and ids in one question. Our choice: the server has no limit, addresses do."""

Id: TypeAlias = str
Params: TypeAlias = Mapping[str, str]


class Pagination(msgspec.Struct, frozen=True):
    """Where a page is. What was asked for comes back as text, what was assumed as a number (fact file, section 4)."""

    page: int | str = 1
    per_page: int | str = PER_PAGE
    total_count: int | None = None
    total_pages: int | None = None


class _Meta(msgspec.Struct, frozen=True):
    pagination: Pagination = Pagination()


class Listed(msgspec.Struct, frozen=True):
    """One page of a list."""

    data: list[msgspec.Raw]
    included: list[msgspec.Raw] = []
    meta: _Meta = _Meta()

    @property
    def pagination(self) -> Pagination:
        return self.meta.pagination


class _One(msgspec.Struct, frozen=True):
    data: msgspec.Raw


class _Attributed(msgspec.Struct, frozen=True):
    id: str | None = None  # constants have none
    attributes: Json = {}


class _OneAttributed(msgspec.Struct, frozen=True):
    data: _Attributed


class Named(msgspec.Struct, frozen=True):
    """A list or organisation with its name."""

    id: str
    name: str


class Refusal(msgspec.Struct, frozen=True):
    """One of the errors of an answer. `status` is a number in bulk answers and text in all others."""

    title: str | None = None
    detail: str | None = None
    status: int | str | None = None
    source: dict[str, Any] | None = None
    meta: dict[str, Any] | None = None

    @property
    def stale(self) -> bool:
        """Whether it says that somebody else changed the record: by where it points, never by its words."""
        pointer = (self.source or {}).get("pointer")
        return "updated_in_db_at" in (self.meta or {}) or pointer == "/data/attributes/updated_in_db_at"


class Done(msgspec.Struct, frozen=True):
    """One element of a bulk answer: a record, or what is wrong with the one of this id."""

    data: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    id: str | None = None
    errors: list[Refusal] = []


class _Problems(msgspec.Struct, frozen=True):
    errors: list[Refusal]


def is_stale(body: bytes) -> bool:
    """Whether a 409 is the lock's: MPDX answers 409 to five other things as well (fact file, section 2)."""
    with suppress(msgspec.DecodeError):
        return any(error.stale for error in msgspec.json.decode(body, type=_Problems).errors)
    return False


class MpdxClient:
    """The endpoints that this program uses; all ids are UUIDs."""

    def __init__(self, api: ApiClient) -> None:
        self._api = api

    # --------------------------------------------------------------------------------------------------------- reading

    async def contacts(self, params: Params, *, organisation: bool = False) -> Listed:
        """One page of contacts, as `params` ask."""
        path = _ORGANISATION if organisation else _CONTACTS
        return await self._api.read(self._api.request("GET", *path, params=params), Listed)

    async def by_ids(self, scope: Params, ids: Sequence[Id]) -> list[Listed]:
        """Contacts by their ids, those hidden by their status included; who is gone is missing.

        Raises `IncompleteRead` where fewer came than MPDX announced.
        """
        parts = [ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE)]
        found = await asyncio.gather(*(self._by_ids(scope, part) for part in parts))
        return [listed for pages in found for listed in pages]

    async def _by_ids(self, scope: Params, ids: Sequence[Id]) -> list[Listed]:
        params = {**scope, "filter[ids]": ",".join(ids), "include": INCLUDE, "per_page": str(len(ids))}
        pages = [await self.contacts(params)]
        while len(pages) < (pages[-1].pagination.total_pages or 1):  # a server may give less than was asked for
            pages.append(await self.contacts({**params, "page": str(len(pages) + 1)}))
        if sum(len(listed.data) for listed in pages) != (pages[-1].pagination.total_count or 0):
            raise IncompleteRead(say("MPDX did not give all of the contacts that were looked up."))
        return pages

    async def organisation_contact(self, id: Id) -> msgspec.Raw | None:
        """One contact as an organisation sees it; None when there is none."""
        try:
            return (await self._api.read(self._api.request("GET", *_ORGANISATION, id), _One)).data
        except NotFound:
            return None

    async def deleted(self, params: Params) -> Listed:
        """One page of the records that were deleted."""
        return await self._api.read(self._api.request("GET", "deleted_records", params=params), Listed)

    async def account_lists(self) -> list[Named]:
        return await self._named("account_lists")

    async def organisations(self) -> list[Named]:
        return await self._named("user", "organizations")

    async def _named(self, *path: str) -> list[Named]:
        """All of a short list; none where this server does not have it (the sources do not describe these lists)."""
        try:
            listed = await self._api.read(self._api.request("GET", *path, params={"per_page": "1000"}), Listed)
        except NotFound:
            return []
        records = [msgspec.json.decode(raw, type=_Attributed) for raw in listed.data]
        return [Named(record.id, str(record.attributes.get("name") or record.id)) for record in records if record.id]

    async def user(self) -> str:
        """Whose key it is, "" where the server does not say."""
        try:
            attributes = (await self._api.read(self._api.request("GET", "user"), _OneAttributed)).data.attributes
        except NotFound:
            return ""
        return " ".join(str(attributes[key]) for key in ("first_name", "last_name") if attributes.get(key))

    async def constants(self) -> Json:
        """What can be chosen from, by name; empty where the server does not say."""
        try:
            return (await self._api.read(self._api.request("GET", "constants"), _OneAttributed)).data.attributes
        except NotFound:
            return {}

    async def filters(self, account_list: Id) -> list[Json]:
        """The server's own catalogue of filters; empty where it has none."""
        params = {"filter[account_list_id]": account_list}
        try:
            whole = await self._api.read(self._api.request("GET", "contacts", "filters", params=params), Json)
        except NotFound:
            return []
        listed = whole.get("data")
        found = cast("list[Json]", listed) if isinstance(listed, list) else []
        return [cast("Json", each.get("attributes") or each) for each in found]

    # --------------------------------------------------------------------------------------------------------- writing

    def create_request(self, document: Json) -> Request:
        return self._api.request("POST", *_CONTACTS, params={"include": INCLUDE}, body=document)

    def change_request(self, id: Id, document: Json) -> Request:
        return self._api.request("PUT", *_CONTACTS, id, params={"include": INCLUDE}, body=document)

    def remove_request(self, id: Id, *, organisation: bool = False) -> Request:
        return self._api.request("DELETE", *(_ORGANISATION if organisation else _CONTACTS), id)

    def bulk_request(self, method: str, documents: Sequence[Json]) -> Request:
        """POST, PUT or DELETE several contacts: each a document of its own inside ``data``."""
        return self._api.request(method, *_CONTACTS, "bulk", body={"data": documents})

    async def write(self, request: Request) -> None:
        """Send a single write. What comes back is not looked at: it is read anew with everything that belongs to it."""
        await self._api.write(request, msgspec.Raw)

    async def bulk(self, request: Request) -> list[Done]:
        """Send a bulk write; its elements in no order that could be relied on, some perhaps missing."""
        return await self._api.write(request, list[Done])

    async def close(self) -> None:
        await self._api.close()


_CONTACTS = ("contacts",)
_ORGANISATION = ("organizations", "contacts")


def words(refusals: Sequence[Refusal]) -> str:
    """What MPDX says is wrong, for people."""
    return "; ".join(dict.fromkeys(word for each in refusals if (word := each.detail or each.title)))
