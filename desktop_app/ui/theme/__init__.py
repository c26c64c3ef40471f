"""The look of the program: tokens, palette, style sheet, fonts and icons."""

from desktop_app.ui.theme.icons import draw_icon, icon
from desktop_app.ui.theme.marks import ANONYMISED, CLASSES, ENVIRONMENTS, GOINGS, MARKS, OUTCOMES, PLANNED, Mark
from desktop_app.ui.theme.restyle import restyle
from desktop_app.ui.theme.theme import Scheme, Theme, apply, theme

__all__ = [
    "ANONYMISED",
    "CLASSES",
    "ENVIRONMENTS",
    "GOINGS",
    "MARKS",
    "OUTCOMES",
    "PLANNED",
    "Mark",
    "Scheme",
    "Theme",
    "apply",
    "draw_icon",
    "icon",
    "restyle",
    "theme",
]
