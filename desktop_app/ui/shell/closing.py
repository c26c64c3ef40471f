"""The end of the program, in two steps: first everything that still runs ends, then the window goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.shell.helping import Helping
from desktop_app.ui.shell.tabstack import TabStack
from desktop_app.ui.widgets import Sheet

if TYPE_CHECKING:  # the window is painted before these are imported
    import asyncio

    from desktop_app.ui.shell.profile import OpenProfile


class Closing(QObject):
    """`begun`: the window is about to go, and nobody is asked any more."""

    begun = Signal()

    def __init__(self, window: QWidget, stack: TabStack, helping: Helping, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._stack, self._helping, self._tasks = window, stack, helping, tasks
        self._profile: OpenProfile | None = None
        self._under_way = False

    @cached_property
    def gone(self) -> asyncio.Event:
        """Set when the window has closed for good."""
        import asyncio

        return asyncio.Event()

    @property
    def under_way(self) -> bool:
        return self._under_way

    def set_profile(self, profile: OpenProfile) -> None:
        """There is a profile that has to be closed first."""
        self._profile = profile

    def may_close(self, stays: Callable[[], bool]) -> bool:
        """Whether the window may go at once; else it goes later, unless it `stays`."""
        if not self._has_begun:
            self.gone.set()
        if self.gone.is_set():
            return True
        if not self._under_way and not stays():
            self.quit()
        return False

    def quit(self) -> None:
        """End the program, unless something is not saved and somebody wants to stay with it."""
        if self._under_way or not self._has_begun:
            self._window.close()
            return
        unsaved = self._stack.unsaved()
        if unsaved:
            self._window.show()
            sheet = Sheet(self.tr("Close Contact Desk?"), unsaved, parent=self._window)
            sheet.add_out(self.tr("Stay"))
            sheet.add_verb("close", self.tr("Close without saving"), "danger")
            sheet.answered.connect(lambda answer: self._shut_down() if answer == "close" else None)
            sheet.open()
            return
        self._shut_down()

    def end(self) -> None:
        """Close without asking about what is not saved, as when the computer is shut down."""
        if not self._has_begun:
            self._window.close()
        elif not self._under_way:
            self._shut_down()

    @property
    def _has_begun(self) -> bool:
        """Whether there is anything to end before the window may go."""
        return self._profile is not None or self._tasks.busy

    def _shut_down(self) -> None:
        import asyncio

        self._under_way = True
        self.begun.emit()
        # Not one of the window's `Tasks`: those are cancelled by it.
        self._shutting = asyncio.get_event_loop().create_task(self._end())

    async def _end(self) -> None:
        from desktop_app.ui.shell.keeping import keep_place

        await self._helping.end_round()
        every = self._window.findChildren(Tasks)
        for tasks in every:
            tasks.cancel()
        for tasks in every:
            await tasks.over()
        try:
            if self._profile is not None:
                await keep_place(self._profile.desk.settings, self._window)
                await self._profile.close()
        finally:
            self.gone.set()
            self._window.close()
