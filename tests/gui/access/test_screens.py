"""Every main screen of the real window, as somebody has it who hears it and has a keyboard only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QListView, QMenu, QWidget

from desktop_app.core.account import OWN, Account, Environment
from desktop_app.practice.server import PracticeServers
from desktop_app.ui.help.window import HelpWindow
from desktop_app.ui.mirror.page import MirrorPage
from desktop_app.ui.overview.bars import Bar
from desktop_app.ui.own.linked import LinkedPanel
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.sync.page import SyncPage
from desktop_app.ui.theme import theme
from tests.conftest import Run
from tests.gui.imports.importing import write_csv
from tests.gui.mirror.mirroring import opened_session, without, write_rows
from tests.support.access import nameless, ringless, round_by_tab
from tests.support.contrast import hard_to_read, written
from tests.support.driving import act, dialog, one, press, says, settle, shown, type_into, until
from tests.support.happenings import has_events
from tests.support.keys import answered, unlike
from tests.support.screens import SCREENS
from tests.support.window import CAMP, DONORS, Window, account, named, opened

TOPICS = {
    "welcome": "start", "camp": "contacts", "selected contacts": "contacts", "our contacts": "own", "run": "run",
    "side by side": "own", "new account": "accounts",
}  # fmt: skip
"""The help pages of screens that are called otherwise."""


class Screens:
    """Looks at one screen after the other, and keeps what is wrong with them."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.wrong: list[str] = []
        self.written: dict[tuple[str, str], str] = {}
        self.keys: dict[str, set[str]] = {}

    async def look(self, screen: str, where: QWidget | None = None) -> None:
        await settle()
        place = self.window.window if where is None else where
        place.activateWindow()
        await until(place.isActiveWindow, screen)
        for ink, ground, words in written(place):
            self.written.setdefault((ink, ground), f"{screen}: “{words}”")
        self.keys[screen] = answered(place)
        if where is None and (topic := self.window.top.topic()) != TOPICS.get(screen, screen.partition(":")[0]):
            self.wrong.append(f"{screen}: F1 opens the page {topic}")
        found = [f"without a name: {path}" for path in nameless(place)]
        found += round_by_tab(place)
        found += [f"no ring of focus: {stop}" for stop in ringless(place)]
        self.wrong += [f"{screen}: {each}" for each in found]

    async def idle(self) -> None:
        await until(lambda: not self.window.top.tasks.busy, "the end of what the page does")
        await settle()


def select(page: Any, rows: int) -> None:
    for row in range(rows):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        page.list.grid.selectionModel().select(page.list.grid.model().index(row, 0), flags)


async def first_steps(screens: Screens) -> None:
    await screens.look("welcome")
    press(screens.window.top, "Connect an account")
    await until(lambda: screens.window.window.shown == "accounts", "the form")
    await screens.idle()
    await screens.look("new account")


async def contacts(screens: Screens) -> None:
    page: Any = screens.window.tab_page(DONORS)
    await screens.look("contacts")
    select(page, 3)
    await until(lambda: says(page, "3 selected"), "the selection")
    await screens.look("selected contacts")
    press(page, "Export 3")
    await screens.look("export", dialog())
    dialog().reject()
    press(page.filters, "Add filter…")
    await screens.look("filters", dialog())
    dialog().reject()
    page.show_contact(page.finder.table.ids[0])
    await until(lambda: page.beside.is_open, "the record")
    type_into(page.record.sections.editor("city"), "Erfurt")
    await screens.look("record")
    page.record.discard()
    press(screens.window.window, "Find a person")
    one(dialog(), QLineEdit).setText("an")
    await until(lambda: shown(dialog(), QListView), "the people found")
    await screens.look("find", dialog())
    dialog().reject()


async def our_own(screens: Screens) -> None:
    screens.window.window.show_tab(OWN)
    await until(lambda: says(screens.window.top, "Your organisation's own list"), "the empty list")
    await screens.look("our contacts")
    act(screens.window.top, "Fields…")
    await screens.look("our fields", dialog())
    dialog().reject()


