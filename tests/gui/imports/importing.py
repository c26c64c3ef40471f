"""An import page in a tab, over a small camp list in memory and files that tests write."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
from PySide6.QtWidgets import QWidget

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.contact import Contact
from desktop_app.core.fields import FieldSet
from desktop_app.services.imports import ImportSession
from desktop_app.ui.imports.columns import MappingRow
from desktop_app.ui.imports.page import ImportPage, Stage
from desktop_app.ui.imports.parts import Pick
from desktop_app.ui.page import Page
from desktop_app.ui.tab import Tab
from tests.support.camp import FIELDS, camper
from tests.support.driving import press, settle, until
from tests.support.memory import MemoryCrm, NoPractice, account

HEADINGS = ("First name", "Last name", "E-mail", "Birthday", "City")


class Importing:
    """The page, the tab it is in, and what is behind it."""

    def __init__(self, profile: Profile, crm: MemoryCrm, tab: Tab, page: ImportPage) -> None:
        self.profile, self.crm, self.tab, self.page = profile, crm, tab, page

    @property
    def session(self) -> ImportSession:
        assert self.page.session is not None
        return self.page.session

    async def load(self, path: Path) -> None:
        """Give the page a file."""
        await self.page.load(path)

    async def next(self) -> None:
        """Press *Next* and wait until what it started is done."""
        press(self.page, "Next:")
        await self.idle()

    async def idle(self) -> None:
        """Wait until the page has nothing to do."""
        await until(lambda: not self.page.tasks.busy, "the end of what the page does")
        await settle()

    async def to(self, stage: Stage) -> None:
        """Press *Next* until a step is reached."""
        while self.page.stage is not stage:
            await self.next()

    def column(self, header: str) -> MappingRow:
        """The row of a column."""
        return next(row for row in self.page.columns.rows if row.column.header == header)


def pick(choice: Pick, key: object) -> None:
    """Choose in a drop-down, as with the keyboard."""
    choice.setCurrentIndex(choice.offered.index(key))
    choice.activated.emit(choice.currentIndex())


def write_csv(path: Path, rows: Sequence[Sequence[str]], *, delimiter: str = ",", encoding: str = "utf-8") -> Path:
    """A text file with these rows."""
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def write_xlsx(path: Path, sheets: dict[str, Sequence[Sequence[str]]]) -> Path:
    """A workbook with these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    book.close()
    return path


@asynccontextmanager
async def importing(
    *people: Contact,
    mirror: bool = False,
    size: tuple[int, int] = (1280, 800),
    changes: dict[str, Any] | None = None,
    fields: FieldSet = FIELDS,
) -> AsyncIterator[Importing]:
    """An import page for an account that was read, shown until the end."""
    crm = MemoryCrm(fields, people or [camper(number) for number in range(12)])
    crm.capabilities = msgspec.structs.replace(crm.capabilities, mirror_needs_identity=True)
    place = account(**(changes or {}))
    profile = await open_profile(None, session_only=True, providers=crm, practice=NoPractice())
    tab: QWidget | None = None
    try:
        await profile.desk.accounts.add(place, "key", session_only=True)
        await profile.desk.browse.refresh(place.id, lambda _done, _total: None)
        page = ImportPage(profile.desk, place, mirror=mirror)
        tab = Tab(Page())
        tab.push(page)
        tab.resize(*size)
        tab.show()
        await settle()
        yield Importing(profile, crm, tab, page)
    finally:
        if isinstance(tab, Tab):
            await _close(tab)
        await profile.close()


async def _close(tab: Tab) -> None:
    pages = tab.findChildren(Page)
    tab.cancel()
    await until(lambda: not any(page.tasks.busy for page in pages), "the end of the pages' tasks")
    gone: list[object] = []
    tab.destroyed.connect(lambda: gone.append(None))
    tab.deleteLater()
    await until(lambda: gone, "the end of the tab")
