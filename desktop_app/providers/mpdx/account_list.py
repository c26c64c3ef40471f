"""One account list of MPDX as a `core.ports.Provider`: its contacts, with everything that can be done to them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.account import Connection
from desktop_app.core.changes import Change, Outcome
from desktop_app.core.contact import Contact
from desktop_app.core.errors import InputError, PlanStopped
from desktop_app.core.fields import FieldSet
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Batch, Capabilities, Page, Request, Sent, ServerFilter, Term
from desktop_app.core.words import Sentence, say
from desktop_app.providers.mpdx import INFO, filters, outcomes
from desktop_app.providers.mpdx.client import MpdxClient
from desktop_app.providers.mpdx.codec import Codec, locked
from desktop_app.providers.mpdx.documents import INCLUDE, Included
from desktop_app.providers.mpdx.encoding import Encoder
from desktop_app.providers.mpdx.feed import Feed
from desktop_app.providers.mpdx.fields import NAMED, SENT_ALONG, field_set
from desktop_app.providers.mpdx.reading import pages
from desktop_app.providers.mpdx.requests import Requests, pack
from desktop_app.providers.mpdx.scope import Mpdx
from desktop_app.providers.mpdx.writing import Writer

CAPABILITIES = Capabilities(
    recreate=say(
        "MPDX deletes contacts for good. This program can make them anew from its backup, "
        "with new ids and without their gifts and tasks."
    ),
    sent_along=SENT_ALONG,
    needs_one_of=NAMED,
)


class AccountList(Mpdx):
    """One account list. `overwrite`: what others changed meanwhile is written over."""

    inbox = None
    lookup = None  # MPDX looks for pieces of addresses only
    intake = None

    def __init__(self, account: str, client: MpdxClient, account_list: str, *, overwrite: bool) -> None:
        super().__init__(client)
        self.capabilities = CAPABILITIES
        self._account = account
        self._list = account_list
        self._overwrite = overwrite
        self._codec = Codec(field_set({}))
        self._writer = self._writer_for(self._codec)
        self._known = False  # what the server lets choose from
        self._feed = Feed(client, account_list, self._take)

    @property
    def feed(self) -> Feed:
        return self._feed

    # ------------------------------------------------------------------------------------------------------- the account

    async def check(self) -> Connection:
        """Whose key it is, which list, and how many contacts it has, those hidden by their status included."""
        who = await self._client.user() or INFO.name
        if not self._list:
            return Connection(who, "", None, (say("Choose the list that this account is for."),))
        names = {named.id: named.name for named in await self._client.account_lists()}
        params = {**self._scope(), "page": "1", "per_page": "1"}
        count = (await self._client.contacts(params)).pagination.total_count
        return Connection(who, names.get(self._list) or self._list, count)

    async def fields(self) -> FieldSet:
        self._codec = Codec(field_set(await self._client.constants()))
        self._writer = self._writer_for(self._codec)
        self._known = True
        return self._codec.fields

    async def filters(self) -> Sequence[ServerFilter]:
        catalogue = await self._client.filters(self._scope()["filter[account_list_id]"])
        return filters.offered(catalogue, (await self._informed()).fields)

    # ----------------------------------------------------------------------------------------------------------- reading

    async def read(self, terms: Sequence[Term]) -> AsyncIterator[Page]:
        """See the port. Raises `InputError` for a filter's text that cannot be asked."""
        params = {**self._scope(), **filters.params_of(terms), "include": INCLUDE, "sort": "created_at"}
        codec = await self._informed()
        async for page in pages(self._client.contacts, params, codec.contact):
            yield page

    def _take(self, raw: msgspec.Raw, included: Included) -> Contact:
        return self._codec.contact(raw, included)

    async def current(self, seen: Sequence[Contact]) -> Mapping[str, Contact | None]:
        await self._informed()
        now = await self._writer.look([contact.id for contact in seen])
        return {contact.id: now.get(contact.id) for contact in seen}

    def locked(self, contact: Contact) -> Mapping[str, Sentence]:
        return locked(contact)

    # ----------------------------------------------------------------------------------------------------------- writing

    def identity(self, change: Change, new_id: Callable[[], str]) -> Change:
        """Whoever is created gets an id of ours, which becomes MPDX's: it takes no id twice."""
        if change.kind not in outcomes.CREATES or change.identity:
            return change
        return msgspec.structs.replace(change, identity=new_id())

    def pack(self, changes: Iterable[Change]) -> list[Batch]:
        return pack(changes)

    def requests(self, batch: Batch) -> list[Request]:
        return self._writer.requests.of(batch)

    async def send(self, batch: Batch) -> Sent:
        await self._informed()
        return await self._writer.send(batch)

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        await self._informed()
        return await self._writer.settle(batches)

    async def mirror(self, permit: MirrorPermit) -> Sent:
        if permit.account != self._account:
            raise PlanStopped(say("This permit is for another account. Nobody was deleted."))
        if not permit.staying:
            raise PlanStopped(say("Nobody would be left in the list. Nobody was deleted."))
        await self._informed()
        return await self._writer.mirror(permit.doomed)

    def mirror_requests(self, plan: Plan) -> list[Request]:
        """Those who are made anew go with the others: their old record by its id."""
        return self._writer.requests.of_mirror([change.contact for change in plan.removals() if change.contact])

    def _scope(self) -> dict[str, str]:
        if not self._list:
            raise InputError(
                say("No list is chosen for this account."),
                say("Open the settings and choose the list or organisation."),
            )
        return {"filter[account_list_id]": self._list, "filter[status]": ""}

    def _writer_for(self, codec: Codec) -> Writer:
        encoder = Encoder(codec.fields, self._list, overwrite=self._overwrite)
        scope = {"filter[account_list_id]": self._list, "filter[status]": ""}
        return Writer(self._client, codec, Requests(self._client, encoder), scope, overwrite=self._overwrite)

    async def _informed(self) -> Codec:
        """The codec, once it is known what the server lets choose from."""
        if not self._known:
            await self.fields()
        return self._codec
