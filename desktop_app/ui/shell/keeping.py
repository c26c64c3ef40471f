"""What is kept of the window: its place on the screen, and whether it is light or dark."""

from __future__ import annotations

import base64
from typing import Literal

import msgspec
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from desktop_app.core.ports import Settings
from desktop_app.ui.theme import theme

Scheme = Literal["system", "light", "dark"]

_PLACE = "window/place"
_SCHEME = "window/scheme"


async def restore_place(settings: Settings, window: QWidget) -> None:
    """Put the window where it was last; what cannot be read any more counts as not kept."""
    kept = await settings.get(_PLACE)
    if kept is not None:
        try:
            window.restoreGeometry(QByteArray(base64.b64decode(msgspec.json.decode(kept, type=str))))
        except ValueError:  # MsgspecError is one, binascii.Error too
            return


async def keep_place(settings: Settings, window: QWidget) -> None:
    """Remember where the window is."""
    place = base64.b64encode(window.saveGeometry().data()).decode()
    await settings.put(_PLACE, msgspec.json.encode(place))


async def restore_scheme(settings: Settings) -> None:
    """Look as was chosen last."""
    kept = await settings.get(_SCHEME)
    if kept is not None:
        try:
            theme().apply(msgspec.json.decode(kept, type=Scheme))
        except msgspec.MsgspecError:
            return


async def keep_scheme(settings: Settings, scheme: Scheme) -> None:
    """Look like that from now on, and remember it."""
    theme().apply(scheme)
    await settings.put(_SCHEME, msgspec.json.encode(scheme))
