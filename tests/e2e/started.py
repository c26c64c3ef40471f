"""The real program, which says on its output when it shows contacts, or that there is no password store. With --close
it is closed then, as a person does.

    python -m tests.e2e.started [--close] ARGUMENTS OF THE PROGRAM
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QTableView

from desktop_app.app import main, make_application


def to_say(app: QApplication) -> str:
    """What there is to say; empty as long as the profile is being opened and read."""
    for widget in app.allWidgets():
        if isinstance(widget, QTableView) and widget.isVisible() and widget.model() and widget.model().rowCount():
            return "contacts"
        if isinstance(widget, QPushButton) and widget.isVisible() and widget.text() == "Use for this session only":
            return "no password store"
    return ""


def start(arguments: list[str]) -> int:
    """Start the program; its exit code."""
    app = make_application()
    looking = QTimer(app, interval=20)

    def look() -> None:
        if words := to_say(app):
            looking.stop()
            print(words, flush=True)
            for widget in app.topLevelWidgets():
                if "--close" in arguments and isinstance(widget, QMainWindow):
                    widget.close()

    looking.timeout.connect(look)
    looking.start()
    return main([argument for argument in arguments if argument != "--close"])


if __name__ == "__main__":
    raise SystemExit(start(sys.argv[1:]))
