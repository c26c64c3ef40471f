"""Importing pages before anybody asks for them: the first look at one is not the moment to compile and link it."""

from __future__ import annotations

from importlib import import_module

_FIRST = ("desktop_app.ui.contacts.page",)
_LATER = (
    "desktop_app.ui.review.page",
    "desktop_app.ui.runs.page",
    "desktop_app.ui.imports.page",
    "desktop_app.ui.mirror.page",
    "desktop_app.ui.activity.page",
)


def import_first_page() -> None:
    """What an account's tab shows. Takes long: call it in a thread."""
    _import(_FIRST)


def import_pages() -> None:
    """What one goes to from there. Takes long: call it in a thread."""
    _import(_LATER)


def _import(names: tuple[str, ...]) -> None:
    for name in names:
        import_module(name)
