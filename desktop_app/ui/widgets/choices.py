"""Choosing: joined segments, colours, cards, lists of tick boxes with counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.theme.tokens import ACCOUNT_COLOURS
from desktop_app.ui.widgets import paint, roving
from desktop_app.ui.widgets.buttons import SegmentButton
from desktop_app.ui.widgets.marks import paint_account
from desktop_app.ui.widgets.text import Label


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
            row.addWidget(button)
        row.addStretch(1)
        self.set_current(current or self._keys[0])
        self._group.idClicked.connect(self._picked)

    @property
    def current(self) -> str:
        """The key of the chosen part."""
        return self._keys[self._group.checkedId()]

    def set_current(self, key: str) -> None:
        """Choose a part without saying so."""
        self._buttons[self._keys.index(key)].setChecked(True)
        self._place()

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


class _Swatch(QAbstractButton):
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not roving.walk(self._swatches, event):
            super().keyPressEvent(event)


class CardChoice(NamedTuple):
    """A card to choose: your `key`, its name, and the letters and colour of its mark."""

    key: str
    text: str
    letters: str
    colour: str


class _ChoiceCard(QAbstractButton):
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
            row.addWidget(card, 1)
        self.set_current(current or self._keys[0])
        self._group.idClicked.connect(self._picked)

    @property
    def current(self) -> str:
        """The key of the chosen card."""
        return self._keys[self._group.checkedId()]

    def set_current(self, key: str) -> None:
        """Choose a card without saying so."""
        number = self._keys.index(key)
        self._cards[number].setChecked(True)
        roving.make_one_stop(self._cards, number)

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


class CheckItem(QCheckBox):
    """A tick box with words and a count at the right edge; long words are cut with dots."""

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._count = count
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show another number, or none."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {self._shown()}" if count is not None else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        metrics = theme().metrics()
        width = 26 + metrics.horizontalAdvance(self.text()) + 12 + metrics.horizontalAdvance(self._shown())
        return QSize(width, max(28, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        enabled = self.isEnabled()
        paint.check_box(
            painter,
            self.rect().adjusted(3, 0, 0, 0),
            checked=self.isChecked(),
            enabled=enabled,
            focused=self.hasFocus(),
            hovered=self.underMouse(),
        )
        shown = self._shown()
        small = theme().metrics("small").horizontalAdvance(shown)
        words = QRect(27, 0, self.width() - 27 - (small + 8 if shown else 0), self.height())
        paint.text(painter, words, self.text(), theme().font(), "text" if enabled else "disabled")
        if shown:
            ink = ("text3" if not self._count else "text2") if enabled else "disabled"
            right = QRect(self.width() - small - 1, 0, small + 1, self.height())
            paint.text(painter, right, shown, theme().font("small", tabular=True), ink, paint.RIGHT)

    def _shown(self) -> str:
        return "" if self._count is None else self.locale().toString(self._count)


class CheckList(QWidget):
    """A group of tick boxes with a title: one filter. `changed(list of keys)` after a click."""

    changed = Signal(list)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, CheckItem] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(title)
        if title:
            self._column.addWidget(Label(title, "small", bold=True, parent=self))
            self._column.addSpacing(2)

    def set_items(self, items: Sequence[tuple[str, str, int | None]]) -> None:
        """(key, words, count) of each line. Ticks of keys that stay are kept, and so are their widgets."""
        wanted = {key for key, _text, _count in items}
        for key in [key for key in self._items if key not in wanted]:
            item = self._items.pop(key)
            item.hide()
            item.deleteLater()
        for key, text, count in items:
            item = self._items.get(key) or self._make(key, text)
            item.setText(text)
            item.set_count(count)
            self._column.removeWidget(item)
            self._column.addWidget(item)

    def checked(self) -> list[str]:
        """The keys that are ticked, from top to bottom."""
        return [key for key, item in self._items.items() if item.isChecked()]

    def set_checked(self, keys: Sequence[str]) -> None:
        """Tick exactly these without saying so."""
        for key, item in self._items.items():
            item.blockSignals(True)
            item.setChecked(key in keys)
            item.blockSignals(False)
            item.update()

    def _make(self, key: str, text: str) -> CheckItem:
        item = self._items[key] = CheckItem(text, parent=self)
        item.toggled.connect(lambda _on: self.changed.emit(self.checked()))
        return item
