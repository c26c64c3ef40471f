"""Choosing: joined segments, colours, cards, lists of tick boxes with counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.theme.tokens import ACCOUNT_COLOURS
from desktop_app.ui.widgets import paint, roving
from desktop_app.ui.widgets.buttons import SegmentButton
from desktop_app.ui.widgets.marks import paint_account


class Choice(NamedTuple):
    """Something to choose: your `key`, the words, and perhaps an icon in the colour of `token`."""

    key: str
    text: str
    icon: str = ""
    token: str = "text2"


class SegmentedChoice(QWidget):
    """Joined buttons, exactly one chosen. `chosen(key)`; one tab stop, arrows walk and choose."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[Choice], current: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [choice.key for choice in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons = [SegmentButton(choice.text, choice.icon, choice.token, self) for choice in choices]
        for number, button in enumerate(self._buttons):
            self._group.addButton(button, number)
            button.clicked.connect(lambda _checked=False, number=number: self._picked(number))
            row.addWidget(button)
        row.addStretch(1)
        self.set_current(current or self._keys[0])

    @property
    def current(self) -> str:
        """The key of the chosen part."""
        return self._keys[self._group.checkedId()]

    def set_current(self, key: str) -> None:
        """Choose a part without saying so."""
        self._buttons[self._keys.index(key)].setChecked(True)
        self._place()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        roving.tell_group(self._buttons, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not roving.walk(self._buttons, event):
            super().keyPressEvent(event)
            return
        focused = next(button for button in self._buttons if button.hasFocus())
        if not focused.isChecked():
            focused.click()

    def _picked(self, number: int) -> None:
        self._place()
        self.chosen.emit(self._keys[number])

    def _place(self) -> None:
        chosen = self._group.checkedId()
        last = len(self._buttons) - 1
        for number, button in enumerate(self._buttons):
            button.set_place(first=number == 0, last=number == last, after_chosen=number == chosen + 1)
        roving.make_one_stop(self._buttons, max(0, chosen))


class _Swatch(roving.RovingButton):
    """One colour of an account."""

    def __init__(self, colour: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.rounded(painter, QRect(4, 4, 24, 24), 6, self.colour)
        if self.isChecked():
            paint.rounded(painter, self.rect(), 8, edge="text", width=2)
            draw_icon(painter, 9, 9, 14, "check", "#FFFFFF")
        if self.hasFocus():
            inset = 2 if self.isChecked() else 0
            paint.rounded(painter, self.rect().adjusted(inset, inset, -inset, -inset), 7, edge="focus", width=2)


class ColourSwatches(QWidget):
    """The six colours an account may have; `chosen("#rrggbb")`. One tab stop, arrows walk."""

    chosen = Signal(str)

    def __init__(self, current: str = ACCOUNT_COLOURS[0], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (
            self.tr("Blue"),
            self.tr("Violet"),
            self.tr("Orange"),
            self.tr("Green"),
            self.tr("Teal"),
            self.tr("Brown"),
        )
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._swatches = [_Swatch(colour, name, self) for colour, name in zip(ACCOUNT_COLOURS, names, strict=True)]
        for swatch in self._swatches:
            self._group.addButton(swatch)
            row.addWidget(swatch)
            swatch.clicked.connect(lambda _checked=False, colour=swatch.colour: self.chosen.emit(colour))
        row.addStretch(1)
        self.set_current(current)

    @property
    def current(self) -> str:
        """The chosen colour as ``#rrggbb``."""
        return next(swatch.colour for swatch in self._swatches if swatch.isChecked())

    def set_current(self, colour: str) -> None:
        """Choose a colour without saying so; one that is not among the six chooses the first."""
        number = ACCOUNT_COLOURS.index(colour) if colour in ACCOUNT_COLOURS else 0
        self._swatches[number].setChecked(True)
        roving.make_one_stop(self._swatches, number)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        roving.tell_group(self._swatches, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not roving.walk(self._swatches, event):
            super().keyPressEvent(event)


class CardChoice(NamedTuple):
    """A card to choose: your `key`, its name, and the letters and colour of its mark."""

    key: str
    text: str
    letters: str
    colour: str


class _ChoiceCard(roving.RovingButton):
    """A card with an account mark over a name."""

    def __init__(self, choice: CardChoice, parent: QWidget) -> None:
        super().__init__(parent)
        self._choice = choice
        self.setText(choice.text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(112, theme().height("sync_card"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect, on = self.rect(), self.isChecked()
        fill = "accentSoft" if on else "hover" if self.underMouse() else "surface"
        focused = self.hasFocus()
        edge = "focus" if focused else "accent" if on else "border"
        paint.rounded(painter, rect, 8, fill, edge, 2 if focused else 1)
        paint_account(painter, QRect((rect.width() - 28) // 2, 12, 28, 28), self._choice.letters, self._choice.colour)
        below = QRect(8, 42, rect.width() - 16, rect.height() - 48)
        paint.text(painter, below, self._choice.text, theme().font("body", bold=on), "text", paint.CENTRE)


class ChoiceCards(QWidget):
    """Cards side by side, exactly one chosen (the provider of a new account). `chosen(key)`; arrows walk and choose."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[CardChoice], current: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [choice.key for choice in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._cards = [_ChoiceCard(choice, self) for choice in choices]
        for number, card in enumerate(self._cards):
            self._group.addButton(card, number)
            card.clicked.connect(lambda _checked=False, number=number: self._picked(number))
            row.addWidget(card, 1)
        self.set_current(current or self._keys[0])

    @property
    def current(self) -> str:
        """The key of the chosen card."""
        return self._keys[self._group.checkedId()]

    def set_current(self, key: str) -> None:
        """Choose a card without saying so."""
        number = self._keys.index(key)
        self._cards[number].setChecked(True)
        roving.make_one_stop(self._cards, number)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        roving.tell_group(self._cards, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not roving.walk(self._cards, event):
            super().keyPressEvent(event)
            return
        focused = next(card for card in self._cards if card.hasFocus())
        if not focused.isChecked():
            focused.click()

    def _picked(self, number: int) -> None:
        roving.make_one_stop(self._cards, number)
        self.chosen.emit(self._keys[number])
