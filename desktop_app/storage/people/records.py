"""The people in the database. Every function works within the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Select, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.core.contact import Contact, Value
from desktop_app.storage.people.fields import CHANGED, CREATED
from desktop_app.storage.tables import people, removed_people

CHUNK = 250
"""People in one call: few enough that the window's thread does not wait for Python's lock."""

_VALUES = msgspec.json.Decoder(dict[str, Value])
_TIMES = msgspec.json.Decoder(dict[str, str])

_new = insert(people)
_PUT = _new.on_conflict_do_update(
    index_elements=["id"],
    set_={key: _new.excluded[key] for key in ("version", "body", "times", "changed_at")},
)
_TAKE_OUT = delete(people).where(people.c.id == bindparam("which"))
_gone = insert(removed_people)
_NOTE_GONE = _gone.on_conflict_do_update(
    index_elements=["id"], set_={key: _gone.excluded[key] for key in ("version", "removed_at")}
)


class Person(NamedTuple):
    """A person as kept. `times` says for every field when it was changed last, moments are ISO 8601 in UTC; `position`
    is their place in the list, 0 before they have one."""

    id: str
    version: int
    values: dict[str, Value]
    times: dict[str, str]
    created_at: str
    changed_at: str
    position: int = 0

    def contact(self) -> Contact:
        """The person as a record, as any CRM's. The raw part says when each field was changed: ``{"times": {…}}``."""
        values: dict[str, Value] = {**self.values, CREATED: self.created_at, CHANGED: self.changed_at}
        return Contact(self.id, values, str(self.version), msgspec.Raw(msgspec.json.encode({"times": self.times})))


def moment(iso: str) -> str:
    """A moment as it is kept, so that moments compare as text."""
    return datetime.fromisoformat(iso).astimezone(UTC).isoformat(timespec="milliseconds")


def count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(people)).scalar_one()


def page(connection: Connection, after: int, since: str = "") -> list[Person]:
    """The next people in the list after a position, at most `CHUNK`; only those who were added or changed at the moment
    `since` or later."""
    query = select(people).where(people.c.position > after)
    if since:
        query = query.where(people.c.changed_at >= since)
    return _all(connection, query.order_by(people.c.position).limit(CHUNK))


def contacts(connection: Connection, after: int, since: str = "") -> tuple[int, tuple[Contact, ...]]:
    """Such a page as records, and the position of the last."""
    persons = page(connection, after, since)
    return persons[-1].position if persons else after, tuple(person.contact() for person in persons)


def found(connection: Connection, ids: Iterable[str]) -> dict[str, Person]:
    """Those of these people who are in the list, by id."""
    return {
        person.id: person
        for part in _parts(ids)
        for person in _all(connection, select(people).where(people.c.id.in_(part)))
    }


def removed_since(connection: Connection, since: str) -> list[str]:
    """Who was removed at that moment or later and did not come back."""
    query = select(removed_people.c.id).where(removed_people.c.removed_at >= since)
    return list(connection.execute(query.where(removed_people.c.id.not_in(select(people.c.id)))).scalars())


def last_versions(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    """The last version of those who were removed, by id."""
    columns = (removed_people.c.id, removed_people.c.version)
    return {
        id: version
        for part in _parts(ids)
        for id, version in connection.execute(select(*columns).where(removed_people.c.id.in_(part)))
    }


def put(connection: Connection, persons: Iterable[Person]) -> None:
    """Add people, who come last, or renew those whose id is there."""
    rows = [
        {
            "id": person.id,
            "version": person.version,
            "body": msgspec.json.encode(person.values),
            "times": msgspec.json.encode(person.times),
            "created_at": person.created_at,
            "changed_at": person.changed_at,
        }
        for person in persons
    ]
    if rows:
        connection.execute(_PUT, rows)


def take_out(connection: Connection, persons: Sequence[Person], at: str) -> None:
    """Remove people, and note that they were there."""
    if persons:
        connection.execute(_NOTE_GONE, [{"id": p.id, "version": p.version, "removed_at": at} for p in persons])
        connection.execute(_TAKE_OUT, [{"which": person.id} for person in persons])


def _all(connection: Connection, query: Select[Any]) -> list[Person]:
    return [
        Person(
            row.id,
            row.version,
            _VALUES.decode(row.body),
            _TIMES.decode(row.times),
            row.created_at,
            row.changed_at,
            row.position,
        )
        for row in connection.execute(query)
    ]


def _parts(ids: Iterable[str]) -> Iterable[list[str]]:
    every = [*ids]
    return (every[start : start + CHUNK] for start in range(0, len(every), CHUNK))
