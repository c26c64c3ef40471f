"""The row above the lines of a review: search, what is shown, and what can be done with the plan besides sending it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Button, ChipRow, ChipSpec, IconButton, Label, MenuButton, SearchField, Way, open_menu


class Tool(NamedTuple):
    """Something that can be done with a plan, or several `ways` in a menu. Where there is little room, only those that
    `stay` keep their button."""

    text: str
    icon: str
    act: Callable[[], object] = lambda: None
    stays: bool = False
    ways: tuple[Way, ...] = ()

    def lines(self) -> tuple[Way, ...]:
        """What it is in a menu."""
        return self.ways or (Way(self.text, self.icon, self.act),)


class Tools(QWidget):
    """`searched(words)`; `unchosen`: the chip of the chosen class was taken away."""

    searched = Signal(str)
    unchosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.search = SearchField(self.tr("Search in this plan"), self)
        self.search.setMaximumWidth(280)
        self.search.textChanged.connect(self.searched)
        self._showing = Label(self.tr("Showing"), "small", "text2", parent=self)
        self._chips = ChipRow(self)
        self._chips.removed.connect(lambda _: self.unchosen.emit())
        self._count = Label("", "small", "text2", parent=self)
        self._tools: list[tuple[Tool, Button]] = []
        self._extra: list[Tool] = []
        self._more = IconButton("ellipsis", self.tr("More"), parent=self)
        self._more.clicked.connect(self._open_more)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.search, 1)
        self._row.addSpacing(4)
        for widget in (self._showing, self._chips, self._count):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._row.addWidget(self._more)
        self.show_shown("", "")
        self._fit()

    def set_tools(self, tools: Sequence[Tool], extra: Sequence[Tool] = ()) -> None:
        """What can be done from now on; `extra` only ever stands under *More*."""
        for _tool, button in self._tools:
            self._row.removeWidget(button)
            button.deleteLater()
        self._tools, self._extra = [], list(extra)
        for tool in tools:
            button = MenuButton(tool.text, tool.ways, "quiet", tool.icon, self) if tool.ways else self._button(tool)
            self._row.insertWidget(self._row.count() - 1, button)
            self._tools.append((tool, button))
        self._fit()

    def _button(self, tool: Tool) -> Button:
        button = Button(tool.text, "quiet", tool.icon, parent=self)
        button.clicked.connect(tool.act)
        return button

    def show_shown(self, word: str, counted: str) -> None:
        """Say how many lines are shown ("12 people"), and the word of their class ("" for all)."""
        self._showing.setVisible(bool(word))
        self._chips.setVisible(bool(word))
        self._chips.set_chips([ChipSpec(word, "", word, chosen=True)] if word else [])
        self._count.setText(counted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < WIDTHS["narrow"]
        for tool, button in self._tools:
            button.setVisible(tool.stays or not narrow)
        self._more.setVisible(bool(self._extra) or (narrow and any(not tool.stays for tool, _button in self._tools)))

    def _open_more(self) -> None:
        tools = [*(tool for tool, button in self._tools if button.isHidden()), *self._extra]
        open_menu(self._more, [way for tool in tools for way in tool.lines()])
