"""After a bug: it is said, the details quote nobody, and the program goes on."""

from __future__ import annotations

import asyncio
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from desktop_app.ui.contacts.page import ContactsPage
from desktop_app.ui.shell.crash import CrashSheet
from tests.support.driving import one, press, says, settle, until
from tests.support.window import DONORS, Window, opened


def watched(window: Window) -> None:
    """Errors of tasks go where the program sends them."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: window.window.crashed(context.get("exception")))


def sheets(window: Window) -> list[CrashSheet]:
    return [sheet for sheet in window.window.findChildren(CrashSheet) if sheet.isVisible()]


def choose(path: str) -> None:
    """Choose a file in the dialog that is open."""
    (asked,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()]
    asked.fileSelected.emit(path)
    asked.close()


def test_after_a_bug_in_a_task_the_program_goes_on(practice, arun, expect_log, monkeypatch, tmp_path):
    async def scenario():
        async with opened(practice, DONORS) as window:
            watched(window)
            page = window.top
            assert isinstance(page, ContactsPage)

            async def buggy(*_: object) -> None:
                who = {"name": "Anna Muster", "email": "anna@example.org"}
                raise KeyError(f"{who} in {sys.prefix}")

            with expect_log("unexpected failure"), monkeypatch.context() as bug:
                bug.setattr(window.desk.browse, "refresh", buggy)
                page.reading.start()
                await until(lambda: sheets(window), "the sheet")
            (sheet,) = sheets(window)
            details = one(sheet, QPlainTextEdit).toPlainText()
            assert "KeyError" in details
            assert "buggy" in details
            assert not [word for word in ("nna", sys.prefix, str(tmp_path)) if word in details]
            press(sheet, "Copy details")
            assert QGuiApplication.clipboard().text() == details
            press(sheet, "Save report…")
            choose(str(tmp_path / "nowhere" / "report.txt"))
            await until(lambda: says(sheet, "It cannot be saved there."), "the refusal")
            press(sheet, "Save report…")
            choose(str(tmp_path / "report.txt"))
            await until(lambda: says(sheet, "Saved."), "the report")
            assert (tmp_path / "report.txt").read_text("utf-8") == details + "\n"
            press(sheet, "Go on")
            await settle()
            assert not page.reading.going_on, "nobody waits for what has failed"
            before = page.reading.mark
            page.reading.start()
            await until(lambda: page.reading.mark != before and not page.reading.going_on, "the list, read again")
            assert not sheets(window)

    arun(scenario(), timeout=30)


def test_a_bug_while_the_profile_is_opened_leaves_a_way_to_try_again(practice, arun, expect_log):
    async def scenario():
        window = Window(practice)
        watched(window)
        real, tries = window.window._opener, []

        async def opener(folder, session):
            tries.append(session)
            if len(tries) == 1:
                raise RuntimeError("about Petra")
            return await real(folder, True)

        window.window._opener = opener
        window.window.show()
        with expect_log("unexpected failure"):
            window.window.open_profile(None)
            await until(lambda: sheets(window), "the sheet")
        press(sheets(window)[0], "Go on")
        press(window.window, "Try again")
        await until(lambda: window.window.shown == "welcome", "the profile")
        with expect_log("unexpected failure"):
            window.window.crashed(RuntimeError("about Petra"))
        press(sheets(window)[0], "Quit")
        await until(window.window.gone.is_set, "the end")
        await window.close()

    arun(scenario(), timeout=20)
