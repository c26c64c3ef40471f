"""The rows of the file as a grid that can be edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop_app.services.imports import Check, Column, ImportSession
from desktop_app.ui.imports.parts import FittedTable, fit_columns
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import CELL_ROLE, Cell, empty_problem_cell, paint, problem_cell
from desktop_app.ui.words import label

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NUMBERS = "00000"  # few files have more rows


class CheckModel(QAbstractTableModel):
    """Some rows of a session in the columns that are imported. `edited(row, column, text)`: both as in the file."""

    edited = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: ImportSession | None = None
        self.rows: Sequence[int] = ()
        self._columns: list[Column] = []
        self._names: list[str] = []
        self._check: Check | None = None
        self._blocking: frozenset[tuple[int, int | None]] = frozenset()
        self._told: int | None = None  # a column of the file in which every cell that is shown has the same problem

    def show(self, session: ImportSession, check: Check, rows: Sequence[int], told: int | None = None) -> None:
        """Show these rows (numbers as in the file) with the problems that `check` found. Where all rows have one in the
        column `told`, it is not lit up."""
        self._told = told
        columns = [column for column in session.columns if column.target]
        if session is not self.session or [c.target for c in columns] != [c.target for c in self._columns]:
            self.beginResetModel()
            self._take(session, check, rows, columns)
            self.endResetModel()
        elif rows is not self.rows and list(rows) != list(self.rows):
            self.layoutAboutToBeChanged.emit()
            self._take(session, check, rows, columns)
            self.layoutChanged.emit()
        else:
            self._take(session, check, rows, columns)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns) - 1))

    def place_of(self, row: int, column: int | None) -> QModelIndex:
        """Where a cell of the file is; an invalid index when it is not shown."""
        try:
            line = self.rows.index(row)
        except ValueError:
            return QModelIndex()
        return self.index(line, self.place_in_row(column) or 0)

    def place_in_row(self, column: int | None) -> int | None:
        """Where a column of the file is; None when it is not shown."""
        return next((place for place, own in enumerate(self._columns) if own.index == column), None)

    def cell_at(self, index: Index) -> tuple[int, int]:
        """The row and the column of a cell, as in the file."""
        return self.rows[index.row()], self._columns[index.column()].index

    def column_name(self, column: int) -> str:
        """What a column of the file is called here."""
        names = zip(self._columns, self._names, strict=True)
        return next((name for own, name in names if own.index == column), "")

    def stops(self, place: tuple[int, int | None]) -> bool:
        """Whether what is wrong there keeps the row from being sent."""
        return place in self._blocking

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._names[section] if orientation == Qt.Orientation.Horizontal else str(self.rows[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.session is None or self._check is None:
            return None
        row, column = self.cell_at(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.session.cell(row, column)
        if role == CELL_ROLE:
            return self._cell(row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column = self.cell_at(index)
        if self.session is None or str(value) == self.session.cell(row, column):
            return False
        self.edited.emit(row, column, str(value))
        return True

    def _cell(self, row: int, column: int) -> Cell:
        assert self.session is not None
        assert self._check is not None
        text = self.session.cell(row, column)
        if row in self.session.left_out:
            return Cell(text, "leftOut")
        if (row, column) not in self._check.cells:
            return Cell(text, "text")
        if (row, column) not in self._blocking:
            cell = Cell(text, "text", "triangle-alert", "conflict", fill="conflictSoft", icon_end=True)
        else:
            cell = problem_cell(text) if text else empty_problem_cell(self.tr("empty"))
        return cell._replace(fill="") if column == self._told else cell

    def _take(self, session: ImportSession, check: Check, rows: Sequence[int], columns: list[Column]) -> None:
        self.session, self._check, self.rows, self._columns = session, check, rows, columns
        stopping = [group for group in check.groups if group.blocking]
        self._blocking = frozenset((row, group.column) for group in stopping for row in group.rows)
        fields = {field.key: field for field in session.targets()}
        self._names = [label(fields[column.target]) if column.target else column.header for column in columns]


class RowNumbers(QHeaderView):
    """The numbers of the rows as the spreadsheet program counts, always in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(theme().height("row"))
        self.setDefaultSectionSize(theme().height("row"))
        self.setFixedWidth(16 + theme().metrics().horizontalAdvance(_NUMBERS) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(self.viewport().rect(), theme().color("surface"))
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, theme().color("surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme().color("line"))
        number = str(self.model().headerData(section, Qt.Orientation.Vertical) or "")
        paint.text(painter, rect.adjusted(16, 0, -4, -1), number, theme().font(tabular=True), "text2")


class Corner(QWidget):
    """The title of the row numbers, drawn like those of the columns."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("border"))
        paint.text(painter, self.rect().adjusted(16, 0, 0, -1), self._title, theme().font("small", bold=True), "text2")


class CheckGrid(FittedTable):
    """The grid: cells are edited in place with F2, Enter or by typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, whole_rows=False)
        self.model_of_rows = CheckModel(self)
        self.setModel(self.model_of_rows)
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalHeader(RowNumbers(self))
        self._corner = Corner(self.tr("Row"), self)
        self._whole: int | None = None
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionsMovable(False)
        self.model_of_rows.modelReset.connect(self.fit)
        self.opened.connect(self.edit)

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one and show it."""
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        self.scrollTo(index)
        header = self.horizontalHeader()
        if header.sectionPosition(index.column()) + header.sectionSize(index.column()) <= self.viewport().width():
            self.horizontalScrollBar().setValue(0)  # the first columns say who it is

    def step(self, by: int) -> None:
        """Go to the row above or below."""
        here = self.currentIndex()
        row = max(0, min(self.model_of_rows.rowCount() - 1, here.row() + by))
        self.go_to(self.model_of_rows.index(row, max(0, here.column())))

    def place(self) -> tuple[tuple[int, int] | None, int]:
        """The current cell (row and column as in the file), and in which line it is."""
        here = self.currentIndex()
        return (self.model_of_rows.cell_at(here) if here.isValid() else None), here.row()

    def stay_near(self, place: tuple[int, int] | None, line: int) -> None:
        """Go to the same cell; where its row is not shown any more, to the one that took its place."""
        model = self.model_of_rows
        if place is None or not model.rowCount():
            return
        row, column = place
        index = model.place_of(row, column)
        if not index.isValid():
            index = model.place_of(model.rows[min(line, model.rowCount() - 1)], column)
        self.go_to(index)

    def keep_whole(self, column: int | None) -> None:
        """This column of the file is looked at: its values are not cut."""
        self._whole = column
        self.fit()

    def fit(self) -> None:
        """Give every column the width that its first values need, and the rest to all."""
        fit_columns(self, self.model_of_rows.place_in_row(self._whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._corner.setGeometry(0, 0, self.verticalHeader().width(), self.horizontalHeader().height())
