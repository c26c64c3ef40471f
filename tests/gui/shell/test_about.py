"""*About Contact Desk*, the line that tells of a newer version, and a file that the program was started with."""

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
from desktop_app.ui.imports.page import ImportPage
from desktop_app.ui.shell.given import GivenSheet, open_given
from desktop_app.ui.widgets import Button, CheckItem, ListView, StatusLine
from tests.support.driving import dialog, one, press, says, shown, until
from tests.support.window import CAMP, DONORS, opened


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
            await until(lambda: says(sheet, "the next time you start"), "that it is kept")
            state = await window.desk.updates.state()
            assert (state.allowed, state.address, state.asked) == (True, "https://example.org/desk.json", "")
            press(sheet, "Licences…")
            texts = dialog()
            assert isinstance(texts, LicencesSheet)
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
            await until(lambda: [link.text() for link in shown(line, Button)] == ["Version 9.0 is there"], "the link")

    arun(scenario(), timeout=30)


def test_a_file_that_the_program_was_started_with_is_imported_where_one_says(practice, arun, tmp_path):
    async def scenario():
        file = tmp_path / "people.csv"
        file.write_text("First name,Last name\nAda,Example\n", "utf-8")
        async with opened(practice, DONORS, CAMP) as window:
            await open_given(window.window, file)
            sheet = dialog()
            assert isinstance(sheet, GivenSheet)
            lists = one(sheet, ListView)
            offered = [lists.model().index(row, 0).data() for row in range(lists.model().rowCount())]
            assert offered == ["Our contacts", "Kindful donors", "Summer camp"]
            lists.setCurrentIndex(lists.model().index(1, 0))
            press(sheet, "Open the file")
            await until(lambda: window.window.shown == DONORS and isinstance(window.top, ImportPage), "the import")
            page = window.top
            assert isinstance(page, ImportPage)
            await until(lambda: page.session is not None and page.session.source == "people.csv", "the file")
            page.closed.emit()

    arun(scenario(), timeout=30)


def test_with_one_list_a_file_needs_no_question(practice, arun, tmp_path):
    async def scenario():
        async with opened(practice) as window:
            await open_given(window.window, tmp_path / "gone.csv")
            await until(lambda: isinstance(window.top, ImportPage), "the import")
            await until(lambda: says(window.top, "gone.csv"), "what is wrong with the file")

    arun(scenario(), timeout=30)
