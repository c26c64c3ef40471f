"""Pictures of the window as it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from tests.support.cut import cut_off
from tests.support.driving import settle
from tests.tour.gallery import Gallery


class Camera:
    """Saves ``NN-name-SCHEME.png`` (in another language ``-SCHEME-LANGUAGE``) into `folder`."""

    def __init__(self, window: QMainWindow, folder: Path, style: str) -> None:
        self._window = window
        self._folder = folder
        self._style = style
        self._number = 0
        self.cut: dict[str, list[str]] = {}
        """What is cut off in the pictures, by their names."""
        folder.mkdir(parents=True, exist_ok=True)

    async def take(self, name: str) -> None:
        """A picture of the window with the dialogs on it."""
        self._number += 1
        if QApplication.activeWindow() is None:  # nobody brings the window back when a dialog of it has closed
            self._window.activateWindow()
        await settle()
        path = self._folder / f"{self._number:02}-{name}-{self._style}.png"
        assert self._whole().save(str(path)), f"{path.name} could not be saved"
        if cut := [words for window in (self._window, *self._dialogs()) for words in cut_off(window)]:
            self.cut[path.name] = cut

    async def take_widget(self, name: str, widget: QWidget) -> None:
        """A picture of a window beside the main one, or of a menu."""
        self._number += 1
        await settle()
        path = self._folder / f"{self._number:02}-{name}-{self._style}.png"
        assert widget.grab().save(str(path)), f"{path.name} could not be saved"

    async def take_gallery(self) -> None:
        """The page of all components."""
        gallery = Gallery()
        gallery.resize(1480, 1081)
        gallery.show()
        await settle()
        path = self._folder / f"00-components-{self._style}.png"
        assert gallery.grab().save(str(path)), f"{path.name} could not be saved"
        gallery.close()

    def _whole(self) -> QPixmap:
        picture = self._window.grab()
        painter = QPainter(picture)
        for dialog in self._dialogs():
            painter.drawPixmap(self._window.mapFromGlobal(dialog.pos()), dialog.grab())
        painter.end()
        return picture

    def _dialogs(self) -> list[QDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
