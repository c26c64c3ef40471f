"""Writing to Kindful: everything is an import (or a link) that is queued, in batches, inline or as a file.

Sources: vendor page "2-way Sync" (100 records in a body, about 10,000 in a file, one JSON object a line);
developer.kindful.com, guides on imports, matching and contact links.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStopped
from desktop_app.core.ports import Batch
from desktop_app.core.words import say
from desktop_app.providers.kindful.codec import column, import_record, link_record
from desktop_app.providers.kindful.fields import CUSTOM

MOST_INLINE = 100
MOST_IN_FILE = 10_000
IMPORTS, LINKS = ("imports",), ("contacts", "link")
NO_REMOVE = say("Kindful offers no way to delete contacts through its API. Delete them in Kindful itself.")
_SENDS = frozenset({Kind.NEW, Kind.CHANGED, Kind.LINKED})

Body = dict[str, object]


def pack(changes: Iterable[Change]) -> list[Batch]:
    """Batches of at most 100, one kind each, order kept. Rows with the same identity never share a request, because
    Kindful melts them into one contact. Raises `PlanStopped` for removals."""
    batches: list[Batch] = []
    packed: list[Change] = []
    identities: set[str | None] = set()

    def close() -> None:
        if packed:
            batches.append(Batch(len(batches) + 1, packed[0].kind, tuple(packed)))
            packed.clear()
            identities.clear()

    for change in changes:
        if change.kind not in _SENDS:
            raise PlanStopped(NO_REMOVE, say("Take the removals out of the plan."))
        mine = change.identity if change.kind is Kind.NEW else change.contact
        if packed and (packed[0].kind is not change.kind or len(packed) == MOST_INLINE or mine in identities):
            close()
        packed.append(change)
        identities.add(mine)
    close()
    return batches


def path_of(kind: Kind) -> tuple[str, ...]:
    """Where changes of this kind are posted, below the account's address."""
    return LINKS if kind is Kind.LINKED else IMPORTS


def body_of(kind: Kind, changes: Sequence[Change], now: str) -> Body:
    """The body of the request that carries these changes; `now` becomes each change's ``updated_at``."""
    customs = dict.fromkeys(column(key) for change in changes for key in change.after if key.startswith(CUSTOM))
    return {**_head(kind, list(customs)), "data": [_row(change, now) for change in changes]}


def file_body(kind: Kind, address: str, customs: Sequence[str]) -> Body:
    """The body that has Kindful fetch a file; `customs` are the columns of custom fields that it may hold."""
    return {**_head(kind, customs), "data_url": address}


def link_body(pairs: Sequence[tuple[Contact, str]], now: str) -> Body:
    """The body that links contacts to our ids, each with the version that was processed."""
    rows = [link_record(contact.id, ours, contact.version, now) for contact, ours in pairs]
    return {**_head(Kind.LINKED, ()), "data": rows}


def files_of(changes: Sequence[Change], now: str) -> list[bytes]:
    """The changes as NDJSON (one object a line), 10,000 a file."""
    encoder = msgspec.json.Encoder()
    starts = range(0, len(changes), MOST_IN_FILE)
    return [
        encoder.encode_lines([_row(change, now) for change in changes[start : start + MOST_IN_FILE]])
        for start in starts
    ]


def _head(kind: Kind, customs: Sequence[str]) -> Body:
    """Links are always updates: with ``create`` an existing link keeps its old version, and its contact would stay
    among the changed ones for ever."""
    if kind is Kind.LINKED:
        return {"action_type": "update", "data_type": "json"}
    head: Body = {
        "data_format": "contact",
        "action_type": "create" if kind is Kind.NEW else "update",
        "data_type": "json",
    }
    # Without `match_by` the row's id is ours (the default, external_id); with `id` it is Kindful's.
    match_by = {"contact": "id"} if kind is Kind.CHANGED else {}
    if customs:
        match_by["custom_field"] = "name"
        head["custom_fields"] = list(customs)
    if match_by:
        head["match_by"] = match_by
    return head


def _row(change: Change, now: str) -> dict[str, object]:
    if change.kind is Kind.LINKED:
        return link_record(change.contact or "", change.identity or "", change.version, now)
    return import_record(change, now)
