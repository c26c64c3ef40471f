"""The fields of a record form, section by section."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.fields import Access, Field, FieldSet
from desktop_app.core.values import BadValue
from desktop_app.core.words import Sentence
from desktop_app.ui.forms.draft import Draft
from desktop_app.ui.forms.editors import Editor, editor_for
from desktop_app.ui.widgets import Button, ConflictCard, FormField, IconText, SectionHeading
from desktop_app.ui.words import label, shown, spoken, translated

LABEL_WIDTH = 104


class Sections(QWidget):
    """All fields of a draft with their editors. `edited(key)`: something was typed; `left(key)`: an editor was left."""

    edited = Signal(str)
    left = Signal(str)
    settled = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft(FieldSet(()), None)
        self._lines: dict[str, FormField] = {}
        self._editors: dict[str, Editor] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(6)

    def show_draft(self, draft: Draft, *, read_only: bool) -> None:
        """Make the sections. `read_only`: nothing can be changed in this account."""
        self._draft = draft
        self._clear()
        for group, fields in draft.fields.groups():
            # What the CRM keeps itself is shown when there is something to show.
            usable = [f for f in fields if f.access is not Access.NEVER or draft.value(f.key) is not None]
            if usable:
                self._add_section(group, usable, read_only=read_only)
        self._column.addStretch(1)

    def add_unknown(self, values: Mapping[str, str]) -> None:
        """Show what the CRM keeps and this program does not know."""
        if not values:
            return
        place = self._column.count() - 1
        widgets: list[QWidget] = [SectionHeading(self.tr("Other data"), self)]
        for key, text in values.items():
            editor = QLineEdit(text, self)
            editor.setReadOnly(True)
            editor.setCursorPosition(0)
            widgets.append(FormField(key, editor, label_width=LABEL_WIDTH, parent=self))
        note = self.tr("This program does not know these fields. They are kept as they are.")
        widgets.append(IconText("info", note, wrap=True, parent=self))
        for number, widget in enumerate(widgets):
            self._column.insertWidget(place + number, widget)

    def update_line(self, key: str) -> None:
        """Show whether a field was changed."""
        was = shown(self._draft.fields[key], self._draft.original(key))
        changed = self._draft.changed(key) and not self._draft.new
        self._lines[key].set_changed(was if changed else None)

    def show_value(self, key: str) -> None:
        """Put the draft's value into the editor."""
        self._editors[key].set_value(self._draft.value(key))
        self._lines[key].set_problem("")
        self.update_line(key)

    def show_problem(self, key: str, sentence: Sentence | None) -> None:
        """Say what is wrong with a field; None: nothing."""
        if key in self._lines:
            self._lines[key].set_problem("" if sentence is None else spoken(sentence))

    def show_conflict(self, key: str, card: ConflictCard | None) -> None:
        """Let somebody choose between two values."""
        self._lines[key].set_conflict(card)

    def focus(self, key: str) -> None:
        """Put the keyboard into a field."""
        self._lines[key].show()
        self._editors[key].setFocus()

    def line(self, key: str) -> FormField:
        return self._lines[key]

    def editor(self, key: str) -> Editor:
        return self._editors[key]

    def first(self) -> str | None:
        """The first field that can be written."""
        editable = (key for key, line in self._lines.items() if line.state != "read_only" and line.isEnabled())
        return next(editable, None)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._lines.clear()
        self._editors.clear()

    def _add_section(self, group: str, fields: list[Field], *, read_only: bool) -> None:
        own = all(field.own for field in fields)
        heading = SectionHeading(group if own else translated(group), self)
        self._column.addWidget(heading)
        reasons = [spoken(f.reason) if f.access is Access.NEVER and f.reason else "" for f in fields]
        for number, field in enumerate(fields):
            self._column.addWidget(self._made(field, read_only=read_only))
            if reasons[number] and reasons[number] not in reasons[number + 1 :]:  # said once, after the last of them
                self._column.addWidget(_Indented("info", reasons[number], self))
        hidden = [self._lines[field.key] for field in fields if field.sensitive]
        if hidden:
            self._hide(heading, hidden)
        self._column.addSpacing(8)

    def _made(self, field: Field, *, read_only: bool) -> FormField:
        editor = editor_for(field, self)
        editor.set_value(self._draft.value(field.key))
        line = FormField(label(field), editor, required=field.required, label_width=LABEL_WIDTH, parent=self)
        self._lines[field.key], self._editors[field.key] = line, editor
        if read_only or field.access is Access.NEVER:
            _lock(editor)
        elif field.access is Access.CREATE and not self._draft.new:
            line.set_read_only(
                spoken(field.reason) if field.reason else self.tr("This can only be set when a person is added.")
            )
        else:
            editor.edited.connect(lambda: self._edited(field.key))
            editor.left.connect(lambda: self.left.emit(field.key))
            line.undo_requested.connect(lambda: self._undo(field.key))
            line.conflict_settled.connect(lambda side: self.settled.emit(field.key, side))
        return line

    def _hide(self, heading: SectionHeading, lines: Iterable[FormField]) -> None:
        lines = list(lines)
        for line in lines:
            line.hide()
        reveal = Button(self.tr("Show %n hidden fields", None, len(lines)), "link", small=True, parent=heading)

        def show() -> None:
            reveal.hide()
            for line in lines:
                line.show()

        reveal.clicked.connect(show)
        heading.add(reveal)

    def _edited(self, key: str) -> None:
        try:
            self._draft.type(key, self._editors[key].value())
        except BadValue as bad:
            self._draft.type_bad(key, bad.sentence)
        self._lines[key].set_problem("")
        self.update_line(key)
        self.edited.emit(key)

    def _undo(self, key: str) -> None:
        self._draft.undo(key)
        self.show_value(key)
        self._editors[key].setFocus()
        self.edited.emit(key)


class _Indented(IconText):
    """A note below the fields of a section, where their values begin."""

    def __init__(self, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(icon, text, wrap=True, parent=parent)
        self.setContentsMargins(12 + LABEL_WIDTH + 8, 0, 0, 4)


def _lock(editor: Editor) -> None:
    if isinstance(editor, QLineEdit):
        editor.setReadOnly(True)
    else:
        editor.setEnabled(False)
