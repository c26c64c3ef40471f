"""What a person looks at and decides about a mirror, in sheets and pages of their own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.account import Account
from desktop_app.core.changes import Change
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import Plan
from desktop_app.services.desk import Desk
from desktop_app.services.mirrors import MirrorSession
from desktop_app.ui.mirror.body import MirrorBody
from desktop_app.ui.mirror.linking import LinkSheet
from desktop_app.ui.mirror.looking import LookSheet
from desktop_app.ui.mirror.names import NamesPage
from desktop_app.ui.mirror.working import Working
from desktop_app.ui.page import Page
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.saving import save_as
from desktop_app.ui.widgets import Sheet
from desktop_app.ui.words import moment_shown


class Asking(QObject):
    """`chosen` carries a `Choice` that makes another plan, `opens` a page. `fields` are those of the list."""

    chosen = Signal(object)
    opens = Signal(object)

    def __init__(self, desk: Desk, account: Account, session: MirrorSession, working: Working, page: Page) -> None:
        super().__init__(page)
        self._desk, self._account, self._session, self._page = desk, account, session, page
        self._working = working
        self.fields = FieldSet(())
        self._looked: frozenset[str | None] = frozenset()  # whose names the person has looked at

    def heed(self, body: MirrorBody) -> None:
        """Do what is asked for there."""
        people, proofs, session = body.people, body.proofs, self._session
        people.keep_asked.connect(lambda contact, keep: self.chosen.emit(lambda: session.keep(contact, keep=keep)))
        people.keep_all_asked.connect(lambda: self.chosen.emit(session.keep_all))
        people.same_asked.connect(lambda contact, row: self.chosen.emit(lambda: session.link(contact, row)))
        people.link_asked.connect(self._ask_link)
        people.look_asked.connect(self._look_at)
        people.all_asked.connect(self._look_at_names)
        people.all_same_asked.connect(lambda: self.chosen.emit(session.link_exact))
        body.unlink_asked.connect(lambda: self.chosen.emit(session.unlink))
        body.all_asked.connect(self._show_all)
        proofs.names_asked.connect(self._look_at_names)
        proofs.ids_asked.connect(self._save_ids)
        proofs.backup_shown.connect(self._show_backup)

    def has_looked(self) -> bool:
        """Whether the person has looked at the names of all who would go."""
        work = self._session.work
        return all(
            change.contact in self._looked for change in work.found.going() if change.id not in work.plan.excluded
        )

    def forget(self) -> None:
        """What was looked at were other people."""
        self._looked = frozenset()

    async def look_at_import(self) -> None:
        """The review of the same file without removing anybody."""
        session, mirrors = self._session, self._desk.mirrors

        async def again() -> Plan:
            await session.work_out()
            return await mirrors.import_plan(session)

        plan = await mirrors.import_plan(session)
        self.opens.emit(ReviewPage(self._desk, self._account, plan, replan=again))

    def _person(self, contact: str) -> Change | None:
        """The line of somebody who would go."""
        return next((change for change in self._session.work.found.going() if change.contact == contact), None)

    def _look_at(self, contact: str) -> None:
        person = self._person(contact)
        if person is not None:
            LookSheet(person, self.fields, self._page).open()

    def _ask_link(self, contact: str) -> None:
        found, person = self._session.work.found, self._person(contact)
        if person is None:
            return
        sheet = LinkSheet(person, found.nearest.get(contact), found.by_id.values(), self.fields, self._page)

        def answered(answer: str) -> None:
            row = sheet.row
            if answer == "link" and row is not None:
                self.chosen.emit(lambda: self._session.link(contact, row))

        sheet.answered.connect(answered)
        sheet.open()

    def _look_at_names(self) -> None:
        page = NamesPage(self._account, self._session.work, self.fields)
        page.looked.connect(self._have_looked)
        self.opens.emit(page)

    def _have_looked(self, kept: frozenset[str], seen: frozenset[str | None]) -> None:
        async def keep() -> Plan:
            self._looked = seen
            return await self._session.keep_only(kept)

        self.chosen.emit(keep)

    def _show_all(self) -> None:
        self.opens.emit(ReviewPage(self._desk, self._account, self._session.plan, only_look=True))

    def _show_backup(self) -> None:
        backup = self._session.backup
        if backup is None:
            return
        text = self.tr(
            "%n people, saved {time} in the encrypted store of this program, read back and compared. "
            "After the run, Activity offers “Restore from backup…”.",
            "",
            backup.count,
        )
        sheet = Sheet(self.tr("The backup"), text.format(time=moment_shown(backup.made_at)), parent=self._page)
        sheet.add_out(self.tr("Close"))
        sheet.open()

    def _save_ids(self) -> None:
        source = Path(self._session.source.source)
        suffix = source.suffix or ".csv"
        name = self.tr("{name} with ids").format(name=source.stem) + suffix
        kinds = self.tr("Spreadsheet (*{suffix})").format(suffix=suffix)
        title = self.tr("Save the copy with ids")
        save_as(self._page, self._page.tasks, title, name, kinds, self._working.write_ids)
