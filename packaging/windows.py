"""setup.exe for Windows, made with NSIS."""

from __future__ import annotations

import subprocess
from pathlib import Path

from stamp import Stamp

HERE = Path(__file__).parent


def setup(frozen: Path, work: Path, dist: Path, build: Stamp) -> Path:
    """One file that installs the program for the user who runs it; needs makensis."""
    installer = dist / f"contact-desk-{build.version}-setup.exe"
    size = sum(path.stat().st_size for path in frozen.rglob("*") if path.is_file())
    values = {
        "VERSION": build.version,
        "IDENTIFIER": build.identifier,
        "PUBLISHER": build.publisher,
        "FOUR_NUMBERS": ".".join((*build.version.split("."), "0", "0", "0")[:4]),
        "PAYLOAD": frozen,
        "ICON": work / "icons" / "contact-desk.ico",
        "LICENCE": HERE.parent / "LICENSE",
        "INSTALLER": installer,
        "KILOBYTES": -(-size // 1024),
    }
    defined = [f"-D{name}={value}" for name, value in values.items()]
    subprocess.run(["makensis", "-V2", "-WX", *defined, HERE / "for-windows" / "setup.nsi"], check=True)
    return installer
