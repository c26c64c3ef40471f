"""What another start of the program wants of the one that has the profile open: that a file is imported, or just to be
seen. It leaves a small file in the profile's folder, which the open program takes away at once."""

from __future__ import annotations

import json
import os
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

from desktop_app.storage.folder import default_folder
from desktop_app.storage.locking import lock

LOCK = "profile.lock"
PATIENCE = 5.0
"""Seconds after which a program that has the profile open and does not answer is left alone."""

_LOOK_EVERY = 0.02
_FOLDER, _END = "wishes", ".json"


class Wishes:
    """The side of the program that has the profile open. `folder` changes when there is something to take."""

    def __init__(self, profile: Path) -> None:
        self.folder = profile / _FOLDER

    def prepare(self) -> None:
        """Make the folder, without old wishes: whoever had them is gone. Who wished just now, while this program was
        starting, still waits. Raises `OSError`."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        for wish in self.folder.iterdir():
            if time.time() - wish.stat().st_mtime >= PATIENCE:
                wish.unlink()

    async def take(self) -> Sequence[Path | None]:
        """What was wished for since, each once: a file, or None for the window alone."""
        import asyncio  # late: `hand_over` needs none of it

        return await asyncio.to_thread(self._take)

    def _take(self) -> list[Path | None]:
        taken: list[Path | None] = []
        for wish in sorted(self.folder.glob(f"*{_END}")):
            try:
                file = json.loads(wish.read_text("utf-8"))["file"]
                wish.unlink()
            except (OSError, ValueError, KeyError, TypeError):  # withdrawn meanwhile, or nothing of ours
                continue
            taken.append(Path(file) if isinstance(file, str) else None)
        return taken


def hand_over(profile: Path | None, file: Path | None) -> bool:
    """Whether a program that has this profile open (None: the user's own) took the wish. Waits for it, without a window."""
    profile = profile or default_folder()
    if not _is_open(profile):
        return False
    wish = profile / _FOLDER / f"{uuid.uuid4().hex}{_END}"
    text = json.dumps({"file": None if file is None else os.path.abspath(file)})
    try:
        unfinished = wish.with_suffix(".part")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(wish)
    except OSError:
        return False
    until = time.monotonic() + PATIENCE
    while wish.exists():
        if time.monotonic() > until:
            wish.unlink(missing_ok=True)
            return False
        time.sleep(_LOOK_EVERY)
    return True


def _is_open(profile: Path) -> bool:
    """Whether a program has this profile open."""
    try:
        with (profile / LOCK).open("r+b") as file:
            return not lock(file)
    except OSError:
        return False
