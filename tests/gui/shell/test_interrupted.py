"""After a crash: what was cut off is said, looked at and finished."""

from __future__ import annotations

from desktop_app.bootstrap import open_profile
from desktop_app.core.changes import State
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Run, RunState
from desktop_app.ui.runs.page import RunPage
from tests.support.driving import press, says, until
from tests.support.office import Impatient, at_once
from tests.support.window import DONORS, Window, account, named

COUNT = 250


def cut_off(plan: Plan, now: str) -> Run:
    return Run(
        id=plan.id, account=DONORS, account_name="Kindful donors", provider="kindful", environment="sandbox",
        origin=plan.origin, source="people.xlsx", state=RunState.RUNNING, who="petra", started_at=now, ended_at=None,
        kinds=plan.counts(), counts={State.TO_COME: COUNT},
    )  # fmt: skip


def test_a_run_that_was_cut_off_is_offered_and_goes_on_where_it_was(practice, arun):
    async def scenario():
        async def opener(_folder, _session):
            profile = await open_profile(None, session_only=True, providers=Impatient(), pause=at_once)
            desk = profile.desk
            await desk.accounts.add(account(practice, DONORS), practice.key("kindful"), session_only=True)
            await desk.browse.refresh(DONORS, lambda done, total: None)
            table = await desk.browse.table(DONORS)
            plan = await desk.runs.prepare(await desk.edits.plan_bulk(DONORS, named(table)[:COUNT], {"city": "Erfurt"}))
            batches = (await desk.accounts.provider(DONORS)).pack(plan.to_send())
            now = desk.clock.now()
            await profile.storage.journal.begin(cut_off(plan, now), plan.final(), batches)
            await profile.storage.journal.leaving(plan.id, 1, now)  # and here the power went
            return profile

        window = Window(practice)
        window.window._opener = opener
        window.window.show()
        window.window.open_profile(None)
        await until(lambda: says(window.window, f"Bulk edit in Kindful donors stopped after 100 of {COUNT}."), "banner")
        assert says(window.window, "100 are in doubt.")
        press(window.window, "Check and continue")
        await until(lambda: isinstance(window.top, RunPage), "the run")
        await until(lambda: not window.desk.runs.live_runs(), "its end")
        (run,) = await window.desk.runs.history()
        assert run.state is RunState.DONE
        assert run.counts[State.APPLIED] == COUNT
        await until(lambda: says(window.top, "Everything was done as planned"), "the outcome")
        await window.close()

    arun(scenario(), timeout=40)
