"""Surfaces: panels, cards, banners, empty states, the line under the tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import ENVIRONMENTS, theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.text import IconLabel, WrapLabel

BannerKind = Literal["info", "warning", "good", "problem", "danger"]

_BANNERS: Final[dict[BannerKind, tuple[str, str]]] = {
    "info": ("info", "changed"),
    "warning": ("triangle-alert", "conflict"),
    "good": ("circle-check", "new"),
    "problem": ("octagon-alert", "problem"),
    "danger": ("triangle-alert", "removed"),
}


class Panel(QFrame):
    """A surface: `fill` and `edge` are tokens, `sides` names the edges that have a hairline, `bar` draws one at the left.
    Contents margins (`setContentsMargins`) lie outside it."""

    def __init__(
        self,
        fill: str = "surface",
        *,
        sides: Sequence[str] = (),
        radius: int = 0,
        edge: str = "",
        bar: str = "",
        bar_width: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._sides, self._radius, self._edge = fill, tuple(sides), radius, edge
        self._bar, self._bar_width = bar, bar_width

    def set_look(self, *, fill: str | None = None, edge: str | None = None, bar: str | None = None) -> None:
        """Change tokens; what is not named stays."""
        self._fill = self._fill if fill is None else fill
        self._edge = self._edge if edge is None else edge
        self._bar = self._bar if bar is None else bar
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), self.contentsRect()
        if self._radius or self._edge:
            paint.rounded(painter, rect, self._radius, self._fill, self._edge)
        elif self._fill:
            painter.fillRect(rect, theme().color(self._fill))
        if self._bar:
            paint.bar(painter, rect, self._bar_width, self._bar, self._radius)
        paint.edges(painter, rect, self._sides)


class Card(Panel):
    """A white card on grey: radius 8, hairline, 16 inside. Its layout is `body` (vertical)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(radius=8, edge="line", parent=parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)


_WORDS: Final = 240  # px that a banner's words want beside its buttons


class Banner(Panel):
    """At most one a page: one sentence in DemiBold, one more if needed, actions at the right, or below where they would leave
    the words too little room.

    Kinds: ``info``, ``warning``, ``good``, ``problem``, ``danger``. A screen reader is told when it is shown.
    """

    def __init__(
        self, kind: BannerKind, title: str = "", text: str = "", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(radius=8, parent=parent)
        self._icon = IconLabel("info", "changed", 20, self)
        self._title = WrapLabel(bold=True, parent=self)
        self._text = WrapLabel(type="small", parent=self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(12)
        self._parts.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(12)
        self._actions.addStretch(0)
        self._parts.addLayout(self._actions)
        row.addLayout(self._parts, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(theme().height("control") + 20)
        self.show_message(kind, title, text, icon=icon)

    def show_message(
        self, kind: BannerKind, title: str, text: str = "", *, icon: str = "", strong: bool = False
    ) -> None:
        """Say something else. `strong` colours and enlarges the sentence (mirror, test of an account)."""
        own_icon, token = _BANNERS[kind]
        self.set_look(fill=f"{token}Soft", bar=token)
        self._icon.set_icon(icon or own_icon, token)
        self._title.set_ink(token if strong else "text")
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        if self.isVisible():
            announce(self, title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self._title.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_actions()

    def add_action(self, button: QWidget) -> None:
        """Put a button after the words."""
        self._actions.insertWidget(self._actions.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._place_actions()

    def _place_actions(self) -> None:
        left = self._parts.geometry().width() - self._actions.sizeHint().width()
        below = self._actions.count() > 1 and left < _WORDS
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._parts.direction() != way:
            self._parts.setDirection(way)
            self._actions.setStretch(self._actions.count() - 1, int(below))

    def clear_actions(self) -> None:
        """Take all buttons away."""
        while self._actions.count() > 1:
            item = self._actions.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class EmptyState(QWidget):
    """Why there is nothing to see, in the middle: icon, sentence, small reason, one button (`set_action`). A screen reader
    is told."""

    def __init__(
        self, icon: str, title: str, reason: str = "", *, failed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon, "problem" if failed else "text3", 28, self)
        self._title = WrapLabel(title, bold=True, parent=self)
        self._reason = WrapLabel(reason, "small", "text2", parent=self)
        self._action: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self._column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._reason):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self._column.addWidget(label)
        self._reason.setVisible(bool(reason))
        self._column.addSpacing(4)
        self._column.addStretch(1)

    def show_message(self, icon: str, title: str, reason: str = "", *, failed: bool = False) -> None:
        """Say something else."""
        fresh = title != self._title.text()
        self._icon.set_icon(icon, "problem" if failed else "text3")
        self._title.setText(title)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        if fresh and self.isVisible():
            announce(self, title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self._title.text())

    def set_action(self, button: QWidget | None) -> None:
        """The one button below the words; None takes it away."""
        if self._action is not None:
            self._action.hide()
            self._action.deleteLater()
        self._action = button
        if button is not None:
            self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.show()


class EnvironmentLine(QWidget):
    """3 px in the environment's colour under the tabs; a hairline on pages that belong to no account."""

    def __init__(self, environment: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._environment: str | None = None
        self.set_environment(environment)

    def set_environment(self, environment: str | None) -> None:
        """``practice``, ``sandbox``, ``live`` or None."""
        self._environment = environment
        self.setFixedHeight(3 if environment else 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        token = ENVIRONMENTS[self._environment].token if self._environment else "line"
        QPainter(self).fillRect(self.rect(), theme().color(token))


class Separator(QWidget):
    """A hairline between two parts."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("line"))


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` when it has finished what it is saying."""
    # Their many names take a while: not before the first paint.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
