"""The history: live runs, ended ones, and what can be narrowed."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from desktop_app.core.plan import approve
from desktop_app.practice.faults import Fault
from desktop_app.ui.widgets import ListView, SearchField
from tests.support.driving import one, says, until
from tests.support.window import DONORS, Window, opened


async def carry_out(window: Window, city: str) -> str:
    table = await window.desk.browse.table(DONORS)
    plan = await window.desk.edits.plan_bulk(DONORS, table.ids[:3], {"city": city})
    return await window.desk.runs.start(approve(plan, {}, window.desk.clock.now()))


def rows(window: Window) -> list[str]:
    model = one(window.top, ListView, "Runs").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_before_the_first_run_the_page_says_what_will_be_here(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            window.window.show_tab("activity")
            await until(lambda: says(window.top, "Nothing was changed yet"), "the words")

    arun(scenario())


def test_a_live_run_stands_on_top_with_its_progress_and_ends_before_the_eyes(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            await carry_out(window, "Bonn")
            await until(lambda: not window.desk.runs.live_runs(), "the first run")
            held = practice["kindful"].arm(Fault(kind="hang", applied=True, method="POST", path="*/imports"))
            window.window.show_tab("activity")
            await carry_out(window, "Erfurt")
            await until(held.met.is_set, "the second run's batch")
            await until(lambda: len(rows(window)) == 2 and "Running" in rows(window)[0], "the live run on top")
            one(window.top, ListView, "Runs").setCurrentIndex(one(window.top, ListView, "Runs").model().index(0, 0))
            assert says(window.top, "0 of 3 people")
            held.release()
            await until(lambda: says(window.top, "Everything was done as planned: 3 changed."), "its outcome")
            await until(lambda: "Running" not in rows(window)[0], "the run's line")

    arun(scenario(), timeout=30)


def test_words_and_results_narrow_the_list(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            await carry_out(window, "Bonn")
            await until(lambda: not window.desk.runs.live_runs(), "the run")
            window.window.show_tab("activity")
            await until(lambda: len(rows(window)) == 1, "the run in the list")
            one(window.top, SearchField).setText("nothing like that")
            assert rows(window) == []
            assert says(window.top, "No run is like that")
            one(window.top, SearchField).setText("kindful")
            assert len(rows(window)) == 1
            one(window.top, QComboBox, "Result").setCurrentIndex(2)
            assert rows(window) == []

    arun(scenario())
