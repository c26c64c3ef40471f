"""Correcting what a CRM takes only in a new record: the new value, and what will happen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.changes import same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, FieldSet
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
        super().__init__(self.tr("Correct {field}").format(field=label(field)), person, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.values: Mapping[str, Value] = {}
        self._field, self._now = field, contact.get(key)
        self._editor = editor_for(field, self)
        self._editor.set_value(self._now)
        was = self.tr("Now: {value}").format(value=shown(field, self._now) or self.tr("empty"))
        self._line = FormField(label(field), self._editor, help=was, label_width=104, parent=self)
        self.body.addWidget(self._line)
        for number, words in enumerate(_steps(fields, contact, what_happens)):
            icon = "replace" if not number else "info"
            self.body.addWidget(
                IconText(icon, words, "replaced" if not number else "text2", type="body", size=16, wrap=True)
            )
        self.add_out(self.tr("Cancel"), default=False)
        review = self.add_verb("review", self.tr("Review…"))
        review.clicked.disconnect()
        review.clicked.connect(self._review)
        self._editor.setFocus()

    def _review(self) -> None:
        try:
            value = self._editor.value()
        except BadValue as bad:
            self._line.set_problem(spoken(bad.sentence))
            return
        if value is None or same(self._field, value, self._now):
            self._line.set_problem(self.tr("Type the right value."))
            return
        self.values = {self._field.key: value}
        self._say("review")


def _steps(fields: FieldSet, contact: Contact, what_happens: Sentence) -> list[str]:
    """What will happen, a line each; before what is lost, what somebody might be afraid to lose."""
    steps = spoken(what_happens).split("\n")
    consent = fields.common(Common.EMAIL_CONSENT)
    if consent is not None:
        words = QCoreApplication.translate("forms", "{field} goes along: {value}")
        value = shown(consent, contact.get(consent.key) is True)
        steps.insert(max(1, len(steps) - 1), words.format(field=label(consent), value=value))
    return steps
