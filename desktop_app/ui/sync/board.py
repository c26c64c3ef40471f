"""Cards, search and table of a sync: what was found, and choosing what becomes of it."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.choosing import Card
from desktop_app.core.syncing import Choice
from desktop_app.services.desk import Desk
from desktop_app.services.pace import finished
from desktop_app.ui.page import Page
from desktop_app.ui.sync import words
from desktop_app.ui.sync.lines import Lines
from desktop_app.ui.sync.menu import Deeds, line_menu
from desktop_app.ui.sync.model import SyncModel
from desktop_app.ui.sync.pairs import Pairs
from desktop_app.ui.sync.view import SyncView
from desktop_app.ui.widgets import Banner, Button, KeyCap, Label, Panel, SearchField, TileRow, announce

WAITING = "waiting_there"
_ALWAYS = (Card.NOT_LINKED, Card.CHANGED_THERE, Card.CHANGED_HERE, Card.CONFLICTS)


class Board(QWidget):
    """Shows `lines` inside `page`. `chosen_changed` comes when something was chosen, `paired` with a proposal in which
    somebody is linked, told apart or taken up again."""

    chosen_changed = Signal()
    paired = Signal(object)

    def __init__(self, desk: Desk, crm: str, page: Page) -> None:
        super().__init__(page)
        self._crm, self._page = crm, page
        self._pairs = Pairs(desk, crm, page)
        self._pairs.changed.connect(self.paired)
        self._pairs.told.connect(self._tell)
        self._waiting: frozenset[str] = frozenset()
        self._card = ""
        self._narrowing: asyncio.Task[Any] | None = None
        self._lay_out()

    @property
    def model(self) -> SyncModel:
        """The rows that are shown."""
        return self.view.lines

    def show_lines(self, lines: Lines, waiting: frozenset[str]) -> None:
        """Show these; what is searched for and chosen above stays."""
        self._waiting = waiting
        model = SyncModel(lines, self._crm, self)
        model.chosen_changed.connect(self._chosen)
        self.view.show_lines(model)
        shown = {card.value for card in _ALWAYS} | ({Card.REMOVED.value} if lines.found.cards[Card.REMOVED] else set())
        shown |= {Card.LEFT.value} if lines.found.left else set()
        queued = lines.proposal.provider.capabilities.queued
        self._cards.show_only(shown | ({WAITING} if queued else set()))
        self._show_numbers()
        if self._card == Card.LEFT and not lines.found.left:
            self.show_card("")
        else:
            self._narrow()

    def show_card(self, card: str) -> None:
        """Show the lines on one card; "": all of them."""
        self._cards.choose(card)
        self._choose_card(card)

    def _tell(self, title: str, text: str) -> None:
        self.banner.clear_actions()
        self.banner.show_message("info", title, text)
        self.banner.show()

    def _chosen(self) -> None:
        self._hint.setText("")
        self._show_numbers()
        self.chosen_changed.emit()

    def _show_numbers(self) -> None:
        found = self.model.lines.found
        counts = {card.value: found.cards[card] for card in Card} | {WAITING: len(self._waiting)}
        decided = found.cards[Card.CONFLICTS] and not found.open
        phrases = {
            Card.NOT_LINKED.value: self.tr("{count} suggested").format(count=words.number(found.suggested)),
            Card.CHANGED_THERE.value: words.on_card(found.goings_on, Card.CHANGED_THERE),
            Card.CHANGED_HERE.value: words.on_card(found.goings_on, Card.CHANGED_HERE),
            Card.CONFLICTS.value: self.tr("all decided") if decided else self.tr("{count} open").format(
                count=words.number(found.open)
            ),
            Card.REMOVED.value: self.tr("you decide"),
            Card.LEFT.value: self.tr("on purpose"),
            WAITING: self.tr("for {crm}").format(crm=self._crm),
        }  # fmt: skip
        self._cards.set_counts(counts, phrases)

    # ------------------------------------------------------------------------------------------------------ narrowing

    def _choose_card(self, card: str) -> None:
        self._card = card
        self._legend.setVisible(card != Card.LEFT)
        self._again.setVisible(card == Card.LEFT)
        self._narrow()

    def _narrow(self) -> None:
        """Show what is chosen and searched for, in steps that do not hold up the window."""
        if self._narrowing is not None:
            self._narrowing.cancel()
        self._narrowing = self._page.tasks.start(self._show_matching(self.model))

    async def _show_matching(self, model: SyncModel) -> None:
        waits = self._card == WAITING
        card = Card(self._card) if self._card and not waits else None
        among = self._waiting if waits else None
        numbers = await finished(model.lines.matching(card, self.search.text(), among))
        model.show_only(numbers)
        self._count.setText(self.tr("%Ln people", "", len(numbers)))
        if numbers:
            self.view.setCurrentIndex(model.index(0, 0))
        self._narrowing = None

    # ------------------------------------------------------------------------------------------------------- choosing

    def _ask_all(self, choice: Choice | None) -> None:
        self._page.tasks.start(finished(self.model.choosing(list(self.view.selected()), choice)))

    def _refuse(self, choice: Choice | None) -> None:
        """Say why something cannot be chosen for the current row."""
        row = self.view.currentIndex().row()
        if self.model.lines.is_left(self.model.merge_at(row)):
            sentence = words.is_left()
        elif choice is Choice.NEWER:
            sentence = words.not_newer(self._crm)
        else:
            return
        self._hint.setText(sentence)
        announce(self._hint, sentence)

    def _open_menu(self, where: QPoint) -> None:
        row, several = self.view.currentIndex().row(), self.view.several
        model = self.model

        def choose(choice: Choice | None) -> None:
            if several or choice is None:
                self._ask_all(choice)
            else:
                model.choose(row, choice)

        pairs = self._pairs
        deeds = Deeds(choose, self._link, lambda: pairs.tell_apart(model, row), self._take_up)
        line_menu(model.lines, model.merge_at(row), self._crm, deeds, self.view, several=several).popup(where)

    def _link(self) -> None:
        self._pairs.link(self.model, self.view.currentIndex().row())

    def _take_up(self) -> None:
        self._pairs.take_up(self.model, self.view.selected())

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self.view = SyncView(self)
        self.view.setAccessibleName(self.tr("People of this sync"))
        self.view.asked.connect(self._ask_all)
        self.view.refused.connect(self._refuse)
        self.view.menu_asked.connect(self._open_menu)
        self.view.link_asked.connect(self._link)
        upper = Panel(parent=self)
        self._cards = TileRow([*(card.value for card in Card), WAITING], parent=upper)
        self._cards.chosen.connect(self._choose_card)
        column = QVBoxLayout(upper)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        self.banner = Banner("info", parent=upper)
        self.banner.hide()
        column.addWidget(self.banner)
        column.addWidget(self._cards)
        column.addLayout(self._tools(upper))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(upper)
        whole.addWidget(self.view, 1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    def _tools(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search = SearchField(self.tr("Search these people"), parent)
        self.search.setMaximumWidth(280)
        self.search.textChanged.connect(lambda _: self._narrow())
        self.search.moved_down.connect(self.view.setFocus)
        self._count = Label("", "small", "text2", parent=parent)
        self._hint = Label("", "small", "conflict", parent=parent)
        row.addWidget(self.search, 1)
        row.addWidget(self._count)
        row.addWidget(self._hint)
        row.addStretch(1)
        self._again = Button(words.take_up(), icon="undo-2", small=True, parent=parent)
        self._again.clicked.connect(self._take_up)
        self._again.hide()
        self._legend = self._make_legend(parent)
        row.addWidget(self._again)
        row.addWidget(self._legend)
        return row

    def _make_legend(self, parent: QWidget) -> QWidget:
        """Which keys choose."""
        legend = QWidget(parent)
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for key, what in (
            (self.tr("Space"), self.tr("next choice")),
            ("1", self.tr("ours")),
            ("2", self.tr("theirs")),
            ("3", self.tr("the newer")),
        ):
            row.addWidget(KeyCap(key, legend))
            row.addWidget(Label(what, "small", "text2", parent=legend))
        return legend
