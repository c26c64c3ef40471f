"""Lines of a sync that a person wants to be left as they are: they stay so until one of the two sides changes."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

import msgspec

from desktop_app.core.contact import Value
from desktop_app.core.reconcile import Merge


class Left(msgspec.Struct, frozen=True, gc=False):
    """A line that is left: the ids of its person and its record ("": that side has none), and what both sides held then,
    as a digest: whether it is still the same is all that is ever asked."""

    person: str
    contact: str
    seen: str

    @property
    def line(self) -> str:
        """The id of the line (see `Merge.id`)."""
        return f"{self.person}|{self.contact}"


def leaving(merge: Merge, keys: Sequence[str]) -> Left:
    """This line as it is left now. `keys` are those of our fields, in the order of the pairs: a field that comes to the
    list later and is empty changes nothing."""
    said = [_said(keys, side) for side in (merge.ours, merge.theirs)]
    digest = blake2b(msgspec.json.encode(said), digest_size=16).hexdigest()
    return Left(merge.person or "", merge.contact or "", digest)


def _said(keys: Sequence[str], values: Sequence[Value]) -> list[tuple[str, Value]] | None:
    """What a side holds; None where it has no record."""
    if not values:
        return None
    return sorted((key, value) for key, value in zip(keys, values, strict=True) if value is not None)
