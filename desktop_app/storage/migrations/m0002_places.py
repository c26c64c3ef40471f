"""Runs say at which place they were made: the address, and the list or organisation there."""

from __future__ import annotations

from sqlalchemy import Connection


def upgrade(connection: Connection) -> None:
    """Of older runs it is not known: their account may have been set to another place since."""
    for column in ("address", "scope", "scope_name"):
        connection.exec_driver_sql(f"ALTER TABLE runs ADD COLUMN {column} VARCHAR")
