"""The tour goes on: the organisation's own list, people taken into it, and who may be in a list twice."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel

from desktop_app.core.account import OWN
from desktop_app.ui.imports.page import ImportPage
from tests.support.driving import dialog, press, says, settle, until
from tests.tour.walk import Walk


class OwnList(Walk):
    """*Our contacts*: empty, filled from an account, with a field of its own; and the duplicates among the donors."""

    async def run(self) -> None:
        await self.empty()
        await self.taken()
        await self.fields()
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
        press(page, "Take 12")
        await until(lambda: self.can_press("Add 12"), "the plan")
        await self.camera.take("own-review")
        press(self.top(), "Add 12")
        await until(lambda: self.can_press("Back to the contacts"), "the end of the run")
        press(self.top(), "Back to the contacts")
        await self.go(OWN)
        await until(lambda: says(self.contacts_page(), "Showing 12 of 12"), "our people")
        await self.camera.take("own-list")

    async def fields(self) -> None:
        press(self.contacts_page(), "Fields")
        await settle()
        await self.camera.take("own-fields")
        dialog().reject()

    async def duplicates(self) -> None:
        await self.go("Kindful donors")
        press(self.contacts_page(), "Select nothing")
        press(self.contacts_page(), "Find duplicates…")
        await until(lambda: says(self.top(), "may be in the list twice"), "the duplicates", seconds=60)
        await self.camera.take("duplicates")
        press(self.top(), "Back")
