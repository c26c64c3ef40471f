"""How the file is read: sheet, heading row, encoding, separator. Every choice reads it again at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.files.encodings import ENCODINGS
from desktop_app.files.sheet import NO_HEADINGS
from desktop_app.files.texts import DELIMITERS
from desktop_app.services.imports import ImportSession
from desktop_app.ui.imports.parts import Pick
from desktop_app.ui.widgets import Label, Panel

_HEADING_ROWS = 20


class ReadingBar(Panel):
    """`chosen(changes)`: what `ImportSession.reread` is to be called with."""

    chosen = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", sides=("bottom",), parent=parent)
        self._labels: dict[str, Label] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 10, 16, 11)
        self._row.setSpacing(8)
        self.sheet = self._add("sheet", self.tr("Sheet"), 150)
        self.encoding = self._add("encoding", self.tr("Encoding"), 170)
        self.delimiter = self._add("delimiter", self.tr("Separated by"), 120)
        self.header_row = self._add("header_row", self.tr("Headings"), 130)
        self._row.addStretch(1)
        self.encoding.offer(self._encodings())
        self.delimiter.offer(self._delimiters())
        rows = range(1, _HEADING_ROWS + 1)
        self.header_row.offer(
            [*((row, self.tr("Row {row}").format(row=row)) for row in rows), (NO_HEADINGS, self.tr("None"))]
        )

    def show_session(self, session: ImportSession) -> None:
        """Show how a file was read. What a kind of file does not have is not shown."""
        reading = session.reading
        workbook = bool(session.sheets)
        if self.sheet.offered != list(session.sheets):
            self.sheet.offer([(name, name) for name in session.sheets])
        for name, pick, value, usable in (
            ("sheet", self.sheet, reading.sheet, workbook),
            ("encoding", self.encoding, reading.encoding, bool(reading.encoding)),
            ("delimiter", self.delimiter, reading.delimiter, bool(reading.delimiter)),
            ("header_row", self.header_row, reading.header_row, bool(reading.header_row)),
        ):
            self._labels[name].setVisible(usable)
            pick.setVisible(usable)
            if value and value not in pick.offered:
                pick.offer(
                    [*((key, pick.itemText(place)) for place, key in enumerate(pick.offered)), (value, str(value))]
                )
            pick.show_key(value)

    def _add(self, name: str, words: str, width: int) -> Pick:
        label = Label(words, ink="text2", parent=self)
        pick = Pick(words, self)
        pick.setMinimumWidth(width)
        label.setBuddy(pick)
        pick.picked.connect(lambda key: self.chosen.emit({name: key}))
        if self._labels:
            self._row.addSpacing(8)
        self._row.addWidget(label)
        self._row.addWidget(pick)
        self._labels[name] = label
        return pick

    def _encodings(self) -> list[tuple[object, str]]:
        words = {
            "utf-8": self.tr("Unicode (UTF-8)"),
            "utf-8-sig": self.tr("Unicode (UTF-8, marked)"),
            "utf-16": self.tr("Unicode (UTF-16)"),
            "cp1252": self.tr("Western (Windows)"),
            "cp1250": self.tr("Central European (Windows)"),
            "iso8859-15": self.tr("Western (ISO)"),
            "mac-roman": self.tr("Western (Mac)"),
        }
        return [(name, words.get(name, name)) for name in ENCODINGS]

    def _delimiters(self) -> list[tuple[object, str]]:
        words = {
            ",": self.tr("comma"),
            ";": self.tr("semicolon"),
            "\t": self.tr("tab"),
            "|": self.tr("vertical bar"),
        }
        return [(mark, words.get(mark, mark)) for mark in DELIMITERS]
