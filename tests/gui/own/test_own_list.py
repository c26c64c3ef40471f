"""*Our contacts* in the window: its tab, nobody in it, somebody added, fields of one's own, people taken from an account."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from desktop_app.core.account import OWN
from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Value
from desktop_app.core.fields import FieldType
from desktop_app.core.plan import Origin, Plan, approve
from desktop_app.core.words import say
from desktop_app.practice.server import PracticeServers
from desktop_app.ui.contacts.page import ContactsPage
from desktop_app.ui.own.fields import FieldsSheet
from desktop_app.ui.own.taking import TakeSheet
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.review.requests import RequestsPage
from desktop_app.ui.runs.page import RunPage
from desktop_app.ui.shell.tabstack import WELCOME
from desktop_app.ui.theme import MARKS
from desktop_app.ui.widgets import ListView
from tests.conftest import Run
from tests.support.driving import act, dialog, one, press, says, shown, type_into, until
from tests.support.window import DONORS, Window, opened

PEOPLE = 12


@asynccontextmanager
async def our_list(*accounts: str) -> AsyncIterator[tuple[Window, ContactsPage]]:
    """A window that shows our own list."""
    with PracticeServers(PEOPLE) as servers:
        async with opened(servers, *accounts) as window:
            await window.has_read(OWN)
            page = window.tab_page(OWN)
            await until(lambda: page.acting.may_create and not page.tasks.busy, "what can be done")
            yield window, page


async def add(window: Window, *people: dict[str, Value]) -> None:
    """Add people in a run, as an import does."""
    mark = await window.desk.browse.mark(OWN)
    assert mark is not None
    changes = tuple(
        Change(f"c{number}", Kind.NEW, "", say("row"), after=values) for number, values in enumerate(people)
    )
    plan = Plan(f"p{mark.revision}", OWN, Origin.IMPORT, "p.csv", "", window.desk.clock.now(), mark, changes)
    plan = await window.desk.runs.prepare(plan)
    id = await window.desk.runs.start(approve(plan, {}, window.desk.clock.now()))
    await until(lambda: window.desk.runs.live(id) is None, "the run")
    page = window.tab_page(OWN)
    await until(lambda: page.list.grid.contacts.rowCount() == mark.count + len(people), "the people")


ANNA: dict[str, Value] = {"first_name": "Anna", "last_name": "Kern", "email": "anna@example.org", "city": "Kiel"}
BEN: dict[str, Value] = {"first_name": "Ben", "last_name": "Kern", "email": "ben@example.org"}


def test_it_is_the_first_tab_and_says_where_it_is_kept(arun: Run) -> None:
    async def look() -> None:
        async with our_list(DONORS) as (window, page):
            tabs = window.window._top.tabs
            assert tabs.tabText(0) == f"Our contacts, {MARKS['here'].word}"
            assert tabs.tabText(1).startswith("Kindful donors")
            assert page.data_state() == ("monitor", "Kept on this computer")
            await until(lambda: says(page, "Your organisation's own list"), "what it is for")
            assert says(page.header, "0 people · kept on this computer")
            assert not shown(page.list.status, QAbstractButton)

    arun(look())


def test_without_an_account_there_are_first_steps_beside_it(arun: Run) -> None:
    async def look() -> None:
        with PracticeServers(PEOPLE) as servers:
            async with opened(servers) as window:
                assert window.window.shown == WELCOME
                await window.has_read(OWN)
                assert window.window.has_tab(WELCOME)
                window.window.show_tab(WELCOME)
                assert window.window.shown == WELCOME

    arun(look())


def test_it_is_not_among_the_connections(arun: Run) -> None:
    async def look() -> None:
        async with our_list(DONORS) as (window, _):
            window.window.show_tab("accounts")
            accounts = one(window.top, ListView, "Accounts").model()
            await until(lambda: accounts.rowCount() == 2, "the list of accounts")
            assert accounts.index(1, 0).data().startswith("Kindful donors")

    arun(look())


def test_somebody_is_added_and_changed_in_the_form(arun: Run) -> None:
    async def look() -> None:
        async with our_list() as (window, page):
            press(page.header, "New person")
            await until(lambda: shown(page.record, QLineEdit, "Last name"), "the form")
            type_into(one(page.record, QLineEdit, "Last name"), "Kern")
            press(page.record, "Save")
            await until(lambda: page.list.grid.contacts.rowCount() == 1, "the new person")
            await until(lambda: not page.record.unsaved and not window.desk.runs.live_runs(), "its end")
            (run,) = await window.desk.runs.history()
            assert (run.account, run.environment, run.address) == (OWN, "here", "")
            (line,) = await window.desk.runs.lines(run.id)
            assert line.outcome.contact == line.change.identity

    arun(look())


def test_a_form_that_says_neither_name_nor_address_is_told_so(arun: Run) -> None:
    async def look() -> None:
        async with our_list() as (_, page):
            press(page.header, "New person")
            await until(lambda: shown(page.record, QLineEdit, "Other e-mail"), "the form")
            type_into(one(page.record, QLineEdit, "Other e-mail"), "anna@example.org")
            press(page.record, "Save")
            await until(lambda: says(page.record, "A name or an e-mail address is needed."), "the sentence")
            edit = one(page.record, QLineEdit, "Other e-mail")
            edit.selectAll()
            QTest.keyClick(edit, Qt.Key.Key_Delete)
            await until(lambda: not page.record.unsaved, "nothing to lose")

    arun(look())


def test_deleting_says_that_there_is_a_way_back_and_undo_brings_back_the_same_person(arun: Run) -> None:
    async def look() -> None:
        async with our_list() as (window, page):
            await add(window, ANNA, BEN)
            before = await window.desk.browse.table(OWN)
            anna = before.ids[before.positions()[0]]
            review = await window.review(await window.desk.edits.plan_remove(OWN, [anna]))
            plan = review.plan
            (guard,) = plan.confirms()
            assert "can be brought back under Activity" in str(guard.sentence)
            typed = {guard.code: guard.phrases for guard in plan.confirms()}
            id = await window.desk.runs.start(approve(plan, typed, window.desk.clock.now()))
            await until(lambda: window.desk.runs.live(id) is None, "the run")
            await until(lambda: page.list.grid.contacts.rowCount() == 1, "Anna gone")
            undo = await window.desk.taking_back.undo(id)
            back = await window.desk.runs.start(approve(undo, {}, window.desk.clock.now()))
            await until(lambda: window.desk.runs.live(back) is None, "the way back")
            await until(lambda: page.list.grid.contacts.rowCount() == 2, "Anna back")
            found = (await window.desk.browse.table(OWN)).contact(anna)
            assert found is not None
            assert {key: found.get(key) for key in ANNA} == ANNA

    arun(look())


def test_what_will_be_written_goes_nowhere(arun: Run) -> None:
    async def look() -> None:
        async with our_list() as (window, _):
            review = await window.review(await window.desk.edits.plan_new(OWN, ANNA))
            assert shown(review, QAbstractButton, "Add 1 people in Our contacts")
            press(review, "What will be written")
            await until(
                lambda: isinstance(window.top, RequestsPage) and says(window.top, "SAVE on this computer"), "it"
            )

    arun(look())


def test_a_field_of_ones_own_is_added_used_renamed_and_removed(arun: Run) -> None:
    async def look() -> None:
        async with our_list() as (window, page):
            await add(window, ANNA)
            act(page, "Fields…")
            sheet = dialog()
            assert isinstance(sheet, FieldsSheet)
            await until(lambda: not sheet.tasks.busy, "its form")
            type_into(one(sheet, QLineEdit, "Name"), "T-shirt")
            box = one(sheet, QComboBox, "Holds")
            box.setCurrentIndex(box.findData(FieldType.CHOICE))
            press(sheet, "Add the field")
            await until(lambda: says(sheet, "There is nothing to choose from."), "what is wrong")
            one(sheet, QPlainTextEdit, "Choices").setPlainText("S\nM\n\nM\nL")
            press(sheet, "Add the field")
            await until(lambda: says(sheet, "Saved."), "the field")
            (field,) = await window.desk.own_people.fields()
            assert [choice.value for choice in field.choices] == ["S", "M", "L"]
            table = await window.desk.browse.table(OWN)
            assert field.key in table.fields
            plan = await window.desk.edits.plan_bulk(OWN, table.ids, {field.key: "M"})
            await until(lambda: not window.desk.runs.live_runs(), "nothing going on")
            id = await window.desk.runs.start(approve(plan, {}, window.desk.clock.now()))
            await until(lambda: window.desk.runs.live(id) is None, "the run")
            type_into(one(sheet, QLineEdit, "Name"), "City")
            press(sheet, "Save")
            await until(lambda: says(sheet, "There is a field with this name."), "what is wrong")
            type_into(one(sheet, QLineEdit, "Name"), "Shirt")
            press(sheet, "Save")
            await until(lambda: says(sheet, "Saved."), "the new name")
            assert [each.label for each in await window.desk.own_people.fields()] == ["Shirt"]
            press(sheet, "Remove…")
            await until(lambda: says(dialog(), "1 people have something in it"), "it")
            press(dialog(), "Remove the field")
            await until(lambda: sheet.field is None and not sheet.tasks.busy, "the field gone")
            assert await window.desk.own_people.fields() == []
            assert field.key not in (await window.desk.browse.table(OWN)).fields
            press(sheet, "Close")

    arun(look(), 30)


def test_everybody_of_an_account_is_taken_once_and_only_once(arun: Run) -> None:
    async def look() -> None:
        async with our_list(DONORS) as (window, page):
            press(page, "Copy people from an account…")
            sheet = dialog()
            assert isinstance(sheet, TakeSheet)
            await until(lambda: sheet.account is not None, "the accounts")
            press(sheet, "Review…")
            await until(lambda: isinstance(window.top, ReviewPage) and not window.top.tasks.busy, "the review")
            review = window.top
            assert isinstance(review, ReviewPage)
            assert (review.plan.account, review.plan.origin) == (OWN, Origin.TAKE)
            new = review.plan.counts()[Kind.NEW]
            assert new + review.plan.counts()[Kind.PROBLEM] == (await window.desk.browse.snapshot(DONORS)).count
            press(review, f"Add {new}")
            await until(lambda: isinstance(window.top, RunPage), "the run")
            await until(lambda: not window.desk.runs.live_runs(), "its end")
            assert (await window.desk.browse.snapshot(OWN)).count == new
            again = await window.desk.own_people.plan_taking(DONORS)
            counts = again.counts()
            assert (counts[Kind.NEW], counts[Kind.CHANGED], counts[Kind.SAME]) == (0, 0, new)

    arun(look(), 30)


def test_several_of_an_account_are_taken_and_what_stands_here_stays(arun: Run) -> None:
    async def look() -> None:
        async with our_list(DONORS) as (window, _):
            theirs = await window.desk.browse.table(DONORS)
            found = [c for id in theirs.ids if (c := theirs.contact(id)) and c.get("email") and c.get("last_name")]
            known = next(contact for contact in found if contact.get("first_name") and contact.get("city"))
            other = next(contact for contact in found if contact.get("email") != known.get("email"))
            name: dict[str, Value] = {key: known.get(key) for key in ("first_name", "last_name", "email")}
            await add(window, {**name, "city": "Elsewhere"})
            plan = await window.desk.own_people.plan_taking(DONORS, [other.id, known.id])
            line = next(change for change in plan.changes if change.contact is not None)
            assert str(line.why) == "in Kindful donors, found by name and e-mail address"
            assert "city" not in line.after
            window.window.show_tab(DONORS)
            page = window.tab_page(DONORS)
            page.list.grid.selectAll()
            QTest.mouseClick(page.list.selection.take, Qt.MouseButton.LeftButton)
            await until(lambda: isinstance(window.top, ReviewPage), "the review")

    arun(look(), 30)
