"""campflow as a `core.ports.Provider`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from itertools import groupby

import msgspec

from desktop_app.core.account import Account, Connection, Environment, Scope
from desktop_app.core.agreement import Ended
from desktop_app.core.changes import Change, Kind, Outcome
from desktop_app.core.contact import Contact
from desktop_app.core.errors import IncompleteRead, PlanStopped
from desktop_app.core.fields import Access, FieldSet
from desktop_app.core.lines import Lines, contacts_of
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Batch, Capabilities, Notice, Page, Readiness, Request, Sent, ServerFilter, Term
from desktop_app.core.words import Sentence, say
from desktop_app.providers.campflow import INFO, outcomes
from desktop_app.providers.campflow.client import CampflowClient, Event
from desktop_app.providers.campflow.codec import Codec, parse
from desktop_app.providers.campflow.fields import PARTS, STANDARD, STATUS, Samples, field_set, top
from desktop_app.providers.campflow.writing import SINGLES, Writer
from desktop_app.providers.http.client import ApiClient, Policy
from desktop_app.providers.http.key import KeyHeader
from desktop_app.providers.http.pace import in_turns

BATCH = 200
"""Persons in one synchronising request. Our choice: campflow's own limit is not documented."""
COUNTED_PAGES = 4
"""So many pages are read to say how many people a list has."""

CAPABILITIES = Capabilities(
    recreate=say(
        "campflow deletes people for good. This program can add them again from its backup, "
        "with new ids and without what campflow keeps about them."
    ),
    mirror_needs_identity=True,
    sent_along=tuple(field.key for field in STANDARD if top(field.key) in PARTS and field.access is Access.EDIT),
    ended=Ended(
        STATUS,
        "cancelled",
        say("This registration was cancelled. campflow emptied it on purpose, and it is not filled in again."),
    ),
)
_PRACTICE = Policy(requests=100_000)


def open(account: Account, key: str, notify: Callable[[Notice], None]) -> CampflowProvider:
    """A provider for one list. Raises `InputError` for an address or key that cannot be used."""
    policy = _PRACTICE if account.environment is Environment.PRACTICE else Policy()
    return CampflowProvider(
        account, ApiClient(INFO.name, account.address, KeyHeader(key, "Bearer {key}"), notify, policy)
    )


