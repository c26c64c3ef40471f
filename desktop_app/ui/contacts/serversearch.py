"""Asking the CRM's own filters: the newest terms only; what it does not take is taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import DeskError, InputError
from desktop_app.core.ports import Term
from desktop_app.services.browse import Browse
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.serverfilters import ServerFilters


class ServerSearch(QObject):
    """`terms` are what is asked. `asked()`: other terms are. `answered(frozenset or None)`: the ids that the CRM found; None:
    it is not asked any more."""

    asked = Signal()
    answered = Signal(object)

    def __init__(self, browse: Browse, account: str, tasks: Tasks, shown: ServerFilters) -> None:
        super().__init__(shown)
        self._browse, self._account, self._tasks, self._shown = browse, account, tasks, shown
        self._asking: asyncio.Task[Any] | None = None
        self.terms: tuple[Term, ...] = ()

    def ask(self, terms: Sequence[Term]) -> None:
        """Ask for these, and for nothing that was asked before; without any everybody is wanted."""
        before = self.terms
        self.drop()
        self.terms = tuple(terms)
        self._shown.set_terms(self.terms)
        if self.terms:
            self._asking = self._tasks.start(self._search(), lambda error: self._failed(error, before))
        else:
            self.answered.emit(None)
        self.asked.emit()

    def drop(self) -> None:
        """Ask for nothing any more."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        self.terms = ()
        self._shown.set_terms(())

    async def _search(self) -> None:
        shown = self._shown
        shown.show_searching(0)
        try:
            found = await self._browse.search_server(
                self._account, self.terms, lambda done, _total: shown.show_searching(done)
            )
        finally:
            shown.show_searching(None)
        self.answered.emit(found)

    def _failed(self, error: DeskError, before: Sequence[Term]) -> None:
        """A term that the CRM does not take is taken back; where it does not answer, nothing is asked any more."""
        self._tasks.failed.emit(error)
        self.ask(before if isinstance(error, InputError) else ())
