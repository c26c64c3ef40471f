"""Reading an account anew, and what is said about the age of what is shown."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.core.account import Account, Environment
from desktop_app.core.errors import DeskError, KeyProblem, Offline
from desktop_app.core.plan import SnapshotMark
from desktop_app.services.desk import Desk
from desktop_app.services.sync.proposal import Proposal
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.bars import ListStatus
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.contacts.phrases import clock_time, day, when
from desktop_app.ui.widgets import Button
from desktop_app.ui.words import explained, spoken


class Reading(QObject):
    """Reads when asked and says how it went, in the status line or, without any contacts, in the middle of the page.

    `read()`: a read has ended well; the contacts are the browser's to give. `marked()`: the mark is known or changed.
    """

    read = Signal()
    marked = Signal()

    def __init__(self, desk: Desk, account: Account, tasks: Tasks, listing: ContactList) -> None:
        super().__init__(listing)
        self._desk, self._account, self._tasks, self._list = desk, account, tasks, listing
        self._task: asyncio.Task[Any] | None = None
        self._error: DeskError | None = None
        self._answered = False  # in this session
        self.mark: SnapshotMark | None = None
        syncs, looked = desk.syncs, self._looked
        syncs.looked.connect(looked)
        self.destroyed.connect(lambda: syncs.looked.disconnect(looked))

    @property
    def _here(self) -> bool:
        """Whether the list is on this computer and nowhere else."""
        return self._account.environment is Environment.HERE

    @property
    def going_on(self) -> bool:
        return self._task is not None and not self._task.done()

    @property
    def offline(self) -> bool:
        """Whether nobody answered when the account was to be read last."""
        return isinstance(self._error, Offline)

    @property
    def _status(self) -> ListStatus:
        return self._list.status

    async def look(self) -> None:
        """Find out how old the snapshot is; read the account when it never was."""
        self.mark = await self._desk.browse.mark(self._account.id)
        self.marked.emit()
        if self.mark is None:
            self.start()
        elif self._here:
            self.catch_up()  # it takes no time, and nobody needs to know how old a list is that is here
        else:
            self.show_age()

    def renewed(self, mark: SnapshotMark | None) -> None:
        """The contacts are newer than what was read here: whoever brought them (a sync, a run) reached the CRM, so that a
        read that failed before says nothing any more."""
        if self._error is not None and self.mark is not None and mark != self.mark:
            self._begin()
            self._answered = True
        self.mark = mark
        self.show_age()

    def _looked(self, proposal: Proposal) -> None:
        """A sync has just compared the account: nobody need read it again, though nothing in it may have changed."""
        if proposal.theirs.account.id == self._account.id and self._error is not None:
            self._begin()
            self._answered = True
            self.show_age()
            self.marked.emit()

    def start(self) -> None:
        """Read the account, unless that is going on."""
        if self.going_on:
            return
        self._begin()
        if self.mark is None:
            self._list.show_ghosts()
        self._status.show_reading(0, None)
        reading = self._desk.browse.refresh(self._account.id, self._status.show_reading)
        self._task = self._tasks.start(self._read(reading), self._failed)
        self.marked.emit()

    def catch_up(self) -> None:
        """Fetch what changed since the account was read, unless reading is going on."""
        if self.going_on:
            return
        self._begin()
        self._status.show_fetching()
        reading = self._desk.browse.catch_up(self._account.id, self._status.show_reading)
        self._task = self._tasks.start(self._read(reading), self._failed)
        self.marked.emit()

    def _begin(self) -> None:
        self._error = None
        self._list.banner.hide()

    def stop(self) -> None:
        """Stop reading; the list stays as it was."""
        if self._task is not None:
            self._task.cancel()

    def show_age(self) -> None:
        """How old the list is; offline also what that means."""
        if self.going_on or self.mark is None:
            return
        now = self._desk.clock.now()
        if self._here and self._error is None:
            self._status.show_age("")
        elif self._error is None:
            self._status.show_age(self.tr("Read {when}").format(when=self._age()))
        elif isinstance(self._error, Offline):
            words = self.tr("Saved copy from {day}. You can look; changes wait.")
            self._status.show_age(words.format(day=day(self.mark.read_at, now)), "wifi-off")
        else:
            self._status.show_age(self.tr("Copy from {when}").format(when=self._age()), "triangle-alert")

    def state(self) -> tuple[str, str]:
        """For the window's status line: "Online · data read 10:42", "Offline · saved copy of 3 May"; icon first."""
        now = self._desk.clock.now()
        if self.going_on:
            return "hourglass", self.tr("Reading {account}…").format(account=self._account.name)
        if self.offline:
            day_read = day(self.mark.read_at, now) if self.mark is not None else ""
            return "wifi-off", (
                self.tr("Offline · saved copy of {day}").format(day=day_read) if day_read else self.tr("Offline")
            )
        if self.mark is None:
            return "", ""
        if self._here and self._error is None:
            return "monitor", self.tr("Kept on this computer")
        if self._error is not None:
            return "triangle-alert", self.tr("Could not read again · copy from {when}").format(when=self._age())
        if not self._answered:
            return "history", self.tr("Data read {when}").format(when=self._age())
        return "wifi", self.tr("Online · data read {when}").format(when=self._age())

    def _age(self) -> str:
        assert self.mark is not None
        now = self._desk.clock.now()
        if self.mark.read_at[:10] == now[:10]:
            return self.tr("{time}", "today, as in: read 10:42").format(time=clock_time(self.mark.read_at))
        return self.tr("{day}", "another day, as in: read 3 May").format(day=day(self.mark.read_at, now))

    def age_words(self) -> str:
        """For the page's subtitle: "read today 10:42"."""
        if self._here:
            return self.tr("kept on this computer")
        if self.mark is None:
            return self.tr("being read") if self.going_on else self.tr("not read yet")
        return self.tr("read {when}").format(when=when(self.mark.read_at, self._desk.clock.now()))

    async def _read(self, reading: Coroutine[Any, Any, SnapshotMark]) -> None:
        try:
            self.mark = await reading
        except asyncio.CancelledError:
            self._task = None
            self._show_state()
            self.marked.emit()
            raise
        self._task = None
        self._answered = True
        self.marked.emit()
        self.show_age()
        self.read.emit()

    def _failed(self, error: DeskError) -> None:
        self._task = None
        self._error = error
        self._show_state()
        self._show_failure(error)
        self.marked.emit()

    def _show_failure(self, error: DeskError) -> None:
        """Where there is a copy to look at, say above it that it is one, and why."""
        if self.mark is None:
            return
        crm = self._desk.accounts.info(self._account.provider).name
        title = self.tr("Could not read {crm} again. You see the copy from {when}.")
        again = Button(self.tr("Try again"), icon="refresh-cw")
        again.clicked.connect(self.start)
        banner = self._list.banner
        banner.clear_actions()
        banner.show_message("warning", title.format(crm=crm, when=self._age()), explained(error))
        banner.add_action(again)
        banner.show()

    def _show_state(self) -> None:
        if self.mark is not None:
            self.show_age()
            return
        self._status.show_age("")
        again = Button(self.tr("Try again"), icon="refresh-cw")
        again.clicked.connect(self.start)
        if self._error is None:
            again.setText(self.tr("Read now"))
            self._list.show_empty("users", self.tr("These contacts were not read yet"), "", again)
            return
        icon = "key-round" if isinstance(self._error, KeyProblem) else "cloud-off"
        title = spoken(self._error.sentence)
        self._list.show_empty(icon, title, spoken(self._error.advice), again, failed=True)
