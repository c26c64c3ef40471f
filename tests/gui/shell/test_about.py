"""*About Contact Desk*, and the line that tells of a newer version."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit

from desktop_app.core.ports import Newest
from desktop_app.resources import build
from desktop_app.services.updates import Updates
from desktop_app.ui.about.licences import LicencesSheet
from desktop_app.ui.about.newer import NewerLine
from desktop_app.ui.about.sheet import AboutSheet
from desktop_app.ui.widgets import Button, CheckItem, StatusLine
from tests.support.driving import dialog, one, press, says, shown, until
from tests.support.window import opened


def test_about_says_what_this_is_and_newer_versions_are_looked_for_only_when_allowed(practice, arun):
    async def scenario():
        async with opened(practice) as window:
            AboutSheet(window.desk, window.window).open()
            sheet = dialog()
            assert says(sheet, f"Version {build().version}")
            assert says(sheet, "Nothing is kept on this computer in this session.")
            tick, address = one(sheet, CheckItem), one(sheet, QLineEdit)
            await until(tick.isEnabled, "what was decided")
            assert not tick.isChecked()
            tick.click()
            await until(address.hasFocus, "the address, which comes first")
            assert not (await window.desk.updates.state()).allowed
            address.setText("http://example.org")
            QTest.keyClick(address, Qt.Key.Key_Return)
            await until(lambda: says(sheet, "must start with https://"), "what is wrong")
            address.setText("https://example.org/desk.json")
            address.editingFinished.emit()
            await until(lambda: says(sheet, "when you start it the next time"), "that it is kept")
            state = await window.desk.updates.state()
            assert (state.allowed, state.address, state.asked) == (True, "https://example.org/desk.json", "")
            press(sheet, "Licences…")
            texts = one(sheet, LicencesSheet)
            names, text = one(texts, QListView), one(texts, QPlainTextEdit)
            assert names.currentIndex().data() == "lucide"
            assert "ISC License" in text.toPlainText()
            texts.reject()
            sheet.reject()

    arun(scenario(), timeout=30)


class Published:
    def check(self, address: str) -> str:
        return address

    async def newest(self, address: str) -> Newest:
        return Newest("9.0", "https://example.org/desk")


def test_a_newer_version_stands_quietly_in_the_status_line(practice, arun):
    async def scenario():
        async with opened(practice) as window:
            line = one(window.window, StatusLine)
            assert not shown(line, Button)
            updates = Updates(window.desk.settings, Published(), window.desk.clock, "1.0", "")
            await updates.decide(allowed=True, address="https://example.org/desk.json")
            NewerLine(updates, line, window.window)
            await until(lambda: says(line, "Version 9.0 is there"), "the link")

    arun(scenario(), timeout=30)
