"""Filters as chips: a click edits, x or Del removes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import paint, roving
from desktop_app.ui.widgets.flow import FlowLayout

_PADDING = 10
_CROSS = 12
_CROSS_LANE = 24


class ChipSpec(NamedTuple):
    """What a chip says: its `key` (yours), the `field` in front (may be empty) and the `value`."""

    key: str
    field: str
    value: str
    removable: bool = True
    chosen: bool = False


class Chip(roving.RovingButton):
    """A pill of 24 px. `clicked` edits it; `removed(key)` comes from the x, Del and Backspace."""

    removed = Signal(str)

    def __init__(self, spec: ChipSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self.setText(f"{spec.field} {spec.value}".strip())
        self.setAccessibleName(self.text())
        if spec.removable:
            self.setAccessibleDescription(self.tr("Del removes it"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def key(self) -> str:
        """The key it was made with."""
        return self._spec.key

    def sizeHint(self) -> QSize:
        words = self._field_width() + theme().metrics("small", bold=True).horizontalAdvance(self._spec.value)
        cross = _CROSS_LANE - _PADDING + 2 if self._spec.removable else 0
        return QSize(words + 2 * _PADDING + cross + 2, theme().height("chip"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        spec, rect = self._spec, self.rect()
        fill = "accentSoft" if spec.chosen else "hover" if self.underMouse() else "surface"
        focused = self.hasFocus()
        edge = "focus" if focused else "accent" if spec.chosen else "border"
        paint.rounded(painter, rect, rect.height() / 2, fill, edge, 2 if focused else 1)
        right = rect.width() - (_CROSS_LANE if spec.removable else _PADDING)
        x = _PADDING
        if spec.field:
            field = QRect(x, 0, max(0, min(self._field_width(), right - x)), rect.height())
            paint.text(painter, field, spec.field, theme().font("small"), "text2")
            x += self._field_width()
        value = QRect(x, 0, max(0, right - x), rect.height())
        paint.text(painter, value, spec.value, theme().font("small", bold=True), "text")
        if spec.removable:
            draw_icon(painter, rect.width() - _CROSS_LANE + 4, (rect.height() - _CROSS) // 2, _CROSS, "x", "text2")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isDown() and self._over_cross(event.position()):
            self.setDown(False)
            self.removed.emit(self.key)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._spec.removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.key)
        else:
            super().keyPressEvent(event)

    def _over_cross(self, at: QPointF) -> bool:
        inside = QRect(self.rect()).contains(at.toPoint())
        return self._spec.removable and inside and at.x() >= self.width() - _CROSS_LANE

    def _field_width(self) -> int:
        return theme().metrics("small").horizontalAdvance(self._spec.field + " ") if self._spec.field else 0


class ChipRow(QWidget):
    """Chips that wrap; one tab stop, arrows walk.

    `edited(key)`: a chip was clicked. `removed(key)`: its x or Del; the row does not take it away itself, the caller
    gives the new chips with `set_chips`, and the focus stays on the chip that follows.
    """

    edited = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._chips: list[Chip] = []
        self._tail: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, specs: Sequence[ChipSpec]) -> None:
        """Show these chips instead of the present ones."""
        focused = next((number for number, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make(spec) for spec in specs]
        for widget in self._tail:
            self._flow.removeWidget(widget)
        for widget in (*self._chips, *self._tail):
            self._flow.addWidget(widget)
            widget.show()
        roving.make_one_stop(self._chips)
        if focused is not None and self._chips:
            target = min(focused, len(self._chips) - 1)
            roving.make_one_stop(self._chips, target)
            self._chips[target].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def chips(self) -> list[Chip]:
        """The chips on show, from left to right."""
        return list(self._chips)

    def add_tail(self, widget: QWidget) -> None:
        """Put a widget, such as *Clear filters*, behind the chips."""
        self._tail.append(widget)
        self._flow.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._chips or not roving.walk(self._chips, event):
            super().keyPressEvent(event)

    def _make(self, spec: ChipSpec) -> Chip:
        chip = Chip(spec, self)
        chip.clicked.connect(lambda _checked=False, key=spec.key: self.edited.emit(key))
        chip.removed.connect(self.removed)
        return chip
