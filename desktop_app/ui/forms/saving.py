"""Saving one record: is it still as it was, plan, run, and what came of it."""

from __future__ import annotations

import asyncio

from desktop_app.core.account import Account
from desktop_app.core.changes import Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError, InputError
from desktop_app.core.plan import Plan, approve
from desktop_app.core.ports import Run
from desktop_app.core.words import say
from desktop_app.services.desk import Desk
from desktop_app.ui.forms.draft import Draft

_UNFINISHED = frozenset({State.TO_COME, State.IN_DOUBT})


class Saver:
    """The steps of saving a draft in one account. Every step may raise a `DeskError`."""

    def __init__(self, desk: Desk, account: Account) -> None:
        self._desk = desk
        self._account = account

    async def now(self, before: Contact) -> Contact:
        """The record as it is at the CRM now."""
        now = await self._desk.edits.check_meanwhile(self._account.id, before)
        if now is None:
            raise InputError(
                say("Somebody has removed this person meanwhile. Nothing was saved."),
                say("Copy what you still need, then refresh the list."),
            )
        return now

    async def plan(self, draft: Draft) -> Plan:
        """What saving the draft does."""
        if draft.before is None:
            return await self._desk.edits.plan_new(self._account.id, draft.changes())
        return await self._desk.edits.plan_edit(self._account.id, draft.before, draft.changes())

    async def carry_out(self, plan: Plan) -> Outcome:
        """Run a plan of one change whose guards were confirmed; what came of it."""
        confirmed = {guard.code: guard.phrases for guard in plan.confirms()}
        approved = approve(plan, confirmed, self._desk.clock.now())
        ended: asyncio.Future[Run] = asyncio.get_running_loop().create_future()

        def take(run: Run) -> None:
            if run.id == plan.id and not ended.done():
                ended.set_result(run)

        self._desk.runs.ended.connect(take)
        try:
            await self._desk.runs.start(approved)
            run = await ended
        finally:
            self._desk.runs.ended.disconnect(take)
        outcome = (await self._desk.runs.lines(run.id))[0].outcome
        if outcome.state in _UNFINISHED and run.note is not None:
            raise DeskError(run.note, say("What was sent stands under Activity. Try again from there."))
        return outcome
