"""Choosing who somebody is on the other side."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.core.choosing import UNLINKED
from desktop_app.core.folding import fold
from desktop_app.core.reconcile import Merge, Standing
from desktop_app.services.pace import paced
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.sync.lines import Lines
from desktop_app.ui.theme import restyle, theme
from desktop_app.ui.widgets import SearchField, Sheet
from desktop_app.ui.words import told_apart

_SHOWN = 200


class LinkSheet(Sheet):
    """Those of the other side who are linked to nobody; `other` is the id of the one that was chosen. The search begins
    with the last name."""

    def __init__(self, lines: Lines, merge: Merge, crm: str, parent: QWidget) -> None:
        theirs = merge.theirs and not merge.ours
        place = self.tr("Our contacts") if theirs else crm
        title = self.tr("Who is {name} in {place}?").format(name=merge.name, place=place)
        text = self.tr("Whoever you choose is linked to {name}. You see every change before anything is sent.")
        text = text.format(name=merge.name)
        if merge.person in lines.proposal.kept_ids:
            kept = self.tr(
                "{place} still holds the number of {name} in a record that was told apart from them. It cannot be taken back "
                "there; {name} gets a new one."
            )
            text = f"{text} {kept.format(place=place, name=merge.name)}"
        super().__init__(title, text, width=560, parent=parent)
        self._lines, self._here = lines, bool(theirs)
        pairing = lines.proposal.sides.pairing
        self._fields, self._keys = pairing.ours, [pair.key for pair in pairing.pairs]
        self._tasks = Tasks(self)
        self._filling: asyncio.Task[Any] | None = None
        self._search = SearchField(self.tr("Search {place}").format(place=place), self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("People who are linked to nobody"))
        self._list.setMinimumHeight(220)
        restyle(self._list, framed=True)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list)
        self.add_out(self.tr("Go back"), default=False)
        self._verb = self.add_verb("link", self.tr("Link these two"))
        self._verb.setEnabled(False)
        self._list.currentItemChanged.connect(lambda item, _: self._verb.setEnabled(item is not None))
        self._list.itemDoubleClicked.connect(lambda _: self._verb.click())
        self._search.moved_down.connect(self._list.setFocus)
        self._search.setText(merge.name.split()[-1] if merge.name.split() else "")
        self._search.textChanged.connect(self._search_again)
        self._search.setFocus()
        self._search_again()

    @property
    def other(self) -> str:
        """The id of the one that was chosen."""
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _search_again(self) -> None:
        if self._filling is not None:
            self._filling.cancel()
        self._filling = self._tasks.start(self._fill(fold(self._search.text()).split()))

    async def _fill(self, words: list[str]) -> None:
        self._list.clear()
        async for merge in paced(self._others()):
            if merge is None:
                continue
            values = merge.ours if self._here else merge.theirs
            apart = told_apart(self._fields, dict(zip(self._keys, values, strict=False)))
            text = f"{merge.name} · {apart}" if apart else merge.name
            if all(word in fold(text) for word in words):
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, merge.person if self._here else merge.contact)
                item.setSizeHint(QSize(0, theme().height("row")))
                self._list.addItem(item)
                if self._list.count() == _SHOWN:
                    break

    def _others(self) -> Iterator[Merge | None]:
        """Those who can be chosen; None for each of the others, so that looking them over gives way."""
        gone = Standing.REMOVED_THERE if self._here else Standing.REMOVED_HERE
        for merge in self._lines.proposal.merges:
            free = merge.standing in UNLINKED or merge.standing is gone
            yield merge if free and bool(merge.ours if self._here else merge.theirs) else None
