"""From changes to the documents that MPDX takes.

What a contact itself holds are attributes. People, their e-mail addresses and phone numbers, and postal addresses go as
whole objects in ``included``, named by relationships: a known id changes, an id of ours adds, ``_destroy`` takes away
(fact file, section 8). That is one request, under the contact's lock; the parts have none of their own there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from uuid import UUID, uuid5

from desktop_app.core.changes import Change
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Access, Field, FieldSet, FieldType
from desktop_app.providers.mpdx.codec import VERSION
from desktop_app.providers.mpdx.documents import Document, Json, parse, reference, references
from desktop_app.providers.mpdx.fields import ADDRESS, ADDRESSES, DATES, EMAILS, PEOPLE, PERSON, PHONES

_OURS = UUID("5d0c1f5e-31f4-4e0c-9d4b-6c5a2f7f9b10")
"""The namespace in which ids of new parts are made: the same change always makes the same ids."""

_PERSON = {field.key for field in PERSON if field.access is Access.EDIT}
_ADDRESS = {field.key for field in ADDRESS if field.access is Access.EDIT}
_PLACE = {"street", "city", "state", "postal_code", "country"}
"""Without these an address is none, whatever kind it is said to be of."""
_BELOW = {
    **dict.fromkeys(EMAILS, ("email_addresses", "email")),
    **dict.fromkeys(PHONES, ("phone_numbers", "number")),
}
"""Type and attribute of what a person has."""


def is_nested(key: str) -> bool:
    """Whether a field belongs to a person or an address."""
    return "." in key


def has_nested(change: Change) -> bool:
    """Whether a change writes people or addresses; nothing to write does not count in a new contact."""
    if change.contact is None:
        return any(is_nested(key) and value is not None for key, value in change.after.items())
    return any(map(is_nested, change.after))


class Encoder:
    """Writes documents for one account list. `overwrite`: whatever others changed meanwhile is written over."""

    def __init__(self, fields: FieldSet, account_list: str, *, overwrite: bool) -> None:
        self._fields = fields
        self._list = account_list
        self._overwrite = overwrite

    def new(self, change: Change) -> Json:
        """The document of a new contact, with our id."""
        id = change.identity or ""
        values = {key: value for key, value in change.after.items() if value is not None}
        values.setdefault("name", household(values))
        attributes = self._attributes(values)
        relationships: Json = {"account_list": {"data": reference("account_lists", self._list)}}
        document: Json = {
            "data": {"type": "contacts", "id": id, "attributes": attributes, "relationships": relationships}
        }
        if has_nested(change):
            attributes["create_default_person"] = False
            parts = _Parts({}, {"name": values["name"]}, lambda slot: _id(id, slot))
            parts.write(values)
            document["included"] = parts.included
            relationships |= parts.relationships
        return document

    def changed(self, change: Change, now: Contact | None) -> Json:
        """The document that changes a contact. `now` is the contact as it is; without it (a preview) ids of parts that
        exist stand in angle brackets."""
        attributes = self._attributes(change.after)
        if self._overwrite:
            attributes["overwrite"] = True
        else:
            attributes[VERSION] = change.version or (now.version if now is not None else None)
        contact: Json = {"type": "contacts", "id": change.contact, "attributes": attributes}
        if not has_nested(change):
            return {"data": contact}
        there = _imagined(change.before) if now is None else ids_of(parse(now.raw))
        seed = f"{change.contact} {change.version} {change.id}"
        parts = _Parts(there, change.before if now is None else now.values, lambda slot: _id(seed, slot))
        parts.write(change.after)
        if not parts.included:
            return {"data": contact}
        contact["relationships"] = parts.relationships
        return {"data": contact, "included": parts.included}

    def removed(self, id: str | None) -> Json:
        return {"data": reference("contacts", id or "")}

    def _attributes(self, values: Mapping[str, Value]) -> Json:
        return {
            key: _wire(field, value)
            for key, value in values.items()
            if not is_nested(key) and (field := self._fields.get(key)) is not None and field.access is Access.EDIT
        }


def household(values: Mapping[str, Value]) -> str:
    """A contact's name from its people, as MPDX writes it: "Rogers, Steve and Peggy"."""
    first, last, second = (
        str(values.get(key) or "") for key in ("person1.first_name", "person1.last_name", "person2.first_name")
    )
    given = " and ".join(filter(None, [first, second]))
    return f"{last}, {given}" if last and given else last or given


def _spoken(name: str) -> tuple[str, str]:
    """First and last name of the first person of a household, as well as they can be told."""
    last, comma, given = (part.strip() for part in name.partition(","))
    if not comma:
        given, _, last = (part.strip() for part in name.rpartition(" "))
        given, last = (given, last) if given else (last, "")
    return given.split(" and ")[0].split(" & ")[0].strip() or last, last


