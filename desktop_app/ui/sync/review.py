"""The review of a sync: what is to be changed in *Our contacts* and what at the CRM, and one button for both."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.account import OWN, Account
from desktop_app.core.errors import DeskError, PlanStale
from desktop_app.core.plan import Guard, Plan, approve
from desktop_app.services.desk import Desk
from desktop_app.services.sync.proposal import Decided
from desktop_app.ui.page import Page
from desktop_app.ui.review.confirming import ConfirmSheet
from desktop_app.ui.review.lines import PlanLines
from desktop_app.ui.sync import words
from desktop_app.ui.widgets import Banner, BannerKind, Button, Choice, Footer, PageHeader, Panel, SegmentedChoice
from desktop_app.ui.words import spoken

OURS, THEIRS = "ours", "theirs"


class SyncReviewPage(Page):
    """Shows both plans of `decided`, a side at a time, and carries both out in one go: each with a permit of its own."""

    help_topic = "sync"

    def __init__(self, desk: Desk, account: Account, decided: Decided, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.environment = account.environment
        self._desk, self._account, self._decided = desk, account, decided
        self._crm = desk.accounts.info(account.provider).name
        self._stale = False
        ours = decided.proposal.ours.account
        self._parts: dict[str, PlanLines] = {}
        self._lay_out()
        for key, side, plan in ((THEIRS, account, decided.theirs), (OURS, ours, decided.ours)):
            part = PlanLines(desk, side, plan, self, self._say, parent=self)
            part.ticked.connect(self._show_numbers)
            self._parts[key] = part
            self._stack.addWidget(part)
        self._choose(THEIRS if decided.theirs.changes or not decided.ours.changes else OURS)
        browse, changed = desk.browse, self._changed
        browse.changed.connect(changed)
        self.destroyed.connect(lambda: browse.changed.disconnect(changed))
        self.tasks.start(self._prepare())

    def part(self, side: str) -> PlanLines:
        """The lines of one side."""
        return self._parts[side]

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing that acts has the focus first."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._back, self._back.setFocus)

    async def _prepare(self) -> None:
        for key, part in self._parts.items():
            await part.show_plan(self._decided.theirs if key == THEIRS else self._decided.ours)
        self._show_numbers()

    def _plans(self) -> list[Plan]:
        """Both plans with what is ticked, ours first; a plan that sends nothing needs no run."""
        return [part.plan for part in (self._parts[OURS], self._parts[THEIRS]) if part.sends]

    def _show_numbers(self) -> None:
        plans, removes = self._plans(), any(part.removes for part in self._parts.values())
        go = self.tr("Sync with {place}").format(place=words.place(self._crm, self._account))
        self._go.setText(go if plans else self.tr("Nothing to send"))
        self._go.set_kind("danger" if removes else "primary")
        self._go.setEnabled(bool(plans) and not self._stale)
        self._show_note()

    def _choose(self, side: str) -> None:
        self._sides.set_current(side)
        self._stack.setCurrentWidget(self._parts[side])
        self._show_note()

    def _show_note(self) -> None:
        """What can be had back of the side that is shown."""
        self._footer.set_note(self._parts[self._sides.current].way_back(), "info")

    def _say(self, kind: BannerKind, title: str, text: str = "") -> None:
        self._banner.show_message(kind, title, text)
        self._banner.show()

    # ------------------------------------------------------------------------------------------------------ going on

    def _changed(self, account: str) -> None:
        if account in (OWN, self._account.id):
            self.tasks.start(self._look_whether_stale())

    async def _look_whether_stale(self) -> None:
        for plan in (self._decided.ours, self._decided.theirs):
            mark = await self._desk.browse.mark(plan.account)
            if mark is None or mark.revision != plan.snapshot.revision:
                self._stale = True
                self._go.setEnabled(False)
                self._say(
                    "warning",
                    self.tr("A list has changed since this was compared."),
                    self.tr("Go back and look again."),
                )

    def _press(self) -> None:
        confirms: list[Guard] = [guard for plan in self._plans() for guard in plan.confirms()]
        if not confirms:
            self._start({})
            return
        sheet = ConfirmSheet(confirms, self._go.text(), self)
        self._go.setEnabled(False)  # the same button stands in the sheet
        sheet.answered.connect(lambda answer: self._start(sheet.typed) if answer == "yes" else self._show_numbers())
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _start(self, typed: Mapping[str, tuple[str, ...]]) -> None:
        from desktop_app.ui.sync.running import SyncRunPage

        now = self._desk.clock.now()
        try:
            sync = self._desk.carrying.begin(self._decided, [approve(plan, typed, now) for plan in self._plans()])
        except DeskError as error:
            self._stale = isinstance(error, PlanStale)
            self._show_numbers()
            self._say("problem", spoken(error.sentence), spoken(error.advice))
            return
        self.replaced.emit(SyncRunPage(self._desk, self._account, sync))

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        title = self.tr("Review: sync with {crm}").format(crm=self._crm)
        subtitle = self.tr("Our contacts and {account}: what changes on each side").format(account=self._account.name)
        header = PageHeader(title, subtitle, environment=self._account.environment, back=True, parent=self)
        header.back_clicked.connect(self.closed)
        theirs, ours = self._decided.theirs, self._decided.ours
        upper = Panel(parent=self)
        self._banner = Banner("info", parent=upper)
        self._banner.hide()
        self._sides = SegmentedChoice(
            [
                Choice(OURS, self._side_words(self._decided.proposal.ours.account.name, ours)),
                Choice(THEIRS, self._side_words(self._account.name, theirs)),
            ],
            THEIRS,
            parent=upper,
        )
        self._sides.setAccessibleName(self.tr("Which side is shown"))
        self._sides.chosen.connect(self._choose)
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(16, 12, 16, 0)
        inside.setSpacing(12)
        inside.addWidget(self._banner)
        inside.addWidget(self._sides)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._footer = Footer(self)
        self._back = Button(self.tr("Back"), parent=self._footer)
        self._back.clicked.connect(self.closed)
        self._go = Button(self.tr("Working it out…"), "primary", parent=self._footer)
        self._go.setEnabled(False)
        self._go.clicked.connect(self._press)
        self._footer.add(self._back)
        self._footer.add(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((header, 0), (upper, 0), (body, 1), (self._footer, 0)):
            column.addWidget(widget, stretch)

    def _side_words(self, name: str, plan: Plan) -> str:
        return self.tr("{name}: {count}").format(name=name, count=words.number(len(plan.changes)))
