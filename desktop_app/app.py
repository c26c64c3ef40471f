"""The process: arguments, the first painted window, the event loop behind it, and a clean end.

Nothing is imported before the first paint that it does not need: functions import what they use. Whatever takes long
to import or to open (event loop, database, HTTP, keyring) comes after that.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    if is_open_already(arguments):
        return 0
    name_process()
    app = make_application(language(arguments))
    if arguments.smoke is not None:
        from desktop_app.smoke import try_everything

        return try_everything(arguments.smoke, lambda window: stay(app, window, parse(["--practice"])))
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.theme import apply

    apply(app, arguments.scheme or "system")
    window = MainWindow(partial(open_profile, arguments), keeps_scheme=arguments.scheme is None)
    sys.excepthook = lambda _, error, __: window.crashed(error)
    paint(window)
    if not arguments.paint_and_exit and not window.gone.is_set():
        stay(app, window, arguments)
    return 0


def parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="contact-desk", description="Look after the contacts kept in web CRMs.")
    parser.add_argument("file", nargs="?", type=Path, help="import this file: a spreadsheet, a text or contacts")
    parser.add_argument("--profile-dir", type=Path, help="keep everything the program keeps in this folder")
    parser.add_argument("--practice", action="store_true", help="open the practice accounts with their invented people")
    parser.add_argument("--scheme", choices=["system", "light", "dark"], help="light or dark, whatever was chosen")
    parser.add_argument("--language", choices=["en", "de"], help="speak this language, whatever was chosen")
    parser.add_argument("--paint-and-exit", action="store_true", help="end after the window was painted first")
    parser.add_argument(
        "--smoke", nargs="?", type=Path, const=Path(), metavar="FILE",
        help="try whether this copy of the program is complete, and say so; in a FILE where a program cannot print",
    )  # fmt: skip
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    return parser.parse_args(argv)


def is_open_already(arguments: argparse.Namespace) -> bool:
    """Whether another window has this profile open and does what is wanted. Where it does not answer, we try ourselves."""
    from desktop_app.storage.wishes import hand_over

    if arguments.smoke is not None or arguments.paint_and_exit:
        return False
    return hand_over(arguments.profile_dir, arguments.file)


class _Version(argparse.Action):
    """Says the version. It is looked up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        from desktop_app.resources import build

        if sys.stdout is not None:  # a program without a console has none on Windows
            sys.stdout.write(" ".join(filter(None, ("contact-desk", *build()[:3]))) + "\n")
        parser.exit()


def language(arguments: argparse.Namespace) -> str:
    """The language that was asked for, or the one that was chosen in this profile; empty for the computer's."""
    from desktop_app.storage.language import KeptLanguage

    return arguments.language or KeptLanguage(arguments.profile_dir).read()


def name_process() -> None:
    """Tell Windows which program this is, by the name that its shortcuts have from the installer: it shows them as one."""
    if sys.platform == "win32":
        import ctypes

        from desktop_app.resources import build

        if build().identifier:
            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(build().identifier)


def make_application(language: str = "") -> QApplication:
    """The application with its name, speaking a language (empty: the computer's); the one there is, if there is one
    (tests)."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.application import Application
    from desktop_app.ui.language import speak
    from desktop_app.ui.widgets.readable import make_scroll_areas_safe

    # QApplication.setStyle would do the same, and make Python objects of the hundreds of names of a QStyle.
    app = QApplication.instance() or Application([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("contact-desk")
    app.setApplicationDisplayName(NAME)
    app.setOrganizationName("contact-desk")
    # Closing a lone dialog must not end the loop under a pending await; the window itself says when it is over.
    app.setQuitOnLastWindowClosed(False)
    speak(app, language)
    make_scroll_areas_safe()
    return app


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
        window.open_profile(arguments.profile_dir, practice=arguments.practice, file=arguments.file)
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


async def open_profile(arguments: argparse.Namespace, folder: Path | None, session_only: bool) -> Profile | None:
    """Open a profile for the window; None when another start of the program was quicker, and does what is wanted. What
    this imports takes half a second, so it is imported beside the window."""
    import asyncio
    import importlib

    from desktop_app.core.errors import ProfileInUse

    bootstrap = await asyncio.to_thread(importlib.import_module, "desktop_app.bootstrap")
    try:
        return await bootstrap.open_profile(folder, session_only=session_only)
    except ProfileInUse:
        if await asyncio.to_thread(is_open_already, arguments):
            return None
        raise
