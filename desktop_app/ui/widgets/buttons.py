"""Buttons of all kinds, painted by us: edges, focus rings and gaps that a style sheet cannot draw."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.roving import RovingButton
from desktop_app.ui.widgets.toggling import ClicksWhenToggled

Kind = Literal["plain", "primary", "danger", "danger_outline", "quiet", "link"]

_ICON: Final = 16
_ICON_GAP: Final = 6


class _Look(NamedTuple):
    """Tokens of one kind: ink, fill, edge at rest; fill under the mouse and pressed; colour of the ring of focus."""

    ink: str
    fill: str
    edge: str
    hover: str
    pressed: str
    icon: str
    bold: bool = False
    filled: bool = False


_LOOKS: Final[dict[Kind, _Look]] = {
    "plain": _Look("text", "surface", "border", "hover", "pressed", "text2"),
    "primary": _Look("onAccent", "accent", "", "accentHover", "accentPressed", "onAccent", bold=True, filled=True),
    "danger": _Look("onDanger", "danger", "", "dangerHover", "dangerHover", "onDanger", bold=True, filled=True),
    "danger_outline": _Look("danger", "surface", "dangerLine", "hover", "pressed", "danger"),
    "quiet": _Look("text", "", "", "hover", "pressed", "text2"),
    "link": _Look("link", "", "", "", "", "link"),
}


class Button(ClicksWhenToggled, QPushButton):
    """A button with a verb.

    Kinds: ``plain``; ``primary`` (one a screen); ``danger`` (only what deletes); ``danger_outline`` (opens a review);
    ``quiet`` (no edge); ``link`` (underlined words). `icon` is a Lucide name. `small` is 24 px high, for rows.
    A danger button is never the default button of a dialog.
    """

    def __init__(
        self, text: str, kind: Kind = "plain", icon: str = "", *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.listen_for_toggles()
        self._kind: Kind = kind
        self._bold_room = _LOOKS[kind].bold
        self._icon_name = icon
        self._small = small
        self.setProperty("painted", True)
        self.setAutoDefault(kind not in ("danger", "danger_outline"))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def kind(self) -> Kind:
        """What sort of button it is."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change the kind, as when a safe step becomes the deleting one. Whoever was bold once keeps that room: what stands
        beside must not jump."""
        self._kind = kind
        self._bold_room = self._bold_room or _LOOKS[kind].bold
        self.setAutoDefault(kind not in ("danger", "danger_outline"))
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Another Lucide icon, or none with an empty name."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = theme().metrics(self._type(), bold=self._bold_room).size(self._flags(), self.text()).width()
        if self._icon_name:
            width += self._icon_size() + (_ICON_GAP if self.text() else 0)
        height = theme().height("small" if self._small else "control")
        padding = 0 if self._kind == "link" else 10 if self._small else 12
        if not self.text():
            return QSize(max(height, self._icon_size() + 16), height)
        return QSize(width + 2 * padding + 2, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter, _LOOKS[self._kind])
        self._paint_words(painter, _LOOKS[self._kind])

    def _paint_ground(self, painter: QPainter, look: _Look) -> None:
        rect = self.rect()
        if self._kind == "link":
            if self.hasFocus():
                paint.rounded(painter, rect.adjusted(0, 2, 0, -2), 4, edge="focus", width=2)
            return
        if not self.isEnabled():
            if look.filled:
                paint.rounded(painter, rect, 6, "pressed")
            elif look.edge:
                paint.rounded(painter, rect, 6, "window", "line")
            return
        down = self.isDown() or self.isChecked()
        fill = look.pressed if down else look.hover if self.underMouse() else look.fill
        if look.filled:
            paint.rounded(painter, rect, 6, fill)
            if self.hasFocus():
                ring = QRectF(rect).adjusted(2.0, 2.0, -2.0, -2.0)
                paint.rounded(painter, ring, 4.5, edge=look.ink, width=1.5)
        elif self.hasFocus():
            paint.rounded(painter, rect, 6, fill, "focus", 2)
        else:
            paint.rounded(painter, rect, 6, fill, look.edge)

    def _paint_words(self, painter: QPainter, look: _Look) -> None:
        words = self.text()
        enabled = self.isEnabled()
        ink = look.ink if enabled else "text2" if look.filled else "disabled"
        font = theme().font(self._type(), bold=look.bold)
        metrics = theme().metrics(self._type(), bold=look.bold)
        size = self._icon_size()
        lead = (size + (_ICON_GAP if words else 0)) if self._icon_name else 0
        room = max(0, self.width() - lead - (2 if self._kind == "link" else 12))
        advance = min(metrics.size(self._flags(), words).width(), room)
        x = max(0, (self.width() - lead - advance) // 2)
        if self._icon_name:
            token = look.icon if enabled else ink
            draw_icon(painter, x, (self.height() - size) // 2, size, self._icon_name, token)
        rect = QRect(x + lead, 0, advance + 1, self.height())
        shown = words
        if metrics.size(self._flags(), words).width() > room:
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme().color(ink))
        painter.drawText(rect, int(paint.LEFT) | int(self._flags()), shown)
        if self._kind == "link" and words:
            y = (self.height() + metrics.height()) // 2 + 1
            painter.fillRect(rect.x(), y, advance, 1, theme().color(ink))

    def _type(self) -> str:
        return "small" if self._small else "body"

    def _icon_size(self) -> int:
        return 14 if self._small else _ICON

    @staticmethod
    def _flags() -> Qt.TextFlag:
        return Qt.TextFlag.TextShowMnemonic


class IconButton(Button):
    """A quiet button of 32 px with an icon only; its name is the tooltip and what a screen reader says."""

    def __init__(self, icon: str, name: str, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", icon, small=small, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class SegmentButton(RovingButton):
    """One part of a `SegmentedChoice`: joined to its neighbours, chosen or not."""

    def __init__(self, text: str, icon: str, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self._icon_name, self._token = icon, token
        self._first = self._last = False
        self._after_chosen = False
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_place(self, *, first: bool, last: bool, after_chosen: bool) -> None:
        """Where it stands among its neighbours, so that edges are drawn once."""
        self._first, self._last, self._after_chosen = first, last, after_chosen
        self.update()

    def sizeHint(self) -> QSize:
        width = theme().metrics("body", bold=True).horizontalAdvance(self.text()) + 24
        if self._icon_name:
            width += _ICON + _ICON_GAP
        return QSize(width, theme().height("control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        chosen = self.isChecked()
        # An unchosen part leaves its right edge to the next one, and its left edge to a chosen one before it.
        right = 0.5 if self._last or chosen else -1.0
        left = 0.5 if not self._after_chosen or chosen else -1.0
        path = paint.corner_path(
            QRectF(self.rect()).adjusted(left, 0.5, -right, -0.5), 5.5, left=self._first, right=self._last
        )
        fill = "accentSoft" if chosen else "hover" if self.underMouse() and self.isEnabled() else "surface"
        painter.fillPath(path, theme().color(fill if self.isEnabled() else "window"))
        painter.setPen(theme().color("accent" if chosen else "border" if self.isEnabled() else "line"))
        painter.drawPath(path)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self.hasFocus():
            paint.rounded(painter, self.rect(), 6, edge="focus", width=2)
        self._paint_words(painter, theme().font("body", bold=chosen))

    def _paint_words(self, painter: QPainter, font: QFont) -> None:
        lead = _ICON + _ICON_GAP if self._icon_name else 0
        advance = theme().metrics("body", bold=self.isChecked()).horizontalAdvance(self.text())
        x = (self.width() - lead - advance) // 2
        if self._icon_name:
            token = self._token if self.isEnabled() else "disabled"
            draw_icon(painter, x, (self.height() - _ICON) // 2, _ICON, self._icon_name, token)
        ink = "text3" if not self.isEnabled() else "link" if self.isChecked() else "text"
        paint.text(painter, QRect(x + lead, 0, self.width() - x - lead, self.height()), self.text(), font, ink)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
