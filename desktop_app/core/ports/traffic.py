"""What goes to a CRM and what comes back, whichever it is."""

from __future__ import annotations

import msgspec

from desktop_app.core.changes import Change, Kind, Outcome
from desktop_app.core.contact import Contact
from desktop_app.core.words import Sentence


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


class Notice(msgspec.Struct, frozen=True):
    """Something a provider tells while it works: it waits `seconds`, and why."""

    sentence: Sentence
    seconds: float
