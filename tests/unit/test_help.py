"""The pages of the help: every screen and every CRM has one in each language, and they speak of what there is."""

from __future__ import annotations

import importlib.util
import pkgutil
import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import desktop_app.ui
from desktop_app.providers.registry import Registry
from desktop_app.ui.help.pages import CONTENTS, LANGUAGES, found_in, read_pages, title_of
from desktop_app.ui.page import Page

ROOT = Path(__file__).parents[2]
EVERY = [name for group in CONTENTS for name in group]
BOLD = re.compile(r"\*\*(.+?)\*\*")
LINK = re.compile(r"\]\(([^)]+)\)")
IN_DATA = {"PRACTICE", "SANDBOX", "LIVE"}
"""Names of environments, which are made of data."""


@pytest.fixture(scope="module")
def pages() -> dict[str, dict[str, str]]:
    return {language: read_pages(language) for language in LANGUAGES}


@pytest.fixture(scope="module")
def sentences() -> set[str]:
    """Every sentence of the program, as the catalogues of translations find them."""
    spec = importlib.util.spec_from_file_location("sentences", ROOT / "packaging" / "sentences.py")
    assert spec is not None
    assert spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return {plain(message.text) for message in module.find().every}


def plain(text: str) -> str:
    return text.replace("&", "")


def said(words: str, sentences: set[str]) -> bool:
    """Whether the program says this; where it fills in a number or a name, any does."""
    return words in sentences or any(
        "%" in each and re.fullmatch(re.escape(each).replace("%n", r"\d+").replace("%Ln", r"\d+"), words)
        for each in sentences
    )


def test_every_screen_and_every_crm_has_a_page() -> None:
    for module in pkgutil.walk_packages(desktop_app.ui.__path__, "desktop_app.ui."):
        import_module(module.name)
    topics = {page.__name__: page.help_topic for page in Page.__subclasses__() if page.__module__.startswith("desktop")}
    crms = {info.key for info in Registry().infos()}
    assert {*topics.values(), *crms} <= {*EVERY}
    first = {name for name, topic in topics.items() if topic == Page.help_topic}
    assert first == {"OpeningPage", "WelcomePage"}, "other pages say what they are about"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_whole_and_their_links_lead_somewhere(language: str, pages: dict[str, dict[str, str]]) -> None:
    files = {path.stem for path in (ROOT / "resources" / "help" / language).iterdir()}
    assert files == {*EVERY}
    linked: set[str] = set()
    for name, text in pages[language].items():
        assert text.startswith("# "), name
        for target in LINK.findall(text):
            assert target.startswith("https://") or target.removesuffix(".md") in EVERY, f"{name}: {target}"
            linked.add(target.removesuffix(".md"))
    assert {*EVERY} - linked <= {"start"}, "a page that no other one links to"


def test_pages_name_only_what_there_is(pages: dict[str, dict[str, str]], sentences: set[str]) -> None:
    named = [(name, words) for name, text in pages["en"].items() for words in BOLD.findall(text)]
    assert [each for each in named if each[1] not in IN_DATA and not said(each[1], sentences)] == []


def test_searching_finds_titles_first(pages: dict[str, dict[str, str]]) -> None:
    assert found_in(pages["en"], "mirror")[0] == "mirror"
    assert found_in(pages["de"], "schlüssel KULEA")[0] == "kulea"
    assert found_in(pages["en"], "no-such-word") == []
    assert title_of(pages["de"]["activity"]) == "Protokoll"
