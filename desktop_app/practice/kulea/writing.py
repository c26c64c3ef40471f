"""Creating, changing and archiving over the API (fact file §2.4 to §2.6). Bodies are flat, unlike the records that are
read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import cast

import msgspec

from desktop_app.practice.crm import Call, JsonObject, Problem
from desktop_app.practice.kulea.audience import Contact
from desktop_app.practice.kulea.contacts import Contacts, row_of
from desktop_app.practice.kulea.events import Journal
from desktop_app.practice.kulea.shapes import EMAIL, Shapes, refused
from desktop_app.practice.kulea.switches import KuleaSwitches


class Writer:
    """Does what one request asks for, under the switches of the moment. Everything raises `Problem` when it is refused,
    and has then changed nothing.
    """

    def __init__(self, contacts: Contacts, journal: Journal, switches: KuleaSwitches, now: dt.datetime) -> None:
        self._contacts = contacts
        self._journal = journal
        self._switches = switches
        self._now = now
        self._shapes = Shapes(contacts.fields, switches)

    def create(self, call: Call) -> JsonObject:
        """A contact who was not there."""
        sent = _body(call)
        email = self._free_address(sent.pop(EMAIL, None))
        subscribed = self._subscribed(sent.pop("subscribed", True))
        data = {name: value for name, value in self._shapes.taken(sent).items() if value}
        made = self._contacts.add(email, data, self._now, subscribed=subscribed)
        self._journal.note(self._switches.created_event, made, self._now)
        return _done(made)

    def update(self, call: Call) -> JsonObject:
        """Only what is sent changes. Nothing of an archived contact does, and no error tells so (D)."""
        contact = find(self._contacts, call.places["user_id"])
        if contact.archived:
            return {**_done(contact), "success": self._switches.archived_update == "success", "archived": True}
        sent = _body(call)
        leaves = self._unsubscribes(sent)
        if EMAIL in sent and self._switches.email_in_update == "refuse":
            raise refused("Email cannot be updated")
        taken = self._shapes.taken({name: value for name, value in sent.items() if name != EMAIL})
        data = {name: value for name, value in {**contact.data, **taken}.items() if value}
        subscribed = contact.subscribed and not leaves
        changed = msgspec.structs.replace(contact, data=data, subscribed=subscribed)
        self._contacts.put(changed)
        if taken:
            self._journal.note(self._switches.changed_event, changed, self._now)
        if contact.subscribed and leaves:
            self._journal.note("emunsubscribe", changed, self._now)
        return _done(changed)

    def archive(self, call: Call) -> JsonObject:
        """The only thing that DELETE does (§2.6)."""
        contact = find(self._contacts, call.places["user_id"])
        if not contact.archived:
            self._contacts.archive(contact)
            if self._switches.archiving_noted:
                self._journal.note("changedcrm", contact, self._now)
        elif self._switches.archive_again == "failure":
            raise refused("Contact is already archived")
        return _done(contact)

    def _free_address(self, email: object) -> str:
        if not isinstance(email, str) or "@" not in email:
            raise refused("A valid email is mandatory")
        holders = map(self._contacts.get, self._contacts.with_address(email))
        if any(each and (not each.archived or self._switches.archived_keeps_address) for each in holders):
            raise refused("Contact already exists")
        return email

    def _subscribed(self, asked: object) -> bool:
        if not isinstance(asked, bool) or (not asked and self._switches.subscribed_false == "refuse"):
            raise refused("Invalid value for field: subscribed")
        return asked or self._switches.subscribed_false == "ignore"

    def _unsubscribes(self, sent: JsonObject) -> bool:
        """Takes the order out of the body. There is none to subscribe again (D)."""
        if "unsubscribe" not in sent:
            return False
        asked = sent.pop("unsubscribe")
        if not isinstance(asked, bool) or (not asked and self._switches.unsubscribe_false == "refuse"):
            raise refused("Invalid value for field: unsubscribe")
        return asked


def find(contacts: Contacts, contact_id: str) -> Contact:
    """The contact with this id; raises `Problem` when there is none."""
    contact = contacts.get(row_of(contact_id))
    if contact is None:
        raise refused("Invalid contact id")
    return contact


def _body(call: Call) -> JsonObject:
    try:
        sent = call.json()
    except Problem as problem:
        raise refused("Json format invalid") from problem
    if not isinstance(sent, dict):
        raise refused("Json format invalid")
    return dict(cast("Mapping[str, object]", sent))


def _done(contact: Contact) -> JsonObject:
    return {"success": True, "crm_id": contact.id}
