"""The list of everything that can be filtered by, with a line to search in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.core.folding import fold
from desktop_app.ui.theme import icon, theme
from desktop_app.ui.widgets import SearchField

_KEY = int(Qt.ItemDataRole.UserRole)
_HEIGHT = 336
_ICON = 16


class Entry(NamedTuple):
    """Something to filter by: your `key`, its words, and the heading it stands under ("" for none)."""

    key: str
    words: str
    group: str = ""


class Part(NamedTuple):
    """Entries that are filtered in the same place, and what that place is called."""

    icon: str
    title: str
    entries: Sequence[Entry]


class FilterList(QWidget):
    """Parts below each other, their entries under group headings. `chosen(key)`: another entry is the current one."""

    chosen = Signal(str)

    def __init__(self, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Search filters"), self)
        self.list = QListWidget(self)
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(self.tr("Filters"))
        self.list.setMinimumHeight(_HEIGHT)
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._found: dict[int, str] = {}  # row → what an entry is found by
        self._lane = _nothing()  # all words begin where those beside the part's icon do
        for part in parts:
            self._add_part(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._narrow)
        self.search.moved_down.connect(self._into_list)
        self.list.currentItemChanged.connect(self._moved)

    @property
    def current(self) -> str:
        """The key of the current entry; "" where nothing is found."""
        item = self.list.currentItem()
        return "" if item is None or item.isHidden() else str(item.data(_KEY) or "")

    def choose(self, key: str) -> None:
        """Make an entry the current one; the first where there is none with this key."""
        rows = [row for row in self._found if self.list.item(row).data(_KEY) == key] or list(self._found)
        if rows:
            self.list.setCurrentRow(rows[0])
            self.list.scrollToItem(self.list.item(rows[0]), QListWidget.ScrollHint.PositionAtCenter)
        if rows and rows[0] == min(self._found):
            self.list.scrollToTop()  # its headings, too

    def _add_part(self, part: Part) -> None:
        heading = self._heading(part.title)
        heading.setIcon(icon(part.icon, "text2"))
        group = ""
        order = list(dict.fromkeys(entry.group for entry in part.entries))
        for entry in sorted(part.entries, key=lambda entry: order.index(entry.group)):
            if entry.group and entry.group != group:
                group = entry.group
                self._heading(group, small=True).setIcon(self._lane)
            item = QListWidgetItem(self._lane, entry.words, self.list)
            item.setData(_KEY, entry.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.words)
            item.setToolTip(entry.words)
            item.setSizeHint(QSize(0, max(28, theme().metrics().height() + 10)))
            self._found[self.list.row(item)] = fold(f"{entry.words}\n{entry.group}")

    def _heading(self, words: str, *, small: bool = False) -> QListWidgetItem:
        item = QListWidgetItem(words, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme().font("small", bold=True))
        item.setForeground(theme().color("text2"))
        item.setSizeHint(QSize(0, 26 if small else 30))
        return item

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        shown = {row for row, straw in self._found.items() if all(word in straw for word in words)}
        for row in range(self.list.count()):
            self.list.item(row).setHidden(row not in shown and (row in self._found or bool(words)))
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(min(shown))
        self.chosen.emit(self.current)

    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(str(item.data(_KEY)))


def _nothing() -> QIcon:
    """An icon of which nothing is seen."""
    picture = QPixmap(_ICON, _ICON)
    picture.fill(Qt.GlobalColor.transparent)
    return QIcon(picture)
