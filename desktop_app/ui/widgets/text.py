"""Words on the screen: labels of the type scale, cut with dots or wrapped without losing a line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimerEvent
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop_app.ui.theme import draw_icon, restyle, theme
from desktop_app.ui.widgets import paint

# A wrapped text is never squeezed below this width in px, unless it is shorter.
_LEAST_WRAP = 64


class Label(QLabel):
    """One line of plain text. `type`: a step of the type scale; `ink`: the token of its colour."""

    def __init__(
        self,
        text: str = "",
        type: str = "body",
        ink: str = "text",
        *,
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._ink = ink
        for name, value in (("type", type), ("ink", ink), ("bold", bold)):
            self.setProperty(name, value)

    @property
    def ink(self) -> str:
        """The token of the text's colour."""
        return self._ink

    def set_ink(self, token: str) -> None:
        """Colour the text with another token."""
        self._ink = token
        restyle(self, ink=token)

    def set_bold(self, bold: bool) -> None:
        """Emphasise the text or not."""
        restyle(self, bold=bold)


class ElidedLabel(Label):
    """One line that is cut with dots where it does not fit; then the tooltip has all of it. `text()` is never cut."""

    def __init__(
        self,
        text: str = "",
        type: str = "body",
        ink: str = "text",
        *,
        bold: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, type, ink, bold=bold, parent=parent)
        self._elide = elide
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def shown_text(self) -> str:
        """What is drawn at the present width."""
        self.ensurePolished()
        return QFontMetrics(self.font()).elidedText(self.text(), self._elide, self.contentsRect().width())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_all()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") + 8, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 1, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_all()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = self.ink if self.isEnabled() else "text3"
        align = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        paint.text(painter, self.contentsRect(), self.text(), self.font(), token, align, self._elide)

    def _tell_all(self) -> None:
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")


class WrapLabel(Label):
    """Text that wraps and always asks for the height that it needs at its width."""

    def __init__(
        self,
        text: str = "",
        type: str = "body",
        ink: str = "text",
        *,
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, type, ink, bold=bold, parent=parent)
        self.setWordWrap(True)
        self._laid_out = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        margins = self.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        box = self.fontMetrics().boundingRect(0, 0, inner, 100_000, int(Qt.TextFlag.TextWordWrap), self.text() or " ")
        return max(box.height(), self.fontMetrics().height()) + margins.top() + margins.bottom() + 1

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 2, 480, self.maximumWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = min(_LEAST_WRAP, self.sizeHint().width())
        return QSize(width, self.heightForWidth(self.width()) if self._laid_out else self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid_out = True
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class IconText(QWidget):
    """A small icon and a line of text: notes, reasons, states. Not a control."""

    def __init__(
        self,
        icon: str = "",
        text: str = "",
        token: str = "text2",
        *,
        type: str = "small",
        ink: str = "",
        bold: bool = False,
        wrap: bool = False,
        size: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon, token, size, self)
        self._follow_ink = not ink
        label = WrapLabel if wrap else ElidedLabel
        self._label: Label = label(text, type, ink or token, bold=bold, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6 if size < 16 else 8)
        top = Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._icon, 0, top)
        row.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, self._label.sizePolicy().verticalPolicy())
        self._icon.setVisible(bool(icon))

    def text(self) -> str:
        """The words."""
        return self._label.text()

    def set(self, icon: str, text: str, token: str = "text2") -> None:
        """Show other words, with their icon and colour."""
        self._icon.set_icon(icon, token)
        self._icon.setVisible(bool(icon))
        if self._follow_ink:
            self._label.set_ink(token)
        self._label.setText(text)


class IconLabel(QWidget):
    """An icon beside words that say the same. `spin` turns it, unless the system asks for less motion."""

    _STEP_MS = 60

    def __init__(self, icon: str, token: str = "text2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = icon, token, size
        self._turn = 0.0
        self._timer = 0
        self.setFixedSize(size, size + (3 if size < 16 else 0))

    def set_icon(self, icon: str, token: str = "text2") -> None:
        """Show another icon."""
        self._name, self._token = icon, token
        self.update()

    def set_spinning(self, on: bool) -> None:
        """One turn a second; still when the system asks for less motion."""
        moving = on and not theme().reduced_motion
        if moving and not self._timer:
            self._timer = self.startTimer(self._STEP_MS)
        elif not moving and self._timer:
            self.killTimer(self._timer)
            self._timer, self._turn = 0, 0.0
            self.update()

    def timerEvent(self, event: QTimerEvent) -> None:
        self._turn = (self._turn + self._STEP_MS / 1000) % 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        painter = QPainter(self)
        y = (self.height() - self._size) // 2
        token = self._token if self.isEnabled() else "disabled"
        if self._turn:
            paint.spinner(painter, self.rect(), token, self._turn)
        else:
            draw_icon(painter, 0, y, self._size, self._name, token)


class Spinner(IconLabel):
    """The `loader` icon, turning: for the status bar and tabs only. Its words stand beside it."""

    def __init__(self, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__("loader", "text2", size, parent)
        self.set_spinning(True)


class SectionHeading(QWidget):
    """A DemiBold word and a hairline to the right edge; `add(widget)` puts something at the right end."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(text, bold=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._label)
        self._row.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the right end of the line."""
        self._row.addWidget(widget)

    def setText(self, text: str) -> None:
        """Change the word."""
        self._label.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        item = self._row.itemAt(self._row.count() - 1)
        last = item.widget() if item is not None else None
        right = last.x() - 10 if last is not None else self.width()
        left = self._label.geometry().right() + 10
        QPainter(self).fillRect(left, self.height() // 2, max(0, right - left), 1, theme().color("line"))


class KeyCap(QLabel):
    """A key on the keyboard, as in "Ctrl+K"."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().metrics("mark").horizontalAdvance(self.text()) + 12, theme().height("key"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.rounded(painter, self.rect(), 4, "surface", "border")
        paint.text(painter, self.rect(), self.text(), theme().font("mark"), "text2", paint.CENTRE)
