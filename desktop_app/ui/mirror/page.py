"""The mirror of a list from a file: who goes, who stays, the proofs, and the button that removes them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.changes import Change
from desktop_app.core.errors import DeskError
from desktop_app.core.fields import FieldSet
from desktop_app.core.lines import contacts_of
from desktop_app.core.plan import Plan
from desktop_app.services.desk import Desk
from desktop_app.services.mirrors import MirrorSession
from desktop_app.services.pace import finished
from desktop_app.ui.mirror import words
from desktop_app.ui.mirror.body import MirrorBody
from desktop_app.ui.mirror.linking import LinkSheet
from desktop_app.ui.mirror.looking import LookSheet
from desktop_app.ui.mirror.names import NamesPage
from desktop_app.ui.mirror.people import People
from desktop_app.ui.mirror.proofs import Proofs
from desktop_app.ui.page import Page
from desktop_app.ui.removal import Removal
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.review.saving import Saving
from desktop_app.ui.review.words import title as review_title
from desktop_app.ui.saving import save_as
from desktop_app.ui.widgets import Button, EmptyState, Footer, MenuButton, PageHeader, Sheet
from desktop_app.ui.words import moment_shown, spoken

Choice = Callable[[], Awaitable[Plan]]


class MirrorPage(Page):
    """One mirror. It reads the list anew when it opens, and works the plan out again after every choice."""

    help_topic = "mirror"

    def __init__(self, desk: Desk, account: Account, session: MirrorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._account = account
        self._session = session
        self._crm = desk.accounts.info(account.provider).name
        self._fields = FieldSet(())
        self._removal = Removal(session.can)
        self._looked: frozenset[str | None] = frozenset()  # whose names the person has looked at
        self._saving_backup = False
        self._working = asyncio.Lock()  # one thing after the other
        self._lay_out()
        listener = self._account_changed
        desk.browse.changed.connect(listener)
        self.destroyed.connect(lambda: desk.browse.changed.disconnect(listener))
        self.start_over()

    @property
    def session(self) -> MirrorSession:
        return self._session

    @property
    def people(self) -> People:
        """The left side: the rows of those who would go."""
        return self._body.people

    @property
    def proofs(self) -> Proofs:
        """The right side, where the words are typed."""
        return self._body.proofs

    def unsaved(self) -> str:
        if self._session.kept or self._session.links:
            return self.tr("Whom you kept and linked for this mirror is forgotten.")
        return ""

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing that removes anybody has the focus first."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._cancel, self._cancel.setFocus)

    # ------------------------------------------------------------------------------------------------------- working

    def start_over(self) -> None:
        """Read the list anew and work out who would go."""
        self._forget_typed()
        self.tasks.start(self._start_over(), self._not_opened)

    async def _start_over(self) -> None:
        async with self._at_work():
            self._waiting.set_action(None)
            self._show_reading(0, None)
            self._stack(self._waiting)
            await self._session.work_out(self._show_reading)
            self._fields = (await self._desk.browse.table(self._account.id)).fields
            await self._show()
        self._back_up()

    @asynccontextmanager
    async def _at_work(self) -> AsyncGenerator[None]:
        """One thing after the other; meanwhile nothing can be pressed that acts."""
        async with self._working:
            self._show_button()
            yield
        self._show_button()

    def _back_up(self) -> None:
        """Save everyone before anybody can go."""
        self.tasks.start(self._make_backup(), self._refused)

    async def _make_backup(self) -> None:
        async with self._at_work():
            if not self._session.work.numbers.going or self._session.backup is not None:
                return
            plan = self._session.plan
            self._saving_backup = True
            self._show_proofs()
            try:
                await self._session.back_up()
            finally:
                self._saving_backup = False
            if plan is not self._session.plan:  # the list had changed, and the plan was worked out again
                self._forget_typed()
                await self._show()
            self._show_proofs()

    def _choose(self, choice: Choice) -> None:
        """Take a choice (keep, link), work the plan out again and show it. What was typed was typed for another one."""

        async def work() -> None:
            async with self._at_work():
                await choice()
                self.proofs.forget()
                self._body.hush()
                await self._show()
            self._back_up()

        self._forget_typed()
        self.tasks.start(work(), self._refused)

    def _person(self, contact: str) -> Change | None:
        """The line of somebody who would go."""
        return next((change for change in self._session.work.found.going() if change.contact == contact), None)

    def _look_at(self, contact: str) -> None:
        person = self._person(contact)
        if person is not None:
            LookSheet(person, self._fields, self).open()

    def _ask_link(self, contact: str) -> None:
        found, person = self._session.work.found, self._person(contact)
        if person is None:
            return
        sheet = LinkSheet(person, found.nearest.get(contact), found.by_id.values(), self._fields, self)

        def answered(answer: str) -> None:
            row = sheet.row
            if answer == "link" and row is not None:
                self._choose(lambda: self._session.link(contact, row))

        sheet.answered.connect(answered)
        sheet.open()

    def _look_at_names(self) -> None:
        page = NamesPage(self._account, self._session.work, self._fields)
        page.looked.connect(self._have_looked)
        self.opens.emit(page)

    def _have_looked(self, kept: frozenset[str], seen: frozenset[str | None]) -> None:
        async def keep() -> Plan:
            self._looked = seen
            return await self._session.keep_only(kept)

        self._choose(keep)

    def _save_ids(self) -> None:
        source = Path(self._session.source.source)
        suffix = source.suffix or ".csv"
        name = self.tr("{name} with ids").format(name=source.stem) + suffix
        kinds = self.tr("Spreadsheet (*{suffix})").format(suffix=suffix)

        async def save(path: Path) -> None:
            async with self._at_work():
                await self._session.write_ids(str(path))
                await self._show()

        save_as(self, self.tasks, self.tr("Save the copy with ids"), name, kinds, save)

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
        sheet = Sheet(self.tr("The backup"), text.format(time=moment_shown(backup.made_at)), parent=self)
        sheet.add_out(self.tr("Close"))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    # ------------------------------------------------------------------------------------------- staying in step

    def _account_changed(self, account: str) -> None:
        if account == self._account.id:
            self.tasks.start(self._look_again(), self._refused)

    async def _look_again(self) -> None:
        """The list is another one now: what was typed does not count any more; say what is different."""
        async with self._at_work():
            if not self._session.ready or not await self._session.is_stale():
                return
            before = {*contacts_of(self._session.plan.changes)}
            self._forget_typed()
            plan = await self._session.work_out()
            fresh = [c.name for c in self._session.work.found.going() if c.contact not in before]
            await self._show()
            if plan.removals() and fresh:
                text = self.tr("Since you looked, these people were added: {names}.").format(names=", ".join(fresh[:5]))
                self._body.say("warning", self.tr("The list has changed."), text)
        self._back_up()

    def _forget_typed(self) -> None:
        self._looked = frozenset()
        self.proofs.forget()

    # ------------------------------------------------------------------------------------------------------ going on

    def _press(self) -> None:
        typed: dict[str, tuple[str, ...]] = {"typed": self.proofs.typed}
        if self._has_looked():
            typed["many"] = ()
        self._go.setEnabled(False)
        self.tasks.start(self._start(self._session.plan, typed), self._refused)

    async def _start(self, plan: Plan, typed: dict[str, tuple[str, ...]]) -> None:
        from desktop_app.ui.runs.page import RunPage

        async with self._at_work():
            if plan is self._session.plan:  # else what was typed was typed for another one
                run = await self._session.start(self._desk.runs, typed)
                self.replaced.emit(RunPage(self._desk, self._account, run))

    def _import(self) -> None:
        async def again() -> Plan:
            await self._session.work_out()
            return await self._session.import_plan()

        async def look() -> None:
            plan = await self._session.import_plan()
            self.opens.emit(ReviewPage(self._desk, self._account, plan, replan=again))

        self.tasks.start(look(), self._refused)

    def _refused(self, error: DeskError) -> None:
        self._forget_typed()
        self._body.say("problem", spoken(error.sentence), spoken(error.advice))
        self.tasks.start(self._show_as_it_is())

    async def _show_as_it_is(self) -> None:
        """What went wrong may have left another list, or another plan."""
        async with self._at_work():
            if await self._session.is_stale():
                await self._session.work_out()
            await self._show()

    def _not_opened(self, error: DeskError) -> None:
        again = Button(self.tr("Try again"), "primary")
        again.clicked.connect(self.start_over)
        self._waiting.show_message("octagon-alert", spoken(error.sentence), spoken(error.advice), failed=True)
        self._waiting.set_action(again)
        self._stack(self._waiting)

    # -------------------------------------------------------------------------------------------------------- showing

    def _show_reading(self, done: int, total: int | None) -> None:
        reading = self.tr("{done} so far") if total is None else self.tr("{done} of {total}")
        reading = reading.format(done=words.number(done), total=words.number(total or 0))
        self._waiting.show_message("hourglass", self.tr("Reading the contacts…"), reading if done else "")

    async def _show(self) -> None:
        await finished(self._body.showing(self._session, self._fields))
        self._show_proofs()
        plan = self._session.plan
        self._saving.describe(review_title(plan, self._removal), self._removal, self._fields)
        self._saving.take(plan)
        self._stack(self._body)

    def _show_proofs(self) -> None:
        looked = self._has_looked()
        self.proofs.show_session(self._session, self._crm, looked=looked, saving=self._saving_backup)

    def _show_button(self) -> None:
        if not self._session.ready:
            return
        numbers = self._session.work.numbers
        self._go.setText(words.button(self._removal, numbers, self._account, self._session.list_name))
        self._go.setVisible(numbers.going > 0)
        self._without.set_kind("plain" if numbers.going else "primary")
        missing = self._missing()
        self._go.setEnabled(not missing)
        self._footer.set_note(missing if numbers.going else "", "lock")

    def _has_looked(self) -> bool:
        work = self._session.work
        return all(
            change.contact in self._looked for change in work.found.going() if change.id not in work.plan.excluded
        )

    def _missing(self) -> str:
        """What still stands between the person and the button, as a sentence."""
        plan = self._session.plan
        if self._account.read_only:
            return self.tr("This account is read only. Change that under Accounts.")
        if blocks := plan.blocks():
            return spoken(blocks[0].sentence)
        if any(guard.code == "many" for guard in plan.guards) and not self._has_looked():
            return self.tr("Look at the names first")
        if self._session.backup is None:
            return self.tr("The backup is still missing")
        if self._working.locked():
            return self.tr("The people are being compared…")
        return self.proofs.missing()

    def _stack(self, shown: QWidget) -> None:
        ready = shown is self._body
        self._waiting.setVisible(not ready)
        self._body.setVisible(ready)
        self._without.setVisible(ready)
        if ready:
            self._show_button()
        else:
            self._go.hide()
            self._footer.set_note("")

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self._waiting = EmptyState("hourglass", "", parent=self)
        self._body = self._work_part()
        self._saving = Saving(self._desk, self)
        self._footer = self._foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self._waiting, 1)
        column.addWidget(self._body, 1)
        column.addWidget(self._footer)

    def _header(self) -> PageHeader:
        source = self._session.source
        places = dict.fromkeys((self._account.name, words.place(self._account, self._session.list_name)))
        subtitle = self.tr("Mirror · {place} · {file}, %Ln row(s)", "", source.rows).format(
            place=" · ".join(places), file=source.source or self.tr("pasted text")
        )
        title = words.title(self._account)
        header = PageHeader(title, subtitle, environment=self._account.environment.value, back=True, parent=self)
        header.back_clicked.connect(self.closed)
        tool = self._saving.tool()
        header.add_action(MenuButton(tool.text, tool.ways, "quiet", tool.icon, header), keep=True)
        return header

    def _work_part(self) -> MirrorBody:
        body = MirrorBody(self._account, self._crm, self)
        people, proofs = body.people, body.proofs
        people.keep_asked.connect(lambda contact, keep: self._choose(lambda: self._session.keep(contact, keep=keep)))
        people.link_asked.connect(self._ask_link)
        people.keep_all_asked.connect(lambda: self._choose(self._session.keep_all))
        people.same_asked.connect(lambda contact, row: self._choose(lambda: self._session.link(contact, row)))
        people.look_asked.connect(self._look_at)
        body.same.asked.connect(lambda: self._choose(self._session.link_exact))
        people.all_asked.connect(self._look_at_names)
        body.unlink_asked.connect(lambda: self._choose(self._session.unlink))
        body.all_asked.connect(self._show_all)
        proofs.changed.connect(self._show_button)
        proofs.names_asked.connect(self._look_at_names)
        proofs.ids_asked.connect(self._save_ids)
        proofs.backup_asked.connect(self._back_up)
        proofs.backup_shown.connect(self._show_backup)
        return body

    def _show_all(self) -> None:
        self.opens.emit(ReviewPage(self._desk, self._account, self._session.plan, only_look=True))

    def _foot(self) -> Footer:
        footer = Footer(self)
        self._cancel = Button(self.tr("Cancel"), parent=footer)
        self._cancel.clicked.connect(self.closed)
        self._without = Button(self._removal.without(), parent=footer)
        self._without.clicked.connect(self._import)
        self._go = Button("", "danger", parent=footer)
        self._go.setEnabled(False)
        self._go.clicked.connect(self._press)
        footer.add_out(self._cancel)
        footer.add(self._without)
        footer.add(self._go)
        return footer
