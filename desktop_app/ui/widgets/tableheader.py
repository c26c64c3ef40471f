"""The heads of a table's columns: own sort arrows, a tick box for all rows, and a way through them for the keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QWidget

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.cells import FIRST_PADDING, PADDING, TICK_LANE
from desktop_app.ui.widgets.panels import announce

_ARROW: Final = 12
_ARROW_END: Final = 4  # px behind the arrow
_ARROW_ROOM: Final = _ARROW + 4 + _ARROW_END - PADDING  # px that it takes beside the usual padding


_STEPS: Final[dict[int, int]] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def asks_menu(event: QKeyEvent) -> bool:
    """Whether a key asks for the menu of what has the keyboard."""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shift)


class TableHeader(QHeaderView):
    """Small DemiBold words on sunken ground; arrow-up for ascending (A to Z), arrow-down for descending.

    `ticked(bool)`: its tick box, shown while the table shows ticks, was clicked. `tick_at` is where that box begins in
    the first column, `words_at` where words begin that do not stand at the usual place.
    """

    ticked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.tick_lane = False
        self.tick_at = PADDING
        self.words_at: int | None = None
        self.tick_state = Qt.CheckState.Unchecked
        self._at = -1  # the head that has the keyboard
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(48)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().height("row"))

    def sectionSizeFromContents(self, section: int) -> QSize:
        words = self._words(section)
        width = theme().metrics("small", bold=True).horizontalAdvance(words)
        left = FIRST_PADDING if self.visualIndex(section) == 0 else PADDING
        return QSize(width + left + PADDING + _ARROW_ROOM, theme().height("row"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        own = theme()
        painter.fillRect(rect, own.color("sunken"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, own.color("border"))
        first = self.visualIndex(section) == 0
        left = FIRST_PADDING if first else PADDING
        if first and self.tick_lane:
            box = QRect(rect.x() + self.tick_at, rect.y(), 16, rect.height() - 1)
            on = self.tick_state == Qt.CheckState.Checked
            partly = self.tick_state == Qt.CheckState.PartiallyChecked
            paint.check_box(painter, box, checked=on, partly=partly)
            left = TICK_LANE + PADDING
        if first and self.words_at is not None:
            left = self.words_at
        right = PADDING
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            name = "arrow-up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "arrow-down"
            x = rect.right() - _ARROW_END - _ARROW + 1
            draw_icon(painter, x, rect.y() + (rect.height() - _ARROW) // 2, _ARROW, name, "text2")
            right += _ARROW_ROOM
        inner = rect.adjusted(left, 0, -right, -1)
        align = self._alignment(section)
        paint.text(painter, inner, self._words(section), own.font("small", bold=True), "text2", align)
        if self.hasFocus() and section == self._at:
            paint.rounded(painter, rect.adjusted(1, 1, -1, -2), 4, edge="focus", width=2)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # pyright: ignore[reportArgumentType]
        rest = self.length() - self.offset()
        if rest < self.viewport().width():
            painter = QPainter(self.viewport())
            rect = QRect(rest, 0, self.viewport().width() - rest, self.height())
            painter.fillRect(rect, theme().color("sunken"))
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme().color("border"))

    def mousePressEvent(self, e: QMouseEvent) -> None:
        if self._in_tick_lane(e.position().toPoint()):
            self.ticked.emit(self.tick_state != Qt.CheckState.Checked)
            return
        super().mousePressEvent(e)

    def viewportEvent(self, e: QEvent) -> bool:
        if isinstance(e, QHelpEvent):
            section = self.logicalIndexAt(e.pos())
            room = self.sectionSize(section) - FIRST_PADDING - PADDING
            words = self._words(section)
            cut = theme().metrics("small", bold=True).horizontalAdvance(words) > room
            QToolTip.showText(e.globalPos(), words if cut else "", self)
            return True
        return super().viewportEvent(e)

    # ------------------------------------------------------------------------------------------------------- keyboard

    def take_keys(self) -> None:
        """Let the keyboard into the heads: Left and Right walk them, Space sorts, Menu opens their menu, Down leaves them."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Column headings"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._go(self._here(self._shown()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown, key = self._shown(), event.key()
        at = self._here(shown)
        if at < 0:
            event.ignore()
        elif key in _STEPS:
            step = -_STEPS[key] if self.isRightToLeft() else _STEPS[key]
            self._go(shown[min(max(shown.index(at) + step, 0), len(shown) - 1)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(shown[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sectionClicked.emit(at)
            self._go(at)
        elif asks_menu(event):
            self.customContextMenuRequested.emit(QPoint(max(0, self.sectionViewportPosition(at)), self.height()))
        elif key == Qt.Key.Key_Down and (table := self.parentWidget()) is not None:
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            event.ignore()

    def _shown(self) -> list[int]:
        sections = (self.logicalIndex(place) for place in range(self.count()))
        return [section for section in sections if not self.isSectionHidden(section)]

    def _here(self, shown: list[int]) -> int:
        """Where the keyboard is or comes to first: at the head by which the rows are sorted; -1 where there is none."""
        if self._at in shown:
            return self._at
        by = self.sortIndicatorSection() if self.isSortIndicatorShown() else -1
        return by if by in shown else next(iter(shown), -1)

    def _go(self, section: int) -> None:
        """The keyboard is at this head: it is seen, and told."""
        self._at = section
        if section >= 0:
            table = self.parentWidget()
            if isinstance(table, QTableView) and (model := self.model()).rowCount():
                table.scrollTo(model.index(max(0, table.rowAt(0)), section))
            announce(self, ", ".join(filter(None, (self._words(section), self._order(section)))))
        self.viewport().update()

    def _order(self, section: int) -> str:
        if not self.isSortIndicatorShown() or section != self.sortIndicatorSection():
            return ""
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        return self.tr("sorted from first to last") if up else self.tr("sorted from last to first")

    def _words(self, section: int) -> str:
        model = self.model()
        return str(model.headerData(section, Qt.Orientation.Horizontal) or "") if model is not None else ""

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        role = Qt.ItemDataRole.TextAlignmentRole
        value = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        return paint.RIGHT if value is not None and int(value) & int(Qt.AlignmentFlag.AlignRight) else paint.LEFT

    def _in_tick_lane(self, at: QPoint) -> bool:
        section = self.logicalIndexAt(at)
        x = at.x() - self.tick_at + PADDING
        return self.tick_lane and self.visualIndex(section) == 0 and 0 <= x < TICK_LANE - 4
