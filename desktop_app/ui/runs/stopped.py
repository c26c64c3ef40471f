"""A mirror that was stopped before it removed anybody: what stands now, and what can be done next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.widgets import Button, IconLabel, Panel, WrapLabel


class StoppedMirror(Panel):
    """Says why and what stands, and offers the next steps, each with what it does: `again_asked` compares anew,
    `doubles_asked` takes out the second entries, `undo_asked` everything."""

    again_asked = Signal()
    doubles_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("conflictSoft", radius=8, bar="conflict", parent=parent)
        self._why = WrapLabel(bold=True, parent=self)
        self._what = WrapLabel(type="small", parent=self)
        self._steps = QGridLayout()
        self._steps.setHorizontalSpacing(12)
        self._steps.setVerticalSpacing(6)
        self._steps.setColumnStretch(1, 1)
        self._again = self._step(self.tr("Compare again…"))
        self._doubles = self._step(self.tr("Remove the duplicates…"))
        self._undo = self._step(self.tr("Undo everything…"))
        for (button, _), signal in (
            (self._again, self.again_asked),
            (self._doubles, self.doubles_asked),
            (self._undo, self.undo_asked),
        ):
            button.clicked.connect(signal)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._why)
        words.addWidget(self._what)
        words.addLayout(self._steps)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(IconLabel("triangle-alert", "conflict", 20, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_state(self, why: str, what: str, *, file: str, twice: int, again: bool, undo: bool) -> None:
        """Say it. `file` is what the mirror was made from, `twice` how many people are in the list twice; `again` and
        `undo` say whether that can be done."""
        self._why.setText(why)
        self._what.setText(what)
        compares = self.tr("Compares {file} with the list as it is now. Nothing happens before you say so.")
        steps = (
            (self._again, compares.format(file=file), again),
            (
                self._doubles,
                self.tr("Removes the %n entries that were added; the old ones stay.", "", twice),
                undo and twice > 0,
            ),
            (self._undo, self.tr("Puts back what was changed, and removes again whoever was added."), undo),
        )
        recommended = next((step for step, _words, possible in steps if possible), None)
        for step, words, possible in steps:
            step[0].set_kind("primary" if step is recommended else "plain")
            self._show(step, words, possible)

    def _step(self, name: str) -> tuple[Button, WrapLabel]:
        button, words = Button(name, small=True, parent=self), WrapLabel(type="small", parent=self)
        row = self._steps.rowCount()
        self._steps.addWidget(button, row, 0)
        self._steps.addWidget(words, row, 1, Qt.AlignmentFlag.AlignVCenter)
        return button, words

    @staticmethod
    def _show(step: tuple[Button, WrapLabel], words: str, possible: bool) -> None:
        step[1].setText(words)
        for widget in step:
            widget.setVisible(possible)
