"""From the start of the process to the first painted window, beside a bare PySide6 window."""

from __future__ import annotations

import compileall
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

import desktop_app
from tests.bench.rows import Row

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableWidget(30, 12))
window.resize(1280, 800)
window.show()
window.grab()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def rows() -> Sequence[Row]:
    """The rows of this module."""
    compileall.compile_dir(Path(desktop_app.__file__).parent, quiet=1)  # as an installed program is
    return (Row("start to window", _ours, _bare, 1.3, "bare QMainWindow with a table", times=7),)


def _ours() -> float:
    with tempfile.TemporaryDirectory() as folder:
        return _run("-m", "desktop_app", "--profile-dir", folder, "--paint-and-exit")


def _bare() -> float:
    return _run("-c", _BARE)


def _run(*arguments: str) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (perf_counter() - start) * 1000
