"""Solving what is wrong with the rows of a file: by hand, all alike, by leaving rows out or saying who they are."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.services.imports import ImportSession, ProblemGroup
from desktop_app.ui.aio.tasks import Tasks


class Solving(QObject):
    """Every way of solving something checks anew. `began`: a check begins; `checked(Check)`: it is done."""

    began = Signal()
    checked = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._session: ImportSession | None = None
        self._checking: asyncio.Task[Any] | None = None
        self._looking: asyncio.Task[Any] | None = None

    @property
    def busy(self) -> bool:
        """Whether the rows are being checked."""
        return self._checking is not None and not self._checking.done()

    def begin(self, session: ImportSession) -> None:
        """The rows of this file were checked."""
        self._session = session
        self._look_alike()

    def edit(self, row: int, column: int, text: str) -> None:
        self._file.edit(row, column, text)
        self._check_again()

    def undo(self) -> None:
        if self._file.undo_edit():
            self._check_again()

    def redo(self) -> None:
        if self._file.redo_edit():
            self._check_again()

    def fix_all(self, group: ProblemGroup | None, *, other: bool) -> None:
        """Solve a whole group as proposed, or in the other way."""
        if group is not None:
            self._check_again(lambda: self._file.fix_all(group, other=other))

    def leave_out(self, rows: Sequence[int]) -> None:
        self._file.leave_out(rows)
        self._check_again()

    def take_back(self, rows: Sequence[int]) -> None:
        self._file.take_back(rows)
        self._check_again()

    def choose(self, row: int, contact: str | None) -> None:
        """Say who a row is; None: a new person."""
        self._file.choose(row, contact)
        self._check_again()

    @property
    def _file(self) -> ImportSession:
        assert self._session is not None
        return self._session

    def _check_again(self, first: Callable[[], Awaitable[object]] | None = None) -> None:
        """Check anew, after something else that takes its time."""
        if self._checking is not None:
            self._checking.cancel()
        self._checking = self._tasks.start(self._check(first))
        self.began.emit()

    async def _check(self, first: Callable[[], Awaitable[object]] | None) -> None:
        if first is not None:
            await first()
        check = await self._file.check()
        self._checking = None
        self.checked.emit(check)
        self._look_alike()

    def _look_alike(self) -> None:
        """See, while the problems are shown, whether new people are there already under another name or address."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._tasks.start(self._show_alike())

    async def _show_alike(self) -> None:
        if await self._file.look_alike():
            await self._check(None)
