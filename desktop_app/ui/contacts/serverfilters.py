"""The filters that the CRM applies itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.ports import ServerFilter
from desktop_app.ui.widgets import ChipSpec, IconText, Label, WrapLabel
from desktop_app.ui.words import translated


class ServerFilters(QWidget):
    """A control for each filter: a drop-down, or a line that asks when Enter is pressed. `changed(dict)`: key → value."""

    changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters: Sequence[ServerFilter] = ()
        self._controls: dict[str, QComboBox | QLineEdit] = {}
        self._made: list[QWidget] = []
        self._terms: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._state = IconText("cloud", self.tr("On the server"), "accent", bold=True, parent=self)
        self._column.addWidget(self._state)

    def set_filters(self, filters: Sequence[ServerFilter]) -> None:
        """Make the controls."""
        for widget in self._made:
            widget.hide()
            widget.deleteLater()
        self._filters, self._controls, self._made = filters, {}, []
        for each in filters:
            self._add(each)

    def set_terms(self, terms: Mapping[str, str]) -> None:
        """Show what is asked, without asking it."""
        self._terms = dict(terms)
        for key, control in self._controls.items():
            value = terms.get(key, "")
            if isinstance(control, QComboBox):
                control.setCurrentIndex(max(0, control.findData(value)))
            else:
                control.setText(value)

    def chips(self) -> list[ChipSpec]:
        """A chip for each term; its key is ``server:`` and the filter's key."""
        words = {each.key: each for each in self._filters}
        return [
            ChipSpec(f"server:{key}", translated(words[key].label), self._shown(words[key], value))
            for key, value in self._terms.items()
            if key in words
        ]

    def show_searching(self, found: int | None) -> None:
        """Say that the CRM is being asked, and how many it found so far; None when it is not asked."""
        words = self.tr("On the server") if found is None else self.tr("Asking… %n so far", None, found)
        self._state.set("cloud", words, "accent")

    def _add(self, each: ServerFilter) -> None:
        title = translated(each.label)
        control: QComboBox | QLineEdit
        if each.choices:
            control = QComboBox(self)
            control.setMinimumContentsLength(6)
            control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            control.addItem(self.tr("Any"), "")
            for value, word in each.choices:
                control.addItem(translated(word), value)
            control.activated.connect(self._ask)
        else:
            control = QLineEdit(self)
            control.setPlaceholderText(self.tr("type, then Enter"))
            control.returnPressed.connect(self._ask)
        control.setAccessibleName(title)
        heading = Label(title, "small", bold=True, parent=self)
        heading.setBuddy(control)
        self._controls[each.key] = control
        self._made += [heading, control]
        self._column.addWidget(heading)
        self._column.addWidget(control)
        if each.hint:
            hint = WrapLabel(translated(each.hint), "small", "text2", parent=self)
            self._made.append(hint)
            self._column.addWidget(hint)

    def _ask(self) -> None:
        terms = {
            key: control.currentData() if isinstance(control, QComboBox) else control.text().strip()
            for key, control in self._controls.items()
        }
        terms = {key: value for key, value in terms.items() if value}
        if terms != self._terms:
            self._terms = terms
            self.changed.emit(dict(terms))

    def _shown(self, each: ServerFilter, value: str) -> str:
        return next((translated(word) for choice, word in each.choices if choice == value), value)
