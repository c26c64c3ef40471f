"""What is to be shown: which days, whose events, which types. Nothing is read before *Show events* is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.services.happenings import Asked, local_day
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.events.kinds import Kinds
from desktop_app.ui.events.period import PeriodChoice
from desktop_app.ui.events.person import PersonChoice
from desktop_app.ui.events.phrases import type_labels, type_words
from desktop_app.ui.theme import theme
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Button, IconText, Label, Panel


class AskPanel(Panel):
    """`shown()`: *Show events* was pressed; `asked` is what for. `stopped()`: *Stop* was. `words`: of each type of the CRM,
    `labels`: the same where no other type in sight is called so."""

    shown = Signal()
    stopped = Signal()

    def __init__(self, desk: Desk, account: Account, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("sunken", sides=("right",), parent=parent)
        self.setFixedWidth(WIDTHS["events_side"])
        self._happenings, self._account = desk.happenings, account.id
        self.words: dict[str, str] = {}
        self.labels: dict[str, str] = {}
        self.period = PeriodChoice(lambda: local_day(desk.clock.now()), self)
        self.person = PersonChoice(desk, account, tasks, self)
        self.kinds = Kinds(self)
        self._reading = False
        self._answered: Asked | None = None
        self._show = Button(self.tr("Show events"), "primary", parent=self)
        self._stop = Button(self.tr("Stop"), parent=self)
        self._stop.hide()
        self._missing = IconText("info", "", "text2", wrap=True, parent=self)
        self._show.clicked.connect(self.shown)
        self._stop.clicked.connect(self.stopped)
        for part in (self.period, self.person, self.kinds):
            part.changed.connect(self._look)
        self.kinds.add_asked.connect(lambda key: tasks.start(self._add(key), self.kinds.show_problem))
        self.kinds.forget_asked.connect(lambda key: tasks.start(self._forget(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._scrolled(), 1)
        column.addWidget(self._foot())
        self._look()

    async def open(self) -> None:
        """Offer the types: the CRM's, and those that were added for this account. Raises `KeyProblem`."""
        types, added = await self._happenings.types(self._account), await self._happenings.added(self._account)
        self.words, self.labels = type_words(types), type_labels(types)
        self.kinds.show_types(types)
        self.kinds.show_added(added)

    @property
    def asked(self) -> Asked | None:
        """What is to be shown; None as long as something is missing."""
        days, types = self.period.days(), self.kinds.wanted()
        return Asked(tuple(types), *days, self.person.contact) if days and types else None

    def focus_show(self) -> None:
        """Put the keyboard on the button that reads."""
        self._show.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_reading(self, reading: bool) -> None:
        """While events are read, *Stop* is in the place of *Show events*."""
        held = self._show.hasFocus() or self._stop.hasFocus()
        self._reading = reading
        self._show.setVisible(not reading)
        self._stop.setVisible(reading)
        if held:
            (self._stop if reading else self._show).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_answered(self, asked: Asked | None) -> None:
        """These events are shown: *Show events* is loud only where something else is asked for."""
        self._answered = asked
        self._look()

    async def _add(self, key: str) -> None:
        self.kinds.show_added(await self._happenings.add(self._account, key))

    async def _forget(self, key: str) -> None:
        self.kinds.show_added(await self._happenings.forget(self._account, key))

    def _look(self) -> None:
        missing = ""
        if not self.kinds.wanted():
            missing = self.tr("Tick at least one kind.")
        elif self.period.days() is None:
            missing = self.tr("The days are not right yet.")
        self._show.setEnabled(not missing)
        answered = self._answered is not None and self.asked == self._answered
        self._show.set_kind("plain" if answered else "primary")
        self._missing.set("info", missing, "text2")
        self._missing.setVisible(bool(missing))

    def _head(self) -> Label:
        head = Label(self.tr("What to show"), "heading", parent=self)
        head.setContentsMargins(16, 10, 12, 6)
        head.setFixedHeight(theme().height("control") + 16)
        return head

    def _scrolled(self) -> QScrollArea:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 12, 16)
        column.setSpacing(16)
        for part in (self.period, self.person, self.kinds):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return scroll

    def _foot(self) -> Panel:
        foot = Panel("sunken", sides=("top",), parent=self)
        hint = self.tr("This shows what people did. Look only when you need to. This program keeps nothing of it.")
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(IconText("eye", hint, "text2", wrap=True, parent=foot))
        column.addWidget(self._missing)
        column.addWidget(self._show)
        column.addWidget(self._stop)
        return foot
