"""From campflow's persons to contacts and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

import msgspec

from desktop_app.core.changes import Change, same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import Misunderstood
from desktop_app.core.fields import Access, Field, FieldSet, FieldType
from desktop_app.core.values import clean, tolerate
from desktop_app.core.words import say
from desktop_app.providers.campflow.fields import PARTS, STATUS

Json: TypeAlias = dict[str, Any]

_record = msgspec.json.Decoder(Json)
_IDS = ("id", "external_id")
_EMPTY: tuple[Any, ...] = (None, "", [], {})


def parse(raw: msgspec.Raw | bytes) -> Json:
    """A person as it came. Raises `Misunderstood` when it is no object with an id."""
    try:
        record = _record.decode(raw)
    except msgspec.DecodeError:
        record = {}
    if not isinstance(record.get("id"), str) or not record["id"]:
        raise Misunderstood(say("campflow sent a person without an id."))
    return record


class Codec:
    """Reads and writes persons of one list by its field set."""

    def __init__(self, fields: FieldSet) -> None:
        self.fields = fields
        self._readers = [(field.key, _reader(field)) for field in fields]

    def contact(self, raw: msgspec.Raw) -> Contact:
        """The person as a contact; what the field set does not know stays in its raw part."""
        return self.contact_of(parse(raw), raw)

    def contact_of(self, record: Json, raw: msgspec.Raw) -> Contact:
        """As `contact`, for a person that was parsed already."""
        values: dict[str, Value] = {}
        for key, read in self._readers:
            value = read(record)
            if value is not None:
                values[key] = value
        return Contact(record["id"], values, None, raw)

    def new(self, change: Change) -> Json:
        """The person object that creates a record; it always carries an id of ours, so that it can be found again."""
        own_id = change.identity or change.after.get("external_id")
        written = {key: value for key, value in change.after.items() if value is not None}
        return {"external_id": own_id, **self._assembled(written, {})}

    def changed(self, change: Change, original: Contact | None) -> Json:
        """The person object that changes a record: only what changes, but objects whole.

        Whether campflow keeps the other parts of an object is not documented, so they are sent along from `original`,
        and phone numbers keep their labels. Without it (a preview) they are as they were seen.
        """
        before = _objects(change.before) if original is None else parse(original.raw)
        return {"id": change.contact, **self._assembled(change.after, before)}

    def differing(self, found: Mapping[str, Value], wanted: Mapping[str, Value]) -> list[str]:
        """The keys in `wanted` whose value `found` does not have."""
        return [key for key, value in wanted.items() if key not in _IDS and not self._same(key, found.get(key), value)]

    def emptied(self, before: Contact, now: Contact, change: Change) -> list[str]:
        """Fields that lost their value although the change does not name them."""
        return [
            field.key
            for field in self.fields
            if field.access is Access.EDIT
            and field.key not in change.after
            and before.get(field.key) is not None
            and now.get(field.key) is None
        ]

    def writes(self, key: str) -> bool:
        """Whether a value of this key is ever sent. A list's own fields are, even before they were asked for."""
        field = self.fields.get(key)
        if field is None:
            return key.startswith(("col_", "custom_"))
        return field.access is not Access.NEVER and key not in _IDS

    def labels(self, keys: list[str]) -> str:
        """What fields are called, for a sentence."""
        return ", ".join(self.fields[key].label if key in self.fields else key for key in keys)

    def _same(self, key: str, one: Value, other: Value) -> bool:
        field = self.fields.get(key)
        if field is None:
            return one == other
        return same(field, one, other) or _wire(field, one) == _wire(field, other)

    def _assembled(self, values: Mapping[str, Value], before: Json) -> Json:
        body: Json = {}
        for key, value in values.items():
            field = self.fields.get(key) or Field(key, key, own=True)
            if not self.writes(key):
                continue
            first, _, part = key.partition(".")
            if part and first in PARTS:
                whole = body.setdefault(first, dict(before.get(first) or {}))
                whole[part] = _wire(field, value)
                if key == "address.country_code":
                    whole.pop("country_name", None)  # it would contradict the new code
            elif key == "phone_numbers":
                body[key] = _labelled(value, before.get(key))
            else:
                body[key] = _wire(field, value)
        return body


def _objects(values: Mapping[str, Value]) -> Json:
    """The objects to which these values belong as parts."""
    objects: Json = {}
    for key, value in values.items():
        first, _, part = key.partition(".")
        if part and first in PARTS:
            objects.setdefault(first, {})[part] = value
    return objects


def _reader(field: Field) -> Callable[[Json], Value]:
    key = field.key
    first, _, part = key.partition(".")
    if key == STATUS:
        return _status
    if key == "phone_numbers":
        return lambda record: _numbers(record.get(key))
    if part and first in PARTS:

        def read_part(record: Json) -> Value:
            whole: Any = record.get(first)
            return _value(field, cast("Json", whole).get(part)) if isinstance(whole, dict) else None

        return read_part
    return lambda record: _value(field, record.get(key))


def _value(field: Field, value: Any) -> Value:
    """campflow leaves things empty as null, "" or []: all the same."""
    if value in _EMPTY:
        return None
    if isinstance(value, dict):
        return _shown(cast("Json", value))
    if isinstance(value, list):
        items = cast("list[Any]", value)
        plain = [_shown(cast("Json", item)) if isinstance(item, dict) else item for item in items]
        return tolerate(field, plain if field.type is FieldType.LIST else ", ".join(map(str, plain)))
    return tolerate(field, value)


def _shown(thing: Json) -> str:
    """A file as its address, anything else as JSON: only to be shown."""
    address: Any = thing.get("url")
    return address if isinstance(address, str) else msgspec.json.encode(thing).decode()


def _status(record: Json) -> Value:
    """Cancelled before confirmed before registered, as campflow's own pages have it."""
    if record.get("cancellation_date") not in _EMPTY:
        return "cancelled"
    if record.get("confirmation_date") not in _EMPTY:
        return "confirmed"
    return "registered" if record.get("creation_date") not in _EMPTY else None


def _entries(phones: Any) -> list[tuple[str, Json]]:
    """The numbers of ``phone_numbers`` with their entries."""
    found: list[tuple[str, Json]] = []
    if isinstance(phones, list):
        for phone in cast("list[Any]", phones):
            entry = cast("Json", phone) if isinstance(phone, dict) else {"label": None, "number": phone}
            if number := clean(str(entry.get("number") or "")):
                found.append((number, entry))
    return found


def _numbers(phones: Any) -> Value:
    return tuple(dict.fromkeys(number for number, _ in _entries(phones))) or None


def _labelled(value: Value, before: Any) -> list[Json]:
    """The numbers as campflow takes them; those that were there keep their labels."""
    known = dict(reversed(_entries(before)))
    numbers = value if isinstance(value, tuple) else () if value is None else (str(value),)
    return [known.get(number) or {"label": None, "number": number} for number in numbers]


def _wire(field: Field, value: Value) -> Any:
    """A value as campflow takes it; nothing becomes null, and no entries an empty list."""
    if isinstance(value, tuple):
        return list(value)
    if field.type is FieldType.LIST:
        return [] if value is None else [str(value)]
    if field.key == "address.country_code" and isinstance(value, str):
        return value.lower()  # as the clients that are known to work send it
    return value
