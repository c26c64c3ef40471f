"""From Kulea's contacts to ours and back: nested under ``data`` when read, flat when written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

import msgspec

from desktop_app.core.changes import same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import Misunderstood
from desktop_app.core.fields import Access, Field, FieldSet, FieldType
from desktop_app.core.values import PLAIN, tolerate
from desktop_app.core.words import say
from desktop_app.providers.kulea import times
from desktop_app.providers.kulea.fields import ARCHIVED, EMAIL, ID, SUBSCRIBED, UNSUBSCRIBE, place_of

Json: TypeAlias = dict[str, Any]

_LONG_DAY = "%Y%m%d-000000"
"""How a day is written where this Kulea has shown none: the one form of a time that its documents name."""


class User(msgspec.Struct, frozen=True):
    """A contact as it came. With ``fields=`` anything but the id may be missing."""

    id: int | str
    email: Any = None
    data: Json | None = None
    archived: bool | None = None
    subscribed: bool | None = None


_user = msgspec.json.Decoder(User)


class Codec:
    """Reads and writes contacts by the field set of one Kulea. How it writes days is not documented: that is learnt from
    what is read, and kept in `days`, a form by field."""

    def __init__(self, fields: FieldSet, clock: times.Clock, days: dict[str, str]) -> None:
        self.fields = fields
        self._clock = clock
        self._days = days
        self._readers = [
            (field, place_of(field.key)) for field in fields if field.key not in (ID, EMAIL, SUBSCRIBED, ARCHIVED)
        ]

    def contact(self, raw: msgspec.Raw) -> Contact:
        """The contact; what the field set does not know stays in its raw part. Raises `Misunderstood`."""
        try:
            user = _user.decode(raw)
        except msgspec.DecodeError:
            user = None
        if user is None or user.id == "":
            raise Misunderstood(say("Kulea sent a person without an id."))
        id = str(user.id)
        values: dict[str, Value] = {ID: id}
        email = tolerate(self.fields[EMAIL], user.email)
        if email is not None:
            values[EMAIL] = email
        flags = {SUBSCRIBED: user.subscribed, ARCHIVED: user.archived}
        values.update({key: answer for key, answer in flags.items() if answer is not None})
        data = user.data or {}
        for field, place in self._readers:
            value = self._value(field, data.get(place))
            if value is not None:
                values[field.key] = value
        return Contact(id, values, None, raw)

    def new(self, values: Mapping[str, Value]) -> Json:
        """The flat object that creates a contact. That they are not to be subscribed cannot be said in it."""
        written = {key: value for key, value in values.items() if value is not None and self.writes(key)}
        body: Json = {key: self._wire(key, value) for key, value in written.items()}
        if values.get(SUBSCRIBED) is True:
            body[SUBSCRIBED] = True
        return {EMAIL: values.get(EMAIL), **body}

    def changed(self, values: Mapping[str, Value]) -> Json:
        """The flat object that changes a contact: only what changes. How a field is emptied is not documented; it is
        sent as empty text, and reading back tells."""
        written = {key: value for key, value in values.items() if self.writes(key) and key != EMAIL}
        body: Json = {key: self._wire(key, value) for key, value in written.items()}
        if values.get(SUBSCRIBED) is False:
            body[UNSUBSCRIBE] = True
        return body

    def writes(self, key: str) -> bool:
        """Whether a value of this key is sent under its own name."""
        field = self.fields.get(key)
        return field is not None and field.access is not Access.NEVER and key != SUBSCRIBED

    def differing(self, found: Mapping[str, Value], wanted: Mapping[str, Value]) -> list[str]:
        """Of the fields that can be written, those in `wanted` whose value `found` does not have."""
        return [
            key
            for key, value in wanted.items()
            if (key == SUBSCRIBED or self.writes(key)) and not same(self.fields[key], found.get(key), value)
        ]

    def labels(self, keys: list[str]) -> str:
        """What fields are called, for a sentence."""
        return ", ".join(self.fields[key].label for key in keys)

    def _value(self, field: Field, value: Any) -> Value:
        if value is None or value == "":
            return None
        if isinstance(value, (dict, list)):
            return msgspec.json.encode(value).decode()
        if not isinstance(value, str):
            return tolerate(field, value)
        if field.type is FieldType.DATE:
            return self._day(field, value)
        if field.type is FieldType.MOMENT and (at := times.moment(value)) is not None:
            return self._clock.utc(at)
        if field.type in PLAIN and value.isascii() and value.strip() == value:  # the most usual one, at once
            return value
        return tolerate(field, value)

    def _day(self, field: Field, text: str) -> Value:
        """A day; with its time behind it where it has one (some customers keep times in such fields). What is neither
        stays as it came."""
        found = times.day(text)
        if found is not None:
            self._days[field.key] = "%Y%m%d" if len(text) == len("yyyyMMdd") else _LONG_DAY
            return found.isoformat()
        if _is_day(text):
            self._days[field.key] = "%Y-%m-%d"
        at = times.moment(text)
        return text if at is None else at.isoformat(" ")

    def _wire(self, key: str, value: Value) -> str:
        if value is None:
            return ""
        text = str(value)
        if self.fields[key].type is FieldType.DATE:
            if _is_day(text):
                return date.fromisoformat(text).strftime(self._days.get(key, _LONG_DAY))
            return times.as_written(text)
        return text


def _is_day(text: str) -> bool:
    """Whether this is a day in our own form, ``yyyy-MM-dd``."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
