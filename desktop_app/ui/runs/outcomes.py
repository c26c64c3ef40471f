"""The people of a run as lines: what was planned for each, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import KEPT
from desktop_app.core.ports import RunLine
from desktop_app.core.undoing import in_list_twice
from desktop_app.core.words import Sentence, say
from desktop_app.ui.review.model import Column, ReviewModel
from desktop_app.ui.review.view import WORD_WITHOUT_TICK, ReviewDelegate, ReviewView
from desktop_app.ui.runs import words
from desktop_app.ui.theme import CLASSES, MARKS
from desktop_app.ui.widgets import CELL_ROLE, Cell
from desktop_app.ui.words import spoken

_TROUBLE = frozenset({State.NOT_CHANGED, State.REFUSED, State.IN_DOUBT, State.WAITING})


class OutcomesView(ReviewView):
    """Lines whose outcome has more room than their changes."""

    WIDE = (152, 200, 260)
    NARROW = (120, 152, 152)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ticks=False)
        self.cells = OutcomesDelegate(self, WORD_WITHOUT_TICK)
        self.setItemDelegate(self.cells)


class OutcomesDelegate(ReviewDelegate):
    """An outcome that is too long for its column begins in the one before it where nothing stands there."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        outcome = index.model().index(index.row(), Column.WHY)
        if index.column() not in (Column.CHANGES, Column.WHY) or not self._reaches(outcome):
            super().paint(painter, option, index)
            return
        before = self._view.visualRect(index.model().index(index.row(), Column.CHANGES))
        painter.save()
        painter.setClipRect(QRect(option.rect))
        both = QStyleOptionViewItem(option)
        both.rect = before.united(self._view.visualRect(outcome))
        super().paint(painter, both, outcome)
        painter.restore()

    def _reaches(self, outcome: QModelIndex) -> bool:
        cell = outcome.data(CELL_ROLE)
        before = outcome.siblingAtColumn(Column.CHANGES).data(CELL_ROLE)
        if not isinstance(cell, Cell) or not isinstance(before, Cell) or before.text:
            return False
        return self.cuts(cell, self._view.visualRect(outcome).width(), Column.WHY)


class OutcomesModel(ReviewModel):
    """Lines of a run; the last column says what came of them, with a mark where it is not what was planned."""

    def __init__(
        self, lines: Sequence[RunLine], by_id: Mapping[str, RunLine], fields: FieldSet, parent: QObject | None
    ) -> None:
        """`by_id` holds these lines, and may hold others, by the ids of their changes."""
        headers = (
            QCoreApplication.translate("runs", "What"),
            QCoreApplication.translate("runs", "Person"),
            QCoreApplication.translate("runs", "Changes"),
            QCoreApplication.translate("runs", "Outcome"),
        )
        changes = [line.change for line in lines]
        super().__init__(
            changes, fields, ticks=False, reason=lambda c: _outcome(by_id[c.id]), headers=headers, parent=parent
        )
        self._lines = by_id

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = super().data(index, role)
        if index.column() != Column.WHY or not isinstance(cell, Cell):
            return cell
        key = _mark(self._lines[self.change_at(index.row()).id])
        return Cell(cell.text, MARKS[key].token, MARKS[key].icon, MARKS[key].token) if key else cell

    def _what(self, change: Change) -> Cell:
        """What has become of somebody; of whom nothing has, what was planned."""
        line = self._lines[change.id]
        if change.why == KEPT:
            return Cell(QCoreApplication.translate("runs", "Kept"), "new", "circle-check", "new", bold=True)
        if in_list_twice(line):
            return Cell(QCoreApplication.translate("runs", "Twice"), "conflict", "copy", "conflict", bold=True)
        if line.outcome.state not in (State.APPLIED, State.ALREADY):
            return super()._what(change)
        mark = CLASSES[change.kind]
        return Cell(mark.word, mark.token, mark.icon, mark.token, bold=True)

    def _summary(self, change: Change) -> str:
        # Why nothing was sent stands in the outcome.
        return "" if change.kind in words.UNSENT else super()._summary(change)


def _outcome(line: RunLine) -> Sentence | None:
    """What came of a line: the reason where there is one, else when it was done."""
    change, outcome = line.change, line.outcome
    if change.why == KEPT:
        return say("stays in the list as it was")
    if change.kind in words.UNSENT:  # the journal gives these their `why` as reason; the problem itself says more
        why = "; ".join(map(spoken, change.notes.values())) if change.kind is Kind.PROBLEM else ""
        why = why or spoken(change.why)
        return say("not sent: {why}", why=why) if change.row is None else say("not imported: {why}", why=why)
    if outcome.reason is not None:
        return outcome.reason
    if not change.sends:
        return change.why
    if outcome.state is State.APPLIED and line.at is not None:
        return say("{time} · done", time=words.clock_time(line.at))
    if outcome.state is State.ALREADY:
        return say("was so already")
    return say("not sent") if outcome.state is State.TO_COME else None


def _mark(line: RunLine) -> str:
    """The key of the mark of what is not as planned; empty where nothing needs to be looked at."""
    if in_list_twice(line):
        return "warning"
    if line.change.sends:
        return words.MARK_OF[line.outcome.state] if line.outcome.state in _TROUBLE else ""
    return line.change.kind.value if line.change.kind in (Kind.CONFLICT, Kind.PROBLEM) else ""
