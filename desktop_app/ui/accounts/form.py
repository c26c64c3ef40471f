"""The form of one account, new or existing: typing, testing, saving."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.account import Account, Connection, KeyState, ProviderInfo, Scope
from desktop_app.core.errors import DeskError, KeyMissing, KeyRefused, KeyStoreLocked, KeyStoreMissing
from desktop_app.services.desk import Desk
from desktop_app.ui.accounts.fields import INDENT, LABEL, AccountFields
from desktop_app.ui.accounts.scopes import ScopeSheet
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.turns.panel import TurnsPanel
from desktop_app.ui.widgets import Banner, BannerKind, Button, CardChoice, ChoiceCards, Label, Panel, SectionHeading
from desktop_app.ui.widgets.forms import LANE
from desktop_app.ui.words import spoken, translated


class AccountForm(Panel):
    """`saved` carries the account's id after it was added or changed; `changed` comes when something was typed.

    `account` None: a new account; `taken` are the colours of the others.
    """

    saved = Signal(str)
    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        account: Account | None,
        taken: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._desk, self._tasks, self._account, self._taken = desk, tasks, account, taken
        self._infos = {info.key: info for info in desk.accounts.infos()}
        self._provider = account.provider if account is not None else next(iter(self._infos))
        self._tested = ""
        self._asking: asyncio.Task[Any] | None = None
        self._asked = ""  # what the question is about that has no answer yet
        self._lay_out()
        if account is not None:
            tasks.start(self._learn(account), lambda _error: None)

    @property
    def name(self) -> str:
        return self.fields.name.text().strip()

    @property
    def account(self) -> Account | None:
        """The account as it is stored; None for a new one."""
        return self._account

    @property
    def is_new(self) -> bool:
        return self._account is None

    def touched(self) -> bool:
        """Whether something stands in the form that is not saved."""
        if self.fields.key.text():
            return True
        return bool(self.name) if self._account is None else self.fields.typed() != self._account

    def choose_provider(self, key: str) -> None:
        """Show the fields of another CRM; the name that was typed stays."""
        name = self.name
        self._provider = key
        self._cards.set_current(key)
        old, self.fields = self.fields, self._make_fields()
        self.fields.name.setText(name)
        self._column.replaceWidget(old, self.fields)
        old.hide()
        old.deleteLater()
        self._ask_no_more()
        self._say_nothing()
        self.changed.emit()

    # ------------------------------------------------------------------------------------------------------- the key

    async def _learn(self, account: Account) -> None:
        """Where the key is, and whether the CRM can mirror; without a key that is not known."""
        state = await self._desk.accounts.key_state(account.id)
        self.fields.show_key_state(state)
        self._show_key_state(state)
        if (await self._desk.accounts.capabilities(account.id)).no_mirror is None:
            self.fields.offer_limit()

    def _show_key_state(self, state: KeyState) -> None:
        if state is KeyState.MISSING:
            title = self.tr("The key of this account is missing.")
            self._say("warning", title, self.tr("Enter it above and save."))
        elif state is KeyState.LOCKED:
            title = self.tr("The password store of this computer is locked.")
            self._say("warning", title, self.tr("Unlock it, or enter the key above for this session only."))
            self._offer_unlocking(self.test)
        elif state is KeyState.NO_STORE:
            title = self.tr("This computer has no password store.")
            self._say("warning", title, self.tr("Enter the key above; it is forgotten when the program closes."))

    def _offer_unlocking(self, again: Callable[[], None]) -> None:
        if self.fields.key.text():
            session = Button(self.tr("Use for this session only"), parent=self._banner)
            session.clicked.connect(lambda: self.save(session_only=True))
            self._banner.add_action(session)
        unlock = Button(self.tr("Unlock and try again"), parent=self._banner)
        unlock.clicked.connect(again)
        self._banner.add_action(unlock)

    def _given_key(self) -> str | None:
        """The key that was typed; None takes the stored one."""
        text = self.fields.key.text()
        return None if not text and self._account is not None else text

    # --------------------------------------------------------------------------------------------------------- asking

    def test(self) -> None:
        """Ask the CRM whose key it is."""
        self._ask_about(self._test_it())

    def _ask_about(self, asking: Coroutine[Any, Any, None]) -> None:
        """Ask, and wait for this answer alone: what was asked before is asked no more."""
        self._ask_no_more()
        self.fields.clear_problems()
        self._test_row.show()
        self._say("info", self.tr("Asking {crm}…").format(crm=self._info.name))
        self._test.setEnabled(False)
        self._asked = self._asked_about()
        self._asking = self._tasks.start(asking, lambda error: self._failed(error, self.test))

    def _ask_no_more(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            self._say_nothing()
        self._answered()

    def _answered(self) -> None:
        self._asking, self._asked = None, ""

    async def _test_it(self) -> None:
        connection = await self._desk.accounts.test(self.fields.typed(), self._given_key())
        self._answered()
        self._show_connection(connection)

    def _show_connection(self, connection: Connection) -> None:
        where = f"{self._info.name} {connection.scope_name or connection.who}".strip()
        if connection.contacts is None:
            title = self.tr("Connected: {where}").format(where=where)
        else:
            title = self.tr("Connected: {where}, %n people", "", connection.contacts).format(where=where)
        if connection.scope_name:
            self.fields.name_scope(Scope(self.fields.scope.text().strip(), connection.scope_name))
        self._say("good", title, " ".join(spoken(note) for note in connection.notes), strong=True)
        again = Button(self.tr("Test again"), parent=self._banner)
        again.clicked.connect(self.test)
        self._banner.add_action(again)
        self._test_row.hide()
        self._tested = self._asked_about()

    def _choose_scope(self) -> None:
        self._ask_about(self._ask_scopes())

    async def _ask_scopes(self) -> None:
        scopes = await self._desk.accounts.scopes(self.fields.typed(), self._given_key())
        self._answered()
        self._say_nothing()
        label = translated(self._info.scope_label)
        sheet = ScopeSheet(label, scopes, self.fields.scope.text().strip(), self)

        def take(answer: str) -> None:
            if answer == "take" and sheet.scope is not None:
                self.fields.name_scope(sheet.scope)

        sheet.answered.connect(take)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _failed(self, error: DeskError, again: Callable[[], None]) -> None:
        self._answered()
        self._say("problem", spoken(error.sentence), spoken(error.advice))
        if isinstance(error, KeyMissing):
            self.fields.show_problem(self.fields.key, spoken(error.sentence))
            self.fields.key.setFocus()
            self._say_nothing()
        elif isinstance(error, KeyRefused):
            self._say("problem", spoken(error.sentence), self.tr("Paste a new key above, then press Test."))
            self.fields.show_problem(self.fields.key, spoken(error.sentence))
            self.fields.key.setFocus()
        elif isinstance(error, KeyStoreLocked):
            self._offer_unlocking(again)
        elif isinstance(error, KeyStoreMissing) and self.fields.key.text():
            session = Button(self.tr("Use for this session only"), parent=self._banner)
            session.clicked.connect(lambda: self.save(session_only=True))
            self._banner.add_action(session)
        self._test_row.show()

    # --------------------------------------------------------------------------------------------------------- saving

    def save(self, *, session_only: bool = False) -> None:
        """Add or change the account, unless something is missing."""
        self._ask_no_more()
        self.fields.clear_problems()
        if not self._is_complete():
            return
        self._tasks.start(self._save(session_only), lambda error: self._failed(error, self.save))

    def _is_complete(self) -> bool:
        """Whether everything is there; what is missing is said at its field, and the first one gets the focus."""
        fields = self.fields
        wanted = [(fields.name, self.tr("Give it a name that your colleagues know."))]
        if self._info.scope_label:
            wanted.append((fields.scope, self.tr("Type its id, or choose it.")))
        if self._account is None:
            wanted.append((fields.key, self.tr("The key is missing.")))
        missing = [(edit, sentence) for edit, sentence in wanted if not edit.text().strip()]
        for edit, sentence in missing:
            fields.show_problem(edit, sentence)
        if missing:
            missing[0][0].setFocus()
        return not missing

    async def _save(self, session_only: bool) -> None:
        account, key = self.fields.typed(), self.fields.key.text()
        accounts = self._desk.accounts
        if self._account is None:
            await accounts.add(account, key, session_only=session_only)
        else:
            if key:
                await accounts.set_key(account.id, key, session_only=session_only)
            if account != self._account:
                await accounts.change(account)
        self._account = account
        self.fields.key.clear()
        self.saved.emit(account.id)

    # --------------------------------------------------------------------------------------------------------- layout

    @property
    def _info(self) -> ProviderInfo:
        return self._infos[self._provider]

    def _say(self, kind: BannerKind, title: str, text: str = "", *, strong: bool = False) -> None:
        self._banner.clear_actions()
        self._banner.show_message(kind, title, text, strong=strong)
        self._banner.show()
        self._test.setEnabled(True)
        QTimer.singleShot(0, self._banner, lambda: self._scroll.ensureWidgetVisible(self._banner, 0, 24))

    def _say_nothing(self) -> None:
        self._banner.hide()
        self._test_row.show()
        self._test.setEnabled(True)

    def _field_changed(self) -> None:
        """An answer holds only for what was asked about."""
        asked = self._asked or self._tested
        if asked and asked != self._asked_about():
            self._ask_no_more()
            self._tested = ""
            self._say_nothing()
        self.changed.emit()

    def _asked_about(self) -> str:
        return f"{self.fields.place} {self.fields.key.text()}"

    def _make_fields(self) -> AccountFields:
        fields = AccountFields(self._info, self._account, self._taken, self._inner)
        fields.setFixedWidth(WIDTHS["form"] + LANE)
        fields.changed.connect(self._field_changed)
        fields.scopes_asked.connect(self._choose_scope)
        return fields

    def _lay_out(self) -> None:
        self._inner = Panel(parent=self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        title = self.tr("New account") if self._account is None else self._account.name
        heading = Label(title, "headline", parent=self._inner)
        self._cards = ChoiceCards(
            [CardChoice(info.key, info.name, info.letters, info.colour) for info in self._infos.values()],
            self._provider,
            self._inner,
        )
        self._cards.chosen.connect(self.choose_provider)
        self._cards.setVisible(self._account is None)
        self._cards.setFixedWidth(WIDTHS["form"])
        self.fields = self._make_fields()
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        for widget in (heading, self._cards):
            row = QHBoxLayout()
            row.setContentsMargins(LANE, 0, 0, 0)
            row.addWidget(widget)
            row.addStretch(1)
            self._column.addLayout(row)
        if self._account is not None:
            self._add_turns(self._account)
        self._column.addWidget(self.fields)
        self._add_test()
        self._column.addStretch(1)
        side = QHBoxLayout(self._inner)
        side.setContentsMargins(24 - LANE, 20, 24, 16)
        side.addLayout(self._column)
        side.addStretch(1)

    def _add_turns(self, account: Account) -> None:
        """How it stands comes first: the settings seldom change."""
        turns = TurnsPanel(self._desk, self._tasks, account, LABEL, self._inner)
        turns.setFixedWidth(WIDTHS["form"] + LANE)
        self._column.addWidget(turns)
        settings = SectionHeading(self.tr("Settings"), self._inner)
        settings.setFixedWidth(WIDTHS["form"])
        row = QHBoxLayout()
        row.setContentsMargins(LANE, 12, 0, 0)
        row.addWidget(settings)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_test(self) -> None:
        self._test_row = QWidget(self._inner)
        self._test = Button(self.tr("Test"), "plain", "plug", parent=self._test_row)
        self._test.clicked.connect(self.test)
        row = QHBoxLayout(self._test_row)
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.addWidget(self._test)
        row.addStretch(1)
        self._banner = Banner("info", parent=self._inner)
        self._banner.setFixedWidth(WIDTHS["form"])
        self._banner.hide()
        place = QHBoxLayout()
        place.setContentsMargins(LANE, 0, 0, 0)
        place.addWidget(self._banner)
        place.addStretch(1)
        self._column.addWidget(self._test_row)
        self._column.addLayout(place)
