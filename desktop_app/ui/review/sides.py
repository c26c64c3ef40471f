"""The review of what happens in two places in one go: a plan for each, and one button for both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.errors import DeskError, PlanStale
from desktop_app.core.plan import ApprovedPlan, Plan, approve
from desktop_app.services.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.review.confirming import ConfirmSheet
from desktop_app.ui.review.lines import PlanLines
from desktop_app.ui.widgets import Banner, BannerKind, Button, Choice, Footer, PageHeader, Panel, SegmentedChoice
from desktop_app.ui.words import spoken


class Side(NamedTuple):
    """One of the two: the plan for an account."""

    key: str
    account: Account
    plan: Plan


class SidesReviewPage(Page):
    """Shows the plans of `sides`, in the order in which they are carried out, one at a time; `first` is shown first. What
    is to happen in `account`'s tab is carried out by `carry_out` in one go: each plan with a permit of its own."""

    help_topic = "review"

    def __init__(
        self,
        desk: Desk,
        account: Account,
        sides: Sequence[Side],
        title: str,
        subtitle: str,
        *,
        first: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.environment = account.environment
        self.desk, self.account = desk, account
        self._order = tuple(sides)
        self._stale = False
        self._parts: dict[str, PlanLines] = {}
        self._lay_out(title, subtitle)
        for side in sides:
            part = PlanLines(desk, side.account, side.plan, self, self.say, parent=self)
            part.ticked.connect(self._show_numbers)
            self._parts[side.key] = part
            self._stack.addWidget(part)
        self._choose(first or sides[0].key)
        browse, changed = desk.browse, self._changed
        browse.changed.connect(changed)
        self.destroyed.connect(lambda: browse.changed.disconnect(changed))
        self.tasks.start(self._prepare())

    def part(self, key: str) -> PlanLines:
        """The lines of one side."""
        return self._parts[key]

    def verb(self) -> str:
        """What the button says that carries both out."""
        raise NotImplementedError

    async def carry_out(self, approved: Sequence[ApprovedPlan]) -> Page:
        """Begin with these, in their order; the page that shows how it goes."""
        raise NotImplementedError

    def say(self, kind: BannerKind, title: str, text: str = "") -> None:
        """A banner above both."""
        self._banner.show_message(kind, title, text)
        self._banner.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing that acts has the focus first."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._back, self._back.setFocus)

    async def _prepare(self) -> None:
        for side in self._order:
            await self._parts[side.key].show_plan(side.plan)
        self._show_numbers()

    def _plans(self) -> list[Plan]:
        """The plans with what is ticked; one that sends nothing needs no run."""
        return [part.plan for part in self._parts.values() if part.sends]

    def _show_numbers(self) -> None:
        plans, removes = self._plans(), any(part.removes for part in self._parts.values())
        self._go.setText(self.verb() if plans else QCoreApplication.translate("review", "Nothing to send"))
        self._go.set_kind("danger" if removes else "primary")
        self._go.setEnabled(bool(plans) and not self._stale)
        self._show_note()

    def _choose(self, key: str) -> None:
        self._sides.set_current(key)
        self._stack.setCurrentWidget(self._parts[key])
        self._show_note()

    def _show_note(self) -> None:
        """What can be had back of the side that is shown."""
        self._footer.set_note(self._parts[self._sides.current].way_back(), "info")

    # ------------------------------------------------------------------------------------------------------ going on

    def _changed(self, account: str) -> None:
        if account in {side.account.id for side in self._order}:
            self.tasks.start(self._look_whether_stale())

    async def _look_whether_stale(self) -> None:
        for side in self._order:
            mark = await self.desk.browse.mark(side.account.id)
            if mark is None or mark.revision != side.plan.snapshot.revision:
                self._stale = True
                self._go.setEnabled(False)
                title = self.tr("A list has changed since this was compared.")
                self.say("warning", title, self.tr("Go back and look again."))

    def _press(self) -> None:
        plans = self._plans()
        own = [{f"{place} {guard.code}": guard for guard in plan.confirms()} for place, plan in enumerate(plans)]
        confirms = [msgspec.structs.replace(guard, code=code) for codes in own for code, guard in codes.items()]
        if not confirms:
            self.tasks.start(self._start(plans, [{} for _ in plans]), self._refused)
            return
        sheet = ConfirmSheet(confirms, self._go.text(), self)
        self._go.setEnabled(False)  # the same button stands in the sheet

        def answered(answer: str) -> None:
            if answer != "yes":
                self._show_numbers()
                return
            typed = [{guard.code: sheet.typed[code] for code, guard in codes.items()} for codes in own]
            self.tasks.start(self._start(plans, typed), self._refused)

        sheet.answered.connect(answered)
        sheet.open()

    async def _start(self, plans: Sequence[Plan], typed: Sequence[Mapping[str, tuple[str, ...]]]) -> None:
        self._go.setEnabled(False)
        now = self.desk.clock.now()
        approved = [approve(plan, words, now) for plan, words in zip(plans, typed, strict=True)]
        self.replaced.emit(await self.carry_out(approved))

    def _refused(self, error: DeskError) -> None:
        self._stale = isinstance(error, PlanStale)
        self._show_numbers()
        self.say("problem", spoken(error.sentence), spoken(error.advice))

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self, title: str, subtitle: str) -> None:
        header = PageHeader(title, subtitle, environment=self.account.environment, back=True, parent=self)
        header.back_clicked.connect(self.closed)
        upper = Panel(parent=self)
        self._banner = Banner("info", parent=upper)
        self._banner.hide()
        choices = [Choice(side.key, self._side_words(side)) for side in self._order]
        self._sides = SegmentedChoice(choices, choices[0].key, parent=upper)
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

    def _side_words(self, side: Side) -> str:
        count = self.locale().toString(len(side.plan.changes))
        return self.tr("{name}: {count}").format(name=side.account.name, count=count)
