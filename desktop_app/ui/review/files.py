"""*Save as … files* and *Submit a file by address…*, for CRMs that fetch files by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desktop_app.core.account import Account
from desktop_app.core.plan import Plan
from desktop_app.services.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.review.confirming import ConfirmSheet
from desktop_app.ui.review.tools import Tool
from desktop_app.ui.theme import ENVIRONMENTS
from desktop_app.ui.widgets import BannerKind, FormField, Sheet

_LABEL = 96


class SubmitSheet(Sheet):
    """Asks for the address of a file. The answer is ``submit``."""

    def __init__(self, crm: str, account: Account, parent: QWidget) -> None:
        place = f"{crm} {ENVIRONMENTS[account.environment].word}"
        text = self.tr(
            "{crm} fetches a file that was saved here and put on a web server under its name, and carries out every "
            "line of it. What came of each is shown as a run."
        )
        super().__init__(self.tr("Submit a file by address"), text.format(crm=crm), width=560, parent=parent)
        self._address = QLineEdit(self)
        self._address.setPlaceholderText("https://")
        self._address.textChanged.connect(self._check)
        self.body.addWidget(FormField(self.tr("Address"), self._address, label_width=_LABEL, parent=self))
        self.add_out(self.tr("Cancel"), default=False)
        self.verb = self.tr("Submit it to {place}").format(place=place)
        self._go = self.add_verb("submit", self.verb)
        self._address.setFocus()
        self._check()

    @property
    def address(self) -> str:
        return self._address.text().strip()

    def _check(self) -> None:
        self._go.setEnabled(bool(self.address))
        self.set_note("" if self.address else self.tr("The address is still missing."), "lock")


class Files(QObject):
    """The two tools. `say(kind, title, text)` tells what came of them."""

    def __init__(self, desk: Desk, account: Account, page: Page, say: Callable[[BannerKind, str, str], None]) -> None:
        super().__init__(page)
        self._desk, self._account, self._page, self._say = desk, account, page, say
        self._crm = desk.accounts.info(account.provider).name

    def tools(self, plan: Callable[[], Plan]) -> list[Tool]:
        """`plan` gives the plan as it stands when a tool is used."""
        save = Tool(
            self.tr("Save as {crm} files…").format(crm=self._crm), "file-down", lambda: self._ask_folder(plan())
        )
        if self._account.read_only:
            return [save]
        return [save, Tool(self.tr("Submit a file by address…"), "upload", self._ask_address)]

    def _ask_folder(self, plan: Plan) -> None:
        dialog = QFileDialog(self._page, self.tr("Folder for the files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._page.tasks.start(self.save(plan, Path(folder))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def save(self, plan: Plan, folder: Path) -> None:
        """Write the files and say which."""
        written = await self._desk.bulk_files.write(plan, folder)
        names = ", ".join(path.name for path in written)
        self._say("good", self.tr("%n files were saved.", "", len(written)), names)

    def _ask_address(self) -> None:
        sheet = SubmitSheet(self._crm, self._account, self._page)
        sheet.answered.connect(
            lambda answer: (
                self._page.tasks.start(self.submit(sheet.address, sheet.verb)) if answer == "submit" else None
            )
        )
        sheet.open()

    async def submit(self, address: str, verb: str) -> None:
        """Submit a file and go to its run; what its plan asks to be confirmed comes first, under the same `verb`."""
        confirms = self._desk.bulk_files.held(self._account.id, address).confirms()
        if not confirms:
            await self._hand_over(address, {})
            return
        sheet = ConfirmSheet(confirms, verb, self._page)
        sheet.answered.connect(
            lambda answer: self._page.tasks.start(self._hand_over(address, sheet.typed)) if answer == "yes" else None
        )
        sheet.open()

    async def _hand_over(self, address: str, typed: Mapping[str, tuple[str, ...]]) -> None:
        from desktop_app.ui.runs.page import RunPage

        run = await self._desk.bulk_files.submit(self._account.id, address, typed)
        self._page.opens.emit(RunPage(self._desk, self._account, run))
