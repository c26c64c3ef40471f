"""Small painting helpers that every widget and delegate of the kit shares."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.ui.theme import draw_icon, theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def rounded(
    painter: QPainter, rect: QRect | QRectF, radius: float, fill: str = "", edge: str = "", width: float = 1.0
) -> None:
    """A rounded rectangle filled with token `fill` and edged inside with token `edge`, `width` px wide."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    inset = width / 2 if edge else 0.0
    painter.setPen(QPen(theme().color(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def corner_path(rect: QRectF, radius: float, *, left: bool, right: bool) -> QPainterPath:
    """An outline of `rect` whose left or right corners are rounded."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, radius, radius)
    if not left:
        path.addRect(rect.adjusted(0, 0, -rect.width() / 2, 0))
    if not right:
        path.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0))
    return path.simplified()


def bar(painter: QPainter, rect: QRect, width: int, token: str, radius: float = 0.0) -> None:
    """A vertical bar `width` px wide at the left edge of `rect`, inside its rounded corners."""
    colour = theme().color(token)
    if not radius:
        painter.fillRect(rect.x(), rect.y(), width, rect.height(), colour)
        return
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setClipPath(path)
    painter.fillRect(rect.x(), rect.y(), width, rect.height(), colour)
    painter.restore()


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    token: str,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:
    """Draw one line in `rect`, cut with dots where it does not fit. Returns the width drawn, in px."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, elide, rect.width())
    painter.setFont(font)
    painter.setPen(theme().color(token))
    painter.drawText(rect, int(align) | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def check_box(
    painter: QPainter,
    rect: QRect,
    *,
    checked: bool,
    partly: bool = False,
    enabled: bool = True,
    hovered: bool = False,
    size: int = 16,
) -> None:
    """A tick box of `size` px in the middle of `rect`'s height, at its left edge."""
    box = QRect(rect.x(), rect.y() + (rect.height() - size) // 2, size, size)
    if checked or partly:
        rounded(painter, box, 4, "accent" if enabled else "disabled")
        draw_icon(painter, box.x() + 2, box.y() + 2, size - 4, "check" if checked else "minus", "onAccent")
    else:
        fill = "hover" if hovered and enabled else "surface" if enabled else "window"
        rounded(painter, box, 4, fill, "field" if enabled else "line")


def spinner(painter: QPainter, rect: QRect, token: str, turn: float) -> None:
    """The loader icon in the middle of `rect`, turned by `turn` (0 to 1)."""
    size = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
    painter.translate(rect.x() + rect.width() / 2, rect.y() + rect.height() / 2)
    painter.rotate(turn * 360)
    draw_icon(painter, -size / 2, -size / 2, size, "loader", token)
    painter.restore()


def edges(painter: QPainter, rect: QRect, sides: Iterable[str], token: str = "line") -> None:
    """Hairlines of 1 px along the named sides (top, bottom, left, right) of `rect`."""
    colour: QColor = theme().color(token)
    lines = {
        "top": QRect(rect.x(), rect.y(), rect.width(), 1),
        "bottom": QRect(rect.x(), rect.bottom(), rect.width(), 1),
        "left": QRect(rect.x(), rect.y(), 1, rect.height()),
        "right": QRect(rect.right(), rect.y(), 1, rect.height()),
    }
    for side in sides:
        painter.fillRect(lines[side], colour)


def focus_without_rows(view: QAbstractItemView) -> None:
    """The ring of focus of a list where there is no current row to have it; for its ``paintEvent``."""
    if view.hasFocus() and not view.currentIndex().isValid():
        edges(QPainter(view.viewport()), view.viewport().rect(), ("top", "bottom", "left", "right"), "focus")
