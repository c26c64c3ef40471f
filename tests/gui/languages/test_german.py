"""The window in German: no word is cut off."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.core.words import say
from desktop_app.ui.shell.tabstack import ACCOUNTS, ACTIVITY
from desktop_app.ui.welcome.page import WelcomePage
from desktop_app.ui.words import spoken
from tests.support.cut import cut_off
from tests.support.driving import settle, until
from tests.support.window import CAMP, DONORS, Window, opened

FOLDER = Path(__file__).parents[3] / "resources" / "translations"
NARROW, USUAL = (1024, 700), (1280, 800)


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """The program speaks German, by the catalogue as it stands in the source."""
    compiled = tmp_path / "de.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", FOLDER / "contact-desk_de.ts", "-qm", compiled], check=True)
    translator, before = QTranslator(), QLocale()
    assert translator.load(str(compiled))
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


async def look_around(window: Window, size: tuple[int, int]) -> dict[str, list[str]]:
    """What is cut off on the main pages."""
    found: dict[str, list[str]] = {}

    async def look(page: str) -> None:
        await settle()
        if cut := cut_off(window.window):
            found[f"{page} {size[0]}"] = cut

    window.window.resize(*size)
    for account in (DONORS, CAMP):
        window.window.show_tab(account)
        page = window.tab_page(account)
        page.list.grid.clearSelection()
        await look(account)
        page.list.grid.selectAll()
        await until(lambda page=page: page.list.selection.isVisible(), "the selection bar")
        await look(f"{account}, selected")
        page.show_contact(page.finder.table.ids[3])
        await until(lambda page=page: page.record.isVisible() and not page.tasks.busy, "the record")
        await look(f"{account}, record")
    for tab in (ACCOUNTS, ACTIVITY):
        window.window.show_tab(tab)
        await look(tab)
    return found


def test_no_word_is_cut_off(german, arun, practice):
    async def walk():
        async with opened(practice, DONORS, CAMP) as window:
            assert {**await look_around(window, USUAL), **await look_around(window, NARROW)} == {}

    arun(walk(), timeout=50)


@pytest.mark.usefixtures("german")
def test_a_sentence_within_another_one_is_german_too():
    why = say("{crm} asks us to wait.", crm="Kulea")
    whole = say("Now twice in Kulea: made anew, but the old record could not be archived. {why}", why=why)
    assert spoken(whole).endswith("archivieren. Kulea bittet uns zu warten.")


def test_the_welcome_fits(german, arun):
    async def walk():
        page = WelcomePage()
        page.resize(900, 560)
        page.show()
        await settle()
        assert cut_off(page) == []
        page.close()

    arun(walk())
