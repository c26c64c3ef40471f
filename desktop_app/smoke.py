"""Whether this copy of the program is complete: `--smoke`. A line for each thing tried, and the exit code 1 when one is
missing. What an installer leaves out is found here and not by the people it was made for.
"""

from __future__ import annotations

import logging
import pkgutil
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QTimer, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QTableView

from desktop_app.resources import build, resource_path
from desktop_app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_app.bootstrap import Profile

_MISSING = "MISSING"
_PATIENCE_MS = 60_000
_NOISE = "This plugin does not support propagateSizeHints()"  # where there is no screen
_STORES = {"linux": "SecretService", "win32": "Windows", "darwin": "macOS"}

Check = Callable[[], str]
Stay = Callable[[MainWindow], None]
"""Runs the event loop until the window on the practice accounts has closed."""


class Incomplete(Exception):
    """Something is missing; the text says what."""


def try_everything(report: Path, stay: Stay) -> int:
    """Try it all, and write the lines to the standard output and into `report` (``.``: into no file); the exit code."""
    with _Complaints() as complaints:
        lines = [_line(name, check) for name, check in _checks(stay).items()]
    lines += [f"{_MISSING} silence: {complaint}" for complaint in complaints.found]
    complete = not any(line.startswith(_MISSING) for line in lines)
    lines.append("Everything is there." if complete else "This copy of the program is not complete.")
    if sys.stdout is not None:  # a program without a console has none on Windows
        print("\n".join(lines))  # noqa: T201  this is what was asked for
    if report != Path():
        report.write_text("\n".join([*lines, ""]), "utf-8")
    return 0 if complete else 1


def _checks(stay: Stay) -> dict[str, Check]:
    return {
        "build": lambda: " ".join(filter(None, build()[:3])),
        "modules": _modules,
        "icons": _icons,
        "translations": _translations,
        "licences": _licences,
        "password store": _password_store,
        "certificates": _certificates,
        "libraries": _libraries,
        "spreadsheets": _spreadsheets,
        "printing": _printing,
        "practice window": lambda: _practice_window(stay),
    }


def _line(name: str, check: Check) -> str:
    try:
        return f"{name}: {check()}"
    except Exception as error:  # noqa: BLE001 - whatever is the matter, it is said, and the rest is tried
        return f"{_MISSING} {name}: {type(error).__name__}: {error}"


def _modules() -> str:
    """Import every module of the program, and with it every library."""
    package = import_module("desktop_app")
    names = [
        module.name
        for module in pkgutil.walk_packages(package.__path__, "desktop_app.")
        if not module.name.endswith("__main__")
    ]
    for name in names:
        import_module(name)
    if len(names) < 100:
        raise Incomplete(f"there are only {len(names)}")
    return str(len(names))


def _icons() -> str:
    files = sorted(resource_path("icons").rglob("*.svg"))
    broken = [file.name for file in files if not QSvgRenderer(str(file)).isValid()]
    if broken or len(files) < 50:
        raise Incomplete(f"of {len(files)} these cannot be drawn: {', '.join(broken) or 'none'}")
    return str(len(files))


def _translations() -> str:
    """Ours of each language, and Qt's own words of it; Qt speaks English by itself."""
    from desktop_app.ui.language import ENGLISH, LANGUAGES

    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    wanted = [(f"contact-desk_{language}", str(resource_path("translations"))) for language in LANGUAGES]
    wanted += [(f"qtbase_{language}", qt) for language in LANGUAGES if language != ENGLISH]
    for name, folder in wanted:
        if not QTranslator().load(name, folder):
            raise Incomplete(f"{name} in {folder}")
    return ", ".join(name for name, _ in wanted)


def _licences() -> str:
    texts = [file for file in resource_path("licences").iterdir() if file.read_text("utf-8").strip()]
    if not texts:
        raise Incomplete("no text")
    return str(len(texts))


def _password_store() -> str:
    """That of this computer, if it has one; the way to the usual one of this system must be there in any case."""
    from desktop_app.core.errors import KeyStoreMissing
    from desktop_app.storage.secrets import store_name

    usual = f"keyring.backends.{_STORES[sys.platform]}"
    import_module(usual)
    try:
        return store_name()
    except KeyStoreMissing:
        return f"none on this computer; {usual} could be used"


