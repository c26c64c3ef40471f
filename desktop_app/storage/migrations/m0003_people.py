"""Our contacts: the organisation's own list, who was removed from it, and the fields that were added to it."""

from __future__ import annotations

from sqlalchemy import Column, Connection, Integer, LargeBinary, MetaData, String, Table

_metadata = MetaData()

Table(
    "people",
    _metadata,
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("times", LargeBinary, nullable=False),
    Column("created_at", String, nullable=False),
    Column("changed_at", String, nullable=False, index=True),
    sqlite_autoincrement=True,
)

Table(
    "removed_people",
    _metadata,
    Column("id", String, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("removed_at", String, nullable=False, index=True),
)

Table(
    "people_fields",
    _metadata,
    Column("position", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)


def upgrade(connection: Connection) -> None:
    """Nobody is in the list yet."""
    _metadata.create_all(connection, checkfirst=False)
