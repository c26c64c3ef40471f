"""One list of colour tokens in two sets, the measures and the type scale. Everything else uses the names only."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

SchemeName = Literal["light", "dark"]

# token: (light, dark)
_PAIRS: Final[dict[str, tuple[str, str]]] = {
    # frame and work
    "window": ("#F3F5F6", "#14181B"),
    "surface": ("#FFFFFF", "#1B2024"),
    "sunken": ("#F8F9FA", "#171B1F"),
    "raised": ("#FFFFFF", "#22282D"),
    "veil": ("#182026", "#000000"),  # over a window while a dialog is open, mostly transparent
    "hover": ("#EEF1F3", "#252C32"),
    "pressed": ("#E3E8EB", "#2D353C"),
    "line": ("#E2E6EA", "#2B3238"),
    "border": ("#CBD2D9", "#3C464E"),
    "field": ("#818B96", "#74808B"),
    "text": ("#182026", "#E8ECEF"),
    "text2": ("#51606C", "#AAB5BE"),
    "text3": ("#5F6C78", "#94A0AA"),
    "disabled": ("#9AA5AF", "#67727C"),
    # accent and danger
    "accent": ("#0F6674", "#63C5D1"),
    "accentHover": ("#0C5561", "#7BD2DC"),
    "accentPressed": ("#09444E", "#4FB2BF"),
    "onAccent": ("#FFFFFF", "#06262B"),
    "accentSoft": ("#DFF0F2", "#17383E"),
    "selInactive": ("#E8ECEF", "#283037"),
    "link": ("#0B5C69", "#7BD2DC"),
    "focus": ("#0F6674", "#63C5D1"),
    "danger": ("#B3261E", "#F2867C"),
    "onDanger": ("#FFFFFF", "#330B07"),
    "dangerHover": ("#981B14", "#F59B92"),
    "dangerLine": ("#E9B4AF", "#6E3631"),
    "chartOff": ("#B7C3CB", "#4A5761"),
    # parts of one bar, dark and light by turns: neighbours are told apart without their colour, too
    "chart1": ("#0F6674", "#63C5D1"),
    "chart2": ("#BF821A", "#A9772A"),
    "chart3": ("#5B3F99", "#C5B3F2"),
    "chart4": ("#4A97C4", "#3F78B8"),
    "chart5": ("#8C2F5E", "#F2A3C0"),
    "chart6": ("#6A9B42", "#6F9145"),
    # environments
    "practice": ("#1F6F43", "#79CF9B"),
    "practiceSoft": ("#E2F3E8", "#17301F"),
    "sandbox": ("#7D5200", "#E8B653"),
    "sandboxSoft": ("#FBEFD3", "#362A10"),
    "live": ("#B3261E", "#F2867C"),
    "liveSoft": ("#FCEBE9", "#3A201E"),
    "onLive": ("#FFFFFF", "#330B07"),
    "here": ("#65727E", "#94A0AA"),
    "hereSoft": ("#F3F5F6", "#20262B"),
    # change classes
    "new": ("#1F6F43", "#79CF9B"),
    "newSoft": ("#E2F3E8", "#17301F"),
    "changed": ("#1A5FB4", "#84B6F5"),
    "changedSoft": ("#E3EEFB", "#1A2C45"),
    "same": ("#51606C", "#AAB5BE"),
    "sameSoft": ("#EEF1F3", "#252C32"),
    "replaced": ("#7B2F97", "#D79AEC"),
    "replacedSoft": ("#F4E6F8", "#352040"),
    "removed": ("#B3261E", "#F2867C"),
    "removedSoft": ("#FCEBE9", "#3A201E"),
    "linked": ("#4A47B5", "#AEABF7"),
    "linkedSoft": ("#EAEAFA", "#272647"),
    "conflict": ("#8A4B00", "#F0AC62"),
    "conflictSoft": ("#FCEBD6", "#3A2812"),
    "problem": ("#A11D5B", "#F28CB8"),
    "problemSoft": ("#FBE6EF", "#3B1C2B"),
    "leftOut": ("#65727E", "#94A0AA"),
    "leftOutSoft": ("#F3F5F6", "#20262B"),
    # field differences
    "diffOld": ("#FCEBE9", "#3A201E"),
    "diffOldMark": ("#F4C1BC", "#6E2E28"),
    "diffNew": ("#E2F3E8", "#17301F"),
    "diffNewMark": ("#AEDDBF", "#24603C"),
}

TOKENS: Final = tuple(_PAIRS)
LIGHT: Final = {name: pair[0] for name, pair in _PAIRS.items()}
DARK: Final = {name: pair[1] for name, pair in _PAIRS.items()}
SCHEMES: Final[dict[SchemeName, dict[str, str]]] = {"light": LIGHT, "dark": DARK}

# The six colours an account may have: the same in both schemes, with white letters on them.
ACCOUNT_COLOURS: Final = ("#2B6CB0", "#6B4FA0", "#B4552D", "#2F7A4D", "#0F6674", "#8A6A12")

SPACE: Final = (4, 8, 12, 16, 24, 32)
MARGIN: Final = 16
GAP: Final = 8

RADIUS: Final = {"badge": 4, "control": 6, "card": 8, "chip": 12}

# Least heights in px; a larger system font grows them (see `Theme.height`).
HEIGHTS: Final = {
    "control": 32,
    "small": 24,
    "chip": 24,
    "badge": 20,
    "tab_badge": 16,
    "key": 18,
    "row": 32,
    "selection": 44,
    "review": 40,
    "field_line": 32,
    "sync_row": 44,
    "mirror_row": 54,
    "list_row": 60,
    "mapping": 52,
    "tile": 64,
    "sync_card": 76,
    "tabs": 56,
    "header": 62,
    "steps": 44,
    "footer": 56,
    "status": 28,
    "diff": 22,
}

WIDTHS: Final = {
    "filters": 216,
    "events_side": 240,
    "filters_narrow": 200,
    "record": 360,
    "record_wide": 400,
    "record_min": 320,
    "record_max": 520,
    "activity": 440,
    "accounts": 340,
    "import_side": 288,
    "mirror_side": 344,
    "form": 520,
    "sheet": 480,
    "narrow": 1100,
    "wide": 1280,
}


class TypeStyle(NamedTuple):
    """A step of the type scale: size as a multiple of the application font, weight, letter spacing in px."""

    scale: float
    bold: bool = False
    spacing: float = 0.0


TYPE: Final = {
    "mark": TypeStyle(0.85, bold=True, spacing=0.4),
    "small": TypeStyle(0.92),
    "body": TypeStyle(1.0),
    "lead": TypeStyle(1.15),
    "heading": TypeStyle(1.15, bold=True),
    "headline": TypeStyle(1.3, bold=True),
    "title": TypeStyle(1.54, bold=True),
    "number": TypeStyle(1.7, bold=True),
    "welcome": TypeStyle(1.85, bold=True),
}
