"""A real encrypted database file for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.storage.contacts import SqlContactStore
from desktop_app.storage.database import Database
from desktop_app.storage.journal import SqlJournal

KEY = bytes(range(32))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "contact-desk.db"


@pytest.fixture
def database(run: Any, file: Path) -> Iterator[Database]:
    database = run(Database.open(file, KEY))
    yield database
    run(database.close())


@pytest.fixture
def contacts(database: Database) -> SqlContactStore:
    return SqlContactStore(database)


@pytest.fixture
def journal(database: Database) -> SqlJournal:
    return SqlJournal(database)
