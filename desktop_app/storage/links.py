"""Who is who at which account, in the database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from functools import partial
from typing import Any

import msgspec
from sqlalchemy import Connection, and_, bindparam, delete, exists, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError

from desktop_app.core.agreement import Agreed, Link
from desktop_app.core.errors import PlanStopped
from desktop_app.core.leaving import Left
from desktop_app.core.words import say
from desktop_app.storage.database import Database
from desktop_app.storage.tables import apart, left_alone, links

CHUNK = 250
"""Links in one call: few enough that the window's thread does not wait for Python's lock."""

_AGREED = msgspec.json.Decoder(Agreed)
_at = (links.c.account == bindparam("at")) & (links.c.place == bindparam("where"))
_of = _at & (links.c.person == bindparam("who"))
_PART = delete(links).where(_of)
_RENEWED = delete(links).where(_of & (links.c.contact == bindparam("whom")))
_MET = delete(apart).where(exists().where(and_(*(column == links.c[column.name] for column in apart.c))))
_MOVE = update(links).where(_of).values(contact=bindparam("to"))


class SqlLinks:
    """Links, one for a person and one for a record at each account and place: the table holds that, whoever asks; and who
    was told apart, and which lines are left."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_account(self, account: str, place: str) -> AsyncIterator[Sequence[Link]]:
        person = ""
        while found := await self._database.run(partial(_after, account=account, place=place, person=person)):
            person = found[-1].person
            yield found

    async def of_person(self, person: str) -> list[Link]:
        query = select(links).filter_by(person=person).order_by(links.c.account, links.c.place)
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return [_link(row) for row in rows]

    async def put(self, made: Sequence[Link]) -> None:
        """Raises `PlanStopped` where the person or the record has another link; nothing is changed then."""
        try:
            await self._database.run(partial(_put, made=made))
        except IntegrityError:
            raise _taken() from None

    async def move(self, account: str, place: str, moved: Sequence[tuple[str, str]]) -> None:
        """Raises `PlanStopped` where the record that somebody moves to has another link; nothing is changed then."""
        rows = [{"at": account, "where": place, "who": person, "to": contact} for person, contact in moved]
        try:
            await self._database.run(lambda connection: [connection.execute(_MOVE, row) for row in rows])
        except IntegrityError:
            raise _taken() from None

    async def part(self, account: str, place: str, people: Sequence[str]) -> None:
        rows = [{"at": account, "where": place, "who": person} for person in people]
        await self._database.run(lambda connection: [connection.execute(_PART, row) for row in rows])

    async def apart(self, account: str, place: str) -> frozenset[tuple[str, str]]:
        query = select(apart.c.person, apart.c.contact).filter_by(account=account, place=place)
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return frozenset((row.person, row.contact) for row in rows)

    async def tell_apart(self, account: str, place: str, pairs: Sequence[tuple[str, str]]) -> None:
        rows = [{"account": account, "place": place, "person": one, "contact": other} for one, other in pairs]
        told = upsert(apart).on_conflict_do_nothing()
        await self._database.run(lambda connection: [connection.execute(told, row) for row in rows])

    async def left(self, account: str, place: str) -> list[Left]:
        at = {"account": account, "place": place}
        query = select(left_alone.c.person, left_alone.c.contact, left_alone.c.seen).filter_by(**at)
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        return [Left(row.person, row.contact, row.seen) for row in rows]

    async def leave(self, account: str, place: str, left: Sequence[Left]) -> None:
        at = {"account": account, "place": place}
        rows = [msgspec.structs.asdict(each) | at for each in left]

        def put(connection: Connection) -> None:
            connection.execute(delete(left_alone).filter_by(**at))
            for start in range(0, len(rows), CHUNK):
                connection.execute(insert(left_alone), rows[start : start + CHUNK])

        await self._database.run(put)


def _taken() -> PlanStopped:
    return PlanStopped(
        say("This person, or this record, is linked to somebody else already."), say("End that link first.")
    )


def _after(connection: Connection, account: str, place: str, person: str) -> list[Link]:
    query = select(links).filter_by(account=account, place=place).where(links.c.person > person)
    return [_link(row) for row in connection.execute(query.order_by(links.c.person).limit(CHUNK))]


def _put(connection: Connection, made: Sequence[Link]) -> None:
    for start in range(0, len(made), CHUNK):
        chunk = made[start : start + CHUNK]
        known = [{"at": m.account, "where": m.place, "who": m.person, "whom": m.contact} for m in chunk]
        connection.execute(_RENEWED, known)
        connection.execute(insert(links), [msgspec.structs.asdict(m) | {"agreed": _encoded(m.agreed)} for m in chunk])
    connection.execute(_MET)  # who is linked after all was not told apart


def _encoded(agreed: Agreed) -> bytes:
    return msgspec.json.encode(agreed)


def _link(row: Any) -> Link:
    return Link(row.account, row.place, row.person, row.contact, _AGREED.decode(row.agreed))
