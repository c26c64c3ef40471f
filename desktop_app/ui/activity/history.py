"""Runs as rows of two lines."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.ui.runs import words
from desktop_app.ui.theme import MARKS
from desktop_app.ui.widgets import LINE_ROLE, Line

RUN_ROLE = Qt.ItemDataRole.UserRole + 30

Index = QModelIndex | QPersistentModelIndex


class History(QAbstractListModel):
    """`RUN_ROLE` gives the `Run` of a row. `colours` are those of the accounts, by id."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runs: list[Run] = []
        self._others: dict[str, Run] = {}
        self.colours: dict[str, str] = {}

    def show_runs(self, runs: list[Run]) -> None:
        self.beginResetModel()
        self._runs = runs
        self._others = _others(runs)
        self.endResetModel()

    def row_of(self, run: str) -> int | None:
        return next((row for row, each in enumerate(self._runs) if each.id == run), None)

    def refresh(self, _: None = None) -> None:
        """A live run moved."""
        if self._runs:
            self.dataChanged.emit(self.index(0), self.index(len(self._runs) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._runs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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
            second = words.in_short(run)
        if run.by_itself:
            second = self.tr("by itself · {what}").format(what=second)
        if other := self._others.get(run.id):
            second = self.tr("{what} · with {account}").format(what=second, account=other.account_name)
        when = self.tr("now") if live is not None else words.day_or_time(run.started_at, self._desk.clock.now())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{title}, {word}, {second}, {when}"
        info = self._desk.accounts.info(run.provider)
        return Line(
            title,
            second,
            word,
            MARKS[key].icon,
            MARKS[key].token,
            when,
            letters=info.letters,
            colour=self.colours.get(run.account, info.colour),
            progress=live.done / max(1, live.total) if live is not None else None,
            right_icon=words.BY_ITSELF_ICON if run.by_itself else "",
        )


def _others(runs: list[Run]) -> dict[str, Run]:
    """The run that was begun together with another one, by the id of that."""
    together: dict[str, list[Run]] = {}
    for run in runs:
        if run.together:
            together.setdefault(run.together, []).append(run)
    return {run.id: other for both in together.values() for run in both for other in both if other.id != run.id}
