"""In which language the program speaks: that of the computer where it knows it, or the one that was chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.resources import resource_path

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
"""What the program speaks, each by its own name."""
_SPOKEN = "language"


def speak(app: QCoreApplication, chosen: str = "") -> None:
    """Let everything that is made from now on speak the language with this code; empty or unknown: the computer's."""
    language = language_of(chosen)
    QLocale.setDefault(_locale(chosen if chosen in LANGUAGES else ""))
    folder = str(resource_path("translations"))
    _load(app, f"contact-desk_{ENGLISH}", folder)  # "1 person" and "2 people"; what comes later is asked first
    if language != ENGLISH:
        _load(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _load(app, f"contact-desk_{language}", folder)
    app.setProperty(_SPOKEN, language)


def spoken_language() -> str:
    """The code of the language that the program speaks."""
    app = QCoreApplication.instance()
    return str((app.property(_SPOKEN) if app is not None else None) or ENGLISH)


def language_of(chosen: str) -> str:
    """What the program will speak when this code was chosen (empty: as the computer)."""
    return chosen if chosen in LANGUAGES else _of_the_computer()


def _of_the_computer() -> str:
    """The first of the user's languages that the program knows."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), ENGLISH)


def _locale(chosen: str) -> QLocale:
    """How dates and numbers are written: as the computer says; in a language that it does not speak, as that language
    writes them in the computer's country."""
    system = QLocale.system()
    if system.language() == QLocale.Language.C and chosen in ("", ENGLISH):
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    wanted = QLocale(chosen).language() if chosen else system.language()
    return system if wanted == system.language() else QLocale(wanted, system.territory())


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
