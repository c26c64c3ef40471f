"""Importing pages before anybody asks for them: the first look at one is not the moment for that.

Not in a thread: Qt's classes get their Python side when they are first used, and two threads must not do that at once.
"""

from __future__ import annotations

import asyncio
from importlib import import_module

_FIRST = ("desktop_app.ui.widgets", "desktop_app.ui.forms.record", "desktop_app.ui.contacts.page")
_LATER = (
    "desktop_app.ui.review.view",
    "desktop_app.ui.review.page",
    "desktop_app.ui.runs.page",
    "desktop_app.ui.imports.columns",
    "desktop_app.ui.imports.check",
    "desktop_app.ui.imports.page",
    "desktop_app.ui.mirror.body",
    "desktop_app.ui.mirror.page",
    "desktop_app.ui.activity.page",
    "desktop_app.ui.duplicates.page",
    "desktop_app.ui.sync.page",
    "desktop_app.ui.sync.review",
    "desktop_app.ui.sync.running",
)


async def import_first_page() -> None:
    """What an account's tab shows."""
    await _import(_FIRST)


async def import_pages() -> None:
    """What one goes to from there."""
    await _import(_LATER)


async def _import(names: tuple[str, ...]) -> None:
    """One after the other, with turns of the loop between them."""
    for name in names:
        import_module(name)
        await asyncio.sleep(0)
