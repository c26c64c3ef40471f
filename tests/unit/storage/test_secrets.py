"""Keys in a real Secret Service, and every way in which there may be none."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import keyring.core
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend

from desktop_app.core.account import KeyState
from desktop_app.core.errors import DeskError, KeyMissing, KeyStoreLocked, KeyStoreMissing
from desktop_app.storage.secrets import KeyringSecrets, PasswordStore
from desktop_app.storage.threads import in_own_thread
from tests.support.secret_service import SecretService

KEY = "s3cret-schlüssel"


class Backend(KeyringBackend):
    """A password store in memory, which keyring never chooses by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Forgetful(Backend):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Angry(Backend):
    """Fails as a backend does when the system behind it fails: with an error of its own that quotes the secret."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError(f"could not read {self.entries}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError(f"could not store {password}")


class Clear(Backend):
    """Stands where a backend stands that writes files in clear text."""


Clear.__module__ = "keyrings.alt.file"


@pytest.fixture
def use() -> Iterator[Any]:
    """Makes keyring use a backend for the length of the test."""
    yield keyring.core.set_keyring
    keyring.core.init_backend()


@pytest.fixture
def secrets() -> KeyringSecrets:
    return KeyringSecrets(PasswordStore("profile"))


@pytest.mark.secret_service
def test_a_key_is_stored_renewed_and_removed(run: Any, secret_service: SecretService, secrets: KeyringSecrets) -> None:
    assert run(secrets.state("a")) is KeyState.MISSING
    with pytest.raises(KeyMissing):
        run(secrets.get("a"))
    run(secrets.put("a", "first"))
    run(secrets.put("a", KEY))
    assert run(secrets.state("a")) is KeyState.STORED
    assert run(secrets.get("a")) == KEY
    assert run(secrets.state("b")) is KeyState.MISSING
    assert secret_service.secrets() == [KEY.encode()]
    run(secrets.remove("a"))
    run(secrets.remove("a"))
    assert secret_service.secrets() == []
    assert run(secrets.state("a")) is KeyState.MISSING


@pytest.mark.secret_service
def test_a_key_is_there_for_its_profile_alone(run: Any, secret_service: SecretService, secrets: KeyringSecrets) -> None:
    run(secrets.put("a", KEY))
    assert run(KeyringSecrets(PasswordStore("profile")).get("a")) == KEY
    assert run(KeyringSecrets(PasswordStore("other")).state("a")) is KeyState.MISSING


@pytest.mark.secret_service
def test_a_locked_store_is_told_apart(run: Any, secret_service: SecretService, secrets: KeyringSecrets) -> None:
    run(secrets.put("a", KEY))
    secret_service.lock()
    assert run(secrets.state("a")) is KeyState.LOCKED
    for call in (secrets.get("a"), secrets.put("a", "other"), secrets.remove("a")):
        with pytest.raises(KeyStoreLocked):
            run(call)
    secret_service.unlock()
    assert run(secrets.get("a")) == KEY


@pytest.mark.secret_service
def test_with_a_locked_store_a_key_can_be_used_for_the_session(
    run: Any, secret_service: SecretService, secrets: KeyringSecrets
) -> None:
    secret_service.lock()
    run(secrets.put("a", KEY, session_only=True))
    assert run(secrets.state("a")) is KeyState.SESSION
    assert run(secrets.get("a")) == KEY
    secret_service.unlock()
    assert secret_service.secrets() == []


@pytest.mark.secret_service
def test_a_key_that_is_stored_is_not_for_the_session_any_more(
    run: Any, secret_service: SecretService, secrets: KeyringSecrets
) -> None:
    run(secrets.put("a", "session", session_only=True))
    run(secrets.put("a", KEY))
    assert run(secrets.state("a")) is KeyState.STORED
    assert run(secrets.get("a")) == KEY


def chain(*backends: KeyringBackend) -> ChainerBackend:
    """A chain of these, instead of what is found on this computer."""
    return type("Chain", (ChainerBackend,), {"backends": list(backends), "viable": False})()


@pytest.mark.parametrize(
    "backend", [fail.Keyring(), null.Keyring(), Clear(), chain(), chain(fail.Keyring(), null.Keyring(), Clear())]
)
def test_what_does_not_keep_secrets_as_it_should_is_no_store(
    run: Any, use: Any, secrets: KeyringSecrets, backend: KeyringBackend
) -> None:
    use(backend)
    assert run(secrets.state("a")) is KeyState.NO_STORE
    with pytest.raises(KeyStoreMissing):
        run(secrets.get("a"))
    with pytest.raises(KeyStoreMissing):
        run(secrets.put("a", KEY))
    run(secrets.remove("a"))
    run(secrets.put("a", KEY, session_only=True))
    assert run(secrets.state("a")) is KeyState.SESSION
    run(secrets.remove("a"))
    assert run(secrets.state("a")) is KeyState.NO_STORE


def test_of_several_stores_the_first_good_one_is_used(run: Any, use: Any, secrets: KeyringSecrets) -> None:
    good, clear = Backend(), Clear()
    use(chain(null.Keyring(), clear, good))
    run(secrets.put("a", KEY))
    assert run(secrets.get("a")) == KEY
    assert good.entries == {("Contact Desk", "profile/account/a"): KEY}
    assert clear.entries == {}


def test_a_store_that_loses_a_key_is_noticed(run: Any, use: Any, secrets: KeyringSecrets) -> None:
    use(Forgetful())
    with pytest.raises(KeyStoreMissing, match="did not keep"):
        run(secrets.put("a", KEY))


def test_whatever_a_store_raises_becomes_our_own_error_without_the_key(
    run: Any, use: Any, secrets: KeyringSecrets
) -> None:
    use(Angry())
    assert run(secrets.state("a")) is KeyState.LOCKED
    with pytest.raises(KeyStoreLocked) as refusal:
        run(secrets.put("a", KEY))
    error: BaseException | None = refusal.value
    assert isinstance(error, DeskError)
    assert KEY not in f"{error!r} {error.sentence} {error.advice}"
    assert error.__cause__ is None
    assert error.__suppress_context__


def test_in_a_session_of_which_nothing_is_kept_keys_are_not_either(run: Any, use: Any) -> None:
    store = Backend()
    use(store)
    secrets = KeyringSecrets(None)
    assert run(secrets.state("a")) is KeyState.NO_STORE
    with pytest.raises(KeyStoreMissing):
        run(secrets.put("a", KEY))
    run(secrets.put("a", KEY, session_only=True))
    assert run(secrets.get("a")) == KEY
    run(secrets.remove("a"))
    assert run(secrets.state("a")) is KeyState.NO_STORE
    assert store.entries == {}


def test_nobody_has_to_wait_for_a_prompt_that_nobody_answers(run: Any, use: Any, secrets: KeyringSecrets) -> None:
    class Prompting(Backend):
        def get_password(self, service: str, username: str) -> str | None:
            asked.set()
            answered.wait()
            return "late"

    asked, answered = threading.Event(), threading.Event()

    async def give_up() -> None:
        waiting = asyncio.ensure_future(secrets.get("a"))
        await in_own_thread(asked.wait)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        answered.set()

    use(Prompting())
    run(give_up())


def test_an_answer_after_the_end_of_the_program_is_nobodys() -> None:
    asked, answered = threading.Event(), threading.Event()

    def prompt() -> None:
        asked.set()
        answered.wait()

    async def give_up() -> threading.Thread:
        waiting = asyncio.ensure_future(in_own_thread(prompt))
        await in_own_thread(asked.wait)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        return next(thread for thread in threading.enumerate() if thread.name == "prompt")

    thread = asyncio.run(give_up())
    answered.set()
    thread.join(10)
    assert not thread.is_alive()
