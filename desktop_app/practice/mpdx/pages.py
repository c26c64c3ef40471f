"""What people do with contacts in MPDX's own web pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from desktop_app.practice.crm import Edit, JsonObject
from desktop_app.practice.mpdx.contacts import LISTS, USER, Contacts
from desktop_app.practice.mpdx.identifiers import new_id
from desktop_app.practice.mpdx.model import ADDRESS, CONTACT, EMAIL, PERSON, PHONE, Contact, Kind, Part, Person
from desktop_app.practice.mpdx.parts import rewritten

_CONTROL = frozenset({"created_at", "updated_at"})
_PARTS = frozenset({"people", "addresses"})


def edit(contacts: Contacts, edit: Edit, now: str) -> str:
    """Do it; returns the contact's id. KeyError when there is no such list, contact, attribute or action: nothing can be cancelled here."""
    unknown = edit.values.keys() - CONTACT.fields.keys() - _CONTROL - _PARTS - {"source"}
    if unknown:
        raise KeyError(min(unknown))
    if edit.action == "add":
        account_list = _list(edit.list)
        blank = Contact(id=edit.id or new_id(), values={}, account_list=account_list, created=now, updated=now)
        contacts.add(_edited(blank, edit.values, now))
        return blank.id
    row = contacts.row(edit.id or "")
    if row is None or edit.action == "cancel":
        raise KeyError(edit.id)
    if edit.action == "remove":
        contacts.remove(row, now, USER)
    else:
        contacts.put(row, _edited(contacts.get(row), edit.values, now))
    return str(edit.id)


def _list(name: str | None) -> str:
    """By id, with or without the word for what it is; the first one without a name."""
    wanted = (name or LISTS[0].id).removeprefix("account_list:")
    if wanted not in {each.id for each in LISTS}:
        raise KeyError(name)
    return wanted


def _edited(contact: Contact, values: JsonObject, now: str) -> Contact:
    """`people` ({fields, `emails`: [fields], `phones`: [fields]}) and `addresses` ([fields]) are taken whole where they are given; the pages may change what is frozen."""
    after = rewritten(CONTACT, contact, values, now)
    if "source" in values:
        after = msgspec.structs.replace(after, values={**after.values, "source": values["source"]})
    if "addresses" in values:
        after = msgspec.structs.replace(after, addresses=_parts(ADDRESS, values["addresses"], now))
    if "people" in values:
        people = tuple(_person(each, now) for each in values["people"])
        after = msgspec.structs.replace(after, people=people, primary_person=people[0].id if people else None)
    moved = values.keys() & _PARTS and "updated_at" not in values
    return msgspec.structs.replace(after, updated=now) if moved else after


def _person(values: JsonObject, now: str) -> Person:
    own = {name: value for name, value in values.items() if name not in {"emails", "phones"}}
    blank = Person(id=new_id(), values={}, created=now, updated=now)
    return msgspec.structs.replace(
        rewritten(PERSON, blank, own, now),
        emails=_parts(EMAIL, values.get("emails", ()), now),
        phones=_parts(PHONE, values.get("phones", ()), now),
    )


def _parts(kind: Kind, all_values: Iterable[dict[str, Any]], now: str) -> tuple[Part, ...]:
    return tuple(
        rewritten(kind, Part(id=new_id(), values={}, created=now, updated=now), each, now) for each in all_values
    )
