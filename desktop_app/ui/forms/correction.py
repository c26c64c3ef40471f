"""Correcting what a CRM takes only in a new record: the new value, and what will happen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.changes import same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.values import BadValue
from desktop_app.core.words import Sentence
from desktop_app.ui.forms.editors import editor_for
from desktop_app.ui.widgets import FormField, IconText, Sheet
from desktop_app.ui.words import label, shown, spoken


class CorrectionSheet(Sheet):
    """Asks for the right value of one field. After `answered("review")` it is in `values`."""

    def __init__(self, fields: FieldSet, key: str, contact: Contact, what_happens: Sentence, parent: QWidget) -> None:
        field = fields[key]
        person = fields.name_of(contact.values)
        super().__init__(correction_words(field), person, parent=parent)
        self.values: Mapping[str, Value] = {}
        self._field, self._now = field, contact.get(key)
        self._editor = editor_for(field, self)
        self._editor.set_value(self._now)
        was = self.tr("Now: {value}").format(value=shown(field, self._now) or self.tr("empty"))
        self._line = FormField(label(field), self._editor, help=was, label_width=104, parent=self)
        self.body.addWidget(self._line)
        first, *more = _steps(fields, contact, what_happens)
        self.body.addWidget(IconText("replace", first, "replaced", type="body", bold=True, size=16, wrap=True))
        for words in more:
            self.body.addWidget(IconText("info", words, size=16, wrap=True))
        self.add_out(self.tr("Cancel"), default=False)
        self._go = self.add_verb("review", self.tr("Review…"))
        self._go.setEnabled(False)
        self._go.clicked.disconnect()
        self._go.clicked.connect(self._review)
        self._editor.edited.connect(self._look)
        self._editor.setFocus()

    def _look(self) -> None:
        """There is something to review once another value stands there; whether it is right is said then."""
        self._line.set_problem("")
        try:
            value = self._editor.value()
        except BadValue:
            self._go.setEnabled(True)
            return
        self._go.setEnabled(value is not None and not same(self._field, value, self._now))

    def _review(self) -> None:
        try:
            value = self._editor.value()
        except BadValue as bad:
            self._line.set_problem(spoken(bad.sentence))
            return
        self.values = {self._field.key: value}
        self._say("review")


def correction_words(field: Field) -> str:
    """What correcting this field is called."""
    if field.type is FieldType.EMAIL:
        return QCoreApplication.translate("forms", "Correct the e-mail address")
    return QCoreApplication.translate("forms", "Correct {field}").format(field=label(field))


def _steps(fields: FieldSet, contact: Contact, what_happens: Sentence) -> list[str]:
    """What will happen, a line each; before what is lost, what somebody might be afraid to lose."""
    steps = spoken(what_happens).split("\n")
    consent = fields.common(Common.EMAIL_CONSENT)
    if consent is not None:
        words = QCoreApplication.translate("forms", "{field} goes along: {value}")
        value = shown(consent, contact.get(consent.key) is True)
        steps.insert(max(1, len(steps) - 1), words.format(field=label(consent), value=value))
    return steps
