"""From the start of the process to the painted window, beside a bare PySide6 window."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from time import perf_counter

from tests.bench.rows import Row

_OURS = """
from desktop_app.app import main
main(["--paint-and-exit"])
print("painted", flush=True)
"""
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableWidget(30, 12))
window.resize(1280, 800)
window.show()
window.grab()
print("painted", flush=True)
"""


def rows() -> Sequence[Row]:
    """The rows of this module."""
    return (Row("start to window", _ours, _bare, 1.3, "bare QMainWindow with a table", times=15),)


def _ours() -> float:
    return _until_painted(_OURS)


def _bare() -> float:
    return _until_painted(_BARE)


def _until_painted(program: str) -> float:
    start = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=compiled(_OURS, _BARE)
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        elapsed = (perf_counter() - start) * 1000
    assert line == b"painted\n"
    assert process.returncode == 0
    return elapsed


@functools.cache
def _bytecode() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


@functools.cache
def compiled(*programs: str) -> dict[str, str]:
    """An environment in which everything that these programs import is compiled, as it is once a program is installed."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = _bytecode().name
    for program in programs:
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, env=environment)
    return environment
