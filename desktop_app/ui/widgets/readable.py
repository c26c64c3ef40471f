"""What Qt tells screen readers about scroll areas, made safe, and what own widgets are.

Qt 6.11 numbers the viewport and those scroll bars that are seen just now as the children of a scroll area, and crashes
(`QAccessibleAbstractScrollArea::child`) when it is asked for a number that was right a moment ago: a screen reader reads
a page while it goes. An ordinary widget's children are always the same, and asking for one too many gives nothing.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget


class _ScrollArea(QAccessibleWidget):
    """A scroll area as an ordinary widget."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area, QAccessible.Role.Client)


class Readable(QWidget):
    """A widget that is something screen readers have a word for: its class says what, as `reads_as`."""

    reads_as: ClassVar[QAccessible.Role]


def make_scroll_areas_safe() -> None:
    """Once in a process, after the application was made. Holds for every `Readable`, too."""
    QAccessible.installFactory(_interface)


def _interface(name: str, thing: QObject) -> QAccessibleWidget | None:
    if isinstance(thing, Readable):
        return QAccessibleWidget(thing, type(thing).reads_as)
    return _ScrollArea(thing) if name == "QScrollArea" and isinstance(thing, QScrollArea) else None
