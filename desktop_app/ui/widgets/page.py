"""The frame of every page: header with its actions, footer with the deciding buttons, status line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import icon, theme
from desktop_app.ui.theme.tokens import MARGIN, WIDTHS
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.marks import EnvironmentBadge
from desktop_app.ui.widgets.panels import Panel, announce
from desktop_app.ui.widgets.text import ElidedLabel, IconText

_BEFORE_ACTIONS: Final = 2  # behind the arrow and the words
_TITLE: Final = 240  # px of the title that actions leave alone


class PageHeader(Panel):
    """Title with its environment, a line below, actions at the right; `back` shows an arrow and emits `back_clicked`.

    In windows narrower than 1100 px only actions added with ``keep=True`` stay, the others go into *More*; in wider ones
    the first of them, where they would leave the title no room.
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
        self._actions: list[tuple[Button, bool, str]] = []
        self._folded: list[Button] = []
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
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12 if back else 16, 4, 16, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self._back)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._more)

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

    def add_action(self, button: Button, *, keep: bool = False, icon_name: str = "") -> None:
        """Add a button at the right, before *More* and before the kept last one; `icon_name` is for its line in *More*."""
        self._actions.append((button, keep, icon_name))
        place = self._row.count() if keep and button.kind == "primary" else self._row.indexOf(self._more)
        self._row.insertWidget(place, button)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Another page: its title is told."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self._title.text())

    def _fit(self) -> None:
        movable = [button for button, keep, _icon in self._actions if not keep]
        narrow = self.width() < WIDTHS["narrow"]
        self._folded = movable if narrow and len(movable) > 1 else self._too_many(movable)
        for button, _keep, _icon in self._actions:
            button.setVisible(button not in self._folded)
        self._more.setVisible(bool(self._folded))

    def _too_many(self, movable: list[Button]) -> list[Button]:
        """The first of these actions that leave the title no room."""
        gap = self._row.spacing()
        others = [button for button, keep, _icon in self._actions if keep]
        taken = [self._switch] if self._switch is not None else []
        title = min(self._title.sizeHint().width(), _TITLE) + self._badge.sizeHint().width() + 3 * gap
        room = self.width() - 2 * MARGIN - title - sum(each.sizeHint().width() + gap for each in (*others, *taken))
        widths = [button.sizeHint().width() + gap for button in movable]
        if sum(widths) <= room:
            return []
        room -= self._more.sizeHint().width() + gap
        folded = next((n for n in range(2, len(widths) + 1) if sum(widths[n:]) <= room), len(widths))
        return movable[:folded]

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, _keep, icon_name in self._actions:
            if button not in self._folded:
                continue
            action = menu.addAction(button.text())
            if icon_name:
                action.setIcon(icon(icon_name))
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
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
