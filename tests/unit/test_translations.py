"""Every sentence stands in the German catalogue, with its places and its ending, and English has its plural forms."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from desktop_app.core.words import say_n
from desktop_app.ui.help.pages import read_pages
from desktop_app.ui.words import spoken

ROOT = Path(__file__).parents[2]
CATALOGUE = ROOT / "resources" / "translations" / "contact-desk_en.ts"
BOLD = re.compile(r"\*\*(.+?)\*\*")


def test_every_sentence_is_translated_and_has_its_plural_forms() -> None:
    """When this fails: ``make translations``, then write what it names into the catalogue."""
    command = [sys.executable, ROOT / "packaging" / "translations.py", "check"]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_german_help_calls_things_as_the_german_program_does() -> None:
    """What an English page has in bold stands in the German one as it is translated. When this fails: change the page."""
    german: dict[str, set[str]] = {}
    for message in ET.parse(CATALOGUE.with_name("contact-desk_de.ts")).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") != "unfinished":
            source = message.findtext("source", "").replace("&", "")
            german.setdefault(source, set()).add(translation.text.replace("&", ""))
    theirs = read_pages("de")
    wrong: list[str] = []
    for name, page in read_pages("en").items():
        english, ours = {*BOLD.findall(page)}, {*BOLD.findall(theirs[name])}
        wrong += [f"{name}: {words}: {german[words]}" for words in english & german.keys() if not german[words] & ours]
        wrong += [f"{name}: {len(english)} names, {len(ours)} in German"] if len(english) != len(ours) else []
    assert wrong == []


@pytest.fixture
def plurals(qapp: QCoreApplication, tmp_path: Path) -> QTranslator:
    """The catalogue, compiled anew."""
    compiled = tmp_path / "contact-desk_en.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", CATALOGUE, "-qm", compiled], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    return translator


@pytest.mark.parametrize(
    ("context", "text", "one", "many"),
    [
        ("ContactsPage", "%n people", "1 person", "2 people"),
        ("ImportPage", "%n row(s)", "1 row", "2 rows"),
        ("", "This deletes %n person. That is for good.", "This deletes 1 person. That is for good.",
         "This deletes 2 people. That is for good."),
    ],
)  # fmt: skip
def test_one_person_and_two_people(
    qapp: QCoreApplication, plurals: QTranslator, context: str, text: str, one: str, many: str
) -> None:
    qapp.installTranslator(plurals)
    try:
        assert QCoreApplication.translate(context, text, None, 1) == one
        assert QCoreApplication.translate(context, text, None, 2) == many
        assert spoken(say_n("as it was before: %n field", 2)) == "as it was before: 2 fields"
    finally:
        qapp.removeTranslator(plurals)
