"""The fourth step: every problem at once, in a grid that can be edited."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.imports import AMBIGUOUS, Check, ImportSession, ProblemGroup
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.imports.fixing import FixBar, ProblemLine, WhoMenu
from desktop_app.ui.imports.grid import CheckGrid
from desktop_app.ui.imports.groups import GroupPanel, Key, key_of
from desktop_app.ui.imports.parts import Step
from desktop_app.ui.widgets import CheckItem, IconButton, Label, Panel


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
        self._checking: asyncio.Task[Any] | None = None
        self._looking: asyncio.Task[Any] | None = None
        self.groups = GroupPanel(self)
        self.groups.chosen.connect(self._choose_group)
        self.groups.left_out_asked.connect(self._show_left_out)
        self._fix_frame = QWidget(self)
        self.fix = FixBar(self._fix_frame)
        self.fix.asked.connect(self._fix_all)
        self.grid = CheckGrid(self)
        self.grid.model_of_rows.edited.connect(self._edit)
        self.grid.selectionModel().currentChanged.connect(lambda now, _before: self._show_place(now))
        self.problem = ProblemLine(self)
        self.problem.leave_out_asked.connect(self._leave_out)
        self.problem.take_back_asked.connect(self._take_back)
        self.problem.who_asked.connect(lambda row: self.tasks.start(self._ask_who(row)))
        self._lay_out()
        for key, act in ((QKeySequence.StandardKey.Undo, self._undo), (QKeySequence.StandardKey.Redo, self._redo)):
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
        self.only.setChecked(bool(check.groups))
        self._show(check)
        self._go_to_first()
        self._look_alike()

    def blocked(self) -> str:
        if self._checking is not None and not self._checking.done():
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
        self.only.setEnabled(bool(check.groups) and not self._left_out_shown)
        self._fix_frame.setVisible(self.fix.show_group(self._current_group()))
        self._show_rows()
        group = self._current_group()
        misread = group is not None and group.code not in AMBIGUOUS  # else its values are right, and may be cut
        self.grid.keep_whole(group.column if group is not None and misread else None)
        self.changed.emit()

    def _show_rows(self) -> None:
        assert self.session is not None
        assert self._check is not None
        rows, group = self._rows(), self._current_group()
        alike = group is not None and rows is group.rows
        self.grid.model_of_rows.show(
            self.session, self._check, rows, group.column if group is not None and alike else None
        )
        self._show_place(self.grid.currentIndex())

    def _rows(self) -> Sequence[int]:
        """Which rows the grid shows."""
        session = self.session
        assert session is not None
        if self._left_out_shown:
            return sorted(session.left_out)
        group = self._current_group()
        if self.only.isChecked() and group is not None:
            return group.rows
        return session.problem_rows() if self.only.isChecked() and self.only.isEnabled() else session.all_rows()

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
            self._place.setText("")
            self.problem.show_nothing()
            return
        model = self.grid.model_of_rows
        row, column = model.cell_at(index)
        self._place.setText(self._place_words(index.row(), row))
        if row in session.left_out:
            self.problem.show_left_out(row)
        elif (place := _problem_place(check, row, column)) is None:
            self.problem.show_row(row)
        else:
            name = "" if place[1] is None else model.column_name(place[1])
            self.problem.show_problem(
                row, name, check.cells[place], stops=model.stops(place), asks=self._fits_several(row)
            )

    def _place_words(self, line: int, row: int) -> str:
        """Which of the problems, or of the rows, is looked at."""
        session, number = self._file, self.locale().toString
        total = self.grid.model_of_rows.rowCount()
        if self._left_out_shown or not (self.only.isChecked() and self.only.isEnabled()):
            return self.tr("Row {row} of {total}").format(row=number(row), total=number(session.rows))
        if self._current_group() is not None:
            return self.tr("Problem {place} of {total}").format(place=number(line + 1), total=number(total))
        return self.tr("Row {place} of {total} with problems").format(place=number(line + 1), total=number(total))

    def _fits_several(self, row: int) -> bool:
        groups = self._check.groups if self._check is not None else ()
        return any(row in group.rows for group in groups if group.code in AMBIGUOUS)

    def _go_to_first(self) -> None:
        model = self.grid.model_of_rows
        if not model.rowCount() or self.session is None or self._check is None:
            return
        group = self._current_group()
        self.grid.go_to(model.place_of(model.rows[0], group.column if group is not None else None))

    def _step(self, by: int) -> None:
        index = self.grid.currentIndex()
        row = max(0, min(self.grid.model_of_rows.rowCount() - 1, index.row() + by))
        self.grid.go_to(self.grid.model_of_rows.index(row, max(0, index.column())))

    # ------------------------------------------------------------------------------------------------------- solving

    @property
    def _file(self) -> ImportSession:
        assert self.session is not None
        return self.session

    def _edit(self, row: int, column: int, text: str) -> None:
        self._file.edit(row, column, text)
        self._check_again()

    def _undo(self) -> None:
        if self._file.undo_edit():
            self._check_again()

    def _redo(self) -> None:
        if self._file.redo_edit():
            self._check_again()

    def _fix_all(self, other: bool) -> None:
        group = self._current_group()
        if group is not None:
            self._check_again(lambda file: file.fix_all(group, other=other))

    def _leave_out(self, rows: list[int]) -> None:
        self._file.leave_out(rows)
        self._check_again()

    def _take_back(self, rows: list[int]) -> None:
        self._file.take_back(rows)
        self._check_again()

    async def _ask_who(self, row: int) -> None:
        """Offer the people whom a row may be."""
        menu = WhoMenu(await self._file.candidates(row), self)
        menu.chosen.connect(lambda contact: self._choose(row, contact))
        menu.popup(self.problem.who.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _choose(self, row: int, contact: str | None) -> None:
        self._file.choose(row, contact)
        self._check_again()

    def _check_again(self, first: Callable[[ImportSession], Awaitable[object]] | None = None) -> None:
        """Check anew, after something else that takes its time."""
        if self._checking is not None:
            self._checking.cancel()
        self._checking = self.tasks.start(self._recheck(first))
        self.changed.emit()

    async def _recheck(self, first: Callable[[ImportSession], Awaitable[object]] | None) -> None:
        before = self.grid.currentIndex()
        place = self.grid.model_of_rows.cell_at(before) if before.isValid() else None
        line = before.row()
        if first is not None:
            await first(self._file)
        check = await self._file.check()
        self._checking = None
        self._show(check)
        self._stay_near(place, line)
        self._look_alike()

    def _look_alike(self) -> None:
        """See, while the problems are shown, whether new people are there already under another name or address."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self.tasks.start(self._show_alike())

    async def _show_alike(self) -> None:
        if await self._file.look_alike():
            await self._recheck(None)

    def _stay_near(self, place: tuple[int, int] | None, line: int) -> None:
        """Stay at the same cell; where its row is not shown any more, at the one that took its place."""
        model = self.grid.model_of_rows
        if place is None or not model.rowCount():
            return
        row, column = place
        index = model.place_of(row, column)
        if not index.isValid():
            index = model.place_of(model.rows[min(line, model.rowCount() - 1)], column)
        self.grid.go_to(index)
        self._show_place(index)

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
        column.addLayout(self._tool_row(right))
        column.addWidget(self.grid, 1)
        column.addWidget(self.problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.groups)
        row.addWidget(right, 1)

    def _tool_row(self, parent: QWidget) -> QHBoxLayout:
        self.only = CheckItem(self.tr("Only rows with problems"), parent=parent)
        self.only.toggled.connect(lambda _on: self._show_rows() if self._check is not None else None)
        self._place = Label("", "small", "text2", parent=parent)
        self.up = IconButton("chevron-up", self.tr("Row above"), parent=parent)
        self.up.clicked.connect(lambda: self._step(-1))
        self.down = IconButton("chevron-down", self.tr("Row below"), parent=parent)
        self.down.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.only)
        row.addStretch(1)
        row.addWidget(self._place)
        row.addWidget(self.up)
        row.addWidget(self.down)
        return row


def _problem_place(check: Check, row: int, column: int) -> tuple[int, int | None] | None:
    """This cell, if something is the matter with it; else what is with its row."""
    if (row, column) in check.cells:
        return row, column
    columns = [None, *dict.fromkeys(group.column for group in check.groups)]
    return next(((row, other) for other in columns if (row, other) in check.cells), None)
