"""What can be done with an ended run: undo it, try its failures again, restore a backup, save what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.changes import Kind, State
from desktop_app.core.ports import RunState
from desktop_app.ui.runs.came import Came
from desktop_app.ui.widgets import Button, Footer, MenuButton, Way


class RunActions(Footer):
    """The foot of an ended run; `save` are the ways to keep its receipt."""

    undo_asked = Signal()
    both_asked = Signal()
    restore_asked = Signal()
    results_asked = Signal()
    check_asked = Signal()
    retry_asked = Signal()

    def __init__(self, save: Sequence[Way], parent: QWidget) -> None:
        super().__init__(parent)
        self._undo = Button(self.tr("Undo…"), "plain", "undo-2", parent=self)
        self._undo.setObjectName("undo")
        self._both = Button(self.tr("Undo both sides…"), "plain", "undo-2", parent=self)
        self._restore = Button(self.tr("Restore from backup…"), "quiet", "archive-restore", parent=self)
        receipt = MenuButton(self.tr("Save or print receipt"), tuple(save), "quiet", "file-down", self)
        self._results = Button(self.tr("Save results…"), "quiet", "file-down", parent=self)
        self._check = Button("", "primary", "circle-question-mark", parent=self)
        self._retry = Button("", "primary", "rotate-cw", parent=self)
        for button, signal in (
            (self._undo, self.undo_asked),
            (self._both, self.both_asked),
            (self._restore, self.restore_asked),
            (self._results, self.results_asked),
            (self._check, self.check_asked),
            (self._retry, self.retry_asked),
        ):
            button.clicked.connect(signal)
        for button in (self._results, receipt, self._restore, self._both, self._undo):
            self.add_out(button)
        self.add(self._check)
        self.add(self._retry)
        for button in (self._results, self._restore, self._check, self._retry, self._both):
            button.hide()

    def show_run(self, came: Came, *, usable: bool, results: bool, stopped: bool) -> None:
        """Offer what fits. `usable`: its account is there and no run goes on; `results`: the rows of its file are known;
        `stopped`: the next steps are recommended above."""
        run, again = came.run, came.again
        unknown = sum(run.counts.get(state, 0) for state in (State.WAITING, State.IN_DOUBT))
        count = QLocale().toString(len(again))
        cut_off = run.state is RunState.RUNNING
        self._results.setVisible(results)
        left = again or any(run.kinds.get(kind, 0) for kind in (Kind.CONFLICT, Kind.PROBLEM))
        self._results.setText(self.tr("Save rows to correct…") if left else self.tr("Save results…"))
        self._check.setVisible(usable and (cut_off or unknown > 0))
        self._check.setText(self.tr("Check and continue") if cut_off else self.tr("Check what happened"))
        self._retry.setVisible(usable and bool(again) and not self._check.isVisibleTo(self))
        self._retry.set_kind("plain" if stopped else "primary")
        if any(line.outcome.state is State.TO_COME for line in again):
            self._retry.setText(self.tr("Try {count} again…").format(count=count))
        else:
            self._retry.setText(self.tr("Try {count} failed again…").format(count=count))
        self._undo.setVisible(not stopped)
        self._undo.setEnabled(usable and came.comes_back())
        self._undo.setText(self.tr("Undo this side…") if came.others else self.tr("Undo…"))
        self._both.setVisible(bool(came.others) and usable and not stopped)
        self._restore.setVisible(usable and run.backup is not None)
