"""Kulea as a `core.ports.Provider`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from urllib.parse import urlsplit

import msgspec

from desktop_app.core.account import Account, Connection, Environment, Scope
from desktop_app.core.changes import Change, Outcome
from desktop_app.core.contact import Contact
from desktop_app.core.errors import KeyRefused, NotAllowed, NotFound, PlanStopped, Refused
from desktop_app.core.fields import FieldSet
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.plan import Plan
from desktop_app.core.ports import (
    Batch,
    Capabilities,
    EventSource,
    Notice,
    Page,
    Readiness,
    Request,
    Sent,
    ServerFilter,
    Term,
)
from desktop_app.core.removing import Removing
from desktop_app.core.words import Sentence, say
from desktop_app.providers.http.client import ApiClient, Policy
from desktop_app.providers.http.key import KeyHeader
from desktop_app.providers.kulea import INFO, KEY_CHARSET, TIME_ZONE, UPDATE_VERB, outcomes, queries
from desktop_app.providers.kulea.client import KuleaClient
from desktop_app.providers.kulea.codec import Codec
from desktop_app.providers.kulea.fields import EMAIL, field_set
from desktop_app.providers.kulea.history import KuleaEvents
from desktop_app.providers.kulea.reading import everybody
from desktop_app.providers.kulea.times import Clock
from desktop_app.providers.kulea.writing import Writer

CAPABILITIES = Capabilities(
    removes=Removing.ARCHIVE,
    recreate=say(
        "Kulea does not delete people, it archives them:\n"
        "• They are hidden in Kulea and unsubscribed. What Kulea knows of them stays there.\n"
        "• This program can neither change them any more nor bring them back.\n"
        "• Perhaps nobody can be added with their e-mail address any more: Kulea does not say.\n"
        "If somebody asked to be erased: empty their fields, then archive them, and ask Kulea to delete them."
    ),
    replace=say(
        "Kulea changes no e-mail address: a new entry with the right one is made.\n"
        "The old entry is archived, and this program cannot bring it back.\n"
        "Opened mails and all that happened so far stay with the old entry."
    ),
)
_PRACTICE = Policy(requests=100_000, first_wait=0.05)


def open(account: Account, key: str, notify: Callable[[Notice], None]) -> KuleaProvider:
    """A provider for one Kulea. Raises `InputError` for an address or key that cannot be used."""
    header = KeyHeader(key, utf8=account.options.get(KEY_CHARSET) == "utf-8")
    policy = _PRACTICE if account.environment is Environment.PRACTICE else Policy()
    api = ApiClient(INFO.name, account.address, header, notify, policy)
    client = KuleaClient(api, "POST" if account.options.get(UPDATE_VERB) == "POST" else "PUT", header.mask)
    return KuleaProvider(account, api, client, plain_key=key.isascii())


class KuleaProvider:
    """One Kulea. It has neither versions nor requests for several people: what is to be known is read, one by one or all.

    `plain_key`: the key has no sign that could be sent in two ways.
    """

    info = INFO
    capabilities = CAPABILITIES
    feed = None
    inbox = None
    intake = None

    def __init__(self, account: Account, api: ApiClient, client: KuleaClient, *, plain_key: bool) -> None:
        self._account = account
        self._api = api
        self._client = client
        self._plain_key = plain_key
        self._clock = Clock(account.options.get(TIME_ZONE) or "UTC")
        self._events = KuleaEvents(client, self._clock)
        self._begun: set[str] = set()
        self._days: dict[str, str] = {}
        self._writer = self._writer_for(field_set(()))
        self._known = False  # which fields this Kulea has

    @property
    def events(self) -> EventSource:
        return self._events

    # ------------------------------------------------------------------------------------------------------- the account

    async def check(self) -> Connection:
        """Kulea does not say whose key it is; that it opens the contacts is what is tested."""
        await self.fields()
        total = await self._client.count()
        archived = await self._client.count(**queries.ONLY_ARCHIVED)
        notes = (say("Archived among them: {count}.", count=archived),) if archived else ()
        name = (urlsplit(self._account.address).hostname or INFO.name).partition(".")[0]
        return Connection(INFO.name if self._is_practice else name, "", total, notes)

    async def scopes(self) -> Sequence[Scope]:
        return ()  # the address and the key decide

    async def fields(self) -> FieldSet:
        """See the port. A refusal of this can only be one of the key: nothing else is said in it."""
        try:
            described = await self._client.fields()
        except KeyRefused:
            raise self._key_refused("") from None
        except Refused as refusal:
            if isinstance(refusal, NotAllowed | NotFound):
                raise
            raise self._key_refused(refusal.detail) from None
        self._writer = self._writer_for(field_set(described))
        self._known = True
        return self._writer.codec.fields

    async def filters(self) -> Sequence[ServerFilter]:
        return queries.filters((await self._informed()).codec.fields)

    @property
    def _is_practice(self) -> bool:
        return self._account.environment is Environment.PRACTICE

    def _key_refused(self, reason: str) -> KeyRefused:
        if not self._plain_key:
            return KeyRefused(
                say(
                    "Kulea does not accept the key. It has signs such as £ in it: try the other “Signs in the key” first."
                )
            )
        if reason:
            return KeyRefused(say("Kulea does not accept the key: {reason}", reason=reason))
        return KeyRefused(say("{crm} does not accept the key.", crm=INFO.name))

    # ----------------------------------------------------------------------------------------------------------- reading

    async def read(self, terms: Sequence[Term]) -> AsyncIterator[Page]:
        """See the port; archived and unsubscribed people are part of a complete read. Raises `InputError` for terms that
        cannot be asked."""
        codec = (await self._informed()).codec
        params = queries.params_of(terms, codec.fields, self._clock)
        async with aclosing(everybody(self._client, codec, params)) as pages:
            async for page in pages:
                yield page

    async def current(self, seen: Sequence[Contact]) -> Mapping[str, Contact | None]:
        ids = [contact.id for contact in seen]
        found = await (await self._informed()).looking.people(ids)
        return {id: found.by_id.get(id) for id in ids}

    def locked(self, contact: Contact) -> Mapping[str, Sentence]:
        return {}  # what archived people do not let go is said by their field

    @property
    def lookup(self) -> KuleaProvider:
        return self

    async def email_exists(self, address: str) -> bool:
        """Archived people count, too: they may keep their address."""
        page = await self._client.users({**queries.email_is(address), "fields": EMAIL}, count=1)
        return bool(page.users)

    async def _everyone(self) -> dict[str, Contact]:
        return {contact.id: contact async for page in self.read(()) for contact in page.contacts}

    # ----------------------------------------------------------------------------------------------------------- writing

    def identity(self, change: Change, new_id: Callable[[], str]) -> Change:
        """The e-mail address, which is unique: nobody is made twice."""
        if change.kind not in outcomes.CREATES or change.identity:
            return change
        return msgspec.structs.replace(change, identity=str(change.after.get(EMAIL) or "") or None)

    def pack(self, changes: Iterable[Change]) -> list[Batch]:
        """One person a batch: Kulea takes one a request, and each is then settled by itself."""
        return [Batch(number, change.kind, (change,)) for number, change in enumerate(changes, 1)]

    def requests(self, batch: Batch) -> list[Request]:
        return self._writer.requests(batch)

    async def ready(self) -> Readiness:
        return Readiness(ready=True)

    async def send(self, batch: Batch) -> Sent:
        return await (await self._informed()).send(batch)

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        return await (await self._informed()).settle(batches)

    async def mirror(self, permit: MirrorPermit) -> Sent:
        if permit.account != self._account.id:
            raise PlanStopped(say("This permit is for another account. Nobody was archived."))
        return await (await self._informed()).mirror(permit)

    def mirror_requests(self, plan: Plan) -> list[Request]:
        return [self._client.archive_request(change.contact or "") for change in plan.removals()]

    async def _informed(self) -> Writer:
        """The writer, once it is known which fields there are."""
        if not self._known:
            await self.fields()
        return self._writer

    def _writer_for(self, fields: FieldSet) -> Writer:
        return Writer(self._client, Codec(fields, self._clock, self._days), self._everyone, self._begun)

    async def close(self) -> None:
        await self._api.close()
