"""Tab goes through a window as its controls are read: along the layouts, whenever they were made or moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget

_TAB: Final = Qt.FocusPolicy.TabFocus


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on the next stop of Tab in `window`, or on the one before; False when there is no other.

    For ``focusNextPrevChild`` of a window, which Qt asks for every Tab.
    """
    line = list(_in_order(window))
    here = window.focusWidget()
    at = line.index(here) if here in line else -1 if forward else len(line)
    others = [*line[at + 1 :], *line[: max(at, 0)]] if forward else [*reversed(line[:at]), *reversed(line[at + 1 :])]
    target = next((widget for widget in others if is_stop(widget)), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _reveal(target)
    return True


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab stops in `window`, in its order."""
    return [widget for widget in _in_order(window) if is_stop(widget)]


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here now."""
    here = widget.focusPolicy() & _TAB == _TAB and widget.focusProxy() is None
    return here and widget.isEnabled() and widget.isVisible()


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    # Not `children()`, which makes them belong to Python's object for `widget`, and go with it.
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    layout = widget.layout()
    placed = list(_laid_out(layout)) if layout is not None else []
    known = set(placed)
    left = -1 if widget.isRightToLeft() else 1
    loose = [child for child in children if child not in known and not child.isWindow()]
    for child in (*placed, *sorted(loose, key=lambda child: (child.y(), left * child.x()))):
        yield from _in_order(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout, line by line."""
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda number: layout.getItemPosition(number)[:2])  # pyright: ignore[reportIndexIssue]
    for number in places:
        item = layout.itemAt(number)
        inner = item.layout() if item is not None else None
        if item is not None and (widget := item.widget()) is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _reveal(widget: QWidget) -> None:
    """Scroll so that the ring of focus is seen; Qt does so only inside the area that the keyboard comes from."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
