"""Contrast after WCAG 2.2, and what is written on what: read from a window as it is painted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.theme.tokens import ACCOUNT_COLOURS, DARK, LIGHT

READABLE = 4.5
_STEPS = 12
"""So many points of each edge around a text are looked at; the ground is the colour of most of them."""


def contrast(one: str, other: str) -> float:
    """Of two colours as ``#rrggbb``: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Written(NamedTuple):
    """Words in a colour on a ground, each as ``#rrggbb``."""

    ink: str
    ground: str
    words: str


def written(window: QWidget) -> list[Written]:
    """All words of a window, with their colours; of a button that cannot be pressed nobody needs to read them."""
    painted: list[tuple[QRect, str, str]] = []
    with _listening(painted):
        image = window.grab().toImage()
    painted += _labels(window)
    painted += _fields(window)
    found = []
    for place, ink, words in painted:
        ground = _ground(image, place.adjusted(-1, 0, 1, 0))
        button = window.childAt(place.center())
        if ground and words.strip() and not (isinstance(button, QPushButton) and not button.isEnabled()):
            found.append(Written(ink, ground, words))
    return found


@contextmanager
def _listening(painted: list[tuple[QRect, str, str]]) -> Iterator[None]:
    """Hear what our own widgets draw, while they do."""
    draw: Callable[..., Any] = QPainter.drawText

    def heard(painter: QPainter, *arguments: Any) -> Any:
        rect, flags, words = arguments
        box = painter.boundingRect(rect, int(flags), words)
        painted.append((painter.deviceTransform().mapRect(box), painter.pen().color().name().upper(), words))
        return draw(painter, *arguments)

    QPainter.drawText = heard  # pyright: ignore[reportAttributeAccessIssue]
    try:
        yield
    finally:
        QPainter.drawText = draw


def _labels(window: QWidget) -> Iterator[tuple[QRect, str, str]]:
    for label in window.findChildren(QLabel):
        if label.text() and not _paints_itself(label) and (place := _seen(window, label)):
            ink = label.property("ink") or "text"
            yield place, theme().hex(ink if label.isEnabled() else "text3"), label.text()


def _paints_itself(label: QLabel) -> bool:
    return any("paintEvent" in vars(kind) for kind in type(label).__mro__[: type(label).__mro__.index(QLabel)])


def _fields(window: QWidget) -> Iterator[tuple[QRect, str, str]]:
    """The stock inputs, whose words have the colour that the style sheet gives them."""
    for edit in window.findChildren(QLineEdit):
        if place := _seen(window, edit):
            role = QPalette.ColorRole.Text if edit.text() else QPalette.ColorRole.PlaceholderText
            yield _inside(place), edit.palette().color(role).name().upper(), edit.text() or edit.placeholderText()
    for kind in (QComboBox, QAbstractSpinBox, QPlainTextEdit):
        for field in window.findChildren(kind):
            if place := _seen(window, field):
                ink = field.palette().color(QPalette.ColorRole.Text).name().upper()
                yield _inside(place), ink, field.accessibleName()


def _seen(window: QWidget, widget: QWidget) -> QRect | None:
    """Where all of a widget is seen in its window; None when it is not."""
    region = widget.visibleRegion().boundingRect()
    if not widget.isVisible() or widget.window() is not window or region.size() != widget.size():
        return None
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _inside(place: QRect) -> QRect:
    return place.adjusted(4, 4, -4, -4)


def _ground(image: QImage, place: QRect) -> str:
    """The colour of most points around a text; "" when it lies outside."""
    seen = Counter(
        image.pixelColor(point).name().upper()
        for step in range(_STEPS + 1)
        for y in (place.top(), place.bottom())
        if image.valid(point := QPoint(place.left() + place.width() * step // _STEPS, y))
    )
    return seen.most_common(1)[0][0] if seen else ""


def most_changed(before: QImage, after: QImage) -> float:
    """The contrast of the pixel that differs most between two pictures of one widget; 1 when none does."""
    pairs = set(zip(_pixels(before), _pixels(after), strict=True))
    return max((contrast(_hex(one), _hex(other)) for one, other in pairs if one != other), default=1.0)


def _pixels(image: QImage) -> memoryview:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")


def _hex(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06X}"


def hard_to_read(written: dict[tuple[str, str], str]) -> Iterator[str]:
    """Of words seen in the dark scheme, where most tokens have a colour of their own: which stand out too little, there or,
    by the same tokens, in the light one. `written`: ink and ground, and where they were seen."""
    tokens: dict[str, list[str]] = defaultdict(list)
    for token, colour in DARK.items():
        tokens[colour].append(token)
    for (ink, ground), where in written.items():
        light = [contrast(LIGHT[one], LIGHT[other]) for one in tokens[ink][:1] for other in tokens[ground][:1]]
        least = min(contrast(ink, ground), *light) if light else contrast(ink, ground)
        veiled = not tokens[ground] and ground not in ACCOUNT_COLOURS
        if least < READABLE and not veiled:
            yield f"{least:.2f}: {tokens[ink] or ink} on {tokens[ground] or ground}, {where}"
