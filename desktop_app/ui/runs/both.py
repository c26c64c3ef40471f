"""Undoing both runs of a sync in one review."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.core.account import OWN, Account
from desktop_app.core.errors import InputError
from desktop_app.core.plan import ApprovedPlan, Plan
from desktop_app.core.ports import Run
from desktop_app.core.words import say
from desktop_app.services.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.review.sides import Side, SidesReviewPage


class UndoBothPage(SidesReviewPage):
    """Shows what takes back both runs, the CRM's first, as a sync shows what it will do."""

    help_topic = "activity"

    def verb(self) -> str:
        return self.tr("Undo on both sides")

    async def carry_out(self, approved: Sequence[ApprovedPlan]) -> Page:
        from desktop_app.ui.runs.page import RunPage

        first = await self.desk.runs.start_in_turn(approved)
        accounts = {account.id: account for account in await self.desk.accounts.all()}
        return RunPage(self.desk, accounts[approved[0].plan.account], first)


async def undo_both(desk: Desk, runs: Sequence[Run]) -> Page:
    """The review of what takes these back; a run with nothing to take back is left away. Raises `InputError` when there is
    nothing in any."""
    accounts = {account.id: account for account in await desk.accounts.all()}
    found: list[tuple[Account, Plan]] = []
    for run in sorted(runs, key=lambda run: run.account == OWN):  # what is far away may be refused, ours never is
        try:
            plan = await desk.taking_back.undo(run.id)
        except InputError:
            continue
        found.append((accounts[run.account], plan))
    if not found:
        raise InputError(say("There is nothing to take back or to try again."), say("Nothing needs to be done."))
    if len(found) == 1:
        return ReviewPage(desk, *found[0])
    told = QCoreApplication.translate("UndoBothPage", "{one} and {other}: what is taken back on each side")
    names = [account.name for account, _plan in found]
    return UndoBothPage(
        desk,
        found[0][0],
        [Side(account.id, account, plan) for account, plan in found],
        QCoreApplication.translate("UndoBothPage", "Undo on both sides"),
        told.format(one=names[0], other=names[1]),
    )
