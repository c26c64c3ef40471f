"""The steps of a mirror, one after the other: each leaves a plan that is worked out, and shows it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.lines import contacts_of
from desktop_app.core.plan import Plan
from desktop_app.services.mirrors import MirrorSession

Choice = Callable[[], Awaitable[Plan]]
"""What makes another plan of a mirror."""


class Working(QObject):
    """`moved`: a step begins or has ended. `saving_changed`: the backup is being made, or no more. `outdated`: what was
    typed was typed for another plan. `show` shows the mirror as it stands."""

    moved = Signal()
    saving_changed = Signal()
    outdated = Signal()

    def __init__(self, session: MirrorSession, show: Callable[[], Awaitable[None]], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._show = session, show
        self._lock = asyncio.Lock()
        self.saving = False

    @property
    def busy(self) -> bool:
        return self._lock.locked()

    @asynccontextmanager
    async def at_work(self) -> AsyncGenerator[None]:
        """One thing after the other; meanwhile nothing can be pressed that acts."""
        async with self._lock:
            self.moved.emit()
            yield
        self.moved.emit()

    async def start_over(self, read: Callable[[], Awaitable[None]]) -> None:
        """Read the list anew, work out who would go and show it."""
        async with self.at_work():
            await read()
            await self._show()

    async def back_up(self) -> None:
        """Save everyone before anybody can go."""
        async with self.at_work():
            if not self._session.work.numbers.going or self._session.backup is not None:
                return
            plan = self._session.plan
            self.saving = True
            self.saving_changed.emit()
            try:
                await self._session.back_up()
            finally:
                self.saving = False
            if plan is not self._session.plan:  # the list had changed, and the plan was worked out again
                self.outdated.emit()
                await self._show()
            self.saving_changed.emit()

    async def choose(self, choice: Choice, chosen: Callable[[], None]) -> None:
        """Take a choice (keep, link), work the plan out again and show it."""
        async with self.at_work():
            await choice()
            chosen()
            await self._show()

    async def look_again(self) -> list[str] | None:
        """Work the plan out again where the list is another one now. Returns the names of those who would go besides;
        None where it is the same list."""
        async with self.at_work():
            if not self._session.ready or not await self._session.is_stale():
                return None
            before = {*contacts_of(self._session.plan.changes)}
            self.outdated.emit()
            plan = await self._session.work_out()
            fresh = [c.name for c in self._session.work.found.going() if c.contact not in before]
            await self._show()
            return fresh if plan.removals() else []

    async def recover(self) -> None:
        """What went wrong may have left another list, or another plan."""
        async with self.at_work():
            if await self._session.is_stale():
                await self._session.work_out()
            await self._show()

    async def write_ids(self, path: Path) -> None:
        """Write the copy of the file with the ids that its rows get."""
        async with self.at_work():
            await self._session.write_ids(str(path))
            await self._show()

    async def start(self, plan: Plan, begin: Callable[[], Awaitable[None]]) -> None:
        """Begin, if this plan is still the one that is shown: else what was typed was typed for another one."""
        async with self.at_work():
            if plan is self._session.plan:
                await begin()
