"""Kindful behind the one face of all providers (`core.ports.Provider`)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from datetime import UTC, datetime

import msgspec

from desktop_app.core.account import Account, Connection, Environment, Scope
from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStopped
from desktop_app.core.fields import FieldSet
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Batch, Capabilities, Notice, Page, Readiness, Request, Sent, ServerFilter, Term
from desktop_app.core.words import Sentence, say
from desktop_app.providers.http.client import ApiClient, Policy
from desktop_app.providers.http.key import KeyHeader
from desktop_app.providers.kindful import INFO
from desktop_app.providers.kindful.application import Application, busy
from desktop_app.providers.kindful.client import Api
from desktop_app.providers.kindful.codec import lacks_name
from desktop_app.providers.kindful.fields import NAMED, NAMES, STANDARD
from desktop_app.providers.kindful.imports import NO_REMOVE, body_of, pack, path_of
from desktop_app.providers.kindful.inbox import KindfulInbox
from desktop_app.providers.kindful.intake import KindfulIntake
from desktop_app.providers.kindful.queries import ANY, CHANGED, LINKED, NOT_LINKED, filters, query_of
from desktop_app.providers.kindful.settling import NOT_YET, Patience, Pause, Settling

_NO_MIRROR = say("Kindful offers no way to delete contacts through its API, so a list cannot be made to equal a file.")

# No limit is documented; a person at the other end would not be faster. The practice server is on this computer.
_POLICY = Policy(requests=10, connections=2)
_PRACTICE = Policy(requests=10_000, connections=2)


def open(account: Account, key: str, notify: Callable[[Notice], None]) -> Kindful:
    """The provider for an account. Raises `KeyMissing`, `InputError` for an unusable key or address."""
    return Kindful(account, key, notify)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class Kindful:
    """One Kindful application (one key) of one organisation. `now` gives the time in UTC, ISO 8601; `pause` waits a
    number of seconds between two questions about a job."""

    info = INFO
    capabilities = Capabilities(
        no_remove=NO_REMOVE,
        no_mirror=_NO_MIRROR,
        link=True,
        queued=True,
        bulk_files=True,
        sent_along=(*NAMES, "postal"),  # the postcode only to find the contact again
        needs_one_of=NAMED,
    )
    feed = None
    events = None

    def __init__(
        self,
        account: Account,
        key: str,
        notify: Callable[[Notice], None],
        *,
        now: Callable[[], str] = _now,
        pause: Pause = asyncio.sleep,
    ) -> None:
        header = KeyHeader(key, 'Token token="{key}"')  # the quotes belong to it
        policy = _PRACTICE if account.environment is Environment.PRACTICE else _POLICY
        api = Api(ApiClient(INFO.name, account.address, header, notify, policy), header.mask)
        self._api = api
        self._application = Application(api, notify, now)
        self._pause = pause
        self.inbox = KindfulInbox(self._application)
        self.lookup = api
        self.intake = KindfulIntake(self._application)

    # --------------------------------------------------------------------------------------------------------- reading

    async def check(self) -> Connection:
        """The organisation; how many contacts only where they fit on one page, because Kindful never says."""
        details = await self._api.details()
        stats = await self._api.stats()
        page = await self._api.first_page([ANY])
        notes = [] if stats.sync_enabled else [busy(stats)]
        if page.has_more:
            notes.append(say("Kindful does not say how many contacts there are. Reading them all will tell."))
        name = details.name or INFO.name
        return Connection(name, name, None if page.has_more else len(page.results), tuple(notes))

    async def scopes(self) -> Sequence[Scope]:
        return ()  # the key decides

    async def fields(self) -> FieldSet:
        """The documented columns and the organisation's custom fields, those included that only its records show."""
        return FieldSet([*STANDARD, *(await self._application.ask_fields()).values()])

    async def filters(self) -> Sequence[ServerFilter]:
        return filters([(str(group.id), group.name or str(group.id)) for group in await self._api.groups()])

    async def read(self, terms: Sequence[Term]) -> AsyncIterator[Page]:
        """See the port. Raises `InputError` for a filter's text that cannot be asked."""
        query = query_of(terms)
        reader = await self._application.reader()
        async with aclosing(reader.pages(query)) as pages:
            async for contacts in pages:
                yield Page(contacts)

    async def current(self, seen: Sequence[Contact]) -> Mapping[str, Contact | None]:
        """See the port. Linked contacts are looked for among the changed ones, the others among those not linked."""
        linked = [contact for contact in seen if contact.get("external_id")]
        others = [contact for contact in seen if not contact.get("external_id")]
        now: dict[str, Contact | None] = {contact.id: contact for contact in linked}
        now |= await self._application.find(CHANGED, linked)
        found = await self._application.find(NOT_LINKED, others)
        found |= await self._application.find(LINKED, [contact for contact in others if contact.id not in found])
        return now | {contact.id: found.get(contact.id) for contact in others}

    def locked(self, contact: Contact) -> Mapping[str, Sentence]:
        return {}

    # --------------------------------------------------------------------------------------------------------- writing

    def identity(self, change: Change, new_id: Callable[[], str]) -> Change:
        """New and linked contacts get an external id of ours: Kindful ignores a second creation with the same one."""
        if change.identity is not None or change.kind not in (Kind.NEW, Kind.LINKED):
            return change
        return msgspec.structs.replace(change, identity=str(change.after.get("external_id") or new_id()))

    def pack(self, changes: Iterable[Change]) -> list[Batch]:
        return pack(changes)

    def requests(self, batch: Batch) -> list[Request]:
        changes = _takeable(batch)
        return (
            [self._api.post(path_of(batch.kind), body_of(batch.kind, changes, self._application.now()))]
            if changes
            else []
        )

    async def ready(self) -> Readiness:
        """Not while an administrator paused syncing or others' jobs wait; our own jobs may queue."""
        return await self._application.ready()

    async def send(self, batch: Batch) -> Sent:
        """Hand a batch in; its outcomes are waiting. What Kindful would silently leave out is refused here."""
        refused = [change for change in batch.changes if change not in _takeable(batch)]
        outcomes = [Outcome(change.id, State.REFUSED, NAMED.sentence, change.contact) for change in refused]
        ticket = ""
        for request in self.requests(batch):
            ticket = await self._application.hand_in(request)
            outcomes += [Outcome(c.id, State.WAITING, NOT_YET, c.contact) for c in _takeable(batch)]
        return Sent(tuple(outcomes), ticket)

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        application = self._application
        patience = Patience(self._pause, application.notify)
        settling = Settling(self._api, await application.reader(), await application.codec(), patience)
        outcomes = await settling.settle(batches)
        application.have_ended(settling.ended)
        return outcomes

    async def mirror(self, permit: MirrorPermit) -> Sent:
        """Never: raises `PlanStopped`."""
        raise PlanStopped(_NO_MIRROR)

    def mirror_requests(self, plan: Plan) -> list[Request]:
        return []

    async def close(self) -> None:
        await self._api.close()


def _takeable(batch: Batch) -> tuple[Change, ...]:
    if batch.kind is not Kind.NEW:
        return batch.changes
    return tuple(change for change in batch.changes if not lacks_name(change.after))
