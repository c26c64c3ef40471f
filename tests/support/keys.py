"""The keys that screens answer to, and those that the help page on the keyboard names."""

from __future__ import annotations

import inspect
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from types import ModuleType

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.ui.help.pages import read_pages
from desktop_app.ui.widgets import roving

GENERAL = 3
"""So many sections at the beginning of the page hold for every screen."""
SECTIONS = {
    **dict.fromkeys(("camp", "contacts", "selected", "our contacts", "overview", "record"), 3),
    "import": 4, "review": 5, "mirror": 6, "sync": 7, "help": 8,
}  # fmt: skip
"""The sections of single screens, by how the names of the screens begin in the walk."""
OF_QT = {"Tab", "Shift+Tab", "Space", "Return"}
"""What windows do of themselves."""

_HANDLED = re.compile(r"Key\.Key_(\w+)")
_MATCHED = re.compile(r"matches\(QKeySequence\.StandardKey\.(\w+)")
_OTHER = re.compile(r".*(\+Backspace|Ins)|F1\d|(Undo|Redo|Back|Find)$")
"""Second keys of one system, or of a keyboard with their words on it, for what everybody knows by another."""
_QT = {"Escape": "Esc", "Delete": "Del", "PageUp": "PgUp", "PageDown": "PgDown", "Enter": "Return", "F10": "Shift+F10"}
_NAMES = {
    "en": {"Enter": "Return", "Page Up": "PgUp", "Page Down": "PgDown", "Backspace": "Backspace"},
    "de": {
        "Menü": "Menu", "Strg": "Ctrl", "Umschalt": "Shift", "Eingabe": "Return", "Leertaste": "Space", "Entf": "Del", "Pos1": "Home",
        "Ende": "End", "Bild auf": "PgUp", "Bild ab": "PgDown", "Rücktaste": "Backspace", "Pfeil links": "Left",
        "Pfeil rechts": "Right", "Pfeil auf": "Up", "Pfeil ab": "Down",
    },
}  # fmt: skip
_KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*\b(?:F\d+|Menu|Tab|Space|Return|Esc|Del|Backspace|Home|End|PgUp|PgDown|Left|Right|Up|Down|[A-Z]|\d)\b"
)


def answered(window: QWidget) -> set[str]:
    """The keys that what is visible in a window answers to, in Qt's portable names."""
    here = [window, *(each for each in window.findChildren(QWidget) if each.isVisible())]
    bound = [keys for each in window.findChildren(QShortcut) if each.parent() in here for keys in QShortcut.keys(each)]
    bound += [keys for each in window.findChildren(QAction) for keys in each.shortcuts()]
    handled: set[str] = set()
    for source in {inspect.getsource(module) for module in _listening(here)}:
        handled |= {_QT.get(str(key), str(key)) for key in _HANDLED.findall(source)}
        bound += [QKeySequence(getattr(QKeySequence.StandardKey, name)) for name in _MATCHED.findall(source)]
    return handled | {keys for each in bound if not _OTHER.match(keys := each.toString())}


def _listening(widgets: list[QWidget]) -> Iterator[ModuleType]:
    """The modules of our own in which the keys of these widgets are handled."""
    for kind in {each for widget in widgets for each in type(widget).__mro__}:
        if kind.__module__.startswith("desktop_app") and "keyPressEvent" in vars(kind):
            module = sys.modules[kind.__module__]
            yield module
            if hasattr(module, "roving"):
                yield roving


def named(language: str) -> list[set[str]]:
    """The keys in the first columns of the page's tables, section by section."""
    sections: list[set[str]] = []
    for section in read_pages(language)["keyboard"].split("\n## ")[1:]:
        cells = [line.split("|")[1] for line in section.splitlines() if line.startswith("|")][2:]
        words = " ".join(cells)
        for theirs, ours in _NAMES[language].items():
            words = words.replace(theirs, ours)
        sections.append({*_KEY.findall(words)})
    return sections


def unlike(answers: Mapping[str, set[str]]) -> list[str]:
    """Where the page on the keyboard and the screens differ; `answers` has the keys of each screen."""
    wrong: list[str] = []
    for language in _NAMES:
        sections = named(language)
        general = set[str]().union(*sections[:GENERAL])
        screens: dict[int, set[str]] = defaultdict(set)
        for screen, keys in answers.items():
            place = next((number for name, number in SECTIONS.items() if screen.startswith(name)), None)
            said = general | (sections[place] if place is not None else set())
            wrong += [f"{screen}: {key} does something of which the page ({language}) is silent" for key in keys - said]
            screens[-1 if place is None else place] |= keys
        every = set[str]().union(OF_QT, *screens.values())
        for number, keys in enumerate(sections):
            true = every if number < GENERAL else screens[number] | OF_QT
            wrong += [f"section {number + 1} ({language}) names {key}, which does nothing" for key in keys - true]
    return wrong
