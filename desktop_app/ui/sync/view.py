"""The table of a sync and how its rows are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QToolTip, QWidget

from desktop_app.core.choosing import Going
from desktop_app.core.reconcile import Side
from desktop_app.core.syncing import Choice
from desktop_app.ui.sync.looks import FieldLook, LineLook
from desktop_app.ui.sync.model import FIELD_ROLE, LINE_ROLE, Column, Index, SyncModel
from desktop_app.ui.theme import GOINGS, draw_icon, theme
from desktop_app.ui.widgets import Cell, CellDelegate, TableView
from desktop_app.ui.widgets import paint as paint_tools
from desktop_app.ui.widgets.tableheader import TableHeader

NAME: Final = 48
CHEVRON: Final = 16
_PADDING: Final = 12
_PILL: Final = QSize(100, 26)  # at least
_RADIO: Final = 16
_WAY: Final = 148  # px of the column between both sides
_ROOMY: Final = 960  # px of the view
_KEYS = {Qt.Key.Key_1: Choice.OURS, Qt.Key.Key_2: Choice.THEIRS, Qt.Key.Key_3: Choice.NEWER}
_ARROWS = {Side.OURS: ("arrow-right", "changed"), Side.THEIRS: ("arrow-left", "new")}


class SyncDelegate(CellDelegate):
    """Draws people (chevron, name, both sides, what becomes of them) and, below opened ones, fields with two radios."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = index.data(FIELD_ROLE)
        if isinstance(look, FieldLook):
            self._paint_field(painter, option, index, look)
            return
        line = index.data(LINE_ROLE)
        if not isinstance(line, LineLook):
            return
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, Cell(""), selected, index.column() == Column.PERSON)
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        match Column(index.column()):
            case Column.PERSON:
                self._paint_person(painter, rect, line)
            case Column.WAY:
                paint_pill(painter, pill_in(rect), line.going, selected=selected)
            case Column.OURS:
                paint_tools.text(painter, inner, line.ours, theme().font(), line.ours_ink)
            case Column.THEIRS:
                paint_tools.text(painter, inner, line.theirs, theme().font(), line.theirs_ink)
        if self._is_current_row(index):
            self._paint_focus(painter, rect, index.column())

    def _paint_person(self, painter: QPainter, rect: QRect, line: LineLook) -> None:
        own = theme()
        if line.opens:
            name = "chevron-down" if line.opened else "chevron-right"
            draw_icon(painter, rect.x() + CHEVRON, rect.y() + (rect.height() - 16) // 2, 16, name, "text2")
        first, second = own.metrics("body", bold=True).height(), own.metrics("small").height()
        top = rect.y() + (rect.height() - 1 - first - second) // 2
        room = rect.adjusted(NAME, 0, -_PADDING, 0)
        upper = QRect(room.x(), top, room.width(), first)
        paint_tools.text(painter, upper, line.name, own.font("body", bold=True), "text")
        lower = QRect(room.x(), top + first, room.width(), second)
        paint_tools.text(painter, lower, line.below, own.font("small"), "text2")

    def _paint_field(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: FieldLook) -> None:
        own = theme()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = ("accentSoft" if self._view.hasFocus() else "selInactive") if selected else "sunken"
        painter.fillRect(rect, own.color(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, own.color("line"))
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        match Column(index.column()):
            case Column.PERSON:
                paint_tools.text(painter, rect.adjusted(NAME, 0, -_PADDING, -1), look.name, own.font("small"), "text2")
            case Column.WAY:
                self._paint_way(painter, rect, look)
            case Column.OURS:
                self._paint_side(painter, inner, look.ours, look.ours_note, look, Side.OURS)
            case Column.THEIRS:
                self._paint_side(painter, inner, look.theirs, look.theirs_note, look, Side.THEIRS)
        if self._is_current_row(index):
            self._paint_focus(painter, rect, index.column())

    def _paint_side(self, painter: QPainter, rect: QRect, value: str, note: str, look: FieldLook, side: Side) -> None:
        own = theme()
        wins = look.side is side or look.both
        if look.choosable:
            paint_radio(painter, rect.x(), rect.y() + (rect.height() - _RADIO) // 2, on=look.side is side)
        words = rect.adjusted(_RADIO + 8, 0, 0, 0)
        font = own.font("body", bold=wins and bool(value))
        if not value:
            value = self._view.tr("empty")
            font.setItalic(True)
        room = own.metrics("small").horizontalAdvance(note) + 10 if note else 0
        least = min(own.metrics("body", bold=True).horizontalAdvance(value) + 2, words.width())
        part = QRect(words.x(), words.y(), max(least - max(0, least + room - words.width()), 60), words.height())
        drawn = paint_tools.text(painter, part, value, font, "text" if wins else "text2")
        if note:
            behind = words.adjusted(drawn + 10, 0, 0, 0)
            paint_tools.text(painter, behind, note, own.font("small"), "text2")

    def _paint_way(self, painter: QPainter, rect: QRect, look: FieldLook) -> None:
        if look.both:
            icon, token = "arrow-left-right", "changed"
        elif look.side is not None:
            icon, token = _ARROWS[look.side]
        else:
            icon, token = ("circle-question-mark", "conflict") if look.choosable else ("equal", "text3")
        draw_icon(painter, pill_in(rect).x() + 10, rect.y() + (rect.height() - 14) // 2, 14, icon, token)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What is cut has a tooltip."""
        words = str(index.data() or "")
        cut = theme().metrics("body", bold=True).horizontalAdvance(words) > view.visualRect(index).width() - NAME
        QToolTip.showText(event.globalPos(), words if cut and index.column() != Column.WAY else "", view)
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme().height("sync_row"))


def pill_in(rect: QRect) -> QRect:
    """Where the pill is in its cell; all are as wide as the longest word."""
    metrics = theme().metrics("small", bold=True)
    height = max(_PILL.height(), metrics.height() + 8)
    word = 30 + max(metrics.horizontalAdvance(mark.word) for mark in GOINGS.values()) + 8
    width = min(max(_PILL.width(), word), rect.width() - 8)
    return QRect(rect.x() + (rect.width() - width) // 2, rect.y() + (rect.height() - 1 - height) // 2, width, height)


def paint_pill(painter: QPainter, pill: QRect, going: Going, *, selected: bool) -> None:
    """What becomes of a line: icon and word in the colour of its direction."""
    mark = GOINGS[going]
    fill = "surface" if selected else f"{mark.token}Soft"
    paint_tools.rounded(painter, pill, 6, fill, mark.token if selected or going is Going.CHOOSE else "")
    draw_icon(painter, pill.x() + 10, pill.y() + (pill.height() - 14) // 2, 14, mark.icon, mark.token)
    words = pill.adjusted(30, 0, -4, 0)
    paint_tools.text(painter, words, mark.word, theme().font("small", bold=True), mark.token)


def paint_radio(painter: QPainter, x: int, y: int, *, on: bool) -> None:
    """A radio button of 16 px."""
    paint_tools.rounded(painter, QRect(x, y, _RADIO, _RADIO), 8, "surface", "accent" if on else "field", 2 if on else 1)
    if on:
        paint_tools.rounded(painter, QRect(x + 4, y + 4, 8, 8), 4, "accent")


class SyncView(TableView):
    """Space walks through what can be chosen; 1, 2 and 3 choose ours, theirs and the newer; Right and Left open and
    close; L links. A click on what becomes of a line, the menu key and the right button ask for the menu.

    `asked(choice)` comes for the digits when several people are selected, `refused(choice)` when it cannot be chosen here
    (None: nothing can), `menu_asked(point)`, `link_asked`.
    """

    asked = Signal(object)
    refused = Signal(object)
    menu_asked = Signal(QPoint)
    link_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow: bool | None = None
        self.cells = SyncDelegate(self)
        self.setItemDelegate(self.cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().setDefaultSectionSize(theme().height("sync_row"))
        header = self.horizontalHeader()
        assert isinstance(header, TableHeader)
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.words_at = 16
        self.opened.connect(lambda index: self.lines.toggle_open(index.row()))

    def show_lines(self, model: SyncModel) -> None:
        """Show these lines."""
        before = self.model()
        self.setModel(model)
        if isinstance(before, SyncModel):
            before.deleteLater()
        model.rowsInserted.connect(self._inserted)
        self.cells.last_column = Column.THEIRS
        self._narrow = None
        self._fit()

    @property
    def lines(self) -> SyncModel:
        model = self.model()
        assert isinstance(model, SyncModel)
        return model

    def selected(self) -> Iterator[int]:
        """The rows that are selected, one after the other; the current one where none is."""
        selection = self.selectionModel().selection()
        if not selection.count() and self.currentIndex().isValid():
            yield self.currentIndex().row()
        for number in range(selection.count()):
            part = selection.at(number)
            yield from range(part.top(), part.bottom() + 1)

    @property
    def several(self) -> bool:
        """Whether more than one row is selected."""
        selection = self.selectionModel().selection()
        return sum(selection.at(number).height() for number in range(selection.count())) > 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if row < 0 or not plain:
            super().keyPressEvent(event)
        elif key in _KEYS:
            self.ask(_KEYS[key])
        elif key == Qt.Key.Key_Space:
            if not self.lines.choose_next(row):
                self.refused.emit(None)
        elif key == Qt.Key.Key_L:
            self.link_asked.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            line = self.lines.index(row, 0).data(LINE_ROLE)
            if isinstance(line, LineLook) and line.opens and line.opened != (key == Qt.Key.Key_Right):
                self.lines.toggle_open(row)
        else:
            super().keyPressEvent(event)

    def ask(self, choice: Choice) -> None:
        """Choose for the row, or for everybody who is selected."""
        if self.several:
            self.asked.emit(choice)
        elif not self.lines.choose(self.currentIndex().row(), choice):
            self.refused.emit(choice)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        rect, at = self.visualRect(index), event.position().toPoint()
        field = self.lines.field_at(index.row())
        if index.column() == Column.PERSON and field is None and at.x() - rect.x() < NAME - 4:
            self.lines.toggle_open(index.row())
        elif index.column() == Column.WAY and field is None:
            pill = pill_in(rect)
            if pill.contains(at):
                self.menu_asked.emit(self.viewport().mapToGlobal(pill.bottomLeft()))
        elif field is not None and index.column() in (Column.OURS, Column.THEIRS):
            choice = Choice.OURS if index.column() == Column.OURS else Choice.THEIRS
            if not self.lines.choose(index.row(), choice):
                self.refused.emit(choice)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        where = arg__1.globalPos()
        if arg__1.reason() == QContextMenuEvent.Reason.Keyboard:
            pill = pill_in(self.visualRect(index.siblingAtColumn(Column.WAY)))
            where = self.viewport().mapToGlobal(pill.bottomLeft())
        self.menu_asked.emit(where)

    def _inserted(self, _parent: Index, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self.verticalHeader().resizeSection(row, theme().height("field_line") + 4)

    def _fit(self) -> None:
        if self.model() is None:
            return
        narrow = self.width() < _ROOMY
        room = self.viewport().width()
        person = 232 if narrow else 296
        side = (room - person - _WAY) // 2
        header = self.horizontalHeader()
        for column, width in enumerate((person, side, _WAY)):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(Column.THEIRS, QHeaderView.ResizeMode.Stretch)
