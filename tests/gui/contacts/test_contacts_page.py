from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit, QMenu

from desktop_app.core.contact import Contact
from desktop_app.core.errors import Broken, Offline
from desktop_app.core.fields import Field, FieldSet
from desktop_app.core.ports import Page, Term
from desktop_app.core.table import NAME
from desktop_app.core.words import say
from desktop_app.ui.forms.editors import LineEditor
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, Chip
from tests.conftest import Run
from tests.support.camp import FIELDS, Camp, camp, camper, page_of
from tests.support.driving import dialog, one, press, says, settle, shown, until
from tests.support.memory import MemoryFeed

NOTHING = Qt.KeyboardModifier.NoModifier


def test_an_account_is_read_when_it_is_opened_first(arun: Run):
    async def look() -> None:
        async with camp() as here:
            assert len(here.names()) == 30
            assert says(here.page.header, "campflow list · 30 people · read today")
            assert says(here.page.list.status, "Showing 30 of 30")

    arun(look())


def test_while_an_account_is_read_for_the_first_time_nothing_is_said_of_its_list(arun: Run):
    async def look() -> None:
        async with camp(wait=False) as here:
            read, go_on = here.crm.read, asyncio.Event()

            async def slowly(terms: Sequence[Term]) -> AsyncIterator[Page]:
                async for page in read(terms):
                    await go_on.wait()
                    yield page

            here.crm.read = slowly
            await until(lambda: shown(here.page.header, Button, "Import"), "what the CRM can do")
            assert says(here.page.list.status, "Reading…")
            assert here.page.data_state()[1] == "Reading Camp…"
            assert not says(here.page, " 0 ")
            for name in ("Import", "Mirror", "New person"):
                button = one(here.page.header, Button, name)
                assert not button.isEnabled()
                assert "once the contacts have been read" in button.toolTip()
            go_on.set()
            await here.shows(30)
            assert one(here.page.header, Button, "Import").isEnabled()
            assert "the same as a file" in one(here.page.header, Button, "Mirror").toolTip()

    arun(look())


def test_the_next_time_it_is_shown_without_reading(arun: Run):
    async def look() -> None:
        async with camp() as here:
            here.crm.records.clear()
            async with page_of(here.profile, here.crm, await here.profile.desk.accounts.get("acc")) as again:
                await again.shows(30)

    arun(look())


def test_typing_finds_and_clearing_shows_everybody_again(arun: Run):
    async def look() -> None:
        async with camp() as here:
            QTest.keyClicks(here.page.list.search, "gott 004")
            await here.shows(1)
            assert here.names() == ["Camper 004 A"]
            QTest.keyClicks(here.page.list.search, "zzz")
            await until(lambda: says(here.page, "Nobody matches"), "the empty state")
            press(here.page.list, "Clear search")
            await here.shows(30)
            assert here.page.list.search.text() == ""

    arun(look())


def test_ticks_filter_and_stand_as_chips_that_can_be_taken_away(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await until(lambda: shown(here.page.filters, QCheckBox, "Scouts"), "the group filter")
            press(here.page.filters, "Scouts")
            await here.shows(10)
            press(here.page.filters, "Rovers")
            await here.shows(20)
            chip = one(here.page.list, Chip)
            assert chip.text() == "Group Scouts or Rovers"
            QTest.keyClick(chip, Qt.Key.Key_Delete)
            await here.shows(30)
            assert not one(here.page.filters, QCheckBox, "Scouts").isChecked()

    arun(look())


def test_what_lacks_an_address_can_be_looked_at(arun: Run):
    async def look() -> None:
        async with camp(camper(1), camper(2, email=None)) as here:
            await until(lambda: shown(here.page.filters, QCheckBox, "No e-mail"), "the filter")
            press(here.page.filters, "No e-mail")
            await here.shows(1)
            assert here.names() == ["Camper 002 A"]

    arun(look())


def test_an_age_is_a_filter(arun: Run):
    async def look() -> None:
        async with camp() as here:
            here.page.finder.today = "2026-06-01"
            await until(lambda: shown(here.page.filters, QLineEdit, "Age from"), "the age filter")
            QTest.keyClicks(one(here.page.filters, QLineEdit, "Age from"), "15")
            await here.shows(10)
            assert one(here.page.list, Chip).text() == "Age from 15"

    arun(look())


def _sort_by(here: Camp, key: str) -> None:
    grid = here.page.list.grid
    header = grid.horizontalHeader()
    section = list(grid.contacts.keys).index(key)
    at = header.sectionViewportPosition(section) + 20
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 10))


