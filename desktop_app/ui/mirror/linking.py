"""Choosing the row of the file that is a person's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.core.changes import Change, Kind
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.folding import fold
from desktop_app.core.mirroring import Nearest
from desktop_app.ui.widgets import SearchField, Sheet
from desktop_app.ui.words import spoken

_SHOWN = 200


class LinkSheet(Sheet):
    """The rows that would come in as new people, the most similar one first. `row` is the chosen one."""

    def __init__(
        self, person: Change, near: Nearest | None, lines: Sequence[Change], fields: FieldSet, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Which row is {name}?").format(name=person.name), width=560, parent=parent)
        self._fields = fields
        self._near = near
        free = [line for line in lines if line.kind is Kind.NEW or line.contact == person.contact]
        self._lines = sorted((line for line in free if line.row is not None), key=self._order)
        self._search = SearchField(self.tr("Search the new rows of your file"), self)
        self._search.textChanged.connect(self._fill)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Rows of your file"))
        self._list.setMinimumHeight(220)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list)
        self.add_out(self.tr("Go back"))
        self._verb = self.add_verb("link", self.tr("Link to this row"))
        self._list.currentItemChanged.connect(lambda item, _: self._verb.setEnabled(item is not None))
        self._search.moved_down.connect(self._list.setFocus)
        self._fill()

    @property
    def row(self) -> int | None:
        """The row of the file that was chosen."""
        item = self._list.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _order(self, line: Change) -> tuple[bool, int]:
        nearest = self._near is not None and line.row == self._near.row
        return (not nearest, line.row or 0)

    def _fill(self) -> None:
        words = fold(self._search.text()).split()
        self._list.clear()
        for line in self._lines:
            text = self._text(line)
            if all(word in fold(text) for word in words):
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, line.row)
                self._list.addItem(item)
            if self._list.count() == _SHOWN:
                break
        self._list.setCurrentRow(0)
        self._verb.setEnabled(self._list.count() > 0)

    def _text(self, line: Change) -> str:
        email = self._fields.read(line.after, Common.EMAIL)
        text = self.tr("Row {row}: {name}").format(row=line.row, name=line.name)
        text = f"{text}, {email}" if email else text
        if self._near is not None and line.row == self._near.row:
            return f"{text}  ({spoken(self._near.reason)})"
        return text
