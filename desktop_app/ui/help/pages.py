"""The pages of the help: Markdown below ``resources/help``, a folder a language, in the order of the contents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop_app.resources import resource_path

CONTENTS: Final = (
    ("start", "keyboard", "settings"),
    ("contacts", "record", "overview", "duplicates", "events", "own", "export"),
    ("import", "review", "mirror", "run", "activity", "sync"),
    ("accounts", "kindful", "mpdx", "campflow", "kulea"),
)
"""The names of the pages, in groups."""

LANGUAGES: Final = ("en", "de")


def read_pages(language: str) -> dict[str, str]:
    """The Markdown of every page by its name."""
    folder = resource_path("help", language if language in LANGUAGES else LANGUAGES[0])
    return {name: (folder / f"{name}.md").read_text("utf-8") for group in CONTENTS for name in group}


def title_of(text: str) -> str:
    """What a page is called: its first line, which is a heading."""
    return text.partition("\n")[0].removeprefix("#").strip()


def found_in(pages: Mapping[str, str], words: str) -> list[str]:
    """The pages in which all these words stand, those first that have them in the title."""
    wanted = words.casefold().split()
    found = [name for name, text in pages.items() if all(word in text.casefold() for word in wanted)]
    return sorted(found, key=lambda name: not all(word in title_of(pages[name]).casefold() for word in wanted))