def _certificates() -> str:
    from desktop_app.providers.http.client import trusted

    context = trusted()
    return f"{type(context).__module__}, {context.verify_mode.name}"


def _libraries() -> str:
    """What is loaded only when it is needed: by name, or by a library itself."""
    import phonenumbers
    from email_validator import validate_email
    from ftfy import fix_text
    from rapidfuzz import fuzz
    from rapidfuzz.distance import OSA, JaroWinkler

    number = phonenumbers.parse("030 1234567", "DE")
    results = {
        "phonenumbers": phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == "+49301234567",
        "email-validator": validate_email("a@example.org", check_deliverability=False).normalized == "a@example.org",
        "ftfy": fix_text("MÃ¼ller") == "Müller",
        "rapidfuzz": fuzz.ratio("ab", "ab") == 100 and OSA.distance("ab", "ba") == 1 and JaroWinkler.similarity("a", "a") == 1,
    }  # fmt: skip
    wrong = [name for name, right in results.items() if not right]
    if wrong:
        raise Incomplete(", ".join(wrong))
    return ", ".join(results)


def _spreadsheets() -> str:
    """Written with openpyxl, read again with calamine; and a text file and a card."""
    from desktop_app.files.saving import save_table
    from desktop_app.files.sheet import Reading
    from desktop_app.files.source import open_source

    with tempfile.TemporaryDirectory() as folder:
        for name in ("people.xlsx", "people.csv"):
            path = Path(folder, name)
            save_table(path, ["Name", "Place"], [["Ada", "Köln"], ["Ben", "Graz"]])
            if list(open_source(path).read(Reading()).rows) != [("Ada", "Köln"), ("Ben", "Graz")]:
                raise Incomplete(f"{name} is read otherwise than it was written")
        card = Path(folder, "people.vcf")
        card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nN:Ada;;;;\nEND:VCARD\n", "utf-8")
        if len(open_source(card).read(Reading()).rows) != 1:
            raise Incomplete("a card is not read")
    return "xlsx, csv, vcf"


def _printing() -> str:
    """Paint a page with Qt's printing; a file stands in for the printer."""
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.ui.paper.document import paint
    from desktop_app.ui.paper.table import Table

    with tempfile.TemporaryDirectory() as folder:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(Path(folder, "page.pdf")))
        return f"{paint(Table('People', '', ['Name'], [['Ada']]), printer, iter)} page"


def _practice_window(stay: Stay) -> str:
    """Open the window on the practice accounts, with an encrypted database in memory, until it shows people."""
    window = MainWindow(_in_memory, keeps_scheme=False)
    sys.excepthook = lambda _, error, __: window.crashed(error)
    people: list[int] = []

    def look() -> None:
        people.extend(_rows(window))
        if people:
            looking.stop()
            window.end()

    looking = QTimer(window, interval=20)
    looking.timeout.connect(look)
    window.opened.connect(looking.start)
    QTimer.singleShot(_PATIENCE_MS, window, window.end)
    window.show()
    stay(window)
    if not people:
        raise Incomplete("it showed nobody")
    return f"{people[0]} people"


async def _in_memory(_folder: Path | None, _session_only: bool) -> Profile:
    from desktop_app.bootstrap import open_profile

    return await open_profile(None, session_only=True)


def _rows(window: MainWindow) -> list[int]:
    """The number of rows of the tables that show any."""
    tables = (table for table in window.findChildren(QTableView) if table.isVisible() and table.model() is not None)
    return [table.model().rowCount() for table in tables if table.model().rowCount()]


class _Complaints(logging.Handler):
    """Collects what the program or Qt warn of while it is entered."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def __enter__(self) -> _Complaints:
        logging.getLogger().addHandler(self)
        qInstallMessageHandler(self._qt)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self)
        qInstallMessageHandler(None)

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0] if record.exc_info else None
        self.found.append(f"{record.name}: {record.getMessage()}" + (f" ({kind.__name__})" if kind else ""))

    def _qt(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and text != _NOISE:
            self.found.append(text)
