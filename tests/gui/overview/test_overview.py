"""The overview of an account: by keyboard and mouse, its bars filter the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.agreement import Link
from desktop_app.core.query import Filter, Op
from desktop_app.services.runs.places import place_of
from desktop_app.ui.overview.bars import Bar
from desktop_app.ui.overview.panel import ChartCard
from desktop_app.ui.overview.people import PeopleCard
from desktop_app.ui.widgets import Label, TableView
from desktop_app.ui.widgets.readable import make_scroll_areas_safe
from tests.support.camp import camp, camper
from tests.support.driving import one, press, says, settle, shown, until


def card(page, title) -> ChartCard:
    return next(card for card in shown(page, ChartCard) if says(card, title))


def bar(page, name) -> Bar:
    return one(page, Bar, name)


def test_bars_filter_the_list_and_say_what_they_count(arun):
    async def scenario():
        make_scroll_areas_safe()
        people = [camper(number, email=None if number < 4 else f"c{number}@example.org") for number in range(30)]
        async with camp(*people) as opened:
            page = opened.page
            press(page, "Overview")
            await until(lambda: shown(page, Bar, "Kassel, 10"), "the bars")
            assert page.filters.isHidden()
            assert page.topic() == "overview"
            QTest.mouseClick(bar(page, "Kassel"), Qt.MouseButton.LeftButton)
            await until(lambda: bar(page, "Kassel").accessibleName().endswith(", chosen"), "the chosen bar")
            assert page.finder.query.filters == (Filter("city", Op.ANY_OF, ("Kassel",)),)
            assert says(page, "Kassel")  # as a chip
            assert bar(page, "Göttingen").told.people == 10  # to compare with
            await until(lambda: bar(page, "No e-mail").told.people == 2, "the other charts narrowed")
            # The keyboard: arrows walk, Space chooses, Esc shows all.
            QTest.keyClick(bar(page, "Kassel"), Qt.Key.Key_Down)
            focus = QApplication.focusWidget()
            assert isinstance(focus, Bar)
            assert focus.told.word in ("Göttingen", "Vellmar")
            QTest.keyClick(focus, Qt.Key.Key_Space)
            await until(lambda: page.list.grid.contacts.rowCount() == 20, "two towns")
            QTest.keyClick(focus, Qt.Key.Key_Escape)
            await until(lambda: page.list.grid.contacts.rowCount() == 30, "everybody")
            assert focus.hasFocus()
            reader = QAccessible.queryAccessibleInterface(focus.chart)
            assert (reader.role(), reader.text(QAccessible.Text.Name)) == (QAccessible.Role.Chart, "City")
            await until(lambda: "Kassel, 10 people; " in reader.text(QAccessible.Text.Description), "the chart of all")
            assert len(shown(page, Label, "click to filter")) == 1
            press(page, "Contacts")
            await settle()
            assert page.list.grid.isVisible()
            assert not page.filters.isHidden()

    arun(scenario())


def test_the_people_stand_below_and_lead_into_the_list(arun):
    async def scenario():
        async with camp() as opened:
            page = opened.page
            press(page, "Overview")
            await until(lambda: shown(page, Bar, "Kassel, 10"), "the bars")
            people = one(page, PeopleCard)
            QTest.keyClick(bar(page, "Kassel"), Qt.Key.Key_Return)
            await until(lambda: says(people, "10 people"), "those in Kassel")
            press(people, "Show in Contacts")
            await settle()
            assert page.list.grid.isVisible()
            assert page.list.grid.contacts.rowCount() == 10
            press(page, "Overview")
            await settle()
            table = one(people, TableView)
            name = str(table.model().index(2, 0).data())
            table.opened.emit(table.model().index(2, 0))
            await until(lambda: not page.record.isHidden() and says(page.record, name), "the record")
            assert page.list.grid.isVisible()

    arun(scenario())


def test_who_is_linked_by_sync_is_a_bar_that_filters(arun):
    async def scenario():
        async with camp() as opened:
            page, profile = opened.page, opened.profile
            (account,) = await profile.desk.accounts.connected()
            links = [Link(account.id, place_of(account), f"ours-{number}", f"p{number}") for number in range(3)]
            await profile.storage.links.put(links)
            press(page, "Overview")
            await until(lambda: shown(page, Bar, "Not linked, 27"), "the bars")
            QTest.mouseClick(bar(page, "Linked, 3"), Qt.MouseButton.LeftButton)
            await until(lambda: page.list.grid.contacts.rowCount() == 3, "those who are linked")
            assert says(page, "People")  # as a chip
            press(page, "Clear filters")
            await until(lambda: page.list.grid.contacts.rowCount() == 30, "everybody")

    arun(scenario())


def test_a_bar_that_counts_nobody_leads_nowhere_and_what_changes_is_counted_anew(arun):
    async def scenario():
        async with camp() as opened:
            page = opened.page
            press(page, "Overview")
            await until(lambda: shown(page, Bar, "No e-mail, 0"), "the bars")
            QTest.mouseClick(bar(page, "No e-mail"), Qt.MouseButton.LeftButton)
            assert page.finder.query.filters == ()
            opened.crm.records["p0"] = camper(0, email=None)
            page.reading.start()
            await until(lambda: shown(page, Bar, "No e-mail, 1"), "the new number")
            QTest.mouseClick(bar(page, "No e-mail"), Qt.MouseButton.LeftButton)
            await until(lambda: page.list.grid.contacts.rowCount() == 1, "the one without e-mail")

    arun(scenario())
