"""The list for other programs: its e-mail addresses for a mail, and the list on paper."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.core.fields import Common
from desktop_app.core.table import NAME, SLICE, ContactTable
from desktop_app.services.pace import finished
from desktop_app.ui.contacts.phrases import counted
from desktop_app.ui.page import Page
from desktop_app.ui.saving import ask_where
from desktop_app.ui.theme import icon
from desktop_app.ui.widgets import IconButton, Sheet, WrapLabel
from desktop_app.ui.words import label, shown


class Addresses(NamedTuple):
    """Addresses to write to, each once; how many people have none, and how many want no mail."""

    found: list[str]
    without: int
    unwanted: int


class Given(NamedTuple):
    """Whom it is about: positions in a table, the columns on the screen, and what the list is called."""

    table: ContactTable
    rows: Sequence[int]
    keys: Sequence[str]
    title: str


class Giving(QObject):
    """The menu beside the list. `given` says whom it is about: those who are selected, or all who are shown."""

    def __init__(self, page: Page, given: Callable[[], Given]) -> None:
        super().__init__(page)
        self._page, self._given = page, given
        self.button = IconButton("ellipsis", self.tr("More for this list"), parent=page)
        self.button.clicked.connect(self._open)

    def _open(self) -> None:
        given = self._given()
        count = len(given.rows)
        menu = QMenu(self.button)
        copy = menu.addAction(
            icon("copy"), counted(self.tr("Copy the e-mail addresses of %n people", None, count), count)
        )
        copy.setEnabled(bool(count) and given.table.fields.common(Common.EMAIL) is not None)
        copy.triggered.connect(lambda: self._page.tasks.start(self.copy(given)))
        save = menu.addAction(
            icon("printer"), counted(self.tr("Save the list of %n people as PDF…", None, count), count)
        )
        save.setEnabled(bool(count))
        save.triggered.connect(lambda: self.ask_where(given))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    # ------------------------------------------------------------------------------------------------------ addresses

    async def copy(self, given: Given) -> None:
        """Put the addresses of all who want mail into the clipboard, and say how many that are."""
        addresses = await finished(collected(given.table, given.rows))
        number = len(addresses.found)
        if number:
            QGuiApplication.clipboard().setText("; ".join(addresses.found))
            title = counted(self.tr("%n e-mail addresses were copied", None, number), number)
        else:
            title = self.tr("There was no e-mail address to copy")
        sheet = Sheet(title, parent=self._page.window())
        for words in self._sentences(addresses):
            sheet.body.addWidget(WrapLabel(words, parent=sheet))
        sheet.add_out(self.tr("Close"))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _sentences(self, addresses: Addresses) -> list[str]:
        without, unwanted = addresses.without, addresses.unwanted
        said: list[str] = []
        if without:
            said.append(counted(self.tr("%n people have no e-mail address.", None, without), without))
        if unwanted:
            said.append(counted(self.tr("%n people do not want e-mail and were left away.", None, unwanted), unwanted))
        if len(addresses.found) > 1:
            said.append(self.tr("Paste them into the field Bcc of your mail, so that nobody sees the others."))
        return said

    # ---------------------------------------------------------------------------------------------------------- paper

    def ask_where(self, given: Given) -> None:
        """Ask for a place, and write the list there."""
        name = f"{given.title}.pdf".replace("/", "-")
        ask_where(self._page, self.tr("Save the list"), name, self.tr("PDF (*.pdf)"), partial(self._write, given))

    def _write(self, given: Given, path: Path) -> None:
        from desktop_app.ui.exports.progress import SavingSheet
        from desktop_app.ui.printing import PRINTED, write_pdf

        async def write(_progress: Callable[[int], object]) -> int:
            html = await finished(self._html(given))
            await asyncio.to_thread(write_pdf, path, given.title, html, wide=True)
            return min(PRINTED, len(given.rows))

        sheet = SavingSheet(path, len(given.rows), write, self._saved, self._page)
        sheet.failed.connect(self._page.failed)
        sheet.open()

    def _saved(self, count: int) -> str:
        return counted(self.tr("%n people are in the file.", None, count), count)

    def _html(self, given: Given) -> Generator[None, None, str]:
        from desktop_app.ui.printing import PRINTED, as_html

        table, rows = given.table, given.rows[:PRINTED]
        fields = [table.fields.get(key) for key in given.keys if key == NAME or key in table.fields]
        cells: list[list[str]] = []
        for number, row in enumerate(rows):
            cells.append([table.name(row) if f is None else shown(f, table.value(row, f.key)) for f in fields])
            if number % (SLICE // 10) == 0:
                yield
        words = counted(self.tr("%n people", None, len(given.rows)), len(given.rows))
        if len(rows) < len(given.rows):
            words = self.tr("The first {count} of {all}").format(count=len(rows), all=words)
        return as_html(given.title, words, [self.tr("Name") if f is None else label(f) for f in fields], cells)


def collected(table: ContactTable, rows: Sequence[int]) -> Generator[None, None, Addresses]:
    """The addresses of these people, without those who said no to mail, in slices."""
    email, consent = table.fields.common(Common.EMAIL), table.fields.common(Common.EMAIL_CONSENT)
    found: dict[str, None] = {}
    without = unwanted = 0
    for number, row in enumerate(rows):
        address = None if email is None else table.value(row, email.key)
        if not address:
            without += 1
        elif consent is not None and table.value(row, consent.key) is False:
            unwanted += 1
        else:
            found[str(address)] = None
        if number % SLICE == 0:
            yield
    return Addresses(list(found), without, unwanted)
