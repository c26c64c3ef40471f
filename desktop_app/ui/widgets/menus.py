"""A button for several ways to do one thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from desktop_app.ui.theme import icon
from desktop_app.ui.widgets.buttons import Button, Kind


class Way(NamedTuple):
    """A line of a menu: its words, an icon, and what it does."""

    text: str
    icon: str
    act: Callable[[], object]


class MenuButton(Button):
    """Opens a menu of these ways below it."""

    def __init__(
        self, text: str, ways: Sequence[Way], kind: Kind = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, kind, icon, parent=parent)
        self.ways = tuple(ways)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        open_menu(self, self.ways)


def menu_of(owner: QWidget) -> QMenu:
    """An empty menu, which a screen reader calls as what it belongs to."""
    menu = QMenu(owner)
    text = owner.text() if isinstance(owner, QAbstractButton) else ""
    menu.setAccessibleName(owner.accessibleName() or text)
    return menu


def open_menu(below: QWidget, ways: Sequence[Way]) -> QMenu:
    """A menu below a widget; it goes when it is closed."""
    menu = menu_of(below)
    for way in ways:
        menu.addAction(icon(way.icon), way.text).triggered.connect(lambda _checked=False, act=way.act: act())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(below.mapToGlobal(QPoint(0, below.height())))
    return menu
