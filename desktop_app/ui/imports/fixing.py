"""Above and below the grid: one way to solve a whole group, and what is the matter with the current row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.core.words import Sentence
from desktop_app.services.imports import Candidate, ProblemGroup
from desktop_app.ui.theme import icon, theme
from desktop_app.ui.widgets import Button, ElidedLabel, IconLabel, Label, Panel, WrapLabel
from desktop_app.ui.words import spoken


class FixBar(Panel):
    """`asked(other)`: solve the group as proposed, or in the other way."""

    asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(radius=8, edge="accent", parent=parent)
        self._title = WrapLabel("", bold=True, parent=self)
        self._result = WrapLabel("", "small", "text2", parent=self)
        self.other = Button("", parent=self)
        self.other.clicked.connect(lambda: self.asked.emit(True))
        self.fix = Button("", icon="wand-sparkles", parent=self)
        self.fix.clicked.connect(lambda: self.asked.emit(False))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._result)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 12, 9)
        row.setSpacing(12)
        row.addWidget(IconLabel("wand-sparkles", "accent", 20, self))
        row.addLayout(words, 1)
        row.addWidget(self.other)
        row.addWidget(self.fix)
        self.setMinimumHeight(theme().height("control") + 20)

    def show_group(self, group: ProblemGroup | None) -> bool:
        """Offer what solves this group; False where each cell must be looked at."""
        fix = None if group is None else group.fix
        if group is None or fix is None:
            return False
        self._title.setText(spoken(fix))
        self._result.setVisible(group.becomes is not None)
        if group.becomes is not None:
            self._result.setText(spoken(group.becomes))
        self.fix.setText(self.tr("Fix all %n like this", None, group.fixable))
        self.other.setVisible(group.other_fix is not None)
        if group.other_fix is not None:
            self.other.setText(spoken(group.other_fix))
        return True


class ProblemLine(Panel):
    """What is the matter with the current cell, or else its row. `leave_out_asked([row])`, `take_back_asked([row])`,
    `who_asked(row)`: somebody wants to say who the row is."""

    who_asked = Signal(int)
    leave_out_asked = Signal(list)
    take_back_asked = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", sides=("top",), parent=parent)
        self._row = 0
        self._number = ""
        self._icon = IconLabel("octagon-alert", "problem", 16, self)
        self._where = Label("", bold=True, parent=self)
        self._what = ElidedLabel("", parent=self)
        self.leave_out = Button("", "link", parent=self)
        self.leave_out.clicked.connect(lambda: self.leave_out_asked.emit([self._row]))
        self.take_back = Button("", "link", parent=self)
        self.take_back.clicked.connect(lambda: self.take_back_asked.emit([self._row]))
        self.who = Button(self.tr("Say who it is…"), "link", parent=self)
        self.who.clicked.connect(lambda: self.who_asked.emit(self._row))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._where, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._what, 1)
        row.addWidget(self.who)
        row.addWidget(self.leave_out)
        row.addWidget(self.take_back)
        self.setFixedHeight(theme().height("review"))
        self.show_nothing()

    def show_nothing(self) -> None:
        """No row is the current one."""
        self._say("", "text2", "", "", "sunken")
        self.who.hide()
        self.leave_out.hide()
        self.take_back.hide()

    def show_row(self, row: int) -> None:
        """A row in which nothing is to be solved."""
        self._offer(row, out=False)
        self._say("check", "new", self.tr("Row {row}:").format(row=self._number), self.tr("nothing to solve"), "sunken")

    def show_left_out(self, row: int) -> None:
        """A row that was left out."""
        self._offer(row, out=True)
        where = self.tr("Row {row}:").format(row=self._number)
        self._say("circle-slash-2", "leftOut", where, self.tr("left out by you"), "sunken")

    def show_problem(self, row: int, column: str, sentence: Sentence, *, stops: bool, asks: bool) -> None:
        """What is the matter with a cell, or, without a column, with the row. `asks`: who it is can be said."""
        self._offer(row, out=False)
        self.who.setVisible(asks)
        where = self.tr("Row {row}:").format(row=self._number)
        if column:
            where = self.tr("Row {row}, {column}:").format(row=self._number, column=column)
        token, icon = ("problem", "octagon-alert") if stops else ("conflict", "triangle-alert")
        self._say(icon, token, where, spoken(sentence), f"{token}Soft")

    def _offer(self, row: int, *, out: bool) -> None:
        self._row = row
        self._number = self.locale().toString(row)
        self.who.hide()
        self.leave_out.setVisible(not out)
        self.leave_out.setText(self.tr("Leave row {row} out").format(row=self._number))
        self.take_back.setVisible(out)
        self.take_back.setText(self.tr("Take row {row} back").format(row=self._number))

    def _say(self, icon: str, token: str, where: str, what: str, fill: str) -> None:
        self._icon.set_icon(icon, token)
        self._where.setText(where)
        self._what.setText(what)
        self.set_look(fill=fill)
        self.setAccessibleName(f"{where} {what}".strip())


class WhoMenu(QMenu):
    """The people whom a row may be. `chosen(contact id)`; None: a new person."""

    chosen = Signal(object)

    def __init__(self, people: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for person in people:
            words = " · ".join(part for part in (person.name, person.detail) if part).replace("&", "&&")
            self._add(words, "user", person.contact)
        if people:
            self.addSeparator()
        self._add(self.tr("A new person"), "user-plus", None)

    def _add(self, words: str, name: str, contact: str | None) -> None:
        action = self.addAction(icon(name), words)
        action.triggered.connect(lambda: self.chosen.emit(contact))
