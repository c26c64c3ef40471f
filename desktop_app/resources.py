"""Where icons, translations and licences lie, beside the package in a checkout, inside it when installed or frozen; and
what this copy of the program is."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resource_path(*parts: str) -> Path:
    """The path of a file or folder below ``resources``. `FileNotFoundError` when this copy of the program lacks it."""
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"resources/{'/'.join(parts)} is missing from this copy of the program")


class Build(NamedTuple):
    """Version, and the commit and day (ISO 8601) that an installer was built from, both empty in a checkout; the address
    at which its publisher tells the newest version, empty when nowhere; and the program's name among all programs
    (``org.example.Program``), empty in a checkout."""

    version: str
    commit: str = ""
    date: str = ""
    updates: str = ""
    identifier: str = ""


@lru_cache(maxsize=1)
def build() -> Build:
    """What this copy of the program is."""
    try:
        return Build(**json.loads(resource_path("build.json").read_text("utf-8")))
    except FileNotFoundError:
        from importlib.metadata import version

        return Build(version("contact-desk"))
