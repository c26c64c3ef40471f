"""A walk through the real window, and how late a 10 ms timer of its loop is meanwhile."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.ui.aio.garbage import Garbage
from desktop_app.ui.main_window import MainWindow
from tests.bench.lateness import Meter
from tests.support.driving import shown, until

PATIENCE = 300.0  # seconds


class Walk:
    """One walk through the window over the profile in `folder`; `late` is the worst lateness of each phase, in ms.

    `say` is told of every phase that is over.
    """

    def __init__(self, folder: Path, meter: Meter, say: Callable[[str, Meter], None] | None = None) -> None:
        self.late: dict[str, float] = {}
        self.meter = meter
        self.folder = folder
        self._say = say
        self.window = self.new_window()

    @asynccontextmanager
    async def phase(self, name: str) -> AsyncGenerator[None]:
        """What happens within is measured, and what comes in the half second after it."""
        await self.meter.ticks(3)
        self.meter.clear()
        yield
        await self.meter.ticks(50)
        self.late[name] = max(self.meter.late)
        if self._say is not None:
            self._say(name, self.meter)

    def new_window(self) -> MainWindow:
        window = MainWindow(self.opened, keeps_scheme=False)
        self._garbage = Garbage(window)
        window.opened.connect(self._garbage.leave_alone)
        window.show()
        return window

    async def opened(self, folder: Path | None, session_only: bool) -> Profile:
        """The profile for the window."""
        return await open_profile(folder, session_only=session_only)

    async def show_profile(self) -> None:
        self.window.open_profile(self.folder / "profile")
        await until(lambda: self.window.shown, "the profile")

    @property
    def top(self) -> Any:
        """The page on top of the tab that is shown."""
        return self.window.tab(self.window.shown).top

    def can_press(self, name: str) -> bool:
        return any(button.isEnabled() for button in shown(self.top, QAbstractButton, name))

    async def go_until(self, there: Callable[[], bool]) -> None:
        """Go over the steps until we are there."""
        end = time.monotonic() + PATIENCE
        while not there() and time.monotonic() < end:
            for button in shown(self.top, QAbstractButton, "Next"):
                if button.isEnabled():
                    button.click()
            await self.meter.ticks(5)
        assert there()

    async def close(self) -> None:
        self.window.end()  # without asking about what is not carried out
        await until(self.window.gone.is_set, "the end of the window", seconds=PATIENCE)
        self._garbage.stop()
