"""The type on paper: in points, so that it is as large on every printer."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPainter

_BODY = 9.0
_TITLE = 14.0


def font(*, bold: bool = False, title: bool = False) -> QFont:
    """The program's font; the window's size means nothing to a printer."""
    made = QFont()
    made.setPointSizeF(_TITLE if title else _BODY)
    made.setBold(bold or title)
    return made


def line_of(painter: QPainter) -> float:
    """How high a line is in the painter's font, in its pixels."""
    return float(painter.fontMetrics().lineSpacing())
