"""The fields of the account form: what they hold, read and written as an `Account`."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop_app.core.account import Account, Environment, KeyState, ProviderInfo, Scope
from desktop_app.ui.accounts.more import More
from desktop_app.ui.accounts.scope import ScopeLine
from desktop_app.ui.accounts.words import key_words
from desktop_app.ui.theme import ENVIRONMENTS, restyle
from desktop_app.ui.theme.tokens import ACCOUNT_COLOURS
from desktop_app.ui.widgets import Button, CheckItem, Choice, ColourSwatches, ComboBox, FormField, SegmentedChoice
from desktop_app.ui.widgets.forms import LANE
from desktop_app.ui.words import translated

LABEL = 128
INDENT = LANE + LABEL + 8
"""Where editors begin within the form; whatever has no label begins there too."""


class AccountFields(QWidget):
    """All fields of an account of one provider. `changed`: something was typed or chosen; `scopes_asked`: *Choose…*.

    `account` is the stored account, None for a new one. `taken` are the colours of other accounts.
    """

    changed = Signal()
    scopes_asked = Signal()

    def __init__(
        self, info: ProviderInfo, account: Account | None, taken: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._info, self._account = info, account
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._build()
        if account is None:
            self.colour.set_current(next((c for c in (info.colour, *ACCOUNT_COLOURS) if c not in taken), info.colour))
            self._environment.set_current(next(place for place in self._places() if place in info.addresses).value)
            self._environment_changed()
        else:
            self._show(account)

    @property
    def is_practice(self) -> bool:
        return self._environment.current == Environment.PRACTICE.value

    @property
    def place(self) -> str:
        """Everything that decides at which place of which CRM the account looks."""
        return f"{self._environment.current} {self.address.text()} {self.scope.text()}"

    def typed(self) -> Account:
        """The account as it stands in the form."""
        old = self._account
        scope = self._scope.id if self._info.scope_label else ""
        fresh = Account(
            id=old.id if old is not None else str(uuid.uuid4()),
            provider=self._info.key,
            name=self.name.text().strip(),
            environment=Environment(self._environment.current),
            address=self.address.text().strip().rstrip("/"),
            colour=self.colour.current,
            scope=scope,
            scope_name=self._scope.name if scope else "",
            read_only=self.read_only.isChecked(),
            options={key: str(box.currentData()) for key, box in self._options.items()},
        )
        return fresh if old is None else msgspec.structs.replace(fresh, mirror_limit=self._limit.value() / 100)

    def name_scope(self, scope: Scope) -> None:
        """Say what the chosen list or organisation is called."""
        self._scope.choose(scope)
        self._show_scope_help()
        self.changed.emit()

    def offer_limit(self) -> None:
        """Show how much a mirror may remove, for a CRM that can mirror."""
        self._limit_field.show()

    def show_key_state(self, state: KeyState) -> None:
        """Say in the empty field where the key is."""
        self.key.setPlaceholderText(key_words(state))

    def show_problem(self, edit: QLineEdit, sentence: str) -> None:
        """Say at the name, the scope or the key what is wrong with it; "" when nothing is."""
        fields = {self.name: self.name_field, self.scope: self.scope_field, self.key: self.key_field}
        fields[edit].set_problem(sentence)
        restyle(edit, state="problem" if sentence else "")

    def clear_problems(self) -> None:
        for edit in (self.name, self.scope, self.key):
            self.show_problem(edit, "")

    # -------------------------------------------------------------------------------------------------------- content

    def _show(self, account: Account) -> None:
        self._environment.set_current(account.environment.value)
        self.name.setText(account.name)
        self.colour.set_current(account.colour)
        self.address.setText(account.address)
        self._scope.choose(Scope(account.scope, account.scope_name))
        self.read_only.setChecked(account.read_only)
        self._limit.setValue(round(account.mirror_limit * 100))
        for key, box in self._options.items():
            box.setCurrentIndex(max(0, box.findData(account.options.get(key, ""))))
        self._show_environment()
        self._hide_for_practice()
        self._show_scope_help()

    def _environment_changed(self) -> None:
        environment = Environment(self._environment.current)
        self.address.setText(self._info.addresses.get(environment, ""))
        if self._account is None:
            # LIVE data is looked at before it is changed: a new account starts read only.
            self.read_only.setChecked(environment is Environment.LIVE)
        self._show_environment()
        self._hide_for_practice()
        self.changed.emit()

    def _hide_for_practice(self) -> None:
        for widget in (self._address_field, self.key_field):
            widget.setVisible(not self.is_practice)
        self._more.setVisible(bool(self._options) or (self._has_fixed_address and not self.is_practice))

    def _show_environment(self) -> None:
        words = {
            Environment.PRACTICE: self.tr("Invented people on this computer. Nothing leaves it."),
            Environment.SANDBOX: self.tr("The trial system of {crm}, for trying things out.").format(
                crm=self._info.name
            ),
            Environment.LIVE: self.tr("The real people. What you change here is changed for everybody."),
        }
        self._environment_field.set_help(words[Environment(self._environment.current)])

    @property
    def _has_fixed_address(self) -> bool:
        """Whether the address is the same for everybody, so that nobody has to complete it."""
        return not any("{" in address for address in self._info.addresses.values())

    def _show_scope_help(self) -> None:
        self.scope_field.set_help("" if self._scope.name else translated(self._info.scope_help))

    def _scope_typed(self) -> None:
        self._show_scope_help()
        self.changed.emit()

    def _paste(self) -> None:
        self.key.setText(QGuiApplication.clipboard().text().strip())
        self.key.setFocus()

    # --------------------------------------------------------------------------------------------------------- layout

    def _build(self) -> None:
        self.name = self._line()
        self.name_field = self._add(self.tr("Name"), self.name, required=True)
        self._environment = SegmentedChoice([self._place(place) for place in self._places()])
        self._environment.chosen.connect(lambda _: self._environment_changed())
        self._environment_field = self._add(self.tr("Environment"), self._environment)
        self.colour = ColourSwatches(parent=self)
        self.colour.chosen.connect(lambda _: self.changed.emit())
        self._add(self.tr("Colour"), self.colour)
        self.address = self._line()
        self._address_field = self._add(self.tr("Address"), self.address)
        self._build_scope()
        self._build_key()
        self._build_limit()
        self._build_read_only()
        self._build_more()

    def _build_more(self) -> None:
        """What the CRM's own settings are, and an address that nobody has to change."""
        self._more = More(INDENT, self)
        self._options: dict[str, QComboBox] = {}
        if self._has_fixed_address:
            self._more.add(self._address_field)
        for option in self._info.options:
            box = ComboBox(self)
            for value, word in option.choices:
                box.addItem(translated(word), value)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            self._options[option.key] = box
            self._more.add(self._field(translated(option.label), box, help=translated(option.help)))
        self._column.addWidget(self._more)

    def _build_limit(self) -> None:
        self._limit = QSpinBox(self)
        self._limit.setRange(1, 100)
        self._limit.setSuffix(" %")
        self._limit.setMaximumWidth(96)
        self._limit.valueChanged.connect(lambda _: self.changed.emit())
        limit_help = self.tr("A mirror may remove at most this share of the list.")
        self._limit_field = self._add(self.tr("Mirror limit"), self._limit, help=limit_help)
        self._limit_field.hide()

    def _build_read_only(self) -> None:
        self.read_only = CheckItem(self.tr("Read only: look, but change nothing"), parent=self)
        self.read_only.toggled.connect(lambda _: self.changed.emit())
        row = QHBoxLayout()
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.addWidget(self.read_only)
        row.addStretch(1)
        self._column.addLayout(row)

    def _build_scope(self) -> None:
        label = translated(self._info.scope_label)
        self._scope = ScopeLine(label, self)
        self._scope.asked.connect(self.scopes_asked)
        self.scope = self._scope.edit
        self.scope.textChanged.connect(lambda _: self._scope_typed())
        self.scope_field = self._add(label, self._scope, required=True)
        self.scope_field.setVisible(bool(label))
        self._show_scope_help()

    def _build_key(self) -> None:
        self.key = self._line()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        paste = Button(self.tr("Paste"), "plain", "clipboard-paste", parent=self)
        paste.clicked.connect(self._paste)
        never = self.tr("The key goes into your password store and is never shown again.")
        help_text = f"{translated(self._info.key_help)} {never}"
        self.key_field = self._add(self.tr("Key"), _beside(self.key, paste), help=help_text)
        self.key.setAccessibleName(self.tr("Key"))

    def _places(self) -> list[Environment]:
        if self._account is not None and self._account.environment is Environment.PRACTICE:
            return [Environment.PRACTICE]
        return [Environment.SANDBOX, Environment.LIVE]

    def _place(self, place: Environment) -> Choice:
        words = {
            Environment.PRACTICE: self.tr("Practice"),
            Environment.SANDBOX: self.tr("Sandbox"),
            Environment.LIVE: self.tr("Live"),
        }
        return Choice(place.value, words[place], ENVIRONMENTS[place].icon, ENVIRONMENTS[place].token)

    def _line(self) -> QLineEdit:
        edit = QLineEdit(self)
        edit.textChanged.connect(lambda _: self.changed.emit())
        return edit

    def _add(self, label: str, editor: QWidget, *, required: bool = False, help: str = "") -> FormField:
        field = self._field(label, editor, required=required, help=help)
        self._column.addWidget(field)
        return field

    def _field(self, label: str, editor: QWidget, *, required: bool = False, help: str = "") -> FormField:
        return FormField(label, editor, required=required, help=help, label_width=LABEL, parent=self)


def _beside(edit: QLineEdit, button: Button) -> QWidget:
    both = QWidget(edit.parentWidget())
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(edit, 1)
    row.addWidget(button)
    both.setFocusProxy(edit)
    return both
