"""A run while it goes on, and what came of it."""

from __future__ import annotations

from desktop_app.core.changes import Kind, State
from desktop_app.core.plan import Origin
from desktop_app.core.ports import Run, RunState
from desktop_app.practice.faults import Fault
from desktop_app.ui.notice import Notice
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.runs.page import RunPage
from desktop_app.ui.widgets import Button, PageHeader
from tests.support.driving import one, press, says, settle, until
from tests.support.window import DONORS, Window, named, opened


async def begin(window: Window, count: int = 5) -> RunPage:
    """Start a bulk edit from its review; its run's page."""
    table = await window.desk.browse.table(DONORS)
    await window.review(await window.desk.edits.plan_bulk(DONORS, named(table)[:count], {"city": "Erfurt"}))
    press(window.top, "Update")
    await until(lambda: isinstance(window.top, RunPage), "the run's page")
    page = window.top
    assert isinstance(page, RunPage)
    return page


async def ended(window: Window) -> None:
    await until(lambda: not window.desk.runs.live_runs(), "the end of the run")
    await until(lambda: not window.top.tasks.busy, "what came of it")
    await settle()


def test_a_run_says_what_came_of_it_and_is_taken_back_through_a_review(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            page = await begin(window)
            await ended(window)
            assert says(page, "Everything was done as planned: 5 changed.")
            table = await window.desk.browse.table(DONORS)
            assert [table.value(row, "city") for row in range(5)] == ["Erfurt"] * 5
            press(page, "Undo…")
            await until(lambda: isinstance(window.top, ReviewPage), "the review")
            await until(lambda: says(window.top, "Undo: 5 people are put back as they were."), "its numbers")
            assert says(window.top, "Undo: Bulk edit in Kindful donors")
            press(window.top, "Put 5 back in Kindful SANDBOX")
            await until(lambda: isinstance(window.top, RunPage), "the undoing run")
            await ended(window)
            table = await window.desk.browse.table(DONORS)
            assert "Erfurt" not in [table.value(row, "city") for row in range(5)]

    arun(scenario(), timeout=30)


def test_waiting_is_explained_and_the_status_line_and_the_tab_say_that_it_runs(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            practice["kindful"].arm(Fault(kind="status", status=429, retry_after="2", method="POST", path="*/imports"))
            page = await begin(window)
            await until(lambda: says(page, "Kindful asks us to wait"), "the reason for waiting")
            assert says(page, "0 of 5 people")
            assert says(window.window, "Bulk edit in Kindful donors: 0 of 5")
            await ended(window)
            assert says(page, "Everything was done as planned")
            assert says(window.window, "Nothing is running")

    arun(scenario(), timeout=30)


def test_a_paused_run_sends_nothing_until_it_goes_on_and_stops_after_its_batch(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            held = practice["kindful"].arm(Fault(kind="hang", applied=True, method="POST", path="*/imports"))
            page = await begin(window, 250)
            await until(held.met.is_set, "the first batch")
            press(page, "Pause")
            held.release()
            (live,) = window.desk.runs.live_runs()
            await until(lambda: live.done == 100, "the end of the first batch")
            await until(lambda: says(page, "Paused."), "the words about the pause")
            press(page, "Stop after this batch")
            await ended(window)
            run = await window.desk.runs.run(live.run.id)
            assert run.counts[State.TO_COME] == 150
            assert one(page, Button, "Try 150 again").isEnabled()

    arun(scenario(), timeout=40)


def test_who_looks_elsewhere_is_told_of_the_end(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            held = practice["kindful"].arm(Fault(kind="hang", applied=True, method="POST", path="*/imports"))
            await begin(window)
            await until(held.met.is_set, "the batch")
            press(window.window, "Settings")
            held.release()
            await until(lambda: says(window.window, "Bulk edit in Kindful donors has ended."), "the banner")
            notice, header = one(window.top, Notice), one(window.top, PageHeader)
            assert notice.y() == header.geometry().bottom() + 1
            press(notice, "Show result")
            await until(lambda: window.window.shown == "activity", "Activity")
            await until(lambda: says(window.top, "Everything was done as planned: 5 changed."), "the run")

    arun(scenario(), timeout=30)


def test_the_banner_at_the_end_says_what_was_never_sent(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            kinds = {Kind.CHANGED: 3, Kind.CONFLICT: 2, Kind.PROBLEM: 4}
            at = "2026-05-04T12:00:00+00:00"
            run = Run("r", DONORS, "Kindful donors", "kindful", "sandbox", Origin.IMPORT, "list.xlsx", RunState.DONE,
                        "petra", at, at, kinds, {State.APPLIED: 3})  # fmt: skip
            window.desk.runs.ended.emit(run)
            await until(lambda: says(window.window, "has ended."), "the banner")
            assert says(window.window, "6 rows were not imported: 2 where it is not clear who, 4 with a problem.")

    arun(scenario())
