"""The bars around the table: what is selected, how much is shown and how old it is, rows before there are any."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.removing import Removing
from desktop_app.ui.contacts.phrases import counted
from desktop_app.ui.removal import remove_selected, remove_this
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Bar, Button, IconButton, IconText, Label, Panel, announce, paint


class SelectionBar(Panel):
    """What can be done with several contacts. `edit_asked`, `export_asked`, `remove_asked`, `all_asked`, `none_asked`;
    `take_asked`: into our own list."""

    edit_asked = Signal()
    export_asked = Signal()
    take_asked = Signal()
    remove_asked = Signal()
    all_asked = Signal()
    none_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("accentSoft", sides=("bottom",), parent=parent)
        self.setFixedHeight(theme().height("selection"))
        self._words = Label("", ink="accent", bold=True, parent=self)
        self._selected = self._listed = ""
        self._several = False
        self.edit = Button("", parent=self)
        self.edit.hide()
        self.export = Button("", parent=self)
        self.take = Button("", parent=self)
        self.take.setToolTip(self.tr("You see each change before it is made."))
        self.take.hide()
        self.remove = Button("", "danger_outline", parent=self)
        icons = ("pencil", "file-down", "users-round", "trash-2")
        self._icons = tuple(zip((self.edit, self.export, self.take, self.remove), icons, strict=True))
        self._all = Button("", "link", parent=self)
        none = IconButton("x", self.tr("Select nothing"), parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 10, 1)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addSpacing(8)
        row.addWidget(self.edit)
        row.addWidget(self.export)
        row.addWidget(self.take)
        row.addSpacing(4)
        row.addWidget(self._all)
        row.addStretch(1)
        row.addWidget(self.remove)
        row.addSpacing(8)
        row.addWidget(none)
        self.edit.clicked.connect(self.edit_asked)
        self.export.clicked.connect(self.export_asked)
        self.take.clicked.connect(self.take_asked)
        self.remove.clicked.connect(self.remove_asked)
        self._all.clicked.connect(self.all_asked)
        none.clicked.connect(self.none_asked)

    def offered(self, *, one: bool) -> list[tuple[Button, str]]:
        """What can be done with them, and its icon. A single person is opened, not edited in a sheet."""
        return [
            (button, icon)
            for button, icon in self._icons
            if not button.isHidden() and not (one and button is self.edit)
        ]

    def allow(self, *, update: bool) -> None:
        """Whether this account takes changes."""
        self.edit.setVisible(update)

    def offer_taking(self, *, on: bool) -> None:
        """Whether they can be taken into our own list."""
        self.take.setVisible(on)

    def offer_removing(self, ways: Collection[Removing], selected: int) -> None:
        """What removing those who are selected may come to; nothing where it cannot be done."""
        one = selected == 1 and len(ways) == 1
        self.remove.setText(remove_this(*ways) if one else remove_selected(ways, selected))
        self.remove.setVisible(bool(ways))
        self._fit()

    def show_count(self, selected: int, listed: int) -> None:
        """Say how many are selected, and offer to select all that are in the list. Of one person no number is said."""
        self._several = selected > 1
        self._selected, self._listed = self.locale().toString(selected), self.locale().toString(listed)
        self._words.setText(counted(self.tr("%n selected", None, selected), selected))
        self._all.setAccessibleName(self.tr("Select all {count}").format(count=self._listed))
        self._all.setVisible(selected < listed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all of it, the buttons lose their icons first, then the number that stands before them."""
        for icons, numbers in ((True, True), (False, True), (False, False)):
            for button, icon in self._icons:
                button.set_icon(icon if icons else "")
            self._name_actions(numbers=numbers and self._several)
            if self.sizeHint().width() <= self.width():
                return

    def _name_actions(self, *, numbers: bool) -> None:
        if numbers:
            self.edit.setText(self.tr("Edit {count}…").format(count=self._selected))
            self.export.setText(self.tr("Export {count}…").format(count=self._selected))
            self.take.setText(self.tr("Copy {count} into Our contacts…").format(count=self._selected))
            self._all.setText(self.tr("Select all {count}").format(count=self._listed))
        else:
            self.edit.setText(self.tr("Edit…"))
            self.export.setText(self.tr("Export…"))
            self.take.setText(self.tr("Copy into Our contacts…"))
            self._all.setText(self.tr("All {count}").format(count=self._listed))


