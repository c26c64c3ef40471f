"""Tab goes through a window as its controls are read: along the layouts, whenever they were made or moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QRadioButton, QScrollArea, QWidget

_TAB: Final = Qt.FocusPolicy.TabFocus


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on the next stop of Tab in `window`, or on the one before; False when there is no other.

    For ``focusNextPrevChild`` of a window, which Qt asks for every Tab.
    """
    here = window.focusWidget()
    others = _around(window, here, forward=forward)
    target = next((widget for widget in others if widget != here and is_stop(widget)), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _reveal(target)
    return True


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab stops in `window`, in its order."""
    return [widget for widget in _in_order(window, None) if is_stop(widget)]


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here now."""
    if widget.focusPolicy() & _TAB != _TAB or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QRadioButton) and _another_is_chosen(widget):
        return False  # arrows walk among them
    return widget.isEnabled() and widget.isVisible()


def _another_is_chosen(radio: QRadioButton) -> bool:
    group = radio.group()
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen is not None and chosen is not radio and chosen.isVisible()


def _around(window: QWidget, here: QWidget | None, *, forward: bool) -> Iterator[QWidget]:
    """Everything in `window`, from `here` on and around once; what is far away is not looked at before it is needed."""
    if here is not None and forward:
        for child in _children(here, here):
            yield from _in_order(child, here)
    branch = here
    while branch is not None and branch != window and (above := branch.parentWidget()) is not None:
        line = _children(above, here)
        at = line.index(branch)
        for other in line[at + 1 :] if forward else reversed(line[:at]):
            yield from _in_order(other, here, forward=forward)
        if not forward:
            yield above
        branch = above
    yield from _in_order(window, here, forward=forward)


def _in_order(widget: QWidget, here: QWidget | None, *, forward: bool = True) -> Iterator[QWidget]:
    """A widget and what is in it, from the first or from the last."""
    if forward:
        yield widget
    children = _children(widget, here)
    for child in children if forward else reversed(children):
        yield from _in_order(child, here, forward=forward)
    if not forward:
        yield widget


def _children(widget: QWidget, here: QWidget | None) -> list[QWidget]:
    """What is shown in a widget, in its order, and `here`, which may have been hidden while it had the keyboard."""
    # Not `children()`, which makes them belong to Python's object for `widget`, and go with it.
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [child for child in children if not child.isWindow() and _counts(child, here)]
    layout = widget.layout()
    if layout is not None and len(shown) > 1:
        places = {child: place for place, child in enumerate(_laid_out(layout))}
        shown.sort(key=lambda child: places.get(child, len(places)))
        loose = [child for child in shown if child not in places]
        return [*shown[: len(shown) - len(loose)], *sorted(loose, key=_place)]
    return sorted(shown, key=_place) if len(shown) > 1 else shown


def _counts(child: QWidget, here: QWidget | None) -> bool:
    return not child.isHidden() or (here is not None and (child is here or child.isAncestorOf(here)))


def _place(widget: QWidget) -> tuple[int, int]:
    """Line by line, from where reading begins."""
    return widget.y(), -widget.x() if widget.isRightToLeft() else widget.x()


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
