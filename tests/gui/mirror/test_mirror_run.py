"""What a mirror deletes, and what it does not."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.changes import State
from desktop_app.core.ports import RunState
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.runs.page import RunPage
from desktop_app.ui.widgets import Button
from tests.gui.mirror.mirroring import arm, lost_zeros, mirroring, without
from tests.support.driving import one, press, says, until


def test_exactly_the_doomed_are_gone_and_everyone_else_is_as_approved(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            before = mirror.there()
            replaced = {change.contact for change in mirror.session.work.found.replaced}
            mirror.type()
            mirror.go.click()
            run = await mirror.ended()
            assert isinstance(mirror.window.top, RunPage)
            assert (run.state, run.note) == (RunState.DONE, None)
            now = mirror.there()
            assert before.keys() - now.keys() == {mirror.people[0].id, mirror.people[1].id, *replaced}
            assert {id: now[id] for id in now.keys() & before.keys()} == {id: before[id] for id in now.keys() & before}
            assert len(now) == 213
            assert len(mirror.deletions()) == 1

    arun(scenario(), timeout=60)


def test_somebody_who_signs_up_between_approval_and_sending_stops_the_run_and_is_named(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0)) as mirror:
            before = mirror.there()
            mirror.type()
            mirror.camp.crm.edit(mirror.sign_up())
            mirror.go.click()
            run = await mirror.ended()
            assert run.state is RunState.FAILED
            assert "Xaver Spät" in str(run.note)
            assert before.keys() < mirror.there().keys()
            assert not mirror.deletions()

    arun(scenario(), timeout=60)


def test_an_unknown_outcome_is_said_as_in_doubt_and_never_sent_again(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0, 1)) as mirror:
            mirror.type()
            arm(mirror, "drop", "PUT", applied=True)
            mirror.go.click()
            run = await mirror.ended()
            assert (run.state, run.counts[State.IN_DOUBT]) == (RunState.FAILED, 2)
            await until(lambda: says(mirror.window.top, "In doubt"), "the word")
            assert len(mirror.deletions()) == 1
            assert mirror.people[0].id not in mirror.there()

    arun(scenario(), timeout=60)


def test_importing_without_deleting_deletes_nobody_and_doubles_nobody(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            before = mirror.there()
            press(mirror.page, "Import without deleting")
            await until(lambda: isinstance(mirror.window.top, ReviewPage), "the review")
            review = mirror.window.top
            await until(lambda: not review.tasks.busy, "the review")
            one(review, Button, "Add 1 people in campflow LIVE").click()
            await until(lambda: isinstance(mirror.window.top, RunPage), "the run")
            await until(lambda: not mirror.window.desk.runs.live_runs(), "its end")
            added = mirror.there().keys() - before.keys()
            assert before.keys() < mirror.there().keys()
            assert [mirror.there()[id]["external_id"] for id in added] == ["Q-1"]
            assert not mirror.deletions()

    arun(scenario(), timeout=60)
