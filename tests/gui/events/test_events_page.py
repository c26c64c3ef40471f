"""The page of events as a person uses it: nothing before Show, then a chart and a table that go together."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QWidget

from desktop_app.core.errors import Broken, Offline
from desktop_app.core.ports import EventType
from desktop_app.core.words import say
from desktop_app.ui.events.bars import Bar
from desktop_app.ui.events.chart import LegendEntry
from desktop_app.ui.events.period import MONTH
from desktop_app.ui.events.phrases import type_words
from desktop_app.ui.find.sheet import FindSheet
from desktop_app.ui.widgets import Bar as ProgressBar
from desktop_app.ui.widgets import Button, CheckItem, Chip, Sheet
from tests.conftest import Run
from tests.support.driving import one, press, says, settle, shown, type_into, until
from tests.support.happenings import TYPES, Happened, a_busy_month, days_ago, happened, happenings


def bar(here: Happened, day: str) -> Bar:
    return next(each for each in here.page.results.chart.plot.bars() if each.span.first == day)


def entry(here: Happened, word: str) -> LegendEntry:
    return one(here.page.results.chart, LegendEntry, word)


FEW = [
    happened("opened", "p1"),
    happened("visit", "p2", 2, 9),
    happened("visit", "p1", 2, 10),
    happened("left", "nobody", 5),
    happened("changed", "p3", 20),
]


def test_nothing_is_read_before_show_is_pressed(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            await settle()
            assert here.source.asked == []
            assert says(here.page, "Nothing was read yet")
            assert says(here.page, "This shows what people did. Look only when you need to.")
            press(here.page, "Show")
            await here.shows(4)
            assert len(here.source.asked) == 1

    arun(look())


def test_the_table_says_when_what_and_who_newest_first(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
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
            press(here.page, "Show")
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
            press(here.page, "Show")
            await here.shows(5)
            assert here.page.results.chart.plot.bars()[0].span.first == days_ago(29)
            here.page.ask.period.choose_days(days_ago(6), days_ago(3))
            press(here.page, "Show")
            await here.shows(1)
            assert here.rows()[0][1] == "Unsubscribed"

    arun(look())


def test_days_that_are_not_right_are_explained_and_nothing_can_be_read(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            period = here.page.ask.period
            period.choose_days(days_ago(1), days_ago(3))
            assert says(here.page, "The first day comes after the last one.")
            assert not one(here.page, type(here.page.ask._show), "Show").isEnabled()
            type_into(one(here.page, QLineEdit, "From"), "nonsense")
            assert says(period, "This is not a date")
            one(here.page, QLineEdit, "From").selectAll()
            QTest.keyClick(one(here.page, QLineEdit, "From"), Qt.Key.Key_Delete)
            assert says(period, "Both days are needed.")
            period.choose(7)
            assert one(here.page, type(here.page.ask._show), "Show").isEnabled()

    arun(look())


def test_only_ticked_types_are_asked_for(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "None")
            assert says(here.page, "Tick at least one kind.")
            press(here.page, "Unsubscribed")
            press(here.page, "Mail opened")
            press(here.page, "Show")
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
            show = one(here.page, Button, "Show")
            assert show.kind == "primary"
            press(here.page, "Show")
            await here.shows(4)
            assert show.kind == "plain"
            here.page.ask.period.choose(MONTH)
            assert show.kind == "primary"

    arun(look())


def test_ticks_say_how_many_there_were(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
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
            press(here.page, "Show")
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
            press(here.page, "Show")
            await here.shows(2)
            assert {row[2] for row in here.rows()} == {"Camper 001 Ö"}
            QTest.keyClick(one(here.page.ask, Chip), Qt.Key.Key_Delete)
            await until(lambda: says(here.page.ask, "Everybody"), "everybody again")
            press(here.page, "Show")
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
            press(here.page, "Show")
            await here.shows(4)
            here.page.results.grid.selectRow(0)
            QTest.keyClick(here.page.results.grid, Qt.Key.Key_Return)
            assert here.people == ["p1"]

    arun(look())


# ---------------------------------------------------------------------------------------------------------- the chart


def test_every_day_has_a_bar_that_says_what_it_is(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            bars = here.page.results.chart.plot.bars()
            assert [each.span.first for each in bars] == [days_ago(ago) for ago in range(6, -1, -1)]
            assert bar(here, days_ago(2)).accessibleName().endswith(": 2 events")
            assert bar(here, days_ago(2)).accessibleDescription() == "Page visited: 2"
            assert bar(here, days_ago(1)).accessibleName().endswith(": 0 events")
            told = here.page.results.chart.accessibleDescription()
            assert told.startswith("Most on ")
            assert told.endswith(". Page visited: 2. Unsubscribed: 1. Mail opened: 1")

    arun(look())


def test_a_bar_filters_the_table_and_lets_go(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            QTest.mouseClick(bar(here, days_ago(2)), Qt.MouseButton.LeftButton)
            await here.shows(2)
            assert bar(here, days_ago(2)).isChecked()
            assert says(here.page, "Showing 2 of 4 events")
            QTest.mouseClick(bar(here, days_ago(0)), Qt.MouseButton.LeftButton)
            await here.shows(1)
            assert not bar(here, days_ago(2)).isChecked()
            QTest.keyClick(bar(here, days_ago(0)), Qt.Key.Key_Escape)
            await here.shows(4)
            assert not bar(here, days_ago(0)).isChecked()

    arun(look())


def test_arrows_walk_the_bars_and_enter_chooses(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            bars = here.page.results.chart.plot.bars()
            here.page.activateWindow()
            bars[-1].setFocus(Qt.FocusReason.TabFocusReason)
            for _ in range(2):
                focused = QApplication.focusWidget()
                assert focused is not None
                QApplication.sendEvent(
                    focused, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier)
                )
            assert bars[-3].hasFocus()
            QTest.keyClick(bars[-3], Qt.Key.Key_Return)
            await here.shows(2)

    arun(look())


def test_the_legend_filters_by_types_together_with_a_day(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            assert {each.accessibleName() for each in here.page.results.chart.legend.entries()} == {
                "Page visited: 2",
                "Mail opened: 1",
                "Unsubscribed: 1",
            }
            press(here.page.results.chart, "Page visited")
            await here.shows(2)
            press(here.page.results.chart, "Unsubscribed")
            await here.shows(3)
            QTest.mouseClick(bar(here, days_ago(5)), Qt.MouseButton.LeftButton)
            await here.shows(1)
            chips = [chip.text() for chip in shown(here.page.results, Chip)]
            assert chips[1:] == ["Kind Unsubscribed", "Kind Page visited"]
            QTest.keyClick(shown(here.page.results, Chip, "When")[0], Qt.Key.Key_Delete)
            await here.shows(3)
            QTest.keyClick(shown(here.page.results, Chip, "Kind Page visited")[0], Qt.Key.Key_Delete)
            await here.shows(1)
            assert entry(here, "Unsubscribed").isChecked()
            press(here.page.results, "Clear filters")
            await here.shows(4)
            assert not entry(here, "Unsubscribed").isChecked()

    arun(look())


def test_a_type_keeps_its_colour_while_its_events_arrive(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            chart = here.page.results.chart

            def colours(**totals: int) -> dict[str, str]:
                chart.show_counts({("2026-05-03", type): n for type, n in totals.items()}, "2026-05-03", "2026-05-03")
                return {each.series.word: each.series.token for each in chart.legend.entries()}

            few = colours(a=1, b=2)
            more = colours(a=9, b=2, c=5)
            assert (more["a"], more["b"]) == (few["a"], few["b"])
            assert len(set(more.values())) == 3
            chart.forget_colours()
            assert colours(a=9, b=2, c=5) == {"a": "chart1", "c": "chart2", "b": "chart3"}

    arun(look())


def test_long_periods_have_bars_of_weeks(arun: Run):
    async def look() -> None:
        async with happenings([happened("visit", "p1", 0), happened("visit", "p1", 90)]) as here:
            here.page.ask.period.choose_days(days_ago(100), days_ago(0))
            press(here.page, "Show")
            await here.shows(2)
            assert says(here.page.results.chart, "Events per week")
            bars = [each for each in here.page.results.chart.plot.bars() if each.span.total]
            assert len(bars) == 2
            QTest.mouseClick(bars[0], Qt.MouseButton.LeftButton)
            await here.shows(1)
            QTest.mouseClick(bars[0], Qt.MouseButton.LeftButton)
            await here.shows(2)

    arun(look())


def test_a_chip_leads_back_to_where_it_was_chosen(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            here.page.activateWindow()
            press(here.page.results.chart, "Page visited")
            QTest.mouseClick(bar(here, days_ago(2)), Qt.MouseButton.LeftButton)
            await here.shows(2)
            shown(here.page.results, Chip, "When")[0].click()
            assert bar(here, days_ago(2)).hasFocus()
            shown(here.page.results, Chip, "Kind")[0].click()
            assert entry(here, "Page visited").hasFocus()

    arun(look())


def test_everything_that_can_be_reached_has_a_name(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            press(here.page.results.chart, "Page visited")
            await here.shows(2)
            nameless = [
                each
                for each in here.page.findChildren(QWidget)
                if each.isVisible()
                and each.focusPolicy() != Qt.FocusPolicy.NoFocus
                and not (each.accessibleName() or getattr(each, "text", str)())
            ]
            assert nameless == []

    arun(look())


def test_rare_types_share_a_colour_and_can_be_looked_at_together(arun: Run):
    async def look() -> None:
        async with happenings(a_busy_month(400, 7)) as here:
            press(here.page, "Show")
            await until(lambda: not here.page.going_on and here.rows(), "the events")
            entries = here.page.results.chart.legend.entries()
            assert len(entries) == 7
            assert entries[-1].accessibleName().startswith("2 other kinds: ")
            entries[-1].click()
            await here.shows(entries[-1].series.total)
            assert len({row[1] for row in here.rows()}) == 2

    arun(look())


def test_searching_finds_people_types_and_details(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            here.page.results.search.setText("camper 001 visited")
            await here.shows(1)
            here.page.results.search.setText("nobody@")
            await here.shows(1)
            here.page.results.search.setText("zzz")
            await until(lambda: says(here.page, "No event matches"), "the empty table")
            assert not here.page._export.isEnabled()
            press(here.page.results, "Clear filters")
            await here.shows(4)
            assert here.page.results.search.text() == ""

    arun(look())


# ------------------------------------------------------------------------------------------- while and when it fails


def test_while_events_arrive_the_page_says_how_far_it_is_and_can_be_stopped(arun: Run):
    async def look() -> None:
        async with happenings(a_busy_month(400, 7), slice=100) as here:
            here.source.held = asyncio.Event()
            press(here.page, "Show")
            await until(lambda: here.page.results.log is None and len(here.source.asked) == 1, "the question")
            await until(lambda: says(here.page, "Reading…"), "the progress")
            assert shown(here.page.results, ProgressBar)
            assert not here.page._export.isEnabled()
            await until(lambda: here.page._log is not None, "the first slice")
            press(here.page, "Stop")
            await until(lambda: says(here.page, "Stopped: what came after"), "what is missing")
            await here.shows(100)
            assert here.source.closed == 1
            here.source.held = None
            press(here.page.results, "Try again")
            await here.shows(400)
            assert not says(here.page, "Stopped: what came after")

    arun(look())


def test_stopped_before_anything_came_the_page_is_as_at_first(arun: Run):
    async def look() -> None:
        async with happenings(FEW, slice=1) as here:
            here.source.kept = []
            here.source.held = asyncio.Event()
            here.page.show_events()
            await settle()
            here.page.stop()
            await until(lambda: not here.page.going_on, "the end")
            await until(lambda: says(here.page, "Nothing"), "a page without events")

    arun(look())


def test_nothing_in_these_days_is_said(arun: Run):
    async def look() -> None:
        async with happenings() as here:
            press(here.page, "Show")
            await until(lambda: says(here.page, "Nothing of this kind happened"), "the words")
            assert says(here.page, "Try more days or other kinds.")

    arun(look())


def test_offline_is_said_with_a_way_on(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            here.source.failing = Offline(say("Nobody answers."))
            press(here.page, "Show")
            await until(lambda: says(here.page, "Nobody answers."), "the reason")
            assert here.page.data_state() == ("wifi-off", "Offline")
            here.source.failing = None
            press(here.page, "Try again")
            await here.shows(4)
            assert here.page.data_state() == ("", "")
            assert here.failed == []

    arun(look())


def test_a_failure_on_the_way_keeps_what_came_and_says_what_is_missing(arun: Run):
    async def look() -> None:
        async with happenings(a_busy_month(400, 7), slice=100) as here:
            here.source.failing, here.source.fails_after = Broken(say("It broke.")), 2
            press(here.page, "Show")
            await here.shows(200)
            assert says(here.page.results, "could not be read.")
            assert says(here.page.results, "It broke. Try again in a few minutes.")

    arun(look())


def test_what_was_read_before_is_gone_when_something_else_is_read(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            here.source.failing = Broken(say("It broke."))
            press(here.page, "Show")
            await until(lambda: says(here.page, "It broke."), "the failure")
            assert here.rows() == []
            assert not here.page._export.isEnabled()

    arun(look())


# ---------------------------------------------------------------------------------------------------------- and after


def test_an_export_warns_and_holds_what_is_shown(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            press(here.page.results.chart, "Page visited")
            await here.shows(2)
            press(here.page, "Export…")
            sheet = one(here.page, Sheet)
            assert says(sheet, "Export 2 events?")
            assert says(sheet, "The file will say what people did and when")
            path = tmp_path / "events.csv"
            press(sheet, "Choose where…")
            await until(lambda: shown(here.page, QFileDialog), "the file dialog")
            where = one(here.page, QFileDialog)
            where.fileSelected.emit(str(path))
            where.reject()
            await until(lambda: says(here.page, "Saved as events.csv"), "the file")
            lines = path.read_text("utf-8-sig").splitlines()
            assert len(lines) == 3
            assert all("Page visited" in line for line in lines[1:])

    arun(look())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_painted_in_both_schemes_with_and_without_a_filter(arun: Run, qapp: QApplication, scheme):
    from desktop_app.ui.theme import apply

    async def look() -> None:
        async with happenings(a_busy_month(400)) as here:
            apply(qapp, scheme)
            here.page.ask.period.choose(30)
            here.page.show_events()
            await until(lambda: not here.page.going_on and here.rows(), "the events")
            await settle()
            plain = here.page.results.chart.grab().toImage()
            here.page.results.chart.legend.entries()[0].click()
            await settle()
            filtered = here.page.results.chart.grab().toImage()
            assert plain != filtered

    arun(look())


def test_events_are_in_no_log(arun: Run, caplog: pytest.LogCaptureFixture):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show")
            await here.shows(4)
            here.page.results.search.setText("nobody@example.org")
            await here.shows(1)

    with caplog.at_level(logging.DEBUG):
        arun(look())
    written = caplog.text
    assert "example.org" not in written
    assert "Camper" not in written


def files_of(folder: Path) -> dict[str, bytes]:
    """What lies in a folder; what SQLite's readers tell each other is no content."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith("-shm")
    }


def test_looking_at_events_leaves_the_profile_as_it_was(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with happenings(a_busy_month(400, 7), folder=tmp_path) as here:
            before = files_of(tmp_path)
            assert before
            press(here.page, "Show")
            await here.shows(400)
            press(here.page.results.chart, "Page visited")
            here.page.results.search.setText("camper 001")
            await until(lambda: 0 < len(here.rows()) < 100, "fewer events")
            assert files_of(tmp_path) == before
            assert await here.profile.desk.settings.keys("events/") == []
            here.page.ask.kinds.add_asked.emit("mergedcrm")
            await until(lambda: shown(here.page, CheckItem, "mergedcrm"), "the added kind")
            assert files_of(tmp_path) != before  # so a change would have been seen

    arun(look())
