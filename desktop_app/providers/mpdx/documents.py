"""A contact as MPDX sends it: one JSON:API document with its people, their e-mail and phones, and its addresses.

Source: docs.mpdx.org (contacts, bulk; organizations/contacts) and jsonapi.org. `raw` of a contact is such a document, so
that what a list sends once for many contacts lies with each of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias, cast

import msgspec

from desktop_app.core.errors import Misunderstood
from desktop_app.core.words import say

Json: TypeAlias = dict[str, Any]
Place: TypeAlias = tuple[str, str]
"""Type and id of a resource."""

INCLUDE = "people,people.email_addresses,people.phone_numbers,addresses"
"""What a contact is read with."""


class Resource(msgspec.Struct, frozen=True):
    """One resource. A relationship without an id (``{"type": "people"}``) stands for nobody."""

    type: str
    id: str
    attributes: Json = {}
    relationships: Json = {}

    def one(self, name: str) -> Place | None:
        """Whom a relationship names."""
        return next(iter(self.many(name)), None)

    def many(self, name: str) -> list[Place]:
        """Whom a relationship names, in the server's order."""
        relationship = self.relationships.get(name)
        data: Any = cast("Json", relationship).get("data") if isinstance(relationship, dict) else None
        if not data:
            return []
        listed = cast("list[Any]", data) if isinstance(data, list) else [data]
        return [place for each in listed if (place := _place(each)) is not None]


class Document(msgspec.Struct, frozen=True):
    """A contact with what belongs to it, by place."""

    contact: Resource
    parts: Mapping[Place, Resource] = {}

    def of(self, owner: Resource, relationship: str) -> list[Resource]:
        """The resources of a relationship that came along."""
        return [self.parts[place] for place in owner.many(relationship) if place in self.parts]

    def people(self) -> list[Resource]:
        """The people: the one who comes first, their spouse, the others."""
        first = self.contact.one("primary_person") or self.contact.one("primary_or_first_person")
        wanted = [first, self.contact.one("spouse"), *self.contact.many("people")]
        return [self.parts[place] for place in dict.fromkeys(wanted) if place is not None and place in self.parts]

    def addresses(self) -> list[Resource]:
        """The addresses: the one for letters, the others that hold, those out of date."""
        return _ranked(self.of(self.contact, "addresses"), "primary_mailing_address")

    def emails(self, person: Resource) -> list[Resource]:
        """A person's e-mail addresses, the primary one first."""
        return _ranked(self.of(person, "email_addresses"), "primary")

    def phones(self, person: Resource) -> list[Resource]:
        """A person's phone numbers, the primary one first."""
        return _ranked(self.of(person, "phone_numbers"), "primary")


class _Raw(msgspec.Struct, frozen=True):
    data: msgspec.Raw
    included: list[msgspec.Raw] = []


_resource = msgspec.json.Decoder(Resource)
_document = msgspec.json.Decoder(_Raw)


def resource(raw: msgspec.Raw | bytes) -> Resource:
    """Raises `Misunderstood` for what has no type and id."""
    try:
        return _resource.decode(raw)
    except msgspec.DecodeError:
        raise Misunderstood(say("MPDX sent a record without an id.")) from None


def parse(raw: msgspec.Raw | bytes) -> Document:
    """A contact's own raw part, as `document_of` made it. Raises `Misunderstood` for anything else."""
    try:
        whole = _document.decode(raw)
    except msgspec.DecodeError:
        raise Misunderstood(say("MPDX sent a record without an id.")) from None
    parts = {(part.type, part.id): part for part in map(resource, whole.included)}
    return Document(resource(whole.data), parts)


class _Key(msgspec.Struct, frozen=True, gc=False):
    type: str
    id: str


_key = msgspec.json.Decoder(_Key)


class Included:
    """What came along with a list, to be given to the contacts that it belongs to."""

    def __init__(self, included: Iterable[msgspec.Raw]) -> None:
        self._raw: dict[Place, msgspec.Raw] = {}
        for raw in included:
            key = _key.decode(raw)
            self._raw[key.type, key.id] = raw

    def document(self, raw: msgspec.Raw) -> tuple[Document, msgspec.Raw]:
        """A contact of the list with its parts, and the same as raw JSON."""
        contact = resource(raw)
        parts: dict[Place, Resource] = {}
        for place in [*contact.many("people"), *contact.many("addresses")]:
            if (part := self._take(place, parts)) is not None and place[0] == "people":
                for below in [*part.many("email_addresses"), *part.many("phone_numbers")]:
                    self._take(below, parts)
        whole = _Raw(raw, [self._raw[place] for place in parts])
        return Document(contact, parts), msgspec.Raw(msgspec.json.encode(whole))

    def _take(self, place: Place, parts: dict[Place, Resource]) -> Resource | None:
        if (found := self._raw.get(place)) is None:
            return None
        parts[place] = part = resource(found)
        return part


def reference(type: str, id: str) -> Json:
    """A resource as a relationship names it."""
    return {"type": type, "id": id}


def references(parts: Sequence[Json]) -> Json:
    """A relationship to many."""
    return {"data": [reference(part["type"], part["id"]) for part in parts]}


def _place(data: Any) -> Place | None:
    if not isinstance(data, dict):
        return None
    type, id = cast("Json", data).get("type"), cast("Json", data).get("id")
    return (type, id) if isinstance(type, str) and isinstance(id, str) and id else None


def _ranked(parts: list[Resource], primary: str) -> list[Resource]:
    def rank(part: Resource) -> int:
        if part.attributes.get("historic") is True:
            return 2
        return 0 if part.attributes.get(primary) is True else 1

    return sorted(parts, key=rank) if len(parts) > 1 else parts
