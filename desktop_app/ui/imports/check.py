"""The fourth step: every problem at once, in a grid that can be edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.imports import AMBIGUOUS, Check, ImportSession, ProblemGroup
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.imports.fixing import FixBar, ProblemLine, WhoMenu
from desktop_app.ui.imports.grid import CheckGrid
from desktop_app.ui.imports.groups import GroupPanel, Key, key_of
from desktop_app.ui.imports.parts import Step
from desktop_app.ui.imports.rowsbar import RowsBar
from desktop_app.ui.imports.solving import Solving
from desktop_app.ui.widgets import Panel


class CheckStep(Step):
    """Shows what `session.check()` found and lets it be solved: by hand, all alike, or by leaving rows out.

    `strict`: one goes on only when nothing that stops a row is left (mirroring).
    """

    def __init__(self, tasks: Tasks, *, strict: bool, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._strict = strict
        self._check: Check | None = None
        self._group: Key | None = None
        self._left_out_shown = False
        self._solving = Solving(tasks, self)
        self._solving.began.connect(self.changed)
        self._solving.checked.connect(self._show_again)
        self.groups = GroupPanel(self)
        self.groups.chosen.connect(self._choose_group)
        self.groups.left_out_asked.connect(self._show_left_out)
        self._fix_frame = QWidget(self)
        self.fix = FixBar(self._fix_frame)
        self.fix.asked.connect(lambda other: self._solving.fix_all(self._current_group(), other=other))
        self.grid = CheckGrid(self)
        self.grid.model_of_rows.edited.connect(self._solving.edit)
        self.grid.selectionModel().currentChanged.connect(lambda now, _before: self._show_place(now))
        self.rows_bar = RowsBar(self)
        self.rows_bar.only.toggled.connect(lambda _on: self._show_rows() if self._check is not None else None)
        self.rows_bar.stepped.connect(self.grid.step)
        self.problem = ProblemLine(self)
        self.problem.leave_out_asked.connect(self._solving.leave_out)
        self.problem.take_back_asked.connect(self._solving.take_back)
        self.problem.who_asked.connect(lambda row: self.tasks.start(self._ask_who(row)))
        self._lay_out()
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        for key, act in ((undo, self._solving.undo), (redo, self._solving.redo)):
            shortcut = QShortcut(self)
            shortcut.setKeys(key)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # ------------------------------------------------------------------------------------------------------- showing

    def show_check(self, session: ImportSession, check: Check) -> None:
        """Show a check for the first time, at its first problem."""
        self.session = session
        self._left_out_shown = False
        self._group = key_of(check.groups[0]) if check.groups else None
        self.rows_bar.only.setChecked(bool(check.groups))
        self._show(check)
        self._go_to_first()
        self._solving.begin(session)

    def blocked(self) -> str:
        if self._solving.busy:
            return self.tr("Checking…")
        refused = self._refused()
        if self._strict and refused:
            return self.tr("%n row(s) would be refused. Solve them or leave them out.", None, refused)
        return ""

    def note(self) -> str:
        refused = self._refused()
        return (
            self.tr("%n row(s) cannot be imported yet. What you do not solve is left out.", None, refused)
            if refused
            else ""
        )

    def take_focus(self) -> bool:
        if self._check is not None and self._check.groups:
            self.grid.setFocus()
            return True
        return False

    def set_narrow(self, narrow: bool) -> None:
        """Give the grid more room."""
        self.groups.set_narrow(narrow)

    def _refused(self) -> int:
        return 0 if self._check is None else self._check.refused

    def _show(self, check: Check) -> None:
        assert self.session is not None
        self._check = check
        if self._group not in {key_of(group) for group in check.groups}:
            self._group = None
        self.groups.show_groups(check, self._group)
        self.groups.show_left_out_count(len(self.session.left_out), shown=self._left_out_shown)
        self.rows_bar.only.setEnabled(bool(check.groups) and not self._left_out_shown)
        self._fix_frame.setVisible(self.fix.show_group(self._current_group()))
        self._show_rows()
        group = self._current_group()
        misread = group is not None and group.code not in AMBIGUOUS  # else its values are right, and may be cut
        self.grid.keep_whole(group.column if group is not None and misread else None)
        self.changed.emit()

    def _show_rows(self) -> None:
        assert self._check is not None
        rows, group = self._rows(), self._current_group()
        alike = group is not None and rows is group.rows
        told = group.column if group is not None and alike else None
        self.grid.model_of_rows.show(self._file, self._check, rows, told)
        self._show_place(self.grid.currentIndex())

    def _rows(self) -> Sequence[int]:
        """Which rows the grid shows."""
        session = self.session
        assert session is not None
        if self._left_out_shown:
            return sorted(session.left_out)
        group = self._current_group()
        if self.rows_bar.only.isChecked() and group is not None:
            return group.rows
        return (
            session.problem_rows()
            if self.rows_bar.only.isChecked() and self.rows_bar.only.isEnabled()
            else session.all_rows()
        )

    def _current_group(self) -> ProblemGroup | None:
        groups = self._check.groups if self._check is not None else ()
        return next((group for group in groups if key_of(group) == self._group), None)

    def _choose_group(self, key: Key | None) -> None:
        self._group = key
        self._left_out_shown = False
        assert self._check is not None
        self._show(self._check)
        self._go_to_first()

    def _show_left_out(self, on: bool) -> None:
        self._left_out_shown = on
        assert self._check is not None
        self._show(self._check)
        self._go_to_first()

    # --------------------------------------------------------------------------------------------------- the place in
    # the grid

    def _show_place(self, index: QModelIndex) -> None:
        session, check = self.session, self._check
        if session is None or check is None:
            return
        usable = index.isValid() and index.row() < self.grid.model_of_rows.rowCount()
        if not usable:
            self.rows_bar.show_place("")
            self.problem.show_nothing()
            return
        model = self.grid.model_of_rows
        row, column = model.cell_at(index)
        self.rows_bar.show_place(self._place_words(index.row(), row))
        if row in session.left_out:
            self.problem.show_left_out(row)
        elif (place := _problem_place(check, row, column)) is None:
            self.problem.show_row(row)
        else:
            name = "" if place[1] is None else model.column_name(place[1])
            self.problem.show_problem(
                row, name, check.cells[place], stops=model.stops(place), asks=_fits_several(check, row)
            )

    @property
    def _file(self) -> ImportSession:
        assert self.session is not None
        return self.session

    def _place_words(self, line: int, row: int) -> str:
        """Which of the problems, or of the rows, is looked at."""
        session, number = self._file, self.locale().toString
        total = self.grid.model_of_rows.rowCount()
        if self._left_out_shown or not (self.rows_bar.only.isChecked() and self.rows_bar.only.isEnabled()):
            return self.tr("Row {row} of {total}").format(row=number(row), total=number(session.rows))
        if self._current_group() is not None:
            return self.tr("Problem {place} of {total}").format(place=number(line + 1), total=number(total))
        return self.tr("Row {place} of {total} with problems").format(place=number(line + 1), total=number(total))

    def _go_to_first(self) -> None:
        model = self.grid.model_of_rows
        if not model.rowCount() or self.session is None or self._check is None:
            return
        group = self._current_group()
        self.grid.go_to(model.place_of(model.rows[0], group.column if group is not None else None))

    def _show_again(self, check: Check) -> None:
        """Show what was found anew, and stay at the same cell; where its row is gone, at what took its place."""
        place, line = self.grid.place()
        self._show(check)
        self.grid.stay_near(place, line)
        self._show_place(self.grid.currentIndex())

    async def _ask_who(self, row: int) -> None:
        """Offer the people whom a row may be."""
        menu = WhoMenu(await self._file.candidates(row), self)
        menu.chosen.connect(lambda contact: self._solving.choose(row, contact))
        menu.popup(self.problem.who.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # -------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        right = Panel(parent=self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        frame = QVBoxLayout(self._fix_frame)
        frame.setContentsMargins(16, 12, 16, 0)
        frame.addWidget(self.fix)
        column.addWidget(self._fix_frame)
        column.addWidget(self.rows_bar)
        column.addWidget(self.grid, 1)
        column.addWidget(self.problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.groups)
        row.addWidget(right, 1)


def _fits_several(check: Check, row: int) -> bool:
    return any(row in group.rows for group in check.groups if group.code in AMBIGUOUS)


def _problem_place(check: Check, row: int, column: int) -> tuple[int, int | None] | None:
    """This cell, if something is the matter with it; else what is with its row."""
    if (row, column) in check.cells:
        return row, column
    columns = [None, *dict.fromkeys(group.column for group in check.groups)]
    return next(((row, other) for other in columns if (row, other) in check.cells), None)
