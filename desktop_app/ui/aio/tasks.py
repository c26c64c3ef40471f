"""Tasks that belong to a widget and go with it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:  # the window is painted before these are imported
    import asyncio

    from desktop_app.core.errors import DeskError


class Tasks(QObject):
    """The tasks of one owner (a page, a dialog, a form): cancelled when it goes.

    `failed` carries the `DeskError` of a task that was started without `on_error`. Anything else a task raises is a
    bug: it goes to the loop's exception handler, which shows the crash page; `on_error` is told that there was one, so that
    whoever waits for an end gets it.
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
        import asyncio

        task = asyncio.get_event_loop().create_task(self._guard(work, on_error))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        task.add_done_callback(lambda _task: work.close())  # cancelled before its first step, `work` was never begun
        task.add_done_callback(_tell_bug)
        return task

    def cancel(self) -> None:
        """Cancel everything that runs."""
        for task in list(self._running):
            task.cancel()

    async def over(self) -> None:
        """Wait until nothing runs any more; what went wrong has been told elsewhere."""
        import asyncio

        await asyncio.gather(*self._running, return_exceptions=True)

    def when_over(self, done: Callable[[], None]) -> None:
        """Call `done` once, when nothing runs any more; at once when nothing does."""
        running = set(self._running)
        if not running:
            done()

        def ended(task: asyncio.Task[Any]) -> None:
            running.discard(task)
            if not running:
                done()

        for task in tuple(running):
            task.add_done_callback(ended)

    @property
    def busy(self) -> bool:
        return bool(self._running)

    async def _guard(self, work: Coroutine[Any, Any, Any], on_error: Callable[[DeskError], None] | None) -> Any:
        from desktop_app.core.errors import DeskError
        from desktop_app.core.words import say

        try:
            return await work
        except DeskError as error:
            if on_error is None:
                self.failed.emit(error)
            else:
                on_error(error)
        except Exception:
            if on_error is not None:
                on_error(DeskError(say("Something went wrong in the program.")))
            raise


def _tell_bug(task: asyncio.Task[Any]) -> None:
    """At once: by itself asyncio tells of it only when nobody keeps the task any more, and many are kept."""
    bug = None if task.cancelled() else task.exception()
    if bug is not None:
        task.get_loop().call_exception_handler({"message": "a task has failed", "exception": bug, "task": task})


def retire(widget: QWidget) -> None:
    """Take a widget away for good: its tasks are cancelled, and it is deleted when the last of them is over."""
    every = widget.findChildren(Tasks)
    left = len(every)

    def over() -> None:
        nonlocal left
        left -= 1
        if left <= 0 and isValid(widget):
            widget.deleteLater()

    widget.hide()
    for tasks in every:
        tasks.cancel()
        tasks.when_over(over)
    if not every:
        widget.deleteLater()