async def syncing(screens: Screens) -> None:
    """Both sides, the review, the run; then one person's records side by side."""
    screens.window.window.show_tab(DONORS)
    press(screens.window.top, "Sync…")
    await until(lambda: isinstance(screens.window.top, SyncPage), "the sync")
    await screens.idle()
    await screens.look("sync")
    press(screens.window.top, "Review…")
    await screens.idle()
    await screens.look("sync: review")
    press(screens.window.top, "Sync with Kindful")
    await until(lambda: says(screens.window.top, "in step"), "the end of the sync")
    await screens.idle()
    await screens.look("sync: run")
    press(screens.window.top, "Back")
    press(screens.window.top, "Back")
    screens.window.window.show_tab(OWN)
    page: Any = screens.window.tab_page(OWN)
    await until(lambda: page.finder.table.ids, "our own list")
    page.show_contact(page.finder.table.ids[0])
    await until(lambda: shown(page, LinkedPanel), "where they are linked")
    press(page, "Compare…")
    await until(lambda: says(screens.window.top, "in 2 systems"), "the records")
    await screens.look("side by side")
    press(screens.window.top, "Back")


async def overview(screens: Screens) -> None:
    screens.window.window.show_tab(DONORS)
    page = screens.window.tab_page(DONORS)
    press(page, "Overview")
    await until(lambda: shown(page, Bar), "the bars")
    shown(page, Bar)[0].click()
    await until(lambda: says(page, "Clear filters"), "the filter")
    await screens.idle()
    await screens.look("overview")
    press(page, "Clear filters")
    press(page, "Contacts")


async def helped(screens: Screens) -> None:
    window = screens.window.window
    QTest.keyClick(window, Qt.Key.Key_F1)
    await until(lambda: shown(window, HelpWindow), "the help")
    help = one(window, HelpWindow)
    await until(lambda: help.topic, "its page")
    help.show_topic("keyboard")  # on which Tab does not stop at links
    await screens.look("help", help)
    help.close()
    window.activateWindow()
    press(window, "Help")
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text().startswith("About")).trigger()
    menu.close()
    await screens.look("about", dialog())
    press(dialog(), "Licences…")
    await screens.look("licences", dialog())
    for sheet in [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]:
        sheet.reject()


async def duplicates(screens: Screens) -> None:
    screens.window.window.show_tab(DONORS)
    act(screens.window.top, "Find duplicates…")
    await until(lambda: says(screens.window.top, "may be in the list twice"), "the duplicates")
    await screens.idle()
    await screens.look("duplicates")
    press(screens.window.top, "Back")


async def importing(screens: Screens, folder: Path) -> None:
    """All steps, and the run."""
    table = screens.window.tab_page(DONORS).finder.table
    row = table.contact(named(table)[0])
    assert row is not None
    file = write_csv(
        folder / "gifts.csv",
        [
            ("First name", "Last name", "E-mail", "City", "Gender"),
            (str(row.get("first_name")), str(row.get("last_name")), str(row.get("email")), "Erfurt", "w"),
            ("Nina", "Neu", "nina@neu.example", "Erfurt", "quirx"),
            ("Nino", "Neu", "not an address", "", ""),
        ],
    )
    screens.window.window.show_tab(DONORS)
    press(screens.window.top, "Import")
    page: Any = screens.window.top
    await screens.look("import: file")
    await page.load(file)
    await screens.idle()
    await screens.look("import: a file")
    for step in ("columns", "values", "check"):
        press(page, "Next:")
        await screens.idle()
        await screens.look(f"import: {step}")
    press(page, "Next:")
    await until(lambda: isinstance(screens.window.top, ReviewPage), "the review")
    await screens.idle()
    await screens.look("review")
    press(screens.window.top, "What will be sent")
    await until(lambda: says(screens.window.top, "Nothing has been sent yet"), "the requests")
    await screens.idle()
    await screens.look("review: requests")
    press(screens.window.top, "Back")
    press(screens.window.top, "Back")
    press(screens.window.top, "Cancel")
    press(dialog(), "Leave")


