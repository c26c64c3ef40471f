"""Addresses, people, e-mail addresses, telephone numbers and tags below a contact (fact file §5, §8), one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from desktop_app.practice.crm import Answer, Call, JsonObject, Problem
from desktop_app.practice.mpdx.contacts import Contacts
from desktop_app.practice.mpdx.documents import Resource, read_document
from desktop_app.practice.mpdx.errors import Refused, not_found, settled
from desktop_app.practice.mpdx.identifiers import new_id
from desktop_app.practice.mpdx.model import ADDRESS, EMAIL, PERSON, PHONE, Kind, Part, Person
from desktop_app.practice.mpdx.parts import (
    Errors,
    doubled,
    lock_errors,
    one_primary,
    problems,
    rewritten,
    with_own_parts,
)
from desktop_app.practice.mpdx.query import page_of, read_query
from desktop_app.practice.mpdx.shapes import View, part_resource, person_resource
from desktop_app.practice.mpdx.switches import MpdxSwitches


class Place(msgspec.Struct, frozen=True):
    """Where a kind of part lives: `of` a contact or a person, and what puts it back there."""

    kind: Kind
    parts: Callable[[Any], tuple[Any, ...]]
    field: str


PLACES = {
    "addresses": Place(ADDRESS, lambda contact: contact.addresses, "addresses"),
    "people": Place(PERSON, lambda contact: contact.people, "people"),
    "email_addresses": Place(EMAIL, lambda person: person.emails, "emails"),
    "phones": Place(PHONE, lambda person: person.phones, "phones"),
}
"""By the word in the path; telephone numbers have another one there than as a type."""


class SubResources:
    """The parts of one contact, or of one of its people. Every write touches what they belong to (§9.10)."""

    def __init__(self, contacts: Contacts, row: int, call: Call, place: Place, now: str) -> None:
        self._contacts = contacts
        self._row = row
        self._call = call
        self._place = place
        self._now = now
        self._contact = contacts.get(row)
        self._person = self._owner(call)

    def listed(self, switches: MpdxSwitches) -> Answer:
        query = read_query(self._call)
        parts = self._parts()
        shown = [self._shown(each) for each in page_of(parts, query, switches)]
        return Answer({"data": shown, "meta": query.meta(len(parts), switches, ())})

    def one(self) -> Answer:
        return Answer({"data": self._shown(self._part())})

    def create(self) -> Answer:
        """201; the id may come from the client."""
        sent = self._sent()
        make = Person if self._place.kind is PERSON else Part
        blank = make(id=sent.id or new_id(), values={}, created=self._now, updated=self._now)
        if any(each.id == blank.id for each in self._parts()):
            raise Problem(409, "PG::UniqueViolation: ERROR:  duplicate key value violates unique constraint")
        made = self._written(blank, sent, None)
        self._keep((*self._parts(), made), made.id)
        return Answer({"data": self._shown(self._part(made.id))}, 201)

    def update(self) -> Answer:
        """With the lock, as everywhere (§3)."""
        before, sent = self._part(), self._sent()
        after = self._written(before, sent, before)
        if after != before:
            self._keep(tuple(after if each.id == before.id else each for each in self._parts()), after.id)
        return Answer({"data": self._shown(self._part(after.id))})

    def delete(self) -> Answer:
        """Neither lock nor body. Addresses are deleted softly there, which no client sees."""
        gone = self._part()
        self._keep(tuple(each for each in self._parts() if each.id != gone.id), "")
        return Answer(None, 204)

    def _sent(self) -> Resource:
        return read_document(self._call.json(), self._place.kind.type)

    def _written(self, base: Part, sent: Resource, before: Part | None) -> Part:
        attributes = sent.attributes
        if self._place.kind is PHONE:  # Only with its person can a number be written as historic (§8).
            attributes = {name: value for name, value in attributes.items() if name != "historic"}
        errors: Errors = [] if before is None else lock_errors(before.updated, attributes)
        after = rewritten(self._place.kind, base, attributes, self._now)
        if isinstance(after, Person):
            after, more = with_own_parts(after, sent, self._now)
            errors += more
        errors += problems(self._place.kind, before, after)
        if self._place.kind is EMAIL:
            errors += doubled([*(each for each in self._parts() if each.id != after.id), after])
        if errors:
            raise Refused(settled(errors))
        return after

    def _owner(self, call: Call) -> Person | None:
        if "person_id" not in call.places:
            return None
        wanted = str(call.places["person_id"])
        for person in self._contact.people:
            if person.id == wanted:
                return person
        raise not_found("Person", wanted)

    def _parts(self) -> tuple[Any, ...]:
        return self._place.parts(self._person or self._contact)

    def _part(self, identifier: str | None = None) -> Any:
        wanted = identifier or str(self._call.places["id"])
        for part in self._parts():
            if part.id == wanted:
                return part
        raise not_found(self._place.kind.model, wanted)

    def _keep(self, parts: tuple[Any, ...], newest: str) -> None:
        if self._place.kind is EMAIL or self._place.kind is PHONE:
            parts = one_primary(parts, newest)
        change: JsonObject = {self._place.field: parts, "updated": self._now}
        if self._person is None:
            contact = msgspec.structs.replace(self._contact, **change)
        else:
            person = msgspec.structs.replace(self._person, **change)
            people = tuple(person if each.id == person.id else each for each in self._contact.people)
            contact = msgspec.structs.replace(self._contact, people=people, updated=self._now)
            self._person = person
        if contact.primary_person not in {each.id for each in contact.people}:
            contact = msgspec.structs.replace(contact, primary_person=None)
        self._contact = contact
        self._contacts.put(self._row, contact)

    def _shown(self, part: Any) -> JsonObject:
        view = View(fields=read_query(self._call).fields)
        if isinstance(part, Person):
            return view.cut(person_resource(part, self._contact.id))
        return view.cut(part_resource(self._place.kind, part))
