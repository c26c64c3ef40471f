"""The help in a window of its own, beside the program: contents and search at the left, the page at the right."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.help.browser import HelpBrowser
from desktop_app.ui.help.pages import CONTENTS, found_in, read_pages, title_of
from desktop_app.ui.language import spoken_language
from desktop_app.ui.paper.document import Paper
from desktop_app.ui.paper.text import Text
from desktop_app.ui.paper.ways import paper_ways, print_on_key
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import IconButton, MenuButton, Panel, SearchField, Way, announce

_SIZE = QSize(980, 760)  # with room for the whole contents
_CONTENTS = 280
_GAP = 12  # px above a group of the contents


class HelpWindow(QWidget):
    """`show_topic` opens a page by name, also while the pages are still being read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.tasks = Tasks(self)
        self._pages: dict[str, str] = {}
        self._wanted = "start"
        self.setWindowTitle(self.tr("Help"))
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self._search = SearchField(self.tr("Search the help"), self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Contents"))
        self._list.setProperty("contents", True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = HelpBrowser(self)
        self._lay_out()
        self._search.textChanged.connect(self._find)
        self._search.moved_down.connect(self._list.setFocus)
        self._search.returnPressed.connect(self._open_found)
        self._list.currentItemChanged.connect(self._chosen)
        self._page.page_shown.connect(self._mark)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._search.setFocus)
        QShortcut(QKeySequence.StandardKey.Back, self).activated.connect(self._page.backward)
        self.tasks.start(self._read())

    @property
    def topic(self) -> str:
        """The name of the page that is shown; empty while the pages are being read."""
        return self._page.page

    def show_topic(self, name: str) -> None:
        """Open a page."""
        self._wanted = name
        if self._pages:
            self._search.clear()
            self._page.show_page(name)
            self._page.setFocus()

    async def _read(self) -> None:
        self._pages = await asyncio.to_thread(read_pages, spoken_language())
        self._page.set_pages(self._pages)
        self._find("")
        self.show_topic(self._wanted)

    # ------------------------------------------------------------------------------------------------------- contents

    def _find(self, words: str) -> None:
        """Show the contents, or the pages with these words."""
        self._list.blockSignals(True)
        self._list.clear()
        if words.strip():
            found = found_in(self._pages, words)
            for name in found:
                self._add(name)
            if not found:
                self._add_heading(self.tr("No page says this"), first=True)
                announce(self, self.tr("No page says this"))
        else:
            for number, (group, heading) in enumerate(zip(CONTENTS, self._headings(), strict=True)):
                self._add_heading(heading, first=number == 0)
                for name in group:
                    self._add(name)
        self._list.blockSignals(False)
        self._mark()

    def _headings(self) -> list[str]:
        return [
            self.tr("Getting started"),
            self.tr("Looking after people"),
            self.tr("Changing many at once"),
            self.tr("Accounts and their keys"),
        ]

    def _add(self, name: str) -> None:
        item = QListWidgetItem(title_of(self._pages.get(name, "")), self._list)
        item.setData(Qt.ItemDataRole.UserRole, name)

    def _add_heading(self, words: str, *, first: bool) -> None:
        item = QListWidgetItem(words, self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme().font("small", bold=True))
        item.setForeground(theme().color("text2"))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        item.setSizeHint(QSize(0, theme().height("chip") + (0 if first else _GAP)))

    def _chosen(self, item: QListWidgetItem | None) -> None:
        name = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if name:
            self._page.show_page(name)

    def _open_found(self) -> None:
        """Go on reading: the page that is marked, or else the first one that was found."""
        if self._list.currentItem() is None:
            self._list.setCurrentRow(0)
        self._page.setFocus()

    def _mark(self) -> None:
        """Mark the page that is read in the contents, and in it the words that are searched for."""
        self._list.blockSignals(True)
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole) == self.topic and self.topic:
                self._list.setCurrentRow(row)
        self._list.blockSignals(False)
        self._page.mark(self._search.text())
        self._back.setEnabled(self._page.isBackwardAvailable())

    # ---------------------------------------------------------------------------------------------------------- paper

    def _paper(self) -> Paper | None:
        text = self._pages.get(self.topic)
        return None if text is None else _on_paper(title_of(text), [text])

    def _whole(self) -> Paper | None:
        every = [self._pages[name] for group in CONTENTS for name in group if name in self._pages]
        return _on_paper(self.tr("Help"), every) if every else None

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        side = Panel("sunken", sides=("right",), parent=self)
        side.setFixedWidth(_CONTENTS)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 13, 12)
        column.setSpacing(10)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._tools())
        right.addWidget(self._page, 1)
        whole.addLayout(right, 1)

    def _tools(self) -> Panel:
        bar = Panel(sides=("bottom",), parent=self)
        self._back = IconButton("arrow-left", self.tr("Back"), parent=bar)
        self._back.setEnabled(False)
        self._back.clicked.connect(self._page.backward)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 9)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addStretch(1)
        one, every = (paper_ways(self, self.tasks, paper) for paper in (self._paper, self._whole))
        words = (
            self.tr("Save this page as PDF…"),
            self.tr("Print this page…"),
            self.tr("Save all pages as PDF…"),
            self.tr("Print all pages…"),
        )
        ways = [Way(text, way.icon, way.act) for text, way in zip(words, (*one, *every), strict=True)]
        row.addWidget(MenuButton(self.tr("Save or print"), ways, "quiet", "printer", bar))
        print_on_key(self, self.tasks, self._paper)
        return bar


def _on_paper(title: str, pages: list[str]) -> Paper:
    async def content() -> Text:
        return Text(tuple(pages))

    return Paper(title, content)
