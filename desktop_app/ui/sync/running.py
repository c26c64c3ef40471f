"""A sync while it goes on, and afterwards what came of it on both sides."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.services.sync.carrying import SyncRun
from desktop_app.ui.page import Page
from desktop_app.ui.runs import words as run_words
from desktop_app.ui.runs.detail import RunDetail
from desktop_app.ui.runs.progress import RunProgress
from desktop_app.ui.sync import outcome
from desktop_app.ui.widgets import Banner, Button, Choice, Footer, PageHeader, Panel, SegmentedChoice


class SyncRunPage(Page):
    """Follows `sync`: first our side's run, then theirs; then both with what can be done about them."""

    help_topic = "sync"

    def __init__(self, desk: Desk, account: Account, sync: SyncRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.environment = account.environment
        self._desk, self._account, self._sync = desk, account, sync
        self._crm = desk.accounts.info(account.provider).name
        self._followed = ""
        self._details: dict[str, RunDetail] = {}
        self._lay_out()
        listener = self._moved
        sync.changed.connect(listener)
        self.destroyed.connect(lambda: sync.changed.disconnect(listener))
        self._moved(None)

    def shows_run(self, run: str) -> bool:
        return run in self._sync.planned

    def shown_again(self) -> None:
        for run, detail in self._details.items():
            detail.show_run(run)

    def _moved(self, _: None) -> None:
        """Show how far it is."""
        if self._sync.over:
            self._show_end()
        elif self._sync.current and self._sync.current != self._followed:
            live = self._desk.runs.live(self._sync.current)
            if live is not None:
                self._followed = self._sync.current
                step = self.tr("Step {number} of {count}: {account}").format(
                    number=self._sync.planned.index(self._followed) + 1,
                    count=len(self._sync.planned),
                    account=live.account.name,
                )
                self._header.set_subtitle(step)
                self._progress.follow(live, self._desk.clock.now)
                self._stack.setCurrentWidget(self._progress)
        elif not self._sync.current and not self._sync.left:
            self._header.set_subtitle(self.tr("Noting what both sides agree on…"))

    def _show_end(self) -> None:
        sync = self._sync
        self._progress.leave()
        self._header.set_subtitle(self.tr("Our contacts and {account}").format(account=self._account.name))
        kind, title, text = outcome.told(sync, self._crm)
        self._told.show_message(kind, title, text)
        for run in sync.ended:
            self._add_detail(run)
        self._sides_of(sync.ended)
        self._stack.setCurrentWidget(self._end)
        self._footer.setVisible(not sync.ended)
        if sync.ended:
            bad = next((run for run in sync.ended if not run_words.went_well(run)), sync.ended[-1])
            self._choose(bad.id)

    def _add_detail(self, run: Run) -> None:
        detail = RunDetail(self._desk, self.tasks, self._end, headed=False)
        detail.opens.connect(self.opens)
        detail.went_on.connect(self._go_on)
        again = self._look_again(detail.footer)
        detail.footer.add(again)
        detail.shown.connect(lambda _: again.setFocus() if detail.isVisible() else None)
        detail.show_run(run.id)
        self._details[run.id] = detail
        self._runs.addWidget(detail)

    def _sides_of(self, runs: list[Run]) -> None:
        names = {
            run.id: self.tr("{name}: {count}").format(name=run.account_name, count=sum(run.counts.values()))
            for run in runs
        }
        if len(names) > 1:
            sides = SegmentedChoice(
                [Choice(id, name) for id, name in names.items()], next(iter(names)), parent=self._upper
            )
            sides.setAccessibleName(self.tr("Which side is shown"))
            sides.chosen.connect(self._choose)
            self._sides = sides
            self._upper_column.addWidget(sides)

    def _choose(self, run: str) -> None:
        if self._sides is not None:
            self._sides.set_current(run)
        self._runs.setCurrentWidget(self._details[run])

    def _go_on(self, run: str) -> None:
        from desktop_app.ui.runs.page import RunPage

        self.opens.emit(RunPage(self._desk, self._account, run))

    def _look_again(self, parent: QWidget) -> Button:
        button = Button(self.tr("Look again"), "primary", "refresh-cw", parent=parent)
        button.clicked.connect(self.closed)
        return button

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        title = self.tr("Sync with {crm}").format(crm=self._crm)
        self._header = PageHeader(title, environment=self._account.environment, back=True, parent=self)
        self._header.back_clicked.connect(self.closed)
        self._sides: SegmentedChoice | None = None
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._begin = Panel("window", parent=body)
        self._progress = RunProgress(self)
        self._end = QWidget(body)
        for widget in (self._begin, self._progress, self._end):
            self._stack.addWidget(widget)
        self._upper = Panel(parent=self._end)
        self._told = Banner("info", parent=self._upper)
        self._upper_column = QVBoxLayout(self._upper)
        self._upper_column.setContentsMargins(16, 16, 16, 0)
        self._upper_column.setSpacing(12)
        self._upper_column.addWidget(self._told)
        below = QWidget(self._end)
        self._runs = QStackedLayout(below)
        self._footer = Footer(self._end)
        self._footer.add(self._look_again(self._footer))
        inside = QVBoxLayout(self._end)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for widget, stretch in ((self._upper, 0), (below, 1), (self._footer, 0)):
            inside.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(body, 1)
