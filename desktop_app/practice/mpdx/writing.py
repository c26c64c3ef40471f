"""Writing contacts, alone or as elements of a bulk call: who may, what belongs where, what comes of it (fact file §2, §3, §8)."""

from __future__ import annotations

import msgspec

from desktop_app.practice.crm import JsonObject, Problem
from desktop_app.practice.mpdx.contacts import LISTS, OWN, Contacts
from desktop_app.practice.mpdx.documents import Resource
from desktop_app.practice.mpdx.errors import Refused, forbidden, not_found, settled
from desktop_app.practice.mpdx.identifiers import is_uuid, new_id
from desktop_app.practice.mpdx.model import ADDRESS, CONTACT, PERSON, Contact, Part, Person
from desktop_app.practice.mpdx.parts import Errors, lock_errors, merged, problems, rewritten

_LISTS = frozenset(each.id for each in LISTS)
_NOBODY = "none"


class Writer:
    """Writes at one moment, `now` as on the wire."""

    def __init__(self, contacts: Contacts, now: str) -> None:
        self._contacts = contacts
        self._now = now

    def create(self, sent: Resource) -> Contact:
        """A single contact, with people made of its name. Problem 403, 404, 409 or 400."""
        self.look_up(sent, None)
        self.may_create(sent)
        contact, errors = self.made(sent)
        if errors:
            raise Refused(settled(errors))
        wish = sent.attributes.get("create_default_person")
        if wish is not False and wish != "false" and not contact.people:
            contact = with_default_people(contact)
        self.insert(contact)
        return contact

    def update(self, row: int, sent: Resource) -> Contact:
        """A single contact. Problem 404 and 403 before this, 409 or 400 here."""
        before = self._contacts.get(row)
        after, errors = self.changed(before, sent)
        if errors:
            raise Refused(settled(errors))
        self.store(row, before, after)
        return after

    def look_up(self, sent: Resource, before: Contact | None) -> None:
        """Everything that relationships name must exist (404); it is looked up before anything else is asked."""
        account_list = sent.related("account_list")
        if account_list is not None and account_list.get("id") not in _LISTS:
            raise not_found("AccountList", account_list.get("id"))
        people = before.people if before else ()
        primary = sent.related("primary_person")
        coming = {each.id for each in sent.many("people")} | {each.id for each in people}
        if primary is not None and primary.get("id") != _NOBODY and primary.get("id") not in coming:
            raise not_found("Person", primary.get("id"))
        for kind, known in ((PERSON, people), (ADDRESS, before.addresses if before else ())):
            ids = {each.id for each in known}
            for each in sent.many(kind.type):
                if (each.type, each.id or "") not in sent.included and each.id not in ids:
                    raise not_found(kind.model, each.id)

    def may_create(self, sent: Resource) -> None:
        """403 without an account list, too (§2)."""
        if self._account_list(sent) not in OWN:
            raise forbidden(sent.id)

    def may_move(self, sent: Resource, contact_id: str) -> None:
        """403 where the contact would go to an account list of somebody else."""
        if self._account_list(sent) not in {None, *OWN}:
            raise forbidden(contact_id)

    def made(self, sent: Resource) -> tuple[Contact, Errors]:
        """What a new contact would be, and what is wrong with it."""
        blank = Contact(
            id=sent.id or new_id(),
            values={},
            created=self._now,
            updated=self._now,
            account_list=self._account_list(sent) or "",
        )
        return self._written(blank, sent, None)

    def changed(self, before: Contact, sent: Resource) -> tuple[Contact, Errors]:
        """What the contact would become, and what speaks against it."""
        after, errors = self._written(before, sent, before)
        moved = self._account_list(sent)
        if moved is not None and moved != before.account_list:
            after = msgspec.structs.replace(after, account_list=moved, updated=self._now)
        return after, lock_errors(before.updated, sent.attributes) + errors

    def insert(self, contact: Contact) -> None:
        """Add it; Problem 409 where the id is taken (RecordNotUnique)."""
        if self._contacts.row(contact.id) is not None:
            said = 'PG::UniqueViolation: ERROR:  duplicate key value violates unique constraint "contacts_pkey"'
            raise Problem(409, said)
        self._contacts.add(contact)

    def store(self, row: int, before: Contact, after: Contact) -> None:
        """Keep it, unless nothing changed."""
        if after != before:
            self._contacts.put(row, after)

    def _written(self, base: Contact, sent: Resource, before: Contact | None) -> tuple[Contact, Errors]:
        after = rewritten(CONTACT, base, sent.attributes, self._now)
        errors = problems(CONTACT, before, after)
        blank = Part(id="", values={}, created=self._now, updated=self._now)
        nobody = Person(id="", values={}, created=self._now, updated=self._now)
        addresses, more = merged(ADDRESS, base.addresses, sent.many("addresses"), blank, self._now)
        people, others = merged(PERSON, base.people, sent.many("people"), nobody, self._now)
        if (addresses, people) != (base.addresses, base.people):
            after = msgspec.structs.replace(after, addresses=addresses, people=people, updated=self._now)
        return self._with_primary(after, sent), errors + more + others

    def _with_primary(self, contact: Contact, sent: Resource) -> Contact:
        """The primary person as it was named; one that is gone no longer counts."""
        named = sent.related("primary_person")
        primary = contact.primary_person if named is None else named.get("id")
        if primary not in {each.id for each in contact.people}:
            primary = None
        return msgspec.structs.replace(contact, primary_person=primary)

    def _account_list(self, sent: Resource) -> str | None:
        named = sent.related("account_list")
        identifier = named.get("id") if named else None
        return identifier if is_uuid(identifier) else None


def with_default_people(contact: Contact) -> Contact:
    """People made by splitting the name: `Last, First and Spouse` (§8)."""
    last, comma, given = contact.name.partition(",")
    first = [name.strip() for name in (given if comma else contact.name).split(" and ")]
    people: list[Person] = []
    for name in filter(None, first[:2]):
        values: JsonObject = {"first_name": name, "last_name": last.strip() if comma else ""}
        if not comma and " " in name:
            values["first_name"], values["last_name"] = name.rsplit(" ", 1)
        people.append(Person(id=new_id(), values=values, created=contact.created, updated=contact.updated))
    primary = people[0].id if people else None
    return msgspec.structs.replace(contact, people=tuple(people), primary_person=primary)
