"""The guided round in practice mode: step by step to a guarded mirror, and back again."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.services.practice_file import MISSING, write_practice_file
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.guide.bar import GuideBar
from desktop_app.ui.guide.scene import Scene
from desktop_app.ui.shell.tabstack import TabStack
from desktop_app.ui.widgets import Button
from desktop_app.ui.words import spoken


class Step(NamedTuple):
    """What to do, and why. It is over when `done` says so, or, without that, when the person presses *Next*. Where
    `ready` is not so any more (the page was left), the step before leads there again. `show` does it or points at it."""

    title: str
    text: str
    ready: Callable[[], bool]
    done: Callable[[], bool] | None = None
    show: Callable[[], object] | None = None
    words: str = ""


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
        self._steps = self._all_steps(lambda: show_tab(account.id))
        self._number = 0
        self._shown: tuple[int, tuple[str, ...]] | None = None
        bar.next_asked.connect(self._next)
        bar.show_asked.connect(self._show)
        bar.leave_asked.connect(self.over)
        self._scene.moved.connect(self._look)
        self._look()

    @property
    def step(self) -> int:
        """The number of the step that is shown, from 0."""
        return self._number

    @property
    def steps(self) -> int:
        return len(self._steps)

    async def close(self) -> None:
        """Forget the practice file, and see nothing any more."""
        self._scene.moved.disconnect(self._look)
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
        step, last = self._steps[self._number], self._number == len(self._steps) - 1
        text = step.text.format(names=", ".join(self._missing), count=MISSING, list=self._account.scope_name)
        nothing_to_do = self.tr("End the round") if last else self.tr("Next")
        self._bar.show_step(
            (self._number + 1, len(self._steps)),
            step.title,
            text,
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

    # ------------------------------------------------------------------------------------------------------ the steps

    def _all_steps(self, go: Callable[[], object]) -> list[Step]:
        scene = self._scene
        return [
            Step(
                self.tr("A round through Contact Desk"),
                self.tr(
                    "You delete {count} people from a camp list, and bring them back. Everybody is invented: nothing "
                    "can go wrong. F8 brings the keyboard to this bar."
                ),
                lambda: True,
            ),
            Step(
                self.tr("Go to the tab of the camp list"),
                self.tr("Each account has a tab of its own. Below its name stands whether it is practice or real."),
                lambda: True,
                scene.list_read,
                go,
            ),
            Step(
                self.tr("Open somebody’s record"),
                self.tr("Click a line, or press Enter on it. Here you look at one person and change what is wrong."),
                scene.in_list,
                scene.has_opened,
                scene.open_first,
            ),
            Step(
                self.tr("Press “Mirror…”"),
                self.tr("A mirror makes the list the same as a file: whoever is not in the file is deleted."),
                scene.in_list,
                scene.towards_mirror,
                lambda: scene.point_at(Button, "mirror"),
            ),
            Step(
                self.tr("Choose the practice file"),
                self.tr("It is made for you: this list as it stands, without {count} people."),
                scene.towards_mirror,
                scene.has_file,
                self._take_file,
                self.tr("Take the practice file"),
            ),
            *self._mirror_steps(),
            *self._undo_steps(),
        ]

    def _mirror_steps(self) -> list[Step]:
        scene = self._scene
        return [
            Step(
                self.tr("Go on with “Next” at the bottom right"),
                self.tr("You see how the file was understood, and whether anything in it is odd. Here all is well."),
                scene.towards_mirror,
                scene.at_mirror,
                lambda: scene.point_at(Button, "next"),
            ),
            Step(
                self.tr("See who would go"),
                self.tr(
                    "Not in the file: {names}. “Keep” would keep somebody. Nothing was sent yet, and a backup is made."
                ),
                scene.mirroring,
            ),
            Step(
                self.tr("Type the list’s name and the number, then press the red button"),
                self.tr("The name is {list}. Nobody types a name and a number by mistake: that is what they are for."),
                scene.mirroring,
                scene.mirrored,
                lambda: scene.point_at(QLineEdit, "list-name"),
            ),
        ]

    def _undo_steps(self) -> list[Step]:
        scene = self._scene
        return [
            Step(
                self.tr("Take it back: press “Undo…”"),
                self.tr("Every run is kept with each person before and after. Later you find it under Activity."),
                scene.mirrored,
                scene.at_undo,
                lambda: scene.point_at(Button, "undo"),
            ),
            Step(
                self.tr("Look at the plan, and start it"),
                self.tr("An undo is a plan like any other: first you see what it does, then you start it."),
                scene.undoing,
                scene.undone,
                lambda: scene.point_at(Button, "start"),
            ),
            Step(
                self.tr("All {count} are in the list again").format(count=MISSING),
                self.tr("That was the round. With your own lists everything works the same way. Help is under F1."),
                lambda: True,
            ),
        ]


def _remove(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
