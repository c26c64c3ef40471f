"""The ways onto paper that a screen offers: lines for its menu, and Ctrl+P."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.paper.document import Paper
from desktop_app.ui.paper.giving import print_paper, save_pdf
from desktop_app.ui.widgets import Way


def paper_ways(parent: QWidget, tasks: Tasks, paper: Callable[[], Paper | None]) -> list[Way]:
    """*Save as PDF…* and *Print…* of what `paper` gives when one is chosen; None when there is nothing yet."""

    def save() -> None:
        given = paper()
        if given is not None:
            save_pdf(parent, given)

    return [
        Way(QCoreApplication.translate("paper", "Save as PDF…"), "file-down", save),
        Way(QCoreApplication.translate("paper", "Print…"), "printer", lambda: _print(parent, tasks, paper)),
    ]


def print_on_key(parent: QWidget, tasks: Tasks, paper: Callable[[], Paper | None]) -> None:
    """Ctrl+P prints it, wherever the keyboard is in the window, while `parent` is seen."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), parent)
    shortcut.activated.connect(lambda: _print(parent, tasks, paper))


def _print(parent: QWidget, tasks: Tasks, paper: Callable[[], Paper | None]) -> None:
    given = paper()
    if given is not None:
        print_paper(parent, tasks, given)
