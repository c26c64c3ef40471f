"""The events of an account's contacts: read when asked, shown as a chart and a table, forgotten with the page."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from functools import partial
from typing import Any

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.errors import DeskError, Offline
from desktop_app.core.eventlog import EventLog, by_type
from desktop_app.services.desk import Desk
from desktop_app.services.happenings import Asked
from desktop_app.ui.contacts.phrases import clock_time
from desktop_app.ui.events.asking import AskPanel
from desktop_app.ui.events.period import MONTH
from desktop_app.ui.events.phrases import number_words, period_words
from desktop_app.ui.events.results import Results
from desktop_app.ui.events.saving import PRINTER, SPREADSHEET, export_events
from desktop_app.ui.events.states import NoEvents
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Button, PageHeader
from desktop_app.ui.words import explained, moment_shown

_REDRAWN_MS = 250
"""While events arrive, the chart is drawn anew so often."""


class EventsPage(Page):
    """The events of everybody; with `person` (an id) those of one contact, read at once.

    `person_asked(str)`: somebody wants to see the person of an event.
    """

    help_topic = "events"

    person_asked = Signal(str)

    def __init__(self, desk: Desk, account: Account, person: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.environment = account.environment
        self._desk, self._account = desk, account
        self._reading: asyncio.Task[Any] | None = None
        self._stopped = False
        self._error: DeskError | None = None
        self._log: EventLog | None = None
        self._drawn = QElapsedTimer()
        self.header = PageHeader(
            self.tr("Mail and web events"), environment=account.environment, back=True, parent=self
        )
        self.ask = AskPanel(desk, account, self.tasks, self)
        self.results = Results(self.tasks, self)
        self._export = Button(self.tr("Export…"), icon="file-down", parent=self.header)
        self._export.setEnabled(False)
        self._none = NoEvents(self)
        self._lay_out()
        self._connect()
        self._show_start()
        self.tasks.start(self._open(person))

    @property
    def going_on(self) -> bool:
        """Whether events are being read."""
        return self._reading is not None

    def data_state(self) -> tuple[str, str]:
        if isinstance(self._error, Offline):
            return "wifi-off", self.tr("Offline")
        return "", ""

    def show_events(self) -> None:
        """Read what is asked for."""
        asked = self.ask.asked
        if asked is not None and self._reading is None:
            self._reading = self.tasks.start(self._read(asked), lambda error: self._failed(asked, error))

    def stop(self) -> None:
        """Stop reading; what has arrived stays."""
        if self._reading is not None:
            self._stopped = True
            self._reading.cancel()

    # ------------------------------------------------------------------------------------------------------- reading

    async def _open(self, person: str) -> None:
        await self.ask.open()
        self.ask.focus_show()
        if person:
            self.ask.period.choose(MONTH)
            await self.ask.person.take(person)
            self.show_events()

    async def _read(self, asked: Asked) -> None:
        self._error = None
        self._log = None
        self._begin(asked)
        try:
            async with aclosing(self._desk.happenings.read(self._account.id, asked, self.ask.words)) as logs:
                async for log in logs:
                    self._log = log
                    if self._drawn.elapsed() > _REDRAWN_MS:
                        self.results.show_arrived(log)
                        self._drawn.start()
        except asyncio.CancelledError:
            if self._stopped:  # otherwise the page is going away
                self._end(asked)
                self.ask.show_answered(None)
                self._show_stopped()
            raise
        self._end(asked)

    def _begin(self, asked: Asked) -> None:
        self._stopped = False
        self._drawn.start()
        self._export.setEnabled(False)
        self.ask.set_reading(True)
        self.ask.kinds.show_counts(None)
        self.ask.show_answered(asked)
        self.results.begin(asked, self.ask.words, self.ask.labels)
        self._stack.setCurrentWidget(self.results)
        self._show_subtitle(period_words(asked.first, asked.last))
        self.state_changed.emit()

    def _end(self, asked: Asked) -> None:
        """Show what has arrived: everything, or as much as there is."""
        self._reading = None
        self.ask.set_reading(False)
        log = self._log
        if not log:
            self._none.show_nothing(asked)
            self._show_none()
            return
        self.ask.kinds.show_counts(dict(by_type(log.counts)))
        read = self.tr("Read {time}, not kept on this computer").format(time=clock_time(self._desk.clock.now()))
        self.results.show_log(log, read)
        self._show_subtitle(number_words(len(log)), period_words(asked.first, asked.last))

    def _failed(self, asked: Asked, error: DeskError) -> None:
        self._error = error
        self._end(asked)
        self.ask.show_answered(None)
        self.state_changed.emit()
        if self._log:
            self._show_missing(self._log, self.tr("The events after {when} could not be read."), explained(error))
        else:
            self._none.show_failure(error)

    # ------------------------------------------------------------------------------------------------------- showing

    def _show_stopped(self) -> None:
        if self._log:
            self._show_missing(self._log, self.tr("Stopped: what came after {when} was not read."), "")
        else:
            self._show_start()

    def _show_start(self) -> None:
        self._none.show_start(self._desk.accounts.info(self._account.provider).name)
        self._show_none()

    def _show_none(self) -> None:
        self._stack.setCurrentWidget(self._none)
        self._show_subtitle()

    def _show_missing(self, log: EventLog, title: str, text: str) -> None:
        """Say that events are missing after the last one that came."""
        again = Button(self.tr("Try again"), icon="refresh-cw")
        again.clicked.connect(self.show_events)
        self.results.show_banner(title.format(when=moment_shown(log.latest)), text, again)

    def _show_subtitle(self, *parts: str) -> None:
        self.header.set_subtitle(" · ".join([self._account.scope_name or self._account.name, *parts]))

    # ---------------------------------------------------------------------------------------------------------- parts

    def _lay_out(self) -> None:
        self.header.add_action(self._export, keep=True)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.results)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.ask)
        row.addWidget(body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.header.back_clicked.connect(self.closed)
        export = partial(export_events, self, self._desk, self.tasks, self._account, self.results)
        self._export.clicked.connect(lambda: export(way=SPREADSHEET))
        self._none.again_asked.connect(self.show_events)
        self.ask.shown.connect(self.show_events)
        self.ask.stopped.connect(self.stop)
        self.results.counted.connect(lambda count: self._export.setEnabled(count > 0))
        self.results.grid.person_opened.connect(self.person_asked)
        keys = (
            (QKeySequence("F5"), self.show_events),
            (QKeySequence.StandardKey.Find, self._search),
            (QKeySequence.StandardKey.Print, lambda: self._export.isEnabled() and export(way=PRINTER)),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    def _search(self) -> None:
        if self._stack.currentWidget() is self.results and not self.going_on:
            self.results.focus_search()
