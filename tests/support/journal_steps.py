"""A run whose journal is written step by step, by tests and by a program that dies amid it.

    python -m tests.support.journal_steps FILE STEPS [amid]

does the first STEPS steps on the database FILE and is then killed: after the last of them, or amid it.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.plan import Origin, Plan, SnapshotMark
from desktop_app.core.ports import Batch, Journal, Run, RunState
from desktop_app.core.words import say
from desktop_app.storage.database import Database
from desktop_app.storage.journal import SqlJournal

KEY = bytes(range(32))
RUN = "run-1"


def change(id: str, kind: Kind, contact: str | None = None) -> Change:
    return Change(id, kind, f"Person {id}", say("row {row} of the file", row=id), contact, after={"name": f"N {id}"})


CHANGES = (
    change("new-1", Kind.NEW),
    change("new-2", Kind.NEW),
    change("replaced", Kind.REPLACED, "old-7"),
    change("problem", Kind.PROBLEM),
    change("gone-1", Kind.REMOVED, "old-8"),
    change("gone-2", Kind.REMOVED, "old-9"),
)
PLAN = Plan(
    id=RUN,
    account="camp",
    origin=Origin.MIRROR,
    source="people.csv",
    fingerprint="",
    made_at="2026-11-22T09:00:00+00:00",
    snapshot=SnapshotMark("2026-11-22T08:00:00+00:00", 3, complete=True, revision=1),
    changes=CHANGES,
)
BATCHES = (Batch(1, Kind.NEW, CHANGES[:2]), Batch(2, Kind.NEW, CHANGES[2:3]))


def head(id: str = RUN, started_at: str = "2026-11-22T10:00:00+00:00", account: str = "camp") -> Run:
    return Run(
        id=id,
        account=account,
        account_name="Camp",
        provider="campflow",
        environment="practice",
        origin=Origin.MIRROR,
        source="people.csv",
        state=RunState.RUNNING,
        who="anna",
        started_at=started_at,
        ended_at=None,
        kinds=PLAN.counts(),
        counts={State.TO_COME: 5},
    )


Step = Callable[[Journal], Awaitable[None]]

# Each step, and the states of all lines once it is done.
STEPS: tuple[tuple[Step, str], ...] = (
    (lambda j: j.begin(head(), PLAN, BATCHES), "to_come to_come to_come not_changed to_come to_come"),
    (lambda j: j.leaving(RUN, 1, "10:01"), "in_doubt in_doubt to_come not_changed to_come to_come"),
    (
        lambda j: j.returned(
            RUN,
            [Outcome("new-1", State.APPLIED, None, "c-1"), Outcome("new-2", State.WAITING)],
            "10:02",
            batch=1,
            ticket="job-1",
        ),
        "applied waiting to_come not_changed to_come to_come",
    ),
    (lambda j: j.leaving(RUN, 2, "10:03"), "applied waiting in_doubt not_changed to_come to_come"),
    (
        lambda j: j.returned(RUN, [Outcome("replaced", State.WAITING, None, "c-7")], "10:04", batch=2),
        "applied waiting waiting not_changed to_come to_come",
    ),
    (
        lambda j: j.settled(RUN, [Outcome("new-2", State.REFUSED, say("No."))], "10:05"),
        "applied refused waiting not_changed to_come to_come",
    ),
    (lambda j: j.leaving(RUN, 0, "10:06"), "applied refused in_doubt not_changed in_doubt in_doubt"),
    (
        lambda j: j.returned(
            RUN, [Outcome(id, State.APPLIED) for id in ("replaced", "gone-1", "gone-2")], "10:07", batch=0
        ),
        "applied refused applied not_changed applied applied",
    ),
    (
        lambda j: j.end(RUN, RunState.DONE, "10:08", None),
        "applied refused applied not_changed applied applied",
    ),
)


async def die_after(file: Path, steps: int, *, amid: bool) -> None:
    journal = SqlJournal(await Database.open(file, KEY))
    for number, (step, _) in enumerate(STEPS[:steps], 1):
        doing = asyncio.ensure_future(step(journal))
        if amid and number == steps:
            await asyncio.sleep(0)  # it is asked of the database's thread now, and nobody waits for it
            break
        await doing
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    asyncio.run(die_after(Path(sys.argv[1]), int(sys.argv[2]), amid=sys.argv[3:] == ["amid"]))
