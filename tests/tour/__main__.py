"""``python -m tests.tour --out DIR``: drive the real program through its main jobs and save a picture of every screen."""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

import qasync
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app import bootstrap
from desktop_app.app import make_application
from desktop_app.practice.server import PracticeServers
from desktop_app.ui.language import ENGLISH, LANGUAGES
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import apply
from desktop_app.ui.theme.theme import Scheme
from tests.support.driving import listen_with, press, says
from tests.tour.camera import Camera
from tests.tour.first import Helped
from tests.tour.interpreter import Interpreter
from tests.tour.others import Others
from tests.tour.own import OwnList
from tests.tour.story import Tour
from tests.tour.syncing import Syncing

SCHEMES = ("light", "dark")
SCALES = (1.0, 2.0)
"""Pixels a point: an ordinary screen, and one of 200 %."""
LOCALES = {
    ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
}
WHO = "petra"
"""Who sits at the computer, as the receipts have it."""


def main() -> int:
    """Take the tour once in each language and scheme and at each scale, the schemes side by side; 0 when all went well."""
    parser = argparse.ArgumentParser(prog="python -m tests.tour")
    parser.add_argument("--out", type=Path, required=True, help="the folder for the pictures")
    parser.add_argument("--scheme", choices=SCHEMES, help="only this one")
    parser.add_argument("--language", choices=LANGUAGES, help="only this one")
    parser.add_argument("--scale", type=float, help="only this one: pixels a point, as on a screen of 200 %% (2)")
    arguments = parser.parse_args()
    if arguments.scheme is not None and arguments.language is not None and arguments.scale is not None:
        os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)  # Qt reads it when an application begins
        drive(arguments.out, arguments.scheme, arguments.language, arguments.scale)
        return 0
    command = [sys.executable, "-m", "tests.tour", "--out", str(arguments.out)]
    failed = 0
    scales = [arguments.scale] if arguments.scale else SCALES
    languages = [arguments.language] if arguments.language else LANGUAGES
    for scale, language in product(scales, languages):  # two at a time
        schemes = [arguments.scheme] if arguments.scheme else SCHEMES
        these = ["--scale", str(scale), "--language", language]
        tours = [subprocess.Popen([*command, *these, "--scheme", scheme]) for scheme in schemes]
        failed += sum(tour.wait() != 0 for tour in tours)
    print(f"{len(list(arguments.out.glob('*.png')))} pictures in {arguments.out}")
    return failed


def drive(out: Path, scheme: Scheme, language: str, scale: float) -> None:
    """One tour in this process."""
    os.environ["LOGNAME"] = WHO
    app = make_application(language)
    QLocale.setDefault(LOCALES[language])
    apply(app, scheme)
    if language != ENGLISH:
        listen_with(Interpreter(language).heard)
    style = scheme if language == ENGLISH else f"{scheme}-{language}"
    style += "" if scale == 1 else f"-{scale:.0%}".removesuffix("%")
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(take(out, style))


async def take(out: Path, style: str) -> None:
    """The whole tour, in a profile of its own that is gone afterwards."""
    failures: list[str] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: failures.append(str(context.get("exception") or context["message"])))
    sys.excepthook = lambda _, error, __: failures.append(repr(error))
    with tempfile.TemporaryDirectory() as folder, PracticeServers() as servers:
        window = MainWindow(
            lambda profile, session_only: bootstrap.open_profile(profile, session_only=session_only), keeps_scheme=False
        )
        window.show()
        window.open_profile(Path(folder) / "profile")
        camera = Camera(window, out, style)
        await camera.take_gallery()
        try:
            await Tour(window, servers, camera, Path(folder)).run()
            await Others(window, servers, camera, Path(folder)).run()
            await OwnList(window, servers, camera, Path(folder)).run()
            await Syncing(window, servers, camera, Path(folder)).run()
            await Helped(window, servers, camera, Path(folder)).run()
        except AssertionError:
            await camera.take("where-it-failed")
            print("\n".join(failures), file=sys.stderr)
            raise
        finally:
            sys.excepthook = sys.__excepthook__
            window.close()
            for sheet in QApplication.topLevelWidgets():
                if sheet.isVisible() and says(sheet, "Close without saving"):
                    press(sheet, "Close without saving")
            await window.gone.wait()
    assert not failures, "\n".join(failures)
    assert not camera.cut, "\n".join(f"cut off in {picture}: {words}" for picture, words in camera.cut.items())


if __name__ == "__main__":
    raise SystemExit(main())
