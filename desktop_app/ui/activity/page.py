"""Activity: all runs at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.services.runs.live import LiveRun
from desktop_app.ui.activity.history import RUN_ROLE, History
from desktop_app.ui.page import Page
from desktop_app.ui.runs import words
from desktop_app.ui.runs.detail import RunDetail
from desktop_app.ui.runs.progress import RunProgress
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import ComboBox, EmptyState, ListView, PageHeader, Panel, SearchField, Separator

_NARROW = 320


class ActivityPage(Page):
    """The history. Live runs stand on top; the chosen one shows its progress, or what came of it when it has ended."""

    help_topic = "activity"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: list[Run] = []
        self._chosen = ""
        self._followed: set[str] = set()
        self._model = History(desk, self)
        self._lay_out()
        listener = self._runs_changed
        desk.runs.changed.connect(listener)
        self.destroyed.connect(lambda: desk.runs.changed.disconnect(listener))
        self._runs_changed(None)

    @property
    def run(self) -> str:
        """The id of the chosen run; empty when there is none."""
        return self._chosen

    def shows_run(self, run: str) -> bool:
        return run == self._chosen

    def show_run(self, run: str) -> None:
        """Choose a run of the history, whatever was narrowed before."""
        self._chosen = run
        self._search.clear()
        for box in (self._account, self._result, self._began):
            box.setCurrentIndex(0)
        self._show_list()

    def shown_again(self) -> None:
        self.tasks.start(self._load())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._left.setFixedWidth(WIDTHS["activity"] if self.width() >= WIDTHS["narrow"] else _NARROW)

    # -------------------------------------------------------------------------------------------------------- showing

    def _runs_changed(self, _: None) -> None:
        refresh = self._model.refresh
        for live in self._desk.runs.live_runs():
            if live.run.id not in self._followed:
                self._followed.add(live.run.id)
                live.changed.connect(refresh)
                self.destroyed.connect(partial(_stop_following, live, refresh))
        self.tasks.start(self._load())

    async def _load(self) -> None:
        self._all = await self._desk.runs.history()
        accounts = await self._desk.accounts.all()
        self._model.colours = {account.id: account.colour for account in accounts}
        names = sorted({run.account_name for run in self._all})
        current = self._account.currentText()
        self._account.blockSignals(True)
        self._account.clear()
        self._account.addItems([self.tr("All accounts"), *names])
        self._account.setCurrentIndex(1 + names.index(current) if current in names else 0)
        self._account.blockSignals(False)
        self._began.setVisible(any(run.by_itself for run in self._all))
        self._show_list()

    def _show_list(self) -> None:
        live = {run.run.id for run in self._desk.runs.live_runs()}
        runs = [run for run in self._all if self._is_wanted(run, is_live=run.id in live)]
        runs.sort(key=lambda run: run.id not in live)
        self._model.show_runs(runs)
        if not runs:
            self._show_empty()
            return
        row = self._model.row_of(self._chosen)
        self._list.setCurrentIndex(self._model.index(0 if row is None else row))

    def _is_wanted(self, run: Run, *, is_live: bool) -> bool:
        account = self._account.currentText() if self._account.currentIndex() > 0 else ""
        result = self._result.currentData()
        found = self._search.text().casefold() in f"{words.title(run)} {run.source} {run.who}".casefold()
        found = found and self._began.currentData() in (None, "", "itself" if run.by_itself else "person")
        well = words.went_well(run) and not is_live
        return found and account in ("", run.account_name) and (not result or well is (result == "well"))

    def _show_empty(self) -> None:
        self._progress.leave()
        if self._all:
            self._empty.show_message("search-x", self.tr("No run is like that"), self.tr("Try fewer words."))
        else:
            reason = self.tr("Every change that this program makes is listed here, with a way back.")
            self._empty.show_message("history", self.tr("Nothing was changed yet"), reason)
        self._right.setCurrentWidget(self._empty)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        run = index.data(RUN_ROLE)
        if not isinstance(run, Run):
            return
        self._chosen = run.id
        live = self._desk.runs.live(run.id)
        if live is not None:
            self._right.setCurrentWidget(self._progress)
            if self._progress.live is not live:
                self._progress.follow(live, self._desk.clock.now)
            return
        self._progress.leave()
        self._right.setCurrentWidget(self._detail)
        self._detail.show_run(run.id)

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        about = self.tr("Everything that this program has changed, newest first. Kept for 90 days.")
        header = PageHeader(self.tr("Activity"), about, parent=self)
        right = Panel(parent=self)
        self._right = QStackedLayout(right)
        self._empty = EmptyState("history", "", parent=right)
        self._detail = RunDetail(self._desk, self.tasks, right)
        self._detail.opens.connect(self.opens)
        self._detail.went_on.connect(self.show_run)
        self._detail.other_asked.connect(self.show_run)
        self._progress = RunProgress(right)
        for widget in (self._empty, self._detail, self._progress):
            self._right.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left_side())
        middle.addWidget(Separator(vertical=True, parent=self))
        middle.addWidget(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addLayout(middle, 1)

    def _left_side(self) -> QWidget:
        self._left = Panel(parent=self)
        self._search = SearchField(self.tr("Search"), self._left)
        self._search.textChanged.connect(lambda _: self._show_list())
        self._account = ComboBox(self._left)
        self._account.setAccessibleName(self.tr("Account"))
        self._account.addItem(self.tr("All accounts"))
        self._result = ComboBox(self._left)
        self._result.setAccessibleName(self.tr("Result"))
        for words_, key in ((self.tr("All results"), ""), (self.tr("All done"), "well"), (self.tr("Not all"), "not")):
            self._result.addItem(words_, key)
        self._began = ComboBox(self._left)
        self._began.setAccessibleName(self.tr("Who began it"))
        people, itself = self.tr("Begun by people"), self.tr("Began by themselves")
        for words_, key in ((self.tr("All runs"), ""), (people, "person"), (itself, "itself")):
            self._began.addItem(words_, key)
        self._began.hide()
        self._began.currentIndexChanged.connect(lambda _: self._show_list())
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        for box in (self._account, self._result):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(lambda _: self._show_list())
            boxes.addWidget(box, 1)
        tools = QVBoxLayout()
        tools.setContentsMargins(16, 12, 16, 12)
        tools.setSpacing(8)
        tools.addWidget(self._search)
        tools.addLayout(boxes)
        tools.addWidget(self._began)
        self._list = ListView("list_row", parent=self._left)
        self._list.setAccessibleName(self.tr("Runs"))
        self._list.setModel(self._model)
        self._list.selectionModel().currentChanged.connect(self._choose)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(Separator(parent=self._left))
        column.addWidget(self._list, 1)
        return self._left


def _stop_following(live: LiveRun, listener: Callable[[None], None], _page: object = None) -> None:
    live.changed.disconnect(listener)