class CampflowProvider:
    """One list of campflow. campflow has neither versions nor filters nor a change feed: what is to be known is read."""

    info = INFO
    capabilities = CAPABILITIES
    feed = None
    inbox = None
    lookup = None
    intake = None
    events = None

    def __init__(self, account: Account, api: ApiClient) -> None:
        self._account = account
        self._api = api
        self._list = CampflowClient(api, account.scope)
        self._samples = Samples()
        self._writer = Writer(self._list, Codec(FieldSet(STANDARD)), lambda: self.read(()))
        self._known = False  # what this list holds, beyond the standard fields

    # ------------------------------------------------------------------------------------------------------- the account

    async def check(self) -> Connection:
        """campflow does not say whose token it is; that it may read the list is what is tested."""
        scope = self._account.scope
        names = {id: event.title for event in await self._list.events() for id in (event.id, event.scope)}
        name = names.get(scope) or scope
        if not scope:
            return Connection(INFO.name, "", None, (say("Choose the list that this account is for."),))
        count = pages = 0
        async for page in self._list.persons():
            count, pages = count + len(page), pages + 1
            if pages == COUNTED_PAGES:
                return Connection(INFO.name, name, None, (say("The list has {count} people or more.", count=count),))
        return Connection(INFO.name, name, count)

    async def scopes(self) -> Sequence[Scope]:
        """The camps. Member lists cannot be listed: their name is entered."""
        return [Scope(event.scope, event.title or event.scope, _when(event)) for event in await self._list.events()]

    async def fields(self) -> FieldSet:
        columns = await self._list.columns()
        async for page in self._list.persons():
            for raw in page:
                self._samples.look_at(parse(raw))
            break
        codec = Codec(field_set(self._samples, columns))
        self._writer = Writer(self._list, codec, lambda: self.read(()))
        self._known = True
        return codec.fields

    async def filters(self) -> Sequence[ServerFilter]:
        return ()

    # ----------------------------------------------------------------------------------------------------------- reading

    async def read(self, terms: Sequence[Term]) -> AsyncIterator[Page]:
        """All persons. A person who comes twice means that the list moved under the reading: `IncompleteRead`."""
        del terms  # there are no filters
        codec = (await self._informed()).codec
        seen: set[str] = set()
        async for raws in self._list.persons():
            contacts = await in_turns(lambda raw: self._take(codec, raw), raws)
            before = len(seen)
            seen.update(contact.id for contact in contacts)
            if len(seen) != before + len(contacts):
                raise IncompleteRead(say("The list changed while it was read: somebody came twice."))
            yield Page(tuple(contacts))

    def _take(self, codec: Codec, raw: msgspec.Raw) -> Contact:
        record = parse(raw)
        if not record.keys() <= self._samples.values.keys():
            self._samples.look_at(record)  # the next look at the fields knows these keys, too
        return codec.contact_of(record, raw)

    async def current(self, seen: Sequence[Contact]) -> Mapping[str, Contact | None]:
        writer = await self._informed()
        ids = [contact.id for contact in seen]
        found = await writer.singly(ids) if len(ids) <= SINGLES else await writer.among(set(ids))
        return {id: found.get(id) for id in ids}

    def locked(self, contact: Contact) -> Mapping[str, Sentence]:
        return {}

    # ----------------------------------------------------------------------------------------------------------- writing

    def identity(self, change: Change, new_id: Callable[[], str]) -> Change:
        """Whoever is created gets an own id: without one, a repeated request creates the person again."""
        if change.kind not in outcomes.CREATES or change.identity:
            return change
        own_id = change.after.get("external_id")
        return msgspec.structs.replace(change, identity=str(own_id) if own_id is not None else new_id())

    def pack(self, changes: Iterable[Change]) -> list[Batch]:
        changes = list(changes)
        self._writer.expect(changes)
        batches: list[Batch] = []
        for kind, group in groupby(changes, key=lambda change: change.kind):
            members = tuple(group)
            size = 1 if kind is Kind.REMOVED else BATCH
            for start in range(0, len(members), size):
                batches.append(Batch(len(batches) + 1, kind, members[start : start + size]))
        return batches

    def requests(self, batch: Batch) -> list[Request]:
        """As they will be sent, except that objects are completed with their other parts as they then are."""
        return self._writer.requests(batch, {})

    async def ready(self) -> Readiness:
        return Readiness(ready=True)

    async def send(self, batch: Batch) -> Sent:
        return await (await self._informed()).send(batch)

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        return await (await self._informed()).settle(batches)

    async def mirror(self, permit: MirrorPermit) -> Sent:
        if permit.account != self._account.id:
            raise PlanStopped(say("This permit is for another account. Nobody was deleted."))
        return await (await self._informed()).mirror(permit)

    def mirror_requests(self, plan: Plan) -> list[Request]:
        """Who is to be created has no id at campflow yet, and stands here with ours."""
        going = {change.contact for change in plan.removals()}
        sent = {change.id for change in plan.to_send()}
        staying: dict[tuple[str, str], None] = {}  # each once, however many rows speak of them
        lines = Lines.of(plan.changes)
        for place, contact in enumerate(contacts_of(lines)):
            if contact and contact not in going:
                staying["id", contact] = None
            elif (change := lines[place]).kind in outcomes.CREATES and change.id in sent:
                staying["external_id", change.identity or str(change.after.get("external_id") or "")] = None
        return [self._list.mirror_request([{key: id} for key, id in staying])]

    async def _informed(self) -> Writer:
        """The writer, once it is known what the list holds."""
        if not self._known:
            await self.fields()
        return self._writer

    async def close(self) -> None:
        await self._api.close()


def _when(event: Event) -> Sentence | None:
    if event.start_date and event.end_date:
        return say("{first:date} – {last:date}", first=event.start_date, last=event.end_date)
    day = event.start_date or event.end_date
    return say("{day:date}", day=day) if day else None
