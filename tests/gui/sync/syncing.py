"""A sync page over a camp in memory that was synced before and changed on both sides since."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import msgspec

from desktop_app.core.account import OWN
from desktop_app.core.contact import Contact, Value
from desktop_app.core.plan import Plan, approve
from desktop_app.services.sync.carrying import SyncRun
from desktop_app.ui.page import Page
from desktop_app.ui.sync.model import Column, SyncModel
from desktop_app.ui.sync.page import SyncPage
from desktop_app.ui.sync.review import SyncReviewPage
from desktop_app.ui.sync.running import SyncRunPage
from tests.support.camp import Camp, camp, camper
from tests.support.driving import press, settle, until

ANNA = camper(1, first="Anna", last="Reinhardt", email="anna@example.org", city="Kassel")
BEN = camper(2, first="Ben", last="Okafor", email="ben@example.org", city="Kassel")
CARLA = camper(3, first="Carla", last="Ihme", email="carla@example.org", city="Kassel")
DINA = camper(4, first="Dina", last="Lotz", email="dina@example.org", city="Kassel")


class Office:
    """Both sides, and the page that is shown."""

    def __init__(self, here: Camp) -> None:
        self.here = here
        self.desk = here.profile.desk
        self.crm = here.crm
        self.account = here.page._account
        self.pages: list[Page] = []
        self.gone: list[Page] = []

    # ------------------------------------------------------------------------------------------------------ both sides

    async def synced(self) -> None:
        """Everybody is in both lists, and linked."""
        proposal = await self.desk.syncs.look(self.account.id, lambda done, total: None)
        decided = await proposal.plans({})
        plans = [plan for plan in (decided.ours, decided.theirs) if plan.to_send()]
        await self.over(self.desk.carrying.begin(decided, [approve(plan, {}, self.desk.clock.now()) for plan in plans]))

    async def over(self, sync: SyncRun) -> None:
        await until(lambda: sync.over, "the end of the sync")

    async def ours(self) -> dict[str, Contact]:
        """Our people, by first name."""
        table = await self.desk.browse.table(OWN)
        found = [table.contact(id) for id in table.ids]
        return {str(contact.get("first_name")): contact for contact in found if contact is not None}

    async def edit_here(self, name: str, **values: Value) -> None:
        await self._carry_out(await self.desk.edits.plan_edit(OWN, (await self.ours())[name], values))

    async def add_here(self, **values: Value) -> None:
        await self._carry_out(await self.desk.edits.plan_new(OWN, values))

    async def remove_here(self, name: str) -> None:
        await self._carry_out(await self.desk.edits.plan_remove(OWN, [(await self.ours())[name].id]))

    async def _carry_out(self, plan: Plan) -> None:
        ended: list[object] = []
        self.desk.runs.ended.connect(ended.append)
        typed: Mapping[str, tuple[str, ...]] = {guard.code: guard.phrases for guard in plan.confirms()}
        await self.desk.runs.start(approve(plan, typed, self.desk.clock.now()))
        await until(lambda: ended, "the end of the run")

    def edit_there(self, contact: Contact, **values: Value) -> None:
        record = self.crm.records[contact.id]
        self.crm.records[contact.id] = msgspec.structs.replace(record, values={**record.values, **values}, version="v2")

    # --------------------------------------------------------------------------------------------------------- the page

    async def open(self) -> SyncPage:
        """Press *Sync…* and wait for what is found."""
        press(self.here.page, "Sync…")
        page = self.here.opened[-1]
        assert isinstance(page, SyncPage)
        self._watch(page)
        await self.idle()
        return page

    @property
    def top(self) -> Page:
        return self.pages[-1]

    async def idle(self) -> None:
        """Wait until the page on top has nothing to do any more."""
        await until(lambda: not self.top.tasks.busy, "the end of what the page does")
        await settle()

    async def review(self) -> SyncReviewPage:
        press(self.top, "Review…")
        await self.idle()
        page = self.top
        assert isinstance(page, SyncReviewPage)
        await self.idle()
        return page

    async def run(self) -> SyncRunPage:
        """Press the button of the review, and wait until all is done."""
        press(self.top, "Sync with campflow")
        await until(lambda: isinstance(self.top, SyncRunPage), "the run")
        page = self.top
        assert isinstance(page, SyncRunPage)
        await self.over(page._sync)
        await self.idle()
        return page

    def _watch(self, page: Page) -> None:
        page.opens.connect(self._watch)
        page.replaced.connect(lambda other: (self._put_away(page), self._watch(other)))
        page.closed.connect(lambda: self._put_away(page))
        page.resize(1280, 800)
        page.show()
        self.pages.append(page)

    def _put_away(self, page: Page) -> None:
        page.hide()
        self.gone.append(page)
        self.pages.remove(page)
        if self.pages:
            self.pages[-1].shown_again()


@asynccontextmanager
async def syncing(*people: Contact, **more: Any) -> AsyncIterator[Office]:
    """A camp whose people are in Our contacts, too."""
    async with camp(*(people or (ANNA, BEN, CARLA, DINA)), **more) as here:
        office = Office(here)
        await office.synced()
        try:
            yield office
        finally:
            for page in (*office.pages, *office.gone):
                page.tasks.cancel()
                page.hide()
            await settle()


def rows(page: SyncPage) -> list[tuple[str, ...]]:
    """What stands in the table, row by row."""
    model = model_of(page)
    return [tuple(str(model.index(row, c).data()) for c in Column) for row in range(model.rowCount())]


def model_of(page: SyncPage) -> SyncModel:
    return page._board.view.lines


def ways(page: SyncPage) -> dict[str, str]:
    """What becomes of everybody, by name."""
    model = model_of(page)
    return {
        model.merge_at(row).name: str(model.index(row, Column.WAY).data())
        for row in range(model.rowCount())
        if model.field_at(row) is None
    }