def test_sorting_is_kept_for_the_account(arun: Run):
    async def look() -> None:
        async with camp(camper(1, city="Zell"), camper(2, city=None), camper(3, city="Ahaus")) as here:
            _sort_by(here, "city")
            await until(lambda: here.names()[0] == "Camper 003 Ö", "the sorting")
            _sort_by(here, "city")
            await until(lambda: here.names()[0] == "Camper 001 Ö", "the other direction")
            assert here.names()[-1] == "Camper 002 A"
            await _kept(here, "contacts/acc/layout", "descending")
            async with page_of(here.profile, here.crm, await here.profile.desk.accounts.get("acc")) as again:
                await again.shows(3)
                assert again.names()[0] == "Camper 001 Ö"

    arun(look())


async def _kept(here: Camp, key: str, words: str) -> None:
    """Wait until something with these words is kept under `key`."""
    while words not in (await here.profile.desk.settings.get(key) or b"").decode():
        await settle()


def test_a_view_brings_back_what_was_looked_for(arun: Run):
    async def look() -> None:
        async with camp() as here:
            QTest.keyClicks(here.page.list.search, "kassel")
            await here.shows(10)
            press(here.page.list, "Save view")
            QTest.keyClicks(one(dialog(), QLineEdit), "From Kassel")
            press(dialog(), "Save view")
            press(here.page.list, "Clear search")
            await here.shows(30)
            views = here.page.list.views
            views.setCurrentIndex(views.findData("From Kassel"))
            views.activated.emit(views.currentIndex())
            await here.shows(10)
            assert here.page.list.search.text() == "kassel"
            await _kept(here, "contacts/acc/views", "From Kassel")

    arun(look())


def test_a_list_that_cannot_be_read_says_why_and_can_be_tried_again(arun: Run):
    async def look() -> None:
        async with camp(failing=Offline(say("There is no connection to campflow."))) as here:
            await until(lambda: says(here.page.list, "There is no connection to campflow."), "the reason")
            here.crm.failing = None
            press(here.page.list, "Try again")
            await here.shows(30)

    arun(look())


def test_reading_can_be_stopped_and_begun_again(arun: Run):
    async def look() -> None:
        async with camp(*(camper(number) for number in range(5000)), wait=False) as here:
            await until(lambda: shown(here.page.list.status, QAbstractButton, "Stop reading"), "the way to stop")
            press(here.page.list.status, "Stop reading")
            await until(lambda: says(here.page.list, "These contacts were not read yet"), "the empty list")
            press(here.page.list, "Read now")
            await here.shows(5000)

    arun(look())


def test_offline_the_saved_copy_is_shown_with_its_age(arun: Run):
    async def look() -> None:
        async with camp() as here:
            here.crm.failing = Offline(say("There is no connection to campflow."))
            QTest.keyClick(here.page, Qt.Key.Key_F5)
            await until(lambda: says(here.page.list.status, "Saved copy from"), "the notice")
            assert says(here.page.list.status, "You can look; changes wait.")
            assert len(here.names()) == 30
            here.crm.failing = None
            press(here.page.list.status, "Refresh")
            await until(lambda: says(here.page.list.status, "Read "), "the new read")

    arun(look())


def test_a_read_that_fails_is_said_above_the_copy_and_can_be_tried_again(arun: Run):
    async def look() -> None:
        async with camp() as here:
            here.crm.failing = Broken(say("campflow has failed."))
            QTest.keyClick(here.page, Qt.Key.Key_F5)
            banner = here.page.list.banner
            await until(banner.isVisible, "the banner")
            assert says(banner, "Could not read campflow again. You see the copy from ")
            assert says(banner, "campflow has failed. Try again in a few minutes.")
            assert "copy from" in here.page.data_state()[1]
            assert len(here.names()) == 30
            here.crm.failing = None
            press(banner, "Try again")
            await until(lambda: says(here.page.list.status, "Read "), "the new read")
            assert not banner.isVisible()

    arun(look())


