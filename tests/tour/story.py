"""What the tour does: connect accounts, look, edit, import, mirror, take back, and the mishaps on the way."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListView

from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.ui.shell.tabstack import ACCOUNTS, ACTIVITY
from desktop_app.ui.widgets import ChoiceCards
from tests.support.driving import dialog, one, press, says, settle, shown, type_into, until
from tests.tour import spreadsheets
from tests.tour.walk import Walk

WIDE, NARROW = (1280, 800), (1024, 700)


class Tour(Walk):
    """The main jobs, with a camp list in campflow and donors in Kindful."""

    async def run(self) -> None:
        self.window.resize(*WIDE)
        await self.welcome()
        await self.connect_campflow()
        await self.connect_kindful()
        await self.contacts()
        await self.record()
        await self.several()
        await self.import_donors()
        await self.mirror_camp()
        await self.activity()
        await self.mishaps()
        await self.narrow()

    # ------------------------------------------------------------------------------------------------------- accounts

    async def welcome(self) -> None:
        await until(lambda: says(self.window, "Welcome to Contact Desk"), "the welcome page")
        await self.camera.take("welcome")
        press(self.window, "Connect an account")
        await self.go(ACCOUNTS)

    async def connect_campflow(self) -> None:
        page = self.top()
        await until(lambda: shown(page, ChoiceCards), "the form of a new account")
        press(page, "campflow")
        await settle()
        type_into(one(page, QLineEdit, "Name"), "campflow camp")
        press(page, "Live")
        await settle()
        self.type_address(page, self.servers.address("campflow"))
        type_into(one(page, QLineEdit, "List"), str(self.servers["campflow"].crm.scope()["list"]))
        one(page, QLineEdit, "Key").setText("not-the-key")
        press(page, "Test")
        await until(
            lambda: says(page, "campflow does not accept the key") and says(page, "Paste another key"), "the refusal"
        )
        await self.camera.take("account-wrong-key")
        one(page, QLineEdit, "Key").setText(self.servers.key("campflow"))
        one(page, QCheckBox, "Read only").setChecked(False)
        press(page, "Test")
        await until(lambda: says(page, "Connected: "), "the connection")
        await self.camera.take("account-connected")
        press(page, "Add “campflow camp”")

    async def connect_kindful(self) -> None:
        await until(lambda: says(self.window, "Showing 214 of 214"), "the new account's people")
        press(self.window, "Add account")
        await self.go(ACCOUNTS)
        page = self.top()
        press(page, "Kindful")
        await settle()
        type_into(one(page, QLineEdit, "Name"), "Kindful donors")
        self.type_address(page, self.servers.address("kindful"))
        one(page, QLineEdit, "Key").setText(self.servers.key("kindful"))
        press(page, "Add “Kindful donors”")
        await until(lambda: says(self.window, "Showing 620 of 620"), "the donors")
        await self.go(ACCOUNTS)
        await self.camera.take("accounts")

    # ------------------------------------------------------------------------------------------------------- contacts

    async def contacts(self) -> None:
        await self.go("campflow camp")
        page = self.contacts_page()
        await until(lambda: says(page, "Showing 214 of 214"), "the camp's people")
        await self.camera.take("contacts")
        page.list.search.setText("ka")
        one(page.filters, QCheckBox, "Jungpfadfinder").setChecked(True)
        await until(lambda: not says(page, "Showing 214 of 214"), "fewer people")
        await self.camera.take("contacts-filtered")
        page.list.search.setText("qqq")
        await until(lambda: says(page, "Nobody matches"), "an empty list")
        await self.camera.take("contacts-nobody")
        press(page, "Clear search and filters")
        await until(lambda: says(page, "Showing 214 of 214"), "everybody")

    async def record(self) -> None:
        """Edit somebody whom somebody else edits meanwhile."""
        page = self.contacts_page()
        table = page.finder.table
        row = next(r for r in table.positions() if table.value(r, "address.city") and table.value(r, "birthdate"))
        await self.open_record(table.ids[row])
        await self.camera.take("record")
        line = page.record.sections
        type_into(line.editor("address.city"), "Kassel")
        type_into(line.editor("address.street"), "Lindenallee 12")
        await self.camera.take("record-changed")
        self.meanwhile(table.ids[row], {"address": {"city": "Vellmar", "street": "Am Anger 8"}})
        press(page.record, "Save")
        await until(lambda: says(page.record, "while you were editing"), "both versions")
        await self.camera.take("record-conflict")
        press(page.record, "Discard")

    def meanwhile(self, contact: str, values: dict[str, object]) -> None:
        """Somebody edits a camper in campflow's own pages."""
        camp = self.servers["campflow"].crm
        camp.edit(Edit(action="change", list=str(camp.scope()["list"]), id=contact, values=values))

    async def several(self) -> None:
        page = self.contacts_page()
        page.list.grid.selectRow(2)
        for number in (3, 5, 6):
            page.list.grid.selectionModel().select(
                page.list.grid.model().index(number, 0),
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
            )
        await until(lambda: says(page, "4 selected"), "the selection bar")
        await self.camera.take("contacts-selected")
        QTest.keyClick(page.list.grid, Qt.Key.Key_Delete)
        await until(lambda: says(self.window, "Delete 4 people") and not says(self.top(), "0 people"), "the review")
        await self.camera.take("review-removal")
        press(self.top(), "Delete 4 people")
        await self.camera.take("review-confirm")
        press(dialog(), "Go back")
        press(self.top(), "Back")

    # --------------------------------------------------------------------------------------------------------- import

    async def import_donors(self) -> None:
        await self.go("Kindful donors")
        page = self.contacts_page()
        await until(lambda: says(page, "Showing 620 of 620"), "the donors")
        await self.camera.take("donors")
        file = spreadsheets.donors(page.finder.table, self.folder)
        press(page, "Import")
        self.top().load(file)
        await until(lambda: says(self.top(), "The first 20 rows"), "the file")
        await self.idle()
        await self.camera.take("import-file")
        await self.next("import-columns", "Next: Values")
        await self.next("import-values", "Next: Check")
        await self.next("import-check", "Next: Review")
        await self.next("review", "What will be sent")
        press(self.top(), "To change")
        await until(lambda: says(self.top(), "29 rows"), "the changed ones")
        press(self.top(), "Open all")
        await self.camera.take("review-changed")
        press(self.top(), "What will be sent")
        await until(lambda: says(self.top(), "Nothing has been sent yet"), "the requests")
        await self.camera.take("review-requests")
        press(self.top(), "Back")
        self.servers["kindful"].arm(Fault(kind="status", status=429, retry_after="4", method="POST", path="*/imports"))
        press(self.top(), "Update")
        await until(lambda: says(self.top(), "asks us to wait"), "the wait")
        await self.camera.take("run")
        await until(lambda: self.can_press("Undo…"), "the end of the run", seconds=60)
        await self.camera.take("run-ended")

    # --------------------------------------------------------------------------------------------------------- mirror

    async def mirror_camp(self) -> None:
        await self.go("campflow camp")
        press(self.top(), "Refresh")
        page = self.contacts_page()
        await until(lambda: says(page, "Showing 214 of 214"), "the camp read anew")
        file = spreadsheets.camp(page.finder.table, self.folder)
        press(page, "Mirror")
        self.top().load(file)
        await until(lambda: says(self.top(), "Anmeldungen_Mai.csv"), "the file")
        await self.on("Next: Columns")
        await until(lambda: says(self.top(), "Next: Values"), "the columns")
        await self.choose("Choose…", "Own number")
        await self.walk_on(lambda: says(self.top(), "Will be deleted"))
        await until(lambda: says(self.top(), "Backup of"), "the backup")
        await self.camera.take("mirror")
        press(self.top(), "Link to row")
        await self.camera.take("mirror-link")
        press(dialog(), "Go back")
        press(self.top(), "Keep")
        await until(lambda: says(self.top(), "Kept"), "somebody kept")
        type_into(one(self.top(), QLineEdit, "List name"), "Sommerlager 2026")
        await self.camera.take("mirror-kept")
        type_into(one(self.top(), QLineEdit, "People"), str(len(self.top().session.plan.removals())))
        await until(lambda: says(self.top(), "Both are right"), "the words")
        await self.camera.take("mirror-ready")
        self.somebody_signs_up()
        press(self.top(), "Delete 5 and replace 2 people in Sommerlager 2026")
        await until(lambda: says(self.top(), "Nobody was removed"), "the stop", seconds=40)
        await self.camera.take("mirror-stopped")
        press(self.top(), "Back to the contacts")

    def somebody_signs_up(self) -> None:
        """A child is registered on campflow's public form between approval and sending."""
        camp = self.servers["campflow"].crm
        values = {"name": {"first_name": "Lina", "last_name": "Neumann"}, "primary_email": "neumann@example.org"}
        camp.edit(Edit(action="add", list=str(camp.scope()["list"]), values=values))

    # ------------------------------------------------------------------------------------------------------- activity

    async def activity(self) -> None:
        await self.go(ACTIVITY)
        page = self.top()
        await until(lambda: self.can_press("Undo everything…"), "the runs")
        await self.camera.take("activity")
        press(page, "Undo everything…")
        await until(lambda: says(self.top(), "Undo: "), "the undo")
        await until(lambda: self.can_press("Put "), "the plan")
        await self.camera.take("undo")
        press(self.top(), "Back")
        press(self.window, "Find a person")
        await settle()
        type_into(one(dialog(), QLineEdit), "ortega")
        await until(lambda: shown(dialog(), QListView), "the people found")
        await self.camera.take("find")
        dialog().reject()

    # -------------------------------------------------------------------------------------------------------- mishaps

    async def mishaps(self) -> None:
        """Files that are none, servers that do not answer, pages instead of data."""
        await self.go("Kindful donors")
        press(self.top(), "Back to the contacts")
        photo = self.folder / "Liste.csv"
        photo.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
        press(self.top(), "Import")
        self.top().load(photo)
        await until(lambda: says(self.top(), "This is a picture"), "the sentence about the file")
        await self.camera.take("import-wrong-file")
        press(self.top(), "Cancel")
        self.servers["kindful"].arm(Fault(kind="html", status=200, times=9))
        press(self.top(), "Refresh")
        await until(lambda: says(self.top(), "web page"), "the sentence about the address")
        await self.camera.take("read-web-page")
        self.servers["kindful"].faults.clear()

    async def narrow(self) -> None:
        """The main pages in the smallest window that must do."""
        self.window.resize(*NARROW)
        await self.go("campflow camp")
        await self.camera.take("narrow-contacts")
        await self.go(ACTIVITY)
        await self.camera.take("narrow-activity")
        await self.go(ACCOUNTS)
        await self.camera.take("narrow-accounts")
        self.window.resize(*WIDE)
