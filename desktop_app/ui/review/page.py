"""The review of a plan: its numbers, its lines, its guards, and the one button that carries it out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.changes import REMOVING, SENT, Change, Kind
from desktop_app.core.errors import DeskError, PlanStale
from desktop_app.core.fields import FieldSet
from desktop_app.core.lines import told
from desktop_app.core.plan import Level, Origin, Plan, approve
from desktop_app.core.ports import Capabilities
from desktop_app.core.undoing import lasting
from desktop_app.services.desk import Desk
from desktop_app.services.pace import finished, paced
from desktop_app.ui.page import Page
from desktop_app.ui.removal import Removal
from desktop_app.ui.review import words
from desktop_app.ui.review.confirming import ConfirmSheet
from desktop_app.ui.review.files import Files
from desktop_app.ui.review.model import ReviewModel
from desktop_app.ui.review.requests import RequestsPage
from desktop_app.ui.review.saving import Saving
from desktop_app.ui.review.tools import Tool, Tools
from desktop_app.ui.review.view import ReviewView
from desktop_app.ui.runs.words import title as run_title
from desktop_app.ui.widgets import Banner, Button, Footer, Label, PageHeader, Panel, Steps, TileRow
from desktop_app.ui.words import spoken

OPENED_AT_ONCE = 200
"""So many lines *Open all* opens; who wants more searches for them."""


class ReviewPage(Page):
    """Shows `plan` and starts it when the person says so.

    `steps` is the bar of the steps that led here, if any. `replan` works the plan out again when the file or the
    account has changed; without it a stale plan can only be left. `only_look` shows a plan that another page carries out.
    """

    help_topic = "review"

    def __init__(
        self,
        desk: Desk,
        account: Account,
        plan: Plan,
        *,
        steps: Steps | None = None,
        replan: Callable[[], Awaitable[Plan]] | None = None,
        only_look: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._only_look = only_look
        self._desk = desk
        self._account = account
        self.environment = account.environment
        self._plan = plan
        self._replan = replan
        self._crm = desk.accounts.info(account.provider).name
        self._can = Capabilities()
        self._removal = Removal(self._can)
        self._gentle: frozenset[str] = frozenset()  # those whom the CRM does not let go
        self._lasting: frozenset[str] = frozenset()  # the changes that cannot be undone as a whole
        self._chosen = ""
        self._stale = False
        self._model = ReviewModel([], FieldSet(()), ticks=True, parent=self)
        self._narrowing: asyncio.Task[Any] | None = None
        self._lay_out(steps)
        listener = self._account_changed
        desk.browse.changed.connect(listener)
        self.destroyed.connect(lambda: desk.browse.changed.disconnect(listener))
        self.tasks.start(self._prepare(plan))

    @property
    def plan(self) -> Plan:
        """The plan as it stands, with what the person took out."""
        return self._plan

    @property
    def lines(self) -> ReviewModel:
        """The lines as they are shown in `view`."""
        return self._model

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing that acts has the focus first."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._back, self._back.setFocus)

    # -------------------------------------------------------------------------------------------------------- showing

    async def _prepare(self, plan: Plan) -> None:
        """Put every identity into the plan, so that what is shown is what will be sent; then show it."""
        plan = await self._desk.runs.prepare(plan)
        table = await self._desk.browse.table(self._account.id)
        capabilities = await self._desk.accounts.capabilities(self._account.id)
        self._can = capabilities
        self._gentle = frozenset(
            [c.id async for c in paced(told(plan.changes)) if c.kind is Kind.REMOVED and capabilities.gentle(c.before)]
        )
        self._removal = Removal(capabilities, gentle=len(self._gentle - plan.excluded))
        self._lasting = frozenset([c.id async for c in paced(told(plan.changes)) if lasting(c, table.fields)])
        self._plan = plan
        self._stale = False
        self._model = ReviewModel(
            plan.changes, table.fields, ticks=not self._only_look, excluded=plan.excluded, parent=self
        )
        self._model.excluded_changed.connect(self._ticks_changed)
        self.view.show_lines(self._model)
        self._tiles.show_only({kind.value for kind in self._kinds(plan)})
        title = await self._title(plan)
        self._saving.describe(title, self._removal, table.fields)
        self._saving.take(plan)
        self._header.set_title(title, self._subtitle(plan))
        self.tools.set_tools(
            [
                Tool(self.tr("Open all"), "chevrons-up-down", self._open_all, stays=True),
                Tool(self.tr("What will be sent"), "eye", self._show_requests, stays=True),
                *self._saving.tools(),
            ],
            self.files.tools(lambda: self._plan) if capabilities.bulk_files else (),
        )
        self._show_numbers()
        self._narrow()

    def _kinds(self, plan: Plan) -> set[Kind]:
        """The classes that lines of this plan have, or can come to have."""
        kinds = {kind for kind, count in plan.without(()).counts().items() if count}
        return kinds | {Kind.LEFT_OUT} if (kinds & SENT and not self._only_look) or plan.excluded else kinds

    async def _title(self, plan: Plan) -> str:
        """What kind of plan it is; of an undo also which run it takes back."""
        if plan.origin is not Origin.UNDO or plan.of_run is None:
            return words.title(plan, self._removal)
        run = await self._desk.runs.run(plan.of_run)
        return self.tr("Undo: {run}").format(run=run_title(run))

    def _subtitle(self, plan: Plan) -> str:
        """What it was made from, and what it was compared with."""
        time = words.read_at(plan.snapshot.read_at, self._desk.clock.now())
        compared = self.tr("Compared with {crm} as read {time}").format(crm=self._crm, time=time)
        return f"{plan.source} · {compared}" if plan.source else compared

    def _show_numbers(self) -> None:
        counts = self._model.counts()
        self._removal = Removal(self._can, gentle=len(self._gentle - self._model.excluded))
        sends = any(counts[kind] for kind in SENT)
        removes = any(counts[kind] for kind in REMOVING)
        self._headline.setText(words.headline(self._plan.origin, counts, self._removal))
        self._tiles.set_counts({kind.value: count for kind, count in counts.items()})
        self._go.setText(words.button(self._plan.origin, counts, self._account, self._crm, self._removal))
        self._go.set_kind("danger" if removes else "primary")
        blocked = self._plan.blocks()
        self._go.setVisible(not self._only_look)
        self._go.setEnabled(sends and not blocked and not self._account.read_only and not self._stale)
        if self._only_look:
            self._footer.set_note(self.tr("Go back to carry this out."), "info")
        elif self._account.read_only:
            self._footer.set_note(self.tr("This account is read only. Change that under Accounts."), "lock")
        elif blocked:
            self._footer.set_note(spoken(blocked[0].sentence), "octagon-alert", "problem")
        elif not sends:
            self._footer.set_note(self.tr("There is nothing to send."), "info")
        elif removes and self._plan.origin is Origin.UNDO:
            self._footer.set_note(
                self.tr("Only what the run added is taken out. Whoever was there before stays."), "info"
            )
        elif removes:
            self._footer.set_note(self._removal.way_back(), "info")
        else:
            not_wholly = len(self._lasting - self._model.excluded)
            self._footer.set_note(words.way_back(counts, not_wholly, self._can, self._crm), "info")
        warnings = [guard for guard in self._plan.guards if guard.level is Level.WARN]
        if warnings and self._banner.isHidden():
            self._say("warning", spoken(warnings[0].sentence), " ".join(spoken(g.sentence) for g in warnings[1:]))

    def _narrow(self) -> None:
        """Show what is chosen and searched for, in steps that do not hold up the window."""
        if self._narrowing is not None:
            self._narrowing.cancel()
        self._narrowing = self.tasks.start(self._show_matching(self._model))

    async def _show_matching(self, model: ReviewModel) -> None:
        kind = Kind(self._chosen) if self._chosen else None
        matching = await finished(model.matching(kind, self.tools.search.text()))
        model.show_only(matching)
        self.tools.show_shown(self._chosen, words.counted(self._plan.origin, len(matching.numbers)))
        self._narrowing = None

    def _open_all(self) -> None:
        self.tasks.start(finished(self._model.opening(OPENED_AT_ONCE)))

    def _choose(self, kind: str) -> None:
        self._chosen = kind
        self._narrow()

    def _unchoose(self) -> None:
        self._tiles.choose("")
        self._choose("")

    def _ticks_changed(self) -> None:
        self._plan = self._plan.without(self._model.excluded)
        self._saving.take(self._plan)
        self._show_numbers()
        if self._narrowing is not None:  # what it has counted so far does not hold any more
            self._narrow()

    def _say(self, kind: str, title: str, text: str = "") -> None:
        self._banner.show_message(kind, title, text)  # type: ignore[arg-type]
        self._banner.show()

    def _show_requests(self) -> None:
        self.opens.emit(RequestsPage(self._desk, self._account, self._plan))

    # --------------------------------------------------------------------------------- staying in step with the account

    def _account_changed(self, account: str) -> None:
        if account == self._account.id:
            self.tasks.start(self._work_out_again())

    async def _work_out_again(self) -> None:
        """The account has other contents now: work the plan out again and say what is different."""
        mark = await self._desk.browse.mark(self._account.id)
        if mark is not None and mark.revision == self._plan.snapshot.revision:
            return
        self._stale = True
        self._go.setEnabled(False)
        if self._replan is None:
            title = self.tr("The list has changed since this plan was made.")
            self._say("warning", title, self.tr("Go back and look again."))
            return
        old = self._plan
        before = {_look_of(change) async for change in paced(old.changes)}
        taken_out = {_who(change) async for change in paced(old.changes) if change.id in old.excluded}
        plan = await self._replan()
        different = 0
        excluded = set(plan.excluded)
        async for change in paced(plan.changes):
            different += _look_of(change) not in before
            if taken_out and _who(change) in taken_out:
                excluded.add(change.id)
        await self._prepare(plan.without(excluded))
        title = self.tr("The list has changed, so the plan was worked out again.")
        self._say("info", title, self.tr("%n lines are different now.", "", different))

    # ------------------------------------------------------------------------------------------------------ going on

    def _press(self) -> None:
        confirms = self._plan.confirms()
        if not confirms:
            self.tasks.start(self._start({}), self._refused)
            return
        sheet = ConfirmSheet(confirms, self._go.text(), self)
        self._go.setEnabled(False)  # the same button stands in the sheet
        sheet.answered.connect(
            lambda answer: (
                self.tasks.start(self._start(sheet.typed), self._refused) if answer == "yes" else self._show_numbers()
            )
        )
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    async def _start(self, typed: Mapping[str, tuple[str, ...]]) -> None:
        from desktop_app.ui.runs.page import RunPage

        self._go.setEnabled(False)
        approved = approve(self._plan, typed, self._desk.clock.now())
        run = await self._desk.runs.start(approved)
        self.replaced.emit(RunPage(self._desk, self._account, run))

    def _refused(self, error: DeskError) -> None:
        self._show_numbers()
        self._say("problem", spoken(error.sentence), spoken(error.advice))
        if isinstance(error, PlanStale):
            self.tasks.start(self._work_out_again())

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self, steps: Steps | None) -> None:
        plan = self._plan
        self._header = PageHeader(
            words.title(plan, self._removal),
            self._subtitle(plan),
            environment=self._account.environment,
            back=True,
            parent=self,
        )
        self._header.back_clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        if steps is not None:
            column.addWidget(steps)
        column.addWidget(self._upper_part())
        self.view = ReviewView(self)
        self.view.setAccessibleName(self.tr("Lines of the plan"))
        self.view.show_lines(self._model)
        self.view.ticks_asked.connect(lambda on: self.tasks.start(finished(self._model.ticking(on))))
        column.addWidget(self.view, 1)
        self._footer = Footer(self)
        self._back = Button(self.tr("Back"), parent=self._footer)
        self._back.clicked.connect(self.closed)
        self._go = Button(self.tr("Working it out…"), "primary", parent=self._footer)
        self._go.setObjectName("start")
        self._go.setEnabled(False)
        self._go.clicked.connect(self._press)
        self._footer.add(self._back)
        self._footer.add(self._go)
        column.addWidget(self._footer)

    def _upper_part(self) -> QWidget:
        part = Panel(parent=self, sides=("bottom",))
        column = QVBoxLayout(part)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        self._banner = Banner("info", parent=part)
        self._banner.hide()
        self._headline = Label(self.tr("Working out what will change…"), "headline", parent=part)
        self._tiles = TileRow(parent=part)
        self._tiles.chosen.connect(self._choose)
        self.tools = Tools(part)
        self.tools.searched.connect(lambda _: self._narrow())
        self.tools.unchosen.connect(self._unchoose)
        self._saving = Saving(self._desk, self)
        self.files = Files(self._desk, self._account, self, self._say)
        for widget in (self._banner, self._headline, self._tiles, self.tools):
            column.addWidget(widget)
        return part


def _look_of(change: Change) -> tuple[Kind, str, int | None]:
    """By what a line counts as the same when a plan is worked out again."""
    return change.kind, change.name, change.row


def _who(change: Change) -> tuple[str | None, int | None, str]:
    """By what a person who was taken out is found again: the ids of lines are new in every plan."""
    return change.contact, change.row, change.name
