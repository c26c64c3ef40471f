"""The application, as Qt has one a process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`file_asked`: the desktop wants a file opened. macOS says so in this way alone, also at the start, before there is
    anybody to heed it: until then the files wait."""

    file_asked = Signal()

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._files: list[Path] = []

    def take_files(self) -> Sequence[Path]:
        """The files that are to be opened, each once."""
        files, self._files = self._files, []
        return files

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._files.append(Path(event.file()))
            self.file_asked.emit()
            return True
        return super().event(event)
