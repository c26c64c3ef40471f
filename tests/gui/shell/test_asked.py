"""Files from outside: dropped on the window, handed over by another start, chosen among the recent ones."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app.app import open_profile, parse
from desktop_app.storage.profile import Profile
from desktop_app.storage.wishes import hand_over
from desktop_app.ui.imports.page import ImportPage, Stage
from desktop_app.ui.imports.recent import FileButton
from desktop_app.ui.main_window import MainWindow
from tests.support.driving import dialog, press, says, settle, shown, until
from tests.support.window import CAMP, Window, opened


def drop(window: Window, *files: Path) -> None:
    """Drop files in the middle of the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDragMoveEvent):
        over = kind(QPoint(400, 400), copy, data, left, none)
        QApplication.sendEvent(window.window, over)
        assert over.isAccepted()
    assert not says(window.window, "These are several files.")
    QApplication.sendEvent(window.window, QDropEvent(QPointF(400, 400), copy, data, left, none))


def wanted(file: Path) -> None:
    """The desktop wants a file opened, as macOS says it."""
    app = QApplication.instance()
    assert app is not None
    QApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(str(file))))


async def imported(window: Window, verb: str) -> ImportPage:
    """Say where in the sheet that is open; the import that begins, once the file is read."""
    await until(lambda: says(window.window, "into which list?"), "the question")
    press(dialog(), verb)
    await until(lambda: isinstance(window.top, ImportPage) and window.top.session is not None, "the file")
    assert isinstance(window.top, ImportPage)
    assert window.top.stage is Stage.FILE
    return window.top


def leave(page: ImportPage) -> None:
    """Leave an import that has begun."""
    page.closed.emit()
    press(dialog(), "Leave")


def test_files_from_outside_are_imported_where_somebody_says(practice, arun, tmp_path):
    people = tmp_path / "people.csv"
    people.write_text("First name,Last name\nQuirina,Neu\n", encoding="utf-8")

    async def scenario():
        profile = Profile(tmp_path / "profile")
        profile.enter()
        async with opened(practice, CAMP) as window:
            drop(window, people, people)
            assert says(window.window, "These are several files.")
            press(window.window, "Close")
            drop(window, people)
            page = await imported(window, "Import into Summer camp…")
            assert window.window.shown == CAMP
            leave(page)

            window.window.background.asked.heed(profile.wishes)
            window.window.hide()
            assert await asyncio.to_thread(hand_over, profile.folder, people)
            page = await imported(window, "Import into")
            assert window.window.isVisible()
            leave(page)

            wanted(people)
            page = await imported(window, "Import into")
            leave(page)

            window.tab_page(CAMP).header_actions._import()
            await until(lambda: says(window.top, "Recent files"), "the recent files")
            press(window.top, "people.csv")
            page = window.top
            assert isinstance(page, ImportPage)
            await until(lambda: page.session is not None, "the file")
            leave(page)
            people.unlink()
            window.tab_page(CAMP).header_actions._import()
            await until(lambda: shown(window.top, FileButton), "the recent files")
            assert [file.isEnabled() for file in shown(window.top, FileButton)] == [False]
            press(window.top, "Clear the list")
            await until(lambda: not says(window.top, "Recent files"), "an empty list")
            assert await window.desk.imports.recent.files(CAMP) == []
        profile.leave()

    arun(scenario(), timeout=40)


def test_a_file_given_at_the_start_is_asked_about_first(practice, arun, tmp_path):
    async def scenario():
        window = Window(practice)
        window.window.show()
        window.window.open_profile(None, session_only=True, file=tmp_path / "people.xlsx")
        await until(lambda: says(window.window, "Import “people.xlsx”: into which list?"), "the question")
        press(dialog(), "Cancel")
        await settle()
        assert window.window.shown == "welcome"
        await window.close()

    arun(scenario(), timeout=20)


def test_a_file_that_the_desktop_wants_opened_before_there_is_a_profile_waits(practice, arun, tmp_path):
    async def scenario():
        window = Window(practice)
        wanted(tmp_path / "list.csv")
        window.window.open_profile(None, session_only=True)
        await until(lambda: says(window.window, "Import “list.csv”: into which list?"), "the question")
        press(dialog(), "Cancel")
        await settle()
        await window.close()

    arun(scenario(), timeout=20)


def test_of_two_starts_at_once_the_slower_leaves_it_to_the_other(arun, tmp_path):
    async def scenario():
        profile = Profile(tmp_path / "profile")
        profile.enter()
        people = tmp_path / "people.csv"
        window = MainWindow(partial(open_profile, parse(["--profile-dir", str(profile.folder), str(people)])))
        window.show()
        window.open_profile(profile.folder)
        taken: list[Path | None] = []
        while not window.gone.is_set():
            taken += await profile.wishes.take()
        assert taken == [people]
        profile.leave()

    arun(scenario(), timeout=20)
