"""The guided round: somebody who has never seen the program gets to an undone mirror, by the keyboard alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from desktop_app.bootstrap import open_profile
from desktop_app.practice.host import PracticeHost
from desktop_app.ui.guide.bar import GuideBar
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page import Page
from tests.support.driving import one, press, says, settle, shown, until
from tests.support.office import at_once

LIST = "practice-campflow"
PEOPLE = 40


@asynccontextmanager
async def first_start() -> AsyncIterator[MainWindow]:
    """A window whose profile has no accounts yet."""
    window = MainWindow(
        lambda folder, session: open_profile(folder, session_only=session, practice=PracticeHost(PEOPLE), pause=at_once)
    )
    window.show()
    window.open_profile(None, session_only=True)
    try:
        await until(lambda: window.shown == "welcome", "the welcome page")
        await settle()
        yield window
    finally:
        window.close()
        await until(window.gone.is_set, "the end of the window")
        gone: list[object] = []
        window.destroyed.connect(lambda: gone.append(None))
        window.deleteLater()
        await until(lambda: gone, "the window's widgets")


def focus() -> QWidget:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(key: Qt.Key) -> None:
    QTest.keyClick(focus(), key)


def on(words: str) -> bool:
    """Whether the keyboard is on the button with these words."""
    widget = QApplication.focusWidget()
    return isinstance(widget, QAbstractButton) and widget.text().startswith(words) and widget.isEnabled()


async def on_button(words: str) -> None:
    await until(lambda: on(words), f"the keyboard on {words!r}")


async def step(window: MainWindow, title: str) -> None:
    await until(lambda: says(bar(window), title), f"the step {title!r}")
    await settle()


def bar(window: MainWindow) -> GuideBar:
    return one(window, GuideBar)


async def to_the_bar(window: MainWindow, words: str) -> None:
    """F8, and the button that leads on has the keyboard."""
    QTest.keyClick(window, Qt.Key.Key_F8)
    await on_button(words)


async def shown_me(window: MainWindow, words: str = "Show me") -> None:
    await to_the_bar(window, words)
    key(Qt.Key.Key_Space)
    await settle()


def page(window: MainWindow) -> Page:
    return window.tab(LIST).top


async def begin_again(window: MainWindow) -> None:
    press(window, "Help")
    (menu,) = [each for each in shown(window, QMenu) if each.actions()]
    next(action for action in menu.actions() if action.text().startswith("Guided round")).trigger()
    menu.close()
    window.activateWindow()
    await until(window.isActiveWindow, "the window on top")
    await until(lambda: shown(window, GuideBar), "the bar")
    await step(window, "A round through Contact Desk")


def test_from_the_welcome_page_to_an_undone_mirror_by_keyboard(arun):
    async def scenario():
        async with first_start() as window:
            await on_button("Try it with practice data")
            key(Qt.Key.Key_Space)
            await until(lambda: shown(window, GuideBar), "the bar")
            await step(window, "A round through Contact Desk")
            await to_the_bar(window, "Next")
            key(Qt.Key.Key_Space)
            await step(window, "Go to the tab “campflow camp”")
            await shown_me(window, "Go there")
            await step(window, "Open somebody’s record")
            press(page(window), "Import")  # another way than the one that was said
            await shown_me(window, "Open one")
            assert focus().accessibleName() == "Back"
            key(Qt.Key.Key_Space)
            await shown_me(window, "Open one")
            await step(window, "Press “Mirror…”")
            await shown_me(window)
            await on_button("Mirror…")
            key(Qt.Key.Key_Space)
            await step(window, "Choose the practice file")
            press(page(window), "Cancel")
            await step(window, "Press “Mirror…”")  # what was left is to be done again
            await shown_me(window)
            key(Qt.Key.Key_Space)
            await step(window, "Choose the practice file")
            await to_the_bar(window, "Take the practice file")
            key(Qt.Key.Key_Space)
            await step(window, "Press “Next” until")
            while not says(bar(window), "See who would be deleted"):
                await until(lambda: not page(window).tasks.busy, "the end of what the page does")
                await shown_me(window)
                await on_button("Next:")
                key(Qt.Key.Key_Space)
                await until(lambda: not page(window).tasks.busy, "the next step")
                await settle()
            press(bar(window), "Leave the round")
            await until(lambda: not shown(window, GuideBar), "the end of the round")
            await begin_again(window)
            await to_the_bar(window, "Next")
            key(Qt.Key.Key_Space)
            await step(window, "See who would be deleted")  # it goes on where the person is
            await until(lambda: says(page(window), "Backup of"), "the backup")
            await to_the_bar(window, "Next")
            key(Qt.Key.Key_Space)
            await step(window, "Type the list’s name")
            await shown_me(window)
            name = focus()
            assert isinstance(name, QLineEdit)
            QTest.keyClicks(name, "Sommerlager 2026")
            key(Qt.Key.Key_Tab)
            QTest.keyClicks(focus(), "3")
            key(Qt.Key.Key_Tab)
            while not on("Delete 3 people in Sommerlager 2026"):
                key(Qt.Key.Key_Tab)
            key(Qt.Key.Key_Space)
            await step(window, "Take it back")
            await until(lambda: not page(window).tasks.busy, "what came of it")
            press(page(window), "Back to the contacts")
            await shown_me(window)
            assert window.shown == "activity"
            await until(lambda: not window.tab("activity").top.tasks.busy, "the runs")
            await shown_me(window)
            await on_button("Undo…")
            key(Qt.Key.Key_Space)
            await step(window, "Look at the plan")
            await until(lambda: not window.tab("activity").top.tasks.busy, "the review")
            await shown_me(window)
            key(Qt.Key.Key_Space)
            await step(window, "Everybody is in the list again")
            await to_the_bar(window, "End the round")
            key(Qt.Key.Key_Space)
            await until(lambda: not shown(window, GuideBar), "the end of the round")

    arun(scenario(), 50)
