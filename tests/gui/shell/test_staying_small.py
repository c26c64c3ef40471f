"""A window that is open all day: what was closed is gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from desktop_app.practice.server import PracticeServers
from desktop_app.ui.help.window import HelpWindow
from desktop_app.ui.sync.page import SyncPage
from tests.conftest import Run
from tests.gui.imports.importing import write_csv
from tests.support.driving import act, dialog, one, press, says, settle, shown, until
from tests.support.window import DONORS, Window, opened

Visit = Callable[[Window], Awaitable[None]]


async def idle(window: Window) -> None:
    await until(lambda: not window.top.tasks.busy, "the end of what the page does")
    await settle()


async def sheets(window: Window) -> None:
    page: Any = window.tab_page(DONORS)
    for button in ("Export…", "Find a person", "Add filter…"):
        await until(lambda name=button: one(window.window, QAbstractButton, name).isEnabled(), button)
        press(window.window, button)
        await settle()
        dialog().reject()
    page.show_contact(page.finder.table.ids[0])
    await until(lambda: page.beside.is_open, "the record")


async def syncing(window: Window) -> None:
    press(window.top, "Sync…")
    await until(lambda: isinstance(window.top, SyncPage), "the sync")
    await idle(window)
    press(window.top, "Back")


async def duplicates(window: Window) -> None:
    act(window.top, "Find duplicates…")
    await until(lambda: says(window.top, "may be in the list twice"), "the duplicates")
    await idle(window)
    press(window.top, "Back")


async def importing(window: Window, file: Path) -> None:
    press(window.top, "Import")
    page: Any = window.top
    await page.load(file)
    await idle(window)
    while window.top is page:
        press(page, "Next:")
        await idle(window)
    press(window.top, "Back")
    press(window.top, "Cancel")
    press(dialog(), "Leave")


async def helped(window: Window) -> None:
    window.window.activateWindow()
    await until(window.window.isActiveWindow, "the window in front")
    QTest.keyClick(window.window, Qt.Key.Key_F1)
    await until(lambda: shown(window.window, HelpWindow), "the help")
    one(window.window, HelpWindow).close()


def widgets() -> Counter[str]:
    """How many widgets of each class there are, once those are gone that are to go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def test_what_was_closed_is_gone(practice: PracticeServers, arun: Run, tmp_path: Path) -> None:
    async def walk() -> None:
        file = write_csv(tmp_path / "new.csv", [("First name", "Last name"), ("Nina", "Neu")])
        async with opened(practice, DONORS) as window:
            counts: list[Counter[str]] = []
            for _ in range(3):  # the first round builds what stays
                for visit in (sheets, syncing, duplicates, helped):
                    await visit(window)
                await importing(window, file)
                await until(lambda: not [d for d in window.window.findChildren(QDialog) if d.isVisible()], "no sheet")
                await settle()
                counts.append(widgets())
            more = counts[2] - counts[1]
            assert not more, more

    arun(walk(), timeout=60)
