"""The people of a run as lines: what was planned for each, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import KEPT
from desktop_app.core.ports import RunLine
from desktop_app.core.undoing import in_list_twice
from desktop_app.core.words import Sentence, say
from desktop_app.ui.removal import Removal
from desktop_app.ui.review.model import Column, ReviewModel
from desktop_app.ui.review.texts import LineTexts
from desktop_app.ui.review.view import WORD_WITHOUT_TICK, ReviewDelegate, ReviewView
from desktop_app.ui.runs import words
from desktop_app.ui.theme import CLASSES, MARKS, draw_icon, theme
from desktop_app.ui.widgets import CELL_ROLE, Cell
from desktop_app.ui.words import spoken

_TROUBLE = frozenset({State.NOT_CHANGED, State.REFUSED, State.IN_DOUBT, State.WAITING})
_PADDING = 12
_ICON = 20  # px, with its gap


class OutcomesView(ReviewView):
    """Lines whose outcome has more room than their details."""

    WIDE = (152, 200, 260)
    NARROW = (120, 184, 152)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ticks=False)
        self.cells = OutcomesDelegate(self, WORD_WITHOUT_TICK)
        self.setItemDelegate(self.cells)


class OutcomesDelegate(ReviewDelegate):
    """An outcome that is too long for one line has two small ones."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell, rect = index.data(CELL_ROLE), QRect(option.rect)
        if index.column() != Column.WHY or not isinstance(cell, Cell) or not self.cuts(cell, rect.width(), Column.WHY):
            super().paint(painter, option, index)
            return
        self._paint_ground(painter, rect, cell, bool(option.state & QStyle.StateFlag.State_Selected), False)
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        if cell.icon:
            draw_icon(painter, inner.x(), inner.y() + (inner.height() - 14) // 2, 14, cell.icon, cell.icon_token)
            inner.setLeft(inner.left() + _ICON)
        # Breaking between words loses room at the end of a line; more than two lines do not fit.
        shown = theme().metrics("small").elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width() * 7 // 4)
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color(cell.ink or "text2"))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, int(flags) | Qt.TextFlag.TextWordWrap, shown)
        if self._is_current_row(index):
            self._paint_focus(painter, rect, index.column())


class OutcomeTexts(LineTexts):
    """The words of the lines of a run, by the ids of their changes; an outcome that was not planned has a mark."""

    def __init__(
        self,
        lines: Mapping[str, RunLine],
        fields: FieldSet,
        removal: Removal | None = None,
        gentle: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(fields, removal, gentle)
        self._lines = lines

    def headings(self) -> tuple[str, str, str, str]:
        what, person, details, _ = super().headings()
        return what, person, details, QCoreApplication.translate("runs", "Outcome")

    def what(self, change: Change, *, left_out: bool = False) -> Cell:
        """What has become of somebody; of whom nothing has, what was planned."""
        line = self._lines[change.id]
        if change.why == KEPT:
            return Cell(QCoreApplication.translate("runs", "Kept"), "new", "circle-check", "new", bold=True)
        if in_list_twice(line):
            word = QCoreApplication.translate("runs", "Duplicate left")
            return Cell(word, "conflict", "copy", "conflict", bold=True)
        if line.outcome.state not in (State.APPLIED, State.ALREADY):
            return super().what(change, left_out=left_out)
        gentle = change.id in self.gentle
        mark = MARKS["anonymised"] if gentle else CLASSES[change.kind]
        removed = change.kind is Kind.REMOVED and self.removal is not None
        word = self.removal.done(gentle=gentle) if removed and self.removal is not None else mark.word
        return Cell(word, mark.token, mark.icon, mark.token, bold=True)

    def details(self, change: Change, *, ticked: bool = True) -> Cell:
        """Why nothing was sent stands in the outcome."""
        return Cell("") if change.kind in words.UNSENT else super().details(change, ticked=ticked)

    def why(self, change: Change, *, noted: bool = False) -> Cell:
        """What came of a line."""
        line = self._lines[change.id]
        said, key = _outcome(line), _mark(line)
        text = spoken(said) if said is not None else ""
        return Cell(text, MARKS[key].token, MARKS[key].icon, MARKS[key].token) if key else Cell(text, "text2")


def outcomes_model(lines: Sequence[RunLine], texts: OutcomeTexts, parent: QObject | None) -> ReviewModel:
    """Some lines of a run for the table."""
    return ReviewModel([line.change for line in lines], texts, ticks=False, parent=parent)


def _outcome(line: RunLine) -> Sentence | None:
    """What came of a line: the reason where there is one, else when it was done."""
    change, outcome = line.change, line.outcome
    if change.why == KEPT:
        return say("stays in the list as it was")
    if change.kind in words.UNSENT:  # the journal gives these their `why` as reason; the problem itself says more
        return _unsent(change)
    if outcome.reason is not None:
        return outcome.reason
    if not change.sends:
        return change.why
    if outcome.state is State.APPLIED and line.at is not None:
        return say("{time} · done", time=words.clock_time(line.at))
    if outcome.state is State.ALREADY:
        return say("was so already")
    return say("not sent") if outcome.state is State.TO_COME else None


def _unsent(change: Change) -> Sentence:
    problems = " ".join(dict.fromkeys(map(spoken, change.notes.values()))) if change.kind is Kind.PROBLEM else ""
    if problems:
        if change.row is None:
            return say("Not sent. {problems}", problems=problems)
        return say("Not imported. {problems}", problems=problems)
    why = spoken(change.why)
    return say("not sent: {why}", why=why) if change.row is None else say("not imported: {why}", why=why)


def _mark(line: RunLine) -> str:
    """The key of the mark of what is not as planned; empty where nothing needs to be looked at."""
    if in_list_twice(line):
        return "warning"
    if line.change.sends:
        return words.MARK_OF[line.outcome.state] if line.outcome.state in _TROUBLE else ""
    return line.change.kind.value if line.change.kind in (Kind.CONFLICT, Kind.PROBLEM) else ""
