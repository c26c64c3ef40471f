"""The tabs of the main window: mark, name over environment or a short fact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimerEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from desktop_app.ui.theme import MARKS, draw_icon, theme
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.marks import badge_width, paint_account, paint_badge

_MARK: Final = 24
_LEAST: Final = 108  # px of a tab; below, the bar scrolls
_LEFT: Final = 12
_GAP: Final = 10
_RIGHT: Final = 13
_SPIN_MS: Final = 60
_NOTE: Final = 16  # px, the pill behind the second line
_NOTE_GAP: Final = 6
_PLAIN: Final = 9  # px that a badge without fill does not use


class TabInfo(NamedTuple):
    """One tab. Accounts have `letters`, `colour` and `environment`; others an `icon` and a `second` line.

    `busy` shows the spinner instead of the icon. `note` is a number or a sign behind the second line, `note_words` say
    what it means.
    """

    key: str
    name: str
    second: str = ""
    icon: str = ""
    letters: str = ""
    colour: str = ""
    environment: str = ""
    busy: bool = False
    note: str = ""
    note_words: str = ""


class AccountTabs(QTabBar):
    """56 px high; the current tab is white with round corners on top, its name DemiBold. `chosen(key)`.

    Where they do not all fit, the widest tabs of accounts give way: their names are cut, and of the mark of an environment
    that has no room for its word only the icon is left, never half a word (the tooltip has all).
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[TabInfo] = []
        self._turn = 0.0
        self._timer = 0
        self._current_shown = True
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
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
        for number, tab in enumerate(self._tabs):
            words = (tab.name, MARKS[tab.environment].word if tab.environment else tab.second, tab.note_words)
            self.setTabText(number, ", ".join(word for word in words if word))
            self.setTabToolTip(number, "\n".join(word for word in words if word))
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

    def set_current_shown(self, on: bool) -> None:
        """Whether a tab looks chosen; while none does, a click on the last one chooses it again."""
        self._current_shown = on
        self.update()

    def choose(self, key: str) -> None:
        """Go to a tab; `chosen` follows when it was another."""
        self.setCurrentIndex([tab.key for tab in self._tabs].index(key))

    def tabSizeHint(self, index: int) -> QSize:
        height = theme().height("tabs")
        if index >= len(self._tabs):
            return QSize(WIDTHS["tab_max"], height)
        tab = self._tabs[index]
        width = self._wanted(tab)
        if tab.environment and sum(map(self._wanted, self._tabs)) > self.width():
            width = min(width, self._most())
        return QSize(width, height)

    def _most(self) -> int:
        """How wide the tab of an account may be where not all find room as they are: what narrow ones leave, wide ones get."""
        wanted = sorted(self._wanted(tab) for tab in self._tabs if tab.environment)
        left = self.width() - sum(self._wanted(tab) for tab in self._tabs if not tab.environment)
        for place, width in enumerate(wanted):
            share = left // (len(wanted) - place)
            if width > share:
                return max(_LEAST, share)
            left -= width
        return wanted[-1]

    def _wanted(self, tab: TabInfo) -> int:
        """How wide a tab is that shows all it says, in px."""
        own = theme()
        name = own.metrics("body", bold=True).horizontalAdvance(tab.name)
        second = own.metrics("small").horizontalAdvance(tab.second)
        if tab.environment:
            second = badge_width(tab.environment, MARKS[tab.environment].word)
        second += self._note_width(tab)
        return _LEFT + _MARK + _GAP + max(name, second) + _RIGHT

    def minimumTabSizeHint(self, index: int) -> QSize:
        hint = self.tabSizeHint(index)
        return QSize(min(hint.width(), WIDTHS["tab_max"]), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("window"))
        for number, tab in enumerate(self._tabs):
            rect = self.tabRect(number)
            if rect.isValid():
                self._paint_tab(painter, rect, number, tab)

    def _paint_tab(self, painter: QPainter, rect: QRect, number: int, tab: TabInfo) -> None:
        own = theme()
        current = self._current_shown and number == self.currentIndex()
        if current:
            self._paint_current(painter, rect)
        elif number == self.currentIndex() and self.hasFocus():
            self._paint_focus(painter, rect)
        elif number and not (self._current_shown and number - 1 == self.currentIndex()):
            painter.fillRect(rect.x(), rect.center().y() - 12 + 4, 1, 24, own.color("border"))
        top = rect.y() + 4
        mark = QRect(rect.x() + _LEFT, top + (rect.height() - 4 - _MARK) // 2, _MARK, _MARK)
        if tab.letters:
            paint_account(painter, mark, tab.letters, tab.colour)
        elif tab.busy:
            paint.spinner(painter, mark.adjusted(2, 2, -2, -2), "accent" if current else "text2", self._turn)
        else:
            draw_icon(painter, mark.x() + 2, mark.y() + 2, 20, tab.icon, "accent" if current else "text2")
        x = mark.right() + 1 + _GAP
        line = own.metrics("body").height()
        badge = own.height("tab_badge")
        start = top + (rect.height() - 4 - line - badge - 2) // 2
        room = rect.right() - x - _RIGHT + 4
        name = QRect(x, start, room, line)
        paint.text(painter, name, tab.name, own.font(bold=current), "text" if current else "text2")
        below = QRect(x, start + line + 2, room - self._note_width(tab), badge)
        if tab.environment:
            word = MARKS[tab.environment].word
            if badge_width(tab.environment, word) > below.width():
                word = ""
            below.setWidth(badge_width(tab.environment, word))
            plain = not (current and tab.environment == "live")
            paint_badge(painter, below, tab.environment, word, plain=plain)
            if plain:
                below.setWidth(below.width() - _PLAIN)
        else:
            below.setWidth(min(own.metrics("small").horizontalAdvance(tab.second) + 2, below.width()))
            paint.text(painter, below, tab.second, own.font("small"), "text2")
        if tab.note:
            self._paint_note(painter, below, tab, "surface" if current else "window")

    def _note_width(self, tab: TabInfo) -> int:
        """What the note takes of the second line, in px."""
        if not tab.note:
            return 0
        return _NOTE_GAP + max(_NOTE, theme().metrics("mark").horizontalAdvance(tab.note) + 8)

    def _paint_note(self, painter: QPainter, second: QRect, tab: TabInfo, ground: str) -> None:
        """A pill behind the second line: it covers neither the mark nor the name."""
        top = second.center().y() - _NOTE // 2 + 1
        pill = QRect(second.right() + 1 + _NOTE_GAP, top, self._note_width(tab) - _NOTE_GAP, _NOTE)
        paint.rounded(painter, pill, _NOTE / 2, "conflict")
        paint.text(painter, pill, tab.note, theme().font("mark"), ground, paint.CENTRE, Qt.TextElideMode.ElideNone)

    def _paint_current(self, painter: QPainter, rect: QRect) -> None:
        own = theme()
        shape = QRectF(rect).adjusted(0.5, 4.5, -0.5, 12)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(own.color("line"))
        painter.setBrush(own.color("surface"))
        painter.drawRoundedRect(shape, 8, 8)
        painter.restore()
        if self.hasFocus():
            self._paint_focus(painter, rect)

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        paint.rounded(painter, rect.adjusted(3, 7, -3, -3), 6, edge="focus", width=2)

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

    def _clicked(self, index: int) -> None:
        if not self._current_shown and index == self.currentIndex():
            self._picked(index)

    def _picked(self, index: int) -> None:
        if 0 <= index < len(self._tabs):
            self.chosen.emit(self._tabs[index].key)
