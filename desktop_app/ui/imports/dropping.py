"""Where a file is dropped, chosen or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, IconLabel, Label


class Source(QWidget):
    """Takes a file or a piece of text by drag and drop, dialog or clipboard, and tells of it.

    `file_given(Path)`, `text_given(str)`, `nothing_given(str)`: the sentence that says why nothing could be taken.
    """

    file_given = Signal(object)
    text_given = Signal(str)
    nothing_given = Signal(str)
    dragging = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def choose(self) -> None:
        """Open the dialog for files."""
        kinds = [
            self.tr(
                "Spreadsheets, text and contacts (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods *.vcf *.json *.ndjson *.jsonl)"
            ),
            self.tr("All files (*)"),
        ]
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.file_given.emit(Path(name)))
        dialog.open()

    def paste(self) -> None:
        """Take what the clipboard holds: copied rows of a spreadsheet, or a copied file."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where the clipboard is empty
        urls = data.urls() if data is not None else []
        text = data.text() if data is not None else ""
        if urls and urls[0].isLocalFile():
            self.file_given.emit(Path(urls[0].toLocalFile()))
        elif text.strip():
            self.text_given.emit(text)
        else:
            self.nothing_given.emit(
                self.tr("The clipboard is empty. Copy the rows in your spreadsheet, then paste here.")
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.dragging.emit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dragging.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragging.emit(False)
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        if len(urls) > 1:
            self.nothing_given.emit(self.tr("These are several files. Drop one at a time."))
        elif urls and urls[0].isLocalFile():
            self.file_given.emit(Path(urls[0].toLocalFile()))
        elif urls:
            self.nothing_given.emit(self.tr("This is not a file on this computer. Save it here first, then drop it."))
        else:
            self.text_given.emit(event.mimeData().text())


class DropArea(QWidget):
    """The invitation to give a file, while there is none."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        source.dragging.connect(self._light)
        self.choose = Button(self.tr("Choose a file…"), "primary", "folder-open", parent=self)
        self.choose.clicked.connect(source.choose)
        self.paste = Button(self.tr("Paste"), "plain", "clipboard-paste", parent=self)
        self.paste.clicked.connect(source.paste)
        title = Label(self.tr("Drop your file here"), "headline", parent=self)
        kinds = self.tr("Excel, OpenDocument, CSV, vCard or JSON. Rows copied in a spreadsheet can be pasted.")
        safe = self.tr("Nothing is sent before you have seen and approved every change.")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(IconLabel("file-up", "accent", 28, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Label(kinds, ink="text2", parent=self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(Label(safe, "small", "text2", parent=self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        pen = QPen(theme().color("accent" if self._lit else "field"), 2 if self._lit else 1)
        pen.setStyle(Qt.PenStyle.SolidLine if self._lit else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme().color("accentSoft" if self._lit else "sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _light(self, on: bool) -> None:
        self._lit = on
        self.update()
