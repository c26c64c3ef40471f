"""Filters: those of the CRM and those of the loaded contacts, in the panel, as chips and in one sheet."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from desktop_app.core.errors import InputError
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.ports import ServerFilter, Term
from desktop_app.core.query import Filter, Op
from desktop_app.core.words import say
from desktop_app.ui.contacts.filtersheet import FilterSheet
from desktop_app.ui.contacts.phrases import term_words
from desktop_app.ui.forms.editors import LineEditor
from desktop_app.ui.widgets import Button, Chip
from tests.conftest import Run
from tests.support.camp import FIELDS, Camp, camp, camper
from tests.support.driving import dialog, one, press, says, settle, shown, until

_WAYS = (("eq", "is"), ("ne", "is not"), ("like", "contains"))
FEW = [ServerFilter("city", "City", (("Kassel", "Kassel"), ("Vellmar", "Vellmar"))), ServerFilter("last", "Last name")]
MANY = [
    ServerFilter("city", "City", operators=_WAYS, group="Place"),
    ServerFilter("tags", "Tags", (("a", "Choir"), ("b", "Church")), operators=(("all", "all of"), ("any", "any of")),
                 several=True, group="Camp"),
    ServerFilter("group", "Group", (("w", "Cubs"), ("j", "Scouts"), ("r", "Rovers")), several=True, group="Camp"),
    *(ServerFilter(f"more{number}", f"Filter {number}", group="More") for number in range(48)),
]  # fmt: skip
WITH_ARCHIVE = FieldSet(
    [*FIELDS, Field("gone", "Archived", FieldType.YES_NO, "Camp", Common.ARCHIVED, Access.NEVER, say("Archived."))]
)


def chips(here: Camp) -> list[str]:
    """What the chips say."""
    return [chip.text() for chip in shown(here.page.list, Chip)]


def sheet(here: Camp, key: str) -> FilterSheet:
    """The open sheet, with this entry chosen."""
    made = dialog()
    assert isinstance(made, FilterSheet)
    made.list.choose(key)
    return made


async def offered(here: Camp) -> None:
    """Wait until the CRM has told its filters."""
    await until(lambda: here.page.filters.server.filters, "the CRM's filters")


def test_any_field_can_be_filtered_by(arun: Run):
    async def look() -> None:
        async with camp() as here:
            press(here.page.filters, "Add filter")
            asked = sheet(here, "field:email")
            QTest.keyClicks(one(asked, LineEditor), "c1@")
            press(asked, "Use filter")
            await here.shows(1)
            assert here.page.finder.query.filters == (Filter("email", Op.CONTAINS, ("c1@",)),)

    arun(look())


def test_few_filters_of_the_crm_stand_in_the_panel(arun: Run):
    async def look() -> None:
        async with camp(filters=FEW) as here:
            await offered(here)
            assert says(here.page.filters, "In campflow")
            box = one(here.page.filters, QComboBox, "City")
            box.setCurrentIndex(1)
            box.activated.emit(1)
            await here.shows(10)
            assert chips(here) == ["City Kassel"]
            assert here.crm.asked[-1] == (Term("city", "Kassel"),)
            edit = one(here.page.filters, QLineEdit, "Last name")
            QTest.keyClicks(edit, "A")
            QTest.keyClick(edit, Qt.Key.Key_Return)
            await here.shows(5)
            assert chips(here) == ["City Kassel", "Last name A"]
            QTest.keyClick(one(here.page.list, Chip), Qt.Key.Key_Delete)
            await here.shows(15)
            assert box.currentIndex() == 0

    arun(look())


def test_of_many_filters_only_those_in_use_stand_in_the_panel(arun: Run):
    async def look() -> None:
        async with camp(filters=MANY) as here:
            await offered(here)
            press(here.page.filters, "Add filter")
            asked = sheet(here, "server:city")
            way = one(asked, QComboBox, "Condition")
            way.setCurrentIndex(way.findData("ne"))
            QTest.keyClicks(one(asked, QLineEdit, "Look for"), "Kassel")
            press(asked, "Use filter")
            await here.shows(20)
            assert chips(here) == ["City is not “Kassel”"]
            assert says(here.page.filters, "is not “Kassel”")
            assert not says(here.page.filters, "Filter 7")

    arun(look())


def test_a_filter_that_compares_may_be_used_twice_and_be_changed(arun: Run):
    async def look() -> None:
        async with camp(filters=MANY) as here:
            await offered(here)
            for city in ("Kassel", "Vellmar"):
                press(here.page.filters, "Add filter")
                asked = sheet(here, "server:city")
                way = one(asked, QComboBox, "Condition")
                way.setCurrentIndex(way.findData("ne"))
                QTest.keyClicks(one(asked, QLineEdit, "Look for"), city)
                press(asked, "Use filter")
                await settle()
            await here.shows(10)
            assert chips(here) == ["City is not “Kassel”", "City is not “Vellmar”"]
            press(here.page.filters, "Change the filter City")
            asked = dialog()
            assert one(asked, QComboBox, "Condition").currentData() == "ne"
            assert one(asked, QLineEdit, "Look for").text() == "Kassel"
            one(asked, QLineEdit, "Look for").setText("Göttingen")
            press(asked, "Use filter")
            await until(lambda: here.crm.asked[-1][0].value == "Göttingen", "the other question")
            assert chips(here) == ["City is not “Göttingen”", "City is not “Vellmar”"]
            await here.shows(10)
            press(here.page.filters, "Remove the filter City")
            await here.shows(20)

    arun(look())


def test_several_choices_are_asked_for_at_once(arun: Run):
    async def look() -> None:
        async with camp(filters=MANY) as here:
            await offered(here)
            press(here.page.filters, "Add filter")
            asked = sheet(here, "server:group")
            assert not one(asked, Button, "Use filter").isEnabled()
            assert says(asked, "Tick at least one.")
            one(asked, QCheckBox, "Scouts").setChecked(True)
            one(asked, QCheckBox, "Rovers").setChecked(True)
            press(asked, "Use filter")
            await here.shows(20)
            assert here.crm.asked[-1] == (Term("group", "j,r"),)
            assert chips(here) == ["Group Scouts or Rovers"]

    arun(look())


def test_what_several_choices_mean_is_said_by_the_way_of_comparing():
    words = term_words(MANY[1], Term("tags", "a,b", "all")), term_words(MANY[1], Term("tags", "a,b"))
    assert words == ("all of Choir, Church", "all of Choir, Church")
    assert term_words(MANY[0], Term("city", "Ulm", "ne")) == "is not “Ulm”"


def test_the_sheet_tells_both_kinds_apart_and_is_searched(arun: Run):
    async def look() -> None:
        async with camp(filters=MANY) as here:
            await offered(here)
            press(here.page.filters, "Add filter")
            made = dialog()
            assert isinstance(made, FilterSheet)
            rows = made.list.list
            titles = [rows.item(row).text().strip() for row in range(rows.count()) if not rows.item(row).flags()]
            assert titles[:4] == ["In campflow", "Place", "Camp", "More"]
            assert "On the loaded contacts" in titles
            QTest.keyClicks(made.list.search, "filter 33")
            assert [rows.item(row).text().strip() for row in range(rows.count()) if not rows.item(row).isHidden()] == [
                "Filter 33"
            ]
            assert says(made, "Filter 33")
            QTest.keyClick(made.list.search, Qt.Key.Key_Return)
            assert made.isVisible()
            assert made.focusWidget() is one(made, QLineEdit, "Look for")
            QTest.keyClicks(made.list.search, "xyz")
            assert not made.list.current
            press(made, "Cancel")

    arun(look())


def test_a_view_keeps_the_terms_and_views_kept_at_first_still_work(arun: Run):
    async def look() -> None:
        async with camp(filters=MANY) as here:
            await offered(here)
            old = [{"name": "Old", "query": {}, "columns": [], "server": {"city": "Kassel"}}]
            await here.profile.desk.settings.put("contacts/acc/views", json.dumps(old).encode())
            await here.page.looking.open()
            _choose_view(here, "Old")
            await here.shows(10)
            assert chips(here) == ["City is “Kassel”"]
            press(here.page.list, "Save view")
            QTest.keyClicks(one(dialog(), QLineEdit), "New")
            press(dialog(), "Save view")
            press(here.page.list, "Clear filters")
            await here.shows(30)
            await here.page.looking.open()
            _choose_view(here, "New")
            await here.shows(10)

    arun(look())


def _choose_view(here: Camp, name: str) -> None:
    views = here.page.list.views
    views.setCurrentIndex(views.findData(name))
    views.activated.emit(views.currentIndex())


def test_what_the_crm_does_not_take_is_taken_back(arun: Run):
    async def look() -> None:
        async with camp(filters=FEW) as here:
            await offered(here)
            box = one(here.page.filters, QComboBox, "City")
            box.setCurrentIndex(1)
            box.activated.emit(1)
            await here.shows(10)
            read = here.crm.read

            async def refuse(terms):
                if any(term.key == "last" for term in terms):
                    raise InputError(say("Write it otherwise."))
                async for page in read(terms):
                    yield page

            here.crm.read = refuse
            edit = one(here.page.filters, QLineEdit, "Last name")
            QTest.keyClicks(edit, "?")
            QTest.keyClick(edit, Qt.Key.Key_Return)
            await until(lambda: here.failed, "the reason")
            await here.shows(10)
            assert chips(here) == ["City Kassel"]

    arun(look())


def test_archived_people_are_left_out_at_first_and_come_with_one_click(arun: Run):
    async def look() -> None:
        people = (camper(1, gone=False), camper(2), camper(3, gone=True))
        async with camp(*people, fields=WITH_ARCHIVE, shows=2) as here:
            switch = "Show archived (1)"
            await until(lambda: shown(here.page.filters, QCheckBox, switch), "the switch")
            assert not chips(here)
            assert not says(here.page.list, "Clear filters")
            assert says(here.page.header, "2 people, 1 archived")
            assert says(here.page.list.status, "Showing 2 of 2")
            press(here.page.filters, switch)
            await here.shows(3)
            QTest.keyClick(here.page, Qt.Key.Key_F5)
            await here.shows(3)

    arun(look())


def test_clearing_the_filters_does_not_bring_the_archived(arun: Run):
    async def look() -> None:
        people = (camper(1, gone=False), camper(2), camper(3, gone=True))
        async with camp(*people, fields=WITH_ARCHIVE, shows=2) as here:
            QTest.keyClicks(here.page.list.search, "001")
            await here.shows(1)
            press(here.page.list, "Clear search")
            await here.shows(2)

    arun(look())


def test_somebody_who_is_archived_is_shown_when_asked_for(arun: Run):
    async def look() -> None:
        people = (camper(1, gone=False), camper(2), camper(3, gone=True))
        async with camp(*people, fields=WITH_ARCHIVE, shows=2) as here:
            here.page.show_contact(people[2].id)
            await until(lambda: here.page.record.contact_id == people[2].id, "the record")
            assert one(here.page.filters, QCheckBox, "Show archived").isChecked()

    arun(look())
