"""What came of a run: its numbers, every person with before, after and outcome, and what can be done about it."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.errors import InputError
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports import Run
from desktop_app.core.words import say
from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.paper.document import Paper
from desktop_app.ui.paper.ways import paper_ways, print_on_key
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.runs import words
from desktop_app.ui.runs.actions import RunActions
from desktop_app.ui.runs.both import undo_both
from desktop_app.ui.runs.came import Came, came_of
from desktop_app.ui.runs.head import RunHead
from desktop_app.ui.runs.outcomes import OutcomesView, outcomes_model
from desktop_app.ui.runs.saving import receipt_paper, save_receipt, save_results
from desktop_app.ui.widgets import Way

_STATE_OF = {mark: state for state, mark in words.MARK_OF.items()}


class RunDetail(QWidget):
    """One ended run. `opens` asks for a review (undo, retry, restore); `went_on` says that it goes on again; `shown`
    carries the `Run` that is shown now, `other_asked` the id of another one to show. Not `headed`: the page around it
    says which run it is."""

    opens = Signal(object)
    went_on = Signal(str)
    shown = Signal(object)
    other_asked = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None, *, headed: bool = True) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._loading: asyncio.Task[Any] | None = None
        self._came: Came | None = None
        self._lay_out(headed=headed)

    @property
    def words(self) -> str:
        """What came of the run, in one sentence."""
        return self._head.words

    def show_run(self, run: str) -> None:
        """Show another run; one that is still being read for this is given up."""
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._tasks.start(self._load(run))

    async def _load(self, id: str) -> None:
        came = self._came = await came_of(self._desk, id)
        results = await self._desk.exports.has_results(came.run)
        usable = came.account is not None and self._desk.runs.live(id) is None
        self._head.show_run(came, usable=usable)
        stopped = not self._head.stopped.isHidden()
        self.footer.show_run(came, usable=usable, results=results, stopped=stopped)
        await asyncio.sleep(0)
        self._show_lines("")
        self._head.show()
        self.footer.setEnabled(True)
        self.shown.emit(came.run)

    def _show_lines(self, mark: str) -> None:
        came, state = self._came, _STATE_OF.get(mark)
        if came is None:
            return
        lines = came.lines
        if mark == "unsent":
            lines = [line for line in lines if line.change.kind in words.UNSENT]
        elif state is not None:
            lines = [line for line in lines if line.change.sends and line.outcome.state is state]
        self._view.show_lines(outcomes_model(lines, came.texts, self))

    # ----------------------------------------------------------------------------------------------------- going on

    def _go_on(self) -> None:
        async def go_on(run: str) -> None:
            self.went_on.emit(await self._desk.runs.go_on(run))

        if self._came is not None:
            self._tasks.start(go_on(self._came.run.id))

    def _plan(self, origin: Origin, *, only_twice: bool = False) -> None:
        if self._came is not None:
            self._tasks.start(self._open_plan(origin, self._came, only_twice=only_twice))

    async def _open_plan(self, origin: Origin, came: Came, *, only_twice: bool) -> None:
        run = came.run

        async def make() -> Plan:
            if origin is Origin.UNDO:
                return await self._desk.taking_back.undo(run.id, only_twice=only_twice)
            if origin is Origin.RETRY:
                return await self._desk.taking_back.retry(run.id)
            return await self._desk.taking_back.restore(run.account, run.backup or "")

        if came.account is None:
            raise InputError(say("This account does not exist any more."))
        self.opens.emit(ReviewPage(self._desk, came.account, await make(), replan=make))

    def _undo_both(self) -> None:
        async def open_both(came: Came) -> None:
            self.opens.emit(await undo_both(self._desk, [came.run, *came.others]))

        if self._came is not None:
            self._tasks.start(open_both(self._came))

    def _compare_again(self) -> None:
        async def compare(run: str, account: Account) -> None:
            from desktop_app.ui.mirror.page import MirrorPage

            self.opens.emit(MirrorPage(self._desk, account, await self._desk.mirrors.repeat(run)))

        if self._came is not None and self._came.account is not None:
            self._tasks.start(compare(self._came.run.id, self._came.account))

    # -------------------------------------------------------------------------------------------------------- keeping

    @property
    def _run(self) -> Run | None:
        return None if self._came is None else self._came.run

    def _save(self) -> None:
        if self._run is not None:
            save_receipt(self, self._desk, self._tasks, self._run)

    def _paper(self) -> Paper | None:
        if self._came is None:
            return None
        return receipt_paper(self._desk, self._came.run, len(self._came.lines), self._came.said())

    def _save_results(self) -> None:
        if self._run is not None:
            save_results(self, self._desk, self._tasks, self._run)

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self, *, headed: bool) -> None:
        head = self._head = RunHead(self._desk, self, headed=headed)
        head.chosen.connect(self._show_lines)
        head.other_asked.connect(self.other_asked)
        head.stopped.again_asked.connect(self._compare_again)
        head.stopped.doubles_asked.connect(lambda: self._plan(Origin.UNDO, only_twice=True))
        head.stopped.undo_asked.connect(lambda: self._plan(Origin.UNDO))
        self._view = OutcomesView(self)
        self._view.setAccessibleName(self.tr("People of this run"))
        sheet = Way(self.tr("Save as spreadsheet…"), "file-spreadsheet", self._save)
        self.footer = RunActions((sheet, *paper_ways(self, self._tasks, self._paper)), self)
        print_on_key(self, self._tasks, self._paper)
        self.footer.undo_asked.connect(lambda: self._plan(Origin.UNDO))
        self.footer.both_asked.connect(self._undo_both)
        self.footer.restore_asked.connect(lambda: self._plan(Origin.RESTORE))
        self.footer.retry_asked.connect(lambda: self._plan(Origin.RETRY))
        self.footer.check_asked.connect(self._go_on)
        self.footer.results_asked.connect(self._save_results)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._view, 1)
        whole.addWidget(self.footer)
        head.hide()  # until a run is there, there is nothing to say about it and nothing to do with it
        self.footer.setEnabled(False)
