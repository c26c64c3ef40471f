"""The duplicate finder over a CRM in memory: real services, real storage, real widgets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from PySide6.QtWidgets import QAbstractButton

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact
from desktop_app.core.plan import Origin
from desktop_app.ui.duplicates.editing import RecordPage
from desktop_app.ui.duplicates.page import DuplicatesPage
from desktop_app.ui.forms.editors import LineEditor
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.widgets import CheckItem, Label
from tests.conftest import Run
from tests.support.camp import Camp, camp, camper
from tests.support.driving import act, dialog, one, press, says, settle, shown, until

ANNA = camper(1, first="Anna", last="Reinhardt", email="anna@reinhardt.example", city=None, born="1985-02-13")
AGAIN = camper(2, first="Amna", last="Reinhardt", email="anna@reinhardt.example", city="Köln", born="1985-02-13")
KARL = camper(3, first="Karl", last="Kern", email="home@kern.example", born="1980-01-01")
CARL = camper(4, first="Karl", last="Kern", email="home@kern.example", born="1980-01-01")
LOTTE = camper(5, first="Lotte", last="Kern", email="home@kern.example")


class Finder:
    """The page, opened from the contacts page."""

    def __init__(self, here: Camp, page: DuplicatesPage) -> None:
        self.here, self.page = here, page
        self.opened: list[Any] = []
        page.opens.connect(self.opened.append)

    async def idle(self) -> None:
        await until(lambda: not self.page.tasks.busy, "the end of what the page does")
        await settle()

    def groups(self) -> list[set[str]]:
        return [set(group.contacts) for group in self.page._model.groups()]

    async def choose(self, contact: str) -> None:
        row = next(row for row, group in enumerate(self.groups()) if contact in group)
        self.page._list.setCurrentIndex(self.page._model.index(row))
        await settle()

    def button(self, contact: Contact, words: str) -> QAbstractButton:
        """The button of a record: they stand in the order of the records."""
        assert self.page.group is not None
        return shown(self.page, QAbstractButton, words)[self.page.group.contacts.index(contact.id)]

    async def again(self) -> None:
        press(self.page, "Search again")
        await self.idle()


@asynccontextmanager
async def finder(*people: Contact, **more: Any) -> AsyncIterator[Finder]:
    async with camp(*(people or (ANNA, AGAIN, KARL, CARL, LOTTE)), **more) as here:
        act(here.page, "Find duplicates…")
        (page,) = here.opened
        assert isinstance(page, DuplicatesPage)
        page.resize(1280, 800)
        page.show()
        found = Finder(here, page)
        try:
            await found.idle()
            yield found
        finally:
            for each in (*found.opened, page):
                each.tasks.cancel()
                if isinstance(each, RecordPage):
                    each.record.tasks.cancel()
                each.hide()
            await settle()


def test_people_who_are_in_the_list_twice_stand_side_by_side(arun: Run):
    async def look() -> None:
        async with finder() as found:
            assert sorted(map(sorted, found.groups())) == [["p1", "p2"], ["p3", "p4"]]
            assert says(found.page, "2 people may be in the list twice")
            await found.choose("p1")
            assert says(found.page, "Nearly the same name: the same birthday, the same e-mail address")
            texts = [label.text() for label in shown(found.page, Label)]
            assert texts.count("anna@reinhardt.example") == 2
            assert "Köln" in texts
            assert "empty" in texts

    arun(look())


def test_nobody_is_there_twice(arun: Run):
    async def look() -> None:
        async with finder(ANNA, KARL, LOTTE) as found:
            assert says(found.page, "Nobody is in the list twice")
            assert not one(found.page, QAbstractButton, "Not the same person").isEnabled()

    arun(look())


def test_who_is_not_the_same_is_never_shown_together_again(arun: Run):
    async def look() -> None:
        async with finder() as found:
            await found.choose("p3")
            press(found.page, "Not the same person")
            await found.idle()
            assert found.groups() == [{"p1", "p2"}]
            await found.again()
            assert found.groups() == [{"p1", "p2"}]
            assert found.here.crm.sent == []

    arun(look())


def test_that_can_be_taken_back(arun: Run):
    async def look() -> None:
        async with finder() as found:
            await found.choose("p3")
            press(found.page, "Not the same person")
            await found.idle()
            press(found.page, "Undo")
            await found.idle()
            assert {"p3", "p4"} in found.groups()
            await found.again()
            assert {"p3", "p4"} in found.groups()

    arun(look())


def test_removing_one_opens_the_review_and_the_group_goes_with_them(arun: Run):
    async def look() -> None:
        async with finder() as found:
            await found.choose("p3")
            found.button(CARL, "Delete this one…").click()
            await found.idle()
            (review,) = found.opened
            assert isinstance(review, ReviewPage)
            assert review.plan.origin is Origin.REMOVE
            assert [change.contact for change in review.plan.changes] == ["p4"]
            del found.here.crm.records["p4"]
            await found.here.profile.desk.browse.refresh("acc", lambda done, total: None)
            await found.idle()
            assert found.groups() == [{"p1", "p2"}]

    arun(look())


def test_values_are_moved_by_a_plan_with_what_was_ticked(arun: Run):
    async def look() -> None:
        async with finder() as found:
            await found.choose("p1")
            press(found.page, "Bring together…")
            await settle()
            assert says(dialog(), "Complete Amna Reinhardt")  # whose record says most
            press(dialog(), "Cancel")
            found.button(ANNA, "Fill in from").click()
            await settle()
            sheet = dialog()
            assert says(sheet, "Complete Anna Reinhardt")
            ticks = {tick.text(): tick.isChecked() for tick in shown(sheet, CheckItem)}
            assert ticks["City: Köln"]
            assert not ticks["First name: Amna (now Anna)"]
            assert not any("Own id" in words or "Paid" in words for words in ticks)
            press(sheet, "Review…")
            await found.idle()
            (review,) = found.opened
            (change,) = review.plan.changes
            assert (change.contact, change.kind, change.after) == ("p1", Kind.CHANGED, {"city": "Köln"})
            assert str(change.why) == "From the other record of Amna Reinhardt"
            assert found.here.crm.sent == []

    arun(look())


def test_nothing_ticked_moves_nothing(arun: Run):
    async def look() -> None:
        async with finder() as found:
            await found.choose("p1")
            found.button(ANNA, "Fill in from").click()
            await settle()
            sheet = dialog()
            press(sheet, "City")
            assert not one(sheet, QAbstractButton, "Review…").isEnabled()
            press(sheet, "Cancel")
            assert found.opened == []

    arun(look())


def test_one_is_edited_on_a_page_of_its_own_and_shown_as_it_is_then(arun: Run):
    async def look() -> None:
        async with finder() as found:
            await found.choose("p1")
            found.button(ANNA, "Edit this one").click()
            (page,) = found.opened
            assert isinstance(page, RecordPage)
            page.show()
            editor = page.record.sections.editor("city")
            assert isinstance(editor, LineEditor)
            editor.setText("Kassel")
            editor.textEdited.emit("Kassel")
            assert page.unsaved()
            page.record.save()
            await until(lambda: not page.record.busy and not page.unsaved(), "the end of saving")
            await found.idle()
            assert [label for label in shown(found.page, Label) if label.text() == "Kassel"]

    arun(look())


def test_where_nothing_may_be_changed_they_are_only_shown(arun: Run):
    async def look() -> None:
        async with finder(changes={"read_only": True}) as found:
            await found.choose("p1")
            for words in ("Edit this one", "Fill in from", "Delete this one…"):
                assert not shown(found.page, QAbstractButton, words)
            assert one(found.page, QAbstractButton, "Not the same person").isEnabled()

    arun(look())
