"""Pointing at a control: the keyboard is put on it, and a word beside it says *Here*."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop_app.ui.guide.scene import Scene
from desktop_app.ui.theme import theme

W = TypeVar("W", bound=QWidget)

_TIP: Final = 8  # px that the tip is high, and half as wide
_PAD: Final = QMargins(12, 6, 12, 6)
_RADIUS: Final = 6.0
_EDGE: Final = 8  # px from the edge of the window
_OVER: Final = {
    QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.EnabledChange
}  # fmt: skip


class Pointing(QObject):
    """Points at controls of the page that is shown, one at a time."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._word: Pointer | None = None

    def at(self, kind: type[W], name: str) -> bool:
        """Point at a control by its object name; in a narrow window at *More*, where it is then. False: it is not here."""
        top = self._scene.top
        found = [] if top is None else top.findChildren(kind, name)
        if top is None or not found:
            return False
        if not self._point(found, self.tr("Here")):
            self._point(top.findChildren(QWidget, "more"), self.tr("In this menu"))
        return True

    def at_way_back(self) -> None:
        """Point at what leads from this page to the one before."""
        top = self._scene.top
        if top is not None:
            self._point(top.findChildren(QWidget, "back"), self.tr("First go back"))

    def open_first(self) -> bool:
        """Open the record of whoever stands at the top of the list. False: another page lies over it."""
        page = self._scene.contacts
        if page is None or page is not self._scene.top:
            return False
        if page.list.grid.contacts.rowCount():
            first = page.list.grid.contacts.contact_id(0)
            page.list.grid.go_to(first)
            page.beside.open(first)
        return True

    def forget(self) -> None:
        """Point at nothing any more."""
        if self._word is not None:
            self._word.deleteLater()
            self._word = None

    def _point(self, widgets: list[W], word: str) -> bool:
        target = next((each for each in widgets if each.isVisible() and each.isEnabled()), None)
        if target is None:
            return False
        self.forget()
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._word = Pointer(word, target)
        return True


class Pointer(QWidget):
    """A word in the accent's colour with a tip at `target`, in the window of it. It goes when the keyboard leaves the
    target, or the target its place. Readers need none of it: they tell what has the keyboard."""

    def __init__(self, word: str, target: QWidget) -> None:
        super().__init__(target.window())
        self._said, self._target = word, target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(theme().font("body", bold=True))
        room = QFontMetrics(self.font()).size(0, word).grownBy(_PAD)
        self.resize(room.width(), room.height() + _TIP)
        self._below = True
        self._place()
        target.installEventFilter(self)
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OVER:
            self.hide()
        return False

    def _place(self) -> None:
        """Below the target, or above where there is no room."""
        window, target = self._target.window(), self._target
        corner = target.mapTo(window, QPoint(0, 0))
        self._below = corner.y() + target.height() + self.height() < window.height() * 2 // 3
        top = corner.y() + target.height() + 2 if self._below else corner.y() - self.height() - 2
        left = corner.x() + (target.width() - self.width()) // 2
        left = max(_EDGE, min(left, window.width() - self.width() - _EDGE))
        self._tip = corner.x() + target.width() // 2 - left
        self.move(left, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent"))
        top = _TIP if self._below else 0
        card = QRectF(0, top, self.width(), self.height() - _TIP)
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        foot, end = (card.top(), 0.0) if self._below else (card.bottom(), float(self.height()))
        across = (QPointF(self._tip - _TIP, foot), QPointF(self._tip + _TIP, foot), QPointF(self._tip, end))
        painter.drawPolygon(QPolygonF(across))
        painter.setPen(theme().color("onAccent"))
        painter.drawText(card, int(Qt.AlignmentFlag.AlignCenter), self._said)
