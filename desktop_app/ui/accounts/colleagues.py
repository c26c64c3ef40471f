"""Settings for a colleague, and from one: asked for in a file dialog; what comes in is shown before it is taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.saving import save_as
from desktop_app.ui.theme import ENVIRONMENTS
from desktop_app.ui.widgets import Label, Sheet, WrapLabel


class BringSheet(Sheet):
    """Shows the accounts that a file has. `answered("bring")`: they are wanted."""

    def __init__(self, accounts: list[Account], parent: QWidget) -> None:
        super().__init__(
            self.tr("Bring %n accounts?", None, len(accounts)),
            self.tr(
                "Keys are not among them: each account asks for yours. Look whether the addresses are those of your "
                "CRMs. LIVE accounts come in read only."
            ),
            width=560,
            parent=parent,
        )
        for account in accounts:
            self.body.addWidget(Label(account.name, bold=True, parent=self))
            place = f"{ENVIRONMENTS[account.environment].word} · {account.address}"
            self.body.addWidget(WrapLabel(place, "small", "text2", parent=self))
        self.add_out(self.tr("Cancel"), default=False)
        self.add_verb("bring", self.tr("Bring them"))


def give_settings(parent: QWidget, tasks: Tasks, desk: Desk) -> None:
    """Ask where, and save the accounts there."""
    words = QCoreApplication.translate

    async def save(path: Path) -> None:
        count = await desk.colleagues.save(path)
        said = words("colleagues", "%Ln accounts are in {file}, without their keys.", None, count)
        _say(parent, words("colleagues", "Saved for a colleague"), said.format(file=path.name))

    title = words("colleagues", "Save settings for a colleague")
    name = words("colleagues", "Contact Desk settings")
    save_as(parent, tasks, title, f"{name}.json", words("colleagues", "Settings") + " (*.json)", save)


def bring_settings(parent: QWidget, tasks: Tasks, desk: Desk, brought: Callable[[str], object]) -> None:
    """Ask for a file, show what it has and take that; `brought` gets the id of the first account."""
    words = QCoreApplication.translate

    async def read(path: Path) -> None:
        accounts = await desk.colleagues.read(path)
        if not accounts:
            _say(parent, words("colleagues", "Nothing new"), words("colleagues", "You have all accounts of this file."))
            return
        sheet = BringSheet(accounts, parent)
        sheet.answered.connect(lambda answer: tasks.start(take(accounts)) if answer == "bring" else None)
        sheet.open()

    async def take(accounts: list[Account]) -> None:
        added = await desk.colleagues.bring(accounts)
        brought(added[0].id)

    title, kinds = words("colleagues", "Settings from a colleague"), words("colleagues", "Settings") + " (*.json)"
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: tasks.start(read(Path(path))))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _say(parent: QWidget, title: str, text: str) -> None:
    sheet = Sheet(title, text, parent=parent)
    sheet.add_out(QCoreApplication.translate("colleagues", "Close"))
    sheet.open()
