"""Lucide files from the resources, drawn in a colour and stroke and kept."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.resources import resource_path

# (up to this size in px, width of the stroke in the 24 grid): lines stay near 1.2 to 1.5 px.
_STROKES = ((12, 2.4), (14, 2.2), (18, 1.9), (24, 1.8))
_STROKE_LARGE = 1.6
_PIXMAPS = 600


def stroke_for(size: float) -> float:
    """The stroke of an icon drawn `size` px wide, in units of its 24 grid."""
    return next((stroke for limit, stroke in _STROKES if size <= limit), _STROKE_LARGE)


class IconStore:
    """Renderers and pixmaps of one theme, kept by (name, colour, stroke) and by (…, size, ratio)."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._renderers: dict[tuple[str, str, float], QSvgRenderer] = {}
        self._pixmaps: OrderedDict[tuple[str, str, float, int, int, float], QPixmap] = OrderedDict()

    def renderer(self, name: str, colour: str, stroke: float) -> QSvgRenderer:
        """`colour` as ``#rrggbb``. `FileNotFoundError` for a name that is not among the resources."""
        key = (name, colour, stroke)
        found = self._renderers.get(key)
        if found is None:
            text = self._source(name).replace("currentColor", colour)
            text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
            found = self._renderers[key] = QSvgRenderer(QByteArray(text.encode()))
        return found

    def pixmap(self, name: str, colour: str, stroke: float, size: QSize, ratio: float) -> QPixmap:
        """`size` in device-independent px; the pixmap has `size × ratio` and carries the ratio."""
        key = (name, colour, stroke, size.width(), size.height(), ratio)
        found = self._pixmaps.get(key)
        if found is not None:
            return found
        found = QPixmap(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        self.renderer(name, colour, stroke).render(painter, QRectF(0, 0, found.width(), found.height()))
        painter.end()
        found.setDevicePixelRatio(ratio)
        self._pixmaps[key] = found
        if len(self._pixmaps) > _PIXMAPS:
            self._pixmaps.popitem(last=False)
        return found

    def _source(self, name: str) -> str:
        text = self._sources.get(name)
        if text is None:
            text = self._sources[name] = resource_path("icons", f"{name}.svg").read_text("utf-8")
        return text
