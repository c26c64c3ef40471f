"""The sections of a record form, kept from record to record: making forty fields takes long, filling them does not."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.fields import Access, FieldSet
from desktop_app.core.values import BadValue
from desktop_app.core.words import Sentence
from desktop_app.ui.forms.draft import Draft
from desktop_app.ui.forms.editors import Editor
from desktop_app.ui.forms.history import Edit, History
from desktop_app.ui.forms.section import OtherData, Section
from desktop_app.ui.widgets import FormField
from desktop_app.ui.words import shown, spoken


class Sections(QWidget):
    """All fields of a draft with their editors; `other` is what the CRM keeps besides. `edited(key)`: something was typed; `left(key)`: an editor was left;
    `settled(key, side)`: a side of a conflict was chosen. `correction_asked(key)`: *Correct…* below a field."""

    edited = Signal(str)
    left = Signal(str)
    settled = Signal(str, str)
    correction_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft(FieldSet(()), None)
        self._history = History()
        self._shape: object = None
        self._building: Generator[None, None, None] | None = None
        self._parts: list[Section] = []
        self._of: dict[str, Section] = {}
        self.other = OtherData(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 8)
        self._column.setSpacing(0)
        self._column.addWidget(self.other)
        self._column.addStretch(1)

    def prepare(self, fields: FieldSet, *, new: bool, read_only: bool) -> Generator[None, None, None]:
        """Make the sections for these fields, with pauses; those that are there already are kept."""
        shape = (list(fields), new, read_only)
        if shape != self._shape or self._building is None:
            self._clear()
            self._shape = shape
            self._building = self._built(fields, new=new, read_only=read_only)
        return self._building

    def show_draft(self, draft: Draft, *, read_only: bool) -> None:
        """Show a draft. `read_only`: nothing can be changed in this account."""
        self._draft, self._history = draft, History()
        for _ in self.prepare(draft.fields, new=draft.new, read_only=read_only):
            pass
        for section in self._parts:
            section.show_values(draft)
        self.other.show_values({})

    def show_locks(self) -> None:
        """The draft's locks are known now."""
        for section in self._parts:
            section.show_locks(self._draft)

    def offer_corrections(self, *, on: bool) -> None:
        """Offer the way to correct what can only be set in a new record."""
        for section in self._parts:
            section.offer_corrections(on=on)

    def update_line(self, key: str) -> None:
        """Show whether a field was changed."""
        was = shown(self._draft.fields[key], self._draft.original(key))
        changed = self._draft.changed(key) and not self._draft.new
        self.line(key).set_changed(was if changed else None)

    def show_value(self, key: str) -> None:
        """Put the draft's value into the editor."""
        self.editor(key).set_value(self._draft.value(key))
        self.line(key).set_problem("")
        self.update_line(key)

    def show_problem(self, key: str, sentence: Sentence | None) -> None:
        """Say what is wrong with a field; None: nothing."""
        if key in self._of:
            self.line(key).set_problem("" if sentence is None else spoken(sentence))

    def focus(self, key: str) -> None:
        """Put the keyboard into a field."""
        self.line(key).show()
        self.editor(key).setFocus()

    def step(self, *, back: bool) -> str | None:
        """Take the last edit back, or do again what was taken back; the field it was in, None when there was nothing."""
        edit = self._history.undo() if back else self._history.redo()
        if edit is not None:
            self._put(edit)
        return None if edit is None else edit.key

    def line(self, key: str) -> FormField:
        return self._of[key].lines[key]

    def editor(self, key: str) -> Editor:
        return self._of[key].editors[key]

    def first(self) -> str | None:
        """The first field that can be written."""
        written = (Access.EDIT, Access.CREATE) if self._draft.new else (Access.EDIT,)
        usable = (f.key for f in self._draft.fields if f.access in written and not f.sensitive and f.key in self._of)
        return next((key for key in usable if self._draft.lock(key) is None), None)

    def _clear(self) -> None:
        if self._building is not None:
            self._building.close()  # somebody may still be in the middle of it
        for section in self._parts:
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._parts, self._of = [], {}

    def _built(self, fields: FieldSet, *, new: bool, read_only: bool) -> Generator[None, None, None]:
        for group, grouped in fields.groups():
            usable = [field for field in grouped if not (new and field.access is Access.NEVER)]
            if not usable:
                continue
            section = Section(group, usable, self)
            section.hide()
            section.edited.connect(self._edited)
            section.undone.connect(self._reset)
            section.left.connect(lambda _key: self._history.pause())
            section.left.connect(self.left)
            section.settled.connect(self.settled)
            section.correction_asked.connect(self.correction_asked)
            self._parts.append(section)
            self._column.insertWidget(self._column.indexOf(self.other), section)
            self._of.update((field.key, section) for field in usable)
            yield from section.building(new=new, read_only=read_only)

    def _edited(self, key: str) -> None:
        was = self._draft.changed(key)
        self._take(key)
        if was or self._draft.changed(key):
            self._history.note(Edit(key, self.editor(key).content()))

    def _reset(self, key: str) -> None:
        self._history.pause()
        edit = Edit(key, original=True)
        self._history.note(edit)
        self._put(edit)

    def _put(self, edit: Edit) -> None:
        """Let a field hold what an edit says, and have the keyboard."""
        if edit.original:
            self._draft.undo(edit.key)
            self.show_value(edit.key)
            self.edited.emit(edit.key)
        else:
            self.editor(edit.key).put(edit.content)
            self._take(edit.key)
        self.focus(edit.key)

    def _take(self, key: str) -> None:
        """Take what the editor holds into the draft."""
        try:
            self._draft.type(key, self.editor(key).value())
        except BadValue as bad:
            self._draft.type_bad(key, bad.sentence)
        self.line(key).set_problem("")
        self.update_line(key)
        self.edited.emit(key)
