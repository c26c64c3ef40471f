"""The CRMs: what every one of them does, and what only some do."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from desktop_app.core.account import Account, Connection, ProviderInfo, Scope
from desktop_app.core.changes import Change, Kind, Outcome
from desktop_app.core.contact import Contact
from desktop_app.core.fields import FieldSet
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.plan import Plan
from desktop_app.core.ports.capabilities import Capabilities, ServerFilter
from desktop_app.core.ports.traffic import Batch, Notice, Page, Readiness, Request, Sent, Term
from desktop_app.core.words import English, Sentence


class News(msgspec.Struct, frozen=True):
    """What changed at the CRM: the records as they are now, and the ids of those that are gone."""

    contacts: tuple[Contact, ...]
    removed: tuple[str, ...]


class ChangeFeed(Protocol):
    """A CRM that tells what changed, so that not everything must be read again."""

    async def news(self, since: str) -> News:
        """What changed after a moment (ISO 8601, UTC); what changed in the same second may come, too."""
        ...


class Inbox(Protocol):
    """A CRM that keeps, for each linked record, which version of it this program has taken over, and tells which were
    changed since (Kindful, *2-way Sync*)."""

    def changed(self) -> AsyncIterator[Page]:
        """Linked records whose version is not the one last acknowledged. Reading acknowledges nothing."""
        ...

    def not_linked(self) -> AsyncIterator[Page]:
        """Records that have no id of ours."""
        ...

    async def linked(self, seen: Sequence[Contact]) -> Mapping[str, Contact]:
        """Those of these linked records that are still there, as they are now, by id: also what another program has
        acknowledged, which `changed` does not tell any more."""
        ...

    async def acknowledge(self, contacts: Sequence[Contact]) -> Sequence[str]:
        """Say that these versions of linked records were taken over, as they were read and never newer ones; the
        tickets of the jobs."""
        ...


class ContactEvent(msgspec.Struct, frozen=True, gc=False):
    """Something that happened with a contact, as the CRM noted it: `at` (ISO 8601), the key of its type, the record's
    id, and the CRM's own words. Behavioural data: shown on demand, never kept."""

    at: str
    type: str
    contact: str
    text: str


class EventType(msgspec.Struct, frozen=True):
    """A kind of event: the CRM's own key, its word, and the heading under which it is offered with others of its sort."""

    key: str
    label: English
    group: English = ""


class EventSource(Protocol):
    """A CRM that keeps events. `types` are those that its vendor names, in the order in which they are offered."""

    types: tuple[EventType, ...]

    def events(self, types: Sequence[str], since: str, until: str) -> AsyncIterator[Sequence[ContactEvent]]:
        """The events of these types (keys; of words the CRM knows and `types` lacks, too) between two moments (ISO 8601,
        UTC), in slices of time, oldest first. True duplicates are kept."""
        ...


class AddressLookup(Protocol):
    """A CRM that can be asked for one address."""

    async def email_exists(self, address: str) -> bool:
        """Whether a record with this e-mail address exists."""
        ...


class FileIntake(Protocol):
    """A CRM that also fetches changes as files, by their address."""

    def write_files(self, changes: Sequence[Change]) -> list[bytes]:
        """The changes, all of one kind, as files to be fetched, one change a line."""
        ...

    async def submit_file(self, address: str, kind: Kind) -> str:
        """Have the CRM fetch a file that `write_files` made; the ticket of the job."""
        ...


class Provider(Protocol):
    """One of the CRMs, for one account. Every method may raise the `RemoteError`s of `core.errors`.

    A provider belongs to the event loop in which it was made; `close` ends its connections.
    """

    info: ProviderInfo
    capabilities: Capabilities

    @property
    def feed(self) -> ChangeFeed | None:
        """Where it tells what changed; None where only reading everything does."""
        ...

    @property
    def events(self) -> EventSource | None:
        """Where it keeps what happened with its contacts; None where it keeps nothing."""
        ...

    @property
    def inbox(self) -> Inbox | None:
        """Where it keeps what this program has taken over; None where it does not care."""
        ...

    @property
    def lookup(self) -> AddressLookup | None:
        """Where it can be asked for an address; None where it cannot."""
        ...

    @property
    def intake(self) -> FileIntake | None:
        """Where it fetches files, with the capability `bulk_files` alone."""
        ...

    async def check(self) -> Connection:
        """Whose key it is, which list or organisation, how many contacts."""
        ...

    async def scopes(self) -> Sequence[Scope]:
        """The lists or organisations to choose from; empty where there is no choice."""
        ...

    async def fields(self) -> FieldSet:
        """What records hold, the tenant's own fields included where the CRM tells them."""
        ...

    async def filters(self) -> Sequence[ServerFilter]:
        """The filters that the CRM applies itself."""
        ...

    def read(self, terms: Sequence[Term]) -> AsyncIterator[Page]:
        """All records for which every one of `terms` holds (none: all records), page by page.

        Ends normally only when everything arrived; otherwise raises `IncompleteRead` or a `RemoteError`.
        """
        ...

    async def current(self, seen: Sequence[Contact]) -> Mapping[str, Contact | None]:
        """Those of `seen` as they are now, by id: None for one that is gone. Where the CRM cannot look up single
        records, one that is not among its changed ones is returned as seen."""
        ...

    def locked(self, contact: Contact) -> Mapping[str, Sentence]:
        """The fields of this record (`raw` included) that the CRM does not let anybody change, and why, by key; beyond
        what `Field.access` says of all records."""
        ...

    def identity(self, change: Change, new_id: Callable[[], str]) -> Change:
        """The change with the identity that makes repeating it harmless, where it needs one."""
        ...

    def pack(self, changes: Iterable[Change]) -> list[Batch]:
        """Cut into batches within the CRM's limits, order kept, one kind a batch."""
        ...

    def requests(self, batch: Batch) -> list[Request]:
        """The requests by which `send` carries out this batch."""
        ...

    async def ready(self) -> Readiness:
        """Whether writes can be sent now."""
        ...

    async def send(self, batch: Batch) -> Sent:
        """Carry a batch out. Raises `AnswerLost` when it may or may not have happened; other errors: it did not."""
        ...

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        """What became of batches that only were accepted, or whose answer was lost (ticket ""): read back and decide.

        `TO_COME` says that a change certainly did not happen and may be sent again.
        """
        ...

    async def mirror(self, permit: MirrorPermit) -> Sent:
        """Remove exactly the doomed of the permit, in as many requests as it takes, and say of each what came of it:
        whoever was not reached any more is `TO_COME`. Nothing of it is ever repeated by itself."""
        ...

    def mirror_requests(self, plan: Plan) -> list[Request]:
        """The removing requests of a mirror, for *What will be sent*."""
        ...

    async def close(self) -> None: ...


class Providers(Protocol):
    """All providers there are."""

    def infos(self) -> Sequence[ProviderInfo]:
        """In the order in which they are offered."""
        ...

    def open(self, account: Account, key: str, notify: Callable[[Notice], None]) -> Provider:
        """A provider for this account. Must be called in the running event loop."""
        ...


class Practice(Protocol):
    """The CRMs as servers on this computer, with invented people. They start when first asked for anything."""

    async def accounts(self) -> Sequence[Account]:
        """An account for every practice CRM, without address (its server chooses a free port at every start) and colour."""
        ...

    async def place(self, provider: str) -> tuple[str, str]:
        """The address and the key of a practice CRM while this program runs."""
        ...

    async def stop(self) -> None: ...
