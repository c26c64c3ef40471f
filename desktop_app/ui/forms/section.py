"""One section of a record form: its fields, what is said below them, and what stays hidden until somebody asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.fields import Access, Field
from desktop_app.ui.forms.correction import correction_words
from desktop_app.ui.forms.draft import Draft
from desktop_app.ui.forms.editors import Editor, record_editor
from desktop_app.ui.widgets import Button, FormField, IconText, SectionHeading, ValueField
from desktop_app.ui.words import label, spoken, translated

LABEL_WIDTH = 112
_BETWEEN = 8  # px from field to field


class Section(QWidget):
    """Made empty; `building` makes its fields one by one. `edited(key)`, `left(key)`, `undone(key)`, `settled(key, side)`,
    `correction_asked(key)`.

    Fields that the CRM keeps itself are shown when they hold something.
    """

    edited = Signal(str)
    left = Signal(str)
    undone = Signal(str)
    settled = Signal(str, str)
    correction_asked = Signal(str)

    def __init__(self, title: str, fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = fields
        self._kept: dict[str, str] = {}  # what the CRM keeps itself, and why
        self.lines: dict[str, FormField] = {}
        self.editors: dict[str, Editor] = {}
        self._writable: list[str] = []
        self._fixed: dict[str, str] = {}  # what only a new record takes, and why
        self._corrections: list[QWidget] = []
        own = all(field.own for field in fields)
        self._heading = SectionHeading(title if own else translated(title), self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(_BETWEEN)
        self._column.addWidget(self._heading)
        self._sensitive = [field.key for field in fields if field.sensitive]
        self._reveal = Button("", "link", small=True, parent=self._heading)
        self._reveal.clicked.connect(self._show_sensitive)
        self._reveal.hide()
        if self._sensitive:
            self._reveal.setText(self.tr("Show %n hidden fields", None, len(self._sensitive)))
            self._heading.add(self._reveal)

    def building(self, *, new: bool, read_only: bool) -> Iterator[None]:
        """Make the fields, with a pause after each."""
        for field in self._fields:
            self._add(field, new=new, read_only=read_only)
            if field.access is Access.NEVER and field.reason:
                self._kept[field.key] = spoken(field.reason)
            yield

    def show_values(self, draft: Draft) -> None:
        """Show a draft's values; what was asked for before is hidden again."""
        for field in self._fields:
            line, value = self.lines[field.key], draft.value(field.key)
            self.editors[field.key].set_value(value)
            line.set_conflict(None)
            line.set_problem("")
            line.set_changed(None)
            line.setVisible(not field.sensitive and (field.access is not Access.NEVER or value is not None))
        self.show_locks(draft)
        shown = {why: key for key, why in self._kept.items() if not self.lines[key].isHidden()}
        for key, why in self._kept.items():  # seen once, at the last of the fields it is about
            self.lines[key].explain(why, seen=shown.get(why) == key)
        self._reveal.setVisible(bool(self._sensitive))
        self.setVisible(bool(self._sensitive) or any(not line.isHidden() for line in self.lines.values()))

    def show_locks(self, draft: Draft) -> None:
        """Lock what nobody can change in this record, and say why; a whole record that is locked says so elsewhere."""
        reasons = {key: draft.lock(key) for key in self._writable}
        said = {key: spoken(reason) if reason is not None else "" for key, reason in reasons.items()} | self._fixed
        for key, words in said.items():
            self.lines[key].set_read_only(words if draft.frozen is None else "")
            self.lines[key].show_needed(not words and draft.frozen is None)
            if draft.frozen is not None:
                _lock(self.editors[key])

    def offer_corrections(self, *, on: bool) -> None:
        """Offer the way to correct what can only be set in a new record."""
        for link in self._corrections:
            link.setVisible(on)

    def _show_sensitive(self) -> None:
        self._reveal.hide()
        for key in self._sensitive:
            self.lines[key].show()

    def _add(self, field: Field, *, new: bool, read_only: bool) -> None:
        key = field.key
        editor = self.editors[key] = record_editor(field, self, new=new)
        asked = spoken(field.asked) if field.asked is not None and new else ""
        line = FormField(
            label(field), editor, required=field.required, help=asked, label_width=LABEL_WIDTH, parent=self
        )
        self.lines[key] = line
        self._column.addWidget(line)
        if read_only or field.access is Access.NEVER:
            _lock(editor)
            line.show_needed(False)
        elif field.access is Access.CREATE and not new:
            reason = spoken(field.reason) if field.reason else self.tr("This can only be set when a person is added.")
            line.set_read_only(reason)
            self._fixed[key] = reason
            self._add_correction(field)
        else:
            self._writable.append(key)
            editor.edited.connect(lambda: self.edited.emit(key))
            editor.left.connect(lambda: self.left.emit(key))
            line.undo_requested.connect(lambda: self.undone.emit(key))
            line.conflict_settled.connect(lambda side: self.settled.emit(key, side))

    def _add_correction(self, field: Field) -> None:
        words = self.tr("{verb}…").format(verb=correction_words(field))
        link = Button(words, "link", small=True, parent=self)
        link.clicked.connect(lambda: self.correction_asked.emit(field.key))
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(12 + LABEL_WIDTH + 8, 0, 0, 2)
        row.addWidget(link)
        row.addStretch(1)
        place.hide()
        self._corrections.append(place)
        self._column.addWidget(place)


class OtherData(QWidget):
    """What the CRM keeps and this program does not know: shown, never changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(_BETWEEN)
        self._lines: list[QWidget] = []
        self._column.addWidget(SectionHeading(self.tr("Other data"), self))
        note = self.tr("This program does not know these fields. They are kept as they are.")
        self._column.addWidget(_Indented("info", note, self))
        self.hide()

    def show_values(self, values: dict[str, str]) -> None:
        """Show these names and values; nothing when there are none."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(key, text) for key, text in values.items()]
        for number, line in enumerate(self._lines):
            self._column.insertWidget(1 + number, line)
        self.setVisible(bool(values))

    def _line(self, key: str, text: str) -> FormField:
        editor = ValueField(text, parent=self)
        editor.setReadOnly(True)
        editor.setCursorPosition(0)
        return FormField(key, editor, label_width=LABEL_WIDTH, parent=self)


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
