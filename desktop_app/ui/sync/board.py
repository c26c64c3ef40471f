"""Cards, search and table of a sync: what was found, and choosing what becomes of it."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.choosing import ONE_SIDED, Card, newer_known, options
from desktop_app.core.reconcile import Standing
from desktop_app.core.syncing import Choice
from desktop_app.services.desk import Desk
from desktop_app.services.pace import finished
from desktop_app.services.sync.proposal import Proposal
from desktop_app.ui.page import Page
from desktop_app.ui.sync import words
from desktop_app.ui.sync.lines import Lines
from desktop_app.ui.sync.linking import LinkSheet
from desktop_app.ui.sync.model import SyncModel
from desktop_app.ui.sync.view import SyncView
from desktop_app.ui.theme import icon
from desktop_app.ui.widgets import Banner, KeyCap, Label, Panel, SearchField, TileRow, announce, menu_of

WAITING = "waiting_there"
_ALWAYS = (Card.NOT_LINKED, Card.CHANGED_THERE, Card.CHANGED_HERE, Card.CONFLICTS)


class Board(QWidget):
    """Shows `lines` inside `page`. `chosen_changed` comes when something was chosen, `paired` with a proposal in which
    somebody is linked or told apart."""

    chosen_changed = Signal()
    paired = Signal(object)

    def __init__(self, desk: Desk, crm: str, page: Page) -> None:
        super().__init__(page)
        self._desk, self._crm, self._page = desk, crm, page
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
        queued = lines.proposal.provider.capabilities.queued
        self._cards.show_only(shown | ({WAITING} if queued else set()))
        self._show_numbers()
        self._narrow()

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
            WAITING: self.tr("for {crm}").format(crm=self._crm),
        }  # fmt: skip
        self._cards.set_counts(counts, phrases)

    # ------------------------------------------------------------------------------------------------------ narrowing

    def _choose_card(self, card: str) -> None:
        self._card = card
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

    def _refuse(self) -> None:
        sentence = words.not_newer(self._crm)
        self._hint.setText(sentence)
        announce(self._hint, sentence)

    def _open_menu(self, where: QPoint) -> None:
        row = self.view.currentIndex().row()
        merge, several = self.model.merge_at(row), self.view.several
        lines = self.model.lines
        menu = menu_of(self.view)
        menu.aboutToHide.connect(menu.deleteLater)
        for choice in options(merge, adds=lines.adds, removes=lines.removes):
            action = menu.addAction(words.choice(choice, merge, self._crm))
            action.triggered.connect(lambda _=False, choice=choice: self._choose(row, choice, several=several))
        if merge.standing not in ONE_SIDED and merge.lines and not newer_known(merge):
            off = menu.addAction(words.choice(Choice.NEWER, merge, self._crm))
            off.setText(self.tr("The newer of each field (not known)"))
            off.setEnabled(False)
        menu.addSeparator()
        if merge.standing is Standing.SUGGESTED and not several:
            menu.addAction(icon("user-x"), self.tr("Not the same person"), self._tell_apart)
        elif merge.standing in ONE_SIDED and not several:
            menu.addAction(icon("link-2"), self.tr("Link to…"), self._link)
        menu.addAction(icon("undo-2"), self.tr("As proposed"), lambda: self._ask_all(None))
        menu.popup(where)

    def _choose(self, row: int, choice: Choice, *, several: bool) -> None:
        if several:
            self._ask_all(choice)
        else:
            self.model.choose(row, choice)

    def _link(self) -> None:
        row = self.view.currentIndex().row()
        merge = self.model.merge_at(row) if row >= 0 else None
        if merge is None or merge.standing not in ONE_SIDED:
            return
        sheet = LinkSheet(self.model.lines, merge, self._crm, self.window())

        def link(answer: str) -> None:
            if answer == "link" and sheet.other:
                pair = (merge.person, sheet.other) if merge.ours else (sheet.other, merge.contact)
                self._page.tasks.start(self._join(str(pair[0]), str(pair[1])))

        sheet.answered.connect(link)
        sheet.open()

    async def _join(self, person: str, contact: str) -> None:
        proposal = self.model.lines.proposal
        self.paired.emit(await self._desk.syncs.join(proposal, person, contact))

    def _tell_apart(self) -> None:
        async def part(proposal: Proposal) -> None:
            merge = self.model.merge_at(self.view.currentIndex().row())
            self.paired.emit(await self._desk.syncs.tell_apart(proposal, merge))

        self._page.tasks.start(part(self.model.lines.proposal))

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
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
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
        for key, what in (
            (self.tr("Space"), self.tr("next choice")),
            ("1", self.tr("ours")),
            ("2", self.tr("theirs")),
            ("3", self.tr("the newer")),
        ):
            row.addWidget(KeyCap(key, parent))
            row.addWidget(Label(what, "small", "text2", parent=parent))
        return row
