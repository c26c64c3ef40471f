"""Accounts and settings in the database."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.core.account import Account
from desktop_app.storage.database import Database
from desktop_app.storage.tables import accounts, apart, left_alone, links, settings


class SqlAccountStore:
    """Accounts without their keys, in the order of their tabs."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> list[Account]:
        rows = select(accounts.c.body).order_by(accounts.c.position)
        bodies = await self._database.run(lambda connection: connection.execute(rows).scalars().all())
        return [msgspec.json.decode(body, type=Account) for body in bodies]

    async def put(self, account: Account) -> None:
        """Renew the account where it stands; a new one comes last."""

        def work(connection: Connection) -> None:
            last = connection.execute(select(func.coalesce(func.max(accounts.c.position), 0))).scalar_one()
            new = insert(accounts).values(id=account.id, position=last + 1, body=msgspec.json.encode(account))
            connection.execute(new.on_conflict_do_update(index_elements=["id"], set_={"body": new.excluded.body}))

        await self._database.run(work)

    async def remove(self, account: str) -> None:
        """Delete the account, and who was linked to whom there, or was not."""

        def work(connection: Connection) -> None:
            connection.execute(delete(links).filter_by(account=account))
            connection.execute(delete(apart).filter_by(account=account))
            connection.execute(delete(left_alone).filter_by(account=account))
            connection.execute(delete(accounts).filter_by(id=account))

        await self._database.run(work)


class SqlSettings:
    """Small things by key, as JSON."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, key: str) -> bytes | None:
        value = select(settings.c.value).filter_by(key=key)
        return await self._database.run(lambda connection: connection.execute(value).scalar_one_or_none())

    async def put(self, key: str, value: bytes) -> None:
        new = insert(settings).values(key=key, value=value)
        upsert = new.on_conflict_do_update(index_elements=["key"], set_={"value": new.excluded.value})
        await self._database.run(lambda connection: connection.execute(upsert))

    async def remove(self, key: str) -> None:
        await self._database.run(lambda connection: connection.execute(delete(settings).filter_by(key=key)))

    async def keys(self, prefix: str) -> list[str]:
        """The keys that begin with `prefix`, in order."""
        start = func.substr(settings.c.key, 1, len(prefix))  # LIKE would not tell capital letters
        found = select(settings.c.key).where(start == prefix).order_by(settings.c.key)
        return list(await self._database.run(lambda connection: connection.execute(found).scalars().all()))
