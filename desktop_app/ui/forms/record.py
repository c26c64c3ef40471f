"""The record at the right of the contacts: its sections, what was changed, and the way to save it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Any, Literal

import msgspec
from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError, InputError
from desktop_app.core.fields import FieldSet
from desktop_app.core.ports import Capabilities
from desktop_app.core.words import say
from desktop_app.services.desk import Desk
from desktop_app.services.pace import paced
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.phrases import described
from desktop_app.ui.forms.draft import Draft
from desktop_app.ui.forms.footer import RecordFooter
from desktop_app.ui.forms.head import RecordHead
from desktop_app.ui.forms.savesteps import SaveSteps
from desktop_app.ui.forms.sections import Sections
from desktop_app.ui.theme.tokens import MARGIN
from desktop_app.ui.widgets import Banner, Panel
from desktop_app.ui.words import explained, spoken


class RecordForm(Panel):
    """One record, or a new one.

    `closed`: the x. `reviewed(Plan)`: *Review…*. `removed(str)`: *Delete…* in the menu. `saved(str)`: with the id.
    `correction_asked(key)`: *Correct…* below a field. `touched(bool)`: whether there is anything to save now.
    `events_asked(str)`: *Events of this person* in the menu. `shown_record(str)`: another record is shown, by its id; ""
    is a new one.
    """

    closed = Signal()
    reviewed = Signal(object)
    removed = Signal(str)
    saved = Signal(str)
    correction_asked = Signal(str)
    touched = Signal(bool)
    events_asked = Signal(str)
    shown_record = Signal(str)

    def __init__(self, desk: Desk, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._account = desk, account
        self._can = Capabilities(no_remove=say("Not known yet."))
        self._loading: asyncio.Task[Any] | None = None
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self._show_error)
        self.draft = Draft(FieldSet(()), None)
        self.sections = Sections(self)
        self.footer = RecordFooter(self)
        self._head = RecordHead(self)
        self._head.closed.connect(self.closed)
        self._head.remove_asked.connect(lambda: self.removed.emit(self.contact_id))
        self._head.events_asked.connect(lambda: self.events_asked.emit(self.contact_id))
        self._banner = Banner("problem", parent=self)
        self._steps = SaveSteps(desk, account, self)
        self.sections.edited.connect(self._steps.note)
        self.sections.edited.connect(lambda _key: self._show_count())
        self.sections.correction_asked.connect(self._ask_correction)
        self.sections.left.connect(self._check)
        self.sections.settled.connect(self._steps.settle)
        self.footer.discard.clicked.connect(self.discard)
        self.footer.review.clicked.connect(lambda: self.tasks.start(self._steps.review()))
        self.footer.save.clicked.connect(self.save)
        self._build()
        for key, back in ((QKeySequence.StandardKey.Undo, True), (QKeySequence.StandardKey.Redo, False)):
            shortcut = QShortcut(self)
            shortcut.setKeys(key)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, back=back))

    # ------------------------------------------------------------------------------------------------------- showing

    def show_contact(self, contact: Contact, fields: FieldSet) -> None:
        """Show a record; what was typed before is gone. Of one that cannot be changed the reason stands on top."""
        self._show(Draft(fields, contact))
        frozen = self.draft.frozen
        if frozen is not None:
            first, rest = _parted(spoken(frozen))
            self._say("info", first, rest)
        name = fields.name_of(contact.values) or self.tr("Without a name")
        about = described(fields, contact, self._desk.clock.now()[:10])
        self._head.show_person(name, about, archived=frozen is not None)
        self._loading = self.tasks.start(self._learn(self.draft, contact), lambda _error: None)

    async def prepare(self, fields: FieldSet) -> None:
        """Make the form for these fields while nobody is waiting for it."""
        if self.isHidden():
            async for _ in paced(self.sections.prepare(fields, new=False, read_only=self._account.read_only)):
                pass

    def show_new(self, fields: FieldSet) -> None:
        """Show an empty form for a new person."""
        self._show(Draft(fields, None))
        self._head.show_person(self.tr("New person"), self.tr("Nothing is sent before you save."), new=True)
        self.focus_first()

    def offer_events(self) -> None:
        """The CRM keeps what happened with its contacts: `events_asked` comes from the menu."""
        self._head.offer_events()

    def put_on_top(self, panel: QWidget) -> None:
        """Put something about the whole record below the head."""
        self._column.insertWidget(1, panel)

    def allow(self, can: Capabilities) -> None:
        """Offer what the CRM can do with a record."""
        self._can = can
        self._show_abilities()

    @property
    def contact_id(self) -> str | None:
        """The id of the record on show; None for a new one."""
        return None if self.draft.before is None else self.draft.before.id

    @property
    def unsaved(self) -> int:
        """How many fields were changed and not saved."""
        return self.draft.count()

    @property
    def busy(self) -> bool:
        return self._steps.saving

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        key = self.sections.first()
        if key is not None:
            self.sections.focus(key)

    def reveal(self, key: str) -> None:
        """Scroll to a field, once the form has its new heights: the first turn of the loop lays it out, and the second its
        frame."""
        line, bar = self.sections.line(key), self._scroll.verticalScrollBar()

        def scroll() -> None:
            bar.setValue(line.mapTo(self.sections, QPoint(0, -12)).y())

        QTimer.singleShot(0, line, lambda: QTimer.singleShot(0, line, scroll))

    # -------------------------------------------------------------------------------------------------------- acting

    def save(self) -> None:
        """Save what was changed, unless something is wrong with it: then that is shown."""
        if self._account.read_only or not self.draft.count() or self._steps.saving:
            return
        self._said.hide()
        if not self.show_problems():
            self._steps.start()

    def _step(self, *, back: bool) -> None:
        """Take the last edit back, or do it again, where it can be seen."""
        if not self._steps.saving and (key := self.sections.step(back=back)) is not None:
            self._scroll.ensureWidgetVisible(self.sections.line(key))

    def _ask_correction(self, key: str) -> None:
        if self.draft.count():
            self._show_error(
                InputError(say("There are changes that are not saved."), say("Save or discard them first."))
            )
        else:
            self.correction_asked.emit(key)

    def discard(self) -> None:
        """Back to the record as it is in the list; a new one is closed."""
        if self.draft.before is None:
            self.closed.emit()
        else:
            self.show_contact(self.draft.before, self.draft.fields)

    def forget(self) -> None:
        """Forget what was typed."""
        self._show(Draft(self.draft.fields, self.draft.before))

    def show_problems(self) -> int:
        """Show everything that is wrong, with the keyboard in the first such field; how many there are."""
        problems = self.draft.problems()
        for field in self.draft.fields:
            self.sections.show_problem(field.key, problems.get(field.key))
        first = next((field.key for field in self.draft.fields if field.key in problems), None)
        if first is not None:
            self.sections.focus(first)
            self.footer.show_note(self.tr("%n problems", None, len(problems)), "octagon-alert", "problem")
        return len(problems)

    def show_saved(self, contact: Contact | None, words: str) -> None:
        """Show the record as it was read back."""
        if contact is not None:
            self.show_contact(contact, self.draft.fields)
        self.footer.show_note(words, "circle-check", "new")

    # ----------------------------------------------------------------------------------------------------- internals

    @Slot(int, int)
    def _end_banner(self, _least: int, most: int) -> None:
        """The banner ends where the fields do."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most else 0
        self._said.setContentsMargins(0, 0, bar, 0)

    def _build(self) -> None:
        self._scroll = scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.sections)
        scroll.viewport().setAutoFillBackground(False)
        self.sections.setAutoFillBackground(False)
        self._said = QWidget(self)
        around = QVBoxLayout(self._said)
        around.setContentsMargins(MARGIN, 12, MARGIN, 0)
        around.addWidget(self._banner)
        scroll.verticalScrollBar().rangeChanged.connect(self._end_banner)
        self._said.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._said)
        column.addWidget(scroll, 1)
        column.addWidget(self.footer)

    def _show(self, draft: Draft) -> None:
        if self._loading is not None:
            self._loading.cancel()
        self.draft = draft
        self._steps.forget()
        self._said.hide()
        self.sections.show_draft(draft, read_only=self._account.read_only)
        self.shown_record.emit(self.contact_id or "")
        self._show_abilities()
        self._scroll.verticalScrollBar().setValue(0)
        self._show_count()

    def _show_abilities(self) -> None:
        """What can be done with this record as a whole."""
        before, still = self.draft.before, self.draft.frozen is None and not self._account.read_only
        known = before is not None and still
        removes = before is not None and known and self._can.no_remove is None
        self._head.offer_removing(self._can.removing(before.values) if before is not None and removes else None)
        self.sections.offer_corrections(on=known and self._can.replace is not None)

    def _show_count(self) -> None:
        self.touched.emit(bool(self.draft.count()) or self.draft.new)
        if self._account.read_only or self.draft.frozen is not None:
            self.footer.show_fixed()
            return
        self.footer.show_count(self.draft.count(), new=self.draft.new, saving=self._steps.saving)
        self._steps.show_conflicts()

    def _say(self, kind: Literal["info", "problem"], words: str, more: str = "") -> None:
        """Something about the whole record, above it."""
        self._banner.show_message(kind, words, more)
        self._said.show()

    def _show_error(self, error: DeskError) -> None:
        self._say("problem", explained(error))
        self._show_count()

    def _check(self, key: str) -> None:
        """What is wrong with one field, once the keyboard has left it."""
        if not self.draft.changed(key) and not self.draft.new:
            return
        problem = self.draft.problems().get(key) if self.draft.changed(key) else None
        self.sections.show_problem(key, problem)
        if problem is None and self.draft.new and self.draft.changed(key):
            self.tasks.start(self._steps.look_up(key), lambda _error: None)

    async def _learn(self, draft: Draft, contact: Contact) -> None:
        """What only the record as it came tells: fields that this program does not know, and such that are locked."""
        raw = await self._desk.browse.raw(self._account.id, contact.id)
        self.sections.show_unknown(unknown_values(raw, draft.fields))
        draft.locks = await self._desk.edits.locked(self._account.id, contact)
        self.sections.show_locks()


def _parted(words: str) -> tuple[str, str]:
    """The first sentence, and the others."""
    first, stop, rest = words.partition(". ")
    return f"{first}{stop.strip()}", rest


def unknown_values(raw: bytes, fields: FieldSet) -> dict[str, str]:
    """What a record as it came holds under names that no field has; nested parts are left to the CRM."""
    record = msgspec.json.decode(raw)
    if not isinstance(record, dict):
        return {}
    return {
        str(key): _text(value)
        for key, value in record.items()
        if key not in fields and _text(value) and not str(key).startswith("_")
    }


def _text(value: object) -> str:
    if isinstance(value, bool) or value is None:
        return {True: "yes", False: "no", None: ""}[value]
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, Sequence) and all(isinstance(entry, (str, int, float)) for entry in value):
        return ", ".join(map(str, value))
    return ""
