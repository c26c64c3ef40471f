"""Tags (fact file §5): all there are, those of one contact, and many contacts at once, with the danger that lies in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

import msgspec

from desktop_app.practice.crm import Answer, Call, JsonObject, Problem
from desktop_app.practice.mpdx.casts import tags as cleaned
from desktop_app.practice.mpdx.contacts import OWN, Contacts, Wanted
from desktop_app.practice.mpdx.documents import read_bulk, read_document
from desktop_app.practice.mpdx.errors import Refused, field_error, not_found
from desktop_app.practice.mpdx.identifiers import Kind, made_id
from desktop_app.practice.mpdx.model import Contact
from desktop_app.practice.mpdx.query import Query, read_query
from desktop_app.practice.mpdx.shapes import contact_resource


def own_lists(query: Query) -> frozenset[str]:
    """The account lists of `filter[account_list_id]`, all own ones without it. Problem 404 for one that is not ours."""
    named = query.listed("account_list_id")
    for identifier in named or ():
        if identifier not in OWN:
            raise Problem(404, f"Resource 'AccountList' with id '{identifier}' does not exist.")
    return frozenset(named) if named else OWN


def listed(contacts: Contacts, call: Call) -> Answer:
    """Not paged."""
    names = contacts.tags(own_lists(read_query(call)))
    return Answer(
        {
            "data": [
                {"id": made_id(Kind.TAG, number), "type": "tags", "attributes": {"name": name}}
                for number, name in enumerate(names)
            ]
        }
    )


def add(contacts: Contacts, row: int, call: Call, now: str) -> Answer:
    """201 with the contact."""
    name = read_document(call.json(), "tags").attributes.get("name")
    if not str(name or "").strip():
        raise Refused([field_error("name", "can't be blank")])
    return Answer({"data": contact_resource(_with(contacts, row, cleaned([name]), now), alone=True)}, 201)


def remove(contacts: Contacts, row: int, name: str, now: str) -> Answer:
    """204, also for a tag that the contact does not have."""
    _without(contacts, row, [name.lower()], now)
    return Answer(None, 204)


def add_many(contacts: Contacts, call: Call, now: str) -> Answer:
    """The contacts, as a bare array. Without `filter.contact_ids` it is every contact there is."""
    names = cleaned(_sent_names(call))
    return Answer([{"data": contact_resource(_with(contacts, row, names, now))} for row in _meant(contacts, call)])


def remove_many(contacts: Contacts, call: Call, now: str) -> Answer:
    """204; as `add_many`."""
    names = cleaned(_sent_names(call))
    for row in _meant(contacts, call):
        _without(contacts, row, names, now)
    return Answer(None, 204)


def _sent_names(call: Call) -> list[str]:
    names = [each.attributes.get("name") for each in read_bulk(call.json(), "tags", included=False, needs_id=False)]
    for name in names:
        if not isinstance(name, str):
            raise Problem(400, f"Expected tag name to be a string, but it was an object of type {_ruby_type(name)}")
        if not name.strip():
            raise Refused([field_error("name", "can't be blank")])
    return cast("list[str]", names)


def _meant(contacts: Contacts, call: Call) -> Sequence[int]:
    query = _query_with_body(call)
    lists = own_lists(query)
    ids = query.listed("contact_ids")
    if not ids:
        return list(contacts.find(lists, Wanted()))
    rows = [contacts.row(each) for each in ids]
    own = [row for row in rows if row is not None and contacts.get(row).account_list in lists]
    if not own:
        raise not_found("Contact", ids[0])
    return own


def _query_with_body(call: Call) -> Query:
    """Also a DELETE carries its filter in the body."""
    return read_query(msgspec.structs.replace(call, method="POST"))


def _with(contacts: Contacts, row: int, names: list[str], now: str) -> Contact:
    return _tagged(contacts, row, lambda tags: list(dict.fromkeys((*tags, *names))), now)


def _without(contacts: Contacts, row: int, names: list[str], now: str) -> Contact:
    return _tagged(contacts, row, lambda tags: [tag for tag in tags if tag not in names], now)


def _tagged(contacts: Contacts, row: int, change: Callable[[list[str]], list[str]], now: str) -> Contact:
    before = contacts.get(row)
    tags = change(before.tags)
    if tags == before.tags:
        return before
    values: JsonObject = {**before.values, "tag_list": tags}
    after = msgspec.structs.replace(before, values=values, updated=now)
    contacts.put(row, after)
    return after


def _ruby_type(value: Any) -> str:
    names = {"NoneType": "NilClass", "dict": "Hash", "list": "Array", "int": "Fixnum"}
    return names.get(type(value).__name__, "Object")
