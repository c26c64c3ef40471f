"""The page of events: what is asked for, and what the table says."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from desktop_app.core.ports import EventType
from desktop_app.ui.events.period import MONTH
from desktop_app.ui.events.phrases import type_words
from desktop_app.ui.find.sheet import FindSheet
from desktop_app.ui.widgets import Button, CheckItem, Chip
from tests.conftest import Run
from tests.gui.events.looking import FEW
from tests.support.driving import one, press, says, settle, shown, type_into, until
from tests.support.happenings import TYPES, days_ago, happened, happenings


def test_nothing_is_read_before_show_is_pressed(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            await settle()
            assert here.source.asked == []
            assert says(here.page, "Nothing was read yet")
            assert says(here.page, "This shows what people did. Look only when you need to.")
            press(here.page, "Show events")
            await here.shows(4)
            assert len(here.source.asked) == 1

    arun(look())


def test_the_table_says_when_what_and_who_newest_first(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show events")
            await here.shows(4)
            assert [row[1:] for row in here.rows()] == [
                ["Mail opened", "Camper 001 Ö", "p1@example.org"],
                ["Page visited", "Camper 001 Ö", "p1@example.org"],
                ["Page visited", "Camper 002 A", "p2@example.org"],
                ["Unsubscribed", "", "nobody@example.org"],
            ]
            assert says(here.page, "Showing 4 of 4 events")
            assert says(here.page.header, "4 events")

    arun(look())


def test_a_header_sorts(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show events")
            await here.shows(4)
            grid = here.page.results.grid
            header = grid.horizontalHeader()
            at = QPoint(header.sectionViewportPosition(1) + 20, 10)
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
            await until(lambda: here.rows()[0][1] == "Mail opened", "by what happened")
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
            await until(lambda: here.rows()[0][1] == "Unsubscribed", "the other way round")

    arun(look())


def test_other_days_are_asked_for(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            box = one(here.page, QComboBox, "Period")
            box.setCurrentIndex(box.findText("Last 30 days"))
            box.activated.emit(box.currentIndex())
            press(here.page, "Show events")
            await here.shows(5)
            assert here.page.results.chart.plot.bars()[0].span.first == days_ago(29)
            here.page.ask.period.choose_days(days_ago(6), days_ago(3))
            press(here.page, "Show events")
            await here.shows(1)
            assert here.rows()[0][1] == "Unsubscribed"

    arun(look())


def test_days_that_are_not_right_are_explained_and_nothing_can_be_read(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            period = here.page.ask.period
            period.choose_days(days_ago(1), days_ago(3))
            assert says(here.page, "The first day comes after the last one.")
            assert not one(here.page, type(here.page.ask._show), "Show events").isEnabled()
            type_into(one(here.page, QLineEdit, "From"), "nonsense")
            assert says(period, "This is not a date")
            one(here.page, QLineEdit, "From").selectAll()
            QTest.keyClick(one(here.page, QLineEdit, "From"), Qt.Key.Key_Delete)
            assert says(period, "Both days are needed.")
            period.choose(7)
            assert one(here.page, type(here.page.ask._show), "Show events").isEnabled()

    arun(look())


def test_only_ticked_types_are_asked_for(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "None")
            assert says(here.page, "Tick at least one kind.")
            press(here.page, "Unsubscribed")
            press(here.page, "Mail opened")
            press(here.page, "Show events")
            await here.shows(2)
            assert here.source.asked[0][0] == ("opened", "left")

    arun(look())


def test_a_heading_ticks_its_types_alone(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            only = shown(here.page, QAbstractButton, "only these")
            assert [each.accessibleName() for each in only] == [
                "Tick only Mail",
                "Tick only Website",
                "Tick only Contacts",
            ]
            only[1].click()
            assert here.page.ask.kinds.wanted() == ["visit", "form", "download"]
            press(here.page, "All")
            assert len(here.page.ask.kinds.wanted()) == 8

    arun(look())


def test_types_that_are_called_the_same_are_told_apart():
    words = type_words([EventType("v", "Page visited", "Here"), EventType("w", "Page visited", "There"), TYPES[0]])
    assert words == {"v": "Page visited · Here", "w": "Page visited · There", "opened": "Mail opened"}


def test_the_legend_names_a_heading_only_where_two_kinds_in_it_are_called_the_same(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            chart = here.page.results.chart
            chart.name_types({"v": "Seen · Here", "w": "Seen · There"}, {"v": "Seen", "w": "Seen"})
            for types, words in (("v", ["Seen"]), ("vw", ["Seen · Here", "Seen · There"])):
                chart.show_counts({("2026-05-03", type): 1 for type in types}, "2026-05-03", "2026-05-03")
                assert [entry.series.word for entry in chart.legend.entries()] == words

    arun(look())


def test_show_is_loud_only_while_something_else_is_asked_for(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            show = one(here.page, Button, "Show events")
            assert show.kind == "primary"
            press(here.page, "Show events")
            await here.shows(4)
            assert show.kind == "plain"
            here.page.ask.period.choose(MONTH)
            assert show.kind == "primary"

    arun(look())


def test_ticks_say_how_many_there_were(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show events")
            await here.shows(4)
            assert shown(here.page, CheckItem, "Page visited")[0].accessibleName() == "Page visited, 2"
            assert shown(here.page, CheckItem, "Form filled in")[0].accessibleName() == "Form filled in, 0"

    arun(look())


def test_a_type_of_ones_own_is_added_asked_for_and_forgotten(arun: Run):
    async def look() -> None:
        async with happenings([happened("mergedcrm")]) as here:
            edit = one(here.page, QLineEdit, "A kind that is not listed")
            edit.setText("merged crm")
            QTest.keyClick(edit, Qt.Key.Key_Return)
            await until(lambda: says(here.page, "has no spaces and commas"), "the reason")
            edit.setText("mergedcrm")
            QTest.keyClick(edit, Qt.Key.Key_Return)
            await until(lambda: shown(here.page, CheckItem, "mergedcrm"), "the new kind")
            assert edit.text() == ""
            assert not says(here.page, "has no spaces and commas")
            press(here.page, "Show events")
            await here.shows(1)
            assert here.rows()[0][1] == "mergedcrm"
            assert await here.profile.desk.happenings.added("acc") == ["mergedcrm"]
            press(here.page, "Take “mergedcrm” out of the list")
            await until(lambda: not shown(here.page, CheckItem, "mergedcrm"), "the list without it")

    arun(look())


def test_one_person_is_chosen_from_the_list(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Choose a person…")
            sheet = one(here.page.window(), FindSheet)
            one(sheet, QLineEdit).setText("camper 001")
            await until(lambda: sheet._list.model().rowCount(), "the person")
            QTest.keyClick(sheet, Qt.Key.Key_Return)
            await until(lambda: shown(here.page.ask, Chip, "Camper 001"), "the choice")
            press(here.page, "Show events")
            await here.shows(2)
            assert {row[2] for row in here.rows()} == {"Camper 001 Ö"}
            QTest.keyClick(one(here.page.ask, Chip), Qt.Key.Key_Delete)
            await until(lambda: says(here.page.ask, "Everybody"), "everybody again")
            press(here.page, "Show events")
            await here.shows(4)

    arun(look())


def test_the_events_of_a_record_are_read_at_once(arun: Run):
    async def look() -> None:
        async with happenings(FEW, person="p3") as here:
            await here.shows(1)
            assert here.rows()[0][1:3] == ["Contact changed", "Camper 003 Ö"]

    arun(look())


def test_a_row_leads_to_its_person(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show events")
            await here.shows(4)
            here.page.results.grid.selectRow(0)
            QTest.keyClick(here.page.results.grid, Qt.Key.Key_Return)
            assert here.people == ["p1"]

    arun(look())
