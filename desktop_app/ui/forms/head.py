"""The head of the record form: who it is about, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.removing import Removing
from desktop_app.ui.removal import remove_this
from desktop_app.ui.widgets import Avatar, Badge, ElidedLabel, IconButton, Panel, menu_of


class RecordHead(Panel):
    """Name and a line about somebody. `closed()`: the x. In the menu: `remove_asked()`: *Delete…*. `events_asked()`:
    *Events of this person*."""

    closed = Signal()
    remove_asked = Signal()
    events_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(sides=("bottom",), parent=parent)
        self._way: Removing | None = None
        self._has_events = self._new = False
        self._avatar = Avatar("", 40, self)
        self._name = ElidedLabel("", "heading", parent=self)
        self._archived = Badge("archived", parent=self)
        self._archived.hide()
        self._about = ElidedLabel("", "small", "text2", parent=self)
        self._more = IconButton("ellipsis", self.tr("More"), parent=self)
        self._more.clicked.connect(self._open_menu)
        close = IconButton("x", self.tr("Close the record"), parent=self)
        close.clicked.connect(self.closed)
        words = QVBoxLayout()
        words.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._name)
        first.addWidget(self._archived)
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 8, 12)
        row.setSpacing(8)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(self._more)
        row.addWidget(close)

    def offer_removing(self, way: Removing | None) -> None:
        """What removing this person comes to; None where it is not possible."""
        self._way = way
        self._show_more()

    def offer_events(self) -> None:
        """The CRM keeps what happened with its contacts."""
        self._has_events = True
        self._show_more()

    def show_person(self, name: str, about: str, *, new: bool = False, archived: bool = False) -> None:
        """Say who it is; somebody new has no picture."""
        self._archived.setVisible(archived)
        self._name.setText(name)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._avatar.set_name("" if new else name)
        self._new = new
        self._show_more()

    def _show_more(self) -> None:
        self._more.setVisible(self._way is not None or (self._has_events and not self._new))

    def _open_menu(self) -> None:
        menu = menu_of(self._more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._has_events and not self._new:
            menu.addAction(self.tr("Events of this person")).triggered.connect(self.events_asked)
        if self._way is not None:
            menu.addAction(remove_this(self._way)).triggered.connect(self.remove_asked)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
