"""How an account stands with *Our contacts*, and whether it syncs by itself: kept in the settings, by account."""

from __future__ import annotations

import msgspec

from desktop_app.core.ports import Settings
from desktop_app.core.unattended import NOBODY, Waiting
from desktop_app.core.words import Sentence
from desktop_app.services.turns.timing import Every


class Status(msgspec.Struct, frozen=True, omit_defaults=True):
    """How an account stands. Moments are ISO 8601, UTC.

    `looked_at`: when both sides were compared last (None: never). `in_step` people are linked and hold the same.
    `last_good`: when a sync last went through to its end. `missed` says why the last turn did not happen or failed, since
    `missed_at`; None when it went well. `turning`: a turn goes on right now.
    """

    looked_at: str | None = None
    in_step: int = 0
    waiting: Waiting = NOBODY
    last_good: str | None = None
    missed: Sentence | None = None
    missed_at: str | None = None
    turning: bool = False


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is kept of one account. `place` is where it looked then: what was agreed on for one list holds for no other.
    `agreed` is when a person agreed to turns, `tried` when the last one began."""

    place: str
    every: Every | None = None
    agreed: str = ""
    tried: str | None = None
    status: Status = Status()


class Shelf:
    """Reads and writes what is kept. What cannot be read any more counts as not there."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._read: dict[str, Kept] = {}

    async def get(self, account: str, place: str) -> Kept:
        """What is kept of an account that looks at this place."""
        if account not in self._read:
            kept = await self._settings.get(_key(account))
            self._read.setdefault(account, _decoded(kept) or Kept(place))  # somebody else may have asked meanwhile
        kept = self._read[account]
        return kept if kept.place == place else Kept(place)

    async def put(self, account: str, kept: Kept) -> None:
        """Keep it."""
        self._read[account] = kept
        asleep = msgspec.structs.replace(kept, status=msgspec.structs.replace(kept.status, turning=False))
        await self._settings.put(_key(account), msgspec.json.encode(asleep))


def _decoded(kept: bytes | None) -> Kept | None:
    try:
        return None if kept is None else msgspec.json.decode(kept, type=Kept)
    except msgspec.MsgspecError:
        return None


def _key(account: str) -> str:
    return f"turns/{account}"
