"""What a screen reader and a keyboard find in a window: names and roles of all controls, and the way of Tab through them."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from desktop_app.ui.widgets.focus import is_stop, stops
from tests.support.contrast import most_changed

ROLE, TEXT = QAccessible.Role, QAccessible.Text
CONTROLS = {
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.ComboBox,
    ROLE.Dialog,
    ROLE.EditableText,
    ROLE.Link,
    ROLE.List,
    ROLE.PageTab,
    ROLE.ProgressBar,
    ROLE.RadioButton,
    ROLE.Slider,
    ROLE.SpinBox,
    ROLE.Table,
    ROLE.Tree,
}
_SEEN = 3.0
"""The least contrast by which a ring of focus stands out."""
TABLES = {ROLE.Table, ROLE.List, ROLE.Tree}


def nameless(root: QWidget) -> list[str]:
    """Every control below `root` that says nothing about itself, with the path that leads to it; tables whose columns or
    rows do not say what they are."""
    reader = QAccessible.queryAccessibleInterface(root)
    return [] if reader is None else list(_nameless(reader, _called(reader)))


def _nameless(reader: QAccessibleInterface, path: str) -> Iterator[str]:
    role = reader.role()
    thing = reader.object()
    stop = isinstance(thing, QWidget) and is_stop(thing)
    if (role in CONTROLS or stop) and not _name(reader):
        yield path
    if role in TABLES:
        if isinstance(thing, QTableView):
            yield from (f"{path} › {what}" for what in _without_headers(thing))
        return
    for number in range(reader.childCount()):
        child = reader.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _nameless(child, f"{path} › {_called(child)}")


def _name(reader: QAccessibleInterface) -> str:
    name = reader.text(TEXT.Name).strip()
    if reader.role() == ROLE.ComboBox and sys.platform == "linux":  # whose name is what is chosen
        name = reader.text(TEXT.Description).strip()
    return name


def _called(reader: QAccessibleInterface) -> str:
    thing = reader.object()
    kind = type(thing).__name__ if thing is not None else reader.role().name
    return f"{kind} “{name}”" if (name := reader.text(TEXT.Name).strip()) else kind


def _without_headers(view: QTableView) -> Iterator[str]:
    """Columns and rows of a table that tell nothing to somebody who only hears one cell."""
    model = view.model()
    if model is None or not model.rowCount():
        return
    for column in range(model.columnCount()):
        if not view.isColumnHidden(column) and not _heading(model, column, Qt.Orientation.Horizontal):
            yield f"column {column + 1} without a heading"
    if not _heading(model, 0, Qt.Orientation.Vertical):
        yield "rows without a name"


def _heading(model: QAbstractItemModel, number: int, way: Qt.Orientation) -> str:
    """As Qt's `QAccessibleTableHeaderCell` has it."""
    told = model.headerData(number, way, Qt.ItemDataRole.AccessibleTextRole)
    return str(told or model.headerData(number, way, Qt.ItemDataRole.DisplayRole) or "")


def round_by_tab(window: QWidget) -> list[str]:
    """What is wrong with going once round by Tab, and back by Shift+Tab: traps, places that are not seen, no ring."""
    wanted = stops(window)
    if not wanted:
        return ["nothing can have the keyboard"]
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    hidden: list[str] = []
    there = [*_walk(window, Qt.Key.Key_Tab, len(wanted), hidden)]
    back = [*_walk(window, Qt.Key.Key_Backtab, len(wanted), hidden)]
    missed = [stop for stop in wanted if stop not in there]
    wrong = [f"Tab never comes to {_words(stop)}" for stop in missed]
    if not missed and there[-1] is not wanted[0]:
        wrong.append(f"Tab does not come round: it ends at {_words(there[-1])}")
    if back != [*reversed(there[:-1]), there[-1]]:
        wrong.append("Shift+Tab does not go the same way back")
    return [*wrong, *(f"nothing is seen of {stop}, where Tab stops" for stop in dict.fromkeys(hidden))]


def _walk(window: QWidget, key: Qt.Key, steps: int, hidden: list[str]) -> Iterator[QWidget]:
    for _ in range(steps):
        focus = window.focusWidget()
        assert focus is not None, "the keyboard is nowhere"
        QTest.keyClick(focus, key)
        now = window.focusWidget()
        assert now is not None
        if not now.isEnabled() or now.visibleRegion().isEmpty():
            hidden.append(_words(now))
        yield now


def ringless(window: QWidget) -> list[str]:
    """Stops of Tab that look nearly the same with the keyboard and without."""
    found: list[str] = []
    for stop in stops(window):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.sendPostedEvents()
        with_focus = stop.grab().toImage()
        stop.clearFocus()
        QApplication.sendPostedEvents()
        if most_changed(stop.grab().toImage(), with_focus) < _SEEN:
            found.append(_words(stop))
    return found


def _words(widget: QWidget) -> str:
    reader = QAccessible.queryAccessibleInterface(widget)
    return _called(reader) if reader is not None else type(widget).__name__
