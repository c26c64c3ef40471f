"""What stands above the people of an ended run: which run it was, what came of it, what is to be done, its numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.plan import Origin
from desktop_app.core.ports import Run, RunState
from desktop_app.services.desk import Desk
from desktop_app.ui.runs import words
from desktop_app.ui.runs.came import Came
from desktop_app.ui.runs.stopped import StoppedMirror
from desktop_app.ui.widgets import (
    AccountMark,
    Banner,
    Button,
    ElidedLabel,
    EnvironmentBadge,
    IconLabel,
    Panel,
    TileRow,
    WrapLabel,
)
from desktop_app.ui.words import spoken

_TILES = ("done", "unsent", "already_so", "not_changed", "refused", "waiting", "in_doubt", "to_come")


class RunHead(Panel):
    """`chosen` carries the kind of the tile that was chosen, `other_asked` the id of the run on the other side. Not
    `headed`: the page around it says which run it is."""

    chosen = Signal(str)
    other_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget, *, headed: bool) -> None:
        super().__init__(parent=parent, sides=("bottom",))
        self._desk, self._headed = desk, headed
        self._other = ""
        self._said = WrapLabel("", "headline", parent=self)
        self._besides = WrapLabel("", ink="text2", parent=self)
        self._notice = Banner("warning", parent=self)
        self.stopped = StoppedMirror(self)
        self._tiles = TileRow(_TILES, parent=self)
        self._tiles.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        for widget in (self._which_run(), self._said, self._besides, self._notice, self.stopped, self._tiles):
            column.addWidget(widget)

    @property
    def words(self) -> str:
        """What came of the run, in one sentence."""
        return " ".join(filter(None, (self._said.text(), self._besides.text())))

    def show_run(self, came: Came, *, usable: bool) -> None:
        """Say what came of it; `usable`: something can be done about it now."""
        run = came.run
        info = self._desk.accounts.info(run.provider)
        self._mark.set_account(info.letters, came.account.colour if came.account is not None else info.colour)
        self._title.setText(words.title(run))
        self._badge.set_environment(run.environment)
        self._by_itself.setVisible(run.by_itself)
        self._when.setText(words.when_and_who(run, self._desk.clock.now()))
        self._show_other(came.others)
        self._show_notice(came, usable=usable)
        counts = {words.MARK_OF[state]: count for state, count in run.counts.items()}
        if run.origin is Origin.IMPORT:
            counts["unsent"] = sum(run.kinds.get(kind, 0) for kind in words.UNSENT)
        self._tiles.set_counts(counts)
        self._tiles.show_only({"done", *(kind for kind, count in counts.items() if count)})
        self._tiles.choose("")
        self._tiles.setVisible(self.stopped.isHidden())

    def _show_other(self, others: list[Run]) -> None:
        self._other = others[0].id if others else ""
        self._to_other.setVisible(bool(others))
        if others:
            name = words.title(others[0])
            self._to_other.setText(QCoreApplication.translate("runs", "The other side: {run}").format(run=name))

    def _show_notice(self, came: Came, *, usable: bool) -> None:
        """Why the run ended when not by being done, and what to do about it."""
        run = came.run
        spared = words.deleted_nobody(run)
        note = spoken(run.note) if run.note is not None else ""
        if not note and spared and run.state is RunState.STOPPED:
            note = self.tr("The mirror was stopped before the removal.")
        stopped = spared and bool(note)
        self._said.setText(came.headline())
        self._besides.setText(came.besides())
        self._said.setVisible(not stopped)
        self._besides.setVisible(not stopped and bool(came.besides()))
        self._notice.setVisible(bool(note) and not stopped)
        self._notice.show_message("warning", note)
        self.stopped.setVisible(stopped)
        file = run.source or self.tr("the same rows")
        again = usable and self._desk.mirrors.can_repeat(run.id)
        undo = usable and came.comes_back()
        self.stopped.show_state(note, came.said(), file=file, twice=len(came.twice), again=again, undo=undo)

    def _which_run(self) -> QWidget:
        part = QWidget(self)
        self._mark = AccountMark("", "#51606C", 28, part)
        self._title = ElidedLabel("", "headline", parent=part)
        self._badge = EnvironmentBadge(None, part)
        self._by_itself = IconLabel(words.BY_ITSELF_ICON, "text2", 14, part)  # the words beside it say so, too
        self._when = ElidedLabel("", "small", "text2", parent=part)
        self._to_other = Button("", "link", parent=part)
        self._to_other.clicked.connect(lambda: self.other_asked.emit(self._other))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(10)
        for widget in (self._mark, self._title, self._badge):
            first.addWidget(widget)
        first.addStretch(1)
        second.setSpacing(6)
        second.addWidget(self._by_itself)
        second.addWidget(self._when)
        second.addSpacing(10)
        second.addWidget(self._to_other)
        second.addStretch(1)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        part.setVisible(self._headed)
        return part
