"""The guided round in practice mode: step by step to a guarded mirror, and back again."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.services.practice_file import MISSING, write_practice_file
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.guide.bar import GuideBar
from desktop_app.ui.guide.scene import Scene
from desktop_app.ui.guide.steps import RoundSteps
from desktop_app.ui.shell.tabstack import TabStack
from desktop_app.ui.theme import ENVIRONMENTS
from desktop_app.ui.words import spoken


class GuidedRound(QObject):
    """One round. It watches what is done and goes on by itself; `over` comes when it was left or has ended.

    `show_tab` goes to a tab by its key; `bar` shows the step.
    """

    over = Signal()

    def __init__(
        self, desk: Desk, stack: TabStack, account: Account, bar: GuideBar, show_tab: Callable[[str], None]
    ) -> None:
        super().__init__(bar)
        self.tasks = Tasks(self)
        self._desk, self._account, self._bar = desk, account, bar
        self._scene = Scene(desk, stack, account, self)
        self._folder: Path | None = None
        self._file: asyncio.Task[Any] | None = None
        self._missing: tuple[str, ...] = ()
        self._read: set[int] = set()  # the steps that were passed with *Next*
        self._told = RoundSteps(self._scene, show_tab, self._take_file)
        self._steps = self._told.all()
        self._number = 0
        self._shown: tuple[int, tuple[str, ...]] | None = None
        bar.next_asked.connect(self._next)
        bar.show_asked.connect(self._show)
        bar.leave_asked.connect(self.over)
        self._scene.moved.connect(self._look)
        self._look()

    async def close(self) -> None:
        """Forget the practice file, and see nothing any more."""
        self._scene.moved.disconnect(self._look)
        self._told.forget()
        self._scene.leave()
        self.tasks.cancel()
        await self.tasks.over()
        if self._folder is not None:
            await asyncio.to_thread(_remove, self._folder)

    # -------------------------------------------------------------------------------------------------------- walking

    def _look(self) -> None:
        """Go to the first step that is not done yet."""
        while self._number and not self._steps[self._number].ready():
            self._number -= 1
        while self._number < len(self._steps) - 1 and self._is_done(self._number):
            self._number += 1
        if self._scene.towards_mirror() and self._file is None:
            self._file = self.tasks.start(self._write_file())
        if self._shown != (self._number, self._missing):
            self._shown = self._number, self._missing
            self._show_step()

    def _is_done(self, number: int) -> bool:
        done = self._steps[number].done
        return number in self._read if done is None else done()

    def _show_step(self) -> None:
        self._told.forget()
        step, last = self._steps[self._number], self._number == len(self._steps) - 1
        account = self._account
        environment = ENVIRONMENTS[account.environment].word
        place = {"account": account.name, "environment": environment, "list": account.scope_name}
        nothing_to_do = self.tr("End the round") if last else self.tr("Next")
        self._bar.show_step(
            (self._number + 1, len(self._steps)),
            step.title.format(**place),
            step.text.format(**place, names=", ".join(self._missing), count=MISSING),
            show="" if step.show is None else step.words or self.tr("Show me"),
            next=nothing_to_do if step.done is None else "",
        )

    def _next(self) -> None:
        if self._number == len(self._steps) - 1:
            self.over.emit()
        else:
            self._read.add(self._number)
            self._look()

    def _show(self) -> None:
        show = self._steps[self._number].show
        if show is not None:
            show()

    # ----------------------------------------------------------------------------------------------- the practice file

    async def _write_file(self) -> Path:
        desk = self._desk
        self._folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="contact-desk-"))
        path = self._folder / f"{self.tr('Practice file')}.csv"
        self._missing = await write_practice_file(desk.browse, desk.exports, self._account.id, path, spoken)
        self._look()
        return path

    def _take_file(self) -> None:
        async def take(file: asyncio.Task[Any]) -> None:
            path, page = await file, self._scene.importing
            if page is not None and path is not None:  # it could be written
                page.load(path)

        if self._file is not None:
            self.tasks.start(take(self._file))


def _remove(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
