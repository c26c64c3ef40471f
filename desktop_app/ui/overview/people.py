"""Who the bars of an overview count, by name."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.table import NAME, ContactTable
from desktop_app.ui.contacts.phrases import counted
from desktop_app.ui.models.contacts import ContactsModel
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, Card, Label, TableView

_ROWS: Final = 5  # so many are in sight at least
_SHOWN: Final = (Common.EMAIL, Common.CITY, Common.BIRTHDAY)
_NARROW: Final = (Common.CITY, Common.BIRTHDAY)
_SIDE: Final = 96  # px, of a column beside the names


class PeopleCard(Card):
    """The people of the list, in its order. `list_asked`: to be seen in the list itself; `person_asked(id)`: one of them."""

    list_asked = Signal()
    person_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = ContactsModel(self)
        self._narrow = False
        self._title = Label("", bold=True, parent=self)
        show = Button(self.tr("Show in Contacts"), "link", parent=self)
        show.clicked.connect(self.list_asked)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(show)
        self._table = TableView(self)
        self._table.setAccessibleName(self.tr("People whom the pictures count"))
        self._table.setModel(self._people)
        self._table.horizontalHeader().setSectionsClickable(False)
        self._table.setMinimumHeight((_ROWS + 1) * theme().height("row"))
        self._table.opened.connect(lambda index: self.person_asked.emit(self._people.contact_id(index.row())))
        self.body.setContentsMargins(1, 6, 1, 8)
        self.body.addLayout(head)
        self.body.addWidget(self._table, 1)

    def show_people(self, table: ContactTable, rows: array[int]) -> None:
        """Show these rows of `table`."""
        self._people.show(table, rows)
        self._show_columns()
        self._title.setText(counted(self.tr("%n people", "", len(rows)), len(rows)))

    def set_narrow(self, narrow: bool) -> None:
        """Whether there is room for names and little more."""
        self._narrow = narrow
        self._show_columns()

    def _show_columns(self) -> None:
        keys = [NAME, *_keys(self._people.table.fields, _NARROW if self._narrow else _SHOWN)]
        if keys == [*self._people.keys]:
            return
        self._people.set_keys(keys)
        header, mode = self._table.horizontalHeader(), QHeaderView.ResizeMode
        for column in range(len(keys)):
            header.setSectionResizeMode(column, mode.Fixed if self._narrow and column else mode.Stretch)
            if self._narrow and column:
                header.resizeSection(column, _SIDE)


def _keys(fields: FieldSet, wanted: Sequence[Common]) -> list[str]:
    """By what people of one name are told apart."""
    return [field.key for field in map(fields.common, wanted) if field is not None]
