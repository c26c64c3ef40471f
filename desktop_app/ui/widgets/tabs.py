"""The tabs of the main window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimerEvent, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.widgets.tabface import (
    TabInfo,
    paint_divider,
    paint_focus,
    paint_tab,
    wanted_width,
    widths,
)

_SPIN_MS: Final = 60


class AccountTabs(QTabBar):
    """56 px high; the current tab is white with round corners on top, its name DemiBold. `chosen(key)`.

    Where they do not all fit, the widest give way as long as their names stay readable (the tooltip has all), then the
    bar scrolls. The word of an environment is never cut.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[TabInfo] = []
        self._widths: list[int] = []
        self._turn = 0.0
        self._timer = 0
        self._current_shown = True
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._picked)
        self.tabBarClicked.connect(self._clicked)

    def set_tabs(self, tabs: Sequence[TabInfo], current: str = "") -> None:
        """Show these tabs. The current one stays when it is still there; `current` chooses another. Says nothing."""
        wanted = current or self.current
        self.blockSignals(True)
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        while self.count() < len(tabs):
            self.addTab("")
        self._tabs = list(tabs)
        self._widths = widths(self._tabs, self.width())
        for number, tab in enumerate(self._tabs):
            self.setTabText(number, ", ".join(tab.words))
            self.setTabToolTip(number, "\n".join(tab.words))
        keys = [tab.key for tab in tabs]
        if wanted in keys:
            self.setCurrentIndex(keys.index(wanted))
        self.blockSignals(False)
        self._run_spinner(any(tab.busy for tab in tabs))
        self.updateGeometry()
        self.update()

    def update_tab(self, tab: TabInfo) -> None:
        """Show a tab anew, found by its key."""
        self.set_tabs([tab if old.key == tab.key else old for old in self._tabs])

    @property
    def current(self) -> str:
        """The key of the current tab, "" when there is none."""
        index = self.currentIndex()
        return self._tabs[index].key if 0 <= index < len(self._tabs) else ""

    @property
    def wanted_width(self) -> int:
        """How wide all tabs are where nothing of them is cut, in px."""
        return sum(map(wanted_width, self._tabs))

    def set_current_shown(self, on: bool) -> None:
        """Whether a tab looks chosen; while none does, a click on the last one, or Space, chooses it again."""
        self._current_shown = on
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._widths[index] if index < len(self._widths) else 0, theme().height("tabs"))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._widths = widths(self._tabs, self.width())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("window"))
        scrollers = [button.x() for button in self.findChildren(QToolButton) if button.isVisible()]
        painter.setClipRect(self.rect().adjusted(0, 0, min(scrollers, default=self.width()) - self.width(), 0))
        for number, tab in enumerate(self._tabs):
            rect = self.tabRect(number)
            chosen = number == self.currentIndex()
            beside = self._current_shown and number - 1 == self.currentIndex()
            paint_tab(painter, rect, tab, current=chosen and self._current_shown, turn=self._turn)
            if chosen and self.hasFocus():
                paint_focus(painter, rect)
            elif number and not beside and not (chosen and self._current_shown):
                paint_divider(painter, rect)

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() != self._timer:
            super().timerEvent(event)
            return
        self._turn = (self._turn + _SPIN_MS / 1000) % 1
        for number, tab in enumerate(self._tabs):
            if tab.busy:
                self.update(self.tabRect(number))

    def _run_spinner(self, on: bool) -> None:
        moving = on and not theme().reduced_motion
        if moving and not self._timer:
            self._timer = self.startTimer(_SPIN_MS)
        elif not moving and self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: int) -> None:
        if not self._current_shown and index == self.currentIndex():
            self._picked(index)

    def _picked(self, index: int) -> None:
        if 0 <= index < len(self._tabs):
            self.chosen.emit(self._tabs[index].key)
