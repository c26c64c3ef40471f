"""The process: arguments, the first painted window, the event loop behind it, and a clean end.

Nothing is imported before the first paint that it does not need: functions import what they use. Whatever takes long
to import or to open (event loop, database, HTTP, keyring) comes after that.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from desktop_app.bootstrap import Profile
    from desktop_app.ui.main_window import MainWindow

NAME = "Contact Desk"
_PATIENCE_MS = 1000
"""So long we wait for the first paint: a window that starts minimised is not painted at all."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the process's exit code."""
    gc.disable()  # importing makes no garbage to speak of; once the window is there, `Garbage` takes over
    arguments = parse(sys.argv[1:] if argv is None else argv)
    app = make_application()
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.theme import apply

    apply(app, arguments.scheme or "system")
    window = MainWindow(open_profile, keeps_scheme=arguments.scheme is None)
    sys.excepthook = lambda _, error, __: window.crashed(error)
    paint(window)
    if not arguments.paint_and_exit and not window.gone.is_set():
        stay(app, window, arguments)
    return 0


def parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="contact-desk", description="Look after the contacts kept in web CRMs.")
    parser.add_argument("--profile-dir", type=Path, help="keep everything the program keeps in this folder")
    parser.add_argument("--practice", action="store_true", help="open the practice accounts with their invented people")
    parser.add_argument("--scheme", choices=["system", "light", "dark"], help="light or dark, whatever was chosen")
    parser.add_argument("--paint-and-exit", action="store_true", help="end after the window was painted first")
    return parser.parse_args(argv)


def make_application() -> QApplication:
    """The application with its name; the one there is, if there is one (tests)."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    # QApplication.setStyle would do the same, and make Python objects of the hundreds of names of a QStyle.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("contact-desk")
    app.setApplicationDisplayName(NAME)
    app.setOrganizationName("contact-desk")
    # Closing a lone dialog must not end the loop under a pending await; the window itself says when it is over.
    app.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(locale())
    load_plurals(app)
    return app


def load_plurals(app: QApplication) -> None:
    """Our sentences are English; "1 person" and "2 people" stand in a catalogue, below that of any other language."""
    from PySide6.QtCore import QTranslator

    from desktop_app.resources import resource_path

    plurals = QTranslator(app)
    if plurals.load("contact-desk_en", str(resource_path("translations"))):
        app.installTranslator(plurals)


def locale() -> QLocale:
    """How dates and numbers are written: as the system says; without a language of its own, as in Britain."""
    from PySide6.QtCore import QLocale

    system = QLocale.system()
    if system.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return system


def paint(window: MainWindow) -> None:
    """Show the window and stay until it is painted, in a loop of Qt's that ends before the program's own is imported."""
    from PySide6.QtCore import QEventLoop, QTimer

    first = QEventLoop()
    window.painted.connect(first.quit)
    QTimer.singleShot(_PATIENCE_MS, first.quit)
    window.show()
    first.exec()


def stay(app: QApplication, window: MainWindow, arguments: argparse.Namespace) -> None:
    """Open the profile behind the window, and stay until the window has closed."""
    import asyncio
    import signal

    import qasync
    from PySide6.QtCore import QTimer

    from desktop_app.ui.aio.garbage import Garbage

    async def run() -> None:
        loop = asyncio.get_running_loop()
        # qasync installs no hooks for asynchronous generators; without them, one left early warns on its end.
        sys.set_asyncgen_hooks(firstiter=loop._asyncgen_firstiter_hook, finalizer=loop._asyncgen_finalizer_hook)  # type: ignore[attr-defined]
        loop.set_exception_handler(lambda _, context: window.crashed(context.get("exception")))
        window.open_profile(arguments.profile_dir, practice=arguments.practice)
        await window.gone.wait()

    garbage = Garbage(window)
    window.opened.connect(garbage.leave_alone)
    # Python sees a signal when it next runs something, and the timer of `garbage` makes it run twice a second.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, window.end))
    # Not qasync.run: that makes Qt's loop the policy of every thread.
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(run())
    garbage.stop()


async def open_profile(folder: Path | None, session_only: bool) -> Profile:
    """Open a profile for the window. What that imports takes half a second, so it is imported beside the window."""
    import asyncio
    import importlib

    bootstrap = await asyncio.to_thread(importlib.import_module, "desktop_app.bootstrap")
    return await bootstrap.open_profile(folder, session_only=session_only)