class ListStatus(Panel):
    """The line below the table: how many are shown, how old they are, how far reading is.

    `refresh_asked`, `news_asked`, `stop_asked`: reading, all or what changed.
    """

    refresh_asked = Signal()
    news_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(sides=("top",), parent=parent)
        self.setFixedHeight(theme().height("control") + 4)
        self._shown = Label("", "small", "text2", parent=self)
        self._told = ""
        self._age = IconText("", "", "text2", parent=self)
        self._progress = Bar(self)
        self._progress.setFixedWidth(120)
        self.refresh = Button(self.tr("Refresh"), "link", small=True, parent=self)
        self.news = Button(self.tr("Fetch only what changed"), "link", small=True, parent=self)
        self.news.setToolTip(self.tr("Quicker than Refresh, which reads everything anew."))
        self._reads, self._tells_news = True, False
        self.stop = Button(self.tr("Stop reading"), "link", small=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 18, 0)
        row.setSpacing(10)
        row.addWidget(self._shown)
        row.addStretch(1)
        for widget in (self._age, self._progress, self.refresh, self.news, self.stop):
            row.addWidget(widget)
        self.refresh.clicked.connect(self.refresh_asked)
        self.news.clicked.connect(self.news_asked)
        self.stop.clicked.connect(self.stop_asked)
        self._busy(on=False)

    def show_no_counts(self) -> None:
        """There is no list yet of which anything could be shown."""
        self._shown.setText("")

    def show_counts(self, shown: int, total: int, selected: int) -> None:
        """How many of how many are shown, and selected."""
        number = self.locale().toString
        words = self.tr("Showing {shown} of {total}").format(shown=number(shown), total=number(total))
        if words != self._told and self.isVisible():
            announce(self, words)
        self._told = words
        if selected:
            words += "  ·  " + counted(self.tr("%n selected", None, selected), selected)
        self._shown.setText(words)

    def show_age(self, words: str, icon: str = "") -> None:
        """When the list was read; with an icon when that needs to be noticed."""
        self._busy(on=False)
        self._age.set(icon, words)

    def offer_reading(self, *, on: bool) -> None:
        """Whether there is anything to be read from elsewhere."""
        self._reads = on
        self._busy(on=not self._progress.isHidden())

    def offer_news(self, *, on: bool) -> None:
        """Whether the CRM tells what changed."""
        self._tells_news = on
        self._busy(on=not self._progress.isHidden())

    def show_fetching(self) -> None:
        """What changed is being fetched."""
        words = self.tr("Fetching what changed…")
        self._age.set("", words)
        self._progress.set_progress(0, None)
        self._progress.setAccessibleName(words)
        self._busy(on=True)

    def show_reading(self, done: int, total: int | None) -> None:
        """How far reading is."""
        number = self.locale().toString
        if total is None and not done:
            words = self.tr("Reading…")
        elif total is None:
            words = self.tr("Reading… {done} so far").format(done=number(done))
        else:
            words = self.tr("Reading… {done} of {total}").format(done=number(done), total=number(total))
        self._age.set("", words)
        self._progress.set_progress(done, total)
        self._progress.setAccessibleName(words)
        self._busy(on=True)

    def _busy(self, *, on: bool) -> None:
        self._progress.setVisible(on)
        self.stop.setVisible(on)
        self.refresh.setVisible(self._reads and not on)
        self.news.setVisible(self._reads and self._tells_news and not on)


class GhostRows(QWidget):
    """Rows in grey while an account is read for the first time."""

    _PARTS = (0.16, 0.10, 0.13, 0.24, 0.08)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = theme().height("row")
        painter.fillRect(self.rect(), theme().color("surface"))
        for number in range(self.height() // height + 1):
            top = number * height
            left = 16
            for place, part in enumerate(self._PARTS):
                wide = self.width() * part
                ghost = wide * (0.75 + 0.25 * ((number * 7 + place * 3) % 5) / 4)
                paint.rounded(painter, QRect(left, top + height // 2 - 5, round(ghost), 10), 5, "line")
                left += round(wide) + self.width() // 16
            painter.fillRect(0, top + height - 1, self.width(), 1, theme().color("line"))
