"""What became of changes that Kindful only took in, or whose answer was lost: ask for the job, then read back.

Accepted is not applied: rows that are wrong or older than Kindful's own vanish without an error, and a job whose work
went into another ("consolidated") never says that it is complete. So what decides is the record as it reads now; that
something did not happen is believed only when nothing waits in Kindful's queue any more.
Sources: support.kindful.com, "Import Statuses (API)"; developer.kindful.com, imports and sync status.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import msgspec

from desktop_app.core.changes import OPEN, Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Field
from desktop_app.core.ports import Batch, Notice
from desktop_app.core.words import Sentence, say
from desktop_app.providers.kindful.client import Api, End, Job
from desktop_app.providers.kindful.codec import Codec, lacks_name
from desktop_app.providers.kindful.queries import ANY, LINKED
from desktop_app.providers.kindful.reading import Found, Reader, Wanted

Pause = Callable[[float], Awaitable[object]]

FIRST_PAUSE, LONGEST_PAUSE, PATIENCE = 0.5, 10.0, 300.0
"""Seconds: between the first two questions, between later ones, and how long to wait for anything to move at all."""

NOT_YET = say("Kindful has taken it in and has not worked on it yet.")
_UNKNOWN = say("Nobody knows yet whether Kindful got it: its queue is not empty.")
_GONE = say("This contact is not in Kindful any more. It may have been deleted, or merged with another.")
_VANISHED = say(
    "Kindful did not take this contact and does not say why. It may know somebody with this name and e-mail address."
)
_NAMELESS = say("Kindful changes nobody without a first and a last name, or a company. Add what is missing.")
_NOT_LINKED = say("Kindful worked through the links and did not make this one. It does not say why.")


class Patience:
    """Pauses that grow, until nothing has moved for `PATIENCE` seconds."""

    def __init__(self, pause: Pause, notify: Callable[[Notice], None]) -> None:
        self._pause = pause
        self._notify = notify
        self.renew()

    def renew(self) -> None:
        """Something moved."""
        self._next, self._left = FIRST_PAUSE, PATIENCE

    async def wait(self) -> bool:
        """Wait a little; False, at once, when there was waited long enough."""
        if self._left <= 0:
            return False
        seconds = min(self._next, self._left)
        self._next, self._left = min(self._next * 1.5, LONGEST_PAUSE), self._left - seconds
        self._notify(Notice(say("Kindful works on imports one after another. We wait for ours."), seconds))
        await self._pause(seconds)
        return True


class _Open(msgspec.Struct, frozen=True):
    """A change that is to be settled, and what is known of its job (None: its answer was lost)."""

    change: Change
    job: Job | None

    @property
    def queued(self) -> bool:
        """Whether its job has not ended."""
        return self.job is not None and self.job.end is End.WAITING


class Settling:
    """Settles batches; `ended` are the tickets of the jobs that came to an end. Belongs to one `Provider.settle`."""

    def __init__(self, api: Api, reader: Reader, codec: Codec, patience: Patience) -> None:
        self._api = api
        self._reader = reader
        self._codec = codec
        self._patience = patience
        self._quiet = False
        self.ended: set[str] = set()

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        """One outcome a change, in order."""
        jobs = {
            ticket: await self._ended(ticket) for ticket in dict.fromkeys(ticket for _, ticket in batches if ticket)
        }
        self.ended = {ticket for ticket, job in jobs.items() if job.end is not End.WAITING}
        changes = [_Open(change, jobs.get(ticket)) for batch, ticket in batches for change in batch.changes]
        outcomes = await self._decide(changes)
        late = [each for each in changes if outcomes[each.change.id].state in OPEN and not each.queued]
        if late and not self._quiet:
            outcomes |= await self._decide(late, patiently=True)
        return [outcomes[each.change.id] for each in changes]

    async def _decide(self, changes: Sequence[_Open], *, patiently: bool = False) -> dict[str, Outcome]:
        """Outcomes by change after one look at the queue (until it is empty, if `patiently`) and one at the contacts."""
        ended = [each.change for each in changes if not each.queued]
        self._quiet = bool(ended) and await self._is_quiet(patiently=patiently)
        found = await self._read(ended)
        return {each.change.id: self._outcome(each, found) for each in changes}

    async def _ended(self, ticket: str) -> Job:
        """The job once it has ended, or as far as it is when our patience ends. Jobs are worked on in order."""
        job = await self._api.job(ticket)
        while job.end is End.WAITING and await self._patience.wait():
            before, job = job, await self._api.job(ticket)
            if before.status != job.status:
                self._patience.renew()
        return job

    async def _is_quiet(self, *, patiently: bool) -> bool:
        """Whether the queue is empty."""
        stats = await self._api.stats()
        while patiently and not stats.quiet and await self._patience.wait():
            before, stats = stats, await self._api.stats()
            if before != stats:
                self._patience.renew()
        return stats.quiet

    async def _read(self, changes: Sequence[Change]) -> Found:
        """One pass over the contacts, no longer than needed. New and linked ones are among the linked."""
        if not changes:
            return Found()
        wanted = Wanted(
            ids={change.contact for change in changes if change.kind is not Kind.NEW and change.contact},
            external_ids={change.identity for change in changes if change.kind is Kind.NEW and change.identity},
            postcodes={str(change.after.get("postal") or change.before.get("postal")) for change in changes},
        )
        query = ANY if any(change.kind is Kind.CHANGED for change in changes) else LINKED
        return await self._reader.find([query], wanted)

    # -------------------------------------------------------------------------------------------------------- deciding

    def _outcome(self, each: _Open, found: Found) -> Outcome:
        change = each.change
        if each.queued:
            return Outcome(change.id, State.WAITING, NOT_YET, change.contact)
        if change.kind is Kind.NEW:
            return self._created(each, found.by_external.get(change.identity or ""))
        record = found.by_id.get(change.contact or "")
        return self._linked(each, record) if change.kind is Kind.LINKED else self._changed(each, record)

    def _created(self, each: _Open, record: Contact | None) -> Outcome:
        if record is None:
            return self._absent(each, State.REFUSED, _NAMELESS if lacks_name(each.change.after) else _VANISHED)
        differing = self._codec.differing(each.change, record)
        if differing:
            reason = say("Kindful had this contact already and kept its own {fields:word}.", fields=_labels(differing))
            return _read_back(each, State.NOT_CHANGED, record, reason)
        return self._as_sent(each, record)

    def _changed(self, each: _Open, record: Contact | None) -> Outcome:
        change = each.change
        if record is None:
            return Outcome(change.id, State.NOT_CHANGED, _GONE, change.contact)
        differing = self._codec.differing(change, record)
        if not differing:
            return self._as_sent(each, record)
        if each.job is None and self._quiet and not self._as_seen(change, record):
            return _read_back(each, State.NOT_CHANGED, record, _elsewhere(differing))
        if lacks_name({**change.before, **change.after, **record.values}):
            reason = _NAMELESS
        elif self._as_seen(change, record):
            reason = say(
                "Kindful kept its {fields:word}: it ignores what is older than its own.", fields=_labels(differing)
            )
        else:
            reason = _elsewhere(differing)
        return self._absent(each, State.NOT_CHANGED, reason, record)

    def _linked(self, each: _Open, record: Contact | None) -> Outcome:
        if record is None or record.get("external_id") != each.change.identity:
            return self._absent(each, State.NOT_CHANGED, _NOT_LINKED, record)
        return self._as_sent(each, record)

    def _as_seen(self, change: Change, record: Contact) -> bool:
        """Whether the record still holds what was to be changed."""
        if change.version is not None and record.version == change.version:
            return True
        seen = msgspec.structs.replace(change, after={key: change.before.get(key) for key in change.after})
        return not self._codec.differing(seen, record)

    def _as_sent(self, each: _Open, record: Contact) -> Outcome:
        already = each.job is not None and each.job.idle
        return _read_back(each, State.ALREADY if already else State.APPLIED, record, None)

    def _absent(self, each: _Open, ended: State, reason: Sentence, record: Contact | None = None) -> Outcome:
        """What it means that the change does not show: `ended` for `reason` if nothing can come of it any more."""
        change, job = each.change, each.job
        contact = record.id if record else change.contact
        if job is None:
            state = State.TO_COME if self._quiet else State.IN_DOUBT
            return Outcome(change.id, state, None if self._quiet else _UNKNOWN, contact)
        if job.end is End.FAILED:
            return Outcome(change.id, State.REFUSED, _failure(job), contact, record)
        if not self._quiet:
            return Outcome(change.id, State.WAITING, NOT_YET, contact)
        return Outcome(change.id, ended, reason, contact, record)


def _read_back(each: _Open, state: State, record: Contact, reason: Sentence | None) -> Outcome:
    return Outcome(each.change.id, state, reason, record.id, record)


def _labels(fields: Sequence[Field]) -> str:
    return ", ".join(field.label for field in fields)


def _elsewhere(differing: Sequence[Field]) -> Sentence:
    return say(
        "Somebody changed this contact in Kindful meanwhile; it keeps its {fields:word}.", fields=_labels(differing)
    )


def _failure(job: Job) -> Sentence:
    """In words, why a job did nothing. support.kindful.com, "Import Statuses (API)"."""
    status, said = job.status.strip().casefold(), job.words()
    if said:
        return say("Kindful could not carry out this import ({status}): {said}", status=status, said=said)
    match status:
        case "load_failed":
            return say("Kindful could not load this import: the kind of file or the data in it is wrong.")
        case "failed":
            return say("Kindful could not carry out this import: its archive of it is missing.")
        case "setup_failed":
            return say("Kindful could not prepare this import.")
        case "removed":
            return say("This import was removed in Kindful before it was carried out.")
        case _:
            return say("Kindful found an error in the data of this import and took none of it.")
