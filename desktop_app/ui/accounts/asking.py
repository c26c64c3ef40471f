"""Questions to a CRM with what stands in the form: whose key it is, and what it can see."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.core.account import Account, Connection, ProviderInfo, Scope
from desktop_app.core.errors import DeskError, KeyMissing, KeyRefused
from desktop_app.services.desk import Desk
from desktop_app.ui.accounts.fields import AccountFields
from desktop_app.ui.accounts.scopes import ScopeSheet
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.words import spoken, translated

T = TypeVar("T")


class Asking(QObject):
    """Asks one question at a time and says in the fields what came of it. An answer holds only for what was asked about.

    `answered`: something is said that was not before, or is no more.
    """

    answered = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, info: ProviderInfo, fields: AccountFields) -> None:
        super().__init__(fields)
        self._desk, self._tasks, self._info, self._fields = desk, tasks, info, fields
        self._asking: asyncio.Task[Any] | None = None
        self._about = ""
        self._again: Callable[[], None] = self.test
        self.key_refused = False
        """Whether the CRM refused the key that stands in the form: it is not worth keeping."""
        fields.test_asked.connect(self.test)
        fields.scopes_asked.connect(self._choose_scope)
        fields.answer.again_asked.connect(self._try_again)
        fields.changed.connect(self._fields_changed)

    def test(self) -> None:
        """Ask the CRM whose key it is."""
        self._ask(self._desk.accounts.test, self._show_connection)

    def forget(self) -> None:
        """Wait for no answer any more, and say nothing of one."""
        if self._asking is not None:
            self._asking.cancel()
        self._asking, self._about, self.key_refused = None, "", False
        self._fields.show_asking(on=False)
        self._fields.answer.hide()
        self._fields.clear_problems()

    def show_failure(self, error: DeskError, again: Callable[[], None]) -> None:
        """A problem of the key is said at the key, any other one below it. `again` does what failed once more."""
        fields, self._again = self._fields, again
        if isinstance(error, (KeyMissing, KeyRefused)):
            self.key_refused = isinstance(error, KeyRefused) and bool(fields.key.text())
            fields.show_problem(fields.key, spoken(error.sentence))
            fields.key.setFocus()
        else:
            fields.answer.show_error(error, key_typed=bool(fields.key.text()))
        self._about = self._present()
        self.answered.emit()

    def _choose_scope(self) -> None:
        self._ask(self._desk.accounts.scopes, self._show_scopes)

    def _try_again(self) -> None:
        self._again()

    def _ask(self, question: Callable[[Account, str | None], Awaitable[T]], show: Callable[[T], None]) -> None:
        fields = self._fields
        self.forget()
        if fields.given_key == "":
            fields.show_problem(fields.key, self.tr("The key is missing."))
            fields.key.setFocus()
            return

        async def ask() -> None:
            answer = await question(fields.typed(), fields.given_key)
            self._asking = None
            self.forget()
            show(answer)

        def fail(error: DeskError) -> None:
            self._asking = None
            self.forget()
            self.show_failure(error, self.test)

        self._about = self._present()
        fields.answer.show_asking(self._info.name)
        fields.show_asking(on=True)
        self._asking = self._tasks.start(ask(), fail)

    def _show_connection(self, connection: Connection) -> None:
        if connection.scope_name:
            self._fields.name_scope(Scope(self._fields.scope.text().strip(), connection.scope_name))
        self._fields.answer.show_connection(self._info.name, connection)
        self._about = self._present()
        self.answered.emit()

    def _show_scopes(self, scopes: Sequence[Scope]) -> None:
        fields = self._fields
        sheet = ScopeSheet(translated(self._info.scope_label), scopes, fields.scope.text().strip(), fields)
        sheet.answered.connect(partial(self._take, sheet))
        sheet.open()

    def _take(self, sheet: ScopeSheet, answer: str) -> None:
        if answer == "take" and sheet.scope is not None:
            self._fields.name_scope(sheet.scope)

    def _fields_changed(self) -> None:
        if self._about and self._about != self._present():
            self.forget()
            self.answered.emit()

    def _present(self) -> str:
        return f"{self._fields.place} {self._fields.key.text()}"
