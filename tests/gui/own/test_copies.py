"""One person in several systems, in the window: where they are linked, what differs, a value carried across."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.core.account import OWN
from desktop_app.core.plan import Plan, approve
from desktop_app.practice.crm import Edit
from desktop_app.practice.server import PracticeServers
from desktop_app.ui.own.copies import CopiesPage
from desktop_app.ui.own.linked import LinkedPanel
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.runs.page import RunPage
from tests.conftest import Run
from tests.support.driving import one, press, says, settle, shown, until
from tests.support.office import typed_for
from tests.support.syncing import synced
from tests.support.window import DONORS, Window, named, opened


async def carry_out(window: Window, plan: Plan) -> None:
    runs = window.desk.runs
    id = await runs.start(approve(plan, typed_for(plan), window.desk.clock.now()))
    await until(lambda: runs.live(id) is None, "the run")


def test_what_differs_is_seen_and_carried_across_with_one_click(arun: Run) -> None:
    async def compare() -> None:
        with PracticeServers(8) as servers:
            async with opened(servers, DONORS) as window:
                donor = named(await window.desk.browse.table(DONORS))[0]
                await synced(window.desk, DONORS, lambda plan: carry_out(window, plan))
                servers["kindful"].crm.edit(Edit(action="change", id=donor, values={"city": "Neustadt"}))
                await window.desk.browse.refresh(DONORS, lambda done, total: None)
                await window.has_read(OWN)
                page, desk = window.tab_page(OWN), window.desk
                for id in (await desk.browse.table(OWN)).ids:
                    compared = await desk.copies.of(id)
                    if compared is not None and [c.contact.id for c in compared.copies if c.contact] == [donor]:
                        page.show_contact(id)
                await until(lambda: shown(page, LinkedPanel), "where they are linked")
                linked = one(page, LinkedPanel)
                assert says(linked, "Kindful donors")
                await until(lambda: says(linked, "1 fields differ"), "what differs")
                press(linked, "Compare…")
                await until(lambda: isinstance(window.top, CopiesPage) and says(window.top, "Neustadt"), "the records")
                await settle()
                top = window.top
                assert says(top, "in 2 systems · 1 fields differ")
                here, there = shown(top, QAbstractButton, "Use this")
                assert there.accessibleName() == "Use “Neustadt” everywhere"
                assert here.accessibleName() != there.accessibleName()
                QTest.mouseClick(shown(top, QAbstractButton, "Use this")[1], Qt.MouseButton.LeftButton)
                await settle()
                assert says(top, "was: ")
                assert top.unsaved()
                press(top, "Undo")
                await settle()
                assert not top.unsaved()
                QTest.mouseClick(shown(top, QAbstractButton, "Use this")[1], Qt.MouseButton.LeftButton)
                await settle()
                press(top, "Review 1 changes in Our contacts")
                await until(lambda: isinstance(window.top, ReviewPage) and not window.top.tasks.busy, "the review")
                await until(lambda: shown(window.top, QAbstractButton, "Update 1"), "the plan")
                press(window.top, "Update 1")
                await until(lambda: isinstance(window.top, RunPage) and not window.desk.runs.live_runs(), "the run")
                after = await window.desk.copies.of(page.record.contact_id or "")
                assert after is not None
                assert (after.person.get("city"), after.differing()) == ("Neustadt", [])

    arun(compare(), 30)
