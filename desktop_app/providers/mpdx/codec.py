"""From MPDX's contacts to ours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
_AS_IT_IS = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.PHONE})


class Codec:
    """Reads the contacts of one account list by its field set."""

    def __init__(self, fields: FieldSet) -> None:
        self.fields = fields
        self._own = {field.key: field for field in fields if "." not in field.key}
        self._people = [_Slot(slot, PERSON) for slot in PEOPLE]
        self._addresses = [_Slot(slot, ADDRESS) for slot in ADDRESSES]

    def contact(self, raw: msgspec.Raw, included: Included) -> Contact:
        """A contact of a list, with what came along. What the fields do not know stays in its raw part."""
        document, whole = included.document(raw)
        return self.contact_of(document, whole)

    def contact_of(self, document: Document, raw: msgspec.Raw) -> Contact:
        attributes = document.contact.attributes
        values: dict[str, Value] = {}
        _take(attributes, self._own, values)
        values["id"] = document.contact.id
        people, addresses = document.people(), document.addresses()
        for slot, person in zip(self._people, people, strict=False):
            slot.take(person, values)
            _take_ways(slot.name, document, person, values)
        for slot, address in zip(self._addresses, addresses, strict=False):
            slot.take(address, values)
        _put(values, "more_people", tuple(_summary(document, person) for person in people[len(PEOPLE) :]))
        _put(values, "more_addresses", tuple(_line(address) for address in addresses[len(ADDRESSES) :]))
        version = attributes.get(VERSION)
        return Contact(document.contact.id, values, version if isinstance(version, str) else None, raw)

    def labels(self, keys: list[str]) -> str:
        """What fields are called, for a sentence."""
        return ", ".join(self.fields[key].label if key in self.fields else key for key in keys)


class _Slot:
    """A person or address that has fields: their keys begin with `name`."""

    def __init__(self, name: str, fields: Iterable[Field]) -> None:
        self.name = name
        self._fields = {
            field.key: msgspec.structs.replace(field, key=f"{name}.{field.key}")
            for field in fields
            if field.key not in (*EMAILS, *PHONES, *DATES)
        }
        self._days = [(key, f"{name}.{key}") for key in DATES]

    def take(self, part: Resource, values: dict[str, Value]) -> None:
        """Put the values of a part under the keys of its fields."""
        _take(part.attributes, self._fields, values)
        if part.type == "people":
            for key, place in self._days:
                if (day := _day(part.attributes, key)) is not None:
                    values[place] = day


def _take(attributes: Mapping[str, Any], fields: Mapping[str, Field], values: dict[str, Value]) -> None:
    for key, value in attributes.items():
        if value is None or value == "" or (field := fields.get(key)) is None:
            continue
        if field.type in _AS_IT_IS and isinstance(value, str) and value.isascii() and value[0] > " " < value[-1]:
            values[field.key] = value
        elif (normal := value_of(field, value)) is not None:
            values[field.key] = normal


def value_of(field: Field, value: Any) -> Value:
    """A value in its one form. Moments are in UTC; decimals have no trailing zeros."""
    if field.key in _DECIMALS:
        return decimal(str(value))
    if field.type is FieldType.MOMENT:
        return _moment(str(value))
    if field.type is FieldType.CHOICE and any(value == choice.value for choice in field.choices):
        return str(value)
    return tolerate(field, value)


def _moment(text: str) -> Value:
    try:
        return datetime.fromisoformat(text.replace(" UTC", "+00:00")).astimezone(UTC).isoformat()
    except ValueError:
        return text


# ------------------------------------------------------------------------------------------------------- what is nested


def _take_ways(slot: str, document: Document, person: Resource, values: dict[str, Value]) -> None:
    """A person's e-mail addresses and phone numbers: the first ones in fields, the others in a list."""
    for names, parts, attribute, more in (
        (EMAILS, document.emails(person), "email", "more_emails"),
        (PHONES, document.phones(person), "number", "more_phones"),
    ):
        texts = [_text(part, attribute) for part in parts]
        for name, text in zip(names, texts, strict=False):
            if text is not None:
                values[f"{slot}.{name}"] = text
        _put(values, f"{slot}.{more}", tuple(text for text in texts[len(names) :] if text))


def _put(values: dict[str, Value], key: str, texts: tuple[str, ...]) -> None:
    if any(texts):
        values[key] = tuple(dict.fromkeys(filter(None, texts)))


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
    text = "" if value is None else str(value)
    return int(text) if text.isdecimal() else 0


def _text(part: Resource, key: str) -> str | None:
    return clean(str(part.attributes.get(key) or "")) or None


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
