"""The sheet of the fields that only this organisation needs: add, rename, remove."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop_app.core.errors import DeskError
from desktop_app.core.fields import Field, FieldType
from desktop_app.services.desk import Desk
from desktop_app.services.own_people import TYPES
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.widgets import LINE_ROLE, OUT, Button, ComboBox, FormField, Line, ListView, Sheet, confirm
from desktop_app.ui.words import explained

_ROWS = 4  # so many fields are in sight at most
_LABEL = 96

Index = QModelIndex | QPersistentModelIndex


def type_words(type: FieldType) -> str:
    """What a field holds, in words."""
    return {
        FieldType.TEXT: QCoreApplication.translate("own", "Text, one line"),
        FieldType.LONG_TEXT: QCoreApplication.translate("own", "Text, several lines"),
        FieldType.DATE: QCoreApplication.translate("own", "A date"),
        FieldType.NUMBER: QCoreApplication.translate("own", "A number"),
        FieldType.YES_NO: QCoreApplication.translate("own", "Yes or no"),
        FieldType.CHOICE: QCoreApplication.translate("own", "One of several choices"),
        FieldType.LIST: QCoreApplication.translate("own", "A list of words"),
        FieldType.EMAIL: QCoreApplication.translate("own", "An e-mail address"),
        FieldType.PHONE: QCoreApplication.translate("own", "A phone number"),
    }[type]


class FieldsSheet(Sheet):
    """The fields above, the chosen one's form below; the first line is a new field."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            self.tr("Fields of your own"),
            self.tr("They stand in every record of Our contacts, below the usual ones."),
            parent=parent,
        )
        self._desk = desk
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self._show_error)
        self._model = _Fields(self)
        self._lay_out()
        self.tasks.start(self._load(""))

    @property
    def field(self) -> Field | None:
        """The chosen field; None: a new one."""
        return self._model.field_at(self._list.currentIndex().row())

    async def _load(self, key: str) -> None:
        self._model.show_fields(await self._desk.own_people.fields())
        rows = min(_ROWS, self._model.rowCount())
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0))
        self._list.setCurrentIndex(self._model.index(self._model.row_of(key)))
        self._show_field()

    # --------------------------------------------------------------------------------------------------------- the form

    def _show_field(self) -> None:
        field = self.field
        self._name.setText("" if field is None else field.label)
        self._type.setCurrentIndex(self._type.findData(FieldType.TEXT if field is None else field.type))
        self._type.setEnabled(field is None)
        self._choices.setPlainText("" if field is None else "\n".join(choice.label for choice in field.choices))
        self._save.setText(self.tr("Add the field") if field is None else self.tr("Save"))
        self._remove.setVisible(field is not None)
        self._show_type()
        self.set_note("")
        self._touched()

    def _show_type(self) -> None:
        self._choices_line.setVisible(self._type.currentData() == FieldType.CHOICE)
        self.fit()

    def _touched(self) -> None:
        """There is something to save."""
        field, name = self.field, self._name.text().strip()
        as_kept = field is not None and (name, self._words()) == (field.label, [c.label for c in field.choices])
        self._save.setEnabled(bool(name) and not as_kept)

    def _words(self) -> list[str]:
        lines = self._choices.toPlainText().splitlines() if self._type.currentData() == FieldType.CHOICE else []
        return [line.strip() for line in lines if line.strip()]

    # ----------------------------------------------------------------------------------------------------------- acting

    def _store(self) -> None:
        people, field, name, words = self._desk.own_people, self.field, self._name.text(), self._words()
        if field is None:
            self._do(people.add_field(name, FieldType(self._type.currentData()), words))
        else:
            self._do(people.change_field(field.key, name, words))

    def _do(self, storing: Coroutine[Any, Any, Field]) -> None:
        async def store() -> None:
            stored = await storing
            await self._load(stored.key)
            self.set_note(self.tr("Saved."), "circle-check", "new")

        self._save.setEnabled(False)
        self.tasks.start(store())

    def _ask_remove(self) -> None:
        if self.field is not None:
            self.tasks.start(self._ask(self.field))

    async def _ask(self, field: Field) -> None:
        """Say how many have something in it, and ask."""
        count = await self._desk.own_people.holding(field.key)
        if count:
            text = self.tr("%n people have something in it. That is deleted with the field, for good.", None, count)
        else:
            text = self.tr("Nobody has anything in it.")
        title = self.tr("Remove the field “{name}”?").format(name=field.label)
        sheet = confirm(self, title, text, verb=self.tr("Remove the field"), out=self.tr("Keep it"), danger=bool(count))
        sheet.answered.connect(lambda answer: self.tasks.start(self._remove_it(field)) if answer != OUT else None)

    async def _remove_it(self, field: Field) -> None:
        await self._desk.own_people.remove_field(field.key)
        await self._load("")

    def _show_error(self, error: DeskError) -> None:
        self._touched()
        self.set_note(explained(error), "octagon-alert", "problem")

    # ----------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self._list = ListView("mapping", parent=self)
        self._list.setAccessibleName(self.tr("Fields"))
        self._list.setModel(self._model)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._show_field())
        self._name = QLineEdit(self)
        self._name.setMaxLength(60)
        self._name.textChanged.connect(lambda _: self._touched())
        self._type = ComboBox(self)
        for type in TYPES:
            self._type.addItem(type_words(type), type)
        self._type.currentIndexChanged.connect(lambda _: self._show_type())
        self._choices = QPlainTextEdit(self)
        self._choices.setTabChangesFocus(True)
        self._choices.setFixedHeight(5 * self._choices.fontMetrics().lineSpacing() + 20)
        self._choices.textChanged.connect(self._touched)
        name = FormField(self.tr("Name"), self._name, label_width=_LABEL, parent=self)
        holds = FormField(self.tr("Holds"), self._type, label_width=_LABEL, parent=self)
        self._choices_line = FormField(
            self.tr("Choices"), self._choices, help=self.tr("One a line."), label_width=_LABEL, parent=self
        )
        for widget in (self._list, name, holds, self._choices_line):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._remove = Button(self.tr("Remove…"), "danger_outline", "trash-2", parent=self)
        self._remove.clicked.connect(self._ask_remove)
        self.add_out(self.tr("Close"), default=False)
        self._save = self.add_verb("save", self.tr("Add the field"))
        self._save.clicked.disconnect()
        self._save.clicked.connect(self._store)
        self._foot.insertWidget(0, self._remove)
        self._name.setFocus()


class _Fields(QAbstractListModel):
    """*New field* first, then the fields that were added."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: Sequence[Field] = ()

    def show_fields(self, fields: Sequence[Field]) -> None:
        self.beginResetModel()
        self._fields = fields
        self.endResetModel()

    def field_at(self, row: int) -> Field | None:
        return self._fields[row - 1] if 0 < row <= len(self._fields) else None

    def row_of(self, key: str) -> int:
        return next((row for row, field in enumerate(self._fields, 1) if field.key == key), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._fields) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (LINE_ROLE, Qt.ItemDataRole.DisplayRole):
            return None
        field = self.field_at(index.row())
        if field is None:
            words = self.tr("New field")
            return words if role == Qt.ItemDataRole.DisplayRole else Line(words, icon="plus", action=True)
        words = type_words(field.type)
        return f"{field.label}, {words}" if role == Qt.ItemDataRole.DisplayRole else Line(field.label, words)
