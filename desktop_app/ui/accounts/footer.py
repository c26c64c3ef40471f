"""What can be done with the form of an account."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.accounts.form import AccountForm
from desktop_app.ui.widgets import Button, Footer


class FormFooter(Footer):
    """*Remove account…* far from *Discard* and *Save*, which is *Add …* for a new one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.remove = Button(self.tr("Remove account from Contact Desk…"), "danger_outline", "trash-2", parent=self)
        self.discard = Button(self.tr("Discard"), parent=self)
        self.save = Button(self.tr("Save"), "primary", parent=self)
        self.add_out(self.remove)
        self.add(self.discard)
        self.add(self.save)

    def show_form(self, form: AccountForm) -> None:
        """What can be done with it now."""
        self.remove.setVisible(not form.is_new)
        if form.is_new:
            words = self.tr("Add “{name}”").format(name=form.name) if form.name else self.tr("Add the account")
        else:
            words = self.tr("Save")
        self.save.setText(words)
        touched = form.touched()
        self.discard.setEnabled(touched)
        self.save.setEnabled(touched and not form.key_refused)
        self.set_note(self.tr("Paste another key, then press Test.") if form.key_refused else "", "key-round")
