"""The form of one account, new or existing."""

from __future__ import annotations

import uuid

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.account import Account, Connection, Environment, ProviderInfo, Scope
from desktop_app.core.errors import DeskError, InputError, KeyStoreLocked, KeyStoreMissing
from desktop_app.core.words import say
from desktop_app.services.desk import Desk
from desktop_app.ui.accounts.words import key_words
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.theme import ENVIRONMENTS
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import (
    Banner,
    Button,
    CardChoice,
    Choice,
    ChoiceCards,
    ColourSwatches,
    FormField,
    Label,
    Panel,
    SegmentedChoice,
)
from desktop_app.ui.words import spoken, translated

_LABEL = 128


class AccountForm(Panel):
    """`saved` carries the account's id after it was added or changed; `changed` comes when something was typed."""

    saved = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, account: Account | None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._tasks = tasks
        self._account = account
        self._infos = {info.key: info for info in desk.accounts.infos()}
        self._build()
        self._show_account(account)

    @property
    def name(self) -> str:
        return self._name.text().strip()

    @property
    def account(self) -> Account | None:
        """The account as it is stored; None for a new one."""
        return self._account

    @property
    def is_new(self) -> bool:
        return self._account is None

    def touched(self) -> bool:
        """Whether something stands in the form that is not saved."""
        if self._key.text():
            return True
        return bool(self.name) if self._account is None else self._typed() != self._account

    # -------------------------------------------------------------------------------------------------------- content

    def _show_account(self, account: Account | None) -> None:
        if account is None:
            self._choose_provider(next(iter(self._infos)))
            return
        self._choose_provider(account.provider)
        self._environment.set_current(account.environment.value)
        self._name.setText(account.name)
        self._colour.set_current(account.colour)
        self._address.setText(account.address)
        self._scope.setEditText(account.scope)
        self._read_only.setChecked(account.read_only)
        for key, box in self._options.items():
            box.setCurrentIndex(max(0, box.findData(account.options.get(key, ""))))
        self._environment_changed(account.environment.value, keep_address=True)
        self._tasks.start(self._show_key_state(account.id))

    async def _show_key_state(self, account: str) -> None:
        state = await self._desk.accounts.key_state(account)
        self._key.setPlaceholderText(key_words(state))

    @property
    def _info(self) -> ProviderInfo:
        return self._infos[self._provider]

    def _choose_provider(self, key: str) -> None:
        self._provider = key
        info = self._info
        self._cards.set_current(key)
        self._colour.set_current(info.colour)
        practice = self._account is not None and self._account.environment is Environment.PRACTICE
        places = [Environment.PRACTICE] if practice else [e for e in Environment if e in info.addresses]
        self._replace_environments(places)
        self._scope_field.setVisible(bool(info.scope_label))
        self._scope_help.setText(translated(info.scope_help))
        self._key_help.setText(translated(info.key_help))
        self._replace_options(info)
        self._environment_changed(places[0].value)

    def _replace_environments(self, places: list[Environment]) -> None:
        fresh = SegmentedChoice(
            [Choice(p.value, self._place_words(p), ENVIRONMENTS[p].icon, ENVIRONMENTS[p].token) for p in places],
            places[0].value,
        )
        fresh.setAccessibleName(self.tr("Environment"))
        fresh.chosen.connect(self._environment_changed)
        self._environment_row.replaceWidget(self._environment, fresh)
        self._environment.deleteLater()
        self._environment = fresh

    def _replace_options(self, info: ProviderInfo) -> None:
        while (item := self._options_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._options.clear()
        for option in info.options:
            box = QComboBox(self)
            for value, word in option.choices:
                box.addItem(translated(word), value)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            self._options[option.key] = box
            self._options_column.addWidget(
                FormField(translated(option.label), box, help=translated(option.help), label_width=_LABEL)
            )

    def _place_words(self, place: Environment) -> str:
        return {
            Environment.PRACTICE: self.tr("Practice"),
            Environment.SANDBOX: self.tr("Sandbox"),
            Environment.LIVE: self.tr("Live"),
        }[place]

    def _environment_changed(self, value: str, *, keep_address: bool = False) -> None:
        environment = Environment(value)
        practice = environment is Environment.PRACTICE
        if not keep_address:
            self._address.setText(self._info.addresses.get(environment, ""))
        for widget in (self._address_field, self._key_field, self._key_help):
            widget.setVisible(not practice)
        if self._account is None:
            # LIVE data is looked at before it is changed: a new account starts read only.
            self._read_only.setChecked(environment is Environment.LIVE)
        self._banner.hide()
        self.changed.emit()

    def _typed(self) -> Account:
        """The account as it stands in the form."""
        scope = self._scope.currentText().strip() if self._info.scope_label else ""
        known = self._scopes.get(scope)
        old = self._account
        scope_name = known.name if known else old.scope_name if old is not None and old.scope == scope else ""
        fresh = Account(
            id=old.id if old is not None else str(uuid.uuid4()),
            provider=self._provider,
            name=self.name,
            environment=Environment(self._environment.current),
            address=self._address.text().strip().rstrip("/"),
            colour=self._colour.current,
            scope=scope,
            scope_name=scope_name,
            read_only=self._read_only.isChecked(),
            options={key: str(box.currentData()) for key, box in self._options.items()},
        )
        return fresh if old is None else msgspec.structs.replace(fresh, mirror_limit=old.mirror_limit)

    # --------------------------------------------------------------------------------------------------------- asking

    def _given_key(self) -> str | None:
        """The key that was typed; None takes the stored one."""
        text = self._key.text()
        return None if not text and self._account is not None else text

    def test(self) -> None:
        """Ask the CRM whose key it is."""
        self._test.setEnabled(False)
        self._banner.show_message("info", self.tr("Asking {crm}…").format(crm=self._info.name))
        self._banner.show()
        self._tasks.start(self._ask(), self._failed)

    async def _ask(self) -> None:
        connection = await self._desk.accounts.test(self._typed(), self._given_key())
        self._show_connection(connection)
        self._test.setEnabled(True)
        await self._load_scopes()

    async def _load_scopes(self) -> None:
        if not self._info.scope_label:
            return
        current = self._scope.currentText()
        scopes = await self._desk.accounts.scopes(self._typed(), self._given_key())
        self._scopes = {scope.id: scope for scope in scopes}
        self._scope.clear()
        for scope in scopes:
            self._scope.addItem(scope.id)
            self._scope.setItemData(
                self._scope.count() - 1, f"{scope.name} {scope.detail}", Qt.ItemDataRole.ToolTipRole
            )
        self._scope.setEditText(current)

    def _show_connection(self, connection: Connection) -> None:
        where = f"{self._info.name} {connection.scope_name or connection.who}".strip()
        if connection.contacts is None:
            title = self.tr("Connected: {where}").format(where=where)
        else:
            title = self.tr("Connected: {where}, %n people", "", connection.contacts).format(where=where)
        if connection.scope_name and self._scope.currentText().strip() not in self._scopes:
            scope = self._scope.currentText().strip()
            self._scopes[scope] = Scope(scope, connection.scope_name)
        notes = " ".join(spoken(note) for note in connection.notes)
        self._banner.show_message("good", title, notes, strong=True)
        self._banner.show()

    def _failed(self, error: DeskError) -> None:
        self._test.setEnabled(True)
        self._banner.clear_actions()
        if isinstance(error, (KeyStoreLocked, KeyStoreMissing)):
            again = Button(self.tr("Unlock and try again"), parent=self._banner)
            again.clicked.connect(lambda _: self.save())
            session = Button(self.tr("Use for this session only"), parent=self._banner)
            session.clicked.connect(lambda: self.save(session_only=True))
            self._banner.add_action(session)
            self._banner.add_action(again)
        self._banner.show_message("problem", spoken(error.sentence), spoken(error.advice))
        self._banner.show()
        self._scroll.ensureWidgetVisible(self._banner)

    def save(self, *, session_only: bool = False) -> None:
        """Add or change the account."""
        self._tasks.start(self._save(session_only), self._failed)

    async def _save(self, session_only: bool) -> None:
        account = self._typed()
        if self._info.scope_label and not account.scope:
            raise InputError(say("The list is missing."), say("Type its id, or test the key and choose it."))
        accounts = self._desk.accounts
        if self._account is None:
            await accounts.add(account, self._key.text(), session_only=session_only)
        else:
            if account != self._account:
                await accounts.change(account)
            if self._key.text():
                await accounts.set_key(account.id, self._key.text(), session_only=session_only)
        self._account = account
        self._key.clear()
        self.saved.emit(account.id)

    def _paste(self) -> None:
        self._key.setText(QGuiApplication.clipboard().text().strip())
        self._key.setFocus()

    # --------------------------------------------------------------------------------------------------------- layout

    def _build(self) -> None:
        self._scopes: dict[str, Scope] = {}
        self._provider = next(iter(self._infos))
        inner = Panel(parent=self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        column = QVBoxLayout()
        column.setSpacing(12)
        side = QHBoxLayout(inner)
        side.setContentsMargins(24, 20, 24, 20)
        side.addLayout(column)
        side.addStretch(1)
        title = self.tr("New account") if self._account is None else self._account.name
        column.addWidget(Label(title, "headline", parent=inner))
        self._cards = ChoiceCards(
            [CardChoice(info.key, info.name, info.letters, info.colour) for info in self._infos.values()], parent=inner
        )
        self._cards.chosen.connect(self._choose_provider)
        self._cards.setVisible(self._account is None)
        self._cards.setFixedWidth(WIDTHS["form"])
        column.addWidget(self._cards)
        for field in self._fields(inner):
            field.setFixedWidth(WIDTHS["form"])
            column.addWidget(field)
        column.addStretch(1)

    def _fields(self, parent: QWidget) -> list[QWidget]:
        self._name = QLineEdit(parent)
        self._name.textChanged.connect(lambda _: self.changed.emit())
        self._environment = SegmentedChoice([Choice("live", "")], "live")
        places = QWidget(parent)
        self._environment_row = QHBoxLayout(places)
        self._environment_row.setContentsMargins(0, 0, 0, 0)
        self._environment_row.addWidget(self._environment)
        self._environment_row.addStretch(1)
        self._colour = ColourSwatches(parent=parent)
        self._address = QLineEdit(parent)
        self._address.textChanged.connect(lambda _: self.changed.emit())
        self._scope = QComboBox(parent)
        self._scope.setEditable(True)
        self._scope.editTextChanged.connect(lambda _: self.changed.emit())
        self._scope_help = Label("", "small", "text2", parent=parent)
        self._read_only = QCheckBox(self.tr("Read only: look, but change nothing"), parent)
        self._read_only.toggled.connect(lambda _: self.changed.emit())
        options = QWidget(parent)
        self._options_column = QVBoxLayout(options)
        self._options_column.setContentsMargins(0, 0, 0, 0)
        self._options: dict[str, QComboBox] = {}
        self._address_field = FormField(self.tr("Address"), self._address, label_width=_LABEL, parent=parent)
        self._scope_field = FormField(self.tr("List"), self._scope, label_width=_LABEL, parent=parent)
        return [
            FormField(self.tr("Name"), self._name, required=True, label_width=_LABEL, parent=parent),
            FormField(self.tr("Environment"), places, label_width=_LABEL, parent=parent),
            FormField(self.tr("Colour"), self._colour, label_width=_LABEL, parent=parent),
            self._address_field,
            self._scope_field,
            self._indented(self._scope_help, parent),
            self._key_row(parent),
            self._indented(self._key_help, parent),
            options,
            self._indented(self._read_only, parent),
            self._test_banner(parent),
        ]

    def _key_row(self, parent: QWidget) -> QWidget:
        self._key = QLineEdit(parent)
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._key.textChanged.connect(lambda _: self.changed.emit())
        self._key_help = Label("", "small", "text2", parent=parent)
        self._key_help.setWordWrap(True)
        paste = Button(self.tr("Paste"), "plain", "clipboard-paste", parent=parent)
        paste.clicked.connect(self._paste)
        both = QWidget(parent)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._key, 1)
        row.addWidget(paste)
        both.setFocusProxy(self._key)
        self._key.setAccessibleName(self.tr("Key"))
        self._key_field = FormField(self.tr("Key"), both, label_width=_LABEL, parent=parent)
        return self._key_field

    def _test_banner(self, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._test = Button(self.tr("Test"), "plain", "plug", parent=box)
        self._test.clicked.connect(self.test)
        self._banner = Banner("info", parent=box)
        self._banner.hide()
        row = QHBoxLayout()
        row.addSpacing(_LABEL + 12)
        row.addWidget(self._test)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._banner)
        return box

    def _indented(self, widget: QWidget, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        row = QHBoxLayout(box)
        row.setContentsMargins(_LABEL + 12, 0, 0, 0)
        row.addWidget(widget)
        return box
