"""The tables as they are now. How older files get there is in `migrations`; a test compares the two.

Plain SQL types; JSON lies in blobs, made and read by msgspec.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, MetaData, String, Table, UniqueConstraint

metadata = MetaData()

accounts = Table(
    "accounts",
    metadata,
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),  # core.account.Account
)

settings = Table(
    "settings",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

# A set of contacts belongs to a snapshot or to a backup. One that belongs to neither is being written, or is to go.
contact_sets = Table(
    "contact_sets",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", String, nullable=False),
    sqlite_autoincrement=True,
)

contacts = Table(
    "contacts",
    metadata,
    Column("set_id", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("id", String, nullable=False),
    Column("version", String),
    Column("body", LargeBinary, nullable=False),  # values by field key
    UniqueConstraint("set_id", "id"),
    sqlite_with_rowid=False,
)

# Beside the contacts, because they are five times as large and a table is shown without them.
raw_contacts = Table(
    "raw_contacts",
    metadata,
    Column("set_id", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)

snapshots = Table(
    "snapshots",
    metadata,
    Column("account", String, primary_key=True),
    Column("set_id", Integer, nullable=False),
    Column("read_at", String, nullable=False),
    Column("count", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("fields", LargeBinary, nullable=False),  # list of core.fields.Field
)

backups = Table(
    "backups",
    metadata,
    Column("id", String, primary_key=True),
    Column("account", String, nullable=False, index=True),
    Column("set_id", Integer, nullable=False),
    Column("made_at", String, nullable=False),
    Column("count", Integer, nullable=False),
    Column("verified", Boolean, nullable=False),
)

runs = Table(
    "runs",
    metadata,
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
    Column("kinds", LargeBinary, nullable=False),  # number of lines by core.changes.Kind
    Column("note", LargeBinary),  # Sentence
    Column("of_run", String),
    Column("backup", String),
    Column("address", String),
    Column("scope", String),
    Column("scope_name", String),
    Column("by_itself", Boolean, nullable=False),
    Column("together", String),
)

run_batches = Table(
    "run_batches",
    metadata,
    Column("run", String, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", String, nullable=False),
    Column("left_at", String),
    Column("returned_at", String),
)

# `state` is NULL for a line that is only shown and never sent.
run_lines = Table(
    "run_lines",
    metadata,
    Column("run", String, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("change", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("batch", Integer, nullable=False),
    Column("state", String),
    Column("ticket", String, nullable=False),
    Column("contact", String),
    Column("reason", LargeBinary),  # Sentence
    Column("at", String),
    Column("body", LargeBinary, nullable=False),  # core.changes.Change
    UniqueConstraint("run", "change"),
    Index("ix_run_lines_state", "run", "state", "batch", "kind"),
)

# Our contacts. `position` is the order in which they came; it also keeps the place of a read, page by page.
people = Table(
    "people",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),  # values by field key
    Column("times", LargeBinary, nullable=False),  # by field key, when it was changed last
    Column("created_at", String, nullable=False),
    Column("changed_at", String, nullable=False, index=True),
    sqlite_autoincrement=True,
)

# Who was removed: whoever comes back under their id goes on counting versions.
removed_people = Table(
    "removed_people",
    metadata,
    Column("id", String, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("removed_at", String, nullable=False, index=True),
)

people_fields = Table(
    "people_fields",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),  # core.fields.Field
    sqlite_autoincrement=True,
)

links = Table(
    "links",
    metadata,
    Column("account", String, primary_key=True),
    Column("place", String, primary_key=True),  # the address and list that the account was set to
    Column("person", String, primary_key=True),
    Column("contact", String, nullable=False),
    Column("agreed", LargeBinary, nullable=False),  # core.agreement.Agreed
    UniqueConstraint("account", "place", "contact"),
    sqlite_with_rowid=False,
)

# Who is not whom at which account, because a person said so.
apart = Table(
    "apart",
    metadata,
    Column("account", String, primary_key=True),
    Column("place", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("contact", String, primary_key=True),
    sqlite_with_rowid=False,
)

# Which lines of a sync are left as they are, because a person said so.
left_alone = Table(
    "left_alone",
    metadata,
    Column("account", String, primary_key=True),
    Column("place", String, primary_key=True),
    Column("person", String, primary_key=True),  # "" where that side has none
    Column("contact", String, primary_key=True),
    Column("seen", String, nullable=False),  # core.leaving.Left
    sqlite_with_rowid=False,
)
