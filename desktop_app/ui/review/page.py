"""The review of a plan: its numbers, its lines, its guards, and the one button that carries it out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.changes import Change, Kind
from desktop_app.core.errors import DeskError, PlanStale
from desktop_app.core.plan import Level, Origin, Plan, approve
from desktop_app.core.ports import Capabilities
from desktop_app.services.desk import Desk
from desktop_app.services.pace import paced
from desktop_app.ui.page import Page
from desktop_app.ui.removal import Removal
from desktop_app.ui.review import words
from desktop_app.ui.review.confirming import ConfirmSheet
from desktop_app.ui.review.files import Files
from desktop_app.ui.review.lines import PlanLines
from desktop_app.ui.review.model import ReviewModel
from desktop_app.ui.review.tools import Tools
from desktop_app.ui.review.view import ReviewView
from desktop_app.ui.widgets import Banner, BannerKind, Button, Footer, PageHeader, Steps
from desktop_app.ui.words import spoken, when_shown


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
        self._replan = replan
        self._crm = desk.accounts.info(account.provider).name
        self._stale = False
        self._lay_out(plan, steps)
        listener = self._account_changed
        desk.browse.changed.connect(listener)
        self.destroyed.connect(lambda: desk.browse.changed.disconnect(listener))
        self.tasks.start(self._prepare(plan))

    @property
    def plan(self) -> Plan:
        """The plan as it stands, with what the person took out."""
        return self._part.plan

    @property
    def lines(self) -> ReviewModel:
        """The lines as they are shown in `view`."""
        return self._part.model

    @property
    def view(self) -> ReviewView:
        """The table."""
        return self._part.view

    @property
    def tools(self) -> Tools:
        """The row above the table."""
        return self._part.tools

    @property
    def files(self) -> Files:
        """What is done with the plan as files."""
        return self._part.files

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing that acts has the focus first."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._back, self._back.setFocus)

    # -------------------------------------------------------------------------------------------------------- showing

    async def _prepare(self, plan: Plan) -> None:
        await self._part.show_plan(plan)
        self._stale = False
        self._header.set_title(self._part.title, self._subtitle(plan))
        self._show_numbers()

    def _subtitle(self, plan: Plan) -> str:
        """What it was made from, and what it was compared with."""
        time = when_shown(plan.snapshot.read_at, self._desk.clock.now())
        compared = self.tr("Compared with {crm} as read {time}").format(crm=self._crm, time=time)
        return f"{plan.source} · {compared}" if plan.source else compared

    def _show_numbers(self) -> None:
        part, plan = self._part, self.plan
        sends, removes = part.sends, part.removes
        self._go.setText(part.button())
        self._go.set_kind("danger" if removes else "primary")
        blocked = plan.blocks()
        self._go.setVisible(not self._only_look)
        self._go.setEnabled(sends and not blocked and not self._account.read_only and not self._stale)
        if self._only_look:
            self._footer.set_note(self.tr("Go back to carry this out."), "info")
        elif self._account.read_only:
            self._footer.set_note(self.tr("This account is read only. Change that in the settings."), "lock")
        elif blocked:
            self._footer.set_note(spoken(blocked[0].sentence), "octagon-alert", "problem")
        elif not sends:
            self._footer.set_note(self.tr("There is nothing to send."), "info")
        elif removes and plan.origin is Origin.UNDO:
            self._footer.set_note(
                self.tr("Only what the run added is removed. Whoever was there before stays."), "info"
            )
        else:
            self._footer.set_note(part.way_back(), "info")
        warnings = [guard for guard in plan.guards if guard.level is Level.WARN]
        if warnings and self._banner.isHidden():
            self._say("warning", spoken(warnings[0].sentence), " ".join(spoken(g.sentence) for g in warnings[1:]))

    def _say(self, kind: BannerKind, title: str, text: str = "") -> None:
        self._banner.show_message(kind, title, text)
        self._banner.show()

    # --------------------------------------------------------------------------------- staying in step with the account

    def _account_changed(self, account: str) -> None:
        if account == self._account.id:
            self.tasks.start(self._work_out_again())

    async def _work_out_again(self) -> None:
        """The account has other contents now: work the plan out again and say what is different."""
        mark = await self._desk.browse.mark(self._account.id)
        if mark is not None and mark.revision == self.plan.snapshot.revision:
            return
        self._stale = True
        self._go.setEnabled(False)
        if self._replan is None:
            title = self.tr("The list has changed since this plan was made.")
            self._say("warning", title, self.tr("Go back and look again."))
            return
        old = self.plan
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
        confirms = self.plan.confirms()
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
        sheet.open()

    async def _start(self, typed: Mapping[str, tuple[str, ...]]) -> None:
        from desktop_app.ui.runs.page import RunPage

        self._go.setEnabled(False)
        approved = approve(self.plan, typed, self._desk.clock.now())
        run = await self._desk.runs.start(approved)
        self.replaced.emit(RunPage(self._desk, self._account, run))

    def _refused(self, error: DeskError) -> None:
        self._show_numbers()
        self._say("problem", spoken(error.sentence), spoken(error.advice))
        if isinstance(error, PlanStale):
            self.tasks.start(self._work_out_again())

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self, plan: Plan, steps: Steps | None) -> None:
        self._header = PageHeader(
            words.title(plan, Removal(Capabilities())),
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
        self._part = PlanLines(self._desk, self._account, plan, self, self._say, only_look=self._only_look, parent=self)
        self._part.ticked.connect(self._show_numbers)
        self._banner = Banner("info", parent=self._part)
        self._banner.hide()
        self._part.upper.insertWidget(0, self._banner)
        column.addWidget(self._part, 1)
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


def _look_of(change: Change) -> tuple[Kind, str, int | None]:
    """By what a line counts as the same when a plan is worked out again."""
    return change.kind, change.name, change.row


def _who(change: Change) -> tuple[str | None, int | None, str]:
    """By what a person who was taken out is found again: the ids of lines are new in every plan."""
    return change.contact, change.row, change.name
