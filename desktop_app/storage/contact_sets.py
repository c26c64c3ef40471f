"""Sets of contacts: what snapshots and backups are made of. Every function works within the caller's transaction.

A set is written piece by piece while nobody looks at it, and counts from the moment a snapshot or backup names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

import msgspec
from sqlalchemy import Connection, LargeBinary, bindparam, delete, func, select, union
from sqlalchemy.dialects.sqlite import insert

from desktop_app.core.contact import Contact, Value
from desktop_app.storage.tables import backups, contact_sets, contacts, raw_contacts, snapshots

CHUNK = 250
"""Records in one call: few enough that the window's thread does not wait for Python's lock."""

DROPPED = 2000
"""Records deleted in one transaction."""

_VALUES = msgspec.json.Decoder(dict[str, Value])

_new_contact = insert(contacts)
_PUT_CONTACT = _new_contact.on_conflict_do_update(
    index_elements=["set_id", "id"],
    set_={"version": _new_contact.excluded.version, "body": _new_contact.excluded.body},
)

# One record a time, each found by the index: with a list of ids SQLite would rather read the whole set.
_the_one = (contacts.c.set_id == bindparam("in_set")) & (contacts.c.id == bindparam("which"))
_body = bindparam("raw", type_=LargeBinary)
_new_raw = insert(raw_contacts).from_select(
    ["set_id", "position", "body"], select(contacts.c.set_id, contacts.c.position, _body).where(_the_one)
)
_PUT_RAW = _new_raw.on_conflict_do_update(index_elements=["set_id", "position"], set_={"body": _new_raw.excluded.body})
_place = select(contacts.c.position).where(_the_one).scalar_subquery()
_TAKE_OUT = (
    delete(raw_contacts).where(raw_contacts.c.set_id == bindparam("in_set"), raw_contacts.c.position == _place),
    delete(contacts).where(_the_one),
)

Placed = tuple[int, Contact]
"""A contact and its position in the set."""


def new_set(connection: Connection, account: str) -> int:
    """The number of a new, empty set."""
    return connection.execute(insert(contact_sets).values(account=account).returning(contact_sets.c.id)).scalar_one()


def put(connection: Connection, set_id: int, records: Sequence[Contact]) -> None:
    """Add records, or renew those whose id is there; new ones come last."""
    last = connection.execute(select(func.coalesce(func.max(contacts.c.position), 0)).filter_by(set_id=set_id))
    position = last.scalar_one() + 1
    for start in range(0, len(records), CHUNK):
        chunk = records[start : start + CHUNK]
        rows = [
            {
                "set_id": set_id,
                "position": place,
                "id": c.id,
                "version": c.version,
                "body": msgspec.json.encode(c.values),
            }
            for place, c in enumerate(chunk, position + start)
        ]
        connection.execute(_PUT_CONTACT, rows)
        connection.execute(_PUT_RAW, [{"in_set": set_id, "which": c.id, "raw": bytes(c.raw)} for c in chunk])


def take_out(connection: Connection, set_id: int, ids: Sequence[str]) -> None:
    """Delete records by id."""
    for start in range(0, len(ids), CHUNK):
        rows = [{"in_set": set_id, "which": id} for id in ids[start : start + CHUNK]]
        for deletion in _TAKE_OUT:
            connection.execute(deletion, rows)


def count(connection: Connection, set_id: int) -> int:
    return connection.execute(select(func.count()).select_from(contacts).filter_by(set_id=set_id)).scalar_one()


def after(connection: Connection, set_id: int, position: int, *, raw: bool) -> list[Placed]:
    """The next records of a set after `position`, at most `CHUNK`; with their raw part or without."""
    query = select(contacts)
    if raw:
        same = (raw_contacts.c.set_id == contacts.c.set_id) & (raw_contacts.c.position == contacts.c.position)
        query = query.add_columns(raw_contacts.c.body.label("raw")).join(raw_contacts, same)
    query = query.where(contacts.c.set_id == set_id, contacts.c.position > position)
    rows = connection.execute(query.order_by(contacts.c.position).limit(CHUNK)).all()
    return [
        (row.position, Contact(row.id, _VALUES.decode(row.body), row.version, msgspec.Raw(row.raw if raw else b"null")))
        for row in rows
    ]


def raw_of(connection: Connection, set_id: int, id: str) -> bytes | None:
    place = select(contacts.c.position).filter_by(set_id=set_id, id=id).scalar_subquery()
    return connection.execute(
        select(raw_contacts.c.body).where(raw_contacts.c.set_id == set_id, raw_contacts.c.position == place)
    ).scalar_one_or_none()


def digest(contact: Contact) -> bytes:
    """16 bytes that two records share only if everything in them is the same."""
    whole = msgspec.json.encode((contact.id, contact.version, contact.values, contact.raw))
    return blake2b(whole, digest_size=16).digest()


def unused(connection: Connection) -> list[int]:
    """The sets that no snapshot and no backup names."""
    named = union(select(snapshots.c.set_id), select(backups.c.set_id))
    return list(connection.execute(select(contact_sets.c.id).where(contact_sets.c.id.not_in(named))).scalars())


def drop_some(connection: Connection, set_id: int) -> bool:
    """Delete some of a set; whether anything of it is left."""
    first = select(contacts.c.position).filter_by(set_id=set_id).order_by(contacts.c.position).limit(1)
    start = connection.execute(first).scalar_one_or_none()
    if start is None:
        connection.execute(delete(contact_sets).filter_by(id=set_id))
        return False
    for table in (contacts, raw_contacts):
        connection.execute(delete(table).where(table.c.set_id == set_id, table.c.position < start + DROPPED))
    return True
