"""What is shown after a bug: that it happened, and details for support in which nobody is named."""

from __future__ import annotations

import asyncio
import platform
import traceback
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from desktop_app.resources import build
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.saving import save_as
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, Sheet

QUIT = "quit"

_PACKAGE = Path(__file__).parents[2]


def details(error: BaseException | None) -> str:
    """Kinds of error and places in the program, without messages and values: those may quote people or keys."""
    system = f"{platform.system()} {platform.release()}"
    lines = [f"{_program()} · Python {platform.python_version()} · Qt {qVersion()} · {system}"]
    while error is not None:
        lines.append(type(error).__qualname__)
        for frame in traceback.extract_tb(error.__traceback__):
            path = Path(frame.filename)
            place = path.relative_to(_PACKAGE.parent) if path.is_relative_to(_PACKAGE) else path.name
            lines.append(f"  {place}:{frame.lineno} {frame.name}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n".join(lines)


def _program() -> str:
    """Which version it is, if this copy still knows: nothing may go wrong here."""
    try:
        return " ".join(filter(None, ("Contact Desk", *build())))
    except (ImportError, OSError, ValueError, TypeError):
        return "Contact Desk"


class CrashSheet(Sheet):
    """Says so, and lets the details be copied or saved. It answers `QUIT` when the program is to end."""

    def __init__(self, error: BaseException | None, parent: QWidget | None = None) -> None:
        title = self.tr("Something went wrong in the program")
        text = self.tr(
            "What you did last may not have happened; whatever was sent stands in Activity. You can go on working. "
            "If it happens again, send these details to whoever looks after the program. They name nobody."
        )
        super().__init__(title, text, width=640, parent=parent)
        self._tasks = Tasks(self)
        self._details = QPlainTextEdit(details(error), self)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details for support"))
        self._details.setFont(theme().font("fixed"))
        self._details.setMinimumHeight(160)
        copy = Button(self.tr("Copy details"), "plain", "copy", parent=self)
        copy.clicked.connect(self._copy)
        save = Button(self.tr("Save report…"), "plain", "save", parent=self)
        save.clicked.connect(self._ask_where)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(copy)
        row.addWidget(save)
        row.addStretch(1)
        self.body.addWidget(self._details)
        self.body.addLayout(row)
        self.add_verb(QUIT, self.tr("Quit"), "plain")
        self.add_out(self.tr("Go on"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
        self.set_note(self.tr("Copied."), "check")

    def _ask_where(self) -> None:
        name, kinds = self.tr("Contact Desk report.txt"), self.tr("Text (*.txt)")
        save_as(self, self._tasks, self.tr("Save the report"), name, kinds, self._save)

    async def _save(self, path: Path) -> None:
        try:
            await asyncio.to_thread(path.write_text, self._details.toPlainText() + "\n", encoding="utf-8")
        except OSError:
            self.set_note(self.tr("It cannot be saved there. Choose another folder."), "octagon-alert", "problem")
        else:
            self.set_note(self.tr("Saved."), "check")
