"""Runs queries for the table: the newest one only, first hits at once."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.core.fields import FieldSet
from desktop_app.core.query import Query
from desktop_app.core.table import ContactTable
from desktop_app.services.finding import Found, find
from desktop_app.ui.aio.tasks import Tasks


class Finder(QObject):
    """Keeps the table and what is looked for in it. `found(Found)`: some hits, then all; `query` is the newest query."""

    found = Signal(object)

    def __init__(self, tasks: Tasks, today: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: asyncio.Task[Any] | None = None
        self._last: Found | None = None
        self.today = today
        self.table = ContactTable(FieldSet(()))
        self.query = Query()

    def set_table(self, table: ContactTable) -> None:
        """Look in this table from now on; also to be called when its contacts changed."""
        if table is not self.table:
            self._last = None
        self.table = table
        self._start()

    def look_for(self, query: Query) -> None:
        """Look for something else."""
        if query != self.query:
            self.query = query
            self._start()

    def _start(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._tasks.start(self._find())

    async def _find(self) -> None:
        async for found in find(self.table, self.query, self.today, self._last):
            if found.complete:
                self._last = found
            self.found.emit(found)
