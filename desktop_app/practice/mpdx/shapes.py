"""Records as JSON:API resources (fact file §2, §8): whole or with some fields only, and what is included with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.mpdx.contacts import LISTS, AccountList
from desktop_app.practice.mpdx.model import ADDRESS, CONTACT, EMAIL, PERSON, PHONE, Contact, Kind, Part, Person

_NONE: JsonObject = {"data": []}
_NOBODY: JsonObject = {"data": None}
_LISTS = {each.id: each for each in LISTS}
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "CAD": "$"}
_ALWAYS_EMPTY = (
    *("appeal_contacts", "appeals", "contact_referrals_by_me", "contact_referrals_to_me", "contacts_referred_by_me"),
    *("contacts_that_referred_me", "donor_accounts", "excluded_appeal_contacts", "last_six_donations"),
)
_CONTACT_LINKS: JsonObject = {
    **dict.fromkeys(("account_list", "user"), _NOBODY),
    "addresses": _NONE,
    **dict.fromkeys(_ALWAYS_EMPTY, _NONE),
    **dict.fromkeys(("people", "pledges", "tasks"), _NONE),
}
_PERSON_LINKS: JsonObject = dict.fromkeys(
    (
        *("email_addresses", "facebook_accounts", "family_relationships", "linkedin_accounts", "phone_numbers"),
        *("twitter_accounts", "websites"),
    ),
    _NONE,
)
_DIRECT = ("account_list", "addresses", "people", "primary_person", "primary_or_first_person", "spouse")
_AVATAR = "https://mpdx.org/images/avatar.png"


class View(msgspec.Struct, frozen=True):
    """What a client wants to see of each record: `include` paths and `fields` by type."""

    include: Sequence[str] = ()
    fields: Mapping[str, frozenset[str]] = {}

    def paths(self) -> frozenset[str]:
        """All paths: `*` stands for what belongs to the record directly, `**` for nothing (§4); unknown ones do nothing."""
        wanted = {path for path in self.include if path not in {"*", "**"}}
        wanted |= {path.rpartition(".")[0] for path in wanted if "." in path}
        return frozenset(wanted.union(_DIRECT) if "*" in self.include else wanted)

    def cut(self, resource: JsonObject) -> JsonObject:
        """The resource with the wanted fields only; relationships stand in the same list as attributes."""
        wanted = self.fields.get(resource["type"])
        if wanted is None:
            return resource
        kept: JsonObject = {"id": resource["id"], "type": resource["type"]}
        for part in ("attributes", "relationships"):
            values = {name: value for name, value in resource.get(part, {}).items() if name in wanted}
            if values:
                kept[part] = values
        return kept


def contact_resource(contact: Contact, *, alone: bool = False) -> JsonObject:
    """A contact with identifiers of its parts; `alone` adds what lists and bulk answers do not have."""
    people = contact.people
    attributes = _attributes(CONTACT, contact)
    currency = attributes["pledge_currency"] or _LISTS[contact.account_list].currency
    attributes["deceased"] = bool(people) and all(each.get("deceased") for each in people)
    attributes["envelope_greeting"] = attributes["envelope_greeting"] or _on_an_envelope(contact.name)
    attributes["greeting"] = attributes["greeting"] or " and ".join(str(each.get("first_name")) for each in people[:2])
    attributes["late_at"] = late_at(contact)
    attributes["pledge_currency"] = currency
    attributes["pledge_currency_symbol"] = _SYMBOLS.get(currency, currency)
    if alone:
        attributes["lifetime_donations"] = 0.0
    links = {**_CONTACT_LINKS, "account_list": {"data": {"id": contact.account_list, "type": "account_lists"}}}
    if contact.addresses:
        links["addresses"] = _many(ADDRESS, contact.addresses)
    if people:
        links["people"] = _many(PERSON, people)
    primary = contact.primary_person
    first = primary or (people[0].id if people else None)
    links["primary_person"] = {"data": {"id": primary, "type": "people"}} if primary else _NOBODY
    # Without people there is an identifier without an id (§8).
    links["primary_or_first_person"] = {"data": {"id": first, "type": "people"} if first else {"type": "people"}}
    spouse = next((each.id for each in people if each.id != first), None)
    links["spouse"] = {"data": {"id": spouse, "type": "people"}} if spouse else _NOBODY
    return {"id": contact.id, "type": "contacts", "attributes": attributes, "relationships": links}


def person_resource(person: Person, contact_id: str) -> JsonObject:
    """A person with identifiers of e-mail addresses and telephone numbers."""
    links = {**_PERSON_LINKS, "email_addresses": _many(EMAIL, person.emails)}
    links["phone_numbers"] = _many(PHONE, person.phones)
    attributes = _attributes(PERSON, person) | {"parent_contacts": [contact_id]}
    return {"id": person.id, "type": "people", "attributes": attributes, "relationships": links}


def part_resource(kind: Kind, part: Part) -> JsonObject:
    """An address, an e-mail address or a telephone number."""
    return {"id": part.id, "type": kind.type, "attributes": _attributes(kind, part)}


def account_list_resource(account_list: AccountList) -> JsonObject:
    """An account list, of which little is known (see `switches`)."""
    attributes = {"name": account_list.name, "currency": account_list.currency}
    return {"id": account_list.id, "type": "account_lists", "attributes": attributes}


def organization_contact(contact: Contact) -> JsonObject:
    """The reduced view of an organisation's contacts (§5)."""
    return {
        "id": contact.id,
        "type": "contacts",
        "attributes": {
            "allow_deletion": allow_deletion(contact),
            "created_at": contact.created,
            "name": contact.name,
            "square_avatar": _AVATAR,
            "updated_at": contact.updated,
            "updated_in_db_at": contact.updated,
        },
        "relationships": {
            "account_list": {"data": {"id": contact.account_list, "type": "account_lists"}},
            "people": _many(PERSON, contact.people),
            "addresses": _many(ADDRESS, contact.addresses),
        },
    }


