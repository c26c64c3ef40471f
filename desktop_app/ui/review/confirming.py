"""Asking for what a plan's guards want to have confirmed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.plan import Guard
from desktop_app.ui.widgets import FormField, Sheet, WrapLabel
from desktop_app.ui.words import spoken


class ConfirmSheet(Sheet):
    """One sheet for all confirmations of a plan: their sentences, a field for every word to type, a verb that works
    once all is typed. `typed` holds what `core.plan.approve` wants. The way out has the focus."""

    def __init__(self, guards: list[Guard], verb: str, parent: QWidget) -> None:
        super().__init__(self.tr("{what}?").format(what=verb), width=560, parent=parent)
        self._guards = guards
        self._fields: dict[str, list[QLineEdit]] = {}
        for guard in guards:
            self.body.addWidget(WrapLabel(spoken(guard.sentence), parent=self))
            self._fields[guard.code] = [self._field(phrase) for phrase in guard.phrases]
        out = self.add_out(self.tr("Go back"))
        self._verb = self.add_verb("yes", verb, "danger")
        self._check()
        out.setFocus()

    @property
    def typed(self) -> dict[str, tuple[str, ...]]:
        """By guard code, what stands in its fields."""
        return {code: tuple(field.text() for field in fields) for code, fields in self._fields.items()}

    def _field(self, phrase: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.textChanged.connect(self._check)
        self.body.addWidget(
            FormField(self.tr("Type {phrase}").format(phrase=phrase), edit, label_width=200, parent=self)
        )
        return edit

    def _check(self) -> None:
        missing = next((guard for guard in self._guards if self._missing(guard)), None)
        self._verb.setEnabled(missing is None)
        self.set_note(self.tr("Still missing above") if missing else "", "lock")

    def _missing(self, guard: Guard) -> bool:
        return tuple(field.text().strip() for field in self._fields[guard.code]) != guard.phrases
