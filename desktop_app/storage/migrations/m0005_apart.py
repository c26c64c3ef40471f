"""Pairs of a person and a record that are not the same, because somebody said so."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, String, Table

_metadata = MetaData()

Table(
    "apart",
    _metadata,
    Column("account", String, primary_key=True),
    Column("place", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("contact", String, primary_key=True),
    sqlite_with_rowid=False,
)


def upgrade(connection: Connection) -> None:
    """Nobody said so yet."""
    _metadata.create_all(connection, checkfirst=False)
