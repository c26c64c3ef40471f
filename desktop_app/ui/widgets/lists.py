"""Lists with two lines a row: accounts, activity, search results."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.theme import MARKS, draw_icon, theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.marks import badge_width, paint_account, paint_badge
from desktop_app.ui.widgets.progress import paint_bar

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2

_LEFT: Final = 16
_GAP: Final = 12


class Line(NamedTuple):
    """A row of two lines. The model returns it for `LINE_ROLE` (and a sentence for the display role, for readers).

    `letters` and `colour` make the account mark; `icon` a plain icon instead. Second line: `environment` as a badge,
    then `mark_icon` and `word` in `token`, then `second` in text2. `progress` (0 to 1) draws a bar below. `right`: a time,
    with `right_icon` before it. `quiet`: the environment without fill, where every row has one.
    """

    title: str
    second: str = ""
    word: str = ""
    mark_icon: str = ""
    token: str = "text2"
    right: str = ""
    letters: str = ""
    colour: str = ""
    icon: str = ""
    environment: str = ""
    progress: float | None = None
    action: bool = False
    quiet: bool = False
    right_icon: str = ""


class TwoLineDelegate(QStyledItemDelegate):
    """Draws a `Line`. `height`: a name in `tokens.HEIGHTS` (``sync_row`` 44, ``mirror_row`` 54, ``list_row`` 60).

    `mark`: width of the account mark in px.
    """

    def __init__(self, view: QListView, height: str = "list_row", mark: int = 24) -> None:
        super().__init__(view)
        self._view = view
        self._height = height
        self._mark = mark

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE_ROLE)
        name = "selection" if isinstance(line, Line) and line.action else self._height
        return QSize(200, theme().height(name))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, index, selected)
        own = theme()
        top_line, below = own.metrics().height(), max(own.metrics("small").height(), own.height("tab_badge"))
        block = top_line + (below + 3 if line.second or line.word or line.environment else 0)
        top = rect.y() + (rect.height() - block) // 2 - (2 if line.progress is not None else 0)
        x = rect.x() + _LEFT
        x += self._paint_mark(painter, x, rect, line)
        right = rect.right() - _LEFT
        if line.right:
            width = own.metrics("small").horizontalAdvance(line.right) + 1
            place = QRect(right - width, top, width, top_line)
            paint.text(painter, place, line.right, own.font("small", tabular=True), "text2", paint.RIGHT)
            right -= width + _GAP
            if line.right_icon:
                draw_icon(painter, right + _GAP - 20, top + (top_line - 14) // 2, 14, line.right_icon, "text2")
                right -= 20
        ink = "link" if line.action else "text"
        paint.text(painter, QRect(x, top, right - x, top_line), line.title, own.font(bold=True), ink)
        self._paint_second(painter, QRect(x, top + top_line + 3, rect.right() - _LEFT - x, below), line)
        if line.progress is not None:
            paint_bar(painter, QRect(x, rect.bottom() - 7, rect.right() - _LEFT - x, 4), line.progress)

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        own = theme()
        focused = self._view.hasFocus()
        if selected:
            painter.fillRect(rect, own.color("accentSoft" if focused else "selInactive"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, own.color("line"))
        if selected:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), own.color("accent"))
        if focused and index == self._view.currentIndex():
            paint.edges(painter, rect, ("top", "bottom", "left", "right"), "focus")

    def _paint_mark(self, painter: QPainter, x: int, rect: QRect, line: Line) -> int:
        size = self._mark
        y = rect.y() + (rect.height() - size) // 2
        if line.letters:
            paint_account(painter, QRect(x, y, size, size), line.letters, line.colour)
        elif line.icon:
            token = "accent" if line.action else "text2"
            draw_icon(painter, x + (size - 16) // 2, rect.y() + (rect.height() - 16) // 2, 16, line.icon, token)
        else:
            return 0
        return size + _GAP

    @staticmethod
    def _paint_second(painter: QPainter, rect: QRect, line: Line) -> None:
        own = theme()
        x = rect.x()
        if line.environment:
            word = MARKS[line.environment].word
            width = min(badge_width(line.environment, word), rect.width())
            place = QRect(x, rect.y(), width, rect.height())
            paint_badge(painter, place, line.environment, word, plain=line.quiet)
            x += width + (3 if line.quiet else 12)
        if line.mark_icon:
            draw_icon(painter, x, rect.y() + (rect.height() - 14) // 2, 14, line.mark_icon, line.token)
            x += 19
        if line.word:
            font = own.font("small", bold=True)
            x += paint.text(painter, QRect(x, rect.y(), rect.right() - x, rect.height()), line.word, font, line.token)
            x += 6
        if line.second and x < rect.right():
            second = f"· {line.second}" if line.word else line.second
            paint.text(painter, QRect(x, rect.y(), rect.right() - x, rect.height()), second, own.font("small"), "text2")


class ListView(QListView):
    """A list of `Line` rows. `opened(QModelIndex)`: Enter, F2 or a double click; a single click selects."""

    opened = Signal(QModelIndex)

    def __init__(self, height: str = "list_row", *, mark: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TwoLineDelegate(self, height, mark))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        paint.focus_without_rows(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
