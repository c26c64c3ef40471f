"""Dialogs with verb buttons, opened and never executed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.theme.tokens import RADIUS, WIDTHS
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.floating import Floating
from desktop_app.ui.widgets.text import IconText, WrapLabel

OUT: Final = "out"

_EDGE: Final = 1  # px


class Sheet(Floating):
    """A window-modal dialog: title, sentence, your widgets in `body`, buttons with verbs.

    `add_out` puts the way out at the left (Esc and closing mean it too), `add_verb` an acting button at the right. Open it
    with `open()`; `answered(key)` comes once, with the key of the button or `OUT`; Qt's `finished` follows.
    """

    answered = Signal(str)

    def __init__(
        self, title: str, text: str = "", *, width: int = WIDTHS["sheet"], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(width)
        self._answer = OUT
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(0)
        self._ground = QWidget(self)
        self.body = QVBoxLayout(self._ground)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        self._title = WrapLabel(title, "headline", parent=self._ground)
        self.body.addWidget(self._title)
        if text:
            self.body.addWidget(WrapLabel(text, parent=self._ground))
        self._below = foot = QWidget(self)
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(16, 12, 16, 12)
        self._foot.setSpacing(8)
        self._note = IconText("", "", wrap=True, parent=foot)
        self._note.hide()
        self._foot.addWidget(self._note, 1)
        self._foot.addStretch(1)
        column.addWidget(self._ground, 1)
        column.addWidget(foot)
        self.finished.connect(lambda _code: self.answered.emit(self._answer))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = RADIUS["card"]
        paint.rounded(painter, self.rect(), radius, "sunken")
        painter.setClipRect(0, 0, self.width(), self._below.y())
        paint.rounded(painter, self.rect(), radius, "raised")
        painter.setClipping(False)
        painter.fillRect(0, self._below.y(), self.width(), 1, theme().color("line"))
        paint.rounded(painter, self.rect(), radius, edge="border")

    def fit(self) -> None:
        """Be as high as what is in it now, as soon as that was laid out: texts ask for more before they know their width."""
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.resize(self.width(), self.heightForWidth(self.width()))
        self.place()

    @property
    def answer(self) -> str:
        """The key of the button that was pressed, or `OUT`."""
        return self._answer

    def set_note(self, text: str, icon: str = "", token: str = "text2") -> None:
        """What is still missing, beside the buttons."""
        self._note.set(icon, text, token)
        self._note.setVisible(bool(text))

    def add_out(self, text: str, *, default: bool = True) -> Button:
        """The way out, left of everything that acts; it has the focus first unless `default` is False."""
        button = Button(text, parent=self)
        button.clicked.connect(self.reject)
        self._foot.insertWidget(self._foot.count(), button)
        if default:
            button.setDefault(True)
            button.setFocus()
        return button

    def add_verb(self, key: str, text: str, kind: Kind = "primary") -> Button:
        """A button that answers `key`. A danger button is never the default and never has the focus first."""
        button = Button(text, kind, parent=self)
        button.clicked.connect(lambda: self._say(key))
        self._foot.addWidget(button)
        if kind == "primary":
            button.setDefault(True)
        return button

    def _say(self, key: str) -> None:
        self._answer = key
        self.accept()


def confirm(
    parent: QWidget, title: str, text: str, *, verb: str, out: str, danger: bool = False, key: str = "yes"
) -> Sheet:
    """A sheet with one verb and a way out, opened. `answered(key)` when the verb was pressed, `answered(OUT)` otherwise.

    With `danger` the way out is the default and has the focus.
    """
    sheet = Sheet(title, text, parent=parent)
    leave = sheet.add_out(out, default=danger)
    act = sheet.add_verb(key, verb, "danger" if danger else "primary")
    (leave if danger else act).setFocus()
    sheet.open()
    return sheet
