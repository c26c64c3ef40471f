"""What Qt tells screen readers about scroll areas, made safe.

Qt 6.11 numbers the viewport and those scroll bars that are seen just now as the children of a scroll area, and crashes
(`QAccessibleAbstractScrollArea::child`) when it is asked for a number that was right a moment ago: a screen reader reads
a page while it goes. An ordinary widget's children are always the same, and asking for one too many gives nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea


class _ScrollArea(QAccessibleWidget):
    """A scroll area as an ordinary widget."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area, QAccessible.Role.Client)


def make_scroll_areas_safe() -> None:
    """Once in a process, after the application was made."""
    QAccessible.installFactory(_interface)


def _interface(name: str, thing: QObject) -> QAccessibleWidget | None:
    return _ScrollArea(thing) if name == "QScrollArea" and isinstance(thing, QScrollArea) else None
