"""The menu of a row: what can be done with the person of it, or with all who are selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.core.fields import Common
from desktop_app.ui.contacts.bars import SelectionBar
from desktop_app.ui.contacts.giving import Given, Giving
from desktop_app.ui.contacts.grid import ContactGrid
from desktop_app.ui.theme import icon
from desktop_app.ui.widgets import menu_of

_KEYS = QKeySequence.SequenceFormat.NativeText


class RowMenu(QObject):
    """Opens where the table asks for it: at the mouse, or below the current row. What the selection bar offers is in it,
    too; `given` says whom the selection is about."""

    def __init__(self, grid: ContactGrid, bar: SelectionBar, giving: Giving, given: Callable[[], Given]) -> None:
        super().__init__(grid)
        self._grid, self._bar, self._giving, self._given = grid, bar, giving, given
        grid.menu_asked.connect(self._open)

    def _open(self, at: QPoint) -> None:
        grid, given = self._grid, self._given()
        if not given.rows or not grid.currentIndex().isValid():
            return
        menu = menu_of(grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, "contact-round", self.tr("Open"), lambda: grid.opened.emit(grid.currentIndex()), "Return")
        self._add(menu, "copy", self.tr("Copy as a table"), grid.copy_selected, "Ctrl+C")
        if given.table.fields.common(Common.EMAIL) is not None:
            self._add(menu, "copy", self._giving.copying(len(given.rows)), lambda: self._giving.start_copying(given))
        menu.addSeparator()
        for button, name in self._bar.offered(one=len(given.rows) == 1):
            self._add(menu, name, button.text(), button.click)
        menu.popup(at)

    def _add(self, menu: QMenu, name: str, words: str, act: Callable[[], object], key: str = "") -> None:
        """A line; the key that does the same stands at its end and belongs to the table."""
        beside = f"\t{QKeySequence(key).toString(_KEYS)}" if key else ""
        menu.addAction(icon(name), words + beside).triggered.connect(lambda _checked=False: act())
