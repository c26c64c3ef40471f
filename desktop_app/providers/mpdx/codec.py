"""From MPDX's contacts to ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Field, FieldSet, FieldType
from desktop_app.core.values import clean, tolerate
from desktop_app.core.words import Sentence, say
from desktop_app.providers.mpdx.choices import decimal
from desktop_app.providers.mpdx.documents import Document, Included, Resource, parse
from desktop_app.providers.mpdx.fields import ADDRESS, ADDRESSES, DATES, EMAILS, FROZEN, OURS, PEOPLE, PERSON, PHONES

VERSION = "updated_in_db_at"
_DECIMALS = frozenset({"pledge_frequency"})
_PLAIN_PERSON = tuple(
    field for field in PERSON if field.key not in (*EMAILS, *PHONES, "more_emails", "more_phones", *DATES)
)


class Codec:
    """Reads the contacts of one account list by its field set."""

    def __init__(self, fields: FieldSet) -> None:
        self.fields = fields
        self._own = [field for field in fields if "." not in field.key and field.key not in ("id", *_MORE)]

    def contact(self, raw: msgspec.Raw, included: Included) -> Contact:
        """A contact of a list, with what came along. What the fields do not know stays in its raw part."""
        document, whole = included.document(raw)
        return self.contact_of(document, whole)

    def contact_of(self, document: Document, raw: msgspec.Raw) -> Contact:
        attributes = document.contact.attributes
        values: dict[str, Value] = {"id": document.contact.id}
        for field in self._own:
            if (value := value_of(field, attributes.get(field.key))) is not None:
                values[field.key] = value
        values |= {key: value for key, value in _nested(document) if value is not None}
        version = attributes.get(VERSION)
        return Contact(document.contact.id, values, version if isinstance(version, str) else None, raw)

    def labels(self, keys: list[str]) -> str:
        """What fields are called, for a sentence."""
        return ", ".join(self.fields[key].label if key in self.fields else key for key in keys)


_MORE = ("more_people", "more_addresses")


def value_of(field: Field, value: Any) -> Value:
    """A value in its one form. Moments are in UTC; decimals have no trailing zeros."""
    if value is None or value == "" or value == []:
        return None
    if field.key in _DECIMALS:
        return decimal(str(value))
    if field.type is FieldType.MOMENT:
        return _moment(str(value))
    return tolerate(field, value)


def _moment(text: str) -> Value:
    try:
        return datetime.fromisoformat(text.replace(" UTC", "+00:00")).astimezone(UTC).isoformat()
    except ValueError:
        return text


# ------------------------------------------------------------------------------------------------------- what is nested


def _nested(document: Document) -> Iterator[tuple[str, Value]]:
    people = document.people()
    for slot, person in zip(PEOPLE, people, strict=False):
        for key, value in _person(document, person):
            yield f"{slot}.{key}", value
    yield "more_people", _list(_summary(document, person) for person in people[len(PEOPLE) :])
    addresses = document.addresses()
    for slot, address in zip(ADDRESSES, addresses, strict=False):
        for field in ADDRESS:
            yield f"{slot}.{field.key}", value_of(field, address.attributes.get(field.key))
    yield "more_addresses", _list(map(_line, addresses[len(ADDRESSES) :]))


def _person(document: Document, person: Resource) -> Iterator[tuple[str, Value]]:
    for field in _PLAIN_PERSON:
        yield field.key, value_of(field, person.attributes.get(field.key))
    for key in DATES:
        yield key, _day(person.attributes, key)
    for slots, parts, more in (
        (EMAILS, [_text(each, "email") for each in document.emails(person)], "more_emails"),
        (PHONES, [_text(each, "number") for each in document.phones(person)], "more_phones"),
    ):
        yield from zip(slots, parts, strict=False)
        yield more, _list(parts[len(slots) :])


def _day(attributes: Mapping[str, Any], key: str) -> Value:
    """A day from its three numbers: whole ones as a date, others as far as they are known."""
    day, month, year = (_number(attributes.get(f"{key}_{part}")) for part in ("day", "month", "year"))
    try:
        if day and month and year:
            return date(year, month, day).isoformat()
    except ValueError:
        pass
    known = [f"{number}." for number in (day, month) if number] + ([str(year)] if year else [])
    return "".join(known) or None


def _number(value: Any) -> int:
    text = str(value)
    return int(text) if text.isdecimal() else 0


def _text(part: Resource, key: str) -> str | None:
    return clean(str(part.attributes.get(key) or "")) or None


def _list(texts: Iterable[str | None]) -> Value:
    return tuple(dict.fromkeys(text for text in texts if text)) or None


def _summary(document: Document, person: Resource) -> str:
    names = (_text(person, "first_name"), _text(person, "last_name"))
    ways = [*(_text(each, "email") for each in document.emails(person))]
    ways += [_text(each, "number") for each in document.phones(person)]
    return ", ".join(filter(None, [" ".join(filter(None, names)), *ways]))


def _line(address: Resource) -> str:
    return ", ".join(filter(None, (_text(address, key) for key in ("street", "postal_code", "city", "country"))))


# ------------------------------------------------------------------------------------------------------------- locked


def locked(contact: Contact) -> Mapping[str, Sentence]:
    """The nested fields whose e-mail address, phone number or address came from elsewhere, by key."""
    document = parse(contact.raw)
    found: dict[str, Sentence] = {}
    for slot, person in zip(PEOPLE, document.people(), strict=False):
        for slots, parts in ((EMAILS, document.emails(person)), (PHONES, document.phones(person))):
            for part_slot, part in zip(slots, parts, strict=False):
                if (reason := _foreign(part)) is not None:
                    found[f"{slot}.{part_slot}"] = reason
    for slot, address in zip(ADDRESSES, document.addresses(), strict=False):
        if (reason := _foreign(address)) is not None:
            found |= {f"{slot}.{key}": reason for key in FROZEN}
    return found


def _foreign(part: Resource) -> Sentence | None:
    source = part.attributes.get("source")
    if source is None or source in OURS:
        return None
    return say("This came from {source}, and MPDX lets nobody change it here.", source=str(source))
