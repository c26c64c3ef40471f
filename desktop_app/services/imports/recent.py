"""The files that were opened last, by account."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop_app.core.ports import Settings

MOST = 8


class RecentFile(msgspec.Struct, frozen=True):
    """A file that was opened; `there`: it still is where it was."""

    path: Path
    there: bool


class Recent:
    """Keeps the last `MOST` files of every account, the latest first."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    async def add(self, account: str, path: Path) -> None:
        """A file was opened."""
        kept = [str(path), *(each for each in await self._paths(account) if each != str(path))]
        await self._settings.put(_key(account), msgspec.json.encode(kept[:MOST]))

    async def files(self, account: str) -> Sequence[RecentFile]:
        """What was opened last. Whether a file is still there is asked in a thread: a network drive may take its time."""
        paths = [Path(each) for each in await self._paths(account)]
        there = await asyncio.to_thread(lambda: [_is_there(path) for path in paths])
        return [RecentFile(path, found) for path, found in zip(paths, there, strict=True)]

    async def clear(self, account: str) -> None:
        """Forget them."""
        await self._settings.remove(_key(account))

    async def _paths(self, account: str) -> list[str]:
        kept = await self._settings.get(_key(account))
        try:
            return [] if kept is None else msgspec.json.decode(kept, type=list[str])
        except msgspec.MsgspecError:
            return []


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a drive that does not answer
        return False


def _key(account: str) -> str:
    return f"import/{account}/recent"
