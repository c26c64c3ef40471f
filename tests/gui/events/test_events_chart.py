"""The chart of events and what filters by it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.events.bars import Bar
from desktop_app.ui.widgets import Chip
from tests.conftest import Run
from tests.gui.events.looking import FEW, entry
from tests.support.driving import press, says, shown, until
from tests.support.happenings import Happened, a_busy_month, days_ago, happened, happenings


def bar(here: Happened, day: str) -> Bar:
    return next(each for each in here.page.results.chart.plot.bars() if each.span.first == day)


def test_every_day_has_a_bar_that_says_what_it_is(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show events")
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
            press(here.page, "Show events")
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
            press(here.page, "Show events")
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
            press(here.page, "Show events")
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
            press(here.page, "Show events")
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
            press(here.page, "Show events")
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
            press(here.page, "Show events")
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
            press(here.page, "Show events")
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
            press(here.page, "Show events")
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
