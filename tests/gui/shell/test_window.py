"""The window around the pages: tabs, finding, status, failing, closing."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop_app.core.errors import KeyStoreLocked, KeyStoreMissing, StorageError
from desktop_app.core.words import say
from desktop_app.ui.accounts.form import AccountForm
from desktop_app.ui.contacts.page import ContactsPage
from desktop_app.ui.find.sheet import TOP, FindSheet
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.shell.crash import details
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import LINE_ROLE, AccountTabs, EnvironmentLine, Line, ListView
from tests.support.driving import dialog, one, press, says, settle, until
from tests.support.window import CAMP, DONORS, Window, opened


def test_a_profile_without_accounts_welcomes_and_connects(practice, arun):
    async def scenario():
        async with opened(practice) as window:
            assert window.window.shown == "welcome"
            press(window.top, "Connect an account")
            await until(lambda: window.window.shown == "accounts", "the form")

    arun(scenario())


def test_while_the_settings_are_shown_no_tab_looks_current_and_a_click_leads_back(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            press(window.window, "Settings")
            assert window.window.shown == "accounts"
            tabs = one(window.window, AccountTabs)
            QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tabs.currentIndex()).center())
            assert window.window.shown == DONORS

    arun(scenario())


def test_what_acts_on_an_account_wears_its_colour_in_activity_too(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            window.window.show_tab("activity")
            line = one(window.window, EnvironmentLine)
            hairline = line.height()
            table = await window.desk.browse.table(DONORS)
            plan = await window.desk.edits.plan_bulk(DONORS, table.ids[:1], {"city": "Erfurt"})
            page = ReviewPage(window.desk, await window.desk.accounts.get(DONORS), plan)
            window.window.tab("activity").push(page)
            await until(lambda: line.height() > hairline, "the environment's line")
            assert line.grab().toImage().pixelColor(4, 1) == theme().color("sandbox")
            press(page, "Back")
            await until(lambda: line.height() == hairline, "the hairline")

    arun(scenario())


def test_a_person_is_found_in_all_accounts_and_opened(practice, arun):
    async def scenario():
        async with opened(practice, DONORS, CAMP) as window:
            table = await window.desk.browse.table(CAMP)
            row = table.positions()[7]
            person, name = table.ids[row], table.name(row)
            window.window.show_tab(DONORS)
            press(window.window, "Find a person")
            sheet = dialog()
            assert isinstance(sheet, FindSheet)
            assert sheet.y() == window.window.mapToGlobal(QPoint(0, TOP)).y()
            edit = one(sheet, QLineEdit)
            edit.setText(name)
            results = sheet.findChild(ListView)
            assert results is not None

            def found() -> list[str]:
                return [results.model().index(row, 0).data() for row in range(results.model().rowCount())]

            await until(lambda: [line for line in found() if name in line and "Summer camp" in line], "the person")
            assert results.height() % theme().height("sync_row") == 0, "only whole rows"
            assert sheet.rect().contains(results.mapTo(sheet, results.rect().bottomRight())), "none cut off"
            while not ("Summer camp" in (line := results.currentIndex().data()) and name in line):
                QTest.keyClick(edit, Qt.Key.Key_Down)
            QTest.keyClick(edit, Qt.Key.Key_Return)
            await until(lambda: window.window.shown == CAMP, "the account's tab")
            page = window.top
            assert isinstance(page, ContactsPage)
            await until(lambda: page.record.contact_id == person and page.beside.is_open, "the record")

    arun(scenario(), timeout=30)


def test_people_with_the_same_name_are_told_apart_and_every_line_says_how_real_it_is(practice, arun):
    async def scenario():
        async with opened(practice, DONORS, CAMP) as window:
            table = await window.desk.browse.table(CAMP)
            names = Counter(table.name(row) for row in table.positions() if table.value(row, "birthdate"))
            name = next(name for name, count in names.items() if count > 1)
            press(window.window, "Find a person")
            sheet = dialog()
            results = sheet.findChild(ListView)
            assert results is not None
            one(sheet, QLineEdit).setText(name)

            def lines() -> list[Line]:
                return [results.model().index(row, 0).data(LINE_ROLE) for row in range(results.model().rowCount())]

            await until(lambda: sum(line.title == name for line in lines()) > 1, "both")
            assert all(line.second.startswith(("born ", "own number ")) for line in lines() if line.title == name)
            assert {line.environment for line in lines()} == {"sandbox", "live"}
            sheet.reject()

    arun(scenario(), timeout=30)


def test_the_keys_of_a_page_answer_wherever_the_keyboard_is(practice, arun):
    async def scenario():
        async with opened(practice, DONORS, CAMP) as window:
            shown, hidden = window.tab_page(CAMP), window.tab_page(DONORS)
            window.window.activateWindow()
            await until(window.window.isActiveWindow, "the window in front")
            tabs = one(window.window, AccountTabs)
            tabs.setFocus()
            QTest.keyClick(tabs, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            assert shown.list.search.hasFocus()
            window.window.show_tab(DONORS)
            tabs.setFocus()
            QTest.keyClick(tabs, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            assert hidden.list.search.hasFocus()

    arun(scenario())


def test_nobody_found_is_said_and_escape_closes(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            press(window.window, "Find a person")
            sheet = dialog()
            one(sheet, QLineEdit).setText("zzzz qqqq")
            await until(lambda: says(sheet, "Nobody was found"), "the words")
            QTest.keyClick(sheet, Qt.Key.Key_Escape)
            await until(lambda: not window.window.findChildren(FindSheet), "the end of the sheet")

    arun(scenario())


def test_the_status_line_says_how_old_the_data_is_and_when_nobody_answers(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            assert says(window.window, "Online · data read")
            practice.stop()
            page = window.top
            assert isinstance(page, ContactsPage)
            page.reading.start()
            await until(lambda: says(window.window, "Offline · saved copy of"), "the status line")

    arun(scenario(), timeout=30)


@pytest.mark.parametrize(
    ("error", "verb", "session"),
    [
        (KeyStoreLocked(say("The password store of this computer is locked.")), "Unlock and try again", True),
        (KeyStoreMissing(say("This computer has no password store.")), "Try again", True),
        (StorageError(say("Contact Desk is already open with this profile.")), "Try again", False),
    ],
)
def test_a_profile_that_cannot_be_opened_says_why_and_what_can_be_done(practice, arun, error, verb, session):
    async def scenario():
        window = Window(practice)
        real, tries = window.window._opener, []

        async def opener(folder, for_session):
            tries.append(for_session)
            if len(tries) == 1:
                raise error
            return await real(folder, True)

        window.window._opener = opener
        window.window.show()
        window.window.open_profile(None)
        await until(lambda: says(window.window, error.sentence.text), "the reason")
        assert says(window.window, "Use for this session only") is session
        press(window.window, "Use for this session only" if session else verb)
        await until(lambda: window.window.shown == "welcome", "the profile")
        assert tries == [False, session]
        await window.close()

    arun(scenario(), timeout=20)


def test_light_or_dark_is_chosen_at_once_and_kept(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            press(window.window, "Settings")
            press(window.top, "Dark")
            await until(lambda: theme().dark, "the dark")
            assert await window.desk.settings.get("window/scheme") == b'"dark"'

    arun(scenario())


def test_a_bug_is_told_once_with_details_that_quote_nobody(practice, arun, expect_log):
    async def scenario():
        async with opened(practice) as window:
            with expect_log("unexpected failure"):
                try:
                    raise KeyError("anna@example.org")
                except KeyError as error:
                    window.window.crashed(error)
                    window.window.crashed(error)
            sheet = dialog()
            text = one(sheet, QPlainTextEdit).toPlainText()
            assert "KeyError" in text
            assert "anna" not in text
            press(sheet, "Go on")
            await settle()

    arun(scenario())


def test_details_name_every_cause_and_no_value():
    def about_petra() -> None:
        try:
            int("Petra")
        except ValueError as cause:
            raise RuntimeError("about Petra") from cause

    with pytest.raises(RuntimeError) as caught:
        about_petra()
    text = details(caught.value)
    assert "RuntimeError" in text
    assert "ValueError" in text
    assert "about_petra" in text
    assert "Petra" not in text


def test_what_is_not_saved_keeps_the_window_open_until_somebody_decides(practice, arun):
    async def scenario():
        async with opened(practice) as window:
            press(window.top, "Connect an account")
            await until(lambda: window.window.shown == "accounts", "the form")
            await until(lambda: not window.top.tasks.busy, "the form")
            form = one(window.top, AccountForm)
            form.fields.name.setText("Half done")
            window.window.close()
            press(dialog(), "Stay")
            await settle()
            assert not window.window.gone.is_set()
            form.fields.name.clear()

    arun(scenario())


def test_an_account_that_is_removed_loses_its_tab(practice, arun):
    async def scenario():
        async with opened(practice, DONORS, CAMP) as window:
            await window.desk.accounts.remove(CAMP)
            await until(lambda: not window.window.has_tab(CAMP), "the end of the tab")
            assert window.window.shown == DONORS

    arun(scenario())
