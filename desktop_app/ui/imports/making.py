"""Making columns of those that a file has, and keeping how columns are matched."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.services.imports import Column, ImportSession, Split
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.imports.shaping import ConstantSheet, JoinSheet, ShapeMenu
from desktop_app.ui.saving import save_as

Work = Coroutine[Any, Any, None]


class Making(QObject):
    """Asks in menus and sheets over `step`; `reshape` does what was chosen, and shows the columns anew."""

    def __init__(self, tasks: Tasks, reshape: Callable[[Work], None], step: QWidget) -> None:
        super().__init__(step)
        self._tasks, self._reshape, self._step = tasks, reshape, step

    def offer(self, session: ImportSession, column: Column, button: QWidget) -> None:
        """What can be made of a column, in a menu below its button."""
        made = session.shape_of(column)
        menu = ShapeMenu(button, made=made is not None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.split.connect(lambda way: self._reshape(session.shape(Split(column.header, way))))
        menu.join.connect(lambda: self._ask_join(session, column))
        if made is not None:
            menu.away.connect(lambda: self._reshape(session.unshape(made)))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def ask_constant(self, session: ImportSession, targets: Sequence[tuple[object, str]]) -> None:
        """Ask for a value that is the same in every row."""
        sheet = ConstantSheet(targets, self._step)
        sheet.answered.connect(lambda key: self._reshape(_add_constant(session, sheet)) if key == "add" else None)
        sheet.open()

    def save_matching(self, session: ImportSession) -> None:
        """Save how the columns are matched."""
        kinds, title = self.tr("Matching (*.json)"), self.tr("Save matching")
        save_as(self._step, self._tasks, title, self.tr("Matching") + ".json", kinds, session.save_matching)

    def load_matching(self, session: ImportSession) -> None:
        """Match the columns as a saved file says."""
        dialog = QFileDialog(self._step, self.tr("Use a saved matching"), "", self.tr("Matching (*.json)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._reshape(session.load_matching(Path(name))))
        dialog.open()

    def _ask_join(self, session: ImportSession, column: Column) -> None:
        sheet = JoinSheet(column, [each for each in session.columns if each.index != column.index], self._step)
        sheet.answered.connect(
            lambda key: self._reshape(session.shape(sheet.made)) if key == "join" and sheet.made else None
        )
        sheet.open()


async def _add_constant(session: ImportSession, sheet: ConstantSheet) -> None:
    if sheet.made is not None:
        heading, target = sheet.made.heading, sheet.target
        await session.shape(sheet.made)
        index = next(column.index for column in session.columns if column.header == heading)
        session.set_target(index, target)
