"""The mirror of a list from a file: who goes, who stays, the proofs, and the button that deletes."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Kind
from desktop_app.core.errors import DeskError, PlanStopped
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Capabilities
from desktop_app.services.desk import Desk
from desktop_app.services.mirrors import MirrorSession
from desktop_app.ui.mirror.linking import LinkSheet
from desktop_app.ui.mirror.names import NamesPage
from desktop_app.ui.mirror.people import People
from desktop_app.ui.mirror.proofs import Proofs, blocked
from desktop_app.ui.page import Page
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.saving import save_as
from desktop_app.ui.theme import ENVIRONMENTS
from desktop_app.ui.widgets import Banner, Button, ElidedLabel, EmptyState, Footer, PageHeader, Panel, Sheet
from desktop_app.ui.words import moment_shown, spoken, translated


class MirrorPage(Page):
    """One mirror. It reads the list anew when it opens, and works the plan out again after every choice."""

    def __init__(self, desk: Desk, account: Account, session: MirrorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._account = account
        self._session = session
        self._fields = FieldSet(())
        self._can = Capabilities()
        self._looked: int | None = None  # at how many names the person has looked
        self._busy = 0
        self._choosing = asyncio.Lock()
        self._lay_out()
        listener = self._account_changed
        desk.browse.changed.connect(listener)
        self.destroyed.connect(lambda: desk.browse.changed.disconnect(listener))
        self.start_over()

    @property
    def session(self) -> MirrorSession:
        return self._session

    @property
    def proofs(self) -> Proofs:
        """The right side, where the words are typed."""
        return self._proofs

    def unsaved(self) -> str:
        if self._session.kept or self._session.links:
            return self.tr("Whom you kept and linked for this mirror is forgotten.")
        return ""

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing that deletes has the focus first."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._cancel, self._cancel.setFocus)

    # ------------------------------------------------------------------------------------------------------- working

    def start_over(self) -> None:
        """Read the list anew and work out who would go."""
        self._forget_typed()
        self.tasks.start(self._start_over(), self._not_opened)

    async def _start_over(self) -> None:
        self._busy += 1
        try:
            self._waiting.show_message("hourglass", self.tr("Reading the list…"), "")
            self._stack(self._waiting)
            self._can = await self._desk.accounts.capabilities(self._account.id)
            plan = await self._session.work_out(self._show_reading)
            self._fields = (await self._desk.browse.table(self._account.id)).fields
            self._show_plan(plan)
            await self._back_up()
        finally:
            self._busy -= 1

    async def _back_up(self) -> None:
        """Save everyone before anybody can go. A list that changed meanwhile is worked out again."""
        plan = self._session.plan
        if plan is None or not plan.removals():
            return
        backup = await self._session.back_up()
        if backup.count != plan.snapshot.count:
            plan = await self._session.work_out(self._show_reading)
            await self._session.back_up()
        self._show_plan(plan)

    def _choose(self, choice) -> None:
        """Take a choice (keep, link), work the plan out again and show it."""

        async def work() -> None:
            async with self._choosing:
                self._busy += 1
                try:
                    self._show_plan(await choice())
                    if self._session.backup is None:
                        await self._back_up()
                finally:
                    self._busy -= 1

        self._forget_typed()
        self.tasks.start(work(), self._refused)

    def _keep_all(self) -> None:
        async def keep() -> Plan:
            plan = self._session.plan
            for change in plan.changes if plan is not None else ():
                if change.kind is Kind.REMOVED and change.contact is not None:
                    self._session.kept.add(change.contact)
            return await self._session.work_out()

        self._choose(keep)

    def _ask_link(self, contact: str) -> None:
        plan = self._session.plan
        person = next((c for c in plan.changes if c.contact == contact), None) if plan is not None else None
        if plan is None or person is None:
            return
        sheet = LinkSheet(person, self._session.nearest.get(contact), plan.changes, self._fields, self)

        def answered(answer: str) -> None:
            row = sheet.row
            if answer == "link" and row is not None:
                self._choose(lambda: self._session.link(contact, row))

        sheet.answered.connect(answered)
        sheet.open()

    def _look_at_names(self) -> None:
        plan = self._session.plan
        if plan is None:
            return
        page = NamesPage(self._account, plan, self._fields)
        page.looked.connect(self._have_looked)
        self.opens.emit(page)

    def _have_looked(self, kept: frozenset[str]) -> None:
        removable = (
            {c.contact for c in self._session.plan.changes if c.kind is Kind.REMOVED} if self._session.plan else set()
        )
        self._session.kept = {contact for contact in kept if contact in removable}

        async def work_out() -> Plan:
            plan = await self._session.work_out()
            self._looked = len(plan.removals())
            return plan

        self._choose(work_out)

    def _save_ids(self) -> None:
        source = Path(self._session.source.source)
        suffix = source.suffix or ".csv"
        name = self.tr("{name} with ids").format(name=source.stem) + suffix
        kinds = self.tr("Spreadsheet (*{suffix})").format(suffix=suffix)

        async def save(path: Path) -> None:
            await self._session.write_ids(str(path))
            if self._session.plan is not None:
                self._show_plan(self._session.plan)

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
        sheet.open()

    # ------------------------------------------------------------------------------------------- staying in step

    def _account_changed(self, account: str) -> None:
        if account == self._account.id and not self._busy:
            self.tasks.start(self._look_again(), self._refused)

    async def _look_again(self) -> None:
        """The list is another one now: what was typed does not count any more; say what is different."""
        plan = self._session.plan
        mark = await self._desk.browse.mark(self._account.id)
        if plan is None or mark is None or mark.revision == plan.snapshot.revision:
            return
        before = {change.contact for change in plan.changes if change.contact is not None}
        self._forget_typed()
        plan = await self._session.work_out()
        self._show_plan(plan)
        await self._back_up()
        fresh = [c.name for c in plan.changes if c.contact is not None and c.contact not in before]
        if fresh:
            words = self.tr("Since you looked, these people were added: {names}.").format(names=", ".join(fresh[:5]))
            self._say("warning", self.tr("The list has changed."), words)

    def _forget_typed(self) -> None:
        self._looked = None
        self._proofs.forget()

    # ------------------------------------------------------------------------------------------------------ going on

    def _press(self) -> None:
        name, number = self._proofs.typed
        typed: dict[str, tuple[str, ...]] = {"typed": (name, number)}
        if self._has_looked():
            typed["many"] = ()
        self._go.setEnabled(False)
        self.tasks.start(self._start(typed), self._refused)

    async def _start(self, typed: dict[str, tuple[str, ...]]) -> None:
        from desktop_app.ui.runs.page import RunPage

        self._busy += 1
        try:
            run = await self._session.start(self._desk.runs, typed)
        finally:
            self._busy -= 1
        self.replaced.emit(RunPage(self._desk, self._account, run))

    def _import(self) -> None:
        async def again() -> Plan:
            await self._session.work_out()
            return self._session.import_plan()

        self.opens.emit(ReviewPage(self._desk, self._account, self._session.import_plan(), replan=again))

    def _refused(self, error: DeskError) -> None:
        if self._session.plan is not None:
            self._show_plan(self._session.plan)
        self._say("problem", spoken(error.sentence), spoken(error.advice))
        if isinstance(error, PlanStopped):
            self._forget_typed()
            self.tasks.start(self._look_again(), self._refused)

    def _not_opened(self, error: DeskError) -> None:
        again = Button(self.tr("Try again"), "primary")
        again.clicked.connect(self.start_over)
        self._waiting.show_message("octagon-alert", spoken(error.sentence), spoken(error.advice), failed=True)
        self._waiting.set_action(again)
        self._stack(self._waiting)

    # -------------------------------------------------------------------------------------------------------- showing

    def _show_reading(self, done: int, total: int | None) -> None:
        words = self.tr("{done} so far") if total is None else self.tr("{done} of {total}")
        self._waiting.show_message("hourglass", self.tr("Reading the list…"), words.format(done=done, total=total))

    def _forever(self) -> str:
        """What is lost for good when these people go, and what is not."""
        if self._can.recreate is not None:
            return spoken(self._can.recreate)
        crm = self._desk.accounts.info(self._account.provider).name
        words = self.tr("For {crm} these people are {verb} for good.")
        return words.format(crm=crm, verb=translated(self._can.removed_verb))

    def _has_looked(self) -> bool:
        plan = self._session.plan
        return plan is not None and self._looked is not None and self._looked == len(plan.removals())

    def _show_plan(self, plan: Plan) -> None:
        counts = plan.counts()
        self._show_banner(plan)
        removed = [change for change in plan.changes if change.kind is Kind.REMOVED]
        replaced = [change for change in plan.changes if change.kind is Kind.REPLACED]
        verb = translated(self._can.removed_verb)
        kept = frozenset(self._session.kept)
        self._people.show_people(removed, replaced, kept, self._session.nearest, self._fields, verb)
        self._proofs.show_session(self._session, plan, looked=self._has_looked(), forever=self._forever())
        also = self.tr("Also: {new} new, {changed} changed, {same} the same")
        self._also.setText(also.format(new=counts[Kind.NEW], changed=counts[Kind.CHANGED], same=counts[Kind.SAME]))
        self._show_button(plan)
        self._stack(self._work)

    def _show_banner(self, plan: Plan) -> None:
        going = len(plan.removals())
        place = ENVIRONMENTS[self._account.environment].word
        title = self.tr("{place} · list {name} · {now} people now, {then} afterwards").format(
            place=place, name=self._session.list_name, now=plan.snapshot.count, then=plan.people_afterwards()
        )
        if going:
            crm = self._desk.accounts.info(self._account.provider).name
            text = self.tr("Everyone who is in {crm} and not in your file will be {verb} there.")
            text = text.format(crm=crm, verb=translated(self._can.removed_verb))
            kind = "danger" if self._account.environment is Environment.LIVE else "warning"
            self._banner.show_message(kind, title, text, icon="triangle-alert", strong=True)
        else:
            self._banner.show_message("good", title, self.tr("Nobody will be gone."), strong=True)

    def _show_button(self, plan: Plan | None = None) -> None:
        plan = plan or self._session.plan
        if plan is None:
            return
        counts = plan.counts()
        parts = []
        if counts[Kind.REMOVED]:
            parts.append(self.tr("{verb} {count}").format(
                verb=translated(self._can.remove_verb), count=counts[Kind.REMOVED]))  # fmt: skip
        if counts[Kind.REPLACED]:
            parts.append(self.tr("replace {count}").format(count=counts[Kind.REPLACED]))
        words = self.tr(" and ").join(parts)
        going = len(plan.removals())
        self._go.setText(self.tr("{what} people", "", going).format(what=words[:1].upper() + words[1:]))
        self._go.setVisible(going > 0)
        missing = self._missing(plan)
        self._go.setEnabled(not missing)
        self._footer.set_note(missing if going else "", "lock")

    def _missing(self, plan: Plan) -> str:
        """What still stands between the person and the button, as a sentence."""
        guard = blocked(plan)
        backup = self._session.backup
        if self._account.read_only:
            return self.tr("This account is read only. Change that under Accounts.")
        if guard is not None:
            return spoken(guard.sentence)
        if any(guard.code == "many" for guard in plan.guards) and not self._has_looked():
            return self.tr("Look at the names first")
        if backup is None or not backup.verified:
            return self.tr("The backup is still missing")
        return self._proofs.missing()

    def _say(self, kind: str, title: str, text: str) -> None:
        self._notice.show_message(kind, title, text)  # type: ignore[arg-type]
        self._notice.show()

    def _stack(self, shown: QWidget) -> None:
        self._waiting.setVisible(shown is self._waiting)
        self._work.setVisible(shown is self._work)
        for button in (self._go, self._without):
            button.setVisible(shown is self._work)

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        source = self._session.source
        subtitle = self.tr("{account} · list {list} · {file}, %n row(s)", "", source.rows).format(
            account=self._account.name, list=self._session.list_name, file=source.source
        )
        header = PageHeader(
            self.tr("Mirror the list from a file"),
            subtitle,
            environment=self._account.environment.value,
            back=True,
            parent=self,
        )
        header.back_clicked.connect(self.closed)
        self._waiting = EmptyState("hourglass", "", parent=self)
        self._work = self._work_part()
        self._footer = self._foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._waiting, 1)
        column.addWidget(self._work, 1)
        column.addWidget(self._footer)

    def _work_part(self) -> QWidget:
        part = Panel(parent=self)
        self._banner = Banner("danger", parent=part)
        self._notice = Banner("warning", parent=part)
        self._notice.hide()
        banners = QVBoxLayout()
        banners.setContentsMargins(16, 12, 16, 12)
        banners.setSpacing(8)
        banners.addWidget(self._banner)
        banners.addWidget(self._notice)
        self._people = People(part)
        self._people.keep_asked.connect(
            lambda contact, keep: self._choose(lambda: self._session.keep(contact, keep=keep))
        )
        self._people.link_asked.connect(self._ask_link)
        self._people.keep_all_asked.connect(self._keep_all)
        self._people.link_exact_asked.connect(lambda: self._choose(self._session.link_exact))
        self._people.all_asked.connect(self._look_at_names)
        self._proofs = Proofs(part)
        self._proofs.changed.connect(self._show_button)
        self._proofs.names_asked.connect(self._look_at_names)
        self._proofs.ids_asked.connect(self._save_ids)
        self._proofs.backup_asked.connect(lambda: self.tasks.start(self._back_up(), self._refused))
        self._proofs.backup_shown.connect(self._show_backup)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._people, 1)
        left.addWidget(self._also_row(part))
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addLayout(left, 1)
        both.addWidget(self._proofs)
        frame = Panel(sides=("top",), parent=part)
        frame.setLayout(both)
        both.setContentsMargins(0, 1, 0, 0)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(banners)
        column.addWidget(frame, 1)
        return part

    def _also_row(self, parent: QWidget) -> QWidget:
        row = Panel(sides=("top",), parent=parent)
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 8, 18, 8)
        self._also = ElidedLabel("", ink="text2", parent=row)
        show = Button(self.tr("Show"), "link", parent=row)
        show.clicked.connect(self._show_all)
        line.addWidget(self._also, 1)
        line.addWidget(show)
        return row

    def _show_all(self) -> None:
        if self._session.plan is not None:
            self.opens.emit(ReviewPage(self._desk, self._account, self._session.plan, only_look=True))

    def _foot(self) -> Footer:
        footer = Footer(self)
        self._cancel = Button(self.tr("Cancel"), parent=footer)
        self._cancel.clicked.connect(self.closed)
        self._without = Button(self.tr("Import without deleting"), parent=footer)
        self._without.clicked.connect(self._import)
        self._go = Button("", "danger", parent=footer)
        self._go.setEnabled(False)
        self._go.clicked.connect(self._press)
        footer.add_out(self._cancel)
        footer.add(self._without)
        footer.add(self._go)
        return footer
