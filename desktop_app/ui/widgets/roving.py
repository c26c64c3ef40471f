"""Rows of buttons that are one tab stop: arrows walk, Home and End jump."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.widgets.toggling import ClicksWhenToggled

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_JUMPS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)


class RovingButton(ClicksWhenToggled, QAbstractButton):
    """A button of such a row: it leaves arrows, Home and End to the row, and Enter presses it as Space does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listen_for_toggles()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS or event.key() in _JUMPS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def make_one_stop(widgets: Sequence[QWidget], current: int = 0) -> None:
    """Only `widgets[current]` can be reached with Tab; the others with arrows and the mouse. The row they stand in hands the
    keyboard on to it."""
    for number, widget in enumerate(widgets):
        focus = Qt.FocusPolicy.StrongFocus if number == current else Qt.FocusPolicy.ClickFocus
        widget.setFocusPolicy(focus)
    row = widgets[current].parentWidget() if widgets else None
    if row is not None:
        row.setFocusProxy(widgets[current])


def tell_group(widgets: Sequence[QWidget], name: str) -> None:
    """Tell with each of `widgets` what they belong to: a plain row of buttons is nothing that a screen reader names."""
    for widget in widgets:
        widget.setAccessibleDescription(name)


def walk(widgets: Sequence[QWidget], event: QKeyEvent) -> bool:
    """Move the focus among `widgets` for an arrow, Home or End key. False when the key is none of these."""
    live = [widget for widget in widgets if widget.isEnabled() and not widget.isHidden()]
    here = next((number for number, widget in enumerate(live) if widget.hasFocus()), None)
    if here is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    key = Qt.Key(event.key())
    if key in _STEPS:
        step = _STEPS[key]
        if widgets[0].isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        target = min(max(here + step, 0), len(live) - 1)
    elif key in _JUMPS:
        target = 0 if key == Qt.Key.Key_Home else len(live) - 1
    else:
        return False
    make_one_stop(widgets, widgets.index(live[target]))
    live[target].setFocus(Qt.FocusReason.TabFocusReason)
    return True
