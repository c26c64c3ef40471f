"""The process: arguments, logging, QApplication, event loop, and a clean end.

The window is painted first; whatever takes long to import or to open (database, HTTP, keyring) comes after that.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from desktop_app.bootstrap import Profile

NAME = "Contact Desk"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the process's exit code."""
    arguments = parse(sys.argv[1:] if argv is None else argv)
    app = make_application()
    # Not qasync.run: that makes Qt's loop the policy of every thread.
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(run(app, arguments))
    return 0


def parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="contact-desk", description="Look after contacts in Kindful and campflow.")
    parser.add_argument("--profile-dir", type=Path, help="keep everything the program keeps in this folder")
    parser.add_argument("--practice", action="store_true", help="open the practice accounts with their invented people")
    parser.add_argument("--scheme", choices=["system", "light", "dark"], help="light or dark, whatever was chosen")
    parser.add_argument("--paint-and-exit", action="store_true", help="end after the window was painted first")
    return parser.parse_args(argv)


def make_application() -> QApplication:
    """The application with its name; the one there is, if there is one (tests)."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("contact-desk")
    app.setApplicationDisplayName(NAME)
    app.setOrganizationName("contact-desk")
    # Closing a lone dialog must not end the loop under a pending await; the window itself says when it is over.
    app.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(locale())
    return app


def locale() -> QLocale:
    """How dates and numbers are written: as the system says; without a language of its own, as in Britain."""
    system = QLocale.system()
    if system.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return system


async def open_profile(folder: Path | None, session_only: bool) -> Profile:
    """Open a profile for the window. What that imports takes half a second, so it is imported beside the window."""
    bootstrap = await asyncio.to_thread(importlib.import_module, "desktop_app.bootstrap")
    return await bootstrap.open_profile(folder, session_only=session_only)


async def run(app: QApplication, arguments: argparse.Namespace) -> None:
    """Show the window, open the profile behind it, and stay until the window has closed."""
    loop = asyncio.get_running_loop()
    # qasync installs no hooks for asynchronous generators; without them, one that is left early warns on its end.
    sys.set_asyncgen_hooks(firstiter=loop._asyncgen_firstiter_hook, finalizer=loop._asyncgen_finalizer_hook)  # type: ignore[attr-defined]
    theme = Theme(app)
    theme.apply(arguments.scheme or "system")
    window = MainWindow(open_profile, keeps_scheme=arguments.scheme is None)
    loop.set_exception_handler(lambda _, context: window.crashed(context.get("exception")))
    sys.excepthook = lambda _, error, __: window.crashed(error)
    window.show()
    if arguments.paint_and_exit:
        window.painted.connect(window.close)
    else:
        window.open_profile(arguments.profile_dir, practice=arguments.practice)
    await window.gone.wait()
