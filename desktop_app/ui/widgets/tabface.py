"""How one tab of the main window looks, and how wide it is: mark, name over environment or a short fact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop_app.ui.theme import MARKS, draw_icon, theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.marks import badge_width, paint_account, paint_badge

_MARK: Final = 24
_TOP: Final = 4  # px above the white ground of the current tab
_LEFT: Final = 12
_GAP: Final = 10
_RIGHT: Final = 11
_AROUND: Final = _LEFT + _MARK + _GAP + _RIGHT
_LINES: Final = 2  # px between the two
_SLACK: Final = 3  # px: what is cut is measured more widely than what is drawn
_NOTE: Final = 16  # px, the pill behind the second line
_NOTE_GAP: Final = 6
_PLAIN: Final = 9  # px that a badge without fill does not use
_READABLE: Final = "campflow So…"
"""Of a name that is cut, at least so much is left."""


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

    @property
    def words(self) -> list[str]:
        """All that the tab says."""
        second = MARKS[self.environment].word if self.environment else self.second
        return [word for word in (self.name, second, self.note_words) if word]


def widths(tabs: Sequence[TabInfo], room: int) -> list[int]:
    """How wide the tabs are where `room` px are for all of them.

    The widest give way first, each as far as its name stays readable; the second line is never cut. Then they need more
    than there is room.
    """
    wanted = [wanted_width(tab) for tab in tabs]
    least = [_least_width(tab, width) for tab, width in zip(tabs, wanted, strict=True)]

    def at_most(limit: int) -> list[int]:
        return [min(width, max(low, limit)) for width, low in zip(wanted, least, strict=True)]

    fits, too_wide = 0, max(wanted, default=0) + 1
    while too_wide - fits > 1:
        limit = (fits + too_wide) // 2
        fits, too_wide = (limit, too_wide) if sum(at_most(limit)) <= room else (fits, limit)
    return at_most(fits)


def wanted_width(tab: TabInfo) -> int:
    """How wide a tab is that shows all it says, in px."""
    name = theme().metrics("body", bold=True).horizontalAdvance(tab.name)
    return _AROUND + max(name, _second_width(tab) + _note_width(tab))


def _least_width(tab: TabInfo, wanted: int) -> int:
    name = theme().metrics("body", bold=True).horizontalAdvance(_READABLE)
    return min(wanted, _AROUND + max(name, _second_width(tab) + _note_width(tab)))


def _second_width(tab: TabInfo) -> int:
    if tab.environment:
        filled = badge_width(tab.environment, MARKS[tab.environment].word)
        return filled if tab.environment == "live" else filled - _PLAIN
    return theme().metrics("small").horizontalAdvance(tab.second) + 2


def _note_width(tab: TabInfo) -> int:
    if not tab.note:
        return 0
    return _NOTE_GAP + max(_NOTE, theme().metrics("mark").horizontalAdvance(tab.note) + 8)


def paint_tab(painter: QPainter, rect: QRect, tab: TabInfo, *, current: bool, turn: float) -> None:
    """Draw a tab into `rect`; `turn` is that of its spinner, 0 to 1."""
    own = theme()
    if current:
        _paint_ground(painter, rect)
    inside = rect.adjusted(0, _TOP, 0, 0)
    mark = QRect(rect.x() + _LEFT, inside.y() + (inside.height() - _MARK) // 2, _MARK, _MARK)
    _paint_mark(painter, mark, tab, "accent" if current else "text2", turn)
    line, badge = own.metrics("body").height(), own.height("tab_badge")
    x, y = mark.right() + 1 + _GAP, inside.y() + (inside.height() - line - badge - _LINES) // 2
    name = QRect(x, y, rect.right() + 1 - x - _RIGHT + _SLACK, line)
    paint.text(painter, name, tab.name, own.font(bold=current), "text" if current else "text2")
    second = QRect(x, y + line + _LINES, _second_width(tab), badge)
    if tab.environment:
        live = tab.environment == "live"
        paint_badge(painter, second, tab.environment, MARKS[tab.environment].word, plain=not (live and current))
        if live and not current:
            second.setWidth(second.width() - _PLAIN)
    else:
        paint.text(painter, second, tab.second, own.font("small"), "text2")
    if tab.note:
        _paint_note(painter, second, tab, "surface" if current else "window")


def paint_focus(painter: QPainter, rect: QRect) -> None:
    """Draw the ring of a tab that has the keyboard."""
    paint.rounded(painter, rect.adjusted(3, _TOP + 3, -3, -3), 6, edge="focus", width=2)


def paint_divider(painter: QPainter, rect: QRect) -> None:
    """Draw the line that parts a tab from the one before it."""
    painter.fillRect(rect.x(), rect.center().y() - 12 + _TOP, 1, 24, theme().color("border"))


def _paint_ground(painter: QPainter, rect: QRect) -> None:
    """White, with round corners on top and no edge below."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    paint.rounded(painter, QRectF(rect).adjusted(0, _TOP, 0, 12), 8, "surface", "line")
    painter.restore()


def _paint_mark(painter: QPainter, mark: QRect, tab: TabInfo, ink: str, turn: float) -> None:
    if tab.letters:
        paint_account(painter, mark, tab.letters, tab.colour)
    elif tab.busy:
        paint.spinner(painter, mark.adjusted(2, 2, -2, -2), ink, turn)
    else:
        draw_icon(painter, mark.x() + 2, mark.y() + 2, 20, tab.icon, ink)


def _paint_note(painter: QPainter, second: QRect, tab: TabInfo, ink: str) -> None:
    """A pill behind the second line: it covers neither the mark nor the name."""
    top = second.center().y() - _NOTE // 2 + 1
    pill = QRect(second.right() + 1 + _NOTE_GAP, top, _note_width(tab) - _NOTE_GAP, _NOTE)
    paint.rounded(painter, pill, _NOTE / 2, "conflict")
    paint.text(painter, pill, tab.note, theme().font("mark"), ink, paint.CENTRE, Qt.TextElideMode.ElideNone)
