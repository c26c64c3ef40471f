"""The licences of the program and of everything that is in it."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QHBoxLayout, QListView, QPlainTextEdit, QWidget

from desktop_app.resources import resource_path
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Sheet

_WIDTH, _NAMES, _HEIGHT = 960, 220, 400


class LicencesSheet(Sheet):
    """Names at the left, the text of the chosen one at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Licences"), width=_WIDTH, parent=parent)
        self._texts = {
            file.stem: file for file in sorted(resource_path("licences").glob("*.txt"), key=lambda file: file.stem.casefold())
        }  # fmt: skip
        self._names = QListView(self)
        self._names.setAccessibleName(self.tr("What is in the program"))
        self._names.setProperty("framed", True)
        self._names.setFixedSize(_NAMES, _HEIGHT)
        self._names.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._names.setModel(QStringListModel(list(self._texts), self))
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setFont(theme().font("fixed"))
        self._text.setFixedHeight(_HEIGHT)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._names)
        row.addWidget(self._text, 1)
        self.body.addLayout(row)
        self.add_out(self.tr("Close"), default=False)
        self._names.selectionModel().currentChanged.connect(lambda index, _: self._show(str(index.data())))
        self._names.setCurrentIndex(self._names.model().index(0, 0))
        self._names.setFocus()

    def _show(self, name: str) -> None:
        self._text.setPlainText(self._texts[name].read_text("utf-8"))
