"""The table view of the kit: sunken header with own sort arrows, rows of 32 px, no grid, ticks when wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QToolTip, QWidget

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.cells import FIRST_PADDING, PADDING, TICK_LANE, CellDelegate, Index
from desktop_app.ui.widgets.copying import MOST_COPIED, as_table
from desktop_app.ui.widgets.panels import announce

_ARROW: Final = 12


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
        return QSize(width + left + PADDING + _ARROW + 4, theme().height("row"))

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
            x = rect.right() - PADDING - _ARROW + 1
            draw_icon(painter, x, rect.y() + (rect.height() - _ARROW) // 2, _ARROW, name, "text2")
            right += _ARROW + 4
        inner = rect.adjusted(left, 0, -right, -1)
        align = self._alignment(section)
        paint.text(painter, inner, self._words(section), own.font("small", bold=True), "text2", align)

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


class TableView(QTableView):
    """Rows of 32 px with hairlines; whole rows are selected. Use any model; cells may return a `Cell` for `CELL_ROLE`.

    `opened(QModelIndex)`: Enter, F2 or a double click on a row. `delete_pressed()`: Del (opens a review, never deletes).
    Ctrl+C copies the selected rows as a table. `show_ticks(True)` shows a tick box in each row that mirrors the selection.
    """

    opened = Signal(QModelIndex)
    delete_pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, whole_rows: bool = True) -> None:
        super().__init__(parent)
        self.cells = CellDelegate(self)
        self.cells.row_focus = whole_rows
        self.setItemDelegate(self.cells)
        self._header = TableHeader(self)
        self.setHorizontalHeader(self._header)
        self._header.setSectionsClickable(True)
        self._header.sectionMoved.connect(lambda *_: self._note_ends())
        self._header.sectionResized.connect(lambda *_: self._note_ends())
        self._header.ticked.connect(self._tick_all)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme().height("row"))
        self.verticalHeader().setDefaultSectionSize(theme().height("row"))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # arrows walk the cells; Tab leaves the table
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if whole_rows:
            self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self.opened)

    def setModel(self, model: object) -> None:
        super().setModel(model)  # pyright: ignore[reportArgumentType]
        self._note_ends()
        if (selection := self.selectionModel()) is not None:
            selection.selectionChanged.connect(lambda *_: self._selection_moved())

    def show_ticks(self, on: bool) -> None:
        """Show a tick box in every row and in the header (which ticks what is loaded), or hide them."""
        if self.cells.tick_lane == on:
            return
        self.cells.tick_lane = self._header.tick_lane = on
        self._selection_moved()
        self.viewport().update()
        self._header.viewport().update()

    def selected_rows(self) -> list[int]:
        """The rows that are selected, from top to bottom."""
        selection = self.selectionModel()
        return sorted(index.row() for index in selection.selectedRows()) if selection is not None else []

    def copy_selected(self) -> None:
        """The selected rows, as they are shown, onto the clipboard as a table; where cells are selected, only those. Very
        many rows are for an export: the first ones are taken."""
        header, model = self._header, self.model()
        if not self.selected_rows() and not self.selectedIndexes():
            return
        shown = [header.logicalIndex(place) for place in range(header.count())]
        columns = [column for column in shown if not header.isSectionHidden(column)]
        rows = self.selected_rows()
        if not rows:
            cells = self.selectedIndexes()
            rows = sorted({cell.row() for cell in cells})
            chosen = {cell.column() for cell in cells}
            columns = [column for column in columns if column in chosen]
        lines = [[str(model.index(row, column).data() or "") for column in columns] for row in rows[:MOST_COPIED]]
        headings = [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]
        QApplication.clipboard().setMimeData(as_table(headings, lines))
        announce(self, self.tr("Copied"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and current.isValid() and not editing:
            self.opened.emit(current)
            if self.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers:
                return
        elif event.matches(QKeySequence.StandardKey.Copy) and not editing:
            self.copy_selected()
            return
        elif event.key() == Qt.Key.Key_Delete and not editing:
            self.delete_pressed.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.cells.tick_lane and index.isValid() and self._in_tick_lane(event.position().toPoint()):
            flags = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(index, flags)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            return
        super().mousePressEvent(event)

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        paint.focus_without_rows(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            for index in (current, previous):
                if index.isValid():
                    rect = self.visualRect(index)
                    self.viewport().update(0, rect.y(), self.viewport().width(), rect.height())

    def _note_ends(self) -> None:
        header = self._header
        shown = [header.logicalIndex(place) for place in range(header.count())]
        shown = [section for section in shown if not header.isSectionHidden(section)]
        self.cells.first_column = shown[0] if shown else 0
        self.cells.last_column = shown[-1] if shown else -1

    def _in_tick_lane(self, at: QPoint) -> bool:
        left = self.columnViewportPosition(self.cells.first_column)
        return left <= at.x() < left + TICK_LANE

    def _tick_all(self, on: bool) -> None:
        if on:
            self.selectAll()
        else:
            self.clearSelection()

    def _selection_moved(self) -> None:
        if not self.cells.tick_lane:
            return
        selection, model = self.selectionModel(), self.model()
        ranges = selection.selection()
        chosen = sum(ranges.at(number).height() for number in range(ranges.count()))
        state = Qt.CheckState.Unchecked if not chosen else Qt.CheckState.PartiallyChecked
        if chosen and chosen >= model.rowCount():
            state = Qt.CheckState.Checked
        self._header.tick_state = state
        self._header.viewport().update()
