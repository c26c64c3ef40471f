"""The screens of the program that every walk over all of them comes to."""

from __future__ import annotations

from typing import Final

SCREENS: Final = (
    "welcome",
    "new account",
    "camp",
    "contacts",
    "selected contacts",
    "export",
    "filters",
    "record",
    "find",
    "our contacts",
    "our fields",
    "overview",
    "sync",
    "sync: review",
    "sync: run",
    "side by side",
    "help",
    "about",
    "licences",
    "duplicates",
    "import: file",
    "import: a file",
    "import: columns",
    "import: values",
    "import: check",
    "review",
    "review: requests",
    "confirming",
    "run",
    "activity",
    "mirror",
    "events",
    "accounts",
)
"""Pages, their steps, and the sheets that open over them."""
