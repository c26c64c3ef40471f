"""The first tables. Never changed again: what comes later is a migration of its own."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

_metadata = MetaData()

Table(
    "accounts",
    _metadata,
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

Table(
    "settings",
    _metadata,
    Column("key", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

Table(
    "contact_sets",
    _metadata,
    Column("id", Integer, primary_key=True),
    Column("account", String, nullable=False),
    sqlite_autoincrement=True,
)

Table(
    "contacts",
    _metadata,
    Column("set_id", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("id", String, nullable=False),
    Column("version", String),
    Column("body", LargeBinary, nullable=False),
    UniqueConstraint("set_id", "id"),
    sqlite_with_rowid=False,
)

Table(
    "raw_contacts",
    _metadata,
    Column("set_id", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)

Table(
    "snapshots",
    _metadata,
    Column("account", String, primary_key=True),
    Column("set_id", Integer, nullable=False),
    Column("read_at", String, nullable=False),
    Column("count", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("fields", LargeBinary, nullable=False),
)

Table(
    "backups",
    _metadata,
    Column("id", String, primary_key=True),
    Column("account", String, nullable=False, index=True),
    Column("set_id", Integer, nullable=False),
    Column("made_at", String, nullable=False),
    Column("count", Integer, nullable=False),
    Column("verified", Boolean, nullable=False),
)

Table(
    "runs",
    _metadata,
    Column("id", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("account_name", String, nullable=False),
    Column("provider", String, nullable=False),
    Column("environment", String, nullable=False),
    Column("origin", String, nullable=False),
    Column("source", String, nullable=False),
    Column("state", String, nullable=False),
    Column("who", String, nullable=False),
    Column("started_at", String, nullable=False, index=True),
    Column("ended_at", String),
    Column("kinds", LargeBinary, nullable=False),
    Column("note", LargeBinary),
    Column("of_run", String),
    Column("backup", String),
)

Table(
    "run_batches",
    _metadata,
    Column("run", String, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", String, nullable=False),
    Column("left_at", String),
    Column("returned_at", String),
)

Table(
    "run_lines",
    _metadata,
    Column("run", String, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("change", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("batch", Integer, nullable=False),
    Column("state", String),
    Column("ticket", String, nullable=False),
    Column("contact", String),
    Column("reason", LargeBinary),
    Column("at", String),
    Column("body", LargeBinary, nullable=False),
    UniqueConstraint("run", "change"),
    Index("ix_run_lines_state", "run", "state", "batch"),
)


def upgrade(connection: Connection) -> None:
    """From an empty file."""
    _metadata.create_all(connection, checkfirst=False)
