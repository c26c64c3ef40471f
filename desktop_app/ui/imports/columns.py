"""The second step: what each column of the file is, and how people are recognised."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.folding import fold
from desktop_app.services.imports import SAME_WORDS, Column, EmptyCells, ImportSession
from desktop_app.services.pace import paced
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.imports.lanes import Lane, LaneList, LaneRow
from desktop_app.ui.imports.making import Making
from desktop_app.ui.imports.parts import Choices, Pick, Step, TwoLines
from desktop_app.ui.imports.recognition import ColumnsSide
from desktop_app.ui.widgets import Button, IconButton, IconLabel, WrapLabel
from desktop_app.ui.words import label, spoken


class ColumnsStep(Step):
    """A row per column of the file: name and samples, where it goes, why, and what empty cells mean."""

    def __init__(self, crm: str, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.rows: list[MappingRow] = []
        self.list = LaneList(self._lanes(), self)
        self.side = ColumnsSide(crm, tasks, self)
        self.side.column_asked.connect(self._go_to)
        self.side.recognition_chosen.connect(self._recognise)
        self.side.anew_asked.connect(self._match_anew)
        self._making = Making(tasks, self._reshape, self)
        self.side.saving_asked.connect(lambda: self._making.save_matching(self._file))
        self.side.loading_asked.connect(lambda: self._making.load_matching(self._file))
        constant = Button(self.tr("Add a value for everyone…"), "link", parent=self.list)
        constant.clicked.connect(lambda: self._making.ask_constant(self._file, self._targets(self._file)[2:]))
        self.list.end_with(constant)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        row.addWidget(self.side)

    async def show_session(self, session: ImportSession) -> None:
        """Show a file's columns."""
        self.session = session
        self.list.clear()
        self.rows = []
        self.side.show_session(session)
        targets = Choices(self._targets(session), self)
        async for column in paced(session.columns):
            self._add(column, targets)

    def blocked(self) -> str:
        if self.session is None:
            return ""
        if not any(column.target for column in self.session.columns):
            return self.tr("No column is imported yet")
        return ""

    def note(self) -> str:
        if self.session is None:
            return ""
        if not self.session.recognise_by:
            return self.tr("No column says who a person is: every row would be new.")
        waiting = sum(column.target is None for column in self.session.columns)
        return (
            self.tr("%n column(s) have no choice yet. Until then they are not imported.", None, waiting)
            if waiting
            else ""
        )

    def take_focus(self) -> bool:
        row = next((row for row in self.rows if row.column.target is None), None)
        if row is not None:
            row.target.setFocus()
        return row is not None

    def set_narrow(self, narrow: bool) -> None:
        """Give the columns more room."""
        self.side.set_narrow(narrow)

    # ---------------------------------------------------------------------------------------------------------- rows

    @property
    def _file(self) -> ImportSession:
        assert self.session is not None
        return self.session

    def _add(self, column: Column, targets: Choices) -> None:
        made = self._file.shape_of(column) is not None
        row = MappingRow(column, targets, self._lanes(), self.list, made=made)
        row.target.picked.connect(lambda key: self._set_target(column.index, key))
        row.more.clicked.connect(lambda: self._making.offer(self._file, row.column, row.more))
        row.empty.picked.connect(lambda mode: self._change(lambda s: s.set_empty(column.index, mode)))
        self.rows.append(row)
        self.list.add(row)

    def _targets(self, session: ImportSession) -> list[tuple[object, str]]:
        fields = [(field.key, label(field)) for field in session.targets()]
        return [(None, self.tr("Choose…")), ("", self.tr("Not imported")), *fields]

    def _reshape(self, work: Coroutine[Any, Any, None]) -> None:
        async def reshaped() -> None:
            await work
            await self.show_session(self._file)
            self.changed.emit()

        self.tasks.start(reshaped())

    def _set_target(self, index: int, key: object) -> None:
        self._change(lambda session: session.set_target(index, None if key is None else str(key)))

    def _recognise(self, key: str) -> None:
        self._change(lambda session: session.set_recognition(key))

    def _match_anew(self) -> None:
        self._change(lambda session: session.match_anew())

    def _change(self, change: Callable[[ImportSession], None]) -> None:
        session = self._file
        change(session)
        for row, column in zip(self.rows, session.columns, strict=False):
            row.show_column(column)
        self.side.show_session(session)
        self.changed.emit()

    def _go_to(self, index: int) -> None:
        row = self.rows[index]
        self.list.show_row(row)
        row.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lanes(self) -> list[Lane]:
        return [
            Lane(self.tr("Column in your file"), 150, 5),
            Lane("", 18),
            Lane(self.tr("Goes to"), 150, 4),
            Lane("", 14),
            Lane(self.tr("Why"), 110, 3),
            Lane(self.tr("Empty cells"), 150, 1),
            Lane("", 32),
        ]


class _MoreButton(IconButton):
    """The three dots of a row: seen where the mouse or the keyboard is, and always where there is something to undo."""

    def __init__(self, name: str, row: QWidget, *, always: bool) -> None:
        super().__init__("ellipsis", name, parent=row)
        self._row, self._always = row, always

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._always or self._row.underMouse() or self.hasFocus() or self.isDown():
            super().paintEvent(event)


class MappingRow(LaneRow):
    """One column of the file; `made` by the person, not found in it."""

    def __init__(self, column: Column, targets: Choices, lanes: list[Lane], parent: QWidget, *, made: bool) -> None:
        super().__init__(lanes, parent)
        self.column = column
        samples = "  ·  ".join(sample or "—" for sample in column.samples)
        self.name = TwoLines(column.header, samples, self)
        self.target = Pick(self.tr("{column} goes to").format(column=column.header), self)
        self.target.share(targets)
        self.empty = Pick(self.tr("Empty cells of {column}").format(column=column.header), self)
        self.empty.offer(
            [
                (EmptyCells.LEAVE, self.tr("Leave as it is")),
                (EmptyCells.CLEAR, self.tr("Clear the field")),
                (EmptyCells.FILL, self.tr("Fill only if empty")),
            ]
        )
        self._mark = IconLabel("check", "new", 14, self)
        self.why = WrapLabel("", "small", "text2", parent=self)
        arrow = IconLabel("arrow-right", "text2", 16, self)
        words = self.tr("Split or join {column}").format(column=column.header)
        self.more = _MoreButton(words, self, always=made)
        self.put(self.name, arrow, self.target, self._mark, self.why, self.empty, self.more)
        self.show_column(column)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.more.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.more.update()

    def show_column(self, column: Column) -> None:
        """Show where the column goes now."""
        self.column = column
        self.target.show_key(column.target)
        self.empty.show_key(column.empty)
        self.empty.setEnabled(bool(column.target))
        icon, token = ("check", "new") if column.sure else ("circle-question-mark", "conflict")
        if column.target == "":
            icon, token = "circle-slash-2", "text2"
        elif column.target is None:
            icon, token = "circle-question-mark", "conflict"
        self._mark.set_icon(icon, token)
        self.why.setText(self._why())
        undecided = column.target is None
        self.why.set_ink("conflict" if undecided else "text2")
        self.why.set_bold(undecided)
        self.target.setAccessibleDescription(self.why.text())
        self.place_again()

    def _why(self) -> str:
        """Why it goes there; a heading need not be told to mean its own words."""
        column = self.column
        same = "header" in column.why.values and fold(column.header) == fold(self.target.currentText())
        return spoken(SAME_WORDS if same else column.why)
