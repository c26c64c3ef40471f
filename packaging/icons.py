"""The program's icon in the sizes and forms of each system, drawn from the one SVG."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""The sizes of freedesktop's hicolor theme."""

_ICO = (16, 24, 32, 48, 64, 128, 256)
_ICNS = {
    "icp4": 16,
    "icp5": 32,
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
}
"""Apple's name of each kind of image in an ``.icns``, and its size in pixels; ic11 to ic14 are those of fine screens."""


def draw(svg: Path, folder: Path) -> None:
    """Write ``SIZE.png`` of each size, ``contact-desk.ico`` and ``contact-desk.icns`` into `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(svg))
    pictures = {size: _png(renderer, size) for size in {*SIZES, *_ICO, *_ICNS.values()}}
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(pictures[size])
    (folder / "contact-desk.ico").write_bytes(_ico({size: pictures[size] for size in _ICO}))
    (folder / "contact-desk.icns").write_bytes(_icns({kind: pictures[size] for kind, size in _ICNS.items()}))
    del app


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]  PySide6's stub wants bytes here
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' icon: a directory of 16 bytes an image, then the PNGs; 256 is written as 0."""
    start = 6 + 16 * len(pictures)
    directory, images = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in pictures.items():
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), start + len(images))
        images += png
    return directory + images


def _icns(pictures: dict[str, bytes]) -> bytes:
    """Apple's icon: the PNGs, each after its kind and length, lengths with the eight bytes of the head."""
    images = b"".join(struct.pack(">4sI", kind.encode(), len(png) + 8) + png for kind, png in pictures.items())
    return struct.pack(">4sI", b"icns", len(images) + 8) + images
