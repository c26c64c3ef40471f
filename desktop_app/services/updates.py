"""Whether there is a newer version: asked only when somebody has allowed it, at most once a day. Nothing is downloaded."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from desktop_app.core.errors import DeskError
from desktop_app.core.ports import Clock, Newest, Releases, Settings
from desktop_app.core.words import Sentence

EVERY = timedelta(days=1)
_KEY = "updates"


class Looking(msgspec.Struct, frozen=True):
    """What was decided, and what came of it. `address` is where the newest version is asked for; `asked` (UTC, ISO 8601)
    and `problem` are those of the last time; `newest` is the last answer."""

    allowed: bool = False
    address: str = ""
    asked: str = ""
    newest: Newest | None = None
    problem: Sentence | None = None


class Updates:
    """`version` is this program's; `address` is asked as long as nobody names another."""

    def __init__(self, settings: Settings, releases: Releases, clock: Clock, version: str, address: str) -> None:
        self._settings, self._releases, self._clock = settings, releases, clock
        self._version, self._address = version, address

    async def state(self) -> Looking:
        """What is kept; what cannot be read any more counts as never decided."""
        kept = await self._settings.get(_KEY)
        if kept is not None:
            try:
                return msgspec.json.decode(kept, type=Looking)
            except msgspec.MsgspecError:
                pass
        return Looking(address=self._address)

    async def decide(self, *, allowed: bool, address: str) -> Looking:
        """Allow it or not, and where to ask. Raises `InputError` for an address that is not asked."""
        address = self._releases.check(address) if allowed or address.strip() else ""
        before = await self.state()
        asked = before.asked if before.address == address else ""
        return await self._keep(msgspec.structs.replace(before, allowed=allowed, address=address, asked=asked))

    async def newer(self) -> Newest | None:
        """The newest version, when it is newer than this one. Asks for it when that is allowed and the last time is a
        day ago; a failure is kept for the settings and never raised."""
        state = await self.state()
        if not state.allowed:
            return None
        if self._is_time(state.asked):
            state = await self._ask(state)
        newest = state.newest
        return newest if newest is not None and parts(newest.version) > parts(self._version) else None

    async def _ask(self, state: Looking) -> Looking:
        now = self._clock.now()
        try:
            newest = await self._releases.newest(state.address)
        except DeskError as error:
            return await self._keep(msgspec.structs.replace(state, asked=now, problem=error.sentence))
        return await self._keep(msgspec.structs.replace(state, asked=now, newest=newest, problem=None))

    async def _keep(self, state: Looking) -> Looking:
        await self._settings.put(_KEY, msgspec.json.encode(state))
        return state

    def _is_time(self, asked: str) -> bool:
        now = datetime.fromisoformat(self._clock.now())
        return not asked or not timedelta() <= now - datetime.fromisoformat(asked) < EVERY


def parts(version: str) -> tuple[int, ...]:
    """A version as numbers that can be compared; what comes after them ("1.2.0rc1") does not count."""
    numbers: list[int] = []
    for part in version.removeprefix("v").split("."):
        digits = part[: next((place for place, letter in enumerate(part) if not letter.isdecimal()), len(part))]
        if not digits:
            break
        numbers.append(int(digits))
    while numbers and not numbers[-1]:  # 1.2 is 1.2.0
        numbers.pop()
    return tuple(numbers)
