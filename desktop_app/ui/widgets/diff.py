"""A field's old and new value side by side, with the letters that differ marked."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import paint

SIDE_WIDTH = 260
_SIGN = 20
_END = 9
_ARROW_LANE = 30
_MOST_MARKED = 0.7


class Marked(NamedTuple):
    """Which letters differ: half-open ranges in the old and in the new value; empty ranges mark nothing."""

    old: tuple[int, int]
    new: tuple[int, int]


def differing(old: str, new: str) -> Marked:
    """Letters between the common start and the common end; nothing when more than 70 % of the old value differs."""
    if not old or not new:
        return Marked((0, 0), (0, 0))
    limit = min(len(old), len(new))
    start = 0
    while start < limit and old[start] == new[start]:
        start += 1
    end = 0
    while end < limit - start and old[-1 - end] == new[-1 - end]:
        end += 1
    if len(old) - end - start > _MOST_MARKED * len(old):
        return Marked((0, 0), (0, 0))
    return Marked((start, len(old) - end), (start, len(new) - end))


class DiffPainter:
    """Draws one value or a pair of values; for delegates, which keep one, and for `DiffValue`.

    `empty`: the translated word for an empty value.
    """

    def __init__(self, empty: str) -> None:
        self._empty = empty

    def value_width(self, value: str, limit: int = SIDE_WIDTH) -> int:
        """How wide one side is, at most `limit` px."""
        if not value:
            return theme().metrics().horizontalAdvance(self._empty) + 2 * _END
        return min(theme().metrics().horizontalAdvance(value) + _SIGN + _END, limit)

    def pair_width(self, old: str, new: str, limit: int = SIDE_WIDTH) -> int:
        """How wide both sides and the arrow are, in px."""
        return self.value_width(old, limit) + _ARROW_LANE + self.value_width(new, limit)

    def paint_value(
        self,
        painter: QPainter,
        x: int,
        y: int,
        value: str,
        *,
        new: bool,
        marked: tuple[int, int] = (0, 0),
        limit: int = SIDE_WIDTH,
    ) -> int:
        """Draw one side with its left top corner at (x, y). Returns its width."""
        own = theme()
        width = self.value_width(value, limit)
        rect = QRect(x, y, width, own.height("diff"))
        if not value:
            paint.rounded(painter, rect, 4, "sameSoft")
            font = own.font()
            font.setItalic(True)
            paint.text(painter, rect.adjusted(_END, 0, 0, 0), self._empty, font, "text2")
            return width
        ground, sign, token = ("diffNew", "plus", "new") if new else ("diffOld", "minus", "removed")
        paint.rounded(painter, rect, 4, ground)
        draw_icon(painter, x + 5, y + (rect.height() - 12) // 2, 12, sign, token)
        room = rect.adjusted(_SIGN, 0, -_END + 2, 0)
        metrics = own.metrics()
        shown = metrics.elidedText(value, Qt.TextElideMode.ElideMiddle, room.width())
        if shown == value and marked[0] < marked[1]:
            left = room.x() + metrics.horizontalAdvance(value[: marked[0]])
            right = room.x() + metrics.horizontalAdvance(value[: marked[1]])
            paint.rounded(painter, QRect(left, y + 2, right - left, rect.height() - 4), 2, f"{ground}Mark")
        paint.text(painter, room, shown, own.font(), "text", elide=Qt.TextElideMode.ElideNone)
        return width

    def paint_pair(self, painter: QPainter, rect: QRect, old: str, new: str, note: str = "") -> None:
        """Draw old → new at the left of `rect`, in the middle of its height, and `note` in small behind."""
        own = theme()
        fits = self.pair_width(old, new) <= rect.width()
        limit = SIDE_WIDTH if fits else min(SIDE_WIDTH, max(48, (rect.width() - _ARROW_LANE) // 2))
        marked = differing(old, new)
        y = rect.y() + (rect.height() - own.height("diff")) // 2
        x = rect.x()
        x += self.paint_value(painter, x, y, old, new=False, marked=marked.old, limit=limit)
        draw_icon(painter, x + 8, rect.y() + (rect.height() - 14) // 2, 14, "arrow-right", "text2")
        x += _ARROW_LANE
        x += self.paint_value(painter, x, y, new, new=True, marked=marked.new, limit=limit)
        if note:
            behind = QRect(x + 12, rect.y(), rect.right() - x - 12, rect.height())
            paint.text(painter, behind, note, own.font("small"), "text2")

    def is_cut(self, value: str, limit: int = SIDE_WIDTH) -> bool:
        """Whether a side shows less than all of `value`, so that it needs a tooltip."""
        return theme().metrics().horizontalAdvance(value) + _SIGN + _END > limit


class DiffValue(QLabel):
    """Old → new as a widget; empty strings read *empty*. Its accessible name says both."""

    def __init__(self, old: str, new: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = DiffPainter(self.tr("empty"))
        self._note = note
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_values(old, new)

    def set_values(self, old: str, new: str) -> None:
        """Show other values."""
        self._old, self._new = old, new
        template = self.tr("from {old} to {new}")
        words = template.format(old=old or self.tr("empty"), new=new or self.tr("empty"))
        self.setText(words)
        self.setAccessibleName(words)
        cut = self._painter.is_cut(old) or self._painter.is_cut(new)
        self.setToolTip(f"{old}\n→ {new}" if cut else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        note = theme().metrics("small").horizontalAdvance(self._note) + 14 if self._note else 0
        return QSize(self._painter.pair_width(self._old, self._new) + note, theme().height("diff"))

    def minimumSizeHint(self) -> QSize:
        return QSize(126, theme().height("diff"))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painter.paint_pair(QPainter(self), self.rect(), self._old, self._new, self._note)
