"""What every part of the tour does: go to a tab, press what can be pressed, walk through steps, take pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from desktop_app.practice.server import PracticeServers
from desktop_app.ui.main_window import MainWindow
from tests.support.driving import heard, one, press, says, settle, shown, type_into, until
from tests.tour.camera import Camera


class Walk:
    """One walk through the program; every method leaves the window where the next one begins."""

    def __init__(self, window: MainWindow, servers: PracticeServers, camera: Camera, folder: Path) -> None:
        self.window = window
        self.servers = servers
        self.camera = camera
        self.folder = folder / "Documents"  # its name is seen beside the files
        self.folder.mkdir(exist_ok=True)
        self._shown = ""

    async def go(self, name: str) -> None:
        """Show the tab of an account by its name, or one of the fixed tabs by its key."""
        accounts = {account.name: account.id for account in await self.window.desk.accounts.all()}
        self._shown = accounts.get(name, name)
        self.window.show_tab(self._shown)
        await settle()

    def top(self) -> Any:
        """The page on top of the tab that is shown."""
        return self.window.tab(self._shown).top

    def contacts_page(self) -> Any:
        """The contacts of the account that is shown."""
        return self.window.tab(self._shown).bottom

    async def next(self, name: str, words: str) -> None:
        await self.on("Next")
        await until(lambda: says(self.top(), words), name)
        await self.idle()
        await self.camera.take(name)

    async def idle(self) -> None:
        """Wait until the page on top has nothing to do any more."""
        await until(lambda: not self.top().tasks.busy, "the end of what the page does")

    async def open_record(self, contact: str) -> None:
        """Open somebody's record, with the row selected."""
        page = self.contacts_page()
        page.show_contact(contact)
        await until(lambda: page.record.isVisible() and page.record.contact_id == contact, "the record")
        await settle()

    async def on(self, name: str) -> None:
        """Press the button that goes on, once it can be pressed."""
        await until(lambda: self.can_press(name), name)
        press(self.top(), name)

    def can_press(self, name: str) -> bool:
        return any(button.isEnabled() for button in shown(self.top(), QAbstractButton, name))

    def type_address(self, form: QWidget, address: str) -> None:
        """Enter the address of an account, which is folded away where it is the same for everybody."""
        folded = not shown(form, QLineEdit, "Address")
        if folded:
            press(form, "More settings")
        type_into(one(form, QLineEdit, "Address"), address)
        if folded:
            press(form, "Fewer settings")

    async def walk_on(self, there: Callable[[], bool]) -> None:
        """Go over the steps that have nothing to ask."""
        while not there():
            for button in shown(self.top(), QAbstractButton, "Next"):
                if button.isEnabled():
                    button.click()
            await settle()

    async def choose(self, now: str, wanted: str) -> None:
        """Choose another entry in the first combo box that shows `now`."""
        await until(lambda: any(now in heard(box.currentText()) for box in shown(self.top(), QComboBox)), now)
        box = next(box for box in shown(self.top(), QComboBox) if now in heard(box.currentText()))
        box.setCurrentIndex(next(row for row in range(box.count()) if wanted in heard(box.itemText(row))))
        box.activated.emit(box.currentIndex())
