"""*Our contacts* as a provider: what CRMs do over the network, done in our own database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import groupby

import msgspec

from desktop_app.core.account import OWN, Account, Connection, ProviderInfo, Scope
from desktop_app.core.changes import Change, Kind, Outcome
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStopped
from desktop_app.core.fields import FieldSet
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.plan import Plan
from desktop_app.core.ports import (
    Batch,
    Capabilities,
    Clock,
    News,
    Notice,
    Page,
    Provider,
    Readiness,
    Request,
    Sent,
    ServerFilter,
    Term,
)
from desktop_app.core.words import Sentence, say
from desktop_app.storage.database import Database
from desktop_app.storage.people import records
from desktop_app.storage.people.fields import NEEDED, field_set, own_fields
from desktop_app.storage.people.writing import carry_out, id_of, judge

MOST = 100
"""Changes in one transaction."""

INFO = ProviderInfo(
    key=OWN,
    name="Our contacts",
    letters="OC",
    colour="#0F6674",
    addresses={},
    scope_label="",
    scope_help="",
    key_help="",
)

_NO_MIRROR = say("Our contacts is not made the same as a file: import the file, and delete by hand whoever is to go.")
_CANNOT = say("This cannot be done in our own list.")
_CAPABILITIES = Capabilities(
    no_mirror=_NO_MIRROR,
    recreate=say("Whoever is deleted can be brought back under Activity, with everything that stands here."),
    same_id=True,
    needs_one_of=NEEDED,
)
_PLACE = "on this computer"
_VERBS = {Kind.NEW: "SAVE", Kind.CHANGED: "SAVE", Kind.REMOVED: "DELETE"}


class OwnList:
    """Opens our own list; `core.ports.Providers` of this one."""

    def __init__(self, database: Database, clock: Clock, name: str = INFO.name) -> None:
        """`name` is what the list is called in the user's language."""
        self._database = database
        self._clock = clock
        self._info = msgspec.structs.replace(INFO, name=name)

    def infos(self) -> Sequence[ProviderInfo]:
        return (self._info,)

    def open(self, account: Account, key: str, notify: Callable[[Notice], None]) -> Provider:
        return Own(self._info, self._database, self._clock)


class Own:
    """The organisation's own list. Whether a batch was carried out is always known: it is one transaction."""

    capabilities = _CAPABILITIES
    events = None
    inbox = None
    lookup = None
    intake = None

    def __init__(self, info: ProviderInfo, database: Database, clock: Clock) -> None:
        self.info = info
        self._database = database
        self._clock = clock

    @property
    def feed(self) -> Own:
        return self

    # --------------------------------------------------------------------------------------------------------- reading

    async def check(self) -> Connection:
        return Connection("", self.info.name, await self._database.run(records.count))

    async def scopes(self) -> Sequence[Scope]:
        return ()

    async def fields(self) -> FieldSet:
        return field_set(await self._database.run(own_fields))

    async def filters(self) -> Sequence[ServerFilter]:
        return ()

    async def read(self, terms: Sequence[Term]) -> AsyncIterator[Page]:
        """See the port. There are no filters but those on loaded contacts."""
        total = await self._database.run(records.count)
        async for contacts in self._pages():
            yield Page(contacts, total)

    async def current(self, seen: Sequence[Contact]) -> Mapping[str, Contact | None]:
        ids = [contact.id for contact in seen]
        people = await self._database.run(partial(records.found, ids=ids))
        return {id: people[id].contact() if id in people else None for id in ids}

    async def news(self, since: str) -> News:
        """See `core.ports.ChangeFeed`."""
        moment = records.moment(since)
        changed = [contact async for contacts in self._pages(moment) for contact in contacts]
        removed = await self._database.run(partial(records.removed_since, since=moment))
        return News(tuple(changed), tuple(removed))

    async def _pages(self, since: str = "") -> AsyncIterator[tuple[Contact, ...]]:
        """The list page by page, or who was changed at the moment `since` or later."""
        position = 0
        while True:
            position, contacts = await self._database.run(partial(records.contacts, after=position, since=since))
            if not contacts:
                return
            yield contacts

    def locked(self, contact: Contact) -> Mapping[str, Sentence]:
        return {}

    # --------------------------------------------------------------------------------------------------------- writing

    def identity(self, change: Change, new_id: Callable[[], str]) -> Change:
        """Somebody new gets their id beforehand; whoever comes back has the one they had."""
        if change.kind is not Kind.NEW or change.identity is not None:
            return change
        return msgspec.structs.replace(change, identity=new_id())

    def pack(self, changes: Iterable[Change]) -> list[Batch]:
        """See the port. Raises `PlanStopped` for what is never done here."""
        parts = [
            (kind, group[start : start + MOST])
            for kind, group in ((kind, (*each,)) for kind, each in groupby(changes, key=lambda change: change.kind))
            for start in range(0, len(group), MOST)
        ]
        if any(kind not in _VERBS for kind, _ in parts):
            raise PlanStopped(_CANNOT)
        return [Batch(number, kind, part) for number, (kind, part) in enumerate(parts, 1)]

    def requests(self, batch: Batch) -> list[Request]:
        """Nothing is sent anywhere; what is written into the database is shown in the place of that."""
        removes = batch.kind is Kind.REMOVED
        body = [id_of(each) if removes else {"id": id_of(each), **each.after} for each in batch.changes]
        return [Request(_VERBS[batch.kind], _PLACE, msgspec.Raw(msgspec.json.encode(body)))]

    async def ready(self) -> Readiness:
        return Readiness(ready=True)

    async def send(self, batch: Batch) -> Sent:
        """Carry the batch out. Raises `StorageError`; then nothing of it was."""
        now = records.moment(self._clock.now())
        return Sent(tuple(await self._database.run(partial(carry_out, batch=batch, now=now))))

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        return await self._database.run(partial(judge, batches=[batch for batch, _ in batches]))

    async def mirror(self, permit: MirrorPermit) -> Sent:
        """Never: raises `PlanStopped`."""
        raise PlanStopped(_NO_MIRROR)

    def mirror_requests(self, plan: Plan) -> list[Request]:
        return []

    async def close(self) -> None:
        """The database is closed by who opened it."""
