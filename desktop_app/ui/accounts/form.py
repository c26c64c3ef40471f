"""The form of one account, new or existing: typing, testing, saving."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.account import Account, ProviderInfo
from desktop_app.services.desk import Desk
from desktop_app.ui.accounts.asking import Asking
from desktop_app.ui.accounts.fields import LABEL, AccountFields
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.turns.panel import TurnsPanel
from desktop_app.ui.widgets import CardChoice, ChoiceCards, Label, Panel
from desktop_app.ui.widgets.forms import LANE


class AccountForm(Panel):
    """`saved` carries the account's id after it was added or changed; `changed` comes when something was typed, and when
    the CRM has said what it thinks of that.

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

    @property
    def key_refused(self) -> bool:
        """Whether the CRM refused the key that stands in the form."""
        return self._asking.key_refused

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
        self._asking.forget()
        old, self.fields = self.fields, self._make_fields()
        self.fields.name.setText(name)
        self._column.replaceWidget(old, self.fields)
        old.hide()
        old.deleteLater()
        self.changed.emit()

    async def _learn(self, account: Account) -> None:
        """Where the key is, and whether the CRM can mirror; without a key that is not known."""
        self.fields.show_key_state(await self._desk.accounts.key_state(account.id))
        if (await self._desk.accounts.capabilities(account.id)).no_mirror is None:
            self.fields.offer_limit()

    # --------------------------------------------------------------------------------------------------------- saving

    def save(self, *, session_only: bool = False) -> None:
        """Add or change the account, unless something is missing."""
        self._asking.forget()
        if not self.fields.show_missing():
            self._tasks.start(self._save(session_only), partial(self._asking.show_failure, again=self.save))

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

    def _show_answer(self) -> None:
        self.changed.emit()
        QTimer.singleShot(0, self.fields, self._bring_to_sight)

    def _bring_to_sight(self) -> None:
        if self.fields.answer.isVisible():
            self._scroll.ensureWidgetVisible(self.fields.answer, 0, 24)

    def _make_fields(self) -> AccountFields:
        fields = AccountFields(self._info, self._account, self._taken, self._inner)
        fields.setFixedWidth(WIDTHS["form"] + LANE)
        fields.changed.connect(self.changed)
        fields.answer.session_asked.connect(partial(self.save, session_only=True))
        self._asking = Asking(self._desk, self._tasks, self._info, fields)
        self._asking.answered.connect(self._show_answer)
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
        title = self._account.name if self._account is not None else self.tr("New account")
        heading = Label(title, "headline", parent=self._inner)
        infos = self._infos.values()
        cards = [CardChoice(info.key, info.name, info.letters, info.colour) for info in infos]
        self._cards = ChoiceCards(cards, self._provider, self._inner)
        self._cards.chosen.connect(self.choose_provider)
        self._cards.setVisible(self.is_new)
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
        self._column.addWidget(self.fields)
        if self._account is not None:
            turns = TurnsPanel(self._desk, self._tasks, self._account, LABEL, self._inner)
            turns.setFixedWidth(WIDTHS["form"] + LANE)
            self._column.addSpacing(12)
            self._column.addWidget(turns)
        self._column.addStretch(1)
        side = QHBoxLayout(self._inner)
        side.setContentsMargins(16 - LANE, 20, 16, 16)
        side.addLayout(self._column)
        side.addStretch(1)
