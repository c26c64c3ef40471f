"""Choosing the row of the file that is a person's."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.core.changes import Change, Kind
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.folding import fold
from desktop_app.core.likeness import Nearest
from desktop_app.services.pace import paced
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.theme import restyle, theme
from desktop_app.ui.widgets import SearchField, Sheet
from desktop_app.ui.words import spoken

_SHOWN = 200


class LinkSheet(Sheet):
    """The rows that would come in as new people; the one that is similar comes first and is chosen. `row` is the chosen
    one."""

    def __init__(
        self, person: Change, near: Nearest | None, lines: Iterable[Change], fields: FieldSet, parent: QWidget
    ) -> None:
        title = self.tr("Which row is {name}?").format(name=person.name)
        text = self.tr(
            "The row that you choose then changes the entry of {name}, who stays in the list. Nobody new is added for it."
        )
        super().__init__(title, text.format(name=person.name), width=560, parent=parent)
        self._fields = fields
        self._near = near
        free = [line for line in lines if line.kind is Kind.NEW or line.contact == person.contact]
        self._lines = sorted(free, key=lambda line: near is None or line.row != near.row)
        self._tasks = Tasks(self)
        self._filling: asyncio.Task[Any] | None = None
        self._search = SearchField(self.tr("Search the new rows of your file"), self)
        self._search.textChanged.connect(self._search_again)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Rows of your file"))
        self._list.setMinimumHeight(220)
        restyle(self._list, framed=True)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list)
        self.add_out(self.tr("Go back"))
        self._verb = self.add_verb("link", self.tr("Link to this row"))
        self._verb.setEnabled(False)
        self._list.currentItemChanged.connect(lambda item, _: self._verb.setEnabled(item is not None))
        self._list.itemDoubleClicked.connect(lambda _: self._verb.click())
        self._search.moved_down.connect(self._list.setFocus)
        self._search_again()

    @property
    def row(self) -> int | None:
        """The row of the file that was chosen."""
        item = self._list.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _search_again(self) -> None:
        if self._filling is not None:
            self._filling.cancel()
        self._filling = self._tasks.start(self._fill(fold(self._search.text()).split()))

    async def _fill(self, words: list[str]) -> None:
        self._list.clear()
        async for line in paced(self._lines):
            text = self._text(line)
            if all(word in fold(text) for word in words):
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, line.row)
                item.setSizeHint(QSize(0, theme().height("row")))
                self._list.addItem(item)
                if self._near is not None and line.row == self._near.row:
                    self._list.setCurrentItem(item)
                if self._list.count() == _SHOWN:
                    break

    def _text(self, line: Change) -> str:
        email = self._fields.read(line.after, Common.EMAIL)
        text = self.tr("Row {row}: {name}").format(row=line.row, name=line.name)
        text = f"{text}, {email}" if email else text
        if self._near is not None and line.row == self._near.row:
            return f"{text}  ({spoken(self._near.proof)})"
        return text
