"""What came of a run: its numbers, every person with before, after and outcome, and what can be done about it."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.changes import Kind, State
from desktop_app.core.errors import InputError
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import KEPT, Origin, Plan
from desktop_app.core.ports import Run, RunLine, RunState
from desktop_app.core.undoing import can_retry, in_list_twice
from desktop_app.core.words import say
from desktop_app.services.desk import Desk
from desktop_app.services.pace import paced
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.paper.document import Paper
from desktop_app.ui.paper.ways import paper_ways, print_on_key
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.runs import words
from desktop_app.ui.runs.outcomes import OutcomesModel, OutcomesView
from desktop_app.ui.runs.saving import receipt_paper, save_receipt, save_results
from desktop_app.ui.runs.stopped import StoppedMirror
from desktop_app.ui.widgets import (
    AccountMark,
    Banner,
    Button,
    ElidedLabel,
    EnvironmentBadge,
    Footer,
    MenuButton,
    Panel,
    TileRow,
    Way,
    WrapLabel,
)
from desktop_app.ui.words import spoken

_TILES = ("done", "unsent", "already_so", "not_changed", "refused", "waiting", "in_doubt", "to_come")
_STATE_OF = {mark: state for state, mark in words.MARK_OF.items()}


class RunDetail(QWidget):
    """One ended run. `opens` asks for a review (undo, retry, restore); `went_on` says that it goes on again; `shown`
    carries the `Run` that is shown now. Not `headed`: the page around it says which run it is."""

    opens = Signal(object)
    went_on = Signal(str)
    shown = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None, *, headed: bool = True) -> None:
        super().__init__(parent)
        self._headed = headed
        self._desk = desk
        self._tasks = tasks
        self._loading: asyncio.Task[Any] | None = None
        self._run: Run | None = None
        self._account: Account | None = None
        self._lines: list[RunLine] = []
        self._by_id: dict[str, RunLine] = {}
        self._twice: list[RunLine] = []  # those who are in the list twice now
        self._kept: list[str] = []  # whom a mirror would have removed
        self._again: list[RunLine] = []  # those that can be tried again
        self._fields = FieldSet(())
        self._lay_out()

    @property
    def words(self) -> str:
        """What came of the run, in one sentence."""
        return self._said.text()

    def show_run(self, run: str) -> None:
        """Show another run; one that is still being read for this is given up."""
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._tasks.start(self._load(run))

    async def _load(self, id: str) -> None:
        run = await self._desk.runs.run(id)
        accounts = {account.id: account for account in await self._desk.accounts.all()}
        self._run, self._account = run, accounts.get(run.account)
        await self._read_lines(run)
        self._fields = (await self._desk.browse.table(run.account)).fields if self._account else FieldSet(())
        self._results.setVisible(await self._desk.exports.has_results(run))
        left = self._again or any(run.kinds.get(kind, 0) for kind in (Kind.CONFLICT, Kind.PROBLEM))
        self._results.setText(self.tr("Save rows to correct…") if left else self.tr("Save results…"))
        self._show_head(run)
        await asyncio.sleep(0)
        self._show_lines("")
        self._show_actions(run)
        self._head.show()
        self.footer.setEnabled(True)
        self.shown.emit(run)

    async def _read_lines(self, run: Run) -> None:
        lines = await self._desk.runs.lines(run.id)
        mirror = run.origin is Origin.MIRROR
        twice: list[RunLine] = []
        kept: list[str] = []
        again: list[RunLine] = []
        by_id: dict[str, RunLine] = {}
        async for line in paced(lines):
            by_id[line.change.id] = line
            if in_list_twice(line):
                twice.append(line)
            if line.change.why == KEPT:
                kept.append(line.change.name)
            if can_retry(line, mirror=mirror):
                again.append(line)
        self._lines, self._by_id, self._twice, self._kept, self._again = lines, by_id, twice, kept, again

    def _show_head(self, run: Run) -> None:
        info = self._desk.accounts.info(run.provider)
        self._mark.set_account(info.letters, self._account.colour if self._account else info.colour)
        self._title.setText(words.title(run))
        self._badge.set_environment(run.environment)
        self._when.setText(words.when_and_who(run))
        self._show_notice(run)
        counts = {words.MARK_OF[state]: count for state, count in run.counts.items()}
        if run.origin is Origin.IMPORT:
            counts["unsent"] = sum(run.kinds.get(kind, 0) for kind in words.UNSENT)
        self._tiles.set_counts(counts)
        self._tiles.show_only({"done", *(kind for kind, count in counts.items() if count)})
        self._tiles.choose("")

    def _show_notice(self, run: Run) -> None:
        """Why the run ended when not by being done, and what to do about it."""
        spared = words.deleted_nobody(run)
        note = spoken(run.note) if run.note is not None else ""
        if not note and spared and run.state is RunState.STOPPED:
            note = self.tr("The mirror was stopped before anybody was removed.")
        twice = [line.change.name for line in self._twice]
        said = words.stopped if spared and note else words.came_of_it
        what = said(run, twice, self._kept)
        self._said.setText(what)
        self._said.setVisible(not (spared and note))
        self._notice.setVisible(bool(note) and not spared)
        self._notice.show_message("warning", note)
        self._stopped.setVisible(spared and bool(note))
        self._tiles.setVisible(self._stopped.isHidden())
        self._undo.setVisible(self._stopped.isHidden())
        file = run.source or self.tr("the same rows")
        usable, again = self._usable(run), self._desk.mirrors.can_repeat(run.id)
        undo = usable and self._comes_back(run)
        self._stopped.show_state(note, what, file=file, twice=len(twice), again=usable and again, undo=undo)

    def _show_lines(self, mark: str) -> None:
        state = _STATE_OF.get(mark)
        lines = self._lines
        if mark == "unsent":
            lines = [line for line in lines if line.change.kind in words.UNSENT]
        elif state is not None:
            lines = [line for line in lines if line.outcome.state is state]
        self._view.show_lines(OutcomesModel(lines, self._by_id, self._fields, self))

    def _show_actions(self, run: Run) -> None:
        usable = self._usable(run)
        unknown = sum(run.counts.get(state, 0) for state in (State.WAITING, State.IN_DOUBT))
        again = self._again
        count = QLocale().toString(len(again))
        cut_off = run.state is RunState.RUNNING
        self._check.setVisible(usable and (cut_off or unknown > 0))
        self._check.setText(self.tr("Check and continue") if cut_off else self.tr("Check what happened"))
        self._retry.setVisible(usable and bool(again) and not self._check.isVisible())
        if any(line.outcome.state is State.TO_COME for line in again):
            self._retry.setText(self.tr("Try {count} again…").format(count=count))
        else:
            self._retry.setText(self.tr("Try {count} failed again…").format(count=count))
        self._undo.setEnabled(usable and self._comes_back(run))
        self._restore.setVisible(usable and run.backup is not None)

    def _usable(self, run: Run) -> bool:
        return self._account is not None and self._desk.runs.live(run.id) is None

    def _comes_back(self, run: Run) -> bool:
        return run.counts.get(State.APPLIED, 0) > 0 or bool(self._twice)

    # ----------------------------------------------------------------------------------------------------- going on

    def _go_on(self) -> None:
        if self._run is not None:
            self._tasks.start(self._go_on_with(self._run.id))

    async def _go_on_with(self, run: str) -> None:
        self.went_on.emit(await self._desk.runs.go_on(run))

    def _plan(self, origin: Origin, *, only_twice: bool = False) -> None:
        if self._run is not None:
            self._tasks.start(self._open_plan(origin, self._run, only_twice=only_twice))

    async def _open_plan(self, origin: Origin, run: Run, *, only_twice: bool) -> None:
        async def make() -> Plan:
            if origin is Origin.UNDO:
                return await self._desk.taking_back.undo(run.id, only_twice=only_twice)
            if origin is Origin.RETRY:
                return await self._desk.taking_back.retry(run.id)
            return await self._desk.taking_back.restore(run.account, run.backup or "")

        if self._account is None:
            raise InputError(say("This account does not exist any more."))
        self.opens.emit(ReviewPage(self._desk, self._account, await make(), replan=make))

    def _compare_again(self) -> None:
        async def compare(run: str, account: Account) -> None:
            from desktop_app.ui.mirror.page import MirrorPage

            self.opens.emit(MirrorPage(self._desk, account, await self._desk.mirrors.repeat(run)))

        if self._run is not None and self._account is not None:
            self._tasks.start(compare(self._run.id, self._account))

    def _save(self) -> None:
        if self._run is not None:
            save_receipt(self, self._desk, self._tasks, self._run)

    def _paper(self) -> Paper | None:
        if self._run is None:
            return None
        return receipt_paper(self._desk, self._run, len(self._lines), self._said.text())

    def _save_results(self) -> None:
        if self._run is not None:
            save_results(self, self._desk, self._tasks, self._run)

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        head = Panel(parent=self, sides=("bottom",))
        self._said = WrapLabel("", parent=head)
        self._tiles = TileRow(_TILES, parent=head)
        self._tiles.chosen.connect(self._show_lines)
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        self._notice = Banner("warning", parent=head)
        self._stopped = StoppedMirror(head)
        self._stopped.again_asked.connect(self._compare_again)
        self._stopped.doubles_asked.connect(lambda: self._plan(Origin.UNDO, only_twice=True))
        self._stopped.undo_asked.connect(lambda: self._plan(Origin.UNDO))
        for widget in (self._which_run(head), self._said, self._notice, self._stopped, self._tiles):
            column.addWidget(widget)
        self._view = OutcomesView(self)
        self._view.setAccessibleName(self.tr("People of this run"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._view, 1)
        self.footer = self._make_footer()
        whole.addWidget(self.footer)
        self._head = head  # until a run is there, there is nothing to say about it and nothing to do with it
        head.hide()
        self.footer.setEnabled(False)
        for button in (self._results, self._restore, self._check, self._retry):
            button.hide()

    def _which_run(self, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        self._mark = AccountMark("", "#51606C", 28, part)
        self._title = ElidedLabel("", "headline", parent=part)
        self._badge = EnvironmentBadge(None, part)
        self._when = ElidedLabel("", "small", "text2", parent=part)
        first = QHBoxLayout()
        first.setSpacing(10)
        for widget in (self._mark, self._title, self._badge):
            first.addWidget(widget)
        first.addStretch(1)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._when)
        part.setVisible(self._headed)
        return part

    def _make_footer(self) -> Footer:
        footer = Footer(self)
        self._undo = Button(self.tr("Undo…"), "plain", "undo-2", parent=footer)
        self._undo.setObjectName("undo")
        self._undo.clicked.connect(lambda: self._plan(Origin.UNDO))
        self._restore = Button(self.tr("Restore from backup…"), "quiet", "archive-restore", parent=footer)
        self._restore.clicked.connect(lambda: self._plan(Origin.RESTORE))
        sheet = Way(self.tr("Save as spreadsheet…"), "file-spreadsheet", self._save)
        ways = (sheet, *paper_ways(self, self._tasks, self._paper))
        save = MenuButton(self.tr("Save or print receipt"), ways, "quiet", "file-down", footer)
        print_on_key(self, self._tasks, self._paper)
        self._results = Button(self.tr("Save results…"), "quiet", "file-down", parent=footer)
        self._results.clicked.connect(self._save_results)
        self._check = Button("", "primary", "circle-question-mark", parent=footer)
        self._check.clicked.connect(self._go_on)
        self._retry = Button("", "primary", "rotate-cw", parent=footer)
        self._retry.clicked.connect(lambda: self._plan(Origin.RETRY))
        for button in (self._results, save, self._restore, self._undo):
            footer.add_out(button)
        footer.add(self._check)
        footer.add(self._retry)
        return footer
