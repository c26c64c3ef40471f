"""The .deb and the portable archive, of the same frozen folder."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import icons
import trimming
from stamp import Stamp

HERE = Path(__file__).parent
ID = "contact-desk"
CHANGES = """contact-desk ({version}) stable; urgency=medium

  * Version {version}: what is new stands in the program's help.

 -- {publisher} <{mail}>  {date}
"""


def deb(frozen: Path, work: Path, dist: Path, build: Stamp) -> Path:
    """Debian's package; needs dpkg-deb."""
    root = work / "deb"
    shutil.copytree(frozen, root / "usr" / "lib" / ID, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / ID).symlink_to(f"../lib/{ID}/{ID}")
    _share(root / "usr" / "share", work / "icons", build)
    papers = root / "usr" / "share" / "doc" / ID
    papers.mkdir(parents=True)
    rights = (HERE / "for-linux" / "copyright").read_text("utf-8")
    (papers / "copyright").write_text(rights.format(**_settled(build)), "utf-8")
    _packed(papers / "changelog.gz", CHANGES.format(date=_mail_date(build), **_settled(build)))
    (root / "usr" / "share" / "man" / "man1").mkdir(parents=True)
    manual = (HERE / "for-linux" / f"{ID}.1").read_text("utf-8").format(version=build.version, date=build.date)
    _packed(root / "usr" / "share" / "man" / "man1" / f"{ID}.1.gz", manual)
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    linking = trimming.Linking(frozen / "_internal")
    control.write_text(
        (HERE / "for-linux" / "control")
        .read_text("utf-8")
        .format(
            **_settled(build),
            architecture=_asked("dpkg", "--print-architecture"),
            size=-(-size // 1024),
            libraries=", ".join([f"libc6 (>= {linking.glibc()})", *linking.packages()]),
        ),
        "utf-8",
    )
    _same_times(root, build)
    package = dist / f"{ID}_{build.version}_{_asked('dpkg', '--print-architecture')}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "-b", root, package], check=True)
    return package


def portable(frozen: Path, work: Path, dist: Path, build: Stamp) -> Path:
    """A folder that is unpacked anywhere and started from there."""
    name = f"{ID}-{build.version}-linux-{platform.machine()}"
    root = work / name
    shutil.copytree(frozen, root, symlinks=True)
    shutil.copy(HERE / "for-linux" / "README.txt", root)
    _share(root / "share", work / "icons", build)
    _same_times(root, build)
    archive = dist / f"{name}.tar.xz"

    def nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        return member

    with tarfile.open(archive, "w:xz", preset=6) as tar:
        tar.add(root, name, filter=nobodys)
    return archive


def _share(share: Path, drawn: Path, build: Stamp) -> None:
    """The desktop entry, the icons, and what software centres show."""
    for size in icons.SIZES:
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        shutil.copy(drawn / f"{size}.png", place / f"{ID}.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(HERE.parent / "resources" / "icons" / f"{ID}.svg", scalable)
    (share / "applications").mkdir()
    shutil.copy(HERE / "for-linux" / f"{ID}.desktop", share / "applications")
    (share / "metainfo").mkdir()
    about = (HERE / "for-linux" / f"{ID}.metainfo.xml").read_text("utf-8")
    (share / "metainfo" / f"{build.identifier}.metainfo.xml").write_text(
        about.format(date=build.date, developer=build.identifier.rpartition(".")[0], **_settled(build)), "utf-8"
    )


def _settled(build: Stamp) -> dict[str, str]:
    """What is written into the papers: version, and who publishes it under which name."""
    return {name: getattr(build, name) for name in ("version", "identifier", "publisher", "mail")}


def _same_times(root: Path, build: Stamp) -> None:
    for path in (root, *root.rglob("*")):
        os.utime(path, (build.epoch, build.epoch), follow_symlinks=False)
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name == ID else 0o644)


def _packed(file: Path, text: str) -> None:
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _mail_date(build: Stamp) -> str:
    return format_datetime(datetime.fromtimestamp(build.epoch, UTC))


def _asked(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
