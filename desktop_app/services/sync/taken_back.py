"""Syncs that were taken back afterwards: what both sides had agreed on then holds no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.core.account import OWN
from desktop_app.core.agreement import Link
from desktop_app.core.plan import Origin
from desktop_app.core.ports import Run
from desktop_app.services.pace import paced
from desktop_app.services.runs.runs import Runs
from desktop_app.services.sync.noting import DONE


async def taken_back(runs: Runs, account: str, links: Sequence[Link]) -> frozenset[str]:
    """The people of these links at an account of whom a sync was undone, on either side, since they last agreed. Left to
    itself, the next sync would take what was put back for an edit and carry it on. Raises `StorageError`."""
    history = {run.id: run for run in await runs.history()}
    found = set[str]()
    for run in history.values():
        sync = _undone_sync(run, history) if run.account in (OWN, account) else None
        if sync is None:
            continue
        ended = run.ended_at or ""
        since = [each for each in links if sync.started_at <= each.agreed.at and not ended < each.agreed.at]
        concerned = {each.person if run.account == OWN else each.contact: each for each in since}
        async for line in paced(await runs.lines(run.id) if concerned else ()):
            link = concerned.get(line.outcome.contact or line.change.contact or "")
            if link is not None and line.outcome.state in DONE and link.agreed.at < (line.at or run.started_at):
                found.add(link.person)
    return frozenset(found)


def _undone_sync(run: Run, history: Mapping[str, Run]) -> Run | None:
    """The run of a sync that this one takes back; None where it does anything else."""
    undoes = False
    while (before := history.get(run.of_run or "")) is not None:
        undoes = undoes or run.origin is Origin.UNDO
        run = before
    return run if undoes and run.origin is Origin.SYNC else None
