"""Light or dark."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.ports import Settings
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.shell.keeping import Scheme, keep_scheme
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Choice, Label, Panel, SegmentedChoice


class Appearance(Panel):
    """*As the system*, *Light* or *Dark*; what is chosen holds at once and is kept in the profile."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._settings, self._tasks = settings, tasks
        choices = [
            Choice("system", self.tr("As the system")),
            Choice("light", self.tr("Light")),
            Choice("dark", self.tr("Dark")),
        ]
        choice = SegmentedChoice(choices, theme().scheme, self)
        choice.setAccessibleName(self.tr("Appearance"))
        choice.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Appearance"), bold=True, parent=self))
        column.addWidget(choice)

    def _chosen(self, scheme: str) -> None:
        self._tasks.start(keep_scheme(self._settings, cast("Scheme", scheme)))
