"""The groups as rows of two lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.table import ContactTable
from desktop_app.services.duplicates import Group
from desktop_app.ui.widgets import LINE_ROLE, Line
from desktop_app.ui.words import spoken

GROUP_ROLE = Qt.ItemDataRole.UserRole + 30

Index = QModelIndex | QPersistentModelIndex


class Groups(QAbstractListModel):
    """`GROUP_ROLE` gives the `Group` of a row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self._table: ContactTable | None = None

    def show_groups(self, groups: Sequence[Group], table: ContactTable) -> None:
        self.beginResetModel()
        self._groups, self._table = list(groups), table
        self.endResetModel()

    def groups(self) -> Sequence[Group]:
        """What is shown, from top to bottom."""
        return self._groups

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self._groups[index.row()]
        if role == GROUP_ROLE:
            return group
        if role not in (LINE_ROLE, Qt.ItemDataRole.DisplayRole) or self._table is None:
            return None
        places = [place for place in map(self._table.position, group.contacts) if place is not None]
        names = ", ".join(dict.fromkeys(self._table.name(place) or self.tr("Without a name") for place in places))
        pair = group.pairs[0]
        proof = ", ".join(map(spoken, pair.proof))
        reason = self.tr("{reason}: {proof}").format(reason=spoken(pair.reason), proof=proof)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{names}, {reason}"
        count = self.tr("%n records", "", len(places)) if len(places) > 2 else ""
        return Line(names, reason, right=count)
