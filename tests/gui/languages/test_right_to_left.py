"""A language that is written from right to left, and whose words nobody knows: the window is mirrored, nothing lies on top
of anything else, and every word of ours went through the translation."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop_app.ui.shell.tabstack import ACCOUNTS, ACTIVITY
from tests.support.cut import overlapping
from tests.support.driving import settle, until
from tests.support.window import CAMP, DONORS, opened

# What the window shows that is nobody's to translate: names of people's making, of products and of languages, and that of a
# field which the program does not know.
NAMES = {
    "Kindful donors",
    "Summer camp",
    "Kindful",
    "MPDX",
    "campflow",
    "Kulea",
    "Contact Desk",
    "English",
    "Deutsch",
    "record_type",
    "Sommerlager 2026",
}
LANGUAGE = {"QT_LAYOUT_DIRECTION": "RTL"}


class Pseudo(QTranslator):
    """Every text in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        if "QLocale" in (disambiguation or ""):  # the form of a date
            return source
        return LANGUAGE.get(source) or f"⟦{source.replace('%n', str(n)).replace('%Ln', str(n))}⟧"


@pytest.fixture
def pseudo(qapp):
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.removeTranslator(translator)


def untranslated(window, values):
    """Visible words that are neither translated nor anybody's data."""
    texts = [w.text() for kind in (QLabel, QAbstractButton) for w in window.findChildren(kind) if w.isVisible()]
    return [text for text in texts if re.search(r"[a-z]{3}", text) and "⟦" not in text and text not in NAMES | values]


def data_of(table):
    """The words of the account's own: values, and the fields that the organisation made."""
    values = {value for column in table.columns.values() for value in column if value is not None}
    parts = {part for value in values for part in (value if isinstance(value, tuple) else (value,))}
    fields = {words for field in table.fields if field.own for words in (field.label, field.group)}
    return {*map(str, parts), *fields, *map(table.name, table.positions())}


def left_of(window, widget):
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_the_window_is_mirrored_and_speaks_another_language_all_over(pseudo, practice, arun):
    async def scenario():
        async with opened(practice, DONORS, CAMP) as opening:
            window = opening.window
            for account in (DONORS, CAMP):
                window.show_tab(account)
                page = opening.tab_page(account)
                table = page.finder.table
                page.show_contact(table.ids[3])
                await until(lambda page=page: page.record.isVisible() and not page.tasks.busy, "the record")
                await settle()
                assert untranslated(window, data_of(table)) == []
                assert overlapping(window) == []
                assert left_of(window, page.filters) > left_of(window, page.list) > left_of(window, page.record)
            for tab in (ACCOUNTS, ACTIVITY):
                window.show_tab(tab)
                await settle()
                assert untranslated(window, set()) == []
                assert overlapping(window) == []

    arun(scenario(), timeout=50)
