"""The mirror of a list from a file: who goes, who stays, the proofs, and the button that removes them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.errors import DeskError
from desktop_app.core.fields import FieldSet
from desktop_app.services.desk import Desk
from desktop_app.services.mirrors import MirrorSession
from desktop_app.services.pace import finished
from desktop_app.ui.mirror.asking import Asking
from desktop_app.ui.mirror.body import MirrorBody
from desktop_app.ui.mirror.foot import MirrorFoot
from desktop_app.ui.mirror.head import MirrorHead
from desktop_app.ui.mirror.people import People
from desktop_app.ui.mirror.proofs import Proofs
from desktop_app.ui.mirror.waiting import Waiting
from desktop_app.ui.mirror.working import Choice, Working
from desktop_app.ui.page import Page
from desktop_app.ui.removal import Removal
from desktop_app.ui.review.saving import Saving
from desktop_app.ui.review.words import title as review_title
from desktop_app.ui.words import spoken


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
        self._working = Working(session, self._show, self)
        self._working.moved.connect(self._show_foot)
        self._working.saving_changed.connect(self._show_proofs)
        self._working.outdated.connect(self._forget_typed)
        self._asking = Asking(desk, account, session, self._working, self)
        self._asking.chosen.connect(self._choose)
        self._asking.opens.connect(self.opens)
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
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._foot, self._foot.take_focus)

    # ------------------------------------------------------------------------------------------------------- working

    def start_over(self) -> None:
        """Read the list anew and work out who would go."""

        async def read() -> None:
            self._waiting.begin()
            self._stack(self._waiting)
            await self._session.work_out(self._waiting.show_reading)
            self._fields = self._asking.fields = (await self._desk.browse.table(self._account.id)).fields

        async def work() -> None:
            await self._working.start_over(read)
            self._back_up()

        self._forget_typed()
        self.tasks.start(work(), self._not_opened)

    def _back_up(self) -> None:
        """Save everyone before anybody can go."""
        self.tasks.start(self._working.back_up(), self._refused)

    def _choose(self, choice: Choice) -> None:
        """Take a choice (keep, link), work the plan out again and show it. What was typed was typed for another one."""

        def chosen() -> None:
            self.proofs.forget()
            self._body.hush()

        async def work() -> None:
            await self._working.choose(choice, chosen)
            self._back_up()

        self._forget_typed()
        self.tasks.start(work(), self._refused)

    # ------------------------------------------------------------------------------------------- staying in step

    def _account_changed(self, account: str) -> None:
        """What was typed does not count for another list; say what is different."""

        async def look_again() -> None:
            fresh = await self._working.look_again()
            if fresh:
                text = self.tr("Since you looked, these people were added: {names}.").format(names=", ".join(fresh[:5]))
                self._body.say("warning", self.tr("The list has changed."), text)
            if fresh is not None:
                self._back_up()

        if account == self._account.id:
            self.tasks.start(look_again(), self._refused)

    def _forget_typed(self) -> None:
        self._asking.forget()
        self.proofs.forget()

    # ------------------------------------------------------------------------------------------------------ going on

    def _press(self) -> None:
        typed: dict[str, tuple[str, ...]] = {"typed": self.proofs.typed}
        if self._asking.has_looked():
            typed["many"] = ()
        self._foot.hold()

        async def begin() -> None:
            from desktop_app.ui.runs.page import RunPage

            run = await self._session.start(self._desk.runs, typed)
            self.replaced.emit(RunPage(self._desk, self._account, run))

        self.tasks.start(self._working.start(self._session.plan, begin), self._refused)

    def _refused(self, error: DeskError) -> None:
        self._forget_typed()
        self._body.say("problem", spoken(error.sentence), spoken(error.advice))
        self.tasks.start(self._working.recover())

    def _not_opened(self, error: DeskError) -> None:
        self._waiting.show_error(error)
        self._stack(self._waiting)

    # -------------------------------------------------------------------------------------------------------- showing

    async def _show(self) -> None:
        await finished(self._body.showing(self._session, self._fields))
        self._show_proofs()
        plan = self._session.plan
        self._saving.describe(review_title(plan, self._removal), self._removal, self._fields)
        self._saving.take(plan)
        self._stack(self._body)

    def _show_proofs(self) -> None:
        looked = self._asking.has_looked()
        self.proofs.show_session(self._session, self._crm, looked=looked, saving=self._working.saving)

    def _show_foot(self) -> None:
        if self._session.ready and not self._body.isHidden():
            looked, typed = self._asking.has_looked(), self.proofs.missing()
            self._foot.show_session(looked=looked, busy=self._working.busy, typed=typed)

    def _stack(self, shown: QWidget) -> None:
        ready = shown is self._body
        self._waiting.setVisible(not ready)
        self._body.setVisible(ready)
        if ready:
            self._show_foot()
        else:
            self._foot.show_reading()

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self._waiting = Waiting(self)
        self._waiting.again_asked.connect(self.start_over)
        self._body = MirrorBody(self._account, self._crm, self)
        self._asking.heed(self._body)
        self.proofs.changed.connect(self._show_foot)
        self.proofs.backup_asked.connect(self._back_up)
        self._saving = Saving(self._desk, self)
        head = MirrorHead(self._account, self._session, self._saving, self)
        head.back_clicked.connect(self.closed)
        self._foot = MirrorFoot(self._account, self._session, self)
        self._foot.cancelled.connect(self.closed)
        self._foot.import_asked.connect(lambda: self.tasks.start(self._asking.look_at_import(), self._refused))
        self._foot.go_asked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._waiting, 1)
        column.addWidget(self._body, 1)
        column.addWidget(self._foot)
