"""What can be done with a line of a sync, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.choosing import LINKED, ONE_SIDED, newer_known, options
from desktop_app.core.reconcile import Merge, Standing
from desktop_app.core.syncing import Choice
from desktop_app.ui.sync import words
from desktop_app.ui.sync.lines import Lines
from desktop_app.ui.theme import icon
from desktop_app.ui.widgets import menu_of


class Deeds(NamedTuple):
    """What the entries of the menu do. `choose(None)`: as proposed."""

    choose: Callable[[Choice | None], object]
    link: Callable[[], object]
    tell_apart: Callable[[], object]
    take_up: Callable[[], object]


def line_menu(lines: Lines, merge: Merge, crm: str, deeds: Deeds, of: QWidget, *, several: bool) -> QMenu:
    """The menu of a line in the list `of`; with `several` chosen it holds for all of them."""
    menu = menu_of(of)
    menu.aboutToHide.connect(menu.deleteLater)
    if lines.is_left(merge):
        menu.addAction(icon("undo-2"), words.take_up(), deeds.take_up)
        return menu
    for choice in options(merge, adds=lines.adds, removes=lines.removes):
        action = menu.addAction(words.choice(choice, merge, crm))
        action.triggered.connect(lambda _=False, choice=choice: deeds.choose(choice))
    if merge.standing not in ONE_SIDED and merge.lines and not newer_known(merge):
        menu.addAction(QCoreApplication.translate("sync", "The newer of each field (not known)")).setEnabled(False)
    menu.addSeparator()
    if not several and (merge.standing is Standing.SUGGESTED or merge.standing in LINKED):
        apart = QCoreApplication.translate("sync", "Not the same person")
        menu.addAction(icon("user-x"), apart, deeds.tell_apart)
    elif not several and merge.standing in ONE_SIDED:
        menu.addAction(icon("link-2"), QCoreApplication.translate("sync", "Link to…"), deeds.link)
    proposed = QCoreApplication.translate("sync", "As proposed")
    menu.addAction(icon("undo-2"), proposed, lambda: deeds.choose(None))
    return menu
