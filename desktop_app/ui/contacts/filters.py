"""The filters of an account at the left: what the CRM filters itself, and what is filtered on the loaded contacts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.contact import Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.ports import ServerFilter
from desktop_app.core.query import Filter
from desktop_app.ui.contacts.filtergroups import AgeRange, Group, Missing, OneOf, SomeOf
from desktop_app.ui.contacts.phrases import counted
from desktop_app.ui.contacts.serverfilters import ServerFilters
from desktop_app.ui.theme import theme
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Button, CheckItem, IconButton, IconText, Label, Panel, Separator

_LISTED = frozenset({FieldType.CHOICE, FieldType.YES_NO, FieldType.LIST})
_MOST_GROUPS = 6
_ADDRESSES = frozenset({Common.EMAIL, Common.EMAIL_2, Common.PHONE, Common.PHONE_2})
_ELSEWHERE = frozenset({Common.EMAIL, Common.EXTERNAL_ID, Common.ARCHIVED})
"""Fields that are counted, but have no group of their own."""

_FEW = 8
"""Up to so many different values are listed as tick boxes; more go into a drop-down."""


def counted_fields(fields: FieldSet) -> list[Field]:
    """The fields whose values are worth counting for the panel, the most telling ones first."""
    listed = [
        field for field in fields if field.type in _LISTED and not field.sensitive and field.common not in _ADDRESSES
    ]
    listed.sort(key=lambda field: not field.in_table)
    chosen = {field.key for field in listed[:_MOST_GROUPS]}
    commons = {Common.CITY, Common.EMAIL, Common.EXTERNAL_ID, Common.ARCHIVED}
    return [field for field in fields if field.key in chosen or field.common in commons]


class FilterPanel(Panel):
    """`changed(list of Filter)`: the filters that the panel shows were set; filters it does not show stay as they are.

    `server_changed(list of Term)`: the terms for the CRM. `term_asked(int)`: the term at this place is to be changed.
    `archived_asked(bool)`: archived people are to be shown, too. `add_asked`: *Add filter…*. `hide_asked`: the arrow beside the title.
    """

    changed = Signal(list)
    server_changed = Signal(list)
    term_asked = Signal(int)
    archived_asked = Signal(bool)
    add_asked = Signal()
    hide_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", sides=("right",), parent=parent)
        self.setFixedWidth(WIDTHS["filters"])
        self._groups: list[Group] = []
        self._filters: tuple[Filter, ...] = ()
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 0, 12, 16)
        self._column.setSpacing(14)
        self.server = ServerFilters(inside)
        self.server.changed.connect(self.server_changed)
        self.server.edit_asked.connect(self.term_asked)
        self.server.hide()
        self._line = Separator(parent=inside)
        self._line.hide()
        self._local = IconText("monitor", "", "text2", wrap=True, parent=inside)
        self._local.hide()
        self.archived = CheckItem("", parent=inside)
        self.archived.clicked.connect(self.archived_asked)
        self.archived.hide()
        self._add = Button(self.tr("Add filter…"), "link", small=True, parent=inside)
        self._add.clicked.connect(self.add_asked)
        for widget in (self.server, self._line, self._local, self.archived):
            self._column.addWidget(widget)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head())
        outer.addWidget(scroll, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a narrow window."""
        self.setFixedWidth(WIDTHS["filters_narrow" if narrow else "filters"])

    def set_server_filters(self, filters: Sequence[ServerFilter], crm: str) -> None:
        """Offer the filters that the CRM of this name applies itself."""
        self.server.set_filters(filters, crm)
        self.server.setVisible(bool(filters))
        self._line.setVisible(bool(filters))
        if not self.server.plain:  # where the terms in use stand, so that it never lies far below
            self._column.removeWidget(self._add)
            self._column.insertWidget(self._column.indexOf(self._line), self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def set_contacts(self, fields: FieldSet, loaded: int, counts: Mapping[str, Counter[Value]]) -> None:
        """Make the groups for these fields; `counts` holds how often each value occurs, by the keys that were counted."""
        self._local.set("monitor", counted(self.tr("On the %n loaded contacts", None, loaded), loaded), "text2")
        self._local.setVisible(loaded > 0)
        for group in self._groups:
            self._column.removeWidget(group)
            group.hide()
            group.deleteLater()
        self._groups = self._made(fields, counts)
        place = self._column.indexOf(self.archived) + 1
        for number, group in enumerate(self._groups):
            group.changed.connect(self._collect)
            self._column.insertWidget(place + number, group)
        self.set_filters(self._filters)

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Show what is filtered now."""
        self._filters = tuple(filters)
        for group in self._groups:
            group.set_filters(self._filters)

    def show_archived(self, count: int, *, on: bool) -> None:
        """How many are archived, and whether they are shown; without any there is nothing to choose."""
        self.archived.setText(self.tr("Show archived ({count})").format(count=self.locale().toString(count)))
        self.archived.setChecked(on)
        self.archived.setVisible(count > 0)

    def focus_first(self) -> None:
        """Put the keyboard into the panel."""
        if self._groups:
            self._groups[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 10, 6)
        row.addWidget(Label(self.tr("Filters"), "heading", parent=self), 1)
        hide = IconButton("panel-left-close", self.tr("Hide the filters"), parent=self)
        hide.clicked.connect(self.hide_asked)
        row.addWidget(hide)
        row.setSpacing(0)
        self.setMinimumHeight(theme().height("control") * 3)
        return row

    def _made(self, fields: FieldSet, counts: Mapping[str, Counter[Value]]) -> list[Group]:
        groups: list[Group] = []
        for field in sorted(fields, key=lambda field: not field.in_table):
            values = counts.get(field.key)
            if field.common is Common.BIRTHDAY and field.type is FieldType.DATE:
                groups.append(AgeRange(field, self))
            elif values is None or field.common in _ELSEWHERE or len(values) < 2:
                continue
            elif field.common is Common.CITY or len(values) > _FEW:
                groups.append(OneOf(field, values, self))
            else:
                groups.append(SomeOf(field, values, self))
        missing = [(field, counts[field.key][None]) for field in self._to_look_at(fields) if field.key in counts]
        return [*groups, Missing(missing, self)] if missing else groups

    def _to_look_at(self, fields: FieldSet) -> list[Field]:
        found = (fields.common(common) for common in (Common.EMAIL, Common.EXTERNAL_ID))
        return [field for field in found if field is not None]

    def _collect(self) -> None:
        shown = {key for group in self._groups for key in group.covers}
        rest = [each for each in self._filters if (each.key, each.op) not in shown]
        self._filters = (*(each for group in self._groups for each in group.filters()), *rest)
        self.changed.emit(list(self._filters))
