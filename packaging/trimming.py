"""What of Qt and of the libraries the installed program does not need, and what it takes from the Linux below it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

EXCLUDED = [
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "_pytest",
    "dns",
    "doctest",
    "hypothesis",
    "pip",
    "pydoc",
    "pygments",
    "pytest",
    "readline",
    "rich",
    "setuptools",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.postgresql",
    "sqlite3",
    "tkinter",
    "unittest",
]
"""Modules that some library imports in a case that never comes up here."""

MODULES = ["keyring.backends", "phonenumbers", "rapidfuzz", "sqlalchemy.dialects.sqlite", "uvicorn"]
"""Packages of which modules are imported by name at run time."""

HOOKS = {"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pyside6"}
"""What PyInstaller would do at every start for programs that read their own source, start themselves anew, or do not find
Qt's plugins by themselves, as PySide6's wheel does. It takes time, and whatever we start would look for Qt's plugins here."""

SYSTEM = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libX11": "libx11-6",
    "libX11-xcb": "libx11-xcb1",
    "libcups": "libcups2",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libgcc_s": "libgcc-s1",
    "libglib-2.0": "libglib2.0-0",
    "libgthread-2.0": "libglib2.0-0",
    "libstdc++": "libstdc++6",
    "libxcb": "libxcb1",
    "libz": "zlib1g",
}
"""Libraries that are the desktop's own and must fit it: its graphics, fonts, D-Bus, printers. With the Debian package of each."""

_LIBC = {"ld-linux-x86-64", "ld-linux-aarch64", "libc", "libdl", "libm", "libpthread", "librt", "libutil"}

_UNNEEDED = re.compile(
    # Parts of Qt that no window of ours uses.
    r"Qt6?(Qml|Quick|Pdf|VirtualKeyboard|OpenGL|Network|Test|Designer|EglF[sS]|Wayland|WlShell)"
    r"|qtvirtualkeyboard|/tls/|networkinformation|/generic/|egldeviceintegrations|wayland"
    r"|platforms/libq(eglfs|linuxfb|vnc|vkkhr|minimal)"
    r"|imageformats/.*q(pdf|tiff|webp|icns|tga|wbmp|gif|jpeg)\b"
    # GTK, which the theme plugin would take from the computer that builds.
    r"|platformthemes/libqgtk3"
    # Of Qt's own words, those of the languages we have.
    r"|PySide6/(Qt/)?translations/(?!qtbase_(de|en)\.qm$)"
    # Time zones come from the system.
    r"|pytz/zoneinfo"
)


def needed(name: str) -> bool:
    """Whether the file with this name in the program's folder stays."""
    return _UNNEEDED.search(name.replace("\\", "/")) is None


class Linking:
    """Which library in the program's folder, or of the system, is loaded by which other. Linux only."""

    def __init__(self, internal: Path) -> None:
        self._internal = internal
        libraries = [path for path in internal.rglob("*") if ".so" in path.name and path.is_file()]
        self._files = {path.name: path for path in libraries if _stem(path.name) not in SYSTEM}
        # At the top lie the libraries that something else loads; all others are loaded by Python or Qt themselves.
        roots = [path for path in self._files.values() if path.parent != internal or _loaded_by_name(path.name)]
        self.kept: set[Path] = set()
        self.system: set[str] = set()
        self._follow([*roots, internal.parent / "contact-desk"])

    def orphans(self) -> Iterator[Path]:
        """Libraries at the top of the folder that nothing loads, or that are the system's."""
        for path in self._internal.iterdir():
            if ".so" in path.name and path not in self.kept:
                yield path

    def packages(self) -> list[str]:
        """The Debian packages of the system's libraries; raises `SystemExit` for one that nobody has thought of."""
        unknown = self.system - SYSTEM.keys() - _LIBC
        if unknown:
            raise SystemExit(f"Which package has {', '.join(sorted(unknown))}? Name it in packaging/trimming.py.")
        return sorted({SYSTEM[name] for name in self.system - _LIBC})

    def glibc(self) -> str:
        """The oldest version of the C library that all of it runs with: ``2.36``."""
        versions = {match for path in self.kept for match in re.findall(r"GLIBC_(2\.\d+)", _objdump("-T", path))}
        return max(versions, key=lambda version: int(version[2:]))

    def _follow(self, paths: list[Path]) -> None:
        while paths:
            path = paths.pop()
            if path in self.kept:
                continue
            self.kept.add(path)
            for name in re.findall(r"NEEDED\s+(\S+)", _objdump("-p", path)):
                if name in self._files:
                    paths.append(self._files[name])
                else:
                    self.system.add(_stem(name))


def strip(paths: Iterable[Path]) -> None:
    """Drop the symbols that only debuggers read; not of Qt's libraries, which come without."""
    for path in paths:
        if "PySide6" not in path.parts and "shiboken6" not in path.parts and not path.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", path], check=True)


def _stem(name: str) -> str:
    return name.partition(".so")[0]


def _loaded_by_name(name: str) -> bool:
    return name.startswith("libpython") or not name.startswith("lib")


def _objdump(option: str, path: Path) -> str:
    return subprocess.run(["objdump", option, path], capture_output=True, text=True, check=True).stdout
