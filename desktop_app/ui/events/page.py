"""The events of an account's contacts: read when asked, shown as a chart and a table, forgotten with the page."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.errors import DeskError, KeyProblem, Offline
from desktop_app.core.eventlog import EventLog
from desktop_app.services.desk import Desk
from desktop_app.services.happenings import Asked
from desktop_app.ui.contacts.phrases import clock_time
from desktop_app.ui.events.asking import AskPanel
from desktop_app.ui.events.period import MONTH
from desktop_app.ui.events.phrases import number_words, period_words, type_words
from desktop_app.ui.events.results import Results
from desktop_app.ui.page import Page
from desktop_app.ui.saving import save_as
from desktop_app.ui.widgets import Button, EmptyState, PageHeader, Panel, Sheet
from desktop_app.ui.words import explained, moment_shown, spoken

_REDRAWN_MS = 250
"""While events arrive, the chart is drawn anew so often."""


class EventsPage(Page):
    """The events of everybody; with `person` (an id) those of one contact, read at once.

    `person_asked(str)`: somebody wants to see the person of an event.
    """

    person_asked = Signal(str)

    def __init__(self, desk: Desk, account: Account, person: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.environment = account.environment
        self._desk, self._account = desk, account
        self._reading: asyncio.Task[Any] | None = None
        self._error: DeskError | None = None
        self._log: EventLog | None = None
        self._words: dict[str, str] = {}
        self._drawn = QElapsedTimer()
        self.header = PageHeader(self.tr("Events"), environment=account.environment, back=True, parent=self)
        self.ask = AskPanel(desk, account, self.tasks, self)
        self.results = Results(self.tasks, self)
        self._export = Button(self.tr("Export…"), icon="file-down", parent=self.header)
        self._state = EmptyState("eye", "", parent=self)
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
            self._reading.cancel()

    # ------------------------------------------------------------------------------------------------------- reading

    async def _open(self, person: str) -> None:
        happenings, id = self._desk.happenings, self._account.id
        types, added = await happenings.types(id), await happenings.added(id)
        self._words = type_words(types)
        self.ask.kinds.show_types(types)
        self.ask.kinds.show_added(added)
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
            async with aclosing(self._desk.happenings.read(self._account.id, asked, self._words)) as logs:
                async for log in logs:
                    self._log = log
                    if self._drawn.elapsed() > _REDRAWN_MS:
                        self.results.show_arrived(log)
                        self._drawn.start()
        except asyncio.CancelledError:
            self._end(asked)
            self._show_stopped()
            raise
        self._end(asked)

    def _begin(self, asked: Asked) -> None:
        self._drawn.start()
        self._export.setEnabled(False)
        self.ask.set_reading(True)
        self.ask.kinds.show_counts(None)
        self.results.begin(asked, self._words)
        self._stack.setCurrentWidget(self.results)
        self._show_subtitle(period_words(asked.first, asked.last))
        self.state_changed.emit()

    def _end(self, asked: Asked) -> None:
        """Show what has arrived: everything, or as much as there is."""
        self._reading = None
        self.ask.set_reading(False)
        log = self._log
        if log is None or not len(log):
            self._show_nothing(asked)
            return
        totals: dict[str, int] = {}
        for (_day, type), count in log.counts.items():
            totals[type] = totals.get(type, 0) + count
        self.ask.kinds.show_counts(totals)
        read = self.tr("Read {time}, kept nowhere").format(time=clock_time(self._desk.clock.now()))
        self.results.show_log(log, read)
        self._show_subtitle(number_words(len(log)), period_words(asked.first, asked.last))

    def _failed(self, asked: Asked, error: DeskError) -> None:
        self._error = error
        self._end(asked)
        self.state_changed.emit()
        if self._log is not None and len(self._log):
            words = self.tr("The events after {when} could not be read.")
            self._show_banner(words.format(when=moment_shown(self._log.latest)), explained(error))
            return
        icon = "key-round" if isinstance(error, KeyProblem) else "cloud-off"
        self._show_state(icon, spoken(error.sentence), spoken(error.advice), self._again(), failed=True)

    # ------------------------------------------------------------------------------------------------------- showing

    def _show_start(self) -> None:
        crm = self._desk.accounts.info(self._account.provider).name
        reason = self.tr(
            "Choose days and kinds at the left and press Show. The events are fetched from {crm}, shown here, and "
            "forgotten when you leave this page."
        )
        self._show_state("chart-no-axes-column", self.tr("Nothing was read yet"), reason.format(crm=crm), None)

    def _show_nothing(self, asked: Asked) -> None:
        who = self.tr("Try more days or other kinds, or look at everybody.")
        reason = self.tr("Try more days or other kinds.") if asked.contact is None else who
        days = period_words(asked.first, asked.last)
        title = self.tr("Nothing of this kind happened: {days}").format(days=days)
        self._show_state("search-x", title, reason, None)

    def _show_stopped(self) -> None:
        if self._log is None or not len(self._log):
            self._show_start()
        else:
            words = self.tr("Stopped: what came after {when} was not read.")
            self._show_banner(words.format(when=moment_shown(self._log.latest)), "")

    def _show_banner(self, title: str, text: str) -> None:
        self.results.show_banner(title, text, self._again())

    def _show_state(self, icon: str, title: str, reason: str, action: Button | None, *, failed: bool = False) -> None:
        self._export.setEnabled(False)
        self._state.show_message(icon, title, reason, failed=failed)
        self._state.set_action(action)
        self._stack.setCurrentWidget(self._ground)
        self._show_subtitle()

    def _show_subtitle(self, *parts: str) -> None:
        self.header.set_subtitle(" · ".join([self._account.scope_name or self._account.name, *parts]))

    def _again(self) -> Button:
        again = Button(self.tr("Try again"), icon="refresh-cw")
        again.clicked.connect(self.show_events)
        return again

    # --------------------------------------------------------------------------------------------------------- saving

    def _ask_to_save(self) -> None:
        count = len(self.results.rows)
        sheet = Sheet(
            self.tr("Export %n events?", None, count),
            self.tr(
                "The file will say what people did and when: which pages they looked at, which mails they opened. "
                "Give it only to those who need it, and delete it when it has served its purpose."
            ),
            parent=self,
        )
        sheet.add_out(self.tr("Cancel"), default=False)
        sheet.add_verb("save", self.tr("Choose where…"))
        sheet.answered.connect(lambda answer: self._save() if answer == "save" else None)
        sheet.open()

    def _save(self) -> None:
        log, rows = self.results.log, self.results.rows
        if log is None:
            return

        async def save(path: Path) -> None:
            await self._desk.happenings.save(log, rows, path, spoken)
            self.results.show_saved(path.name)

        name = f"{self._account.name} {self.tr('events')} {self._desk.clock.now()[:10]}.xlsx".replace("/", "-")
        kinds = self.tr("Spreadsheet (*.xlsx *.csv)")
        save_as(self, self.tasks, self.tr("Export the events"), name, kinds, save)

    # ---------------------------------------------------------------------------------------------------------- parts

    def _lay_out(self) -> None:
        self.header.add_action(self._export, keep=True)
        self._ground = Panel(parent=self)
        ground = QHBoxLayout(self._ground)
        ground.addStretch(1)
        ground.addWidget(self._state, 4)
        ground.addStretch(1)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._ground)
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
        self._export.clicked.connect(self._ask_to_save)
        self.ask.shown.connect(self.show_events)
        self.ask.stopped.connect(self.stop)
        self.ask.kinds.add_asked.connect(lambda key: self.tasks.start(self._add(key), self.ask.kinds.show_problem))
        self.ask.kinds.forget_asked.connect(lambda key: self.tasks.start(self._forget(key)))
        self.results.counted.connect(lambda count: self._export.setEnabled(count > 0))
        self.results.grid.person_opened.connect(self.person_asked)
        for key, act in ((QKeySequence("F5"), self.show_events), (QKeySequence.StandardKey.Find, self._search)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    async def _add(self, key: str) -> None:
        self.ask.kinds.show_added(await self._desk.happenings.add(self._account.id, key))

    async def _forget(self, key: str) -> None:
        self.ask.kinds.show_added(await self._desk.happenings.forget(self._account.id, key))

    def _search(self) -> None:
        if self._stack.currentWidget() is self.results and not self.going_on:
            self.results.focus_search()
