"""Pictures of the window as it stands, in both schemes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from desktop_app.ui.theme import theme
from tests.support.driving import settle

SCHEMES = ("light", "dark")


class Camera:
    """Saves ``NN-name-light.png`` and ``NN-name-dark.png`` into `folder`."""

    def __init__(self, window: QMainWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._number = 0
        folder.mkdir(parents=True, exist_ok=True)

    async def take(self, name: str) -> None:
        """A picture of the window with the dialogs on it, in both schemes."""
        self._number += 1
        for scheme in SCHEMES:
            theme().apply(scheme)
            await settle()
            path = self._folder / f"{self._number:02}-{name}-{scheme}.png"
            assert self._whole().save(str(path)), f"{path.name} could not be saved"
        theme().apply("light")
        await settle()

    def _whole(self) -> QPixmap:
        picture = self._window.grab()
        painter = QPainter(picture)
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                middle = self._window.rect().center() - widget.rect().center()
                painter.drawPixmap(middle, widget.grab())
        painter.end()
        return picture
