"""The row at the top of the window: tabs, *Find a person*, a new account, the settings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import AccountTabs, IconButton, Panel, paint

FIND_KEY = QKeySequence("Ctrl+K")


class TopBar(Panel):
    """`tabs` are the tabs; the signals say what was pressed, `help` is where its menu hangs."""

    find_asked = Signal()
    add_asked = Signal()
    settings_asked = Signal()
    help_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self.setFixedHeight(theme().height("tabs"))
        self.tabs = AccountTabs(self)
        self._find = FindButton(self)
        self._find.clicked.connect(self.find_asked)
        self._add = IconButton("plus", self.tr("Add account"), parent=self)
        self._add.clicked.connect(self.add_asked)
        self._settings = IconButton("settings", self.tr("Settings"), parent=self)
        self._settings.setCheckable(True)
        self._settings.clicked.connect(self.settings_asked)
        self.help = IconButton("circle-question-mark", self.tr("Help"), parent=self)
        self.help.clicked.connect(self.help_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.tabs, 1)
        row.addSpacing(8)
        for widget in (self._find, self._add, self._settings, self.help):
            row.addWidget(widget)
        self.set_open(False)

    def set_open(self, on: bool) -> None:
        """Before the profile is open there is nothing to find, to add or to set."""
        for widget in (self._find, self._add, self._settings):
            widget.setEnabled(on)

    def show_settings(self, on: bool) -> None:
        """Mark the gear while the settings are shown; then no tab is the current one."""
        self._settings.setChecked(on)
        self.tabs.set_current_shown(not on)

    def step(self, step: int) -> None:
        """Go to the next tab, or back."""
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def event(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.LayoutRequest:  # the tabs are others
            self._share_room()
        return super().event(e)

    def _share_room(self) -> None:
        """*Find a person* gives way before any tab does."""
        both = self._find.width() + self.tabs.width()
        self._find.set_narrow(self.width() < WIDTHS["narrow"] or self.tabs.wanted_width + self._find.wide > both)


class FindButton(QAbstractButton):
    """Looks like a field: opens *Find a person*. Where there is little room, only its icon is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._keys = FIND_KEY.toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(self.tr("Find a person"))
        self.setAccessibleName(self.text())
        self.setToolTip(f"{self.text()} ({self._keys})")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    @property
    def wide(self) -> int:
        """How wide it is with its words, in px."""
        return 12 + 16 + 10 + theme().metrics().horizontalAdvance(self.text()) + 14 + self._cap() + 8

    def sizeHint(self) -> QSize:
        height = theme().height("control")
        return QSize(height + 4 if self._narrow else self.wide, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        own, on = theme(), self.isEnabled()
        fill = "pressed" if self.isDown() else "hover" if self.underMouse() and on else "surface"
        edge = "focus" if self.hasFocus() else "border" if on else "line"
        paint.rounded(painter, self.rect(), 6, fill if on else "window", edge, 2 if self.hasFocus() else 1)
        x = (self.width() - 16) // 2 if self._narrow else 12
        draw_icon(painter, x, (self.height() - 16) // 2, 16, "search", "text2" if on else "disabled")
        if self._narrow:
            return
        room = QRect(x + 26, 0, self.width() - x - 26, self.height())
        paint.text(painter, room, self.text(), own.font(), "text2" if on else "disabled")
        height = own.height("key")
        cap = QRect(self.width() - self._cap() - 8, (self.height() - height) // 2, self._cap(), height)
        paint.rounded(painter, cap, 4, "surface" if on else "", "border" if on else "line")
        paint.text(painter, cap, self._keys, own.font("mark"), "text2" if on else "disabled", paint.CENTRE)

    def _cap(self) -> int:
        return theme().metrics("mark").horizontalAdvance(self._keys) + 12