def test_a_read_that_failed_is_forgotten_when_something_else_brings_newer_contacts(arun: Run):
    async def look() -> None:
        async with camp() as here:
            here.crm.failing = Broken(say("campflow has failed."))
            QTest.keyClick(here.page, Qt.Key.Key_F5)
            banner = here.page.list.banner
            await until(banner.isVisible, "the banner")
            await here.profile.desk.browse.renew("acc", [Contact("p1", {"first": "Renamed"})])
            await until(lambda: not banner.isVisible(), "the banner gone")
            assert "Renamed" in here.names()
            assert "Online" in here.page.data_state()[1]

    arun(look())


def test_what_changed_can_be_fetched_alone_where_the_crm_tells_it(arun: Run):
    async def look() -> None:
        feed = MemoryFeed(Contact("p1", {"first": "Renamed"}), removed=["p2"])
        async with camp(feed=feed) as here:
            await until(lambda: shown(here.page.list.status, QAbstractButton, "Fetch only what changed"), "the choice")
            here.crm.asked.clear()
            press(here.page.list.status, "Fetch only what changed")
            await here.shows(29)
            assert "Renamed" in here.names()
            assert not here.crm.asked
            assert says(here.page.list.status, "Read ")
            QTest.keyClick(here.page, Qt.Key.Key_F5)
            await here.shows(30)
            assert here.crm.asked
            assert len(feed.asked) == 1

    arun(look())


