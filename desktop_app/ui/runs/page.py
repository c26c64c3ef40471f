"""A run in the tab of its account: its progress, and afterwards what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.runs import words
from desktop_app.ui.runs.detail import RunDetail
from desktop_app.ui.runs.progress import RunProgress
from desktop_app.ui.widgets import Button, PageHeader, announce


class RunPage(Page):
    """Follows the run with this id; when it has ended, shows its outcome."""

    help_topic = "run"

    def __init__(self, desk: Desk, account: Account, run: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.environment = account.environment
        self._desk = desk
        self._id = run
        self._together: str | None = None
        self._header = PageHeader(account.name, environment=account.environment, back=True, parent=self)
        self._header.back_clicked.connect(self.closed)
        self._detail = RunDetail(desk, self.tasks, self, headed=False)
        self._detail.opens.connect(self.opens)
        self._detail.went_on.connect(self.follow)
        self._detail.shown.connect(self._show_result)
        back = Button(self.tr("Back to the contacts"), parent=self._detail)
        back.clicked.connect(self.left)
        self._detail.footer.add(back)
        self._progress = RunProgress(self)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._progress)
        self._stack.addWidget(self._detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(body, 1)
        self.follow(run)
        goes_on = self._goes_on
        desk.runs.changed.connect(goes_on)
        self.destroyed.connect(lambda: desk.runs.changed.disconnect(goes_on))

    @property
    def run(self) -> str:
        """The id of the run that is shown."""
        return self._id

    def follow(self, run: str) -> None:
        """Show the progress of a run, or what came of it when it has ended."""
        self._id = run
        live = self._desk.runs.live(run)
        if live is None:
            self._show_outcome()
            return
        self._together = live.run.together
        self._show_title(live.run)
        self._stack.setCurrentWidget(self._progress)
        self._progress.follow(live, self._desk.clock.now)
        listener = self._moved
        live.changed.connect(listener)
        self.destroyed.connect(lambda: live.changed.disconnect(listener))

    def shows_run(self, run: str) -> bool:
        return run == self._id

    def shown_again(self) -> None:
        if self._stack.currentWidget() is self._detail:
            self._detail.show_run(self._id)

    def _moved(self, _: None) -> None:
        live = self._progress.live
        if live is not None and self._desk.runs.live(live.run.id) is None:
            live.changed.disconnect(self._moved)
            self._progress.leave()
            self._show_outcome()
            if live.failure is not None:
                self.failed.emit(live.failure)

    def _goes_on(self, _: None) -> None:
        """Follow what was begun in one go with the run that has just ended."""
        if self._desk.runs.live(self._id) is None and self._together:
            for live in self._desk.runs.live_runs():
                if live.run.together == self._together:
                    self.follow(live.run.id)
                    return

    def _show_outcome(self) -> None:
        self._stack.setCurrentWidget(self._detail)
        self._detail.show_run(self._id)

    def _show_title(self, run: Run) -> None:
        self._header.set_title(words.title(run), words.when_and_who(run, self._desk.clock.now()))

    def _show_result(self, run: Run) -> None:
        self._show_title(run)
        if self.isVisible():
            announce(self, self._detail.words)
        self.settled.emit()
