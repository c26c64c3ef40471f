"""Installs the .deb into a new Debian that has nothing else, and uses the program in it as people do.

    python packaging/installer_test.py [--keep]     as root; needs what `make installer` installs

The new Debian (debootstrap's smallest) gets the package with what it depends on and no more; no Python is in it. Screen,
window manager, password store and the hand on the keyboard stay outside: only what the program itself needs is tried.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(__file__).parent
DEBIAN = ROOT / "build" / "installer-test" / "debian"
PICTURES = ROOT / "build" / "installer-test"
PACKAGE_MB, INSTALLED_MB = 60, 180
SLOWER = 1.05
"""The frozen program may take so many times as long to its first window as the compiled source: no longer, but for what
measuring varies by."""

LEFT = Path("usr/lib/contact-desk/of-old.txt")
"""A file of the older version, below the root."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Try the .deb in a new Debian.")
    parser.add_argument("--keep", action="store_true", help="leave the Debian of this test, for a look into it")
    parser.add_argument("--in-namespace", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if not arguments.in_namespace:
        # What is mounted below goes with the last process of this namespace, whatever happens.
        inside = ["unshare", "--mount", "--pid", "--fork", "--kill-child", sys.executable, *sys.argv, "--in-namespace"]
        return subprocess.run(inside, check=False).returncode
    try:
        test(newest_package())
    finally:
        if not arguments.keep:
            clear()
    print("The installer works.")
    return 0


def test(package: Path) -> None:
    size = package.stat().st_size / 1e6
    step(f"{package.name}: {size:.1f} MB of at most {PACKAGE_MB}")
    expect(size <= PACKAGE_MB, "the package is too big")
    new_debian()
    installed = install(package)
    step(f"installed: {installed:.0f} MB of at most {INSTALLED_MB}")
    expect(installed <= INSTALLED_MB, "the installed program is too big")
    expect(not inside("command -v python3 python || true"), "there is a Python in the new Debian")
    step("papers")
    papers()
    step("smoke test, without a screen")
    report = inside("QT_QPA_PLATFORM=offscreen contact-desk --smoke")
    print(report)
    step("first days of an office, from outside, with an upgrade from an older version")
    first_days(package)
    step("from the welcome to an undone mirror, by keyboard")
    keyboard()
    step("start")
    start()
    step("removal")
    removal(package)


def new_debian() -> None:
    """Debootstrap the release and from the mirror that this computer has; with its sources, so that updates are seen."""
    clear()
    DEBIAN.parent.mkdir(parents=True, exist_ok=True)
    release = re.search(r"^VERSION_CODENAME=(\w+)", Path("/etc/os-release").read_text("utf-8"), re.MULTILINE)
    expect(release is not None, "this is not a Debian")
    assert release is not None
    step(f"a new Debian ({release[1]})")
    run("debootstrap", "--variant=minbase", release[1], DEBIAN, mirror(), quiet=True)
    for name in ("sources.list", "sources.list.d"):
        source, target = Path("/etc/apt", name), DEBIAN / "etc" / "apt" / name
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif source.exists():
            shutil.copy(source, target)
    for name in ("proc", "dev", "tmp"):
        run("mount", "--rbind", f"/{name}", DEBIAN / name)


def mirror() -> str:
    """The address from which apt has Debian here."""
    indexes = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(ORIGIN) $(LABEL)"],
        capture_output=True,
        text=True,
        check=True,
    )
    found = next((line.split()[0] for line in indexes.stdout.splitlines() if line.endswith(" Debian Debian")), None)
    if found is None:
        sys.exit("apt knows no mirror of Debian here: run apt-get update.")
    return found


def install(package: Path) -> float:
    """Install it with what it depends on, and nothing that it only recommends; the MB of what is in the package."""
    shutil.copy(package, DEBIAN / "root")
    inside("apt-get update -q")
    inside(f"DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends /root/{package.name}")
    files = [DEBIAN / line.lstrip("/") for line in inside("dpkg -L contact-desk").splitlines()]
    return sum(path.stat().st_size for path in files if path.is_file() and not path.is_symlink()) / 1e6


def papers() -> None:
    """Menu entry, icons and description are there and right."""
    share = DEBIAN / "usr" / "share"
    run("desktop-file-validate", share / "applications" / "contact-desk.desktop")
    run(
        "appstreamcli",
        "validate",
        "--no-net",
        next((share / "metainfo").glob("*.metainfo.xml")),
        quiet=True,
    )
    icons = list((share / "icons" / "hicolor").glob("*/apps/contact-desk.*"))
    expect(len(icons) == 11, f"there are {len(icons)} icons")
    version = inside("contact-desk --version")
    expect(version.startswith("contact-desk "), "it does not say its version")
    print(version)


def older_package(package: Path) -> Path:
    """The package as it would have been in an older version, with a file that the newer one has not; in the new Debian."""
    root = DEBIAN / "root" / "older"
    run("dpkg-deb", "--raw-extract", package, root)
    control = root / "DEBIAN" / "control"
    control.write_text(re.sub(r"(?m)^Version: .*$", "Version: 0.0.1", control.read_text("utf-8")), "utf-8")
    (root / LEFT).write_text("of the older version", "utf-8")
    older = DEBIAN / "root" / "older.deb"
    run("dpkg-deb", "--root-owner-group", "-Znone", "-b", root, older, quiet=True)
    shutil.rmtree(root)
    return Path("/root", older.name)


