"""Accounts: the list at the left, the form of the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.account import Account, KeyState
from desktop_app.services.desk import Desk
from desktop_app.ui.accounts.appearance import Appearance
from desktop_app.ui.accounts.closing import Closing
from desktop_app.ui.accounts.colleagues import bring_settings, give_settings
from desktop_app.ui.accounts.form import AccountForm
from desktop_app.ui.accounts.words import ICONS, key_words
from desktop_app.ui.page import Page
from desktop_app.ui.shell.tray import has_tray
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import (
    LINE_ROLE,
    OUT,
    Button,
    Footer,
    Line,
    ListView,
    MenuButton,
    PageHeader,
    Panel,
    Separator,
    Way,
    confirm,
)


class AccountsPage(Page):
    """Adds, tests, changes and removes accounts; below them, how the program looks. `added`: an account's id."""

    help_topic = "accounts"

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = _Accounts(desk, self)
        self._form: AccountForm | None = None
        self._wanted: str | None = None
        self._lay_out()
        listener = self._accounts_changed
        desk.accounts.changed.connect(listener)
        self.destroyed.connect(lambda: desk.accounts.changed.disconnect(listener))
        self.tasks.start(self._load())

    def add(self) -> None:
        """Show the form of a new account."""
        self._wanted = ""
        self._list.setCurrentIndex(self._model.index(0))
        if self._form is not None:
            self._form.fields.name.setFocus()

    def show_account(self, id: str) -> None:
        """Show the form of an account."""
        self._wanted = id
        self.tasks.start(self._load())

    def bring_settings(self) -> None:
        """Ask for the settings of a colleague; the first of their accounts is shown, for its key."""
        bring_settings(self, self.tasks, self._desk, self.show_account)

    def shown_again(self) -> None:
        self.tasks.start(self._show_closing())

    async def _show_closing(self) -> None:
        """Closing is a question only while something would go on without the window."""
        self._closing.setVisible(has_tray() and bool(await self._desk.turns.by_themselves()))
        await self._closing.show_chosen()

    def unsaved(self) -> str:
        if self._form is not None and self._form.touched():
            return self.tr("What you typed into the form of this account is not saved.")
        return ""

    def _accounts_changed(self, _: str) -> None:
        self.tasks.start(self._load())

    async def _load(self) -> None:
        """Show the accounts as they are now, the chosen one still chosen; at first the first one there is."""
        accounts = await self._desk.accounts.connected()
        states = {account.id: await self._desk.accounts.key_state(account.id) for account in accounts}
        if self._wanted is None:
            self._wanted = accounts[0].id if accounts else ""
        wanted = self._wanted
        self._model.show_accounts(accounts, states)
        self._list.setCurrentIndex(self._model.index(self._model.row_of(wanted)))

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not index.isValid():
            return
        account = self._model.account_at(index.row())
        self._wanted = account.id if account is not None else ""
        if self._form is None or account != self._form.account:
            self._leave_form(account)

    def _leave_form(self, account: Account | None) -> None:
        """Show another form; what was typed into this one is not lost without asking."""
        words = self.unsaved()
        if not words or self._form is None:
            self._show_form(account)
            return
        sheet = confirm(
            self, self.tr("Leave this form?"), words, verb=self.tr("Leave it"), out=self.tr("Stay"), danger=True
        )
        sheet.answered.connect(lambda answer: self._show_form(account) if answer != OUT else self._back_to_form())

    def _back_to_form(self) -> None:
        if self._form is not None:
            self._wanted = self._form.account.id if self._form.account is not None else ""
            self._list.setCurrentIndex(self._model.index(self._model.row_of(self._wanted)))

    def _show_form(self, account: Account | None) -> None:
        form = AccountForm(self._desk, self.tasks, account, self._model.colours(), self._forms)
        new = account is None
        form.changed.connect(self._show_buttons)
        form.saved.connect(lambda id: self._saved(id, new=new))
        old, self._form = self._form, form
        self._forms.addWidget(form)
        self._forms.setCurrentWidget(form)
        if old is not None:
            self._forms.removeWidget(old)
            old.deleteLater()
        self._show_buttons()

    def _saved(self, id: str, *, new: bool) -> None:
        self._wanted = id
        self.tasks.start(self._show_saved(id, new=new))

    async def _show_saved(self, id: str, *, new: bool) -> None:
        await self._load()
        self._show_form(self._model.account_at(self._model.row_of(id)))
        if new:
            self.added.emit(id)

    def _show_buttons(self) -> None:
        form = self._form
        if form is None:
            return
        self._remove.setVisible(not form.is_new)
        if form.is_new:
            words = self.tr("Add “{name}”").format(name=form.name) if form.name else self.tr("Add the account")
        else:
            words = self.tr("Save")
        self._save.setText(words)
        self._save.setEnabled(form.touched())
        self._cancel.setEnabled(form.touched())

    def _discard(self) -> None:
        self._show_form(self._model.account_at(self._list.currentIndex().row()))

    def _ask_remove(self) -> None:
        account = self._model.account_at(self._list.currentIndex().row())
        if account is None:
            return
        sheet = confirm(
            self,
            self.tr("Remove “{name}” from this program?").format(name=account.name),
            self.tr("Its key and its saved contacts are deleted here. Nothing changes in the CRM; the history stays."),
            verb=self.tr("Remove the account"),
            out=self.tr("Keep it"),
            danger=True,
        )
        sheet.answered.connect(
            lambda answer: self.tasks.start(self._desk.accounts.remove(account.id)) if answer != OUT else None
        )

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("Accounts"),
            self.tr("Keys are kept in the password store of this computer, never in a file."),
            parent=self,
        )
        ways = (
            Way(self.tr("Save settings for a colleague…"), "file-down",
                lambda: give_settings(self, self.tasks, self._desk)),
            Way(self.tr("Bring settings from a colleague…"), "upload", self.bring_settings),
        )  # fmt: skip
        header.add_action(MenuButton(self.tr("Settings for colleagues"), ways, "plain", "users", header), keep=True)
        left = Panel(parent=self)
        left.setFixedWidth(WIDTHS["accounts"])
        self._list = ListView("list_row", mark=28, parent=left)
        self._list.setAccessibleName(self.tr("Accounts"))
        self._list.setModel(self._model)
        self._list.selectionModel().currentChanged.connect(self._choose)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addWidget(Separator(parent=left))
        self._closing = Closing(self._desk.settings, self.tasks, left)
        self._closing.hide()
        column.addWidget(self._closing)
        column.addWidget(Appearance(self._desk.settings, self._desk.language, self.tasks, left))
        self._forms = QStackedWidget(self)
        footer = Footer(self)
        self._remove = Button(self.tr("Remove this account…"), "danger_outline", "trash-2", parent=footer)
        self._remove.clicked.connect(self._ask_remove)
        self._cancel = Button(self.tr("Discard"), parent=footer)
        self._cancel.clicked.connect(self._discard)
        self._save = Button(self.tr("Save"), "primary", parent=footer)
        self._save.clicked.connect(lambda: self._form.save() if self._form is not None else None)
        footer.add_out(self._remove)
        footer.add(self._cancel)
        footer.add(self._save)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._forms, 1)
        right.addWidget(footer)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(Separator(vertical=True, parent=self))
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addLayout(middle, 1)


