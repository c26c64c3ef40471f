"""100,000 contacts saved with all their fields: how late a timer of the window is meanwhile."""

from __future__ import annotations

import asyncio
import functools
import tempfile
from pathlib import Path

from desktop_app.services.exports import Form, every_field
from desktop_app.ui.aio.garbage import Garbage
from tests.bench.lateness import application, lateness
from tests.bench.people import COUNT, FIELDS, contacts
from tests.bench.rows import Row
from tests.support.exporting import Exporting

_KEPT: list[Exporting] = []


def rows() -> list[Row]:
    return [
        Row(f"timer: lateness, saving {COUNT:,} as text", lateness(_text, _read), None, 50, times=3),
        Row(f"timer: lateness, saving {COUNT:,} as a workbook", lateness(_workbook, _read), None, 50, times=1),
    ]


@functools.cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


def _read() -> None:
    if not _KEPT:
        _KEPT.append(Exporting(contacts(), FIELDS))
        asyncio.run(_KEPT[0].read())


async def _text() -> None:
    await _save(Form.COMMA)


async def _workbook() -> None:
    await _save(Form.WORKBOOK)


async def _save(form: Form) -> None:
    """As in the program, garbage is collected in the window's thread alone."""
    path = Path(_folder().name) / f"people.{form.value}"
    garbage = Garbage(application())
    try:
        assert await _KEPT[0].save(every_field(FIELDS, sensitive=False), path, form) == COUNT
    finally:
        garbage.stop()
