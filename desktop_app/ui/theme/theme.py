"""The theme of the running program: which scheme, its colours, fonts, heights and icons.

There is one `Theme` per `QApplication`; the application owns it and has it as a property, where `theme()` finds it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Final, Literal, cast

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop_app.resources import resource_path
from desktop_app.ui.theme.iconstore import IconStore
from desktop_app.ui.theme.palette import palette
from desktop_app.ui.theme.tokens import HEIGHTS, SCHEMES, TYPE, SchemeName

Scheme = Literal["system", "light", "dark"]

_WINDOWS_FAMILIES: Final = ["Segoe UI Variable Text", "Segoe UI"]
_PROPERTY: Final = "theme"
_LEAST_POINTS: Final = 10.0
_TABULAR: Final = "tnum"
# The heights of `tokens.HEIGHTS` hold for lines up to this many px.
_DESIGNED_LINE: Final = 20


class Theme(QObject):
    """Colours, fonts, heights and icons of the scheme in force.

    `changed` is emitted after a change of scheme, when the new tokens, palette and style sheet are in place: whoever
    keeps colours, pens or pixmaps drops them then. `revision` counts these changes.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        # Searching its children would make Python objects of all of them each time.
        app.setProperty(_PROPERTY, self)
        self._app = app
        self._wanted: Scheme = "light"
        self._shown: SchemeName = "light"
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool | None, bool], QFont] = {}
        self._base = _base_font(app)
        self.revision = 0
        self.icons = IconStore()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def scheme(self) -> Scheme:
        """What the person chose: as the system, light or dark."""
        return self._wanted

    @property
    def dark(self) -> bool:
        """Whether the dark set of tokens is in force."""
        return self._shown == "dark"

    @property
    def tokens(self) -> Mapping[str, str]:
        """The token set in force: name to ``#rrggbb``."""
        return SCHEMES[self._shown]

    def apply(self, scheme: Scheme) -> None:
        """Tokens, palette, style sheet, in this order. The style is Fusion, which the application is started with."""
        self._wanted = scheme
        self._shown = self._resolve(scheme)
        self._base = _base_font(self._app)
        self._colours.clear()
        self._fonts.clear()
        self.revision += 1
        self._app.setFont(self._base)
        self._app.setPalette(palette(self.tokens))
        QDir.setSearchPaths("theme", [str(resource_path("icons", "style"))])
        self._app.setStyleSheet(style_sheet(self))
        self.changed.emit()

    def hex(self, token: str) -> str:
        """The colour of a token as ``#rrggbb``; a token may also be a literal colour (accounts have their own)."""
        return token if token.startswith("#") else self.tokens[token]

    def color(self, token: str) -> QColor:
        """The colour of a token."""
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(self.hex(token))
        return found

    def font(self, name: str = "body", *, bold: bool | None = None, tabular: bool = False) -> QFont:
        """A font of the type scale (`tokens.TYPE`), or ``"fixed"`` for ids and keys.

        `bold` overrides the weight of the step. `tabular` gives all digits one width, for columns of numbers.
        """
        key = (name, bold, tabular)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._make_font(name, bold, tabular)
        return QFont(found)

    def metrics(self, name: str = "body", *, bold: bool | None = None) -> QFontMetrics:
        """The metrics of `font(name, bold=bold)`."""
        return QFontMetrics(self.font(name, bold=bold))

    def height(self, name: str) -> int:
        """A height from `tokens.HEIGHTS`, grown so that a larger system font still fits."""
        least = HEIGHTS[name]
        growth = QFontMetrics(self._base).height() - _DESIGNED_LINE
        return least + max(0, growth)

    @property
    def reduced_motion(self) -> bool:
        """Whether the system asks programs not to move things."""
        from PySide6.QtWidgets import QStyle  # its many names take a while: not before the first paint

        return not self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animate)

    def _make_font(self, name: str, bold: bool | None, tabular: bool) -> QFont:
        fixed = name == "fixed"
        style = TYPE["body" if fixed else name]
        font = QFont(self._base)
        if fixed:
            font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * style.scale))
        else:
            font.setPointSizeF(font.pointSizeF() * style.scale)
        if style.bold if bold is None else bold:
            font.setWeight(QFont.Weight.DemiBold)
        if style.spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing)
        if tabular:
            font.setFeature(QFont.Tag(_TABULAR), 1)
        return font

    def _resolve(self, scheme: Scheme) -> SchemeName:
        if scheme != "system":
            return scheme
        # Unknown (X11 without a desktop portal) counts as light.
        return "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        if self._wanted == "system":
            self.apply("system")


def theme() -> Theme:
    """The theme of the running application; made (light, not yet applied) when nobody did."""
    app = cast(QApplication, QApplication.instance())
    return app.property(_PROPERTY) or Theme(app)


def apply(app: QApplication, scheme: Scheme) -> Theme:
    """Give `app` the look of `scheme`; its windows, if any, change at once."""
    found = cast(Theme | None, app.property(_PROPERTY)) or Theme(app)
    found.apply(scheme)
    return found


def style_sheet(own: Theme) -> str:
    """The style sheet template, with the tokens and fonts of the present scheme filled in."""
    values = dict(own.tokens)
    values["scheme"] = "dark" if own.dark else "light"
    for name in TYPE:
        values[f"font_{name}"] = _font_rule(own.font(name))
    for name in ("control", "small"):
        values[f"h_{name}"] = str(own.height(name))
    template = Path(__file__).with_name("style.qss").read_text("utf-8")
    inks = "\n".join(f'QLabel[ink="{token}"] {{ color: ${token}; }}' for token in own.tokens)
    return Template(f"{template}\n{inks}\n").substitute(values)


def _font_rule(font: QFont) -> str:
    size = f"{font.pixelSize()}px" if font.pixelSize() > 0 else f"{font.pointSizeF():.2f}pt"
    return f"font-size: {size}; font-weight: {int(font.weight())};"


def _base_font(app: QApplication) -> QFont:
    """The application font: the system's, but not smaller than 10 pt (Windows and bare X11 report 9)."""
    font = QFont(app.font())
    if sys.platform == "win32":
        font.setFamilies(_WINDOWS_FAMILIES)
    if font.pixelSize() <= 0 and font.pointSizeF() < _LEAST_POINTS and sys.platform != "darwin":
        font.setPointSizeF(_LEAST_POINTS)
    if font.family() == "Sans Serif":
        # A generic name has no metrics of its own: take what fontconfig makes of it, so that bold is found too.
        font.setFamily(QFontInfo(font).family())
    return font
