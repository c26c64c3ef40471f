"""How a database file gets from any older version to the present one: numbered steps, each tested, none ever changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Column, Connection, Integer, MetaData, Table, insert, inspect, select, update

from desktop_app.core.errors import StorageError
from desktop_app.core.words import say
from desktop_app.storage.migrations import (
    m0001_first,
    m0002_places,
    m0003_people,
    m0004_links,
    m0005_apart,
    m0006_left,
    m0007_runs,
)

Migration = Callable[[Connection], None]

MIGRATIONS: tuple[Migration, ...] = (
    m0001_first.upgrade,
    m0002_places.upgrade,
    m0003_people.upgrade,
    m0004_links.upgrade,
    m0005_apart.upgrade,
    m0006_left.upgrade,
    m0007_runs.upgrade,
)

_schema = Table("schema_version", MetaData(), Column("version", Integer, nullable=False))


def version_of(connection: Connection) -> int:
    """The number of the last migration that was done, 0 for an empty file."""
    if not inspect(connection).has_table(_schema.name):
        return 0
    return connection.execute(select(_schema.c.version)).scalar_one()


def migrate(connection: Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Do what is missing, within the caller's transaction. Raises `StorageError` for a file from a newer program."""
    version = version_of(connection)
    if version > len(migrations):
        raise StorageError(
            say("The local database was written by a newer Contact Desk. It was left as it is."),
            say("Install the newest version, then start again."),
        )
    if version == 0:
        _schema.create(connection)
        connection.execute(insert(_schema).values(version=0))
    for step in migrations[version:]:
        step(connection)
    connection.execute(update(_schema).values(version=len(migrations)))
