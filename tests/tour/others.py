"""The tour goes on: supporters in MPDX, an organisation there, and members in Kulea, each with what only they have."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop_app.core.fields import Common
from desktop_app.ui.shell.tabstack import ACCOUNTS
from tests.support.driving import act, dialog, one, press, says, settle, shown, type_into, until
from tests.tour import spreadsheets
from tests.tour.walk import Walk


class Others(Walk):
    """Connects the other CRMs and looks at what is special about them."""

    async def run(self) -> None:
        await self.supporters()
        await self.organisation()
        await self.members()
        await self.one_way()
        await self.events()
        await self.archive()

    async def connect(self, provider: str, crm: str, name: str, scope: str = "") -> None:
        await self.go(ACCOUNTS)
        if not says(self.top(), "Add the account"):
            press(self.window, "Add account")
        page = self.top()
        press(page, provider)
        await settle()
        type_into(one(page, QLineEdit, "Name"), name)
        self.type_address(page, self.servers.address(crm))
        if scope:
            type_into(one(page, QLineEdit, "List"), scope)
        one(page, QLineEdit, "Key").setText(self.servers.key(crm))
        one(page, QCheckBox, "Read only").setChecked(False)
        press(page, "Test")
        await until(lambda: says(page, "Connected: "), "the connection")
        await self.camera.take(f"account-{name.split()[0].lower()}")
        press(page, f"Add “{name}”")
        await until(lambda: says(self.window, "Showing ") and not shown(self.window, QLineEdit, "Key"), "the contacts")
        await self.go(name)

    # ----------------------------------------------------------------------------------------------------------- MPDX

    async def supporters(self) -> None:
        lists = self.servers["mpdx"].crm.scope()["lists"]
        await self.connect("MPDX", "mpdx", "Partners MPDX", str(lists[0]["id"]))
        page = self.contacts_page()
        await until(lambda: says(page, "Showing 300 of 300"), "the partners")
        await self.camera.take("mpdx-contacts")
        press(page.filters, "Add filter…")
        await settle()
        await self.camera.take("mpdx-filters")
        dialog().reject()
        table = page.finder.table
        row = max(table.positions(), key=lambda row: len(table.values(row)))
        await self.open_record(table.ids[row])
        await self.camera.take("mpdx-record")
        press(page.record, "Close the record")

    async def organisation(self) -> None:
        lists = self.servers["mpdx"].crm.scope()["lists"]
        await self.connect("MPDX", "mpdx", "Organisation MPDX", str(lists[-1]["id"]))
        page = self.contacts_page()
        await until(lambda: says(page, "Showing 4") and says(page, "Refresh"), "everybody of the organisation")
        for number in (0, 1, 2, 3, 4, 5, 6, 7):
            page.list.grid.selectionModel().select(
                page.list.grid.model().index(number, 0),
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
            )
        await until(lambda: says(page, "8 selected"), "the selection bar")
        await self.camera.take("organisation-selected")
        press(page.list, "Delete or anonymise 8")
        await until(lambda: says(self.top(), "What will be sent"), "the review")
        await self.camera.take("organisation-review")
        press(self.top(), "Back")

    # ---------------------------------------------------------------------------------------------------------- Kulea

    async def members(self) -> None:
        await self.connect("Kulea", "kulea", "Members Kulea")
        page = self.contacts_page()
        await until(lambda: says(page, "Showing ") and says(page, "Refresh"), "the members")
        await self.idle()
        await self.camera.take("kulea-contacts")
        press(page.filters, "Add filter…")
        await settle()
        await self.camera.take("kulea-filters")
        dialog().reject()

    async def one_way(self) -> None:
        """What cannot be taken back: an address that is corrected, mailings that are ended."""
        page = self.contacts_page()
        table = page.finder.table
        fields = table.fields
        consent, archived = fields.common(Common.EMAIL_CONSENT), fields.common(Common.ARCHIVED)
        assert consent is not None
        assert archived is not None
        rows = [r for r in table.positions() if table.value(r, consent.key) and not table.value(r, archived.key)]
        await self.open_record(table.ids[rows[0]])
        await self.camera.take("kulea-record")
        press(page.record, "Correct")
        await settle()
        await self.camera.take("kulea-correct")
        dialog().reject()
        gone = next(r for r in table.positions() if table.value(r, archived.key))
        await self.open_record(table.ids[gone])
        await self.camera.take("kulea-archived")
        press(page.record, "Close the record")

    async def events(self) -> None:
        act(self.contacts_page(), "Mail and web events")
        await until(lambda: self.can_press("Show events"), "the events page")
        press(self.top(), "Show events")
        await until(lambda: says(self.top(), "not kept on this computer"), "the events")
        await self.camera.take("kulea-events")
        press(self.top(), "Back")

    async def archive(self) -> None:
        """A mirror where people are archived, and rows are recognised by their addresses."""
        page = self.contacts_page()
        file = spreadsheets.members(page.finder.table, self.folder)
        press(page, "Mirror")
        self.top().load(file)
        await until(lambda: says(self.top(), file.name), "the file")
        await self.on("Next: Columns")
        await until(lambda: says(self.top(), "Next: Values"), "the columns")
        await self.walk_on(lambda: says(self.top(), "Will be archived"))
        await until(lambda: says(self.top(), "Backup of"), "the backup")
        await self.camera.take("kulea-mirror")
        press(self.top(), "Back")
