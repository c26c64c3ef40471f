"""Builds the installers of the system it runs on, into ``dist``.

    python packaging/build.py               freezes the program, tries it, and packs it
    python packaging/build.py --only-freeze leaves it at build/installer/dist/contact-desk

Linux: a .deb and a portable archive. Windows: setup.exe (needs NSIS). macOS: a .dmg, signed when CODESIGN_IDENTITY is
set. What each needs and what was tried where: packaging/README.md.
"""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import icons
import licences
import trimming
from stamp import Stamp, stamp

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "installer"
FROZEN = WORK / "dist" / "contact-desk"
DIST = ROOT / "dist"


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the installers of this system.")
    parser.add_argument("--only-freeze", action="store_true", help="make no installers")
    arguments = parser.parse_args()
    build = stamp()
    # The same commit gives the same files.
    os.environ |= {"SOURCE_DATE_EPOCH": str(build.epoch), "PYTHONHASHSEED": "0"}
    stage(build)
    freeze()
    try_it()
    if not arguments.only_freeze:
        for installer in pack(build):
            print(f"{installer.relative_to(ROOT)}: {installer.stat().st_size / 1e6:.1f} MB")
    return 0


def stage(build: Stamp) -> None:
    """Lay out what is made for this build: compiled translations, the stamp, the icon in all its forms."""
    shutil.rmtree(WORK, ignore_errors=True)
    resources = WORK / "resources"
    shutil.copytree(ROOT / "resources", resources, ignore=shutil.ignore_patterns("*.ts", "*.qm"))
    for catalogue in (ROOT / "resources" / "translations").glob("*.ts"):
        compiled = resources / "translations" / f"{catalogue.stem}.qm"
        run(tool("pyside6-lrelease"), "-silent", catalogue, "-qm", compiled)
    build.write(resources / "build.json")
    (WORK / "version.txt").write_text(build.windows_resource(), "utf-8")
    icons.draw(ROOT / "resources" / "icons" / "contact-desk.svg", WORK / "icons")


def freeze() -> None:
    """Freeze the program with all it needs but what it takes from the system."""
    spec = ROOT / "packaging" / "contact-desk.spec"
    places = ("--distpath", WORK / "dist", "--workpath", WORK / "work")
    run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, spec)
    internal = contents()
    libraries: list[Path] = []
    if sys.platform == "linux":
        for path in list(trimming.Linking(internal).orphans()):
            path.unlink()
        trimming.strip(path for path in internal.rglob("*.so*") if path.is_file())
        libraries = [source for name, source, kind in toc("COLLECT") if kind == "BINARY" and of_system(name, source)]
    modules = {name for name, _, kind in toc("PYZ") if kind.startswith("PYMODULE")}
    modules |= {name.partition(".")[0].replace("/", ".") for name, _, kind in toc("COLLECT") if kind == "EXTENSION"}
    licences.collect(modules, libraries, internal / "desktop_app" / "_resources" / "licences")


def toc(name: str) -> Iterator[tuple[str, Path, str]]:
    """PyInstaller's table of what it put together: the name inside, where it came from, its kind."""
    table = ast.literal_eval((WORK / "work" / "contact-desk" / f"{name}-00.toc").read_text("utf-8"))
    entries = next(part for part in table if isinstance(part, list))
    return ((inside, Path(source), kind) for inside, source, kind in entries)


def of_system(name: str, source: Path) -> bool:
    """Whether the system's own copy of a library is in the program."""
    return source.resolve().is_relative_to("/usr") and not name.startswith("libpython") and (contents() / name).exists()


def contents() -> Path:
    """The folder in which PyInstaller put everything but the program itself."""
    if sys.platform == "darwin":
        return WORK / "dist" / "Contact Desk.app" / "Contents" / "Frameworks"
    return FROZEN / "_internal"


def program() -> Path:
    """The frozen program."""
    if sys.platform == "darwin":
        return WORK / "dist" / "Contact Desk.app" / "Contents" / "MacOS" / "contact-desk"
    return FROZEN / ("contact-desk.exe" if sys.platform == "win32" else "contact-desk")


def try_it() -> None:
    """Start the frozen program; raises when anything is missing from it."""
    report = WORK / "smoke.txt"
    environment = {**os.environ}
    if sys.platform == "linux":
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [program(), "--smoke", report]
    tried = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, timeout=120, check=False)
    print(report.read_text("utf-8") if report.exists() else "The frozen program did not get as far as its report.")
    if tried.returncode:
        sys.exit("The frozen program lacks something.")


def pack(build: Stamp) -> list[Path]:
    """The installers of this system."""
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    if sys.platform == "linux":
        import linux

        return [linux.deb(FROZEN, WORK, DIST, build), linux.portable(FROZEN, WORK, DIST, build)]
    if sys.platform == "win32":
        import windows

        return [windows.setup(FROZEN, WORK, DIST, build)]
    import macos

    return [macos.dmg(WORK / "dist" / "Contact Desk.app", WORK, DIST, build)]


def tool(name: str) -> Path:
    """A program of the virtual environment."""
    return Path(sys.executable).parent / (f"{name}.exe" if sys.platform == "win32" else name)


def run(*command: str | Path) -> None:
    subprocess.run(command, check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
