"""An organisation's contacts (fact file §5, [S-org]): a reduced view over all account lists, in which people can be deleted or made nameless."""

from __future__ import annotations

import msgspec

from desktop_app.practice.crm import Answer, Call
from desktop_app.practice.mpdx import filters
from desktop_app.practice.mpdx.contacts import ORGANIZATION, OWN, USER, Contacts
from desktop_app.practice.mpdx.errors import forbidden
from desktop_app.practice.mpdx.model import Contact
from desktop_app.practice.mpdx.query import page_of, read_query
from desktop_app.practice.mpdx.shapes import View, allow_deletion, document, organization_contact
from desktop_app.practice.mpdx.switches import MpdxSwitches

NAMELESS = "Anonymized"
_FILTERS = frozenset({"organization_id", "status", "wildcard_search"})


class Organisation:
    """The organisation over both account lists."""

    def __init__(self, contacts: Contacts) -> None:
        self._contacts = contacts

    def listed(self, call: Call, switches: MpdxSwitches, today: str) -> Answer:
        """Sorted by name if asked; another organisation's id finds nobody."""
        query = read_query(call)
        order = query.order(("name",))
        named = query.listed("organization_id")
        lists = OWN if not named or ORGANIZATION in named else frozenset[str]()
        wanted = filters.wanted(query, self._contacts.invented, switches, today, only=_FILTERS - {"organization_id"})
        rows = self._contacts.find(lists, wanted)
        if order is not None:
            key = ("organization", str(order.down), *sorted(lists), *wanted.key)
            rows = self._contacts.sorted(rows, key, lambda row: self._contacts.get(row).name, down=order.down)
        page = [self._contacts.get(row) for row in page_of(rows, query, switches)]
        view = View(query.include, query.fields)
        shown = document([view.cut(organization_contact(each)) for each in page], page, view)
        return Answer({**shown, "meta": query.meta(len(rows), switches, _FILTERS)})

    def shown(self, call: Call, row: int) -> Answer:
        """One contact in the same view."""
        query = read_query(call)
        view, contact = View(query.include, query.fields), self._contacts.get(row)
        return Answer(document(view.cut(organization_contact(contact)), [contact], view))

    def delete(self, row: int, switches: MpdxSwitches, now: str) -> Answer:
        """204 in any case: deleted, or (see `switches`) made nameless."""
        contact = self._contacts.get(row)
        if allow_deletion(contact) or switches.organization_delete == "delete":
            self._contacts.remove(row, now, USER)
        elif switches.organization_delete == "refuse":
            raise forbidden(contact.id)
        else:
            self._contacts.put(row, anonymised(contact, now))
        return Answer(None, 204)


def anonymised(contact: Contact, now: str) -> Contact:
    """What is left: the status and the pledge, under a name that is nobody's."""
    kept = {
        name: value
        for name, value in contact.values.items()
        if name.startswith("pledge_") or name in {"status", "source", "locale"}
    }
    return msgspec.structs.replace(
        contact,
        values=kept | {"name": NAMELESS},
        people=(),
        addresses=(),
        primary_person=None,
        updated=now,
    )
