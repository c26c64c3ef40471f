"""What floats over a window: a dialog without a frame of the system, and the veil over what it is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.aio.tasks import retire
from desktop_app.ui.theme import theme
from desktop_app.ui.theme.tokens import RADIUS
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.focus import step_focus

_LIGHT, _DARK = 0.24, 0.5  # how much of the veil covers a light and a dark window


class Floating(QDialog):
    """A window-modal dialog of our own look: paint or fill it as a card. It stands in the middle of its window, or `top`
    px below the window's edge, and the window lies under a veil as long as it is open. It is opened once: closed, it
    ends what it was doing and goes."""

    def __init__(self, parent: QWidget | None = None, *, top: int | None = None) -> None:
        super().__init__(parent)
        self._top = top
        self._veil: Veil | None = None
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(lambda _code: retire(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        host = self._host()
        if host is not None and self._veil is None:
            self._veil = Veil(host)
        self.place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._veil is not None:
            self._veil.hide()
            self._veil.deleteLater()
            self._veil = None

    def focusNextPrevChild(self, next: bool) -> bool:
        return step_focus(self, forward=next)

    def place(self) -> None:
        """Go where it belongs over its window, after a change of size."""
        host = self._host()
        if host is not None:
            top = (host.height() - self.height()) // 2 if self._top is None else self._top
            self.move(host.mapToGlobal(QPoint((host.width() - self.width()) // 2, max(0, top))))

    def _host(self) -> QWidget | None:
        parent = self.parentWidget()
        return parent.window() if parent is not None else None


class Veil(QWidget):
    """A flat colour over a whole window, that lets the window be seen but not be mistaken for what is asked."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._radius = RADIUS["card"] if isinstance(host, Floating) else 0
        self.setGeometry(host.rect())
        host.installEventFilter(self)
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The veil is always as large as its window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(_DARK if theme().dark else _LIGHT)
        paint.rounded(painter, self.rect(), self._radius, "veil")
