"""What the services need from the outside, as protocols. Providers, storage and clocks fit in here."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Protocol

import msgspec

from desktop_app.core.account import Account, Connection, KeyState, ProviderInfo, Scope
from desktop_app.core.agreement import Ended, Link
from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Field, FieldSet
from desktop_app.core.permit import Backup, MirrorPermit
from desktop_app.core.plan import Origin, Plan, SnapshotMark
from desktop_app.core.values import OneOf
from desktop_app.core.words import English, Sentence


class Clock(Protocol):
    """Time, so that tests own it."""

    def now(self) -> str:
        """The moment in UTC, ISO 8601 with offset."""
        ...


# ---------------------------------------------------------------------------------------------------------- providers


class Gentler(msgspec.Struct, frozen=True):
    """What removing comes to for records whose field `unless` (yes/no) is not yes: "Anonymise", "anonymised". `means`
    says what is left of them then."""

    unless: str
    verb: English
    done: English
    means: Sentence | None = None


class Capabilities(msgspec.Struct, frozen=True):
    """What a CRM can do at all. `no_mirror` and `no_remove` say in words why not; None: it can.

    `remove_verb` and `removed_verb` are what the CRM really does ("Delete", "deleted"; Kulea: "Archive", "archived").
    `recreate` says what is lost for good when a record is removed, and what can be made anew from a backup.
    `replace` says, a line each, what becomes of a record whose fields of `Access.CREATE` are corrected by making it anew
    (None: that is not offered). `gentler` is what happens instead to records that the CRM does not let go. `same_id`: a
    record made anew from a copy gets the id that it had, when that is given as its identity.
    """

    create: bool = True
    update: bool = True
    no_remove: Sentence | None = None
    no_mirror: Sentence | None = None
    remove_verb: English = "Delete"
    removed_verb: English = "deleted"
    gentler: Gentler | None = None
    recreate: Sentence | None = None
    replace: Sentence | None = None
    same_id: bool = False
    link: bool = False
    queued: bool = False  # writes are accepted first and applied later
    bulk_files: bool = False  # writes can also be handed over as files by address
    email_lookup: bool = False
    mirror_needs_identity: bool = (
        False  # a mirror is compared by the CRM itself, by ids: a row without one is somebody new
    )
    sent_along: tuple[str, ...] = ()  # fields that every change needs: plans put them into `before`, as seen
    needs_one_of: OneOf | None = None  # what every record must have
    ended: Ended | None = None  # records that are over and were emptied on purpose

    def gentle(self, values: Mapping[str, Value]) -> Gentler | None:
        """What happens to a record with these values instead of removing it; None: it is removed."""
        gentler = self.gentler
        return gentler if gentler is not None and values.get(gentler.unless) is not True else None

    def removing(self, values: Mapping[str, Value]) -> tuple[str, str]:
        """What removing a record with these values is called, and what it is afterwards: "Delete", "deleted"."""
        gentle = self.gentle(values)
        return (self.remove_verb, self.removed_verb) if gentle is None else (gentle.verb, gentle.done)


class ServerFilter(msgspec.Struct, frozen=True):
    """A filter that the CRM itself applies. `choices` (value, word); empty: free text, whose `hint` says the form.

    `operators` (value, word) are the ways of comparing, the usual one first; empty: there is but one. `several`: more
    than one of the choices may be asked for at once (joined by commas); `group` is the heading that it stands under.
    `own` labels are the tenant's words and are not translated.
    """

    key: str
    label: English
    choices: tuple[tuple[str, English], ...] = ()
    hint: English = ""
    operators: tuple[tuple[str, English], ...] = ()
    several: bool = False
    group: English = ""
    own: bool = False


class Term(msgspec.Struct, frozen=True, omit_defaults=True):
    """One condition for the CRM: a `ServerFilter`'s key, what for, and how it is compared ("": the usual way). A filter
    with operators may be asked several times."""

    key: str
    value: str
    operator: str = ""


class Page(msgspec.Struct, frozen=True):
    """Some of the records of a read. `total` is the number the CRM announced, None where it does not say."""

    contacts: tuple[Contact, ...]
    total: int | None = None


class Request(msgspec.Struct, frozen=True):
    """A request as it will be sent, for *What will be sent* and for sending itself. The key is not part of it."""

    method: str
    address: str
    body: msgspec.Raw


class Batch(msgspec.Struct, frozen=True):
    """Changes of one kind that go in one request, in order. `number` counts from 1 within the plan."""

    number: int
    kind: Kind
    changes: tuple[Change, ...]


class Announced(msgspec.Struct, frozen=True):
    """A request before it is sent, and the changes, all of one kind, that it makes."""

    request: Request
    changes: tuple[Change, ...]


class Sent(msgspec.Struct, frozen=True):
    """What came back for a batch: one outcome a change, matched by id, and the CRM's receipt where it only queued it
    (Kindful: the job's id)."""

    outcomes: tuple[Outcome, ...]
    ticket: str = ""


class Readiness(msgspec.Struct, frozen=True):
    """Whether the CRM can take writes now, and what it says if not."""

    ready: bool
    sentence: Sentence | None = None


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


class Notice(msgspec.Struct, frozen=True):
    """Something a provider tells while it works: it waits `seconds`, and why."""

    sentence: Sentence
    seconds: float


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

    async def email_exists(self, address: str) -> bool:
        """Whether a record with this address exists. Only with the capability `email_lookup`."""
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

    def write_files(self, changes: Sequence[Change]) -> list[bytes]:
        """The changes as files to be fetched by the CRM. Only with the capability `bulk_files`."""
        ...

    async def submit_file(self, address: str, kind: Kind) -> str:
        """Have the CRM fetch a file that `write_files` made; the ticket of the job. Only with `bulk_files`."""
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


# ------------------------------------------------------------------------------------------------------------ secrets


class SecretStore(Protocol):
    """Keys by account id. Never falls back to a file. Everything may take long (a prompt): it runs in threads."""

    async def state(self, account: str) -> KeyState: ...

    async def get(self, account: str) -> str:
        """Raises `KeyMissing`, `KeyStoreLocked`, `KeyStoreMissing`."""
        ...

    async def put(self, account: str, key: str, *, session_only: bool = False) -> None:
        """Raises `KeyStoreLocked`, `KeyStoreMissing` (unless `session_only`)."""
        ...

    async def remove(self, account: str) -> None: ...


# ------------------------------------------------------------------------------------------------------------ storage


class ContactStore(Protocol):
    """Snapshots of accounts in the encrypted database."""

    async def mark(self, account: str) -> SnapshotMark | None:
        """The snapshot's mark, None when the account was never read."""
        ...

    async def fields(self, account: str) -> FieldSet | None: ...

    def load(self, account: str) -> AsyncIterator[Sequence[Contact]]:
        """All records without their raw part, in chunks small enough not to hold up painting."""
        ...

    async def raw(self, account: str, id: str) -> bytes:
        """The record as it came from the CRM, JSON."""
        ...

    async def replace(self, account: str, fields: FieldSet, pages: AsyncIterator[Page], read_at: str) -> SnapshotMark:
        """Take a complete read as the new snapshot, in one transaction: if `pages` fails, the old snapshot stays."""
        ...

    async def put(self, account: str, contacts: Sequence[Contact]) -> SnapshotMark:
        """Add or renew single records (read back after a write)."""
        ...

    async def remove(self, account: str, ids: Sequence[str]) -> SnapshotMark: ...

    async def catch_up(
        self, account: str, contacts: Sequence[Contact], removed: Sequence[str], read_at: str
    ) -> SnapshotMark:
        """Take everything that changed until `read_at` into the snapshot, in one transaction: it is as good as read
        then."""
        ...

    async def forget(self, account: str) -> None:
        """Delete everything that is kept of an account's contacts."""
        ...

    async def back_up(self, account: str, contacts: AsyncIterator[Page], made_at: str) -> Backup:
        """Write a backup with the raw records, read it back, compare; `verified` says the result."""
        ...

    async def backups(self, account: str) -> list[Backup]: ...

    def backed_up(self, backup: str) -> AsyncIterator[Sequence[Contact]]:
        """The records of a backup, raw part included."""
        ...


class RunState(StrEnum):
    """RUNNING in the journal while no program runs it means: interrupted."""

    RUNNING = "running"
    STOPPED = "stopped"  # by the person, after a batch
    FAILED = "failed"  # by an error that ended it
    DONE = "done"


class Run(msgspec.Struct, frozen=True):
    """A plan being carried out, or that was: the plan's head and how it stands. `counts` has one number a state.
    `note` says why it ended when not by being done; `who` is the computer's user. `address` and `scope` say, with
    provider and environment, whose records it changed (None: a journal from before that was noted)."""

    id: str
    account: str
    account_name: str
    provider: str
    environment: str
    origin: Origin
    source: str
    state: RunState
    who: str
    started_at: str
    ended_at: str | None
    kinds: dict[Kind, int]
    counts: dict[State, int]
    note: Sentence | None = None
    of_run: str | None = None
    backup: str | None = None
    address: str | None = None
    scope: str | None = None
    scope_name: str | None = None


class RunLine(msgspec.Struct, frozen=True, gc=False):
    """One change of a run and what came of it. `batch` is 0 for lines that belong to no batch."""

    change: Change
    batch: int
    outcome: Outcome
    at: str | None


class Journal(Protocol):
    """What was changed, on disk before it leaves and after it returns. Every method returns only when it is on disk."""

    async def begin(self, run: Run, plan: Plan, batches: Sequence[Batch]) -> None:
        """The run with all its changes (before and after values) and how they are packed. Removals of a mirror are in
        no batch: they leave last, in one step of their own."""
        ...

    async def leaving(self, run: str, batch: int, at: str) -> None:
        """This batch leaves now: until `returned`, its changes are in doubt. Batch 0: the deleting step of a mirror."""
        ...

    async def returned(
        self, run: str, outcomes: Sequence[Outcome], at: str, *, batch: int, ticket: str = ""
    ) -> None: ...

    async def settled(self, run: str, outcomes: Sequence[Outcome], at: str) -> None: ...

    async def note_backup(self, run: str, backup: str) -> None: ...

    async def end(self, run: str, state: RunState, at: str, note: Sentence | None) -> None: ...

    async def run(self, run: str) -> Run: ...

    async def runs(self) -> list[Run]:
        """All runs, newest first."""
        ...

    async def lines(self, run: str) -> list[RunLine]:
        """All lines of a run in plan order."""
        ...

    async def sent_batches(self, run: str) -> list[tuple[Batch, str]]:
        """The batches that left and whose changes are still open, with their tickets."""
        ...

    async def waiting_batches(self, run: str) -> list[Batch]:
        """The batches that did not leave yet."""
        ...


class Links(Protocol):
    """Who of *Our contacts* is which record at an account, and what both last agreed on. Nobody has two links at one
    account and place, on either side."""

    def of_account(self, account: str, place: str) -> AsyncIterator[Sequence[Link]]:
        """All links at an account as it is set to this place, in chunks small enough not to hold up painting."""
        ...

    async def of_person(self, person: str) -> list[Link]:
        """All links of a person, those at places where an account was before included."""
        ...

    async def put(self, made: Sequence[Link]) -> None:
        """Make links, or renew what linked ones agree on."""
        ...

    async def move(self, account: str, place: str, moved: Sequence[tuple[str, str]]) -> None:
        """The records of these people (person, contact) have other ids now; what was agreed on stays."""
        ...

    async def part(self, account: str, place: str, people: Sequence[str]) -> None:
        """End the links of these people."""
        ...

    async def apart(self, account: str, place: str) -> frozenset[tuple[str, str]]:
        """Who was said not to be whom there (person, contact)."""
        ...

    async def tell_apart(self, account: str, place: str, pairs: Sequence[tuple[str, str]]) -> None:
        """Keep that these are not the same, until they are linked."""
        ...


class OwnFields(Protocol):
    """The fields that the organisation added to *Our contacts*."""

    async def all(self) -> list[Field]:
        """In the order in which they were added."""
        ...

    async def put(self, field: Field) -> None:
        """Add a field, or renew the one with its key."""
        ...

    async def holding(self, key: str) -> int:
        """How many people have a value in this field."""
        ...

    async def remove(self, key: str) -> None:
        """Remove a field with everybody's values in it."""
        ...


class AccountStore(Protocol):
    async def all(self) -> list[Account]: ...

    async def put(self, account: Account) -> None: ...

    async def remove(self, account: str) -> None: ...

    async def order(self, ids: Sequence[str]) -> None: ...


class Settings(Protocol):
    """Small things by key, JSON values: saved views, column choices, mappings, window places."""

    async def get(self, key: str) -> bytes | None: ...

    async def put(self, key: str, value: bytes) -> None: ...

    async def remove(self, key: str) -> None: ...

    async def keys(self, prefix: str) -> list[str]: ...


class LanguageChoice(Protocol):
    """The language that the user chose for the program: its code, empty for that of the computer. It holds from the next
    start on."""

    async def get(self) -> str: ...

    async def choose(self, language: str) -> None: ...