def first_days(package: Path) -> None:
    """An office begins with an older version, gets this one, and goes on; seen and pressed through the accessibility bus."""
    older = older_package(package)
    inside(f"dpkg -i {older}")
    for name, options in (("read-only", "ro"), ("full", "size=64k")):
        (DEBIAN / "mnt" / name).mkdir()
        run("mount", "-t", "tmpfs", "-o", options, "tmpfs", DEBIAN / "mnt" / name)
    with shared_folder() as folder:
        try:
            outside(HERE / "driving" / "first_days.py", folder, DEBIAN, Path("/root", package.name))
        finally:
            for picture in folder.glob("*.p*"):
                shutil.copy(picture, PICTURES)
        talks(folder / "connections.txt")
    expect(not (DEBIAN / LEFT).exists(), "something of the older version stayed")
    expect("0.0.1" not in inside("dpkg-query -W contact-desk"), "the older version stayed")


def talks(notes: Path) -> None:
    """The program talked to nobody but the practice servers, which are on this computer."""
    every = re.findall(r"connect\(.*sa_family=AF_INET6?, .*", notes.read_text("utf-8"))
    away = [line for line in every if 'inet_addr("127.0.0.1")' not in line and '"::1"' not in line]
    expect(bool(every), "the kernel noted no connection at all, not even to the practice servers")
    expect(not away, f"the program talks to somebody: {away}")
    print(f"{len(every)} connections, all of them to this computer.")


def keyboard() -> None:
    """From the welcome to an undone mirror, by keys alone."""
    with shared_folder() as folder:
        command = ("chroot", DEBIAN, "contact-desk", "--language", "en", "--profile-dir", folder / "profile")
        outside(ROOT / "tests" / "outside" / "by_keyboard.py", *command)


@contextmanager
def shared_folder() -> Iterator[Path]:
    """A folder that has the same name in the new Debian."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        yield Path(name)


def start() -> None:
    """Compare the way to the first window with that of the compiled source, by the time the processor works on it."""
    frozen = ["chroot", DEBIAN, "contact-desk", "--paint-and-exit"]
    source = [sys.executable, "-m", "desktop_app", "--paint-and-exit"]
    # In turns, and the best of each: what else the computer does only ever adds.
    works = [(work_of(frozen), work_of(source)) for _ in range(11)]
    ours, theirs = (min(column) for column in zip(*works, strict=True))
    print(f"frozen {ours:.0f} ms, source {theirs:.0f} ms of work: {ours / theirs:.2f}")
    expect(ours <= theirs * SLOWER, "the frozen program starts slower than its source")


def work_of(command: Sequence[str | Path]) -> float:
    """Milliseconds that the processor spent on a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def removal(package: Path) -> None:
    """The program goes, what a person kept stays."""
    kept = DEBIAN / "root" / ".local" / "share" / "contact-desk" / "contact-desk.db"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"kept")
    for way in ("remove", "purge"):
        inside(f"dpkg -i /root/{package.name}")
        inside(f"apt-get {way} -y -q contact-desk")
        expect(not (DEBIAN / "usr" / "lib" / "contact-desk").exists(), "something of the program stayed")
        expect(not (DEBIAN / "usr" / "bin" / "contact-desk").is_symlink(), "its name stayed in /usr/bin")
        expect(kept.read_bytes() == b"kept", "what was kept is gone")


def newest_package() -> Path:
    packages = sorted((ROOT / "dist").glob("contact-desk_*.deb"), key=lambda path: path.stat().st_mtime)
    if not packages:
        sys.exit("There is no .deb in dist: run make installer.")
    return packages[-1]


def clear() -> None:
    """Remove the new Debian. What is mounted in it is this computer's own, and must not go with it."""
    for name in ("tmp", "dev", "proc", "mnt/read-only", "mnt/full"):
        subprocess.run(["umount", "--recursive", DEBIAN / name], check=False, stderr=subprocess.DEVNULL)
    if str(DEBIAN) in Path("/proc/self/mounts").read_text("utf-8"):
        sys.exit(f"Something is still mounted in {DEBIAN}: it stays where it is.")
    shutil.rmtree(DEBIAN, ignore_errors=True)


def inside(command: str) -> str:
    """Run a command in the new Debian, without anything of this computer's environment."""
    clean = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LANG=C.UTF-8", "TMPDIR=/root"]
    ran = subprocess.run(["chroot", DEBIAN, *clean, "sh", "-c", command], capture_output=True, text=True, check=False)
    if ran.returncode:
        sys.exit(f"{command}: status {ran.returncode}\n{ran.stdout}{ran.stderr}")
    return ran.stdout.strip()


def outside(script: Path, *arguments: str | Path) -> None:
    """Run a script here that drives the program, on a screen and with a password store of its own."""
    # Nothing of the virtual environment: what drives the program runs on Debian's Python.
    environment = {**os.environ, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
    command = [ROOT / "tests" / "outside" / "with-screen.sh", "/usr/bin/python3", script, *arguments]
    if subprocess.run(command, env=environment, check=False, timeout=600).returncode:
        sys.exit(f"{script.name} did not succeed.")


def run(*command: str | Path, quiet: bool = False) -> None:
    ran = subprocess.run(command, check=False, text=True, stdout=subprocess.PIPE if quiet else None)
    if ran.returncode:
        sys.exit(f"{command[0]}: status {ran.returncode}\n{ran.stdout or ''}")


def step(what: str) -> None:
    print(f"── {what}", flush=True)


def expect(right: bool, complaint: str) -> None:
    if not right:
        sys.exit(f"The installer does not work: {complaint}.")


if __name__ == "__main__":
    sys.exit(main())
