"""A whole profile: opened, locked, closed, and all the ways in which it cannot be."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import keyring.core
import pytest

from desktop_app.core.errors import KeyStoreLocked, KeyStoreMissing, StorageError
from desktop_app.storage.folder import default_folder
from desktop_app.storage.opening import Storage, open_storage
from desktop_app.storage.profile import Profile
from tests.support.journal_steps import BATCHES, PLAN, head
from tests.support.secret_service import SecretService
from tests.support.storage import FIELDS, loaded, pages, people
from tests.unit.storage.test_accounts import account
from tests.unit.storage.test_secrets import Backend

ROOT = Path(__file__).parents[3]
AT = "2026-11-22T10:00:00+00:00"
KEY = "s3cret-key-of-a-crm"

HOLD = """
import sys
from pathlib import Path
from desktop_app.storage.profile import Profile
profile = Profile(Path(sys.argv[1]))
profile.enter()
print("entered", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def store() -> Iterator[Backend]:
    """A password store in memory, for tests in which the real one is not what matters."""
    backend = Backend()
    keyring.core.set_keyring(backend)
    yield backend
    keyring.core.init_backend()


async def fill(storage: Storage) -> None:
    await storage.accounts.put(account("a"))
    await storage.secrets.put("a", KEY, session_only=not storage.kept)
    await storage.contacts.replace("a", FIELDS, pages(people(20)), AT)
    await storage.settings.put("view", b"1")
    await storage.journal.begin(head(), PLAN, BATCHES)


async def filled(folder: Path) -> None:
    storage = await open_storage(folder)
    await fill(storage)
    await storage.close()


@pytest.mark.secret_service
def test_a_profile_is_as_it_was_when_it_is_opened_again(
    run: Any, tmp_path: Path, secret_service: SecretService
) -> None:
    async def again() -> None:
        storage = await open_storage(tmp_path)
        assert storage.kept
        assert await storage.accounts.all() == [account("a")]
        assert await storage.secrets.get("a") == KEY
        assert len(await loaded(storage.contacts, "a")) == 20
        assert await storage.settings.get("view") == b"1"
        assert len(await storage.journal.runs()) == 1
        await storage.close()

    run(filled(tmp_path))
    run(again())


@pytest.mark.secret_service
def test_no_key_is_in_any_file_of_the_profile(run: Any, tmp_path: Path, secret_service: SecretService) -> None:
    async def files() -> dict[str, bytes]:
        storage = await open_storage(tmp_path)
        await fill(storage)
        found = contents(tmp_path)
        await storage.close()
        return found

    def contents(folder: Path) -> dict[str, bytes]:
        return {each.name: each.read_bytes() for each in folder.rglob("*") if each.is_file()}

    found = run(files())
    stored = secret_service.secrets()
    assert KEY.encode() in stored
    assert len(stored) == 2
    assert {"contact-desk.db", "contact-desk.db-wal", "profile.id", "profile.lock"} == set(found)
    for secret in stored:
        forms = [secret, secret.hex().encode()] + ([bytes.fromhex(secret.decode())] if secret != KEY.encode() else [])
        assert not [name for name, body in found.items() for form in forms if form in body]


@pytest.mark.secret_service
def test_a_locked_password_store_is_said_and_nothing_is_touched(
    run: Any, tmp_path: Path, secret_service: SecretService
) -> None:
    run(filled(tmp_path))
    before = (tmp_path / "contact-desk.db").read_bytes()
    secret_service.lock()
    with pytest.raises(KeyStoreLocked):
        run(open_storage(tmp_path))
    assert (tmp_path / "contact-desk.db").read_bytes() == before
    secret_service.unlock()
    run(run_and_close(tmp_path))


async def run_and_close(folder: Path, **more: bool) -> None:
    await (await open_storage(folder, **more)).close()


def test_without_a_password_store_nothing_is_kept_and_that_is_asked_first(run: Any, tmp_path: Path) -> None:
    async def session() -> None:
        storage = await open_storage(tmp_path / "profile", session_only=True)
        assert not storage.kept
        await fill(storage)
        assert await storage.secrets.get("a") == KEY
        assert len(await loaded(storage.contacts, "a")) == 20
        await storage.close()

    with pytest.raises(KeyStoreMissing):
        run(open_storage(tmp_path / "refused"))
    assert not (tmp_path / "refused" / "contact-desk.db").exists()
    run(session())
    assert not (tmp_path / "profile").exists()


@pytest.mark.parametrize("left", [None, "", "no hexadecimal", "abcd"])
def test_a_database_whose_key_is_lost_is_left_as_it_is(
    run: Any, tmp_path: Path, store: Backend, left: str | None
) -> None:
    run(filled(tmp_path))
    before = (tmp_path / "contact-desk.db").read_bytes()
    (entry,) = [entry for entry in store.entries if entry[1].endswith("/database")]
    if left is None:
        del store.entries[entry]
    else:
        store.entries[entry] = left
    entries = dict(store.entries)
    with pytest.raises(StorageError, match="not in the password store") as lost:
        run(open_storage(tmp_path))
    assert str(tmp_path / "contact-desk.db") in str(lost.value.sentence)
    assert (tmp_path / "contact-desk.db").read_bytes() == before
    assert store.entries == entries


def test_a_profile_that_was_moved_finds_its_keys(run: Any, tmp_path: Path, store: Backend) -> None:
    run(filled(tmp_path / "here"))
    (tmp_path / "here").rename(tmp_path / "there")
    run(run_and_close(tmp_path / "there"))


def test_two_profiles_have_keys_of_their_own(run: Any, tmp_path: Path, store: Backend) -> None:
    run(filled(tmp_path / "one"))
    run(filled(tmp_path / "two"))
    assert len(store.entries) == 4
    assert len({key for (_, user), key in store.entries.items() if user.endswith("/database")}) == 2


def test_a_profile_is_open_once_only(run: Any, tmp_path: Path, store: Backend) -> None:
    async def twice() -> None:
        storage = await open_storage(tmp_path)
        with pytest.raises(StorageError, match="already open"):
            await open_storage(tmp_path)
        await storage.close()
        await run_and_close(tmp_path)

    run(twice())


def test_another_program_keeps_the_profile_until_it_ends_however_it_ends(
    run: Any, tmp_path: Path, store: Backend
) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"entered\n"
        with pytest.raises(StorageError, match="already open"):
            run(open_storage(tmp_path))
        other.kill()
    run(run_and_close(tmp_path))


def test_a_database_that_cannot_be_opened_lets_go_of_the_profile(run: Any, tmp_path: Path, store: Backend) -> None:
    run(filled(tmp_path))
    whole = (tmp_path / "contact-desk.db").read_bytes()
    (tmp_path / "contact-desk.db").write_bytes(b"x" * 5000)
    with pytest.raises(StorageError, match="damaged"):
        run(open_storage(tmp_path))
    (tmp_path / "contact-desk.db").write_bytes(whole)
    run(run_and_close(tmp_path))


def test_a_folder_that_cannot_be_made_is_said(run: Any, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="cannot be used"):
        run(open_storage(tmp_path / "file" / "profile"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a user's folders private by itself")
def test_the_folder_is_private(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "of" / "mine")
    profile.enter()
    profile.leave()
    assert profile.folder.stat().st_mode & 0o777 == 0o700


def test_without_a_name_the_profile_is_the_users_own() -> None:
    assert default_folder().name == "contact-desk"
    assert default_folder().is_absolute()


def test_tidying_forgets_what_is_old(run: Any, tmp_path: Path, store: Backend) -> None:
    async def tidied() -> tuple[int, int, int]:
        storage = await open_storage(tmp_path)
        await fill(storage)
        await storage.journal.end(head().id, head().state.DONE, AT, None)
        await storage.contacts.back_up("a", pages(people(3)), AT)
        await storage.tidy("2027-01-01T00:00:00+00:00")
        runs, backups = await storage.journal.runs(), await storage.contacts.backups("a")
        kept = len(await loaded(storage.contacts, "a"))
        await storage.close()
        return len(runs), len(backups), kept

    assert run(tidied()) == (0, 0, 20)


def test_importing_it_does_not_load_the_database_libraries() -> None:
    check = (
        "import sys, desktop_app.storage.opening; "
        "print(sorted({'sqlalchemy', 'sqlcipher3', 'keyring', 'platformdirs'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", check]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"
