"""What closing the window means, while an account syncs by itself."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.ports import Settings
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.shell.leaving import Way, closing_way, keep_closing_way
from desktop_app.ui.widgets import Choice, Label, Panel, SegmentedChoice


class Closing(Panel):
    """*Ask*, *Go on in the tray* or *Quit*; what is chosen is kept in the profile."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._settings, self._tasks = settings, tasks
        choices = [
            Choice("ask", self.tr("Ask")),
            Choice("tray", self.tr("Go on in the tray")),
            Choice("quit", self.tr("Quit")),
        ]
        self._choice = SegmentedChoice(choices, "ask", self)
        self._choice.setAccessibleName(self.tr("When the window is closed"))
        self._choice.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("When the window is closed"), bold=True, parent=self))
        column.addWidget(self._choice)

    async def show_chosen(self) -> None:
        """Show what holds now."""
        self._choice.set_current(await closing_way(self._settings))

    def _chosen(self, way: str) -> None:
        self._tasks.start(keep_closing_way(self._settings, cast("Way", way)))