class _Accounts(QAbstractListModel):
    """*New account* first, then the accounts with the state of their keys."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._accounts: list[Account] = []
        self._states: dict[str, KeyState] = {}

    def show_accounts(self, accounts: list[Account], states: dict[str, KeyState]) -> None:
        self.beginResetModel()
        self._accounts, self._states = accounts, states
        self.endResetModel()

    def account_at(self, row: int) -> Account | None:
        return self._accounts[row - 1] if 0 < row <= len(self._accounts) else None

    def colours(self) -> list[str]:
        """The colours that accounts have."""
        return [account.colour for account in self._accounts]

    def row_of(self, id: str) -> int:
        return next((row for row, account in enumerate(self._accounts, 1) if account.id == id), 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._accounts) + 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if role not in (LINE_ROLE, Qt.ItemDataRole.DisplayRole):
            return None
        account = self.account_at(index.row())
        if account is None:
            words = self.tr("New account")
            return words if role == Qt.ItemDataRole.DisplayRole else Line(words, icon="plus", action=True)
        state = self._states[account.id]
        words = key_words(state)
        if account.read_only:
            words = self.tr("{key} · read only").format(key=words)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{account.name}, {words}"
        icon, token = ICONS[state]
        return Line(
            account.name,
            "",
            words,
            icon,
            token,
            letters=self._desk.accounts.info(account.provider).letters,
            colour=account.colour,
            environment=account.environment.value,
        )
