"""Lines of a sync that are left as they are, because somebody said so."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, String, Table

_metadata = MetaData()

Table(
    "left_alone",
    _metadata,
    Column("account", String, primary_key=True),
    Column("place", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("contact", String, primary_key=True),
    Column("seen", String, nullable=False),
    sqlite_with_rowid=False,
)


def upgrade(connection: Connection) -> None:
    """Nothing was left so far."""
    _metadata.create_all(connection, checkfirst=False)
