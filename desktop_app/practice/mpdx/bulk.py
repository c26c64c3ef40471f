"""Bulk writes of contacts (fact file §6): bare arrays, each element a contact or its errors, nothing undone when one fails."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.practice.crm import Answer, Call, JsonObject, Problem
from desktop_app.practice.draw import mix
from desktop_app.practice.mpdx.contacts import OWN, Contacts
from desktop_app.practice.mpdx.documents import Resource, read_bulk, read_named
from desktop_app.practice.mpdx.errors import settled
from desktop_app.practice.mpdx.model import Contact
from desktop_app.practice.mpdx.parts import Errors
from desktop_app.practice.mpdx.query import read_query
from desktop_app.practice.mpdx.shapes import View, contact_resource, document
from desktop_app.practice.mpdx.switches import MpdxSwitches
from desktop_app.practice.mpdx.writing import Writer


class Bulk:
    """One bulk call on `contacts`."""

    def __init__(self, contacts: Contacts, call: Call, switches: MpdxSwitches, now: str) -> None:
        self._contacts = contacts
        self._now = now
        self._writer = Writer(contacts, now)
        self._sent = (
            read_named(call.json(), "contacts")
            if call.method == "DELETE"
            else read_bulk(call.json(), "contacts", included=switches.bulk_included)
        )
        query = read_query(call)
        self._view = View(query.include, query.fields)

    def create(self) -> Answer:
        """In the order of the request, nobody's name is made into people. A taken id ends the call with 409: those before it stay."""
        for each in self._sent:
            self._writer.look_up(each, None)
            self._writer.may_create(each)
        answered: list[JsonObject] = []
        for each in self._sent:
            contact, errors = self._writer.made(self._first(each.id))
            if not errors:
                self._writer.insert(contact)
            answered.append(self._shown(contact, errors))
        return Answer(answered)

    def update(self) -> Answer:
        """In the order of the database. Ids that are not ours are left out; none of them ours: 404."""
        found = self._found()
        sent = {row: self._first(self._contacts.get(row).id) for row in found}
        for row, each in sent.items():
            self._writer.look_up(each, self._contacts.get(row))
            self._writer.may_move(each, self._contacts.get(row).id)
        answered: list[JsonObject] = []
        for row, each in sent.items():
            before = self._contacts.get(row)
            after, errors = self._writer.changed(before, each)
            if not errors:
                self._writer.store(row, before, after)
            answered.append(self._shown(after, errors))
        return Answer(answered)

    def delete(self) -> Answer:
        """The contacts as they were. Who deleted them is not recorded (§6)."""
        answered: list[JsonObject] = []
        for row in self._found():
            answered.append(self._shown(self._contacts.get(row), []))
            self._contacts.remove(row, self._now, None)
        return Answer(answered)

    def _found(self) -> Sequence[int]:
        rows = {self._contacts.row(each.id) for each in self._sent if each.id} - {None}
        own = [row for row in rows if row is not None and self._contacts.get(row).account_list in OWN]
        if not own:
            raise Problem(404, "")
        return sorted(own, key=mix)

    def _first(self, contact_id: str | None) -> Resource:
        """Of elements with the same id the first one counts ([I])."""
        return next(each for each in self._sent if each.id == contact_id)

    def _shown(self, contact: Contact, errors: Errors) -> JsonObject:
        """A status is a number here (§6)."""
        if errors:
            return {"id": contact.id, "errors": settled(errors)}
        return document(self._view.cut(contact_resource(contact)), [contact], self._view)
