"""A line of a form that shows its value cut with dots, and all of it to whoever writes in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolTip, QWidget

from desktop_app.ui.theme import restyle
from desktop_app.ui.widgets import paint

_INSIDE = 2  # px that a line edit keeps free at each side of its words


class ValueField(QLineEdit):
    """While the keyboard is elsewhere, what does not fit ends in dots and the tooltip has all of it.

    `fixed`: ids and keys, in the fixed font, cut in the middle.
    """

    def __init__(self, text: str = "", *, fixed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._elide = Qt.TextElideMode.ElideMiddle if fixed else Qt.TextElideMode.ElideRight
        if fixed:
            restyle(self, mono=True)

    def shown_text(self) -> str:
        """What can be read at the present width without moving about in it."""
        return QFontMetrics(self.font()).elidedText(self.text(), self._elide, self._room().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self.shown_text() == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, self._frame(), painter, self)
        token = "text3" if not self.isEnabled() else "text2" if self.isReadOnly() else "text"
        paint.text(painter, self._room(), self.text(), self.font(), token, elide=self._elide)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            cut = self.shown_text() != self.text()
            QToolTip.showText(event.globalPos(), self.text() if cut else self.toolTip(), self)
            return True
        return super().event(event)

    def _frame(self) -> QStyleOptionFrame:
        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        return frame

    def _room(self) -> QRect:
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, self._frame(), self)
        return inside.adjusted(_INSIDE, 0, -_INSIDE, 0)
