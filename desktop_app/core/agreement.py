"""Links between people of *Our contacts* and records at accounts, and what both last agreed on."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Self
from uuid import UUID, uuid5

import msgspec

from desktop_app.core.contact import Value
from desktop_app.core.words import Sentence


class Agreed(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What two linked records last agreed on, by the key of our field; empty values are left away, so that nothing
    agreed on and nothing known are one.

    `ours` is what stood here. `theirs` is what stood there where that was another form of it (MPDX makes *Germany* of
    *Deutschland*), seen as our field would hold it: with both known, neither form is ever taken for an edit.
    `our_version` and `their_version` are the records' versions then, `at` is when (ISO 8601, UTC).
    """

    ours: dict[str, Value] = {}
    theirs: dict[str, Value] = {}
    our_version: str | None = None
    their_version: str | None = None
    at: str = ""

    def here(self, key: str) -> Value:
        """What stood here."""
        return self.ours.get(key)

    def there(self, key: str) -> Value:
        """What stood there, in our form."""
        return self.theirs[key] if key in self.theirs else self.ours.get(key)


NOTHING = Agreed()
"""Two records that never met."""


class Link(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A person of *Our contacts* and the record at an account that is the same person. `place` is the address and list
    that the account was set to: records elsewhere are other people, whatever their ids."""

    account: str
    place: str
    person: str
    contact: str
    agreed: Agreed = NOTHING

    def on_nothing(self, at: str) -> Self:
        """The same two, agreeing on nothing since this moment."""
        return msgspec.structs.replace(self, agreed=Agreed(at=at))


class Ended(msgspec.Struct, frozen=True):
    """Records whose field `key` has this value are over: a cancelled registration. campflow takes everything but name and
    address out of them on purpose, so what they lack is neither taken over nor filled in again; `sentence` says so."""

    key: str
    value: Value
    sentence: Sentence


_TAKEN_OVER = UUID("5f0c7a52-6c1e-4c39-9d39-0b1f2d8f6f5e")
_ANOTHER = UUID("b6a0a8f4-0f0b-4a86-8f0a-3f6a1f2c9d17")


def taken_over(place: str, contact: str, taken: Callable[[str], bool] = lambda id: False) -> str:
    """The id that a record gets when it is taken over as a new person: always the same one, so that nobody comes in twice
    when the program dies before it could note the link. It is the next one where the first is `taken`: whoever was taken
    over from there has turned out to be somebody else."""
    return _first(_TAKEN_OVER, f"{place}\n{contact}", "", taken)


def own_id(person: str, kept: Container[str]) -> str:
    """The id by which a person of ours is known at a CRM: theirs, or, where records of others still keep that one, the
    next; always the same one, so that nobody is made there twice."""
    return _first(_ANOTHER, person, person, kept.__contains__)


def _first(space: UUID, name: str, first: str, taken: Callable[[str], bool]) -> str:
    """The first id of a series of its own that is not taken."""
    id, number = first or str(uuid5(space, name)), 0
    while taken(id):
        number += 1
        id = str(uuid5(space, f"{name}\n{number}"))
    return id
