"""How long a run still waits, while it waits more than once."""

from __future__ import annotations

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Change, Kind
from desktop_app.core.plan import Origin, Plan, SnapshotMark
from desktop_app.core.ports import Notice, Run, RunState
from desktop_app.core.words import say
from desktop_app.services.runs.live import LiveRun
from desktop_app.ui.runs.progress import RunProgress
from desktop_app.ui.widgets import Panel
from tests import conftest
from tests.support.driving import says

START = "2026-05-04T12:00:00+00:00"


def live_run() -> LiveRun:
    change = Change("c", Kind.CHANGED, "Anna", say("row"), contact="1", after={"city": "Erfurt"})
    plan = Plan("p", "a", Origin.BULK, "", "", START, SnapshotMark(START, 1, True, 1), (change,))
    account = Account("a", "campflow", "Camp", Environment.PRACTICE, "http://localhost", "#51606C")
    run = Run("r", "a", "Camp", "campflow", "practice", Origin.BULK, "", RunState.RUNNING, "petra", START, None, {}, {})
    return LiveRun(run, account, plan, 1)


def test_each_wait_is_counted_from_when_it_began(qtbot, arun: conftest.Run):
    async def watch() -> None:
        ground = Panel()
        qtbot.addWidget(ground)
        progress = RunProgress(ground)
        ground.show()
        time = START
        live = live_run()
        progress.follow(live, lambda: time)
        live.wait_for(Notice(say("The CRM is busy."), 30), time)
        assert says(progress, "30 s")
        time = "2026-05-04T12:00:20+00:00"
        live.changed.emit(None)
        assert says(progress, "10 s")
        live.wait_for(Notice(say("The CRM is busy."), 30), time)
        assert says(progress, "30 s")
        progress.leave()

    arun(watch())
