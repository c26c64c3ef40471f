"""The list for other programs: addresses in the clipboard, and a page to print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from tests.conftest import Run
from tests.support.camp import FIELDS, Camp, camp, camper
from tests.support.driving import dialog, press, says, until

CONSENTING = FieldSet(
    [*(each for each in FIELDS if each.key != "news"), Field("news", "Newsletter", FieldType.YES_NO, common=Common.EMAIL_CONSENT)]
)  # fmt: skip


def menu_of(here: Camp) -> QMenu:
    """*More* in the header, opened."""
    press(here.page.header, "More")
    return next(menu for menu in here.page.header.findChildren(QMenu) if menu.isVisible())


def line_of(menu: QMenu, words: str) -> QAction:
    """The line with these words."""
    return next(action for action in menu.actions() if action.text() == words)


def test_addresses_are_copied_without_those_who_want_no_mail(arun: Run):
    people = (
        camper(1, email="kim@example.org", news=True),
        camper(2, email="no@example.org", news=False),
        camper(3, email=None),
        camper(4, email="kim@example.org", news=None),
        camper(5, email="li@example.org", news=True),
    )

    async def look() -> None:
        async with camp(*people, fields=CONSENTING) as here:
            menu = menu_of(here)
            line_of(menu, "Copy the e-mail addresses of 5 people").trigger()
            menu.close()
            await until(lambda: not here.page.tasks.busy, "what was copied")
            assert QGuiApplication.clipboard().text() == "kim@example.org; li@example.org"
            assert says(dialog(), "2 e-mail addresses were copied")
            assert says(dialog(), "1 people have no e-mail address.")
            assert says(dialog(), "1 people do not want e-mail and were left away.")
            assert says(dialog(), "Bcc")
            press(dialog(), "Close")

    arun(look())


def test_the_selected_people_are_saved_as_a_page(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with camp() as here:
            for row in (1, 2):
                here.page.list.grid.selectionModel().select(
                    here.page.list.grid.contacts.index(row, 0),
                    QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
                )
            menu = menu_of(here)
            line_of(menu, "Save the list of 2 people as PDF…").trigger()
            menu.close()
            [asked] = here.page.findChildren(QFileDialog)
            asked.fileSelected.emit(str(tmp_path / "list.pdf"))
            asked.close()
            await until(lambda: says(dialog(), "1 pages are in list.pdf."), "the file")
            assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
            press(dialog(), "Close")

    arun(look())
