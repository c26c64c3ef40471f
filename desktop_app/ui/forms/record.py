"""The record at the right of the contacts: its sections, what was changed, and the way to save it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
from desktop_app.ui.forms.body import RecordBody
from desktop_app.ui.forms.draft import Draft
from desktop_app.ui.forms.footer import RecordFooter
from desktop_app.ui.forms.head import RecordHead
from desktop_app.ui.forms.savesteps import SaveSteps
from desktop_app.ui.widgets import Panel
from desktop_app.ui.words import explained, spoken


class RecordForm(Panel):
    """One record, or a new one: `head`, `body` with its `sections`, `footer`.

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
        self.head = RecordHead(self)
        self.body = RecordBody(self)
        self.sections = self.body.sections
        self.footer = RecordFooter(self)
        self.head.closed.connect(self.closed)
        self.head.remove_asked.connect(lambda: self.removed.emit(self.contact_id))
        self.head.events_asked.connect(lambda: self.events_asked.emit(self.contact_id))
        self._steps = SaveSteps(desk, account, self)
        self.sections.edited.connect(self._steps.note)
        self.sections.edited.connect(lambda _key: self._show_count())
        self.sections.correction_asked.connect(self._ask_correction)
        self.sections.left.connect(self._steps.check)
        self.sections.settled.connect(self._steps.settle)
        self.footer.discard.clicked.connect(self.discard)
        self.footer.review.clicked.connect(lambda: self.tasks.start(self._steps.review()))
        self.footer.save.clicked.connect(self.save)
        self.body.add_keys(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self.body, 1)
        self._column.addWidget(self.footer)

    # ------------------------------------------------------------------------------------------------------- showing

    def show_contact(self, contact: Contact, fields: FieldSet) -> None:
        """Show a record; what was typed before is gone. Of one that cannot be changed the reason stands on top."""
        self._show(Draft(fields, contact))
        frozen = self.draft.frozen
        if frozen is not None:
            first, rest = _parted(spoken(frozen))
            self.body.say("info", first, rest)
        name = fields.name_of(contact.values) or self.tr("Without a name")
        about = described(fields, contact, self._desk.clock.now()[:10])
        self.head.show_person(name, about, archived=frozen is not None)
        self._loading = self.tasks.start(self._learn(self.draft, contact), lambda _error: None)

    async def prepare(self, fields: FieldSet) -> None:
        """Make the form for these fields while nobody is waiting for it."""
        if self.isHidden():
            async for _ in paced(self.sections.prepare(fields, new=False, read_only=self._account.read_only)):
                pass

    def show_new(self, fields: FieldSet) -> None:
        """Show an empty form for a new person."""
        self._show(Draft(fields, None))
        self.head.show_person(self.tr("New person"), self.tr("Nothing is sent before you save."), new=True)
        self.focus_first()

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

    # -------------------------------------------------------------------------------------------------------- acting

    def save(self) -> None:
        """Save what was changed, unless something is wrong with it: then that is shown."""
        if self._account.read_only or not self.draft.count() or self._steps.saving:
            return
        self.body.hush()
        self._steps.start()

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

    # ----------------------------------------------------------------------------------------------------- internals

    def _show(self, draft: Draft) -> None:
        if self._loading is not None:
            self._loading.cancel()
        self.draft = draft
        self._steps.forget()
        self.body.hush()
        self.sections.show_draft(draft, read_only=self._account.read_only)
        self.shown_record.emit(self.contact_id or "")
        self._show_abilities()
        self.body.to_top()
        self._show_count()

    def _show_abilities(self) -> None:
        """What can be done with this record as a whole."""
        before, still = self.draft.before, self.draft.frozen is None and not self._account.read_only
        known = before is not None and still
        removes = before is not None and known and self._can.no_remove is None
        self.head.offer_removing(self._can.removing(before.values) if before is not None and removes else None)
        self.sections.offer_corrections(on=known and self._can.replace is not None)

    def _show_count(self) -> None:
        self.touched.emit(bool(self.draft.count()) or self.draft.new)
        if self._account.read_only or self.draft.frozen is not None:
            self.footer.show_fixed()
            return
        self.footer.show_count(self.draft.count(), new=self.draft.new, saving=self._steps.saving)
        self._steps.show_conflicts()

    def _show_error(self, error: DeskError) -> None:
        self.body.say("problem", explained(error))
        self._show_count()

    async def _learn(self, draft: Draft, contact: Contact) -> None:
        """What only the record as it came tells: fields that this program does not know, and such that are locked."""
        raw = await self._desk.browse.raw(self._account.id, contact.id)
        self.sections.other.show_values(unknown_values(raw, draft.fields))
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
