"""Where a profile lies on this computer, and that only one program at a time works with it."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import IO

from desktop_app.core.errors import ProfileInUse, StorageError
from desktop_app.core.words import say
from desktop_app.storage.folder import PROGRAM
from desktop_app.storage.locking import lock
from desktop_app.storage.wishes import LOCK, Wishes


class Profile:
    """The folder in which everything lies that the program keeps. `id` names the profile in the password store; it lies
    in the folder, so that a profile that is moved finds its keys again.

    While it is entered, no other program can enter it: the operating system ends the lock with the program, however
    that ends.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / f"{PROGRAM}.db"
        self.id = ""
        self.wishes = Wishes(folder)
        self._lock: IO[bytes] | None = None

    def enter(self) -> None:
        """Make the folder if need be and lock it. Raises `StorageError`: no access; `ProfileInUse`."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.folder.chmod(0o700)
            self._lock = (self.folder / LOCK).open("ab")
            if not lock(self._lock):
                raise ProfileInUse(say("Contact Desk is already open with this profile."))
            self.wishes.prepare()
            self.id = self._read_id()
        except OSError:
            self.leave()
            raise StorageError(
                say("The folder {folder} cannot be used.", folder=str(self.folder)),
                say("Check that there is room on the disk and that you may write in this folder."),
            ) from None
        except StorageError:
            self.leave()
            raise

    def leave(self) -> None:
        """Let others in."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def has_database(self) -> bool:
        """Whether there is anything in the database that could be lost."""
        return self.database.exists() and self.database.stat().st_size > 0

    def _read_id(self) -> str:
        file = self.folder / "profile.id"
        if not file.exists():
            file.write_text(uuid.uuid4().hex, encoding="ascii")
            file.chmod(0o600)
        return file.read_text(encoding="ascii", errors="replace").strip()
