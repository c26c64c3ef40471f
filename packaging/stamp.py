"""What a build says of itself: version, commit, day; as `desktop_app.resources.build` reads it."""

from __future__ import annotations

import json
import subprocess
import tomllib
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Stamp:
    """`commit` is short and ends with ``+`` when files differ from it; `date` (ISO 8601, UTC) and `epoch` (seconds) are
    the commit's, so that the same commit gives the same stamp. The rest is what the publisher has settled in
    ``pyproject.toml``: the program's name among all programs, who answers for it, and the address (or "") that it asks
    for the newest version once that is allowed."""

    version: str
    commit: str
    date: str
    epoch: int
    identifier: str
    publisher: str
    mail: str
    updates: str

    def write(self, file: Path) -> None:
        """Write it for the program."""
        file.write_text(
            json.dumps({key: asdict(self)[key] for key in ("version", "commit", "date", "updates", "identifier")}),
            "utf-8",
        )

    def windows_resource(self) -> str:
        """The version resource of the program on Windows, in the form that PyInstaller reads."""
        numbers = tuple(int(part) for part in (*self.version.split("."), "0", "0", "0")[:4])
        strings = {
            "CompanyName": self.publisher,
            "FileDescription": "Contact Desk",
            "FileVersion": self.version,
            "InternalName": "contact-desk",
            "LegalCopyright": "Apache-2.0",
            "OriginalFilename": "contact-desk.exe",
            "ProductName": "Contact Desk",
            "ProductVersion": f"{self.version} ({self.commit})",
        }
        table = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
        return (
            f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=0x1),"
            f" kids=[StringFileInfo([StringTable('040904B0', [{table}])]),"
            " VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])"
        )


def stamp() -> Stamp:
    """The stamp of this checkout; without git, that of an unknown commit of today."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    try:
        commit, epoch = _git("log", "-1", "--format=%h %ct").split()
        changed = "+" if _git("status", "--porcelain", "--untracked-files=no") else ""
    except (OSError, subprocess.CalledProcessError):
        commit, epoch, changed = "unknown", str(int(datetime.now(UTC).timestamp())), ""
    day = datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    return Stamp(settings["project"]["version"], commit + changed, day, int(epoch), **settings["tool"]["contact-desk"])


def _git(*arguments: str) -> str:
    # The checkout may belong to somebody else than who builds, as in a container.
    command = ["git", "-c", "safe.directory=*", "-C", str(ROOT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
