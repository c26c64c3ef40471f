"""Which words of a window are cut off, and what lies on top of what."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLineEdit, QWidget

_INSIDE_FIELD = 16


def cut_off(root: QWidget) -> list[str]:
    """The visible texts below `root` that need more room than they have, and do not tell all of it in a tooltip."""
    widgets = (each for each in root.findChildren(QWidget) if each.isVisible() and not each.toolTip())
    return [f"{type(each).__name__}: {words}" for each in widgets if (words := _cut(each))]


def _cut(widget: QWidget) -> str:
    """The widget's text when it is cut; what is scrolled out of sight up or down is not."""
    room = widget.visibleRegion().boundingRect().width()
    if not room:
        return ""
    if isinstance(widget, QLabel) and widget.text():
        words = widget.text().replace("&", "") if widget.buddy() else widget.text()
        needed = widget.fontMetrics().horizontalAdvance(words)
        if widget.wordWrap():
            needed = max(
                map(widget.fontMetrics().horizontalAdvance, words.replace("-", "- ").replace("\u200b", " ").split())
            )
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                return words
        return words if needed > room else ""
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text() if widget.sizeHint().width() > room + 1 else ""
    if isinstance(widget, QLineEdit) and not widget.text():
        words = widget.placeholderText()
        return words if widget.fontMetrics().horizontalAdvance(words) > room - _INSIDE_FIELD else ""
    return ""


def overlapping(root: QWidget) -> list[str]:
    """Pairs of widgets of one layout that lie on top of each other."""
    layouts = root.findChildren(QLayout)
    return [
        f"{type(one).__name__} and {type(other).__name__} in {type(layout.parentWidget()).__name__}"
        for layout in layouts
        for one, other in combinations(_widgets(layout), 2)
        if not _place(one).intersected(_place(other)).isEmpty()
    ]


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is not None and widget.isVisible():
            yield widget


def _place(widget: QWidget) -> QRect:
    return widget.geometry()
