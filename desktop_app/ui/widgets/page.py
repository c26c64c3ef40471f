"""The frame of every page: header with its actions, footer with the deciding buttons, status line."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import icon, theme
from desktop_app.ui.theme.tokens import MARGIN, WIDTHS
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.marks import EnvironmentBadge
from desktop_app.ui.widgets.menus import menu_of
from desktop_app.ui.widgets.panels import Panel, announce
from desktop_app.ui.widgets.text import ElidedLabel, IconText

_BEFORE_ACTIONS: Final = 2  # behind the arrow and the words
_TITLE: Final = 240  # px of the title that actions leave alone
_BESIDE: Final = 3  # so many actions stand beside the primary one


class _Action(NamedTuple):
    """A button of the header, and where it stands; `last`: at the right end, behind *More*."""

    button: Button
    keep: bool
    icon_name: str
    place: int
    last: bool


class PageHeader(Panel):
    """Title with its environment, a line below, actions at the right; `back` shows an arrow and emits `back_clicked`.

    At most three actions stand beside the primary one, always in the order of their places; the others are in *More*. In
    windows narrower than 1100 px only those added with ``keep=True`` stay, in wider ones as many as leave the title its room.
    """

    back_clicked = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        environment: str | None = None,
        back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(sides=("bottom",), parent=parent)
        self._actions: list[_Action] = []
        self._folded: list[_Action] = []
        self._fills: list[Callable[[QMenu], None]] = []
        self._switch: QWidget | None = None
        self.setFixedHeight(theme().height("header"))
        self._back = IconButton("arrow-left", self.tr("Back"), parent=self)
        self._back.setObjectName("back")
        self._back.setVisible(back)
        self._back.clicked.connect(self.back_clicked)
        self._title = ElidedLabel(title, "title", parent=self)
        self._badge = EnvironmentBadge(environment, self)
        self._subtitle = ElidedLabel(subtitle, "small", "text2", parent=self)
        self._more = IconButton("ellipsis", self.tr("More"), parent=self)
        self._more.setObjectName("more")
        self._more.clicked.connect(self._open_more)
        self._more.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12 if back else 16, 4, 16, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self._back)
        self._row.addLayout(self._words(), 1)
        self._row.addWidget(self._more)

    def _words(self) -> QVBoxLayout:
        """The two lines."""
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title, 0)
        first.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        return words

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change both lines."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def set_subtitle(self, subtitle: str) -> None:
        """Change the line below the title."""
        self._subtitle.setText(subtitle)

    def set_environment(self, environment: str | None) -> None:
        """Change the badge beside the title."""
        self._badge.set_environment(environment)

    def set_switch(self, switch: QWidget) -> None:
        """Put a switch between ways of looking at the page before the actions."""
        self._switch = switch
        self._row.insertWidget(_BEFORE_ACTIONS, switch)
        self._fit()

    def add_action(self, button: Button, *, keep: bool = False, icon_name: str = "", place: int = 0) -> None:
        """Add a button: a primary one at the right end, any other left of those with a greater `place`. `icon_name` is for
        its line in *More*."""
        added = _Action(button, keep, icon_name, place, last=keep and button.kind == "primary")
        after = next((each.button for each in self._actions if not each.last and each.place > place), self._more)
        self._row.insertWidget(self._row.count() if added.last else self._row.indexOf(after), button)
        self._actions.append(added)
        self._actions.sort(key=lambda each: (each.last, each.place))
        self._chain()
        self._fit()

    def offer_more(self, fill: Callable[[QMenu], None]) -> None:
        """Let `fill` put lines below the others into *More*, each time it is opened."""
        self._fills.append(fill)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Another page: its title is told."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self._title.text())

    def _chain(self) -> None:
        """Tab goes through them as they stand, whenever they were added."""
        ways = self._switch.findChildren(QWidget) if self._switch is not None else []
        beside = [each.button for each in self._actions if not each.last]
        last = [each.button for each in self._actions if each.last]
        for one, next_one in pairwise((self._back, *ways, *beside, self._more, *last)):
            self.setTabOrder(one, next_one)

    def _fit(self) -> None:
        movable = [each for each in self._actions if not each.keep]
        beside = _BESIDE - sum(each.keep and not each.last for each in self._actions)
        narrow = self.width() < WIDTHS["narrow"]
        shown = [] if narrow and len(movable) > 1 else movable[: max(0, beside)]
        while shown and not self._has_room(shown, more=len(shown) < len(movable) or bool(self._fills)):
            shown.pop()
        self._folded = [each for each in movable if each not in shown]
        for each in self._actions:
            each.button.setVisible(each not in self._folded)
        self._more.setVisible(bool(self._folded or self._fills))

    def _has_room(self, shown: list[_Action], *, more: bool) -> bool:
        """Whether these of the actions that may be folded leave the title its room."""
        buttons: list[QWidget] = [each.button for each in self._actions if each.keep or each in shown]
        buttons += [self._switch] if self._switch is not None else []
        buttons += [self._more] if more else []
        gap = self._row.spacing()
        title = min(self._title.sizeHint().width(), _TITLE) + self._badge.sizeHint().width() + 3 * gap
        return title + sum(each.sizeHint().width() + gap for each in buttons) <= self.width() - 2 * MARGIN

    def _open_more(self) -> None:
        menu = menu_of(self._more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._folded:
            action = menu.addAction(each.button.text())
            if each.icon_name:
                action.setIcon(icon(each.icon_name))
            action.setEnabled(each.button.isEnabled())
            action.triggered.connect(each.button.click)
        for fill in self._fills:
            menu.addSeparator()
            fill(menu)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


class Footer(Panel):
    """56 px at the bottom: the way out at the far left; at the right a note and, after it, the acting buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(sides=("top",), parent=parent)
        self.setFixedHeight(theme().height("footer"))
        self._note = IconText("", "", "text2", type="body", size=16, parent=self)
        self._note.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 1, 16, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._row.addWidget(self._note)
        self._row.addSpacing(4)

    def add_out(self, widget: QWidget) -> None:
        """Put the way out (*Cancel*), or what all of it comes to, at the far left."""
        self._row.insertWidget(0, widget)

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end; the one that acts comes last."""
        self._row.addWidget(widget)

    def set_note(self, text: str, icon: str = "", token: str = "text2") -> None:
        """What a person should know before pressing: "The values before are kept", "The number is still missing"."""
        fresh = text != self._note.text()
        self._note.set(icon, text, token)
        self._note.setVisible(bool(text))
        if fresh and self.isVisible():
            announce(self, text)


class StatusLine(Panel):
    """28 px at the bottom of the window: what is running at the left, how old and whether online at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", sides=("top",), parent=parent)
        self.setFixedHeight(theme().height("status"))
        self.left = StatusPiece(parent=self)
        self.right = StatusPiece(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.addWidget(self.left)
        row.addStretch(1)
        row.addWidget(self.right)
        self._row = row

    def add(self, widget: QWidget) -> None:
        """Put something in the middle, before the right piece."""
        self._row.insertWidget(self._row.indexOf(self.right), widget)
        self._row.insertSpacing(self._row.indexOf(self.right), 16)


class StatusPiece(IconText):
    """An icon and a word of the status line; `set_busy` turns the icon into a spinner."""

    def __init__(self, icon: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon, text, "text2", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, icon: str, text: str, *, busy: bool = False) -> None:
        """Show another state; `busy` shows the spinner instead of `icon`."""
        self.set("loader" if busy else icon, text)
        self._icon.set_spinning(busy)
