"""The first step: a file, how it is read, and its first rows."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import DeskError
from desktop_app.services.imports import ImportSession
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.imports.dropping import DropArea, Source
from desktop_app.ui.imports.parts import FittedTable, Step
from desktop_app.ui.imports.reading import ReadingBar
from desktop_app.ui.imports.recent import RecentFiles
from desktop_app.ui.widgets import CELL_ROLE, Banner, BannerKind, Bar, Button, Cell, IconText, Label, Panel, row_name
from desktop_app.ui.words import spoken

PREVIEWED = 20
_NOTHING, _READING, _READ = range(3)
_BAR = 280
_AMOUNT = re.compile(r"[-+]?\d{1,3}(?:[.,'’\s]?\d{3})*[.,]\d{1,2}(?:\s?[€$£])?")

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FileStep(Step):
    """Asks for a file and shows how it was understood.

    `file_given(Path)`, `text_given(str)`: somebody chose; the page opens it and calls `show_session` or `show_error`.
    """

    file_given = Signal(object)
    text_given = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._reading: asyncio.Task[Any] | None = None
        self.source = Source(self)
        self.source.file_given.connect(self.file_given)
        self.source.text_given.connect(self.text_given)
        self.source.nothing_given.connect(lambda words: self.banner_says("info", words))
        self._banner_frame = QWidget(self.source)
        self.banner = Banner("problem", parent=self._banner_frame)
        frame = QVBoxLayout(self._banner_frame)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self.banner)
        self._banner_frame.hide()
        self.drop = DropArea(self.source, self.source)
        self.recent = RecentFiles(self.source)
        self.recent.chosen.connect(self.file_given)
        self.bar = ReadingBar(self.source)
        self.bar.chosen.connect(self._reread)
        self.rows = FittedTable(self.source)
        self.preview = PreviewModel(self)
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self).activated.connect(self.source.choose)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.source.paste)

    # ------------------------------------------------------------------------------------------------------- showing

    def show_reading(self, words: str) -> None:
        """A file is being read."""
        self._banner_frame.hide()
        self._reading_words.setText(words)
        self._moving.setAccessibleName(words)
        self._moving.set_progress(0, None)
        self._stack.setCurrentIndex(_READING)

    def show_session(self, session: ImportSession) -> None:
        """The file was read."""
        self.session = session
        self._banner_frame.hide()
        self.show_last()

    def show_error(self, error: DeskError) -> None:
        """The file cannot be read as it is: say why. What was read before stays."""
        self.show_last()
        self.banner_says("problem", spoken(error.sentence), spoken(error.advice))

    def show_last(self) -> None:
        """Nothing is being read any more: show what was there before."""
        self._moving.set_progress(0, 1)
        if self.session is None:
            self._stack.setCurrentIndex(_NOTHING)
        else:
            self._show_rows()

    def banner_says(self, kind: BannerKind, title: str, text: str = "") -> None:
        """A sentence above everything."""
        below = 0 if self._stack.currentIndex() == _NOTHING else 16
        self._banner_frame.setContentsMargins(16, 16, 16, below)
        self.banner.show_message(kind, title, text)
        self._banner_frame.show()

    def blocked(self) -> str:
        if self.session is None:
            return self.tr("Choose a file first.")
        if not self.session.rows:
            return self.tr("No rows were found below the headings.")
        return ""

    def take_focus(self) -> bool:
        if self.session is None:
            self.drop.choose.setFocus()
        return self.session is None

    # ------------------------------------------------------------------------------------------------------- reading

    def _reread(self, changes: dict[str, Any]) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.tasks.start(self._read_again(changes), self.show_error)

    async def _read_again(self, changes: dict[str, Any]) -> None:
        assert self.session is not None
        await self.session.reread(**changes)
        self._banner_frame.hide()
        self._show_rows()

    def _show_rows(self) -> None:
        session = self.session
        assert session is not None
        self.bar.show_session(session)
        self.preview.show(session.header, session.preview(PREVIEWED))
        self.rows.fit()
        shown = self.preview.rowCount()
        words = (
            self.tr("The first %n rows", None, shown) if shown < session.rows else self.tr("All %n rows", None, shown)
        )
        self._caption.setText(words)
        notes = " ".join(map(spoken, session.notes))
        self._notes.set("info", notes, "text2")
        self._notes.setVisible(bool(notes))
        self._stack.setCurrentIndex(_READ)
        self.changed.emit()

    # -------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        top = QVBoxLayout(self)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.source)
        column = QVBoxLayout(self.source)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner_frame)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._drop_page())
        self._stack.addWidget(self._reading_page())
        self._stack.addWidget(self._read_page())
        column.addLayout(self._stack, 1)

    def _drop_page(self) -> QWidget:
        page = QWidget(self.source)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.drop, 1)
        column.addWidget(self.recent)
        return page

    def _reading_page(self) -> QWidget:
        page = Panel(parent=self.source)
        self._reading_words = Label("", bold=True, parent=page)
        self._moving = Bar(page)
        self._moving.setFixedWidth(_BAR)
        column = QVBoxLayout(page)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._reading_words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._moving, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _read_page(self) -> QWidget:
        page = Panel(parent=self.source)
        self._caption = Label("", bold=True, parent=page)
        choose = Button(self.tr("Choose another file…"), "plain", "folder-open", parent=page)
        choose.clicked.connect(self.source.choose)
        paste = Button(self.tr("Paste"), "plain", "clipboard-paste", parent=page)
        paste.clicked.connect(self.source.paste)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._caption)
        row.addStretch(1)
        row.addWidget(choose)
        row.addWidget(paste)
        self._notes = IconText("info", "", "text2", wrap=True, parent=page)
        noted = QHBoxLayout()
        noted.setContentsMargins(16, 0, 16, 8)
        noted.addWidget(self._notes)
        self.rows.setModel(self.preview)
        self.rows.setAccessibleName(self.tr("First rows of the file"))
        self.rows.horizontalHeader().setSectionsClickable(False)
        self.rows.horizontalHeader().setSectionsMovable(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row)
        column.addLayout(noted)
        column.addWidget(self.rows, 1)
        return page


class PreviewModel(QAbstractTableModel):
    """The first rows as they were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header: tuple[str, ...] = ()
        self._rows: list[tuple[str, ...]] = []
        self._amounts: frozenset[int] = frozenset()  # columns of amounts: they stand at the right

    def show(self, header: list[str] | tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._header, self._rows = tuple(header), rows
        self._amounts = frozenset(column for column in range(len(header)) if self._holds_amounts(column))
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            return self._header[section] if role == Qt.ItemDataRole.DisplayRole else self._side(section, role)
        return row_name(self, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == CELL_ROLE and index.column() in self._amounts:
            return Cell(self._text(index.row(), index.column()), right=True)
        return self._text(index.row(), index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, row: int, column: int) -> str:
        cells = self._rows[row]
        return cells[column] if column < len(cells) else ""

    def _side(self, column: int, role: int) -> Any:
        at_right = role == Qt.ItemDataRole.TextAlignmentRole and column in self._amounts
        return Qt.AlignmentFlag.AlignRight if at_right else None

    def _holds_amounts(self, column: int) -> bool:
        texts = [text for row in range(len(self._rows)) if (text := self._text(row, column).strip())]
        return bool(texts) and all(map(_AMOUNT.fullmatch, texts))
