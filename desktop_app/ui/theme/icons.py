"""Lucide icons that follow the theme: an icon holds a name and a token, never a colour.

After a change of scheme nothing has to be set again; the engine asks the theme each time it draws.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from desktop_app.ui.theme.iconstore import stroke_for
from desktop_app.ui.theme.theme import theme


class ThemeIconEngine(QIconEngine):
    """Draws one Lucide icon in the present colour of its token."""

    def __init__(self, name: str, token: str, stroke: float | None = None) -> None:
        super().__init__()
        self._name, self._token, self._stroke = name, token, stroke

    def _look(self, size: float, mode: QIcon.Mode) -> tuple[str, str, float]:
        token = "disabled" if mode is QIcon.Mode.Disabled else self._token
        return self._name, theme().hex(token), self._stroke or stroke_for(size)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        theme().icons.renderer(*self._look(rect.width(), mode)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return theme().icons.pixmap(*self._look(size.width(), mode), size, scale)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def clone(self) -> QIconEngine:
        return ThemeIconEngine(self._name, self._token, self._stroke)


def icon(name: str, token: str = "text2", *, stroke: float | None = None) -> QIcon:
    """The Lucide icon `name` in the colour of `token`; without `stroke`, the right one for the size it is drawn in."""
    return QIcon(ThemeIconEngine(name, token, stroke))


def draw_icon(painter: QPainter, x: float, y: float, size: int, name: str, token: str) -> None:
    """Draw an icon at (`x`, `y`), `size` px wide: for our own painting, from the cache of pixmaps."""
    own = theme()
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    pixmap = own.icons.pixmap(name, own.hex(token), stroke_for(size), QSize(size, size), ratio)
    painter.drawPixmap(QPoint(round(x), round(y)), pixmap)
