"""What a client writes: JSON:API documents, checked as the server checks them before it looks at any record (fact file §2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

import msgspec

from desktop_app.practice.crm import JsonObject, Problem
from desktop_app.practice.mpdx.identifiers import is_uuid

Included = Mapping[tuple[str, str], "Resource"]

_TYPELESS = (
    "JSONAPI resource objects MUST contain a `type` top-level member of its hash for POST and PATCH requests. "
    "Reference: {}"
)
_ID_INSIDE = "A JSONAPI resource object's #attributes member MUST NOT have `id` as an element of its hash. Reference: {}/attributes"
_FOREIGN_KEY = (
    "Foreign keys SHOULD NOT be referenced in the #attributes of a JSONAPI resource object. Reference: {}/attributes/{}"
)
_NO_DATA = "param is missing or the value is empty: data"
_NO_ID = "An `id` is required for every top-level object within the /data array being sent in bulk requests"


class Resource(msgspec.Struct, frozen=True):
    """A resource as it was sent; `included` are those that its relationships can mean."""

    type: str
    id: str | None
    attributes: JsonObject
    relationships: JsonObject
    included: Included

    def related(self, name: str) -> JsonObject | None:
        """The identifier of a to-one relationship; None where it was not sent."""
        link = self.relationships.get(name)
        data = cast("JsonObject", link).get("data") if isinstance(link, dict) else None
        return cast("JsonObject", data) if isinstance(data, dict) else None

    def many(self, name: str) -> list[Resource]:
        """What a to-many relationship names, with what was included of it."""
        link = self.relationships.get(name)
        data: Any = cast("JsonObject", link).get("data") if isinstance(link, dict) else None
        named = cast("list[JsonObject]", data) if isinstance(data, list) else []
        return [self._found(each) for each in named]

    def _found(self, named: JsonObject) -> Resource:
        identifier = str(named.get("id") or "").lower()
        return self.included.get((named["type"], identifier)) or Resource(named["type"], identifier, {}, {}, {})


def read_document(body: Any, kind: str) -> Resource:
    """The one resource of a single write. Problem 400 without data, 409 for what must not be sent."""
    whole = _object(body)
    data = _object(whole.get("data"))
    if not data:
        raise Problem(400, _NO_DATA)
    return _resource(data, whole.get("included"), kind)


def read_bulk(body: Any, kind: str, *, included: bool, needs_id: bool = True) -> list[Resource]:
    """The resources of a bulk write, each wrapped in `data` (§6). An element without it breaks the server: 500."""
    elements: Any = _object(body).get("data")
    if not isinstance(elements, list) or not elements:
        raise Problem(400, _NO_DATA)
    wraps: list[JsonObject] = []
    for element in cast("list[Any]", elements):
        wrap = _object(element)
        if not isinstance(wrap.get("data"), dict):
            raise Problem(500, "undefined method `[]' for nil:NilClass")
        wraps.append(wrap)
    if needs_id and any(not wrap["data"].get("id") for wrap in wraps):
        raise Problem(400, _NO_ID)
    return [_resource(wrap["data"], wrap.get("included") if included else None, kind) for wrap in wraps]


def read_named(body: Any, kind: str) -> list[Resource]:
    """The resources of a bulk deletion, of which only type and id are looked at (§6)."""
    named: list[JsonObject] = []
    elements: Any = _object(body).get("data")
    for element in cast("list[Any]", elements) if isinstance(elements, list) else []:
        data: Any = _object(element).get("data")
        bare = {name: value for name, value in _object(data).items() if name in {"type", "id"}}
        named.append({"data": bare} if isinstance(data, dict) else {})
    return read_bulk({"data": named}, kind, included=False)


def _resource(data: JsonObject, included: Any, kind: str) -> Resource:
    if "type" not in data:
        raise Problem(409, _TYPELESS.format("/data"))
    if data["type"] != kind:
        said = f"'{data['type']}' is not a valid resource type for this endpoint. Expected '{kind}' instead"
        raise Problem(409, said)
    around: dict[tuple[str, str], Resource] = {}
    for number, other in enumerate(cast("list[Any]", included) if isinstance(included, list) else []):
        _check(_object(other), f"/included/{number}")
        identifier = str(other.get("id") or "").lower()
        around[other["type"], identifier] = _parsed(other, around)
    _check(data, "/data")
    return _parsed(data, around)


def _parsed(data: JsonObject, included: Included) -> Resource:
    identifier = str(data.get("id"))
    return Resource(
        data["type"],
        identifier.lower() if is_uuid(identifier) else None,
        _object(data.get("attributes")),
        _object(data.get("relationships")),
        included,
    )


def _check(data: JsonObject, where: str) -> None:
    """No type, an id among the attributes, or a foreign key there: 409."""
    for reference, resource in _all_of(data, where):
        if "type" not in resource:
            raise Problem(409, _TYPELESS.format(reference))
    attributes = _object(data.get("attributes"))
    if "id" in attributes:
        raise Problem(409, _ID_INSIDE.format(where))
    for name in attributes:
        if name.endswith("_id"):
            raise Problem(409, _FOREIGN_KEY.format(where, name))


def _all_of(data: JsonObject, where: str) -> Iterator[tuple[str, JsonObject]]:
    yield where, data
    for name, link in _object(data.get("relationships")).items():
        linked: Any = _object(link).get("data")
        for each in cast("list[Any]", linked) if isinstance(linked, list) else [linked]:
            if isinstance(each, dict):
                yield f"{where}/relationships/{name}/data", cast("JsonObject", each)


def _object(value: Any) -> JsonObject:
    return cast("JsonObject", value) if isinstance(value, dict) else {}
