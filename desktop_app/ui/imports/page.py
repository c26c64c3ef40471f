"""Importing people: from a file to a plan that can be reviewed, in steps that one can go back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.errors import DeskError
from desktop_app.services.desk import Desk
from desktop_app.services.imports import ImportSession
from desktop_app.ui.imports.check import CheckStep
from desktop_app.ui.imports.columns import ColumnsStep
from desktop_app.ui.imports.file import FileStep
from desktop_app.ui.imports.parts import Step
from desktop_app.ui.imports.values import ValuesStep
from desktop_app.ui.page import Page
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Banner, Button, Footer, PageHeader, Panel, Steps


class Stage(IntEnum):
    """The steps of an import, from left to right."""

    FILE = 0
    COLUMNS = 1
    VALUES = 2
    CHECK = 3
    REVIEW = 4
    RUN = 5


class ImportPage(Page):
    """Leads from a file to the review of its plan. With `mirror` the last step is the mirror of the list instead, and
    every row must be solved or left out before it. `stage_changed`: another step is shown, or another file."""

    help_topic = "import"

    stage_changed = Signal()

    def __init__(self, desk: Desk, account: Account, *, mirror: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._account, self._mirror = desk, account, mirror
        self._session: ImportSession | None = None
        self._ran = False
        self._busy: asyncio.Task[Any] | None = None
        self.file = FileStep(self.tasks, self)
        self.columns = ColumnsStep(desk.accounts.info(account.provider).name, self.tasks, self)
        self.values = ValuesStep(self.tasks, self)
        self.check = CheckStep(self.tasks, strict=mirror, parent=self)
        self._pages: list[Step] = [self.file, self.columns, self.values, self.check]
        self._lay_out()
        self._connect()
        self._go_to(Stage.FILE)
        self.tasks.start(self._show_recent())

    @property
    def session(self) -> ImportSession | None:
        """The file that was opened, with everything decided about it."""
        return self._session

    @property
    def mirror(self) -> bool:
        """Whether the list is to become the same as the file."""
        return self._mirror

    @property
    def stage(self) -> Stage:
        """The step that is shown."""
        return Stage(self._stack.currentIndex())

    def load(self, path: Path) -> asyncio.Task[Any]:
        """Open a file."""
        words = self.tr("Reading {file}…").format(file=path.name)
        return self._open(lambda: self._desk.imports.open_file(self._account, path, mirror=self._mirror), words)

    def load_text(self, text: str) -> asyncio.Task[Any]:
        """Open pasted text."""
        return self._open(
            lambda: self._desk.imports.open_text(self._account, text, mirror=self._mirror),
            self.tr("Reading what was pasted…"),
        )

    def unsaved(self) -> str:
        if self._session is None or self._ran:
            return ""
        return self.tr("What you decided about {file} is not kept. Nothing was sent yet.").format(
            file=self._session.source or self.tr("the pasted rows")
        )

    def shown_again(self) -> None:
        """After the run there is nothing left to do here."""
        if self._ran:
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < WIDTHS["narrow"]
        self.columns.set_narrow(narrow)
        self.check.set_narrow(narrow)

    # ---------------------------------------------------------------------------------------------------- the file

    def _open(self, opening: Callable[[], Awaitable[ImportSession]], words: str) -> asyncio.Task[Any]:
        async def open_it() -> None:
            try:
                session = await opening()
            except Exception:
                self.file.show_last()
                raise
            self._session = session
            self.file.show_session(session)
            self._go_to(Stage.FILE)

        if self._busy is not None:
            self._busy.cancel()
        self.file.show_reading(words)
        return self._work(open_it, words, self._not_opened)

    async def _show_recent(self) -> None:
        self.file.recent.show_files(await self._desk.imports.recent.files(self._account.id))

    async def _clear_recent(self) -> None:
        await self._desk.imports.recent.clear(self._account.id)
        await self._show_recent()

    def _not_opened(self, error: DeskError) -> None:
        self.file.show_error(error)
        self._go_to(Stage.FILE)

    def _show_source(self) -> None:
        session = self._session
        if session is None:
            self._header.set_subtitle(self._desk.accounts.info(self._account.provider).name)
            return
        parts = [session.source or self.tr("Pasted rows")]
        if session.sheets:
            parts.append(self.tr("sheet “{sheet}”").format(sheet=session.reading.sheet))
        parts.append(self.tr("%n row(s)", None, session.rows))
        self._header.set_subtitle(" · ".join(parts))

    # ------------------------------------------------------------------------------------------------------ the steps

    def next(self) -> None:
        """Go on to the next step, if nothing stands against it."""
        if self._session is None or self._busy is not None or self._pages[self.stage].blocked():
            return
        ways: dict[Stage, Callable[[], Awaitable[None]]] = {
            Stage.FILE: self._to_columns,
            Stage.COLUMNS: self._to_values,
            Stage.VALUES: self._to_check,
            Stage.CHECK: self._to_review,
        }
        words = self.tr("Working out what will change…") if self.stage is Stage.CHECK else self.tr("Checking the rows…")
        self._work(ways[self.stage], words)

    def back(self) -> None:
        """Go back one step, from the first one to where the import began; everything that was decided stays."""
        if self.stage is Stage.FILE:
            self.closed.emit()
            return
        if self._busy is not None:
            return
        skipped = self.stage is Stage.CHECK and not self.values.asks
        self._go_to(Stage.COLUMNS if skipped else Stage(self.stage - 1))

    async def _to_columns(self) -> None:
        assert self._session is not None
        self._go_to(Stage.COLUMNS)  # first: rows that are made in sight are polished one by one
        await self.columns.show_session(self._session)

    async def _to_values(self) -> None:
        assert self._session is not None
        questions, left_open = await self._session.questions(), await self._session.open_questions()
        if questions or left_open:
            self._go_to(Stage.VALUES)
        await self.values.show_questions(self._session, questions, left_open)
        if not self.values.asks:
            await self._to_check()

    async def _to_check(self) -> None:
        assert self._session is not None
        self.check.show_check(self._session, await self._session.check())
        self._go_to(Stage.CHECK)

    async def _to_review(self) -> None:
        assert self._session is not None
        if await self._session.stale():
            self._say_stale()
            return
        page = await (self._mirror_page() if self._mirror else self._review_page())
        page.replaced.connect(self._running)
        self.opens.emit(page)

    async def _review_page(self) -> Page:
        from desktop_app.ui.review.page import ReviewPage

        assert self._session is not None
        plan = await self._session.plan()
        steps = Steps(self._names(), Stage.REVIEW)
        page = ReviewPage(self._desk, self._account, plan, steps=steps, replan=self._session.plan)
        steps.chosen.connect(lambda number: self._return_to(page, Stage(number)))
        return page

    async def _mirror_page(self) -> Page:
        from desktop_app.ui.mirror.page import MirrorPage

        assert self._session is not None
        return MirrorPage(self._desk, self._account, await self._desk.mirrors.open(self._account, self._session))

    def _say_stale(self) -> None:
        """The file on the disk is another one now: no plan is made from the old one."""
        path = self._session.path if self._session is not None else None
        again = Button(self.tr("Read it again"), parent=self._banner)
        again.clicked.connect(lambda: self.load(path) if path is not None else None)
        self._banner.clear_actions()
        self._banner.add_action(again)
        title = self.tr("The file has changed since it was read.")
        self._banner.show_message("warning", title, self.tr("Read it again to go on."))
        self._banner_frame.show()

    def _return_to(self, page: Page, stage: Stage) -> None:
        page.closed.emit()
        self._go_to(stage)

    def _running(self, _run: Page) -> None:
        self._ran = True

    def _choose(self, number: int) -> None:
        if self._busy is None:
            self._go_to(Stage(number))

    def _go_to(self, stage: Stage) -> None:
        self._banner_frame.hide()
        self._stack.setCurrentIndex(stage)
        self._steps.set_current(stage)
        self._show_source()
        self._show_footer()
        if self._busy is None:
            self._take_focus()
        self.stage_changed.emit()

    def _take_focus(self) -> None:
        """Put the keyboard where something is to be decided, or on *Next*."""
        if not self._pages[self.stage].take_focus():
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _work(
        self,
        work: Callable[[], Awaitable[None]],
        words: str,
        on_error: Callable[[DeskError], None] | None = None,
    ) -> asyncio.Task[Any]:
        """Do something that takes its time; until it is done one cannot go on."""

        async def do() -> None:
            try:
                await work()
            except Exception:
                self._over(task)
                raise
            self._over(task)
            if self.isVisible():
                self._take_focus()

        task = self._busy = self.tasks.start(do(), on_error or self._not_done)
        if self._next.hasFocus():
            self._stack.setFocus()  # a disabled button would hand the focus to whatever comes next, outside this page
        self._next.setEnabled(False)
        self._footer.set_note(words, "hourglass")
        return task

    def _over(self, task: asyncio.Task[Any]) -> None:
        if self._busy is task:
            self._busy = None
        self._show_footer()

    def _not_done(self, error: DeskError) -> None:
        self._show_footer()
        self.failed.emit(error)

    def _show_footer(self) -> None:
        step = self._pages[self.stage]
        blocked = step.blocked() if self._session is not None else ""
        self._back.setVisible(self.stage > Stage.FILE)
        self._next.setVisible(self._session is not None)
        self._next.setText(self._next_words())
        self._next.setEnabled(not blocked and self._busy is None)
        if self._busy is not None:
            return
        note = blocked or step.note()
        self._footer.set_note(note, "circle-question-mark" if blocked else "triangle-alert" if note else "", "conflict")
        self._next.setAccessibleDescription(note)

    def _next_words(self) -> str:
        words = [self.tr("Next: Columns"), self.tr("Next: Values"), self.tr("Next: Check"), self.tr("Next: Review")]
        return words[self.stage]

    # -------------------------------------------------------------------------------------------------------- layout

    def _names(self) -> list[str]:
        return [
            self.tr("File"),
            self.tr("Columns"),
            self.tr("Values"),
            self.tr("Check"),
            self.tr("Review"),
            self.tr("Run"),
        ]

    def _lay_out(self) -> None:
        title = self.tr("Make the list the same as your file") if self._mirror else self.tr("Import people")
        self._header = PageHeader(title, environment=self._account.environment, back=True, parent=self)
        self._header.back_clicked.connect(self.back)
        self._steps = Steps(self._names(), Stage.FILE, self)
        self._banner_frame = Panel(parent=self, sides=("bottom",))
        self._banner = Banner("warning", parent=self._banner_frame)
        frame = QVBoxLayout(self._banner_frame)
        frame.setContentsMargins(16, 12, 16, 12)
        frame.addWidget(self._banner)
        self._stack = QStackedWidget(self)
        for page in self._pages:
            self._stack.addWidget(page)
        self._footer = Footer(self)
        cancel = Button(self.tr("Cancel"), parent=self._footer)
        cancel.clicked.connect(self.closed)
        self._back = Button(self.tr("Back"), parent=self._footer)
        self._next = Button("", "primary", parent=self._footer)
        self._next.setObjectName("next")
        self._footer.add_out(cancel)
        self._footer.add(self._back)
        self._footer.add(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._steps)
        column.addWidget(self._banner_frame)
        column.addWidget(self._stack, 1)
        column.addWidget(self._footer)

    def _connect(self) -> None:
        self.file.file_given.connect(self.load)
        self.file.text_given.connect(self.load_text)
        self.file.recent.clear_asked.connect(lambda: self.tasks.start(self._clear_recent()))
        self._steps.chosen.connect(self._choose)
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.next)
        for page in self._pages:
            page.changed.connect(self._step_changed)
        for keys, act in (("Alt+Right", self.next), ("Alt+Left", self.back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _step_changed(self) -> None:
        self._show_source()
        if self._busy is None:
            self._show_footer()
