"""The review of a plan: its numbers, its lines, its guards, and the one button that carries it out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.changes import Kind
from desktop_app.core.errors import DeskError, PlanStale
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import Level, Plan, approve
from desktop_app.services.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.review import words
from desktop_app.ui.review.confirming import ConfirmSheet
from desktop_app.ui.review.model import ReviewModel
from desktop_app.ui.review.requests import RequestsPage
from desktop_app.ui.review.saving import Saving
from desktop_app.ui.review.view import ReviewView
from desktop_app.ui.theme import CLASSES
from desktop_app.ui.widgets import (
    Banner,
    Button,
    ChipRow,
    ChipSpec,
    Footer,
    Label,
    PageHeader,
    Panel,
    SearchField,
    Steps,
    TileRow,
)
from desktop_app.ui.words import moment_shown, spoken

OPENED_AT_ONCE = 500
"""So many lines *Open all* opens; who wants more searches for them."""


class ReviewPage(Page):
    """Shows `plan` and starts it when the person says so.

    `steps` is the bar of the steps that led here, if any. `replan` works the plan out again when the file or the
    account has changed; without it a stale plan can only be left.
    """

    def __init__(
        self,
        desk: Desk,
        account: Account,
        plan: Plan,
        *,
        steps: Steps | None = None,
        replan: Callable[[], Awaitable[Plan]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._account = account
        self._plan = plan
        self._replan = replan
        self._crm = desk.accounts.info(account.provider).name
        self._remove_verb = self.tr("Delete")
        self._lay_out(steps)
        listener = self._account_changed
        desk.browse.changed.connect(listener)
        self.destroyed.connect(lambda: desk.browse.changed.disconnect(listener))
        self.tasks.start(self._prepare(plan))

    @property
    def plan(self) -> Plan:
        """The plan as it stands, with what the person took out."""
        return self._plan

    # -------------------------------------------------------------------------------------------------------- showing

    async def _prepare(self, plan: Plan) -> None:
        """Put every identity into the plan, so that what is shown is what will be sent; then show it."""
        plan = await self._desk.runs.prepare(plan)
        table = await self._desk.browse.table(self._account.id)
        capabilities = await self._desk.accounts.capabilities(self._account.id)
        self._remove_verb = capabilities.remove_verb
        self._plan = plan
        model = ReviewModel(plan.changes, table.fields, ticks=True, excluded=plan.excluded, parent=self)
        model.excluded_changed.connect(self._ticks_changed)
        self._view.show_lines(model)
        self._model = model
        self._requests.setEnabled(True)
        self._saving.ready(plan, table.fields)
        self._narrow()
        self._show_numbers()

    def _show_numbers(self) -> None:
        plan = self._plan
        self._headline.setText(words.headline(plan))
        self._tiles.set_counts({kind.value: count for kind, count in plan.counts().items()})
        sends = bool(plan.to_send())
        blocked = plan.blocks()
        self._go.setText(words.button(plan, self._account, self._crm, self._remove_verb))
        self._go.set_kind("danger" if plan.removals() else "primary")
        self._go.setEnabled(sends and not blocked and not self._account.read_only)
        if self._account.read_only:
            self._footer.set_note(self.tr("This account is read only. Change that under Accounts."), "lock")
        elif blocked:
            self._footer.set_note(spoken(blocked[0].sentence), "octagon-alert", "problem")
        elif not sends:
            self._footer.set_note(self.tr("There is nothing to send."), "info")
        elif plan.removals():
            self._footer.set_note(self.tr("The values before are kept. Removing cannot be taken back in full."), "info")
        else:
            self._footer.set_note(
                self.tr("The values before are kept. You can undo this run in Activity."), "shield-check", "new"
            )
        warnings = [guard for guard in plan.guards if guard.level is Level.WARN]
        if warnings:
            self._say("warning", spoken(warnings[0].sentence), " ".join(spoken(g.sentence) for g in warnings[1:]))

    def _narrow(self) -> None:
        kind = Kind(self._chosen) if self._chosen else None
        self._model.narrow(kind, self._search.text())
        spec = [ChipSpec(self._chosen, "", CLASSES[self._chosen].word, chosen=True)] if self._chosen else []
        self._chips.set_chips(spec)
        self._shown.setText(self.tr("%n line(s)", "", self._model.lines()))

    def _choose(self, kind: str) -> None:
        self._chosen = kind
        self._narrow()

    def _unchoose(self, _: str) -> None:
        self._tiles.choose("")
        self._choose("")

    def _ticks_changed(self) -> None:
        self._plan = self._plan.without(self._model.excluded)
        self._show_numbers()

    def _say(self, kind: str, title: str, text: str = "", action: Button | None = None) -> None:
        self._banner.clear_actions()
        if action is not None:
            self._banner.add_action(action)
        self._banner.show_message(kind, title, text)  # type: ignore[arg-type]
        self._banner.show()

    # -------------------------------------------------------------------------------------------------------- staying
    # in step with the account

    def _account_changed(self, account: str) -> None:
        if account == self._account.id:
            self.tasks.start(self._work_out_again())

    async def _work_out_again(self) -> None:
        """The account has other contents now: work the plan out again and say what is different."""
        mark = await self._desk.browse.mark(self._account.id)
        if mark is not None and mark.revision == self._plan.snapshot.revision:
            return
        if self._replan is None:
            self._go.setEnabled(False)
            self._say(
                "warning", self.tr("The list has changed since this plan was made."), self.tr("Go back and look again.")
            )
            return
        before = {(change.kind, change.name, change.row) for change in self._plan.changes}
        plan = await self._replan()
        different = sum((change.kind, change.name, change.row) not in before for change in plan.changes)
        await self._prepare(plan.without(self._plan.excluded))
        self._say(
            "info",
            self.tr("The list has changed, so the plan was worked out again."),
            self.tr("%n line(s) are different now.", "", different),
        )

    # ------------------------------------------------------------------------------------------------------ going on

    def _press(self) -> None:
        confirms = self._plan.confirms()
        if not confirms:
            self.tasks.start(self._start({}), self._refused)
            return
        sheet = ConfirmSheet(confirms, self._go.text(), self)
        sheet.answered.connect(
            lambda answer: self.tasks.start(self._start(sheet.typed), self._refused) if answer == "yes" else None
        )
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
        self._chosen = ""
        self._model = ReviewModel([], FieldSet(()), ticks=True, parent=self)
        subtitle = self.tr("{source} · worked out from {crm} as read at {time}").format(
            source=plan.source, crm=self._crm, time=moment_shown(plan.snapshot.read_at)
        )
        header = PageHeader(words.title(plan), subtitle, environment=self._account.environment, back=True, parent=self)
        header.back_clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        if steps is not None:
            column.addWidget(steps)
        column.addWidget(self._upper_part())
        self._view = ReviewView(self)
        self._view.setAccessibleName(self.tr("Lines of the plan"))
        self._view.show_lines(self._model)
        column.addWidget(self._view, 1)
        self._footer = Footer(self)
        self._back = Button(self.tr("Back"), parent=self._footer)
        self._back.clicked.connect(self.closed)
        self._go = Button(self.tr("Working it out…"), "primary", parent=self._footer)
        self._go.setEnabled(False)
        self._go.clicked.connect(self._press)
        self._footer.add(self._back)
        self._footer.add(self._go)
        column.addWidget(self._footer)
        self._back.setFocus()

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
        column.addWidget(self._banner)
        column.addWidget(self._headline)
        column.addWidget(self._tiles)
        column.addLayout(self._tool_row(part))
        return part

    def _tool_row(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._search = SearchField(self.tr("Search in this plan"), parent)
        self._search.setFixedWidth(280)
        self._search.textChanged.connect(lambda _: self._narrow())
        self._chips = ChipRow(parent)
        self._chips.removed.connect(self._unchoose)
        self._shown = Label("", "small", "text2", parent=parent)
        self._requests = Button(self.tr("What will be sent"), "quiet", "eye", parent=parent)
        self._requests.setEnabled(False)
        self._requests.clicked.connect(lambda: self.opens.emit(RequestsPage(self._desk, self._account, self._plan)))
        open_all = Button(self.tr("Open all"), "quiet", "chevrons-up-down", parent=parent)
        open_all.clicked.connect(lambda: self._model.open_all(OPENED_AT_ONCE))
        self._saving = Saving(self._desk, self)
        row.addWidget(self._search)
        row.addSpacing(4)
        row.addWidget(self._chips)
        row.addWidget(self._shown)
        row.addStretch(1)
        for button in (open_all, self._requests, *self._saving.buttons(parent)):
            row.addWidget(button)
        return row
