"""Links between people of our own list and records at accounts."""

from __future__ import annotations

from sqlalchemy import Column, Connection, LargeBinary, MetaData, String, Table, UniqueConstraint

_metadata = MetaData()

Table(
    "links",
    _metadata,
    Column("account", String, primary_key=True),
    Column("place", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("contact", String, nullable=False),
    Column("agreed", LargeBinary, nullable=False),
    UniqueConstraint("account", "place", "contact"),
    sqlite_with_rowid=False,
)


def upgrade(connection: Connection) -> None:
    """Nobody is linked yet."""
    _metadata.create_all(connection, checkfirst=False)
