"""The file: encrypted, private, and never made worse when something is wrong with it."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desktop_app.core.errors import StorageError
from desktop_app.storage.contacts import SqlContactStore
from desktop_app.storage.database import Database
from tests.support.storage import FIELDS, loaded, pages, people, without_raw
from tests.unit.storage.conftest import KEY

ROOT = Path(__file__).parents[3]
AT = "2026-11-22T10:00:00+00:00"

FILL_A_SMALL_DISK = """
import asyncio, resource, sys
from pathlib import Path
from desktop_app.core.errors import StorageError
from desktop_app.storage.contacts import SqlContactStore
from desktop_app.storage.database import Database
from tests.support.storage import FIELDS, pages, people
from tests.unit.storage.conftest import KEY

async def fill():
    store = SqlContactStore(await Database.open(Path(sys.argv[1]), KEY))
    await store.replace("a", FIELDS, pages(people(50)), "1")
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    try:
        await store.replace("a", FIELDS, pages(people(9000)), "2")
    except StorageError as error:
        print(error.sentence)

asyncio.run(fill())
"""


def filled(run: Any, file: Path) -> None:
    async def fill() -> None:
        database = await Database.open(file, KEY)
        await SqlContactStore(database).replace("a", FIELDS, pages(people(50)), AT)
        await database.close()

    run(fill())


def refused(run: Any, file: Path, key: bytes = KEY) -> StorageError:
    """What is said when the file is opened; checks that it is not touched."""
    before = file.read_bytes()
    with pytest.raises(StorageError) as refusal:
        run(Database.open(file, key))
    assert file.read_bytes() == before
    return refusal.value


def kept(run: Any, file: Path) -> int:
    async def count() -> int:
        database = await Database.open(file, KEY)
        contacts = await loaded(SqlContactStore(database), "a")
        await database.close()
        return len(contacts)

    return run(count())


def test_what_is_kept_is_there_when_it_is_opened_again(run: Any, file: Path) -> None:
    filled(run, file)
    assert kept(run, file) == 50


def test_nothing_on_the_disk_is_in_clear_text(run: Any, file: Path) -> None:
    async def look() -> bytes:
        database = await Database.open(file, KEY)
        await SqlContactStore(database).replace("a", FIELDS, pages(people(500)), AT)
        found = b"".join(each.read_bytes() for each in file.parent.iterdir())
        await database.close()
        return found

    found = run(look())
    assert len(found) > 100_000
    assert b"Beispiel" not in found
    assert b"SQLite format" not in found
    assert KEY not in found


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a user's folders private by itself")
def test_nobody_else_can_read_the_files(run: Any, database: Database, file: Path) -> None:
    run(SqlContactStore(database).replace("a", FIELDS, pages(people(1)), AT))
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()}
    assert modes == {"contact-desk.db": 0o600, "contact-desk.db-wal": 0o600}


def test_another_key_is_refused(run: Any, file: Path) -> None:
    filled(run, file)
    assert "damaged, or it belongs to another key" in str(refused(run, file, bytes(32)).sentence)


@pytest.mark.parametrize("damage", [b"x" * 9000, b"SQLite format 3\0" + b"\0" * 5000])
def test_a_file_that_is_something_else_is_refused(run: Any, file: Path, damage: bytes) -> None:
    file.write_bytes(damage)
    assert "damaged, or it belongs to another key" in str(refused(run, file).sentence)


def test_a_damaged_page_is_noticed_when_it_is_read(run: Any, file: Path) -> None:
    filled(run, file)
    whole = bytearray(file.read_bytes())
    for start in range(4096, len(whole), 4096):
        whole[start + 100] ^= 1
    file.write_bytes(whole)
    with pytest.raises(StorageError, match="is damaged"):
        run(Database.open(file, KEY))


def test_an_empty_file_becomes_a_database(run: Any, file: Path) -> None:
    file.touch()
    filled(run, file)
    assert kept(run, file) == 50


def test_a_place_that_cannot_be_written_is_said(run: Any, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be opened"):
        run(Database.open(tmp_path / "missing" / "contact-desk.db", KEY))


def test_a_second_connection_is_refused(run: Any, database: Database, file: Path) -> None:
    with pytest.raises(StorageError, match="Another program"):
        run(Database.open(file, KEY))


def test_a_full_disk_leaves_the_old_state(run: Any, database: Database) -> None:
    store = SqlContactStore(database)
    run(store.replace("a", FIELDS, pages(people(50)), AT))
    size = run(database.run(lambda connection: connection.execute(text("PRAGMA page_count")).scalar_one()))
    run(database.run(lambda connection: connection.execute(text(f"PRAGMA max_page_count = {size + 20}"))))
    with pytest.raises(StorageError, match="disk is full") as full:
        run(store.replace("a", FIELDS, pages(people(900)), AT))
    assert "Make room" in str(full.value.advice)
    assert run(loaded(store, "a")) == without_raw(people(50))
    run(database.run(lambda connection: connection.execute(text("PRAGMA max_page_count = 100000"))))
    assert run(store.replace("a", FIELDS, pages(people(900)), AT)).count == 900


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as Windows cannot")
def test_a_disk_that_takes_no_more_leaves_the_old_state(run: Any, file: Path) -> None:
    command = [sys.executable, "-c", FILL_A_SMALL_DISK, str(file)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "could not be written" in ended.stdout, ended.stderr
    assert kept(run, file) == 50


def test_a_transaction_that_fails_leaves_nothing(run: Any, database: Database) -> None:
    def half(connection: Any) -> None:
        connection.execute(text("INSERT INTO settings VALUES ('a', 'b')"))
        raise LookupError

    with pytest.raises(LookupError):
        run(database.run(half))
    count = text("SELECT count(*) FROM settings")
    assert run(database.run(lambda connection: connection.execute(count).scalar_one())) == 0


def test_mistakes_of_ours_do_not_quote_what_was_to_be_stored(run: Any, database: Database) -> None:
    row = text("INSERT INTO nowhere VALUES (:name)").bindparams(name="Jörg Beispiel")
    with pytest.raises(Exception, match="nowhere") as mistake:
        run(database.run(lambda connection: connection.execute(row)))
    assert not isinstance(mistake.value, StorageError)
    assert "Beispiel" not in str(mistake.value)
