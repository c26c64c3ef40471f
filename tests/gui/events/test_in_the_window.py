"""Events in the whole window, over a real socket: from an account's list to the chart and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from desktop_app.core.account import Account, Environment
from desktop_app.practice.server import PracticeServers
from desktop_app.ui.contacts.page import ContactsPage
from desktop_app.ui.events.chart import LegendEntry
from desktop_app.ui.events.page import EventsPage
from desktop_app.ui.widgets import Chip
from tests.conftest import Run
from tests.support.driving import act, one, press, shown, until
from tests.support.happenings import has_events
from tests.support.window import Window


def test_events_are_fetched_when_show_is_pressed_and_go_with_the_page(practice: PracticeServers, arun: Run):
    place = Account("mails", "kulea", "Mailings", Environment.SANDBOX, practice.address("kulea"), "#2F7A4D")

    def asked() -> int:
        return len(practice["kulea"].log.all("GET", "/events"))

    async def look() -> None:
        window = Window(practice)
        try:
            await window.open(place)
            await until(lambda: has_events(window.top), "the way to the events")
            act(window.top, "Mail and web events")
            page = window.top
            assert isinstance(page, EventsPage)
            await until(lambda: page.ask.asked is not None, "the kinds")
            assert len(page.ask.kinds.wanted()) == 30
            box = one(page, QComboBox, "Period")
            box.setCurrentIndex(box.findText("Last 30 days"))
            box.activated.emit(box.currentIndex())
            assert asked() == 0
            press(page, "Show events")
            rows, bars = page.results.grid.events.rowCount, page.results.chart.plot.bars
            await until(
                lambda: not page.going_on and rows() and rows() == sum(each.span.total for each in bars()),
                "as many events as in the bars",
            )
            assert asked() > 0
            total = rows()
            entry = one(page.results.chart, LegendEntry)
            entry.click()
            await until(lambda: page.results.grid.events.rowCount() == entry.series.total, "one kind")
            entry.click()
            rest = one(page.results.chart, LegendEntry, "24 other kinds")
            rest.click()
            await until(lambda: page.results.grid.events.rowCount() == rest.series.total, "all rare kinds")
            assert [chip.text() for chip in shown(page.results, Chip)] == ["Kind 24 kinds"]
            QTest.keyClick(one(page.results, Chip), Qt.Key.Key_Delete)
            await until(lambda: page.results.grid.events.rowCount() == total, "everything")
            press(page, "Back")
            await until(lambda: isinstance(window.top, ContactsPage), "the list")
        finally:
            await window.close()

    arun(look(), timeout=40)
