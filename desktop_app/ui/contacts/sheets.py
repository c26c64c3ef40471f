"""Small dialogs of the contacts page: naming a view, changing several people."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.contact import Value
from desktop_app.core.fields import Access, Field, FieldSet
from desktop_app.core.values import BadValue, problems_of
from desktop_app.ui.forms.editors import ChoiceEditor, Editor, editor_for
from desktop_app.ui.widgets import ComboBox, FormField, Sheet
from desktop_app.ui.words import label, spoken


class ViewSheet(Sheet):
    """Asks for the name of a view. After `answered("save")` it is in `name`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Save view"),
            self.tr("A view keeps the search, the filters, the sorting and the columns."),
            parent=parent,
        )
        self._edit = QLineEdit(self)
        self._edit.setMaxLength(60)
        self._edit.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        self.body.addWidget(FormField(self.tr("Name"), self._edit, parent=self))
        self.add_out(self.tr("Cancel"), default=False)
        self._save = self.add_verb("save", self.tr("Save view"))
        self._save.setEnabled(False)
        self._edit.setFocus()

    @property
    def name(self) -> str:
        return self._edit.text().strip()


class BulkSheet(Sheet):
    """Asks for a field and the value that several people get. After `answered("review")` they are in `values`."""

    def __init__(self, fields: FieldSet, count: int, parent: QWidget) -> None:
        super().__init__(
            self.tr("Edit %n people", None, count),
            self.tr("Everybody selected gets the same value. You see each change before anything is sent."),
            parent=parent,
        )
        self._set = fields
        self._fields = [field for field in fields if field.access is Access.EDIT and not field.sensitive]
        self.values: dict[str, Value] = {}
        self._box = ComboBox(self)
        for field in self._fields:
            self._box.addItem(label(field), field.key)
        self._box.activated.connect(lambda _index: self._show_editor())
        self.body.addWidget(FormField(self.tr("Field"), self._box, parent=self))
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(self._place)
        self._line: FormField | None = None
        self.add_out(self.tr("Cancel"), default=False)
        review = self.add_verb("review", self.tr("Review…"))
        review.clicked.disconnect()
        review.clicked.connect(self._review)
        self._show_editor()

    @property
    def _field(self) -> Field:
        return self._fields[self._box.currentIndex()]

    def _show_editor(self) -> None:
        if self._line is not None:
            self._place.removeWidget(self._line)
            self._line.hide()
            self._line.deleteLater()
        field = self._field
        if field.only_to is not None:
            self._editor: Editor = ChoiceEditor(field, self, (field.only_to,))
        else:
            self._editor = editor_for(field, self)
        help = self.tr("Left empty, the field is cleared.") if field.only_to is None else ""
        self._line = FormField(self.tr("New value"), self._editor, help=help, parent=self)
        self._place.addWidget(self._line)

    def _review(self) -> None:
        assert self._line is not None
        try:
            values = {self._field.key: self._editor.value()}
        except BadValue as bad:
            self._line.set_problem(spoken(bad.sentence))
            return
        problem = problems_of(self._set, values, new=False).get(self._field.key)
        if problem is not None:
            self._line.set_problem(spoken(problem))
            return
        self.values = values
        self._say("review")
