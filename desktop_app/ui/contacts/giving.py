"""The list for other programs: its e-mail addresses for a mail, and the list on paper."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from desktop_app.core.fields import Common
from desktop_app.core.table import NAME, SLICE, ContactTable
from desktop_app.services.pace import finished
from desktop_app.ui.contacts.phrases import counted
from desktop_app.ui.page import Page
from desktop_app.ui.theme import icon
from desktop_app.ui.widgets import Sheet, WrapLabel
from desktop_app.ui.words import label, shown

if TYPE_CHECKING:  # few put a list on paper
    from desktop_app.ui.paper.document import Paper
    from desktop_app.ui.paper.table import Table


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
    """The lines about the list in *More*. `given` says whom it is about: those who are selected, or all who are shown."""

    def __init__(self, page: Page, given: Callable[[], Given]) -> None:
        super().__init__(page)
        self._page, self._given = page, given
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), page)
        key.activated.connect(lambda: self.print(given()) if given().rows else None)

    def fill(self, menu: QMenu) -> None:
        """Put the lines about the list into a menu."""
        given = self._given()
        count = len(given.rows)
        copy = menu.addAction(icon("copy"), self.copying(count))
        copy.setEnabled(bool(count) and given.table.fields.common(Common.EMAIL) is not None)
        copy.triggered.connect(lambda: self.start_copying(given))
        save = menu.addAction(
            icon("file-down"), counted(self.tr("Save the list of %n people as PDF…", None, count), count)
        )
        save.setEnabled(bool(count))
        save.triggered.connect(lambda: self.save(given))
        press = menu.addAction(icon("printer"), counted(self.tr("Print the list of %n people…", None, count), count))
        press.setEnabled(bool(count))
        press.triggered.connect(lambda: self.print(given))

    # ------------------------------------------------------------------------------------------------------ addresses

    def copying(self, count: int) -> str:
        """What copying the addresses of so many is called."""
        return counted(self.tr("Copy the e-mail addresses of %n people", None, count), count)

    def start_copying(self, given: Given) -> None:
        """Copy their addresses."""
        self._page.tasks.start(self.copy(given))

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

    def save(self, given: Given) -> None:
        """Ask for a place, and save the list there as a PDF."""
        from desktop_app.ui.paper.giving import save_pdf

        save_pdf(self._page, self._paper(given))

    def print(self, given: Given) -> None:
        """Ask for a printer, and print the list."""
        from desktop_app.ui.paper.giving import print_paper

        print_paper(self._page, self._page.tasks, self._paper(given))

    def _paper(self, given: Given) -> Paper:
        from desktop_app.ui.paper.document import Paper

        return Paper(given.title, lambda: finished(self._content(given)), wide=True)

    def _content(self, given: Given) -> Generator[None, None, Table]:
        from desktop_app.ui.paper.document import PRINTED, how_many
        from desktop_app.ui.paper.table import Table

        table, rows = given.table, given.rows[:PRINTED]
        fields = [table.fields.get(key) for key in given.keys if key == NAME or key in table.fields]
        cells: list[list[str]] = []
        for number, row in enumerate(rows):
            cells.append([table.name(row) if f is None else shown(f, table.value(row, f.key)) for f in fields])
            if number % (SLICE // 10) == 0:
                yield
        words = how_many(len(given.rows), counted(self.tr("%n people", None, len(given.rows)), len(given.rows)))
        return Table(given.title, words, [self.tr("Name") if f is None else label(f) for f in fields], cells)


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
