"""Older files become present ones; newer ones are left alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, inspect, text

from desktop_app.core.errors import StorageError
from desktop_app.core.fields import Field
from desktop_app.core.ports import Run
from desktop_app.storage import tables
from desktop_app.storage.database import Database, _connected, driver
from desktop_app.storage.journal import SqlJournal
from desktop_app.storage.migrations import MIGRATIONS, migrate, version_of
from desktop_app.storage.people import records
from desktop_app.storage.people.fields import own_fields
from tests.unit.storage.conftest import KEY


def shape(connection: Connection) -> dict[str, Any]:
    """Tables with their columns, keys and indexes, comparable."""
    inspector = inspect(connection)
    return {
        name: (
            [(column["name"], str(column["type"]), column["nullable"]) for column in inspector.get_columns(name)],
            inspector.get_pk_constraint(name)["constrained_columns"],
            sorted((index["name"], index["column_names"]) for index in inspector.get_indexes(name)),
            sorted(unique["column_names"] for unique in inspector.get_unique_constraints(name)),
            "WITHOUT ROWID"
            in connection.execute(text(f"SELECT sql FROM sqlite_master WHERE name='{name}'")).scalar_one(),
        )
        for name in inspector.get_table_names()
        if name != "schema_version"
    }


def test_the_migrations_lead_to_the_tables_as_they_are_now(run: Any, database: Database) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        tables.metadata.create_all(connection)
        wanted = shape(connection)
    engine.dispose()
    assert len(wanted) == 16
    assert run(database.run(shape)) == wanted
    assert run(database.run(version_of)) == len(MIGRATIONS)


def test_only_what_is_missing_is_done(run: Any, database: Database) -> None:
    def more(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE accounts ADD COLUMN nickname VARCHAR"))

    run(database.run(lambda connection: migrate(connection, (*MIGRATIONS, more))))
    run(database.run(lambda connection: migrate(connection, (*MIGRATIONS, more))))
    columns = run(database.run(shape))["accounts"][0]
    assert [column[0] for column in columns] == ["id", "position", "body", "nickname"]


def test_a_migration_that_fails_leaves_the_file_at_its_version(run: Any, database: Database) -> None:
    def good(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE accounts ADD COLUMN nickname VARCHAR"))

    def bad(connection: Connection) -> None:
        raise LookupError

    before = run(database.run(shape))
    with pytest.raises(LookupError):
        run(database.run(lambda connection: migrate(connection, (*MIGRATIONS, good, bad))))
    assert run(database.run(shape)) == before
    assert run(database.run(version_of)) == len(MIGRATIONS)


def test_a_file_from_a_newer_program_is_left_alone(run: Any, file: Path) -> None:
    async def age() -> None:
        database = await Database.open(file, KEY)
        newer = text("UPDATE schema_version SET version = 99")
        await database.run(lambda connection: connection.execute(newer))
        await database.close()

    run(age())
    before = file.read_bytes()
    with pytest.raises(StorageError, match="newer Contact Desk"):
        run(Database.open(file, KEY))
    assert file.read_bytes() == before


def test_runs_of_the_first_program_are_read_and_their_place_is_unknown(run: Any, file: Path) -> None:
    """A file as the first version left it, with a run and its lines in it."""
    old = create_engine("sqlite://", creator=lambda: _connected(file, KEY), module=driver)
    with old.begin() as connection:
        migrate(connection, MIGRATIONS[:1])
        columns = "id, account, account_name, provider, environment, origin, source, state, who, started_at, kinds"
        values = "'r1', 'camp', 'Camp', 'campflow', 'live', 'import', 'list.csv', 'done', 'petra', '2026-05-03', '{}'"
        connection.execute(text(f"INSERT INTO runs ({columns}) VALUES ({values})"))
    old.dispose()

    async def look() -> list[Run]:
        database = await Database.open(file, KEY)
        runs = await SqlJournal(database).runs()
        await database.close()
        return runs

    (found,) = run(look())
    assert (found.id, found.environment, found.source) == ("r1", "live", "list.csv")
    assert (found.address, found.scope, found.scope_name) == (None, None, None)
    assert (found.by_itself, found.together) == (False, None)
    (again,) = run(look())
    assert again == found


def test_a_file_from_before_our_own_list_has_an_empty_one(run: Any, file: Path) -> None:
    old = create_engine("sqlite://", creator=lambda: _connected(file, KEY), module=driver)
    with old.begin() as connection:
        migrate(connection, MIGRATIONS[:2])
        assert "people" not in shape(connection)
    old.dispose()

    async def look() -> tuple[int, list[Field]]:
        database = await Database.open(file, KEY)
        found = await database.run(records.count), await database.run(own_fields)
        await database.close()
        return found

    assert run(look()) == (0, [])
