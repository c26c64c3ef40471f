"""Small marks: environment and change class as a badge, the account's square, a person's initials, the program's icon."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.resources import resource_path
from desktop_app.ui.theme import ENVIRONMENTS, MARKS, draw_icon, theme
from desktop_app.ui.widgets import paint

_BADGE_ICON = 12


class Badge(QLabel):
    """A word with its icon on a soft fill. `kind`: a key of `MARKS`; `text` replaces its word ("34 changed")."""

    def __init__(self, kind: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text or MARKS[kind].word)

    @property
    def kind(self) -> str:
        """The key in `MARKS`."""
        return self._kind

    def set_kind(self, kind: str, text: str = "") -> None:
        """Show another meaning."""
        self._kind = kind
        self.setText(text or MARKS[kind].word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._kind, self.text()), theme().height("badge"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(QPainter(self), self.rect(), self._kind, self.text())


class EnvironmentBadge(Badge):
    """PRACTICE, SANDBOX or LIVE; LIVE is filled. Hidden while there is no environment."""

    def __init__(self, environment: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(environment or "practice", parent=parent)
        self.setVisible(environment is not None)

    def set_environment(self, environment: str | None) -> None:
        """``practice``, ``sandbox``, ``live``, or None to show nothing."""
        if environment is not None:
            self.set_kind(environment)
        self.setVisible(environment is not None)


def badge_width(kind: str, text: str) -> int:
    """The width of a badge with these words, or with its icon alone, in px."""
    if not text:
        return _BADGE_ICON + 12
    return theme().metrics(_font_name(kind), bold=True).horizontalAdvance(text) + _BADGE_ICON + 4 + 13


def paint_badge(painter: QPainter, rect: QRect, kind: str, text: str, *, plain: bool = False) -> None:
    """Draw a badge into `rect`; `plain` without fill (environment words in tabs that are not the current one)."""
    mark = MARKS[kind]
    filled = kind == "live" and not plain
    ink = "onLive" if filled else mark.token
    x = rect.x() + (0 if plain else 6)
    if not plain:
        paint.rounded(painter, rect, 4, mark.token if filled else f"{mark.token}Soft")
    draw_icon(painter, x, rect.y() + (rect.height() - _BADGE_ICON) // 2, _BADGE_ICON, mark.icon, ink)
    x += _BADGE_ICON + 4
    room = QRect(x, rect.y(), rect.right() + 1 - x, rect.height())
    paint.text(painter, room, text, theme().font(_font_name(kind), bold=True), ink)


def _font_name(kind: str) -> str:
    return "mark" if kind in ENVIRONMENTS else "small"


class AccountMark(QLabel):
    """A rounded square in the account's colour with its provider's letters (K, M, c, Ku)."""

    def __init__(self, letters: str, colour: str, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(letters, parent)
        self._colour = colour
        self.setFixedSize(size, size)

    def set_account(self, letters: str, colour: str) -> None:
        """Show another account."""
        self._colour = colour
        self.setText(letters)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_account(QPainter(self), self.rect(), self.text(), self._colour)


def paint_account(painter: QPainter, rect: QRect, letters: str, colour: str) -> None:
    """Draw an account's square into `rect`; `colour` as ``#rrggbb``."""
    paint.rounded(painter, rect, 4 if rect.height() < 24 else 6, colour)
    font = theme().font("body", bold=True)
    pixels = rect.height() * (0.54 if len(letters) == 1 else 0.44)
    font.setPixelSize(max(8, round(pixels)))
    paint.text(painter, rect, letters, font, "#FFFFFF", paint.CENTRE, Qt.TextElideMode.ElideNone)


class Avatar(QLabel):
    """A person's initials in a circle; decoration beside the name."""

    def __init__(self, name: str = "", size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Take the initials from a full name: first letters of the first and the last word."""
        words = [word for word in name.split() if word[:1].isalpha()]
        self.setText("".join(word[0] for word in (words[:1] + words[1:][-1:])).upper())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.rounded(painter, self.rect(), self.height() / 2, "accentSoft")
        paint.text(painter, self.rect(), self.text(), theme().font("heading"), "link", paint.CENTRE)


class ProgramIcon(QWidget):
    """The icon of Contact Desk, 64 px."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = QSvgRenderer(str(resource_path("icons", "contact-desk.svg")), self)
        self.setFixedSize(64, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawing.render(QPainter(self), QRectF(self.rect()))
