"""What the window opens: a profile, as ``bootstrap`` makes it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the window is painted before these are imported
    from desktop_app.services.desk import Desk
    from desktop_app.ui.shell.asked import Wishes


class OpenProfile(Protocol):
    """An open profile."""

    @property
    def desk(self) -> Desk: ...

    @property
    def wishes(self) -> Wishes | None: ...

    async def tidy(self) -> None:
        """Forget what is kept for a limited time only."""
        ...

    async def close(self) -> None: ...


Opener = Callable[[Path | None, bool], Awaitable[OpenProfile | None]]
"""Opens the profile in a folder (None: the user's own); with True everything stays in memory. None: another window has it
open, and was told what this one was started for."""
