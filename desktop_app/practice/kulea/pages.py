"""What people do with contacts in Kulea's own web pages: all that the API can do, and what it cannot."""

from __future__ import annotations

import datetime as dt

import msgspec

from desktop_app.practice.crm import Edit, JsonObject
from desktop_app.practice.kulea.audience import Contact
from desktop_app.practice.kulea.contacts import Contacts, row_of
from desktop_app.practice.kulea.events import Journal
from desktop_app.practice.kulea.shapes import CREATED, EMAIL

_OWN = frozenset({EMAIL, "archived", "subscribed"})


def edit(contacts: Contacts, journal: Journal, edit: Edit, now: dt.datetime) -> str:
    """Do it; returns the id. KeyError when there is no such contact or field.

    `remove` archives, with the value `erased` it erases; `cancel` unsubscribes; `change` may set `archived` and
    `subscribed` either way, and the e-mail address.
    """
    if edit.action == "add":
        return _add(contacts, journal, edit, now)
    contact = contacts.get(row_of(edit.id or ""))
    if contact is None:
        raise KeyError(edit.id)
    if edit.action == "remove" and edit.values.get("erased"):
        contacts.erase(contact)
        return str(contact.id)
    changes: JsonObject = {
        "remove": {"archived": True, "subscribed": False},
        "cancel": {"subscribed": False},
        "change": edit.values,
    }[edit.action]
    changed = _changed(contacts, contact, changes)
    contacts.put(changed)
    if contact.subscribed and not changed.subscribed and not changed.archived:
        journal.note("emunsubscribe", changed, now)
    if edit.action != "cancel":
        journal.note("changedcrm", changed, now)
    return str(contact.id)


def _add(contacts: Contacts, journal: Journal, edit: Edit, now: dt.datetime) -> str:
    _check(contacts, edit.values)
    made = contacts.add(str(edit.values[EMAIL]), {}, now)
    made = _changed(contacts, made, edit.values)
    contacts.put(made)
    journal.note("addedcrm", made, now)
    return str(made.id)


def _changed(contacts: Contacts, contact: Contact, values: JsonObject) -> Contact:
    _check(contacts, values)
    own = {name: value for name, value in values.items() if name in _OWN}
    data = {**contact.data, **{name: value for name, value in values.items() if name not in _OWN}}
    return msgspec.structs.replace(contact, data={name: str(value) for name, value in data.items() if value}, **own)


def _check(contacts: Contacts, values: JsonObject) -> None:
    unknown = set(values) - set(contacts.fields) - _OWN | {CREATED}.intersection(values)
    if unknown:
        raise KeyError(min(unknown))
