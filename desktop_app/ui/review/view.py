"""The table of a review and how its lines are drawn."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QToolTip, QWidget

from desktop_app.ui.review.model import FIELD_ROLE, LINE_ROLE, Column, LineState, ReviewModel
from desktop_app.ui.review.texts import FieldLine
from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import CELL_ROLE, Cell, CellDelegate, DiffPainter, TableView
from desktop_app.ui.widgets import paint as paint_tools
from desktop_app.ui.widgets.tableheader import TableHeader

CHEVRON: Final = 12
TICK: Final = 40
WORD: Final = 72
WORD_WITHOUT_TICK: Final = 40
_PADDING: Final = 12
_ROOMY: Final = 960  # px of the view

Index = QModelIndex | QPersistentModelIndex


class ReviewDelegate(CellDelegate):
    """Draws lines (chevron, tick, class, person, what, why) and, below opened ones, fields with both values."""

    def __init__(self, view: QAbstractItemView, word: int) -> None:
        super().__init__(view)
        self._word = word
        self._diff = DiffPainter(QCoreApplication.translate("review", "empty"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(FIELD_ROLE)
        if isinstance(line, FieldLine):
            self._paint_field(painter, option, index, line)
            return
        if index.column() != Column.WHAT:
            super().paint(painter, option, index)
            return
        self._paint_what(painter, option, index)

    def _paint_what(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        state: LineState = index.data(LINE_ROLE)
        cell: Cell = index.data(CELL_ROLE)
        self._paint_ground(painter, rect, cell, selected, True)
        middle = rect.y() + (rect.height() - 16) // 2
        if state.opens:
            name = "chevron-down" if state.opened else "chevron-right"
            draw_icon(painter, rect.x() + CHEVRON, middle, 16, name, "text2")
        if state.ticks:
            box = QRect(rect.x() + TICK, rect.y(), 16, rect.height() - 1)
            paint_tools.check_box(painter, box, checked=state.ticked)
        inner = rect.adjusted(self._word, 0, -4, -1)
        self._paint_content(painter, inner, cell, bold=True, first=False)
        if self._is_current_row(index):
            self._paint_focus(painter, rect, index.column())

    def _paint_field(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: FieldLine) -> None:
        own = theme()
        rect: QRect = option.rect
        painter.fillRect(rect, own.color("sunken"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, own.color("line"))
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        if index.column() == Column.PERSON:
            paint_tools.text(painter, inner, line.name, own.font("small"), "text2")
        elif index.column() in (Column.CHANGES, Column.WHY):
            # Both values may reach into the last column, which has nothing of its own on these lines.
            start = self._view.columnViewportPosition(Column.CHANGES) + _PADDING  # type: ignore[attr-defined]
            wide = QRect(start, inner.y(), self._view.viewport().width() - start - _PADDING, inner.height())
            painter.save()
            painter.setClipRect(rect)
            self._paint_values(painter, wide, line)
            painter.restore()

    def _paint_values(self, painter: QPainter, wide: QRect, line: FieldLine) -> None:
        if not line.single:
            self._diff.paint_pair(painter, wide, line.before, line.after, line.note)
            return
        own = theme()
        y = wide.y() + (wide.height() - own.height("diff")) // 2
        width = self._diff.paint_value(painter, wide.x(), y, line.after or line.before, new=True)
        if line.note:
            paint_tools.text(painter, wide.adjusted(width + 12, 0, 0, 0), line.note, own.font("small"), "text2")

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        line = index.data(FIELD_ROLE)
        if not isinstance(line, FieldLine):
            return super().helpEvent(event, view, option, index)
        cut = self._diff.is_cut(line.before) or self._diff.is_cut(line.after)
        QToolTip.showText(event.globalPos(), f"{line.before}\n→ {line.after}" if cut else "", view)
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme().height("review"))


class ReviewView(TableView):
    """Right and Left open and close a line, Space ticks it; a click on chevron or box does the same. With `ticks` the
    box in the header asks for what is shown to be ticked or not (`ticks_asked`). Columns are as wide as `WIDE` says, or
    `NARROW` where there is less room; the third and the last share what is left."""

    ticks_asked = Signal(bool)

    WIDE: ClassVar = (152, 200, 300)
    NARROW: ClassVar = (120, 168, 208)

    def __init__(self, parent: QWidget | None = None, *, ticks: bool = True) -> None:
        super().__init__(parent)
        self._ticks = ticks
        word = WORD if ticks else WORD_WITHOUT_TICK
        self.cells = ReviewDelegate(self, word)
        self.setItemDelegate(self.cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSortingEnabled(False)
        self.verticalHeader().setDefaultSectionSize(theme().height("review"))
        header = self.header
        header.tick_at, header.words_at = TICK, word
        header.setSectionsClickable(ticks)
        header.setSectionsMovable(False)
        self.opened.connect(lambda index: self._toggle_open(index.row()))

    @property
    def header(self) -> TableHeader:
        header = self.horizontalHeader()
        assert isinstance(header, TableHeader)
        return header

    @property
    def lines(self) -> ReviewModel:
        model = self.model()
        assert isinstance(model, ReviewModel)
        return model

    def show_lines(self, model: ReviewModel) -> None:
        """Show a plan's lines."""
        before = self.model()
        self.setModel(model)
        if isinstance(before, ReviewModel):
            before.deleteLater()
        model.rowsInserted.connect(self._inserted)
        model.modelReset.connect(self._show_ticks)
        model.excluded_changed.connect(self._show_ticks)
        self.horizontalHeader().setSectionResizeMode(Column.WHY, QHeaderView.ResizeMode.Stretch)
        self.cells.last_column = Column.WHY
        self._fit()
        self._show_ticks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row >= 0 and event.key() == Qt.Key.Key_Space:
            self.lines.toggle_tick(row)
        elif row >= 0 and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            state = self.lines.index(row, 0).data(LINE_ROLE)
            wanted = event.key() == Qt.Key.Key_Right
            if isinstance(state, LineState) and state.opens and state.opened != wanted:
                self._toggle_open(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.WHAT and not self.lines.is_field(index.row()):
            x = event.position().toPoint().x() - self.visualRect(index).x()
            if self._ticks and TICK - 6 <= x < WORD - 4:
                self.lines.toggle_tick(index.row())
            elif x < TICK - 6:
                self._toggle_open(index.row())
        super().mousePressEvent(event)

    def _toggle_open(self, row: int) -> None:
        if 0 <= row < self.lines.rowCount():
            self.lines.toggle_open(row)

    def _tick_all(self, on: bool) -> None:
        self.ticks_asked.emit(on)

    def _show_ticks(self) -> None:
        ticked, ticks = self.lines.ticked_of_shown() if self._ticks else (0, 0)
        part, whole = Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked
        self.header.tick_lane = bool(ticks)
        self.header.tick_state = Qt.CheckState.Unchecked if not ticked else whole if ticked == ticks else part
        self.header.viewport().update()

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self.verticalHeader().resizeSection(row, theme().height("field_line"))

    def _fit(self) -> None:
        if self.model() is None:
            return
        spare = self.width() - _ROOMY
        lane = WORD if self._ticks else WORD_WITHOUT_TICK
        more = {Column.WHAT: lane, Column.CHANGES: max(0, spare) // 2}
        for column, width in enumerate(self.WIDE if spare >= 0 else self.NARROW):
            self.setColumnWidth(column, width + more.get(Column(column), 0))
