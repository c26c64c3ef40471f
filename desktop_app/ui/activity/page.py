"""Activity: all runs at the left, the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.services.runs.live import LiveRun
from desktop_app.ui.page import Page
from desktop_app.ui.runs import words
from desktop_app.ui.runs.detail import RunDetail
from desktop_app.ui.runs.page import RunPage
from desktop_app.ui.theme import MARKS
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import LINE_ROLE, EmptyState, Line, ListView, PageHeader, Panel, SearchField, Separator

RUN_ROLE = Qt.ItemDataRole.UserRole + 30


class ActivityPage(Page):
    """The history. Live runs stand on top and open their progress; ended ones are shown at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: list[Run] = []
        self._shown = ""
        self._model = _Runs(desk, self)
        self._detail = RunDetail(desk, self.tasks, self)
        self._detail.opens.connect(self.opens)
        self._detail.went_on.connect(self._follow)
        self._lay_out()
        listener = self._runs_changed
        desk.runs.changed.connect(listener)
        self.destroyed.connect(lambda: desk.runs.changed.disconnect(listener))
        self.tasks.start(self._load())

    def shown_again(self) -> None:
        self.tasks.start(self._load())

    def _runs_changed(self, _: None) -> None:
        for live in self._desk.runs.live_runs():
            live.changed.disconnect(self._model.refresh)
            live.changed.connect(self._model.refresh)
        self.tasks.start(self._load())

    async def _load(self) -> None:
        self._all = await self._desk.runs.history()
        colours = {account.id: account.colour for account in await self._desk.accounts.all()}
        self._model.colours = colours
        names = sorted({run.account_name for run in self._all})
        current = self._account.currentText()
        self._account.blockSignals(True)
        self._account.clear()
        self._account.addItems([self.tr("All accounts"), *names])
        self._account.setCurrentText(current if current in names else self.tr("All accounts"))
        self._account.blockSignals(False)
        self._narrow()

    def _narrow(self) -> None:
        account = self._account.currentText() if self._account.currentIndex() > 0 else ""
        text = self._search.text().casefold()
        live = {run.run.id for run in self._desk.runs.live_runs()}
        runs = [
            run
            for run in self._all
            if (not account or run.account_name == account)
            and (not text or text in f"{words.title(run)} {run.source}".casefold())
        ]
        runs.sort(key=lambda run: run.id not in live)
        self._model.show_runs(runs)
        self._right.setCurrentWidget(self._detail if runs else self._empty)
        rows = [row for row, run in enumerate(runs) if run.id == self._shown]
        if runs:
            self._list.setCurrentIndex(self._model.index(rows[0] if rows else 0))

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        run = index.data(RUN_ROLE)
        if isinstance(run, Run):
            self._shown = run.id
            self._detail.show_run(run.id)

    def _open(self, index: QModelIndex) -> None:
        run = index.data(RUN_ROLE)
        if isinstance(run, Run) and self._desk.runs.live(run.id) is not None:
            self._follow(run.id)

    def _follow(self, run: str) -> None:
        live: LiveRun | None = self._desk.runs.live(run)
        if live is not None:
            self.opens.emit(RunPage(self._desk, live.account, run))

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("Activity"), self.tr("Everything this program has changed, newest first."), parent=self
        )
        left = Panel(parent=self)
        left.setFixedWidth(WIDTHS["activity"])
        self._search = SearchField(self.tr("Search"), left)
        self._search.textChanged.connect(lambda _: self._narrow())
        self._account = QComboBox(left)
        self._account.setAccessibleName(self.tr("Account"))
        self._account.currentIndexChanged.connect(lambda _: self._narrow())
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 12, 16, 12)
        tools.setSpacing(8)
        tools.addWidget(self._search, 1)
        tools.addWidget(self._account)
        self._list = ListView("list_row", parent=left)
        self._list.setAccessibleName(self.tr("Runs"))
        self._list.setModel(self._model)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._list.opened.connect(self._open)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(Separator(parent=left))
        column.addWidget(self._list, 1)
        right = Panel(parent=self)
        self._right = QStackedLayout(right)
        self._empty = EmptyState(
            "history",
            self.tr("Nothing was changed yet"),
            self.tr("Every change this program makes is listed here, with a way back."),
            parent=right,
        )
        self._right.addWidget(self._empty)
        self._right.addWidget(self._detail)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(Separator(vertical=True, parent=self))
        middle.addWidget(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addLayout(middle, 1)


class _Runs(QAbstractListModel):
    """Runs as rows of two lines."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runs: list[Run] = []
        self.colours: dict[str, str] = {}

    def show_runs(self, runs: list[Run]) -> None:
        self.beginResetModel()
        self._runs = runs
        self.endResetModel()

    def refresh(self, _: None) -> None:
        """A live run moved."""
        if self._runs:
            self.dataChanged.emit(self.index(0), self.index(len(self._runs) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._runs)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        run = self._runs[index.row()]
        if role == RUN_ROLE:
            return run
        if role not in (LINE_ROLE, Qt.ItemDataRole.DisplayRole):
            return None
        live = self._desk.runs.live(run.id)
        key, word = words.standing(run, live=live is not None)
        title = f"{words.what(run.origin)} · {run.account_name}"
        if live is not None:
            second = self.tr("{done} of {total} so far").format(done=live.done, total=live.total)
        else:
            second = words.done_in_words(run) or run.source
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{title}, {word}, {second}"
        info = self._desk.accounts.info(run.provider)
        return Line(
            title,
            f"· {second}" if second else "",
            word,
            MARKS[key].icon,
            MARKS[key].token,
            self.tr("now") if live is not None else words.day_or_time(run.started_at),
            letters=info.letters,
            colour=self.colours.get(run.account, info.colour),
            progress=live.done / max(1, live.total) if live is not None else None,
        )
