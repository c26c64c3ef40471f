"""Settings: the accounts and how the program looks at the left, the form of the chosen account at the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.ui.accounts.colleagues import bring_settings, give_settings
from desktop_app.ui.accounts.footer import FormFooter
from desktop_app.ui.accounts.form import AccountForm
from desktop_app.ui.accounts.side import Side
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import OUT, MenuButton, PageHeader, Separator, Way, confirm


class AccountsPage(Page):
    """Adds, tests, changes and removes accounts; beside them, how the program looks. `added`: an account's id."""

    help_topic = "accounts"

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
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
        self._side.choose("")
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
        self.tasks.start(self._side.show_closing())

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
        self._side.show_accounts(accounts, states, self._wanted)

    def _choose(self) -> None:
        account = self._side.account
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
            self._side.choose(self._wanted)

    def _show_form(self, account: Account | None) -> None:
        form = AccountForm(self._desk, self.tasks, account, self._side.colours, self._forms)
        new = account is None
        form.changed.connect(lambda: self._footer.show_form(form))
        form.saved.connect(lambda id: self._saved(id, new=new))
        old, self._form = self._form, form
        self._forms.addWidget(form)
        self._forms.setCurrentWidget(form)
        if old is not None:
            self._forms.removeWidget(old)
            old.deleteLater()
        self._footer.show_form(form)

    def _saved(self, id: str, *, new: bool) -> None:
        self._wanted = id
        self.tasks.start(self._show_saved(id, new=new))

    async def _show_saved(self, id: str, *, new: bool) -> None:
        await self._load()
        self._show_form(self._side.account)
        if new:
            self.added.emit(id)

    def _save(self) -> None:
        if self._form is not None:
            self._form.save()

    def _ask_remove(self) -> None:
        account = self._side.account
        if account is None:
            return
        sheet = confirm(
            self,
            self.tr("Remove “{name}” from Contact Desk?").format(name=account.name),
            self.tr("Its key and its saved contacts are deleted here. Nothing changes in the CRM; the history stays."),
            verb=self.tr("Remove the account"),
            out=self.tr("Keep it"),
            danger=True,
        )
        sheet.answered.connect(
            lambda answer: self.tasks.start(self._desk.accounts.remove(account.id)) if answer != OUT else None
        )

    def _lay_out(self) -> None:
        keys = self.tr("Keys are kept in the password store of this computer, never in a file.")
        header = PageHeader(self.tr("Settings"), keys, parent=self)
        ways = (
            Way(self.tr("Save settings for a colleague…"), "file-down",
                lambda: give_settings(self, self.tasks, self._desk)),
            Way(self.tr("Bring settings from a colleague…"), "upload", self.bring_settings),
        )  # fmt: skip
        header.add_action(MenuButton(self.tr("Settings for colleagues"), ways, "plain", "users", header), keep=True)
        self._side = Side(self._desk, self.tasks, self)
        self._side.chosen.connect(self._choose)
        self._forms = QStackedWidget(self)
        self._footer = FormFooter(self)
        self._footer.save.clicked.connect(self._save)
        self._footer.discard.clicked.connect(lambda: self._show_form(self._side.account))
        self._footer.remove.clicked.connect(self._ask_remove)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._forms, 1)
        right.addWidget(self._footer)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._side)
        middle.addWidget(Separator(vertical=True, parent=self))
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addLayout(middle, 1)
