"""Tick boxes and radio buttons with room for a count, and a list of them: one filter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import paint, roving
from desktop_app.ui.widgets.text import WrapLabel

_BOX = 18
_GAP = 8
WORDS_AT = _BOX + _GAP
"""Where the words begin, in px from the left."""


class CheckItem(QCheckBox):
    """A tick box with words and perhaps a count at the right edge; long words are cut with dots, and
    the tooltip has them all.

    The ring of focus lies around the words, so that it is seen on a ticked box too.
    """

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _prepare(self)
        self._count = count
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show another number, or none."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {self._shown()}" if count is not None else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self, self._shown())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.sizeHint().width() > self.width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        partly = self.checkState() == Qt.CheckState.PartiallyChecked
        paint.check_box(
            painter,
            self.rect(),
            size=_BOX,
            checked=self.isChecked() and not partly,
            partly=partly,
            enabled=self.isEnabled(),
            hovered=self.underMouse(),
        )
        shown = self._shown()
        width = theme().metrics("small").horizontalAdvance(shown) + 1 if shown else 0
        _paint_words(painter, self, width)
        if shown:
            ink = ("text2" if self._count else "text3") if self.isEnabled() else "text3"
            right = QRect(self.width() - width, 0, width, self.height())
            paint.text(painter, right, shown, theme().font("small", tabular=True), ink, paint.RIGHT)

    def _shown(self) -> str:
        return "" if self._count is None else self.locale().toString(self._count)


class RadioItem(QRadioButton):
    """A radio button with words; the ring of focus lies around the words, or around the dot when there are none."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _prepare(self)

    def sizeHint(self) -> QSize:
        return _size(self, "")

    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        circle = QRect(0, (self.height() - _BOX) // 2, _BOX, _BOX)
        enabled = self.isEnabled()
        if self.isChecked():
            paint.rounded(painter, circle, 9, "accent" if enabled else "disabled")
            inset = 6 if self.hasFocus() and not self.text() else 5
            paint.rounded(painter, circle.adjusted(inset, inset, -inset, -inset), 9 - inset, "onAccent")
        else:
            fill = "window" if not enabled else "hover" if self.underMouse() else "surface"
            paint.rounded(painter, circle, 9, fill, "field" if enabled else "line")
        if self.text():
            _paint_words(painter, self, 0)
        elif self.hasFocus():
            paint.rounded(painter, circle, 9, edge="focus", width=2)


def _prepare(button: QAbstractButton) -> None:
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover, True)


def _size(button: QAbstractButton, count: str) -> QSize:
    metrics = theme().metrics()
    width = _BOX
    if button.text():
        width += _GAP + metrics.horizontalAdvance(button.text()) + 6
    if count:
        width += _GAP + metrics.horizontalAdvance(count)
    return QSize(width, max(28, metrics.height() + 8))


def _paint_words(painter: QPainter, button: QAbstractButton, taken: int) -> None:
    left = _BOX + _GAP
    room = QRect(left, 0, button.width() - left - (taken + _GAP if taken else 0), button.height())
    ink = "text" if button.isEnabled() else "text3"  # what cannot be chosen is read all the same
    drawn = paint.text(painter, room, button.text(), theme().font(), ink)
    if button.hasFocus():
        height = theme().metrics().height() + 4
        ring = QRect(left - 4, (button.height() - height) // 2, min(drawn, room.width()) + 8, height)
        paint.rounded(painter, ring.intersected(button.rect()), 4, edge="focus", width=2)


class CheckList(QWidget):
    """A group of tick boxes with a title: one filter. `changed(list of keys)` after a click."""

    changed = Signal(list)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, CheckItem] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(title)
        if title:
            self._column.addWidget(WrapLabel(title, "small", bold=True, parent=self))
            self._column.addSpacing(2)

    def set_items(self, items: Sequence[tuple[str, str, int | None]]) -> None:
        """(key, words, count) of each line. Ticks of keys that stay are kept, and so are their widgets."""
        wanted = {key for key, _text, _count in items}
        for key in [key for key in self._items if key not in wanted]:
            item = self._items.pop(key)
            item.hide()
            item.deleteLater()
        for key, text, count in items:
            item = self._items.get(key) or self._make(key, text)
            item.setText(text)
            item.set_count(count)
            self._column.removeWidget(item)
            self._column.addWidget(item)
        for first in list(self._items.values())[:1]:
            self.setFocusProxy(first)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        roving.tell_group(list(self._items.values()), name)

    def keys(self) -> list[str]:
        """The keys of all lines, from top to bottom."""
        return list(self._items)

    def set_counts(self, counts: Mapping[str, int] | None) -> None:
        """Show other numbers, 0 for a key that is missing; None shows no numbers."""
        for key, item in self._items.items():
            item.set_count(None if counts is None else counts.get(key, 0))

    def checked(self) -> list[str]:
        """The keys that are ticked, from top to bottom."""
        return [key for key, item in self._items.items() if item.isChecked()]

    def set_checked(self, keys: Sequence[str]) -> None:
        """Tick exactly these without saying so."""
        for key, item in self._items.items():
            item.blockSignals(True)
            item.setChecked(key in keys)
            item.blockSignals(False)
            item.update()

    def _make(self, key: str, text: str) -> CheckItem:
        item = self._items[key] = CheckItem(text, parent=self)
        item.setAccessibleDescription(self.accessibleName())
        item.toggled.connect(lambda _on: self.changed.emit(self.checked()))
        return item
