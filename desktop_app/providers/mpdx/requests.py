"""Which changes go to MPDX together, which alone, and the requests that carry them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact
from desktop_app.core.ports import Batch, Request
from desktop_app.providers.mpdx.client import AT_ONCE, MpdxClient
from desktop_app.providers.mpdx.documents import Json
from desktop_app.providers.mpdx.encoding import Encoder, has_nested

_METHODS = {Kind.NEW: "POST", Kind.REPLACED: "POST", Kind.CHANGED: "PUT", Kind.REMOVED: "DELETE"}


def pack(changes: Iterable[Change]) -> list[Batch]:
    """Cut into batches. People and addresses go in the request of one contact; all else goes by the hundred."""
    batches: list[Batch] = []
    run: list[Change] = []

    def close() -> None:
        if run:
            batches.append(Batch(len(batches) + 1, run[0].kind, tuple(run)))
            run.clear()

    for change in changes:
        alone = _is_alone(change)
        if run and (alone or run[0].kind is not change.kind or len(run) == AT_ONCE):
            close()
        run.append(change)
        if alone:
            close()
    close()
    return batches


def _is_alone(change: Change) -> bool:
    return change.kind is not Kind.REMOVED and has_nested(change)


def parted(batch: Batch) -> tuple[list[Change], list[Change]]:
    """The changes that go together, and those that go alone: one deletion too, because only then MPDX notes who."""
    changes = list(batch.changes)
    if batch.kind is Kind.REMOVED:
        return (changes, []) if len(changes) > 1 else ([], changes)
    looked_at = {change.id for change in changes if _is_alone(change) or _lacks_version(change)}
    return [c for c in changes if c.id not in looked_at], [c for c in changes if c.id in looked_at]


def _lacks_version(change: Change) -> bool:
    return change.kind is Kind.CHANGED and change.version is None


class Requests:
    """The requests for one account list."""

    def __init__(self, client: MpdxClient, encoder: Encoder) -> None:
        self._client = client
        self._encoder = encoder

    def of(self, batch: Batch) -> list[Request]:
        """What carries the batch out; the ids of people and addresses that exist are filled in when it is sent."""
        changes, singles = parted(batch)
        requests = [self.together(batch.kind, changes)] if changes else []
        return [*requests, *(self.alone(change, None) for change in singles)]

    def of_mirror(self, ids: Sequence[str]) -> list[Request]:
        parts = (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
        return [self._client.bulk_request("DELETE", [self._encoder.removed(id) for id in part]) for part in parts]

    def together(self, kind: Kind, changes: Sequence[Change]) -> Request:
        return self._client.bulk_request(_METHODS[kind], [self._document(change, None) for change in changes])

    def alone(self, change: Change, now: Contact | None) -> Request:
        """`now`: the contact as it was just looked up, where there is one."""
        if change.kind is Kind.REMOVED:
            return self._client.remove_request(change.contact or "")
        if change.kind is Kind.CHANGED:
            return self._client.change_request(change.contact or "", self._document(change, now))
        return self._client.create_request(self._document(change, None))

    def _document(self, change: Change, now: Contact | None) -> Json:
        if change.kind is Kind.REMOVED:
            return self._encoder.removed(change.contact)
        return self._encoder.changed(change, now) if change.kind is Kind.CHANGED else self._encoder.new(change)
