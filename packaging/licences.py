"""The licences of everything that is in the installed program, a text file each, as *About* shows them."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

TEXTS = Path(__file__).parent / "licences"
ROOT = Path(__file__).resolve().parents[1]

_TEXT = re.compile(r"(licen[cs]e|copying|notice)[^/]*$|/licenses/[^/]+$", re.IGNORECASE)
_OF_QT = ("PySide6_Essentials", "shiboken6")
"""Their wheels hold no text: they stand under the LGPL, version 3, which adds to the GPL."""


def collect(modules: Iterable[str], libraries: Iterable[Path], folder: Path) -> None:
    """Write the licences of the Python `modules` and, on Debian, of the system `libraries` into `folder`.

    Raises `SystemExit` when one has no text: nothing is given to people without its licence.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Contact Desk.txt").write_text((ROOT / "LICENSE").read_text("utf-8"), "utf-8")
    (folder / "Python.txt").write_text(_of_python(), "utf-8")
    for name in ("Qt", "SQLCipher"):
        (folder / f"{name}.txt").write_text((TEXTS / f"{name}.txt").read_text("utf-8"), "utf-8")
    for name, text in (*_of_distributions(set(modules)), *_of_debian(libraries)):
        if not text.strip():
            sys.exit(f"There is no licence text for {name}: put it into packaging/licences.")
        (folder / f"{name}.txt").write_text(text, "utf-8")


def _of_distributions(modules: set[str]) -> Iterator[tuple[str, str]]:
    """Name with version, and text, of each distribution of which a module is in the program."""
    for distribution in distributions():
        files = [str(file) for file in distribution.files or ()]
        if distribution.name == "contact-desk" or not any(_module(file) in modules for file in files):
            continue
        yield f"{distribution.name} {distribution.version}", _text(distribution, files)


def _module(file: str) -> str:
    """The module that is in a file of a distribution; empty when none is."""
    if not file.endswith((".py", ".so", ".pyd")):
        return ""
    name = file.rpartition("/")[2].partition(".")[0]
    folder = file.rpartition("/")[0].replace("/", ".")
    return folder if name == "__init__" else f"{folder}.{name}".lstrip(".")


def _text(distribution: Distribution, files: list[str]) -> str:
    if distribution.name in _OF_QT:
        names = ("LGPL-3.0", "GPL-3.0")
        return "\n\n".join((TEXTS / f"{name}.txt").read_text("utf-8") for name in names)
    found = [file for file in files if ".dist-info/" in file and _TEXT.search(file)]
    metadata = distribution.metadata.json
    head = str(metadata.get("license_expression") or metadata.get("license") or "")
    texts = [distribution.read_text(file.partition(".dist-info/")[2]) or "" for file in found]
    return "\n\n".join([head, *texts]) if any(text.strip() for text in texts) else ""


def _of_python() -> str:
    """Python's own licence: Debian keeps it with the package's papers."""
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    return next(place for place in places if place.exists()).read_text("utf-8")


def _of_debian(libraries: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Name and papers of the Debian packages that these libraries of the system came from."""
    packages: set[str] = set()
    for library in libraries:
        # Where / and /usr are one, dpkg may know a file by the other of its names.
        for name in (str(library.resolve()), str(library.resolve()).removeprefix("/usr")):
            asked = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
            if asked.returncode == 0:
                packages.add(asked.stdout.partition(":")[0])
                break
        else:
            sys.exit(f"{library} belongs to no package: its licence is not known.")
    for package in sorted(packages):
        yield package, Path(f"/usr/share/doc/{package}/copyright").read_text("utf-8")
