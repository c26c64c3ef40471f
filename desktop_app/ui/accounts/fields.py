"""The fields of the account form: what they hold, read and written as an `Account`."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop_app.core.account import Account, Environment, KeyState, ProviderInfo, Scope
from desktop_app.ui.accounts.answer import Answer
from desktop_app.ui.accounts.environment import EnvironmentChoice
from desktop_app.ui.accounts.key import KeyLine
from desktop_app.ui.accounts.more import More
from desktop_app.ui.accounts.scope import ScopeLine
from desktop_app.ui.theme import restyle
from desktop_app.ui.theme.tokens import ACCOUNT_COLOURS
from desktop_app.ui.widgets import CheckItem, ColourSwatches, FormField
from desktop_app.ui.widgets.forms import LANE
from desktop_app.ui.words import translated

LABEL = 128
INDENT = LANE + LABEL + 8
"""Where editors begin within the form; whatever has no label begins there too."""


class AccountFields(QWidget):
    """All fields of an account of one provider. `changed`: something was typed or chosen; `test_asked`: *Test*;
    `scopes_asked`: *Choose…*. What comes of either stands in `answer`, below the key.

    `account` is the stored account, None for a new one. `taken` are the colours of other accounts.
    """

    changed = Signal()
    test_asked = Signal()
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
            self._environment_chosen()
        else:
            self._show(account)
        self.changed.connect(self._explain)

    @property
    def place(self) -> str:
        """Everything that decides at which place of which CRM the account looks, and how."""
        return f"{self._environment.current} {self.address.text()} {self.scope.text()} {self._more.options}"

    @property
    def given_key(self) -> str | None:
        """The key that was typed; None takes the stored one."""
        text = self.key.text()
        return None if not text and self._account is not None else text

    def typed(self) -> Account:
        """The account as it stands in the form."""
        old = self._account
        scope = self._scope.scope if self._info.scope_label else Scope("", "")
        fresh = Account(
            id=old.id if old is not None else str(uuid.uuid4()),
            provider=self._info.key,
            name=self.name.text().strip(),
            environment=self._environment.environment,
            address=self.address.text().strip().rstrip("/"),
            colour=self.colour.current,
            scope=scope.id,
            scope_name=scope.name,
            read_only=self.read_only.isChecked(),
            options=self._more.options,
        )
        return fresh if old is None else msgspec.structs.replace(fresh, mirror_limit=self._limit.value() / 100)

    def name_scope(self, scope: Scope) -> None:
        """Say what the chosen list or organisation is called."""
        self._scope.choose(scope)

    def offer_limit(self) -> None:
        """Show how much a mirror may remove, for a CRM that can mirror."""
        self._limit_field.show()

    def show_key_state(self, state: KeyState) -> None:
        """Say where the key is."""
        self._key.show_state(state)
        self._explain()
        self.answer.show_key_state(state)

    def show_asking(self, *, on: bool) -> None:
        """While the CRM is asked, it is not asked again."""
        self._key.test.setEnabled(not on)

    def show_problem(self, edit: QLineEdit, sentence: str) -> None:
        """Say at the name, the scope or the key what is wrong with it; "" when nothing is."""
        fields = {self.name: self.name_field, self.scope: self.scope_field, self.key: self.key_field}
        fields[edit].set_problem(sentence)
        restyle(edit, state="problem" if sentence else "")

    def clear_problems(self) -> None:
        for edit in (self.name, self.scope, self.key):
            self.show_problem(edit, "")

    def show_missing(self) -> bool:
        """Say of each field that has to be filled and is not what is missing, and go to the first; whether one is."""
        wanted = [(self.name, self.tr("Give it a name that your colleagues know."))]
        if self._account is None:
            wanted.append((self.key, self.tr("The key is missing.")))
        if self._info.scope_label:
            wanted.append((self.scope, self.tr("Choose it, or type its id.")))
        missing = [(edit, sentence) for edit, sentence in wanted if not edit.text().strip()]
        for edit, sentence in missing:
            self.show_problem(edit, sentence)
        if missing:
            missing[0][0].setFocus()
        return bool(missing)

    # -------------------------------------------------------------------------------------------------------- content

    def _show(self, account: Account) -> None:
        self.name.setText(account.name)
        self.colour.set_current(account.colour)
        self.address.setText(account.address)
        self._scope.choose(Scope(account.scope, account.scope_name))
        self.read_only.setChecked(account.read_only)
        self._limit.setValue(round(account.mirror_limit * 100))
        self._more.show_options(account.options)
        self._explain()

    def _environment_chosen(self) -> None:
        environment = self._environment.environment
        self.address.setText(self._info.addresses.get(environment, ""))
        if self._account is None:
            # LIVE data is looked at before it is changed: a new account starts read only.
            self.read_only.setChecked(environment is Environment.LIVE)
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        """What is said below the fields, and which of them have a meaning here."""
        practice = self._environment.environment is Environment.PRACTICE
        self._environment_field.set_help(self._environment.help)
        self.key_field.set_help(self._key.help)
        self.scope_field.set_help(self._scope.help)
        place = re.search(r"\{[^}]*\}", self.address.text())
        gap = self.tr("Put the name of your system in place of {place}.").format(place=place[0]) if place else ""
        self._address_field.set_help(gap)
        for field in (self._address_field, self.key_field):
            field.setVisible(not practice)
        self._more.setVisible(bool(self._info.options) or (self._has_fixed_address and not practice))

    @property
    def _has_fixed_address(self) -> bool:
        """Whether the address is the same for everybody, so that nobody has to complete it."""
        return not any("{" in address for address in self._info.addresses.values())

    # --------------------------------------------------------------------------------------------------------- layout

    def _build(self) -> None:
        """Top down in the order in which they are filled: what can be chosen is known only by the key."""
        self._environment = EnvironmentChoice(self._info, self._account, self)
        self._environment.chosen.connect(lambda _: self._environment_chosen())
        self.colour = ColourSwatches(parent=self)
        self.colour.chosen.connect(lambda _: self.changed.emit())
        self._key = KeyLine(self._info, self)
        self._key.tested.connect(self.test_asked)
        self._scope = ScopeLine(self._info, self)
        self._scope.asked.connect(self.scopes_asked)
        self._scope.changed.connect(self.changed)
        self.answer = Answer(self)
        self.name, self.address, self.key, self.scope = (
            QLineEdit(self),
            QLineEdit(self),
            self._key.edit,
            self._scope.edit,
        )
        for edit in (self.name, self.address, self.key):
            edit.textChanged.connect(lambda _: self.changed.emit())
        self.name_field = self._add(self.tr("Name"), self.name, required=True)
        self._environment_field = self._add(self.tr("Environment"), self._environment)
        self._add(self.tr("Colour"), self.colour)
        self._address_field = self._add(self.tr("Address"), self.address)
        self.key_field = self._add(self.tr("Key"), self._key, required=self._account is None)
        self._column.addWidget(self.answer)
        self.scope_field = self._add(translated(self._info.scope_label), self._scope, required=True)
        self.scope_field.setVisible(bool(self._info.scope_label))
        self._build_limits()
        self._more = More(self._info, LABEL, INDENT, self)
        self._more.changed.connect(self.changed)
        if self._has_fixed_address:
            self._more.add(self._address_field)
        self._column.addWidget(self._more)

    def _build_limits(self) -> None:
        """What may not be done in the account, or not beyond a share."""
        self._limit = QSpinBox(self)
        self._limit.setRange(1, 100)
        self._limit.setSuffix(" %")
        self._limit.setMaximumWidth(96)
        self._limit.valueChanged.connect(lambda _: self.changed.emit())
        limit_help = self.tr("A mirror may remove at most this share of the list.")
        self._limit_field = self._add(self.tr("Mirror limit"), self._limit, help=limit_help)
        self._limit_field.hide()
        self.read_only = CheckItem(self.tr("Read only: look, but change nothing"), parent=self)
        self.read_only.toggled.connect(lambda _: self.changed.emit())
        row = QHBoxLayout()
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.addWidget(self.read_only)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add(self, label: str, editor: QWidget, *, required: bool = False, help: str = "") -> FormField:
        field = FormField(label, editor, required=required, help=help, label_width=LABEL, parent=self)
        self._column.addWidget(field)
        return field
