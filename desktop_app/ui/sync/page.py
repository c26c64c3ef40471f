"""The sync of an account with *Our contacts*: looking at both sides, choosing, and going on to the review."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.choosing import Card, start_again
from desktop_app.core.errors import DeskError, PlanStopped
from desktop_app.core.reconcile import Side
from desktop_app.core.syncing import Chosen
from desktop_app.services.desk import Desk
from desktop_app.services.pace import finished, paced
from desktop_app.services.sync.proposal import Proposal
from desktop_app.ui.page import Page
from desktop_app.ui.sync import words
from desktop_app.ui.sync.actions import LookActions
from desktop_app.ui.sync.board import Board
from desktop_app.ui.sync.lines import Lines
from desktop_app.ui.sync.reading import Reading
from desktop_app.ui.sync.sums import Sums
from desktop_app.ui.sync.watching import Watch
from desktop_app.ui.widgets import PageHeader
from desktop_app.ui.words import moment_shown, time_shown


class SyncPage(Page):
    """Compares both sides when it is opened; changes nothing. With `start_from` everything that differs takes that side's
    value, unless somebody chooses otherwise."""

    help_topic = "sync"

    def __init__(
        self, desk: Desk, account: Account, start_from: Side | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.environment = account.environment
        self._desk, self._account, self._start_from = desk, account, start_from
        self._crm = desk.accounts.info(account.provider).name
        self._lines: Lines | None = None
        self._chose = False  # since it was looked, somebody chose something
        self._looking = self._stale = self._reviewing = False
        self._lay_out()
        self._watch = Watch(desk, account.id, self)
        self._watch.moved.connect(self._moved)
        self._watch.synced.connect(self._synced)
        self._watch.noticed.connect(self._reading.show_notice)
        self.destroyed.connect(desk.turns.mind(account.id, lambda: self._chose or self._reviewing))
        self.look()

    def unsaved(self) -> str:
        return self.tr("What you chose for these people is not kept.") if self._chose else ""

    def shown_again(self) -> None:
        """After a run there is something else to see."""
        self._reviewing = False
        if not self._looking and (self._stale or self._desk.carrying.live(self._account.id) is not None):
            self.look()

    # ------------------------------------------------------------------------------------------------------ reading

    def look(self, *, thorough: bool = False) -> None:
        """Read both sides and compare them."""
        live = self._desk.carrying.live(self._account.id)
        self._set_looking(on=live is None)
        self._show(self._reading)
        if live is not None:
            self._reading.show_going_on(self._show_run)
            return
        self._reading.show_progress(0, None)
        self.tasks.start(self._look(thorough=thorough or self._start_from is not None), self._failed)

    async def _look(self, *, thorough: bool) -> None:
        before = self._lines
        proposal = await self._desk.syncs.look(self._account.id, self._reading.show_progress, thorough=thorough)
        self._reading.show_progress(1, 1)
        if self._start_from is not None:
            choices = await finished(start_again(proposal.merges, self._start_from))
        else:
            choices = {} if before is None else await _still_hold(before, proposal)
        await self._take(proposal, choices)
        self._chose = bool(choices) and self._start_from is None
        self._set_looking(on=False)

    async def _take(self, proposal: Proposal, choices: dict[str, Chosen]) -> None:
        lines = Lines(proposal, choices)
        await finished(lines.finding())
        self._lines = lines
        waiting = await self._desk.carrying.waiting(self._account.id)
        self._watch.proposal = proposal
        self._header.set_subtitle(await _subtitle(self._desk, proposal))
        self._board.show_lines(lines, waiting)
        if lines.found.order:
            self._show_board()
            return
        self._desk.carrying.begin(await proposal.plans({}), [])  # what both agree on is noted, nothing is sent
        self._show(self._reading)
        self._reading.show_in_step(time_shown(self._desk.clock.now()), len(lines.found.left), self._show_left)

    def _show_board(self) -> None:
        self._show(self._board)
        self._show_sums()
        self._board.view.setFocus()

    def _show_left(self) -> None:
        self._board.show_card(Card.LEFT)
        self._show_board()

    def _set_looking(self, *, on: bool) -> None:
        self._looking = on
        self._actions.set_enabled(on=not on)
        if self._stack.currentWidget() is self._reading:
            self._sums.show_nothing(looking=on)
            if not on and not self._reading.offers:
                self._actions.again.setFocus()

    def _failed(self, error: DeskError) -> None:
        self._show(self._reading)
        self._reading.show_error(error, busy=isinstance(error, PlanStopped))
        self._set_looking(on=False)

    def _synced(self) -> None:
        """What was chosen is done; there is something else to see."""
        self._reviewing = False
        if not self._looking:
            self._stale, self._chose = True, False

    def _moved(self) -> None:
        """A list is another one than the lines were made from."""
        if self._looking or self._lines is None:
            return
        self._banner.clear_actions()
        what = self.tr("Look again, so that nothing is decided about old values.")
        self._banner.show_message("warning", self.tr("A list has changed since both were compared."), what)
        self._banner.show()
        self._stale = True
        self._show_sums()

    # ------------------------------------------------------------------------------------------------------- showing

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        if widget is not self._board:
            self._stale = False
            self._sums.show_nothing(looking=self._looking)
            self._banner.setVisible(self._start_from is not None)

    def _show_sums(self) -> None:
        if self._lines is not None:
            self._sums.show_sums(self._lines.found, stale=self._stale)

    def _choice_made(self) -> None:
        self._chose = True
        self._show_sums()

    def _paired(self, proposal: Proposal) -> None:
        assert self._lines is not None
        self._chose = True
        self.tasks.start(self._take(proposal, self._lines.choices))

    # ------------------------------------------------------------------------------------------------------ going on

    async def _go_on(self) -> None:
        """To the review of what is decided; where nothing is sent, there is nothing to review."""
        from desktop_app.ui.sync.review import SyncReviewPage
        from desktop_app.ui.sync.running import SyncRunPage

        assert self._lines is not None
        decided = await self._lines.proposal.plans(self._lines.choices)
        if any(change.sends for plan in (decided.ours, decided.theirs) for change in plan.changes):
            self._reviewing = True
            await asyncio.sleep(0)
            self.opens.emit(SyncReviewPage(self._desk, self._account, decided))
        else:  # what both agree on is noted, and links end
            self.opens.emit(SyncRunPage(self._desk, self._account, self._desk.carrying.begin(decided, [])))

    def _show_run(self) -> None:
        from desktop_app.ui.sync.running import SyncRunPage

        live = self._desk.carrying.live(self._account.id)
        if live is None:
            self.look()
        else:
            self.opens.emit(SyncRunPage(self._desk, self._account, live))

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        title = self.tr("Sync with {crm}").format(crm=self._crm)
        if self._start_from is not None:
            source = self._account.name if self._start_from is Side.THEIRS else self.tr("Our contacts")
            title = self.tr("Start again from {name}").format(name=source)
        self._header = PageHeader(title, environment=self._account.environment, back=True, parent=self)
        self._header.back_clicked.connect(self.closed)
        self._actions = LookActions(self._account.name, self._header)
        self._actions.look_asked.connect(lambda everything: self.look(thorough=everything))
        self._actions.start_asked.connect(
            lambda side: self.opens.emit(SyncPage(self._desk, self._account, side)),
        )
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._reading = Reading(self._account.name, body)
        self._board = Board(self._desk, self._crm, self)
        self._board.chosen_changed.connect(self._choice_made)
        self._board.paired.connect(self._paired)
        self._banner = self._board.banner
        if self._start_from is not None:
            self._banner.show_message("info", *words.started_from(self._start_from, self._account.name))
        self._stack.addWidget(self._reading)
        self._stack.addWidget(self._board)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._sums = Sums(self)
        self._sums.back_asked.connect(self.closed)
        self._sums.review_asked.connect(lambda: self.tasks.start(self._go_on()))
        for part in (self._header, body, self._sums):
            column.addWidget(part, 1 if part is body else 0)


async def _subtitle(desk: Desk, proposal: Proposal) -> str:
    """Which lists were compared, when both were synced last, and when they were read."""
    account = proposal.theirs.account
    last = await desk.carrying.last(account)
    synced = QCoreApplication.translate("SyncPage", "never synced")
    if last is not None:
        template = QCoreApplication.translate("SyncPage", "last sync {when}")
        synced = template.format(when=moment_shown(last.started_at))
    both = QCoreApplication.translate("SyncPage", "Our contacts and {account}").format(account=account.name)
    read = QCoreApplication.translate("SyncPage", "compared {time}").format(time=time_shown(desk.clock.now()))
    if not proposal.complete:  # who was removed there is known from then
        complete = QCoreApplication.translate("SyncPage", "everything was last read {when}")
        read = f"{read}, {complete.format(when=moment_shown(proposal.theirs.mark.read_at))}"
    return f"{both} · {synced} · {read}"


async def _still_hold(lines: Lines, proposal: Proposal) -> dict[str, Chosen]:
    """The choices whose lines say now what they said before; that somebody is left is kept elsewhere by now."""
    old = {merge.id: merge async for merge in paced(lines.proposal.merges) if merge.id in lines.choices}
    kept: dict[str, Chosen] = {}
    async for merge in paced(proposal.merges):
        before = old.get(merge.id)
        if before is None or merge.id in proposal.left:
            continue
        if (before.standing, before.lines) == (merge.standing, merge.lines):
            kept[merge.id] = lines.choices[merge.id]
    return kept
