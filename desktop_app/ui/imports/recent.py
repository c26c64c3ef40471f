"""The files that were imported last, to be opened again with one click."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.services.imports.recent import RecentFile
from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import Button, Label, paint

_COLUMNS = 2


class RecentFiles(QWidget):
    """`chosen(Path)`: one is to be opened; `clear_asked`: they are to be forgotten. Hidden while there are none."""

    chosen = Signal(object)
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: list[FileButton] = []
        clear = Button(self.tr("Clear the list"), "link", small=True, parent=self)
        clear.clicked.connect(self.clear_asked)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Recent files"), bold=True, parent=self))
        head.addStretch(1)
        head.addWidget(clear)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addLayout(self._grid)
        self.hide()

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Offer these."""
        for button in self._files:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._files = [FileButton(file, self) for file in files]
        for place, button in enumerate(self._files):
            button.clicked.connect(partial(self._choose, files[place]))
            self._grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        self.setVisible(bool(files))

    def _choose(self, file: RecentFile, _checked: bool = False) -> None:
        self.chosen.emit(file.path)


class FileButton(QAbstractButton):
    """A file's name, and the folder it lies in; grey where it is not there any more."""

    def __init__(self, file: RecentFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = file.path.parent.name if file.there else self.tr("not there any more")
        self.setText(file.path.name)
        self.setAccessibleName(file.path.name)
        self.setAccessibleDescription(self._folder)
        self.setToolTip(str(file.path))
        self.setEnabled(file.there)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, theme().height("control"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isEnabled()
        fill = "pressed" if self.isDown() else "hover" if self.underMouse() and on else ""
        edge = "focus" if self.hasFocus() else ""
        if fill or edge:
            paint.rounded(painter, self.rect(), 6, fill, edge, 2)
        ink = "text2" if on else "disabled"
        draw_icon(painter, 8, (self.height() - 16) // 2, 16, "file-spreadsheet", ink)
        small = theme().metrics("small")
        folder = min(small.horizontalAdvance(self._folder), (self.width() - 48) // 2)
        name = QRect(32, 0, self.width() - 32 - 8 - folder - 12, self.height())
        drawn = paint.text(painter, name, self.text(), theme().font(), "text" if on else "disabled")
        beside = QRect(32 + drawn + 12, 0, folder + 2, self.height())
        paint.text(painter, beside, self._folder, theme().font("small"), ink)
