"""What a table cell holds, and the delegate that draws it quickly."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1

PADDING: Final = 12
FIRST_PADDING: Final = 16
TICK_LANE: Final = 40
TICK_ROOM: Final = TICK_LANE + PADDING - FIRST_PADDING  # px that ticks take from the words of the first column
BAR: Final = 3
_TEXTS: Final = 4000
_ICON: Final = 14
_ICON_GAP: Final = 6

_SELECTED = QStyle.StateFlag.State_Selected
_FOCUS = QStyle.StateFlag.State_HasFocus


class Cell(NamedTuple):
    """A cell that is more than words in its column's colour. The model returns it for `CELL_ROLE`.

    `ink`: token of the words. `icon` and `icon_token`: drawn before the words (`icon_end` after, at the right edge).
    `fixed`: the fixed font, cut in the middle: ids and keys. `fill`: token behind the cell (a problem). `right`: numbers.
    """

    text: str
    ink: str = ""
    icon: str = ""
    icon_token: str = "text2"
    bold: bool = False
    italic: bool = False
    fixed: bool = False
    right: bool = False
    fill: str = ""
    icon_end: bool = False


def yes_cell(text: str) -> Cell:
    """Yes with a check mark; `text` is the translated word."""
    return Cell(text, "text", "check", "new")


def no_cell(text: str) -> Cell:
    """No with an x; `text` is the translated word."""
    return Cell(text, "text2", "x", "text3")


def empty_problem_cell(text: str) -> Cell:
    """A value that is missing where one is needed; `text` is the translated "empty"."""
    return Cell(text, "problem", "octagon-alert", "problem", italic=True, fill="problemSoft", icon_end=True)


def problem_cell(text: str) -> Cell:
    """A value that cannot stay."""
    return Cell(text, "text", "octagon-alert", "problem", fill="problemSoft", icon_end=True)


def row_name(model: QAbstractItemModel, row: int, way: Qt.Orientation, role: int, column: int = 0) -> str | None:
    """For `headerData`: what a screen reader calls a row, the words in one of its columns; None to any other question. The
    heads of rows are not shown, so these are their words in either role: Qt asks for one or the other."""
    if way != Qt.Orientation.Vertical or role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
        return None
    return str(model.index(row, column).data() or row + 1)


class CellDelegate(QStyledItemDelegate):
    """Draws cells of one line: words, a mark, the selection, the hairline. Nothing is made anew per cell.

    Fonts, metrics and cut texts are kept until the theme changes. The view tells `tick_lane` (see `TableView`).
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._revision = -1
        self.first_column = 0
        self.last_column = -1
        self.tick_lane = False
        self.row_focus = True
        self._fonts: dict[tuple[bool, bool, bool], tuple[QFont, QFontMetrics]] = {}
        self._texts: dict[tuple[str, int, bool, bool, bool], str] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self._revision != theme().revision:
            self._forget()
        rect: QRect = option.rect
        state = option.state
        selected = bool(state & _SELECTED)
        column = index.column()
        first = column == self.first_column
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            cell = Cell(str(index.data() or ""))
        self._paint_ground(painter, rect, cell, selected, first)
        bold = first and selected and self.row_focus and not self.tick_lane
        left = FIRST_PADDING if first else PADDING
        if first and self.tick_lane:
            paint.check_box(painter, QRect(rect.x() + PADDING, rect.y(), 16, rect.height() - 1), checked=selected)
            left = TICK_LANE + PADDING
        self._paint_content(painter, rect.adjusted(left, 0, -PADDING, -1), cell, bold=bold, first=first)
        if not self.row_focus:
            if index == self._view.currentIndex():  # also while the keyboard is elsewhere: a problem is told below it
                width = 2 if self._view.hasFocus() else 1
                paint.rounded(painter, rect.adjusted(0, 0, -1, -1), 1, edge="focus", width=width)
        elif state & _FOCUS or self._is_current_row(index):
            self._paint_focus(painter, rect, column)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(CELL_ROLE)
        cell = cell if isinstance(cell, Cell) else Cell(str(index.data() or ""))
        _font, metrics = self._font(True, cell.italic, cell.fixed)
        width = metrics.horizontalAdvance(cell.text) + FIRST_PADDING + PADDING + (_ICON + _ICON_GAP if cell.icon else 0)
        return QSize(width, theme().height("row"))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A cut text has a tooltip; the model's own tooltip goes before it."""
        own = index.data(Qt.ItemDataRole.ToolTipRole)
        cell = index.data(CELL_ROLE)
        cell = cell if isinstance(cell, Cell) else Cell(str(index.data() or ""))
        if not own and not self.cuts(cell, view.visualRect(index).width(), index.column()):
            QToolTip.hideText()
            return True
        QToolTip.showText(event.globalPos(), str(own or cell.text), view)
        return True

    def cuts(self, cell: Cell, width: int, column: int) -> bool:
        """Whether the words of `cell` do not fit `width` px."""
        left = FIRST_PADDING + (TICK_ROOM if self.tick_lane else 0) if column == self.first_column else PADDING
        room = width - left - PADDING - (_ICON + _ICON_GAP if cell.icon else 0)
        return self._font(cell.bold, cell.italic, cell.fixed)[1].horizontalAdvance(cell.text) > room

    def _paint_ground(self, painter: QPainter, rect: QRect, cell: Cell, selected: bool, first: bool) -> None:
        own = theme()
        if selected and not (cell.fill and not self.row_focus):
            soft = "accentSoft" if self._view.hasFocus() or self.tick_lane else "selInactive"  # ticked is not disabled
            painter.fillRect(rect, own.color(soft))
        elif cell.fill:
            painter.fillRect(rect.x(), rect.y(), rect.width() - 1, rect.height(), own.color(cell.fill))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, own.color("line"))
        if selected and first and self.row_focus:
            painter.fillRect(rect.x(), rect.y(), BAR, rect.height(), own.color("accent"))

    def _paint_content(self, painter: QPainter, rect: QRect, cell: Cell, *, bold: bool, first: bool) -> None:
        x, right = rect.x(), rect.right() + 1
        if cell.icon:
            y = rect.y() + (rect.height() - _ICON) // 2
            if cell.icon_end:
                right -= _ICON + _ICON_GAP
                draw_icon(painter, right + _ICON_GAP, y, _ICON, cell.icon, cell.icon_token)
            else:
                draw_icon(painter, x, y, _ICON, cell.icon, cell.icon_token)
                x += _ICON + _ICON_GAP
        width = right - x
        if width <= 0 or not cell.text:
            return
        style = (bold or cell.bold, cell.italic, cell.fixed)
        font, metrics = self._font(*style)
        key = (cell.text, width, *style)
        shown = self._texts.get(key)
        if shown is None:
            if len(self._texts) > _TEXTS:
                self._texts.clear()
            mode = Qt.TextElideMode.ElideMiddle if cell.fixed else Qt.TextElideMode.ElideRight
            shown = self._texts[key] = metrics.elidedText(cell.text, mode, width)
        painter.setFont(font)
        painter.setPen(theme().color(cell.ink or ("text" if first else "text2")))
        align = paint.RIGHT if cell.right else paint.LEFT
        painter.drawText(QRect(x, rect.y(), width, rect.height()), int(align) | Qt.TextFlag.TextSingleLine, shown)

    def _paint_focus(self, painter: QPainter, rect: QRect, column: int) -> None:
        sides = ["top", "bottom"]
        sides += ["left"] if column == self.first_column else []
        sides += ["right"] if column == self.last_column else []
        paint.edges(painter, rect, sides, "focus")

    def _is_current_row(self, index: Index) -> bool:
        return self._view.hasFocus() and index.row() == self._view.currentIndex().row()

    def _font(self, bold: bool, italic: bool, fixed: bool) -> tuple[QFont, QFontMetrics]:
        found = self._fonts.get((bold, italic, fixed))
        if found is None:
            font = theme().font("fixed" if fixed else "body", bold=bold, tabular=not fixed)
            font.setItalic(italic)
            found = self._fonts[bold, italic, fixed] = (font, QFontMetrics(font))
        return found

    def _forget(self) -> None:
        self._revision = theme().revision
        self._fonts.clear()
        self._texts.clear()
