"""The review of a plan: what it says, what can be taken out, and what keeps it from being sent."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListView, QPlainTextEdit

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.errors import InputError, PlanStale
from desktop_app.core.plan import Guard, Level, Origin, Plan, approve
from desktop_app.core.words import say
from desktop_app.ui.review.model import Column
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.runs.page import RunPage
from desktop_app.ui.widgets import Button, Tile
from tests.support.driving import choose, dialog, one, press, says, settle, shown, type_into, until
from tests.support.scripted_server import ScriptedServer, answer
from tests.support.window import CAMP, DONORS, Window, named, opened


async def bulk(window: Window, count: int = 5, city: str = "Erfurt") -> Plan:
    table = await window.desk.browse.table(DONORS)
    return await window.desk.edits.plan_bulk(DONORS, table.ids[:count], {"city": city})


def number(count: int) -> str:
    return QLocale().toString(count)


def texts(page: ReviewPage, column: Column) -> list[str]:
    model = page.lines
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_numbers_add_up_and_the_button_says_it_all(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            page = await window.review(await bulk(window))
            assert says(page, "5 people to change.")
            go = one(page, Button, "Update 5 people in Kindful SANDBOX")
            assert go.kind == "primary"
            assert go.isEnabled()
            QTest.keyClick(page.view, Qt.Key.Key_Down)
            page.view.selectRow(0)
            QTest.keyClick(page.view, Qt.Key.Key_Space)
            assert says(page, "5 people: 4 to change, 1 left out.")
            assert one(page, Button, "Update 4 people in Kindful SANDBOX").isEnabled()
            assert texts(page, Column.CHANGES)[0] == "not ticked"
            assert says(page, "4 changes can be undone in Activity.")
            assert len(page.plan.to_send()) == 4

    arun(scenario())


def test_the_way_back_has_the_focus_first(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            page = await window.review(await bulk(window))
            await until(lambda: page.focusWidget() is shown(page, Button, "Back")[-1], "the focus")

    arun(scenario())


def test_lines_open_and_close_with_the_keyboard(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            page = await window.review(await bulk(window, 2))
            page.view.selectRow(0)
            QTest.keyClick(page.view, Qt.Key.Key_Right)
            assert page.lines.rowCount() == 3
            assert texts(page, Column.CHANGES)[1].endswith("→ Erfurt")
            QTest.keyClick(page.view, Qt.Key.Key_Left)
            assert page.lines.rowCount() == 2
            QTest.keyClick(page.view, Qt.Key.Key_Return)
            assert page.lines.rowCount() == 3

    arun(scenario())


def test_a_tile_and_words_narrow_what_is_shown_and_the_header_ticks_just_that(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            plan = await bulk(window, 6)
            page = await window.review(plan)
            wanted = plan.changes[2].name
            page.tools.search.setText(wanted)
            await until(lambda: 0 < page.lines.rowCount() < 6, "the line searched for")
            found = page.lines.rowCount()
            page.view.ticks_asked.emit(False)
            await until(lambda: len(page.plan.excluded) == found, "unticked")
            page.tools.search.clear()
            await until(lambda: page.lines.rowCount() == 6, "all lines")
            assert len(page.plan.to_send()) == 6 - found
            next(tile for tile in page.findChildren(Tile) if tile.kind == "left_out").click()
            await until(lambda: page.lines.rowCount() == found, "those left out")
            page.view.ticks_asked.emit(True)
            await until(lambda: not page.plan.excluded, "ticked again")

    arun(scenario())


def test_what_can_be_undone_is_promised_and_no_more(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            plan = await bulk(window, 2)
            new = Change("n", Kind.NEW, "Ana Ortega", say("row 2"), after={"first_name": "Ana", "last_name": "Ortega"})
            page = await window.review(msgspec.structs.replace(plan, changes=(*plan.changes, new)))
            assert says(page, "2 changes can be undone in Activity.")
            assert says(page, "Kindful does not let us delete")

    arun(scenario())


def test_who_unsubscribed_is_not_ticked_and_the_line_says_why(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            plan = await bulk(window, 2)
            note = say("Had unsubscribed in {crm}.", crm="Kindful")
            one_of_them = msgspec.structs.replace(plan.changes[0], notes={"city": note})
            guard = Guard(Level.WARN, "consent", say("Somebody had unsubscribed."))
            changes = (one_of_them, *plan.changes[1:])
            page = await window.review(
                msgspec.structs.replace(plan, changes=changes, guards=(guard,), excluded=frozenset({one_of_them.id}))
            )
            assert says(page, "Somebody had unsubscribed.")
            assert says(page, "2 people: 1 to change, 1 left out.")
            assert texts(page, Column.WHY)[0] == "Had unsubscribed in Kindful."
            page.view.selectRow(0)
            QTest.keyClick(page.view, Qt.Key.Key_Space)
            assert says(page, "2 people to change.")
            assert texts(page, Column.WHY)[0] == "Edited by hand"

    arun(scenario())


def test_of_conflicts_and_problems_nothing_is_sent_and_the_line_says_so(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            mark = await window.desk.browse.mark(DONORS)
            assert mark is not None
            changes = (
                Change("c1", Kind.CONFLICT, "Ana Ortega", say("row 2"), after={"city": "Bonn"}, row=2),
                Change("c2", Kind.PROBLEM, "Ben Ortega", say("row 3"), notes={"email": say("This has no @.")}),
            )
            plan = Plan("p", DONORS, Origin.IMPORT, "few.xlsx", "", "2026-05-03T08:00:00+00:00", mark, changes)
            page = await window.review(plan)
            assert says(page, "2 rows to solve.")
            assert texts(page, Column.CHANGES) == ["Not imported.", "Not sent. This has no @."]

    arun(scenario())


def test_a_plan_on_paper_has_the_title_of_its_page(practice, arun, tmp_path: Path):
    async def scenario():
        async with opened(practice, DONORS) as window:
            plan = await bulk(window)
            approved = approve(plan, {guard.code: guard.phrases for guard in plan.confirms()}, window.desk.clock.now())
            run = await window.desk.runs.start(approved)
            await until(lambda: not window.desk.runs.live_runs(), "the run's end")
            page = await window.review(await window.desk.taking_back.undo(run))
            title = "Undo: Bulk edit in Kindful donors"
            assert says(page, title)
            choose(page, "Save or print", "Save as PDF…")
            chooser = dialog()
            assert isinstance(chooser, QFileDialog)
            chooser.fileSelected.emit(str(tmp_path / "plan.pdf"))
            chooser.reject()
            await until(lambda: says(dialog(), "1 pages are in plan.pdf."), "the file")
            assert title.encode("utf-16-be") in (tmp_path / "plan.pdf").read_bytes()
            press(dialog(), "Close")

    arun(scenario(), timeout=30)


def test_a_read_only_account_sends_nothing(practice, arun):
    async def scenario():
        async with opened(practice, DONORS, read_only=True) as window:
            page = await window.review(await bulk(window))
            assert not one(page, Button, "Update 5").isEnabled()
            assert says(page, "This account is read only.")

    arun(scenario())


def test_removing_is_a_danger_and_wants_the_number(practice, arun):
    async def scenario():
        async with opened(practice, CAMP) as window:
            table = await window.desk.browse.table(CAMP)
            there = len(table)
            plan = await window.desk.edits.plan_remove(CAMP, table.ids[:12])
            page = await window.review(plan)
            assert says(page, "Delete people")
            assert says(page, "12 people will be deleted.")
            assert says(page, "Compared with campflow as read today")
            assert says(page, "but not everything comes back")
            go = one(page, Button, "Delete 12 people in campflow LIVE")
            assert go.kind == "danger"
            go.click()
            press(dialog(), "Go back")
            await until(go.isEnabled, "the way out of the sheet")
            go.click()
            assert not go.isEnabled()
            sheet = dialog()
            assert sheet.focusWidget() is one(sheet, Button, "Go back")
            assert not one(sheet, Button, "Delete 12").isEnabled()
            type_into(one(sheet, QLineEdit), "12")
            press(sheet, "Delete 12")
            await until(lambda: isinstance(window.top, RunPage), "the run")
            await until(lambda: not window.desk.runs.live_runs(), "its end")
            assert len(await window.desk.browse.table(CAMP)) == there - 12

    arun(scenario(), timeout=30)


def test_when_the_account_changes_the_plan_is_worked_out_again_and_what_was_taken_out_stays_out(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            page = await window.review(await bulk(window, 3), replan=lambda: bulk(window, 4))
            out = page.plan.changes[1].contact
            page.lines.toggle_tick(1)
            await window.desk.browse.refresh(DONORS, lambda done, total: None)
            await until(lambda: len(page.plan.changes) == 4, "the new plan")
            await until(lambda: says(page, "The list has changed, so the plan was worked out again."), "the banner")
            assert [change.contact for change in page.plan.changes if change.id in page.plan.excluded] == [out]
            assert one(page, Button, "Update 3 people").isEnabled()

    arun(scenario())


def test_a_stale_plan_that_cannot_be_worked_out_again_can_only_be_left(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            page = await window.review(await bulk(window, 3))
            await window.desk.browse.refresh(DONORS, lambda done, total: None)
            await until(lambda: says(page, "The list has changed since this plan was made."), "the banner")
            page.lines.toggle_tick(0)
            assert not one(page, Button, "Update 2").isEnabled()

    arun(scenario())


def test_what_will_be_sent_shows_the_requests_without_the_key(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            page = await window.review(await bulk(window))
            press(page, "What will be sent")
            await until(lambda: says(window.top, "POST http"), "the requests")
            words = one(window.top, QListView, "Requests").model().index(0, 0).data()
            assert re.fullmatch(r"1\. Update \d+ people, POST /\S+", words)
            content = one(window.top, QPlainTextEdit).toPlainText()
            assert "Erfurt" in content
            assert practice.key("kindful") not in content

    arun(scenario())


def test_kindful_files_are_saved_and_submitted_by_address(practice, arun, tmp_path):
    async def scenario():
        async with opened(practice, DONORS) as window:
            table = await window.desk.browse.table(DONORS)
            page = await window.review(await window.desk.edits.plan_bulk(DONORS, named(table)[:5], {"city": "Erfurt"}))
            await page.files.save(page.plan, tmp_path)
            (file,) = tmp_path.iterdir()
            assert file.read_text("utf-8").count("Erfurt") == 5
            await settle()
            assert says(page, file.name)
            for wrong in (file.name, "https://files.example.org/people.ndjson"):  # no address; not saved here
                with pytest.raises(InputError):
                    await page.files.submit(wrong, "Submit it")
            async with ScriptedServer(answer(body=file.read_text("utf-8"))) as server:
                await page.files.submit(f"{server.address}/{file.name}?key=1", "Submit it")
                assert isinstance(window.top, RunPage)
                await until(
                    lambda: says(window.top, "Everything was done as planned: 5 changed."), "the end of the run"
                )
                (run,) = await window.desk.runs.history()
                assert (run.source, run.kinds[Kind.CHANGED], run.counts[State.APPLIED]) == (file.name, 5, 5)
                window.top.closed.emit()
                with pytest.raises(PlanStale):  # once is enough
                    await page.files.submit(f"{server.address}/{file.name}", "Submit it")

    arun(scenario())


def test_a_hundred_thousand_lines_can_be_searched_and_taken_out(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            mark = await window.desk.browse.mark(DONORS)
            assert mark is not None
            changes = tuple(
                Change(f"c{n}", Kind.NEW, f"Person {n}", say("row {row}", row=n), after={"city": "Bonn"}, row=n)
                for n in range(100_000)
            )
            plan = Plan("p", DONORS, Origin.IMPORT, "big.xlsx", "", "2026-05-03T08:00:00+00:00", mark, changes)
            page = await window.review(plan)
            assert says(page, f"{number(100_000)} rows to add.")
            page.tools.search.setText("person 7777")
            await until(lambda: page.lines.rowCount() == 19, "those found")
            page.view.ticks_asked.emit(False)
            await until(lambda: says(page, f"{number(99_981)} to add, 19 left out."), "the new numbers")

    arun(scenario(), timeout=40)
