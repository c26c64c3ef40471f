"""The disk image for macOS, signed and notarised where there is an identity to do it with."""

from __future__ import annotations

import os
import platform
import subprocess
from pathlib import Path

from stamp import Stamp

HERE = Path(__file__).parent


def dmg(bundle: Path, work: Path, dist: Path, build: Stamp) -> Path:
    """An image with the program and the way into *Applications*.

    ``CODESIGN_IDENTITY`` ("Developer ID Application: …") signs; with ``NOTARY_PROFILE`` as well (made by ``xcrun notarytool
    store-credentials``) Apple's notary is asked, which takes minutes. Without, the bundle is signed ad hoc: it runs on
    the computer that built it, others have to allow it by hand.
    """
    identity = os.environ.get("CODESIGN_IDENTITY", "-")
    sign(bundle, identity)
    folder = work / "dmg"
    folder.mkdir()
    run("ditto", bundle, folder / bundle.name)
    (folder / "Applications").symlink_to("/Applications")
    image = dist / f"contact-desk-{build.version}-macos-{platform.machine()}.dmg"
    run("hdiutil", "create", "-volname", "Contact Desk", "-srcfolder", folder, "-format", "ULMO", "-ov", image)
    if identity != "-":
        run("codesign", "--sign", identity, "--timestamp", image)
        if profile := os.environ.get("NOTARY_PROFILE"):
            run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
            run("xcrun", "stapler", "staple", image)
    return image


def sign(bundle: Path, identity: str) -> None:
    """Sign everything in the bundle from the inside out, and look whether it holds."""
    hardened = ("--options", "runtime", "--timestamp") if identity != "-" else ()
    entitlements = ("--entitlements", HERE / "for-macos" / "entitlements.plist")
    inside = [path for path in bundle.rglob("*") if path.suffix in (".so", ".dylib") and not path.is_symlink()]
    for path in sorted(inside, key=lambda path: -len(path.parts)):
        run("codesign", "--force", "--sign", identity, *hardened, path)
    for framework in bundle.rglob("*.framework"):
        run("codesign", "--force", "--sign", identity, *hardened, framework)
    run("codesign", "--force", "--sign", identity, *hardened, *entitlements, bundle)
    run("codesign", "--verify", "--deep", "--strict", bundle)


def run(*command: str | Path) -> None:
    subprocess.run(command, check=True)
