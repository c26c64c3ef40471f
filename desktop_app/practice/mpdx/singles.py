"""Contacts as lists and one at a time (fact file §4, §5)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.practice.crm import Answer, Call
from desktop_app.practice.mpdx import filters
from desktop_app.practice.mpdx.contacts import OWN, USER, Contacts
from desktop_app.practice.mpdx.documents import read_document
from desktop_app.practice.mpdx.errors import forbidden, not_found
from desktop_app.practice.mpdx.model import Contact
from desktop_app.practice.mpdx.query import Sort, page_of, read_query
from desktop_app.practice.mpdx.shapes import View, contact_resource, document
from desktop_app.practice.mpdx.switches import MpdxSwitches
from desktop_app.practice.mpdx.tags import own_lists
from desktop_app.practice.mpdx.writing import Writer

_SORTS = ("name", "created_at", "updated_at")


def own_row(contacts: Contacts, identifier: str) -> int:
    """The row of an id. Problem 404 where there is none, 403 where the contact is somebody else's."""
    row = contacts.row(identifier)
    if row is None:
        raise not_found("Contact", identifier)
    if contacts.get(row).account_list not in OWN:
        raise forbidden(identifier)
    return row


class Singles:
    """One call on `contacts`, `now` as on the wire."""

    def __init__(self, contacts: Contacts, call: Call, switches: MpdxSwitches, now: str) -> None:
        self._contacts = contacts
        self._call = call
        self._switches = switches
        self._now = now
        self._query = read_query(call)
        self._view = View(self._query.include, self._query.fields)

    def listed(self) -> Answer:
        """A page of those who fit, by time of creation unless another order is asked for."""
        query, switches = self._query, self._switches
        order, lists = query.order(_SORTS), own_lists(query)
        wanted = filters.wanted(query, self._contacts.invented, switches, self._now[:10])
        ids = filters.hinted(query)
        hint = None if ids is None else [row for row in map(self._contacts.row, ids) if row is not None]
        rows = self._contacts.find(lists, wanted, hint=hint)
        if order is not None:
            rows = self._ordered(rows, order, (*sorted(lists), *wanted.key))
        page = [self._contacts.get(row) for row in page_of(rows, query, switches)]
        shown = document([self._view.cut(contact_resource(each)) for each in page], page, self._view)
        return Answer({**shown, "meta": query.meta(len(rows), switches, filters.PERMITTED)})

    def shown(self) -> Answer:
        """One contact, with what only this answer and those to single writes have."""
        return self._answer(self._contacts.get(self._row()))

    def create(self) -> Answer:
        """201 with the contact."""
        sent = read_document(self._call.json(), "contacts")
        return self._answer(Writer(self._contacts, self._now).create(sent), 201)

    def update(self) -> Answer:
        """What is sent is looked through first, then the contact is looked for (§2)."""
        sent, writer = read_document(self._call.json(), "contacts"), Writer(self._contacts, self._now)
        known = self._contacts.row(self._identifier)
        writer.look_up(sent, None if known is None else self._contacts.get(known))
        row = self._row()
        writer.may_move(sent, self._identifier)
        return self._answer(writer.update(row, sent))

    def delete(self) -> Answer:
        """204; neither body nor lock."""
        self._contacts.remove(self._row(), self._now, USER)
        return Answer(None, 204)

    @property
    def _identifier(self) -> str:
        return str(self._call.places["id"])

    def _row(self) -> int:
        return own_row(self._contacts, self._identifier)

    def _answer(self, contact: Contact, status: int = 200) -> Answer:
        return Answer(document(self._view.cut(contact_resource(contact, alone=True)), [contact], self._view), status)

    def _ordered(self, rows: Sequence[int], order: Sort, key: tuple[str, ...]) -> Sequence[int]:
        invented, records = self._contacts.invented, self._contacts.records

        def value(row: int) -> str:
            source = invented if records.is_untouched(row) else None
            if order.by == "name":
                return source.name(row) if source else self._contacts.get(row).name
            if order.by == "created_at":
                return source.created(row) if source else self._contacts.get(row).created
            return source.updated(row) if source else self._contacts.get(row).updated

        return self._contacts.sorted(rows, ("sorted", order.by, str(order.down), *key), value, down=order.down)
