"""Syncing as the program does it, without its screen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from desktop_app.core.errors import PlanStopped
from desktop_app.core.plan import Plan
from desktop_app.core.syncing import Chosen
from desktop_app.services.desk import Desk
from desktop_app.services.sync.proposal import Decided


async def synced(
    desk: Desk,
    account: str,
    carry_out: Callable[[Plan], Awaitable[object]],
    choices: Mapping[str, Chosen] | None = None,
    *,
    send_new: bool = False,
) -> Decided:
    """One sync; `carry_out` runs a plan to its end. Each question lets a CRM that is busy work a little."""
    proposal = None
    while proposal is None:
        with suppress(PlanStopped):
            proposal = await desk.syncs.look(account, lambda done, total: None, send_new=send_new)
    decided = await proposal.plans(choices or {})
    for plan in (decided.ours, decided.theirs):
        if plan.to_send():
            await carry_out(plan)
    await desk.syncs.note(decided)
    return decided
