"""The help window: F1 opens the page of the screen, links and contents lead on, and it goes on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from desktop_app.ui.help.browser import HelpBrowser
from desktop_app.ui.help.window import HelpWindow
from tests.support.driving import one, press, shown, until
from tests.support.window import opened


def follow_links(help: HelpWindow, browser: HelpBrowser) -> None:
    """By the keyboard alone: Tab goes from link to link and is seen there, Enter follows, Alt+Left leads back."""
    help.show_topic("start")
    pictures = [browser.grab().toImage()]
    for name in ("kindful", "mpdx"):
        QTest.keyClick(browser, Qt.Key.Key_Tab)
        assert browser.textCursor().charFormat().anchorHref() == f"{name}.md"
        pictures.append(browser.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    QTest.keyClick(browser, Qt.Key.Key_Return)
    assert help.topic == "mpdx"
    QTest.keyClick(browser, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help.topic == "start"


def test_f1_opens_the_page_of_the_screen(practice, arun, tmp_path):
    async def scenario():
        async with opened(practice) as window:
            QTest.keyClick(window.window, Qt.Key.Key_F1)
            await until(lambda: shown(window.window, HelpWindow), "the help")
            help = one(window.window, HelpWindow)
            await until(lambda: help.topic == "start", "its page")
            window.window.show_tab("accounts")
            window.window.activateWindow()
            await until(window.window.isActiveWindow, "the main window on top")
            QTest.keyClick(window.window, Qt.Key.Key_F1)
            assert help.topic == "accounts"
            help.activateWindow()
            browser, contents = one(help, HelpBrowser), one(help, QListWidget)
            assert contents.currentItem().text() == "Accounts"
            browser.show_page("kulea")
            assert contents.currentItem().text().startswith("Kulea")
            press(help, "Back")
            assert help.topic == "accounts"
            await until(help.isActiveWindow, "the help on top")
            search = one(help, QLineEdit, "Search the help")
            QTest.keyClicks(search, "delete_omitted")
            assert [contents.item(row).text() for row in range(contents.count())] == ["No page says this"]
            search.clear()
            QTest.keyClicks(search, "activity newest")
            QTest.keyClick(search, Qt.Key.Key_Return)
            assert (help.topic, browser.hasFocus()) == ("activity", True)
            assert browser.textCursor().block().text().startswith("Activity")
            QTest.keyClick(browser, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            assert search.hasFocus()
            search.clear()
            QTest.keyClicks(search, "batches")
            QTest.keyClick(search, Qt.Key.Key_Down)
            assert contents.hasFocus()
            QTest.keyClick(contents, Qt.Key.Key_Home)
            assert help.topic == "run"
            follow_links(help, browser)
            QTest.keyClick(help, Qt.Key.Key_Escape)
            assert not help.isVisible()

    arun(scenario())
