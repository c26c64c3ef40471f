"""Beside the columns: how people are recognised, what is not imported, and what was remembered."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from desktop_app.services.imports import ImportSession, Numbers, Recognition
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import (
    Button,
    ChipRow,
    ChipSpec,
    IconText,
    Panel,
    RadioItem,
    Separator,
    WrapLabel,
)
from desktop_app.ui.widgets.ticks import WORDS_AT
from desktop_app.ui.words import date_shown, spoken

_NARROW = 272


class ColumnsSide(Panel):
    """`recognition_chosen(key)`, `column_asked(index)`: a chip of a column that is not imported, `anew_asked()`,
    `saving_asked()`, `loading_asked()`: the matching as a file.
    """

    recognition_chosen = Signal(str)
    column_asked = Signal(int)
    anew_asked = Signal()
    saving_asked = Signal()
    loading_asked = Signal()

    def __init__(self, crm: str, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("sunken", sides=("left",), parent=parent)
        self._crm = crm
        self._tasks = tasks
        self._counting: asyncio.Task[Any] | None = None
        self.ways = RecognitionList(self)
        self.ways.chosen.connect(self.recognition_chosen)
        self._left_out_line = Separator(parent=self)
        self._left_out = WrapLabel("", "heading", parent=self)
        self.chips = ChipRow(self)
        self.chips.edited.connect(lambda key: self.column_asked.emit(int(key)))
        self._remembered = self._remembered_part()
        self.setFixedWidth(WIDTHS["import_side"])
        self._lay_out()

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a narrow window."""
        self.setFixedWidth(_NARROW if narrow else WIDTHS["import_side"])

    def show_session(self, session: ImportSession) -> None:
        """Show what holds for the columns as they are matched now."""
        self.ways.show_ways(session.recognitions(), session.recognise_by)
        left_out = [column for column in session.columns if not column.target]
        self._left_out.setText(self.tr("Not imported: %n column(s)", None, len(left_out)))
        self.chips.set_chips([ChipSpec(str(c.index), "", c.header, removable=False) for c in left_out])
        for widget in (self._left_out, self._left_out_line, self.chips):
            widget.setVisible(bool(left_out))
        self._remembered.setVisible(session.remembered is not None)
        if session.remembered is not None:
            when = date_shown(session.remembered)
            self._matched.set("history", self.tr("Matched as on {date}").format(date=when), "text")
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._tasks.start(self._count(session), lambda _error: None)

    async def _count(self, session: ImportSession) -> None:
        if session.recognise_by:
            self.ways.show_numbers(self._in_words(await session.recognition_numbers()))

    def _in_words(self, numbers: Numbers) -> str:
        """How many rows were recognised, in sentences."""
        one = self.tr("%n row(s) match one person in {crm}", None, numbers.one).format(crm=self._crm)
        none = self.tr("%n match nobody", None, numbers.none)
        parts = [f"{one}, {none}."]
        if numbers.several:
            parts.append(self.tr("%n match several people.", None, numbers.several))
        if numbers.shared:
            parts.append(self.tr("%n match the same person as another row.", None, numbers.shared))
        return " ".join(parts)

    def _remembered_part(self) -> QWidget:
        part = QWidget(self)
        self._matched = IconText("history", "", "text", type="body", bold=True, size=16, parent=part)
        words = WrapLabel(self.tr("You imported a file with the same headings."), "small", "text2", parent=part)
        anew = Button(self.tr("Match from scratch"), "link", parent=part)
        anew.clicked.connect(self.anew_asked)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Separator(parent=part))
        column.addSpacing(8)
        column.addWidget(self._matched)
        column.addWidget(words)
        column.addWidget(anew, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(WrapLabel(self.tr("How do we recognise a person?"), "heading", parent=inner))
        column.addWidget(self.ways)
        column.addSpacing(4)
        column.addWidget(self._left_out_line)
        column.addSpacing(4)
        column.addWidget(self._left_out)
        column.addWidget(self.chips)
        column.addWidget(self._remembered)
        column.addSpacing(4)
        column.addWidget(Separator(parent=inner))
        column.addSpacing(4)
        column.addWidget(WrapLabel(self.tr("Remember these columns"), "heading", parent=inner))
        for words, asked in (
            (self.tr("Save matching…"), self.saving_asked),
            (self.tr("Use a saved matching…"), self.loading_asked),
        ):
            button = Button(words, "link", small=True, parent=inner)
            button.clicked.connect(asked)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(area)


class RecognitionList(QWidget):
    """The ways by which a person can be recognised; one is chosen, and where there is just one, it is only said.
    `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: list[Recognition] = []
        self._details: dict[str, WrapLabel] = {}
        self.buttons: dict[str, RadioItem] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_ways(self, ways: list[Recognition], current: str) -> None:
        """Show these ways, possible ones first; the widgets of those that are shown already stay."""
        ways = sorted(ways, key=lambda way: not way.possible)
        if [way.key for way in ways] != list(self._details):
            self._make(ways)
        self._ways = ways
        for way in ways:
            detail = self._details[way.key]
            detail.setText(spoken(way.detail))
            detail.setVisible(bool(detail.text()))
            if (button := self.buttons.get(way.key)) is not None:
                button.setEnabled(way.possible)
                button.blockSignals(True)
                button.setChecked(way.key == current and way.possible)
                button.blockSignals(False)
                button.setAccessibleDescription(detail.text())
        self._current = current

    def show_numbers(self, words: str) -> None:
        """Say what the chosen way finds."""
        detail = self._details.get(self._current)
        if detail is not None:
            detail.setText(words)
            detail.show()
            if (button := self.buttons.get(self._current)) is not None:
                button.setAccessibleDescription(words)

    def _make(self, ways: list[Recognition]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons, self._details = {}, {}
        for way in ways:
            if len(ways) == 1:
                self._column.addWidget(WrapLabel(spoken(way.sentence), parent=self))
            else:
                self._column.addWidget(self._button(way))
            detail = self._details[way.key] = WrapLabel("", "small", "text2", parent=self)
            detail.setContentsMargins(0 if len(ways) == 1 else WORDS_AT, 0, 0, 0)
            self._column.addWidget(detail)
            self._column.addSpacing(6)

    def _button(self, way: Recognition) -> RadioItem:
        button = self.buttons[way.key] = RadioItem(spoken(way.sentence), self)
        button.setToolTip(button.text())
        button.clicked.connect(lambda _on=False, key=way.key: self.chosen.emit(key))
        self._group.addButton(button)
        return button
