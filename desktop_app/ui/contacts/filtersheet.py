"""*Add filter…*: everything that can be filtered by, in the CRM and on the loaded contacts, and what for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.fields import FieldSet
from desktop_app.core.ports import ServerFilter, Term
from desktop_app.core.query import Filter
from desktop_app.ui.contacts.conditions import Condition, FieldCondition, ServerCondition
from desktop_app.ui.contacts.filterlist import Entry, FilterList, Part
from desktop_app.ui.contacts.phrases import filter_label
from desktop_app.ui.widgets import Sheet
from desktop_app.ui.words import label, translated

_SERVER, _FIELD = "server:", "field:"
_WIDTH, _LIST = 720, 264


class Offered(NamedTuple):
    """What can be filtered by: the CRM's own filters, and the fields of the loaded contacts. `crm` is its name."""

    fields: FieldSet
    filters: Sequence[ServerFilter] = ()
    crm: str = ""


class FilterSheet(Sheet):
    """Makes a filter, or changes `now`. After `answered("use")` it is in `made`: a `Term` for the CRM, or a `Filter` for
    the loaded contacts."""

    def __init__(self, offered: Offered, now: Filter | Term | None, parent: QWidget) -> None:
        title = self.tr("Add a filter") if now is None else self.tr("Change the filter")
        super().__init__(title, width=_WIDTH, parent=parent)
        self.made: Filter | Term | None = None
        self._offered, self._now = offered, now
        self._key, self._condition = "", Condition("", self)
        self.list = FilterList(self._parts(), self)
        self.list.setFixedWidth(_LIST)
        self._row = QHBoxLayout()
        self._row.setSpacing(24)
        self._row.addWidget(self.list)
        self._row.addWidget(self._condition, 1)
        self.body.addLayout(self._row, 1)
        self.add_out(self.tr("Cancel"), default=False)
        self._use = self.add_verb("use", self.tr("Use filter"))
        self._use.clicked.disconnect()
        self._use.clicked.connect(self._take)
        self.list.chosen.connect(self._show)
        self.list.choose(_key_of(now))
        self.list.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list goes on to what is asked for, and uses nothing yet."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focus is not None and self.list.isAncestorOf(focus):
            self._condition.take_focus()
            return
        super().keyPressEvent(event)

    def _parts(self) -> list[Part]:
        server = [
            Entry(_SERVER + each.key, filter_label(each), translated(each.group)) for each in self._offered.filters
        ]
        fields = [
            Entry(_FIELD + field.key, label(field), group if field.own else translated(group))
            for group, grouped in self._offered.fields.groups()
            for field in grouped
            if not field.sensitive
        ]
        local = Part("monitor", self.tr("On the loaded contacts"), fields)
        return [Part("cloud", self.tr("In {crm}").format(crm=self._offered.crm), server), local] if server else [local]

    def _show(self, key: str) -> None:
        """Show the controls for an entry; what stands there now where it is the one to be changed."""
        if key == self._key:
            return
        old, self._key = self._condition, key
        self._condition = self._made_for(key)
        self._row.replaceWidget(old, self._condition)
        self._row.setStretchFactor(self._condition, 1)
        self._condition.show()
        self._condition.changed.connect(self._show_missing)
        self._show_missing()
        old.hide()
        old.deleteLater()

    def _show_missing(self) -> None:
        """There is nothing to use before something is said to look for."""
        missing = self._condition.missing()
        self._use.setEnabled(bool(self._key) and not missing)
        self.set_note(missing, "info")

    def _made_for(self, key: str) -> Condition:
        now = self._now if key == _key_of(self._now) else None
        if key.startswith(_SERVER):
            each = next(each for each in self._offered.filters if each.key == key.removeprefix(_SERVER))
            return ServerCondition(each, now if isinstance(now, Term) else None, self)
        if key.startswith(_FIELD):
            field = self._offered.fields[key.removeprefix(_FIELD)]
            return FieldCondition(field, now if isinstance(now, Filter) else None, self)
        return Condition(self.tr("No filter is called that"), self)

    def _take(self) -> None:
        self.made = self._condition.made()
        if self.made is not None:
            self._say("use")


def _key_of(now: Filter | Term | None) -> str:
    if now is None:
        return ""
    return (_SERVER if isinstance(now, Term) else _FIELD) + now.key