def allow_deletion(contact: Contact) -> bool:
    """Whether it can go without a trace. Not documented when; here those who give have to stay in the books."""
    return contact.status not in {"Partner - Financial", "Partner - Special"}


def _included(contacts: Sequence[Contact], view: View) -> list[JsonObject]:
    """The parts of all these contacts that were asked for, each once."""
    paths = view.paths()
    found: dict[tuple[str, str], JsonObject] = {}
    if paths:
        for contact in contacts:
            for resource in _parts(contact, paths):
                found.setdefault((resource["type"], resource["id"]), resource)
    return [view.cut(each) for each in found.values()]


def document(data: Any, contacts: Sequence[Contact], view: View) -> JsonObject:
    """`data`, and `included` where there is something of what was asked for."""
    around = _included(contacts, view)
    return {"data": data, "included": around} if around else {"data": data}


def late_at(contact: Contact) -> str | None:
    """When a pledge is overdue (§8); no donations are invented, so that the start date counts."""
    start, frequency = contact.get("pledge_start_date"), contact.get("pledge_frequency")
    if contact.status != "Partner - Financial" or not start or not frequency:
        return None
    often, day = float(frequency), dt.date.fromisoformat(start)
    if often >= 1:
        year, month = divmod(day.year * 12 + day.month - 1 + int(often), 12)
        last = (dt.date(year + (month == 11), (month + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
        return dt.date(year, month + 1, min(day.day, last)).isoformat()
    return (day + dt.timedelta(weeks=2 if often >= 0.4 else 1)).isoformat()


def _parts(contact: Contact, paths: frozenset[str]) -> Iterator[JsonObject]:
    if "account_list" in paths:
        yield account_list_resource(_LISTS[contact.account_list])
    if "addresses" in paths:
        for address in contact.addresses:
            yield part_resource(ADDRESS, address)
    for position, person in enumerate(contact.people):
        ways = {"people", *(("primary_person", "primary_or_first_person") if position == 0 else ("spouse",))} & paths
        if ways:
            yield person_resource(person, contact.id)
        if any(f"{way}.email_addresses" in paths for way in ways):
            yield from (part_resource(EMAIL, each) for each in person.emails)
        if any(f"{way}.phone_numbers" in paths for way in ways):
            yield from (part_resource(PHONE, each) for each in person.phones)


def _attributes(kind: Kind, part: Part) -> JsonObject:
    times = {"created_at": part.created, "updated_at": part.updated, "updated_in_db_at": part.updated}
    return {**kind.empty, **part.values, **times}


def _many(kind: Kind, parts: Sequence[Part]) -> JsonObject:
    return {"data": [{"id": each.id, "type": kind.type} for each in parts]}


def _on_an_envelope(name: str) -> str:
    """`Johns, Brian` is written to as `Brian Johns`."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma else name
