"""What people do with contacts in Kindful's own web pages."""

from __future__ import annotations

import datetime as dt

import msgspec

from desktop_app.practice.crm import Edit, JsonObject
from desktop_app.practice.kindful import times
from desktop_app.practice.kindful.contacts import FIRST_ID, Contact, Contacts, empty_values, row_of


def edit(contacts: Contacts, edit: Edit, now: dt.datetime) -> str:
    """Do it; returns the Kindful id. KeyError when there is no such contact, column or action: nothing can be cancelled here."""
    if edit.action == "cancel":
        raise KeyError(edit.action)
    if edit.action == "add":
        return _add(contacts, edit, now)
    row = row_of(edit.id or "")
    contact = contacts.get(row)
    if contact is None:
        raise KeyError(edit.id)
    if edit.action == "remove":
        contacts.records.remove(row)
        return str(contact.id)
    values, groups = _split(edit.values, contact)
    changed = msgspec.structs.replace(
        contact,
        values=contact.values | values,
        groups=groups,
        sync_version=contact.sync_version + 1,
        updated=now,
    )
    contacts.records.put(row, changed)
    return str(contact.id)


def _add(contacts: Contacts, edit: Edit, now: dt.datetime) -> str:
    blank = Contact(id=FIRST_ID + contacts.records.next_row(), values=empty_values(), updated=now)
    values, groups = _split(edit.values, blank)
    whole = blank.values | {"created_at": times.written(now)} | values
    contacts.records.add(msgspec.structs.replace(blank, values=whole, groups=groups))
    return str(blank.id)


def _split(values: JsonObject, contact: Contact) -> tuple[JsonObject, frozenset[int]]:
    columns = {name: value for name, value in values.items() if name in contact.values}
    unknown = set(values) - set(columns) - {"groups"}
    if unknown:
        raise KeyError(min(unknown))
    return columns, frozenset(values.get("groups", contact.groups))
