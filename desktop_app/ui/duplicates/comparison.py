"""The records of a group side by side, field by field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.contact import Contact, Value
from desktop_app.core.duplicates import Pair
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.removing import Removing
from desktop_app.services.duplicates import movable
from desktop_app.ui.removal import remove_one_of_them
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, ElidedLabel, FlowLayout, IconText, Label, Panel, WrapLabel
from desktop_app.ui.words import date_shown, label, reasoned, shown

_LABELS = 108  # px, of the column with the names of the fields
_LABELS_MOST = 148
_RECORD = 180  # px, the least width of a record
_SAID = 3  # so many pairs of a group are told
_TOLD = 2  # so many facts stand below a name
_BESIDE = (Common.EXTERNAL_ID, Common.CREATED, Common.EMAIL, Common.BIRTHDAY)


class Comparison(QScrollArea):
    """A group. With the `Contact`: `edit_asked`, `remove_asked`, `fill_asked` (from the others)."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)
    fill_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = FieldSet(())

    def show_group(
        self,
        contacts: Sequence[Contact],
        pairs: Sequence[Pair],
        fields: FieldSet,
        *,
        updates: bool,
        removing: Callable[[Contact], Removing | None],
    ) -> None:
        """Show these records. `updates`: they can be changed; `removing`: what removing one comes to."""
        self.fields = fields
        place = self.verticalScrollBar().value()
        ground = Panel()
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for words in self._reasons(contacts, pairs):
            column.addWidget(IconText("users-round", words, "text2", type="body", size=16, wrap=True, parent=ground))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _LABELS)
        for number, contact in enumerate(contacts, 1):
            grid.setColumnStretch(number, 1)
            grid.setColumnMinimumWidth(number, _RECORD)
            grid.addWidget(self._head(contact, number, contacts, fields, ground), 0, number, Qt.AlignmentFlag.AlignTop)
            actions = self._actions(contact, contacts, fields, updates=updates, way=removing(contact), parent=ground)
            grid.addWidget(actions, 1, number)
        grid.setRowMinimumHeight(2, 4)
        for row, field in enumerate(_said(fields, contacts), 3):
            self._add_field(grid, row, field, [contact.get(field.key) for contact in contacts], ground)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(ground)
        self.verticalScrollBar().setValue(place)

    def _reasons(self, contacts: Sequence[Contact], pairs: Sequence[Pair]) -> list[str]:
        numbers = {contact.id: number for number, contact in enumerate(contacts, 1)}
        known = [pair for pair in pairs if pair.one in numbers and pair.other in numbers]
        told: list[str] = []
        for pair in known[:_SAID]:
            words = f"{reasoned(pair.reason, pair.proof)}."
            if len(contacts) > 2:
                one, other = sorted((numbers[pair.one], numbers[pair.other]))
                words = self.tr("{one} and {other}: {words}").format(one=one, other=other, words=words)
            told.append(words)
        return told

    def _head(
        self, contact: Contact, number: int, contacts: Sequence[Contact], fields: FieldSet, parent: QWidget
    ) -> QWidget:
        name = fields.name_of(contact.values) or self.tr("Without a name")
        head = QWidget(parent)
        words = QVBoxLayout(head)
        words.setContentsMargins(8, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(ElidedLabel(f"{number} · {name}" if len(contacts) > 2 else name, "heading", parent=head))
        words.addWidget(WrapLabel(told_beside(fields, contact, contacts), "small", "text2", parent=head))
        return head

    def _actions(
        self,
        contact: Contact,
        contacts: Sequence[Contact],
        fields: FieldSet,
        *,
        updates: bool,
        way: Removing | None,
        parent: QWidget,
    ) -> QWidget:
        box = QWidget(parent)
        row = FlowLayout(box, 8)
        row.setContentsMargins(8, 0, 0, 0)
        frozen = fields.frozen(contact.values) is not None
        if updates and not frozen:
            edit = Button(self.tr("Edit this one"), icon="pencil", small=True, parent=box)
            edit.clicked.connect(lambda: self.edit_asked.emit(contact))
            fill = Button(self.tr("Fill in from the other…"), small=True, parent=box)
            if len(contacts) > 2:
                fill.setText(self.tr("Fill in from another…"))
            fill.setToolTip(
                self.tr("Takes into this record what it lacks. You see each change before anything is sent.")
            )
            fill.clicked.connect(lambda: self.fill_asked.emit(contact))
            fill.setEnabled(any(movable(fields, other, contact) for other in contacts if other is not contact))
            row.addWidget(edit)
            row.addWidget(fill)
        if way is not None and not frozen:
            remove = Button(remove_one_of_them(way), "danger_outline", small=True, parent=box)
            remove.clicked.connect(lambda: self.remove_asked.emit(contact))
            row.addWidget(remove)
        name = fields.name_of(contact.values)
        beside = told_beside(fields, contact, contacts)
        for button in box.findChildren(Button):
            button.setAccessibleName(f"{button.text()} {name}, {beside}" if beside else f"{button.text()} {name}")
        return box

    def _add_field(self, grid: QGridLayout, row: int, field: Field, values: Sequence[Value], parent: QWidget) -> None:
        differs = len(set(values)) > 1
        name = WrapLabel(label(field), "small", "text" if differs else "text2", bold=differs, parent=parent)
        name.setContentsMargins(0, 5, 0, 0)
        name.setMaximumWidth(_LABELS_MOST)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        for number, value in enumerate(values, 1):
            cell = _Value(shown(field, value), parent, differs=differs)
            cell.setAccessibleName(f"{label(field)}: {shown(field, value) or self.tr('empty')}")
            grid.addWidget(cell, row, number)


class _Value(Panel):
    """A value; where the records differ in it, on a ground of its own."""

    def __init__(self, text: str, parent: QWidget, *, differs: bool) -> None:
        super().__init__("conflictSoft" if differs else "", radius=4 if differs else 0, parent=parent)
        self.setMinimumHeight(theme().height("field_line") - 4)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        if text:
            row.addWidget(WrapLabel(text, ink="text", parent=self), 1)
        else:
            row.addWidget(Label(self.tr("empty"), "small", "text3", parent=self), 1)


def told_beside(fields: FieldSet, contact: Contact, group: Sequence[Contact]) -> str:
    """What tells this record from the others of its group, in a line below its name: its number, since when it is there,
    its address; a number of the CRM's own where all of that is the same."""
    told: list[str] = []
    wanted = [*map(fields.common, _BESIDE), *(field for field in fields if field.type is FieldType.ID)]
    for field in wanted:
        value = None if field is None else contact.get(field.key)
        if field is not None and value is not None and len({each.get(field.key) for each in group}) > 1:
            text = date_shown(str(value)[:10]) if field.type is FieldType.MOMENT else shown(field, value)
            told.append(f"{label(field)} {text}")
    return " · ".join(dict.fromkeys(told[:_TOLD]))


def _said(fields: FieldSet, contacts: Sequence[Contact]) -> list[Field]:
    """The fields of which any of the records says something; sensitive ones are nobody's business here."""
    return [
        field
        for field in fields
        if not field.sensitive and any(contact.get(field.key) is not None for contact in contacts)
    ]