async def ran(screens: Screens) -> None:
    """A removal that is not carried out; a change of two people that is, and in the history."""
    screens.window.window.show_tab(CAMP)
    page: Any = screens.window.tab_page(CAMP)
    select(page, 2)
    QTest.keyClick(page.list.grid, Qt.Key.Key_Delete)
    await until(lambda: isinstance(screens.window.top, ReviewPage), "the removal")
    await until(lambda: shown(screens.window.top, QAbstractButton, "Delete 2"), "its verb")
    press(screens.window.top, "Delete 2")
    await screens.look("confirming", dialog())
    dialog().reject()
    press(screens.window.top, "Back")
    people = screens.window.tab_page(CAMP).finder.table.ids[:2]
    review = await screens.window.review(await screens.window.desk.edits.plan_bulk(CAMP, people, {"notes": "New"}))
    press(review, "Update 2")
    await until(lambda: says(screens.window.top, "Everything was done"), "the end of the run")
    await screens.look("run")
    screens.window.window.show_tab("activity")
    await until(lambda: says(screens.window.top, "Everything was done"), "the run in the history")
    await screens.look("activity")


async def mirror(screens: Screens, folder: Path) -> None:
    table = screens.window.tab_page(CAMP).finder.table
    people = [found for row in table.positions() if (found := table.contact(table.ids[row])) is not None]
    session = await opened_session(screens.window, write_rows(folder / "camp.csv", without(1, 2)(people)))
    page = MirrorPage(screens.window.desk, session.account, session)
    screens.window.window.show_tab(CAMP)
    screens.window.window.tab(CAMP).push(page)
    await until(lambda: says(page, "Backup of"), "the backup")
    await screens.idle()
    await screens.look("mirror")


async def events(screens: Screens) -> None:
    servers = screens.window.servers
    place = Account("mails", "kulea", "Mailings", Environment.SANDBOX, servers.address("kulea"), "#2F7A4D")
    await screens.window.desk.accounts.add(place, servers.key("kulea"), session_only=True)
    await screens.window.has_read("mails")
    await until(lambda: has_events(screens.window.top), "the way to the events")
    act(screens.window.top, "Mail and web events")
    page: Any = screens.window.top
    await until(lambda: page.ask.asked is not None, "the kinds")
    press(page, "Show events")
    await until(lambda: not page.going_on and page.results.grid.events.rowCount(), "the events")
    await screens.look("events")


@pytest.fixture
def dark() -> Iterator[None]:
    """Most tokens have a colour of their own there."""
    look = theme()
    look.apply("dark")
    yield
    look.apply("light")


@pytest.mark.timeout(180)
@pytest.mark.usefixtures("dark")
def test_every_screen_tells_what_it_shows_and_can_be_walked_by_tab(
    practice: PracticeServers, arun: Run, tmp_path: Path
) -> None:
    async def walk() -> None:
        async with opened(practice) as window:
            screens = Screens(window)
            await first_steps(screens)
            for id in (DONORS, CAMP):
                place = account(practice, id)
                await window.desk.accounts.add(place, practice.key(place.provider), session_only=True)
                await window.has_read(id)
            await screens.look("camp")
            window.window.show_tab(DONORS)
            await contacts(screens)
            await our_own(screens)
            await overview(screens)
            await syncing(screens)
            await helped(screens)
            await duplicates(screens)
            await importing(screens, tmp_path)
            await ran(screens)
            await mirror(screens, tmp_path)
            await events(screens)
            window.window.show_tab("accounts")
            await screens.look("accounts")
            screens.wrong += unlike(screens.keys)
            assert not screens.wrong, "\n".join(screens.wrong)
            assert {*screens.keys} == {*SCREENS}
            assert not (weak := [*hard_to_read(screens.written)]), "\n".join(weak)

    arun(walk(), timeout=120)