def ids_of(document: Document) -> dict[str, str]:
    """The ids of the parts that have fields, by the beginning of those fields' keys."""
    found: dict[str, str] = {}
    for slot, person in zip(PEOPLE, document.people(), strict=False):
        found[slot] = person.id
        for slots, parts in ((EMAILS, document.emails(person)), (PHONES, document.phones(person))):
            found |= {f"{slot}.{name}": part.id for name, part in zip(slots, parts, strict=False)}
    found |= {slot: address.id for slot, address in zip(ADDRESSES, document.addresses(), strict=False)}
    return found


def _imagined(before: Mapping[str, Value]) -> dict[str, str]:
    """The parts that must exist because something was seen of them."""
    seen = [key for key, value in before.items() if is_nested(key) and value is not None]
    below = [key for key in seen if key.partition(".")[2] in _BELOW]
    return {key: f"<{key}>" for key in [*(key.partition(".")[0] for key in seen), *below]}


class _Parts:
    """The parts of one contact that are written: `there` are the ids of those that exist, `seen` the values they have."""

    def __init__(self, there: Mapping[str, str], seen: Mapping[str, Value], new_id: Callable[[str], str]) -> None:
        self._there = there
        self._seen = seen
        self._new_id = new_id
        self.included: list[Json] = []
        self.relationships: Json = {}

    def write(self, values: Mapping[str, Value]) -> None:
        for relationship, slots, write in (
            ("people", PEOPLE, self._person),
            ("addresses", ADDRESSES, self._address),
        ):
            parts: list[Json] = []
            for slot in slots:
                own = {
                    key.removeprefix(f"{slot}."): value for key, value in values.items() if key.startswith(f"{slot}.")
                }
                if (part := write(slot, own)) is not None:
                    parts.append(part)
            if parts:
                self.relationships[relationship] = references(parts)

    def _person(self, slot: str, values: Mapping[str, Value]) -> Json | None:
        attributes: Json = {}
        for key in _PERSON & values.keys():
            if key in DATES:
                attributes |= _numbers(key, values[key])
            elif key not in _BELOW:
                attributes[key] = values[key]
        person = self._part(slot, "people", values, attributes, kept=("more_emails", "more_phones"))
        if person is None or "_destroy" in person["attributes"]:
            return person
        if slot not in self._there:
            first, last = _spoken(str(self._seen.get("name") or ""))
            if not attributes.get("first_name"):
                attributes |= {"first_name": first, "last_name": attributes.get("last_name") or last or None}
        below: dict[str, list[Json]] = {}
        for key in (*EMAILS, *PHONES):
            if key in values and (part := self._below(f"{slot}.{key}", *_BELOW[key], values[key])) is not None:
                below.setdefault(part["type"], []).append(part)
        if below:
            person["relationships"] = {type: references(parts) for type, parts in below.items()}
        return person

    def _below(self, slot: str, type: str, attribute: str, value: Value) -> Json | None:
        id = self._there.get(slot)
        if id is None and value is None:
            return None
        attributes: Json = {"_destroy": True} if value is None else {attribute: value}
        return self._take({"type": type, "id": id or self._new_id(slot), "attributes": attributes})

    def _address(self, slot: str, values: Mapping[str, Value]) -> Json | None:
        attributes = {key: values[key] for key in _ADDRESS & values.keys()}
        address = self._part(slot, "addresses", values, attributes)
        if address is not None and slot == ADDRESSES[0] and slot not in self._there:
            attributes["primary_mailing_address"] = True
        return address

    def _part(
        self, slot: str, type: str, values: Mapping[str, Value], attributes: Json, kept: Iterable[str] = ()
    ) -> Json | None:
        """A person or address: changed, added, taken away when nothing of it is left, or nothing where there is none."""
        whole = _PERSON if type == "people" else _PLACE
        after = {key: values.get(key, self._seen.get(f"{slot}.{key}")) for key in (*whole, *kept)}
        empty = not any(after.values())
        id = self._there.get(slot)
        if not values or (id is None and empty):
            return None
        if empty:
            attributes.clear()
            attributes["_destroy"] = True
        return self._take({"type": type, "id": id or self._new_id(slot), "attributes": attributes})

    def _take(self, part: Json) -> Json:
        self.included.append(part)
        return part


def _numbers(key: str, value: Value) -> Json:
    """A day as its three numbers; "13.2." is one without a year (see `codec`)."""
    known = [int(number) for number in re.findall(r"\d+", str(value or ""))]
    whole = "-" in str(value)
    year = known[0] if whole else known.pop() if known and not str(value).endswith(".") else None
    day, month = (known[2], known[1]) if whole else (*known, None, None)[:2]
    return {f"{key}_day": day, f"{key}_month": month, f"{key}_year": year}


def _id(seed: str, slot: str) -> str:
    return str(uuid5(_OURS, f"{seed} {slot}"))


def _wire(field: Field, value: Value) -> object:
    """A value as MPDX takes it."""
    if field.type is FieldType.LIST:
        return [] if value is None else list(value) if isinstance(value, tuple) else [str(value)]
    if field.key == "pledge_frequency" and isinstance(value, str):
        return float(value) if "." in value else int(value)
    return value
