"""The lists or organisations that a key can see, to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Scope
from desktop_app.core.folding import fold
from desktop_app.ui.widgets import LINE_ROLE, Line, ListView, SearchField, Sheet
from desktop_app.ui.words import spoken

_HEIGHT = 280

Index = QModelIndex | QPersistentModelIndex


class ScopeSheet(Sheet):
    """`scope` is the chosen one; the answer is ``take``."""

    def __init__(self, label: str, scopes: Sequence[Scope], current: str, parent: QWidget) -> None:
        super().__init__(self.tr("What this key can see"), parent=parent)
        self._scopes = list(scopes)
        self._model = _Scopes(self)
        self._search = SearchField(self.tr("Search"), self)
        self._search.textChanged.connect(self._narrow)
        self._list = ListView("list_row", parent=self)
        self._list.setAccessibleName(label)
        self._list.setMinimumHeight(_HEIGHT)
        self._list.setModel(self._model)
        self._list.opened.connect(lambda _: self._take.click())
        self._search.moved_down.connect(self._list.setFocus)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list)
        self.add_out(self.tr("Cancel"), default=False)
        self._take = self.add_verb("take", self.tr("Take this one"))
        self._narrow("")
        rows = [row for row, scope in enumerate(self._scopes) if scope.id == current]
        if rows:
            self._list.setCurrentIndex(self._model.index(rows[0]))
        self._search.setFocus()

    @property
    def scope(self) -> Scope | None:
        return self._model.scope_at(self._list.currentIndex().row())

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        straws = ((scope, fold(f"{scope.name} {scope.id} {_detail(scope)}")) for scope in self._scopes)
        self._model.show_scopes([scope for scope, straw in straws if all(word in straw for word in words)])
        self._list.setCurrentIndex(self._model.index(0))
        self._take.setEnabled(self.scope is not None)
        self.set_note("" if self.scope is not None else self.tr("There is none to choose."), "info")


class _Scopes(QAbstractListModel):
    """By name and what else is known of them; their ids only where nothing else tells them apart, and to who points."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scopes: list[Scope] = []

    def show_scopes(self, scopes: list[Scope]) -> None:
        self.beginResetModel()
        self._scopes = scopes
        self.endResetModel()

    def scope_at(self, row: int) -> Scope | None:
        return self._scopes[row] if 0 <= row < len(self._scopes) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._scopes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        scope = self._scopes[index.row()]
        same = sum(other.name == scope.name and _detail(other) == _detail(scope) for other in self._scopes) > 1
        second = " · ".join(part for part in (_detail(scope), scope.id if same else "") if part)
        if role == LINE_ROLE:
            return Line(scope.name, second)
        if role == Qt.ItemDataRole.ToolTipRole:
            return scope.id
        return ", ".join(part for part in (scope.name, second) if part) if role == Qt.ItemDataRole.DisplayRole else None


def _detail(scope: Scope) -> str:
    return "" if scope.detail is None else spoken(scope.detail)
