"""The page of events while it reads, when that fails, and what is left of it afterwards."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.core.errors import Broken, Offline
from desktop_app.core.words import say
from desktop_app.ui.widgets import Bar as ProgressBar
from desktop_app.ui.widgets import CheckItem, Sheet
from tests.conftest import Run
from tests.gui.events.looking import FEW
from tests.support.driving import one, press, says, settle, shown, until
from tests.support.happenings import a_busy_month, happenings

# ----------------------------------------------------------------------------------------------- while and when it fails


def test_while_events_arrive_the_page_says_how_far_it_is_and_can_be_stopped(arun: Run):
    async def look() -> None:
        async with happenings(a_busy_month(400, 7), slice=100) as here:
            here.source.held = asyncio.Event()
            press(here.page, "Show events")
            await until(lambda: here.page.results.log is None and len(here.source.asked) == 1, "the question")
            await until(lambda: says(here.page, "Reading…"), "the progress")
            assert shown(here.page.results, ProgressBar)
            assert not here.page._export.isEnabled()
            await until(lambda: here.page._log is not None, "the first slice")
            press(here.page, "Stop")
            await until(lambda: says(here.page, "Stopped: what came after"), "what is missing")
            await here.shows(100)
            assert here.source.closed == 1
            here.source.held = None
            press(here.page.results, "Try again")
            await here.shows(400)
            assert not says(here.page, "Stopped: what came after")

    arun(look())


def test_stopped_before_anything_came_the_page_is_as_at_first(arun: Run):
    async def look() -> None:
        async with happenings(FEW, slice=1) as here:
            here.source.kept = []
            here.source.held = asyncio.Event()
            here.page.show_events()
            await settle()
            here.page.stop()
            await until(lambda: not here.page.going_on, "the end")
            await until(lambda: says(here.page, "Nothing"), "a page without events")

    arun(look())


def test_nothing_in_these_days_is_said(arun: Run):
    async def look() -> None:
        async with happenings() as here:
            press(here.page, "Show events")
            await until(lambda: says(here.page, "Nothing of this kind happened"), "the words")
            assert says(here.page, "Try more days or other kinds.")

    arun(look())


def test_offline_is_said_with_a_way_on(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            here.source.failing = Offline(say("Nobody answers."))
            press(here.page, "Show events")
            await until(lambda: says(here.page, "Nobody answers."), "the reason")
            assert here.page.data_state() == ("wifi-off", "Offline")
            here.source.failing = None
            press(here.page, "Try again")
            await here.shows(4)
            assert here.page.data_state() == ("", "")
            assert here.failed == []

    arun(look())


def test_a_failure_on_the_way_keeps_what_came_and_says_what_is_missing(arun: Run):
    async def look() -> None:
        async with happenings(a_busy_month(400, 7), slice=100) as here:
            here.source.failing, here.source.fails_after = Broken(say("It broke.")), 2
            press(here.page, "Show events")
            await here.shows(200)
            assert says(here.page.results, "could not be read.")
            assert says(here.page.results, "It broke. Try again in a few minutes.")

    arun(look())


def test_what_was_read_before_is_gone_when_something_else_is_read(arun: Run):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show events")
            await here.shows(4)
            here.source.failing = Broken(say("It broke."))
            press(here.page, "Show events")
            await until(lambda: says(here.page, "It broke."), "the failure")
            assert here.rows() == []
            assert not here.page._export.isEnabled()

    arun(look())


# ------------------------------------------------------------------------------------------------------------- and after


def test_an_export_warns_and_holds_what_is_shown(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show events")
            await here.shows(4)
            press(here.page.results.chart, "Page visited")
            await here.shows(2)
            press(here.page, "Export…")
            sheet = one(here.page, Sheet)
            assert says(sheet, "Export 2 events?")
            assert says(sheet, "The file will say what people did and when")
            path = tmp_path / "events.csv"
            press(sheet, "Choose where…")
            await until(lambda: shown(here.page, QFileDialog), "the file dialog")
            where = one(here.page, QFileDialog)
            where.fileSelected.emit(str(path))
            where.reject()
            await until(lambda: says(here.page, "Saved as events.csv"), "the file")
            lines = path.read_text("utf-8-sig").splitlines()
            assert len(lines) == 3
            assert all("Page visited" in line for line in lines[1:])

    arun(look())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_painted_in_both_schemes_with_and_without_a_filter(arun: Run, qapp: QApplication, scheme):
    from desktop_app.ui.theme import apply

    async def look() -> None:
        async with happenings(a_busy_month(400)) as here:
            apply(qapp, scheme)
            here.page.ask.period.choose(30)
            here.page.show_events()
            await until(lambda: not here.page.going_on and here.rows(), "the events")
            await settle()
            plain = here.page.results.chart.grab().toImage()
            here.page.results.chart.legend.entries()[0].click()
            await settle()
            filtered = here.page.results.chart.grab().toImage()
            assert plain != filtered

    arun(look())


def test_events_are_in_no_log(arun: Run, caplog: pytest.LogCaptureFixture):
    async def look() -> None:
        async with happenings(FEW) as here:
            press(here.page, "Show events")
            await here.shows(4)
            here.page.results.search.setText("nobody@example.org")
            await here.shows(1)

    with caplog.at_level(logging.DEBUG):
        arun(look())
    written = caplog.text
    assert "example.org" not in written
    assert "Camper" not in written


def files_of(folder: Path) -> dict[str, bytes]:
    """What lies in a folder; what SQLite's readers tell each other is no content."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith("-shm")
    }


def test_looking_at_events_leaves_the_profile_as_it_was(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with happenings(a_busy_month(400, 7), folder=tmp_path) as here:
            before = files_of(tmp_path)
            assert before
            press(here.page, "Show events")
            await here.shows(400)
            press(here.page.results.chart, "Page visited")
            here.page.results.search.setText("camper 001")
            await until(lambda: 0 < len(here.rows()) < 100, "fewer events")
            assert files_of(tmp_path) == before
            assert await here.profile.desk.settings.keys("events/") == []
            here.page.ask.kinds.add_asked.emit("mergedcrm")
            await until(lambda: shown(here.page, CheckItem, "mergedcrm"), "the added kind")
            assert files_of(tmp_path) != before  # so a change would have been seen

    arun(look())
