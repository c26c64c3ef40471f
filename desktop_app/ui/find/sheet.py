"""The sheet of *Find a person* (Ctrl+K): type, walk with the arrows, Enter opens."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.folding import fold
from desktop_app.services.desk import Desk
from desktop_app.services.everywhere import Hit, look_everywhere
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.theme import MARKS, theme
from desktop_app.ui.widgets import LINE_ROLE, EmptyState, Floating, IconLabel, KeyCap, Line, ListView, Panel, Separator
from desktop_app.ui.words import date_shown

WIDTH: Final = 560
TOP: Final = 72
HEIGHT: Final = 432
HIT_ROLE = Qt.ItemDataRole.UserRole + 40

_WALKING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)

Index = QModelIndex | QPersistentModelIndex


class FindSheet(Floating):
    """`chosen(account id, contact id)`. Esc closes it, and the focus is where it was. `only`: look in this account."""

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget, only: Account | None = None) -> None:
        super().__init__(parent, top=TOP)
        self._desk, self._only = desk, only
        self._tasks = Tasks(self)
        self._looking: asyncio.Task[Any] | None = None
        self.setWindowTitle(self.tr("Find a person"))
        self._lay_out()
        width = min(WIDTH, parent.width() - 32)
        self._fit(width, min(HEIGHT, parent.height() - TOP - 16))
        self._look("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._list.currentIndex())
        elif event.key() in _WALKING:
            self._list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _fit(self, width: int, height: int) -> None:
        """As high as there is room for whole rows."""
        self.ensurePolished()
        row = theme().height("sync_row")
        around = self.sizeHint().height() - self._results_frame.sizeHint().height()
        rows = (height - around) // row * row
        self._results_frame.setFixedHeight(rows)
        self.setFixedSize(width, around + rows)

    def _look(self, text: str) -> None:
        """Look for the words, unless somebody types on meanwhile."""
        if self._looking is not None:
            self._looking.cancel()
        if text.strip():
            self._looking = self._tasks.start(self._find(text))
            return
        self._model.show_hits([])
        reason = self.tr("All accounts are looked through, as far as they were read.") if self._only is None else ""
        self._empty.show_message("users", self.tr("Type a name, an e-mail address or a town"), reason)
        self._results.setCurrentWidget(self._empty)

    async def _find(self, text: str) -> None:
        accounts = await self._desk.accounts.all() if self._only is None else [self._only]
        hits: list[Hit] = []
        async for _account, found in look_everywhere(self._desk.browse, accounts, text, self._desk.clock.now()[:10]):
            hits += found
            if found:
                self._show(hits)
        if not hits:
            self._model.show_hits([])
            self._empty.show_message("search-x", self.tr("Nobody was found"), self.tr("Try fewer words."))
            self._results.setCurrentWidget(self._empty)

    def _show(self, hits: list[Hit]) -> None:
        self._model.show_hits(hits)
        self._results.setCurrentWidget(self._list)
        self._list.setCurrentIndex(self._model.index(0))

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE) if index.isValid() else None
        if isinstance(hit, Hit):
            self.accept()
            self.chosen.emit(hit.account.id, hit.contact)

    def _lay_out(self) -> None:
        ground = Panel("raised", radius=8, edge="border", parent=self)
        self._edit = QLineEdit(ground)
        self._edit.setProperty("bare", True)
        place = self.tr("Find a person in all accounts")
        if self._only is not None:
            place = self.tr("Find a person in {account}").format(account=self._only.name)
        self._edit.setPlaceholderText(place)
        self._edit.setAccessibleName(self._edit.placeholderText())
        self._edit.textChanged.connect(self._look)
        field = QHBoxLayout()
        field.setContentsMargins(16, 0, 12, 0)
        field.setSpacing(4)
        field.addWidget(IconLabel("search", "text2", 16, ground))
        field.addWidget(self._edit, 1)
        field.addWidget(KeyCap(self.tr("Esc"), ground))
        self._model = _Hits(self._desk, self)
        self._list = ListView("sync_row", parent=ground)
        self._list.setAccessibleName(self.tr("People found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the words keep the keyboard
        self._list.setModel(self._model)
        self._list.clicked.connect(self._open)
        self._empty = EmptyState("users", "", parent=ground)
        self._results_frame = QWidget(ground)
        self._results = QStackedLayout(self._results_frame)
        self._results.addWidget(self._empty)
        self._results.addWidget(self._list)
        column = QVBoxLayout(ground)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(field)
        column.addWidget(Separator(parent=ground))
        column.addWidget(self._results_frame)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        self._edit.setFocus()


class _Hits(QAbstractListModel):
    """People as rows of two lines with the mark of their account."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hits: list[Hit] = []
        self._names: Counter[str] = Counter()

    def show_hits(self, hits: list[Hit]) -> None:
        self.beginResetModel()
        self._hits = list(hits)
        self._names = Counter(fold(hit.name) for hit in hits)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        name = hit.name or self.tr("(no name)")
        details = " · ".join(self._details(hit))
        if role == Qt.ItemDataRole.DisplayRole:
            word = MARKS[hit.account.environment].word
            return f"{name}, {details}, {hit.account.name} {word}"
        if role == LINE_ROLE:
            letters = self._desk.accounts.info(hit.account.provider).letters
            place = hit.account
            return Line(
                name,
                details,
                right=place.name,
                letters=letters,
                colour=place.colour,
                environment=place.environment.value,
                quiet=True,
            )
        return None

    def _details(self, hit: Hit) -> Sequence[str]:
        """What tells this person from others; of those with the same name first what no other has."""
        if self._names[fold(hit.name)] < 2 or not (hit.born or hit.number):
            return hit.details
        if hit.born:
            own = self.tr("born {date}").format(date=date_shown(hit.born))
        else:
            own = self.tr("own number {number}").format(number=hit.number)
        return [own, *hit.details]
