"""The language: as the computer speaks, or as it was chosen in the profile, from the next start on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton

from desktop_app.app import language, parse
from desktop_app.storage.language import KeptLanguage
from desktop_app.ui.language import ENGLISH, speak, spoken_language
from desktop_app.ui.shell.tabstack import ACCOUNTS
from desktop_app.ui.words import date_shown
from tests.support.driving import one, press, says, until
from tests.support.window import opened


@pytest.fixture
def afterwards_english(qapp):
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setProperty("language", ENGLISH)
    QLocale.setDefault(locale)


def test_what_is_chosen_holds_from_the_next_start_on(practice, arun):
    kept = KeptLanguage(None)

    async def choices():
        async with opened(practice) as window:
            window.window.show_tab(ACCOUNTS)
            page = window.top
            press(page, "Deutsch")
            assert says(page, "The language changes when you start Contact Desk the next time.")
            await until(lambda: kept.read() == "de", "the choice")
            press(page, "English")
            await until(lambda: kept.read() == "en", "the other choice")
            assert not says(page, "The language changes")

    async def later():
        async with opened(practice) as window:
            window.window.show_tab(ACCOUNTS)
            await until(lambda: one(window.top, QAbstractButton, "English").isChecked(), "what was chosen")

    arun(choices())
    arun(later())


def test_the_program_starts_in_the_language_that_was_chosen_or_asked_for(arun, tmp_path):
    arun(KeptLanguage(tmp_path).choose("de"))
    assert language(parse(["--profile-dir", str(tmp_path)])) == "de"
    assert language(parse(["--profile-dir", str(tmp_path), "--language", "en"])) == "en"
    assert language(parse(["--profile-dir", str(tmp_path / "another")])) == ""


def test_german_has_german_dates_and_numbers_and_the_words_of_qt(qapp, afterwards_english):
    speak(qapp, "de")
    assert spoken_language() == "de"
    assert date_shown("2026-05-03") == "03.05.2026"
    assert QLocale().toString(1234.5) == "1.234,5"
    assert QCoreApplication.translate("ActivityPage", "Activity") == "Protokoll"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_language_that_the_program_does_not_speak_is_no_choice(qapp, afterwards_english):
    speak(qapp, "tlh")
    assert spoken_language() == "en"
