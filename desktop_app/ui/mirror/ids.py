"""The proof that a row is somebody's: two ids that differ by what a spreadsheet loses."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.likeness import Nearest
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import DiffPainter, paint
from desktop_app.ui.widgets.diff import differing
from desktop_app.ui.words import label

_GAP = 6


class Ids(QWidget):
    """The two ids that differ: the one in the list, and the one in the file."""

    def __init__(self, near: Nearest, fields: FieldSet, crm: str, parent: QWidget) -> None:
        super().__init__(parent)
        field = fields.common(Common.EXTERNAL_ID)
        name = label(field) if field is not None else self.tr("Id")
        self._there, self._here = near.id_there, near.id_here
        self._before = self.tr("in {crm}").format(crm=crm)
        self._between = self.tr("in your file")
        self._painter = DiffPainter(self.tr("empty"))
        self._line = theme().height("diff")
        self.setFixedHeight(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}: {self._before} {self._there}, {self._between} {self._here}")
        self.setToolTip(self.accessibleName())

    def fit(self, width: int) -> int:
        """Stand in one line, or below each other where there is less room. Returns the height, in px."""
        self.setFixedHeight(self._line if self.sizeHint().width() <= width else 2 * self._line)
        return self.height()

    def sizeHint(self) -> QSize:
        words = theme().metrics("small")
        width = words.horizontalAdvance(self._before) + words.horizontalAdvance(self._between) + 4 * _GAP
        return QSize(width + sum(map(self._painter.value_width, (self._there, self._here))), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        marked = differing(self._there, self._here)
        x = self._word(painter, 0, 0, self._before)
        x += (
            self._painter.paint_value(painter, x, 0, self._there, new=False, marked=marked.old, limit=self._room(x))
            + _GAP
        )
        below = self.height() - self._line
        x = self._word(painter, 0 if below else x, below, self._between)
        self._painter.paint_value(painter, x, below, self._here, new=True, marked=marked.new, limit=self._room(x))

    def _room(self, x: int) -> int:
        return max(48, self.width() - x)

    def _word(self, painter: QPainter, x: int, y: int, words: str) -> int:
        own = theme()
        rect = QRect(x, y, self.width() - x, self._line)
        paint.text(painter, rect, words, own.font("small"), "text2")
        return x + own.metrics("small").horizontalAdvance(words) + _GAP
