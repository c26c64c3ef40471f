"""Tasks that belong to a widget and go with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import DeskError


class Tasks(QObject):
    """The tasks of one owner (a page, a dialog, a form): cancelled when it goes.

    `failed` carries the `DeskError` of a task that was started without `on_error`. Anything else a task raises is a
    bug: it goes to the loop's exception handler, which shows the crash page.
    """

    failed = Signal(object)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._running: set[asyncio.Task[Any]] = set()
        running = self._running
        # Bound to the set, not to self: when `destroyed` comes, this object is half gone.
        owner.destroyed.connect(lambda: [task.cancel() for task in list(running)])

    def start(
        self, work: Coroutine[Any, Any, Any], on_error: Callable[[DeskError], None] | None = None
    ) -> asyncio.Task[Any]:
        """Run `work`; a `DeskError` goes to `on_error`, or to `failed` when none is given."""
        task = asyncio.get_event_loop().create_task(self._guard(work, on_error))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        task.add_done_callback(lambda _task: work.close())  # cancelled before its first step, `work` was never begun
        return task

    def cancel(self) -> None:
        """Cancel everything that runs."""
        for task in list(self._running):
            task.cancel()

    @property
    def busy(self) -> bool:
        return bool(self._running)

    async def _guard(self, work: Coroutine[Any, Any, Any], on_error: Callable[[DeskError], None] | None) -> Any:
        try:
            return await work
        except DeskError as error:
            if on_error is None:
                self.failed.emit(error)
            else:
                on_error(error)
