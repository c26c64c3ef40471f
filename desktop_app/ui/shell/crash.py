"""What is shown after a bug: that it happened, and details for support in which nobody is named."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, Sheet

_PACKAGE = Path(__file__).parents[2]


def details(error: BaseException | None) -> str:
    """Kinds of error and places in the program, without messages and values: those may quote people or keys."""
    lines = [f"Contact Desk · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"]
    while error is not None:
        lines.append(type(error).__qualname__)
        for frame in traceback.extract_tb(error.__traceback__):
            path = Path(frame.filename)
            place = path.relative_to(_PACKAGE.parent) if path.is_relative_to(_PACKAGE) else path.name
            lines.append(f"  {place}:{frame.lineno} {frame.name}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n".join(lines)


class CrashSheet(Sheet):
    """Says so, and lets the details be copied."""

    def __init__(self, error: BaseException | None, parent: QWidget | None = None) -> None:
        title = self.tr("Something went wrong in the program")
        text = self.tr(
            "What you did last may not have happened; whatever was sent stands in Activity. "
            "If it happens again, send these details to whoever looks after the program. They name nobody."
        )
        super().__init__(title, text, width=640, parent=parent)
        self._details = QPlainTextEdit(details(error), self)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details for support"))
        self._details.setFont(theme().font("fixed"))
        self._details.setMinimumHeight(160)
        copy = Button(self.tr("Copy the details"), "plain", "copy", parent=self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details.toPlainText()))
        self.body.addWidget(self._details)
        self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_out(self.tr("Go on"))
