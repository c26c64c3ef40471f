"""The Secret Service that with-keyring.sh starts: unlocked, empty, and nobody's own."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import keyring.core
import secretstorage
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection
from jeepney.wrappers import unwrap_msg

PASSWORD = b"test"  # as in with-keyring.sh
SERVICE = DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service")
# The only way to unlock gnome-keyring without a person at a prompt; its name is gnome-keyring's own.
UNLOCKING = SERVICE.with_interface("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")


def available() -> bool:
    """Whether the tests run under with-keyring.sh, which does not start anything without a working service."""
    return os.environ.get("TEST_SECRET_SERVICE") == "1"


class SecretService:
    """What a test sees of the service and does to it behind the program's back."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._collection = secretstorage.get_default_collection(connection)

    @classmethod
    @contextmanager
    def connected(cls) -> Iterator[SecretService]:
        """Make keyring use the service; afterwards remove what was stored and take keyring away again.

        The tests run in several processes and there is one service: each waits until it has it to itself.
        """
        turn = Path(os.environ["XDG_RUNTIME_DIR"], "secret-service.turn")
        with turn.open("w") as file, secretstorage.dbus_init() as connection:
            fcntl.flock(file, fcntl.LOCK_EX)
            service = cls(connection)
            environment = {name: value for name, value in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
            try:
                with patch.dict(os.environ, environment, clear=True):
                    keyring.core.init_backend()
                    yield service
            finally:
                keyring.core.init_backend()
                service.unlock()
                service.clear()

    def lock(self) -> None:
        """Lock the keyring, as after a long pause; nobody can answer the prompt that would unlock it."""
        self._collection.lock()

    def unlock(self) -> None:
        """Unlock the keyring without a prompt."""
        _, session = self._call(SERVICE, "OpenSession", "sv", ("plain", ("s", "")))
        password = (session, b"", PASSWORD, "text/plain")
        arguments = (self._collection.collection_path, password)
        self._call(UNLOCKING, "UnlockWithMasterPassword", "o(oayays)", arguments)

    def _call(self, address: DBusAddress, method: str, signature: str, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        return unwrap_msg(self._connection.send_and_get_reply(new_method_call(address, method, signature, arguments)))

    def clear(self) -> None:
        """Remove everything that is stored."""
        for item in self._collection.get_all_items():
            item.delete()

    def secrets(self) -> list[bytes]:
        """Every secret that is stored, as the service has it."""
        return [item.get_secret() for item in self._collection.get_all_items()]
