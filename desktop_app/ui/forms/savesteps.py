"""What happens between *Save* and the saved record: conflicts, confirmations, the run."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from desktop_app.core.account import Account
from desktop_app.core.changes import Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import InputError
from desktop_app.core.fields import Common, Field, FieldType
from desktop_app.core.plan import Guard
from desktop_app.core.words import say
from desktop_app.services.desk import Desk
from desktop_app.services.edits import IRREVERSIBLE
from desktop_app.ui.contacts.phrases import when
from desktop_app.ui.forms.editors import one_way_verb, unsubscribes
from desktop_app.ui.forms.saving import Saver
from desktop_app.ui.widgets import OUT, ConflictCard, confirm
from desktop_app.ui.words import label, shown, spoken

if TYPE_CHECKING:
    from desktop_app.ui.forms.record import RecordForm

_SAVED = frozenset({State.APPLIED, State.ALREADY, State.WAITING})


class _Asking(NamedTuple):
    """The words of a question before something that cannot be taken back."""

    title: str
    verb: str
    out: str


class SaveSteps(QObject):
    """Walks a record form through saving."""

    def __init__(self, desk: Desk, account: Account, form: RecordForm) -> None:
        super().__init__(form)
        self._desk, self._account, self._form = desk, account, form
        self._saver = Saver(desk, account)
        self._theirs: Contact | None = None
        self._open: dict[str, str] = {}
        self._typed: dict[str, str] = {}
        self.saving = False

    def forget(self) -> None:
        """Another record is shown."""
        self._theirs, self._open, self._typed, self.saving = None, {}, {}, False

    def note(self, key: str) -> None:
        """Something was typed into this field now."""
        self._typed[key] = self._desk.clock.now()

    def settle(self, key: str, side: str) -> None:
        """Somebody chose a side of a conflict."""
        self._open[key] = side
        self.show_conflicts()

    def start(self) -> None:
        """Save, unless something is wrong: then that is shown. It stops where somebody has to decide. From now on nothing
        can be typed, nor saved twice."""
        if not self._problems():
            self._busy(on=True)
            self._form.tasks.start(self._save())

    def check(self, key: str) -> None:
        """What is wrong with one field, once the keyboard has left it."""
        form, draft = self._form, self._form.draft
        if not draft.changed(key) and not draft.new:
            return
        problem = draft.problems().get(key) if draft.changed(key) else None
        form.sections.show_problem(key, problem)
        if problem is None and draft.new and draft.changed(key):
            form.tasks.start(self._look_up(key), lambda _error: None)

    def _problems(self) -> int:
        """Show everything that is wrong, with the keyboard in the first such field; how many there are."""
        form, draft = self._form, self._form.draft
        problems = draft.problems()
        for field in draft.fields:
            form.sections.show_problem(field.key, problems.get(field.key))
        first = next((field.key for field in draft.fields if field.key in problems), None)
        if first is not None:
            form.sections.focus(first)
            form.footer.show_note(self.tr("%n problems", None, len(problems)), "octagon-alert", "problem")
        return len(problems)

    async def _save(self) -> None:
        try:
            outcome = await self._carried_out()
        finally:
            self._busy(on=False)
        if outcome is not None:
            await self._tell(outcome)

    async def review(self) -> None:
        """Show the plan instead of carrying it out."""
        if not self._problems() and self._take_sides() and not await self._conflicts():
            self._form.reviewed.emit(await self._saver.plan(self._form.draft))

    async def _look_up(self, key: str) -> None:
        """Whether a new person's address is at the CRM already."""
        form = self._form
        address = form.draft.value(key)
        if form.draft.fields[key].type is not FieldType.EMAIL or not isinstance(address, str):
            return
        taken = await self._desk.edits.email_taken(self._account.id, address)
        if taken and form.draft.new and form.draft.value(key) == address:
            form.sections.show_problem(key, say("Somebody with this address is there already. Look before you save."))

    async def _carried_out(self) -> Outcome | None:
        if not self._take_sides() or await self._conflicts():
            return None
        plan = await self._saver.plan(self._form.draft)
        for change in plan.changes:
            if change.kind is Kind.PROBLEM:  # found out only now: somebody has archived the record, say
                raise InputError(next(iter(change.notes.values())), say("Nothing was saved."))
        for guard in plan.confirms():
            if not await self._confirmed(guard):
                return None
        return await self._saver.carry_out(plan) if plan.to_send() else None

    async def _conflicts(self) -> int:
        """Look at the record at the CRM; how many fields were changed on both sides. They are shown."""
        draft = self._form.draft
        if draft.before is None:
            return 0
        now = await self._saver.now(draft.before)
        conflicts = draft.conflicts(now)
        if not conflicts:
            draft.rebase(now)
            return 0
        self._theirs = now
        self._open = dict.fromkeys(conflicts, "")
        cards = {key: self._card(key, now) for key in conflicts}
        for key, card in cards.items():
            self._form.sections.line(key).set_conflict(card)
        self._form.body.reveal(conflicts[0])
        first = cards[conflicts[0]]
        QTimer.singleShot(0, first, first.focus)  # by then it may be written into again
        return len(conflicts)

    def _card(self, key: str, now: Contact) -> ConflictCard:
        draft = self._form.draft
        field = draft.fields[key]
        crm = self._desk.accounts.info(self._account.provider).name
        title = self.tr("{field} was changed in {crm} while you were editing")
        nothing = self.tr("empty")
        before = self.tr("Before both changes: {value}")
        ours, theirs = self.tr("Yours"), self.tr("Now in {crm}").format(crm=crm)
        changed, moment = draft.fields.read(now.values, Common.UPDATED), self._desk.clock.now()
        if key in self._typed:
            ours += " · " + self.tr("typed {when}").format(when=when(self._typed[key], moment))
        if isinstance(changed, str):
            theirs += " · " + self.tr("changed {when}").format(when=when(changed, moment))
        return ConflictCard(
            title.format(field=label(field), crm=crm),
            (shown(field, draft.value(key)) or nothing, ours),
            (shown(field, now.get(key)) or nothing, theirs),
            before.format(value=shown(field, draft.original(key)) or nothing),
        )

    def _take_sides(self) -> bool:
        """Go on from their record with the sides that were chosen; False while a choice is missing."""
        if self._theirs is None:
            return True
        if not all(self._open.values()):
            return False
        draft = self._form.draft
        for key, side in self._open.items():
            if side == "theirs":
                draft.undo(key)
        draft.rebase(self._theirs)
        for key in self._open:
            self._form.sections.line(key).set_conflict(None)
            self._form.sections.show_value(key)
        self._theirs, self._open = None, {}
        return True

    async def _confirmed(self, guard: Guard) -> bool:
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        fields = self._form.draft.fields
        field = fields.get(guard.code.removeprefix(IRREVERSIBLE))
        one_way = field is not None and field.only_to is not None
        words = _Asking(self.tr("Save this for good?"), self.tr("Save for good"), self.tr("Keep as it was"))
        if field is not None and one_way:
            words = self._one_way(field)
        sheet = confirm(
            self._form.window(), words.title, spoken(guard.sentence), verb=words.verb, out=words.out, danger=True
        )
        sheet.answered.connect(lambda key: answer.done() or answer.set_result(key))
        yes = await answer != OUT
        if field is not None and one_way and not yes:  # who keeps it as it is has answered the change, too
            self._form.draft.undo(field.key)
            self._form.sections.show_value(field.key)
        return yes

    def _one_way(self, field: Field) -> _Asking:
        """What is asked before a field is set in the only direction it takes; it names the person."""
        draft, verb = self._form.draft, one_way_verb(field)
        values = {} if draft.before is None else draft.before.values
        person = str(draft.fields.read(values, Common.EMAIL) or draft.fields.name_of(values))
        if unsubscribes(field):
            title = self.tr("Unsubscribe {person} for good?").format(person=person)
            return _Asking(title, verb, self.tr("Keep subscribed"))
        title = self.tr("Set {field} of {person} to “{value}” for good?")
        title = title.format(field=label(field), person=person, value=shown(field, field.only_to))
        return _Asking(title, verb, self.tr("Keep as it was"))

    async def _tell(self, outcome: Outcome) -> None:
        if outcome.state not in _SAVED:
            raise InputError(
                outcome.reason or say("The CRM did not take this change."), say("Correct it and save again.")
            )
        table = await self._desk.browse.table(self._account.id)
        contact = table.contact(outcome.contact or "")
        waiting = outcome.state is State.WAITING
        if contact is not None:  # as it was read back
            self._form.show_contact(contact, self._form.draft.fields)
        words = self.tr("Sent, not yet confirmed") if waiting else self.tr("Saved")
        self._form.footer.show_note(words, "circle-check", "new")
        self._form.saved.emit(outcome.contact or "")

    def show_conflicts(self) -> None:
        """Say how many conflicts are open, if there were any; nothing can be saved before they are answered."""
        if not self._open or self.saving:
            return
        left = sum(not side for side in self._open.values())
        words = self.tr("%n conflicts to answer", None, left) if left else self.tr("Settled")
        self._form.footer.show_note(words, "git-compare-arrows", "conflict" if left else "text")
        self._form.footer.save.setEnabled(not left)
        self._form.footer.review.setVisible(not left)  # there is nothing to review before, and the note needs its room

    def _busy(self, *, on: bool) -> None:
        self.saving = on
        form = self._form
        form.sections.setEnabled(not on)
        form.footer.show_count(form.draft.count(), new=form.draft.new, saving=on)
        self.show_conflicts()
