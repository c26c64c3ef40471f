"""The whole window over 100,000 practice people: how late a 10 ms timer of its loop is in every phase.

One walk (`tests.bench.driven`) in a process of its own gives all rows; it takes some minutes. What else the machine does
meanwhile counts: measure on one that has nothing else to do.
"""

from __future__ import annotations

import functools
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.driven import PHASES
from tests.bench.rows import Row, Side
from tests.bench.start import compiled

_IMPORTS = """
import asyncio, tests.bench.driven, desktop_app.bootstrap, desktop_app.storage.contacts, desktop_app.storage.journal, qasync
from desktop_app.providers.registry import Registry
from desktop_app.ui.shell.preloading import import_first_page, import_pages
Registry().preload()
asyncio.run(import_first_page())
asyncio.run(import_pages())
"""

LIMIT = 50
"""Milliseconds within which the window answers, whatever it does."""


def rows() -> Iterator[Row]:
    """The rows of this module."""
    for phase in PHASES:
        yield Row(f"window at 100,000: {phase}", _late(phase), None, LIMIT, times=1)


def _late(phase: str) -> Side:
    return lambda: _walked()[phase]


@functools.cache
def _walked() -> dict[str, float]:
    """The worst lateness of each phase, in ms. What is imported was compiled before."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "late.json"
        command = [sys.executable, "-m", "tests.bench.driven", str(result)]
        walk = subprocess.run(command, check=False, env=compiled(_IMPORTS), capture_output=True, text=True)
        if walk.returncode:
            sys.stderr.write(walk.stderr)
            walk.check_returncode()
        return json.loads(result.read_bytes())
