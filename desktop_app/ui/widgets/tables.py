"""The table view of the kit: sunken header with own sort arrows, rows of 32 px, no grid, ticks when wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.cells import FIRST_PADDING, TICK_LANE, CellDelegate, Index
from desktop_app.ui.widgets.copying import MOST_COPIED, as_table
from desktop_app.ui.widgets.panels import announce
from desktop_app.ui.widgets.tableheader import TableHeader, asks_menu

_VISIBLE: Final = QAbstractItemView.ScrollHint.EnsureVisible


class TableView(QTableView):
    """Rows of 32 px with hairlines; whole rows are selected. Use any model; cells may return a `Cell` for `CELL_ROLE`.

    `opened(QModelIndex)`: Enter, F2 or a double click on a row. `delete_pressed()`: Del (opens a review, never deletes).
    `menu_asked(QPoint)`: the menu of the current row is wanted, at this place of the screen: right click, Menu, Shift+F10.
    Ctrl+C copies the selected rows as a table. `show_ticks(True)` shows a tick box in each row that mirrors the selection.
    """

    opened = Signal(QModelIndex)
    delete_pressed = Signal()
    menu_asked = Signal(QPoint)

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
        self._header.ticked.connect(lambda on: self.selectAll() if on else self.clearSelection())
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

    @property
    def header(self) -> TableHeader:
        """The heads of its columns."""
        return self._header

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
        elif asks_menu(event) and not editing:
            at = self._below(current)
            keyboard = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(self, QContextMenuEvent(keyboard, at, self.mapToGlobal(at)))
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if index.isValid():
            keyboard = arg__1.reason() == QContextMenuEvent.Reason.Keyboard
            self.menu_asked.emit(self.mapToGlobal(self._below(index)) if keyboard else arg__1.globalPos())

    def _below(self, index: QModelIndex) -> QPoint:
        """Where a menu of this row opens."""
        row = self.visualRect(index.siblingAtColumn(self.cells.first_column))
        return self.viewport().mapTo(self, QPoint(max(0, row.x()) + FIRST_PADDING, row.bottom()))

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

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _VISIBLE) -> None:
        """As in Qt, but the uppermost row is never cut by the header."""
        super().scrollTo(index, hint)
        bar, row = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        bar.setValue(-(-bar.value() // row) * row)

    def updateGeometries(self) -> None:
        """The end of the scroll bar is where a whole row is uppermost, too."""
        super().updateGeometries()
        bar, row = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        bar.setMaximum(-(-bar.maximum() // row) * row)

    def _note_ends(self) -> None:
        header = self._header
        shown = [header.logicalIndex(place) for place in range(header.count())]
        shown = [section for section in shown if not header.isSectionHidden(section)]
        self.cells.first_column = shown[0] if shown else 0
        self.cells.last_column = shown[-1] if shown else -1

    def _in_tick_lane(self, at: QPoint) -> bool:
        left = self.columnViewportPosition(self.cells.first_column)
        return left <= at.x() < left + TICK_LANE

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
