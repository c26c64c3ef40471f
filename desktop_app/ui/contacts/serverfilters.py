"""The filters that the CRM applies itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.ports import ServerFilter, Term
from desktop_app.ui.contacts.phrases import choice_words, filter_label, term_words
from desktop_app.ui.widgets import CheckList, ComboBox, ElidedLabel, IconButton, IconText, WrapLabel
from desktop_app.ui.words import translated

FEW = 6
"""Up to so many simple filters stand in the panel with their controls; of more only those that are used."""

_TICKS = 8
"""Up to so many choices, of which several may be asked for, are ticked in the panel."""

_Control = QComboBox | QLineEdit | CheckList


def are_plain(filters: Sequence[ServerFilter]) -> bool:
    """Whether these filters can stand in the panel with their controls."""
    return len(filters) <= FEW and not any(
        each.operators or (each.several and len(each.choices) > _TICKS) for each in filters
    )


class ServerFilters(QWidget):
    """Few filters: a control for each; otherwise a line for every term in use.

    `changed(list of Term)`: other terms are asked. `edit_asked(int)`: the term at this place is to be changed.
    """

    changed = Signal(list)
    edit_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters: Sequence[ServerFilter] = ()
        self.plain = True
        self._crm = ""
        self._controls: dict[str, _Control] = {}
        self._made: list[QWidget] = []
        self._terms: tuple[Term, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._state = IconText("cloud", "", "accent", bold=True, wrap=True, parent=self)
        self._column.addWidget(self._state)

    def set_filters(self, filters: Sequence[ServerFilter], crm: str) -> None:
        """Offer these filters of the CRM of this name."""
        self.filters, self._crm, self.plain = filters, crm, are_plain(filters)
        self.show_searching(None)
        self._clear()
        self._controls = {}
        if self.plain:
            for each in filters:
                self._add(each)
        self.set_terms(self._terms)

    def set_terms(self, terms: Sequence[Term]) -> None:
        """Show what is asked, without asking it."""
        self._terms = tuple(terms)
        if not self.plain:
            self._show_lines()
            return
        values = {term.key: term.value for term in terms}
        for key, control in self._controls.items():
            _set_value(control, values.get(key, ""))

    def show_searching(self, found: int | None) -> None:
        """Say that the CRM is being asked, and how many it found so far; None when it is not asked."""
        words = (
            self.tr("In {crm}").format(crm=self._crm) if found is None else self.tr("Asking… %n so far", None, found)
        )
        self._state.set("cloud", words, "accent")

    def _clear(self) -> None:
        for widget in self._made:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []

    def _put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._made.append(widget)
            self._column.addWidget(widget)

    # -------------------------------------------------------------------------------------------------- few: controls

    def _add(self, each: ServerFilter) -> None:
        control = self._controls[each.key] = self._control(each)
        if not isinstance(control, CheckList):
            control.setAccessibleName(filter_label(each))
            heading = WrapLabel(filter_label(each), "small", bold=True, parent=self)
            heading.setBuddy(control)
            self._put(heading)
        self._put(control)
        if each.hint:
            self._put(WrapLabel(translated(each.hint), "small", "text2", parent=self))

    def _control(self, each: ServerFilter) -> _Control:
        if each.choices and each.several:
            ticks = CheckList(filter_label(each), self)
            ticks.set_items([(value, choice_words(each, value), None) for value, _word in each.choices])
            ticks.changed.connect(self._ask)
            return ticks
        if each.choices:
            box = ComboBox(self)
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.addItem(self.tr("Any"), "")
            for value, _word in each.choices:
                box.addItem(choice_words(each, value), value)
            box.activated.connect(self._ask)
            return box
        edit = QLineEdit(self)
        edit.setPlaceholderText(self.tr("type, then Enter"))
        edit.returnPressed.connect(self._ask)
        return edit

    def _ask(self) -> None:
        asked = [(key, _value(control)) for key, control in self._controls.items()]
        self._take(tuple(Term(key, value) for key, value in asked if value))

    def _take(self, terms: tuple[Term, ...]) -> None:
        if terms != self._terms:
            self._terms = terms
            self.changed.emit(list(terms))

    # --------------------------------------------------------------------------------------------------- many: lines

    def _show_lines(self) -> None:
        self._clear()
        by_key = {each.key: each for each in self.filters}
        for number, term in enumerate(self._terms):
            if term.key in by_key:
                line = TermLine(filter_label(by_key[term.key]), term_words(by_key[term.key], term), self)
                line.edit.clicked.connect(lambda _checked=False, number=number: self.edit_asked.emit(number))
                line.remove.clicked.connect(lambda _checked=False, number=number: self._remove(number))
                self._put(line)

    def _remove(self, number: int) -> None:
        self._take((*self._terms[:number], *self._terms[number + 1 :]))


class TermLine(QWidget):
    """One term in use: what it asks for, *Change* and *Remove*."""

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.edit = IconButton("pencil", self.tr("Change the filter {name}").format(name=title), parent=self)
        self.remove = IconButton("x", self.tr("Remove the filter {name}").format(name=title), parent=self)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(title, "small", "text2", parent=self))
        texts.addWidget(ElidedLabel(words, bold=True, parent=self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(texts, 1)
        row.addWidget(self.edit)
        row.addWidget(self.remove)


def _value(control: _Control) -> str:
    if isinstance(control, QComboBox):
        return str(control.currentData())
    return control.text().strip() if isinstance(control, QLineEdit) else ",".join(control.checked())


def _set_value(control: _Control, value: str) -> None:
    if isinstance(control, QComboBox):
        control.setCurrentIndex(max(0, control.findData(value)))
    elif isinstance(control, QLineEdit):
        control.setText(value)
    else:
        control.set_checked(value.split(","))
