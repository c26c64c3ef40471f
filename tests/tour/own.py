"""The tour goes on: the organisation's own list, people taken into it, and who may be in a list twice."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractButton

from desktop_app.core.account import OWN
from desktop_app.core.plan import Plan, approve
from desktop_app.practice.crm import Edit
from desktop_app.ui.imports.page import ImportPage
from tests.support.driving import act, dialog, press, says, settle, shown, until
from tests.support.office import typed_for
from tests.support.syncing import synced
from tests.tour.walk import Walk


class OwnList(Walk):
    """*Our contacts*: empty, filled from an account, with a field of its own; and the duplicates among the donors."""

    async def run(self) -> None:
        await self.empty()
        await self.taken()
        await self.fields()
        await self.several_systems()
        await self.duplicates()

    async def empty(self) -> None:
        await self.go(OWN)
        await until(lambda: says(self.contacts_page(), "Your organisation's own list"), "the empty list")
        await self.camera.take("own-empty")

    async def taken(self) -> None:
        """Take some of the donors."""
        await self.go("Kindful donors")
        while isinstance(self.top(), ImportPage):
            press(self.top(), "Cancel")
            await settle()
        page = self.contacts_page()
        await until(lambda: says(page, "Showing "), "the donors")
        for number in range(2, 14):
            page.list.grid.selectionModel().select(
                page.list.grid.model().index(number, 0),
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
            )
        await until(lambda: says(page, "12 selected"), "the selection")
        await self.camera.take("own-take")
        press(page, "Copy 12")
        await until(lambda: self.can_press("Add 12"), "the plan")
        await self.camera.take("own-review")
        press(self.top(), "Add 12")
        await until(lambda: self.can_press("Back to the contacts"), "the end of the run")
        press(self.top(), "Back to the contacts")
        await self.go(OWN)
        await until(lambda: says(self.contacts_page(), "Showing 12 of 12"), "our people")
        await self.camera.take("own-list")

    async def fields(self) -> None:
        act(self.contacts_page(), "Fields…")
        await settle()
        await self.camera.take("own-fields")
        dialog().reject()

    async def several_systems(self) -> None:
        """One of the donors has moved, in Kindful alone; a value is carried across."""
        desk = self.window.desk
        (donors,) = [account.id for account in await desk.accounts.all() if account.name == "Kindful donors"]
        await synced(desk, donors, self.carry_out)
        table = await desk.browse.table(OWN)
        person = table.ids[0]
        compared = await desk.copies.of(person)
        donor = compared.copies[0].contact if compared is not None else None
        assert donor is not None
        moved = Edit(action="change", id=donor.id, values={"city": "Neustadt", "postal": "67433"})
        self.servers["kindful"].crm.edit(moved)
        await desk.browse.refresh(donors, lambda done, total: None)
        await self.open_record(person)
        await until(lambda: says(self.contacts_page().record, "2 fields differ"), "where they are linked")
        await self.camera.take("own-linked")
        press(self.contacts_page().record, "Compare…")
        await until(lambda: says(self.top(), "Neustadt"), "the two records")
        await self.camera.take("own-copies")
        for _ in ("postcode", "city"):
            shown(self.top(), QAbstractButton, "Use this")[1].click()
            await settle()
        await self.camera.take("own-copies-chosen")
        press(self.top(), "Discard")
        press(self.top(), "Back")

    async def carry_out(self, plan: Plan) -> None:
        """A run from its beginning to its end."""
        runs = self.window.desk.runs
        id = await runs.start(approve(plan, typed_for(plan), self.window.desk.clock.now()))
        await until(lambda: runs.live(id) is None, "the end of the run")

    async def duplicates(self) -> None:
        await self.go("Kindful donors")
        press(self.contacts_page(), "Select nothing")
        act(self.contacts_page(), "Find duplicates…")
        await until(lambda: says(self.top(), "may be in the list twice"), "the duplicates", seconds=60)
        await self.camera.take("duplicates")
        press(self.top(), "Back")
