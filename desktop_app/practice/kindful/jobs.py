"""Kindful's job queue (fact file §4.2): one job at a time, imports and links in one line.

Jobs do not move by the clock but by requests: every request that reads (a status, a query, metadata) is one step for the job in front. So a client
that polls, and one that just goes on working, both see them end, and a test decides when.
"""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Callable, Sequence

import msgspec

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.kindful.switches import KindfulSwitches

_CREATED = (
    "Fund",
    "Team",
    "Cause",
    "Contact",
    "Campaign",
    "Team Member",
    "Transaction",
    "Integrations Transaction Link",
)
_UPDATED = (
    *("Note", "Team", "Cause", "Group", "Contact", "Pledge", "Soft Credit", "Team Member", "Transaction"),
    *("Groups Person", "Custom Field", "Recurring Donation", "Custom Field Group"),
)
_WORKED = frozenset({"complete", "consolidated"})


class Done(msgspec.Struct):
    """What a job did. `left_out`: a sentence for each record that was ignored."""

    created: int = 0
    updated: int = 0
    left_out: list[str] = []
    error: bool = False


Work = Callable[[], Done]


class Job(msgspec.Struct):
    """An import or a link. `work` carries it out when it comes to its end; None: what it should work on could not be loaded."""

    job_type: str
    size: int
    work: Work | None
    id: str
    status: str = "pending"
    steps: int = 0
    done: Done = msgspec.field(default_factory=Done)


class Jobs:
    """The line of our application's jobs, and what became of those that ended."""

    def __init__(self) -> None:
        self._jobs: dict[str, Job] = {}
        self._line: deque[Job] = deque()

    def add(self, job_type: str, size: int, work: Work | None, status: str) -> Job:
        """Put a job at the end of the line."""
        job = Job(job_type, size, work, str(uuid.uuid4()), status)
        self._jobs[job.id] = job
        self._line.append(job)
        return job

    def get(self, job_id: str) -> Job | None:
        """A job by its id."""
        return self._jobs.get(job_id)

    def step(self, switches: KindfulSwitches) -> None:
        """One step for the job in front."""
        if not self._line:
            return
        job = self._line[0]
        job.steps += 1
        job.status = "working"
        if job.steps >= switches.job_steps:
            self._line.popleft()
            _finish(job, switches)

    def advance(self, switches: KindfulSwitches) -> int:
        """End all jobs that are waiting; returns how many."""
        ended = len(self._line)
        while self._line:
            _finish(self._line.popleft(), switches)
        return ended

    def stats(self, switches: KindfulSwitches) -> JsonObject:
        """`GET /imports/stats`."""
        jobs, changes = len(self._line), sum(job.size for job in self._line)
        if not switches.sync_enabled:
            message = "Syncing was paused by an administrator."
        elif jobs:
            message = "There are prior jobs queued up.  Sync could not be started"
        else:
            message = "ready"
        ready = message == "ready"
        return {"sync_enabled": ready, "message": message, "pending_jobs": jobs, "pending_updates": changes}


def _finish(job: Job, switches: KindfulSwitches) -> None:
    if job.work is None:
        job.status = "load_failed"
        return
    job.status = switches.job_end
    if job.status in _WORKED:
        job.done = job.work()
        if job.done.error:
            job.status = "error"


def shown(job: Job, switches: KindfulSwitches) -> JsonObject:
    """`GET /imports/:id` as [JS] types it; `stats` counts what was created, `update_stats` what was updated."""
    results: Sequence[JsonObject] = [{"message": each} for each in job.done.left_out] if switches.notify else []
    return {
        "job_type": job.job_type,
        "id": job.id,
        "status": spelled(job.status, switches),
        "stats": dict.fromkeys(_CREATED, 0) | {"Contact": job.done.created},
        "update_stats": dict.fromkeys(_UPDATED, 0) | {"Contact": job.done.updated},
        "notifications": {"page": 1, "count": len(results), "results": results},
    }


def spelled(status: str, switches: KindfulSwitches) -> str:
    """A status as the docs or as the clients write it."""
    return status.capitalize() if switches.capital_statuses else status