def test_where_the_crm_tells_nothing_everything_is_read(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await until(lambda: shown(here.page.header, QAbstractButton, "New person"), "the actions")
            await settle()
            assert not shown(here.page.list.status, QAbstractButton, "Fetch only what changed")

    arun(look())


def test_no_date_is_cut_while_a_record_is_open(arun: Run):
    async def look() -> None:
        wide = FieldSet([Field(f"note{n}", "A heading that is wide", in_table=True) for n in range(2)])
        async with camp(fields=FieldSet([*FIELDS, *wide])) as here:
            await here.open("p1")
            grid = here.page.list.grid
            place = list(grid.contacts.keys).index("born")
            words = grid.contacts.index(0, place).data()
            await until(lambda: grid.columnWidth(place) > 0, "the table")
            assert grid.columnWidth(place) >= theme().metrics().horizontalAdvance(words) + 24

    arun(look())


def test_the_row_of_the_open_record_is_in_view(arun: Run):
    async def look() -> None:
        async with camp(*(camper(number) for number in range(500))) as here:
            grid = here.page.list.grid
            await here.open("p400")
            row = grid.contacts.row_of("p400")
            assert row is not None
            place = grid.contacts.index(row, 0)
            await until(lambda: grid.viewport().rect().intersects(grid.visualRect(place)), "the row")

    arun(look())


def test_several_people_are_removed_through_a_review(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await until(lambda: shown(here.page.header, QAbstractButton, "New person"), "the actions")
            here.page.list.grid.selectRow(0)
            assert not here.page.list.selection.isVisible()
            here.page.list.grid.selectAll()
            assert says(here.page.list.selection, "30 selected")
            assert shown(here.page.list.selection, QAbstractButton, "Edit 30…")
            press(here.page.list.selection, "Delete 30…")
            await until(lambda: here.opened, "the review")
            assert isinstance(here.opened[0], ReviewPage)
            assert len(here.crm.records) == 30

    arun(look())


def test_everybody_or_all_that_match_can_be_selected(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await until(lambda: shown(here.page.header, QAbstractButton, "New person"), "the actions")
            _select_two(here)
            assert shown(here.page.list.selection, QAbstractButton, "Select all 30")
            QTest.keyClicks(here.page.list.search, "kassel")
            await here.shows(10)
            _select_two(here)
            press(here.page.list.selection, "Select all 10")
            assert says(here.page.list.selection, "10 selected")

    arun(look())


def test_a_record_without_changes_makes_room_while_several_people_are_selected(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            record, grid = here.page.record, here.page.list.grid
            _select_two(here)
            assert not record.isVisible()
            press(here.page.list.selection, "Select nothing")
            await until(record.isVisible, "the record")
            assert record.contact_id == grid.current_id()
            here.type("city", "Ulm")
            _select_two(here)
            assert record.isVisible()
            record.forget()

    arun(look())


def test_ticks_take_nothing_from_the_names(arun: Run):
    async def look() -> None:
        async with camp() as here:
            grid = here.page.list.grid
            grid.columns.choose([NAME, "first", "last", "city"])
            grid.horizontalHeader().resizeSection(0, 120)
            _select_two(here)
            assert grid.columnWidth(0) == 156
            grid.clearSelection()
            assert grid.columnWidth(0) == 120

    arun(look())


def _select_two(here: Camp) -> None:
    here.page.list.grid.selectRow(0)
    QTest.keyClick(here.page.list.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def test_a_read_only_account_offers_nothing_that_changes_it(arun: Run):
    async def look() -> None:
        async with camp(changes={"read_only": True}) as here:
            await here.open("p1")
            assert says(here.page.header, "read only")
            assert not shown(here.page.header, QAbstractButton, "New person")
            assert not shown(here.page.record.footer, QAbstractButton)
            editor = here.editor("first")
            assert isinstance(editor, LineEditor)
            assert editor.isReadOnly()
            here.page.list.grid.selectAll()
            QTest.keyClick(here.page.list.grid, Qt.Key.Key_Delete)
            await settle()
            assert not here.opened

    arun(look())


def test_the_keyboard_is_enough_to_find_and_open_somebody(arun: Run):
    async def look() -> None:
        async with camp() as here:
            here.page.activateWindow()
            QTest.keyClick(here.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(here.page.list.search, "camper 007")
            await here.shows(1)
            QTest.keyClick(here.page.list.search, Qt.Key.Key_Return)
            QTest.keyClick(here.page.list.grid, Qt.Key.Key_Return)
            await until(lambda: here.page.beside.is_open, "the record")
            assert says(here.page.record, "Camper 007")
            assert QApplication.focusWidget() is here.editor("first")

    arun(look())


def test_menus_open_by_keyboard_at_the_row_and_at_the_head(arun: Run):
    async def look() -> None:
        async with camp() as here:
            grid = here.page.list.grid
            await until(lambda: shown(here.page.header, Button, "New person"), "what can be done")
            here.page.activateWindow()
            grid.setFocus()
            grid.selectRow(3)
            for key, modifier in ((Qt.Key.Key_Menu, NOTHING), (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)):
                QTest.keyClick(grid, key, modifier)
                menu = one(grid, QMenu)
                row = grid.visualRect(grid.currentIndex())
                assert grid.viewport().mapFromGlobal(menu.pos()).y() == row.bottom()
                words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
                assert words[:2] == ["Open", "Copy as a table"]
                assert words[-2:] == ["Copy into Our contacts…", "Delete…"]
                menu.close()
                await settle()
            grid.header.setFocus()
            QTest.keyClick(grid.header, Qt.Key.Key_Right)
            QTest.keyClick(grid.header, Qt.Key.Key_Space)
            assert here.page.finder.query.sort.key == "born"
            QTest.keyClick(grid.header, Qt.Key.Key_Menu)
            columns = one(grid, QMenu)
            assert next(action for action in columns.actions() if action.text() == "Birthday").isChecked()
            columns.close()
            QTest.keyClick(grid.header, Qt.Key.Key_Down)
            assert here.page.focusWidget() is grid

    arun(look())


def test_keys_never_leave_a_row_half_under_the_head(arun: Run):
    async def look() -> None:
        async with camp() as here:
            grid = here.page.list.grid
            grid.selectRow(0)
            for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_End):
                QTest.keyClick(grid, key)
                assert grid.verticalScrollBar().value() % grid.rowHeight(0) == 0
                assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center())
            assert grid.verticalScrollBar().value() > 0

    arun(look())


def test_what_people_look_at_most_is_left_out_last(arun: Run):
    async def look() -> None:
        async with camp() as here:
            grid = here.page.list.grid
            grid.resize(420, 400)
            shown_now = [key for place, key in enumerate(grid.columns.keys()) if not grid.isColumnHidden(place)]
            assert {NAME, "email", "city"} <= set(shown_now)
            assert "group" not in shown_now

    arun(look())


def test_in_a_narrow_window_the_record_takes_the_place_of_the_filters(arun: Run):
    async def look() -> None:
        async with camp() as here:
            here.page.resize(1024, 700)
            await settle()
            assert here.page.filters.isVisible()
            await here.open("p1")
            assert not here.page.filters.isVisible()
            here.page.beside.close_record()
            assert here.page.filters.isVisible()

    arun(look())
