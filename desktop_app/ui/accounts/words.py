"""The words about an account's key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.core.account import KeyState


def key_words(state: KeyState) -> str:
    """Where the key is, in words."""
    words = {
        KeyState.STORED: QCoreApplication.translate("accounts", "key stored"),
        KeyState.SESSION: QCoreApplication.translate("accounts", "key for this session only"),
        KeyState.LOCKED: QCoreApplication.translate("accounts", "password store locked"),
        KeyState.MISSING: QCoreApplication.translate("accounts", "key missing"),
        KeyState.NO_STORE: QCoreApplication.translate("accounts", "no password store on this computer"),
        KeyState.NOT_NEEDED: QCoreApplication.translate("accounts", "needs no key"),
    }
    return words[state]


ICONS = {
    KeyState.STORED: ("key-round", "text2"),
    KeyState.SESSION: ("hourglass", "conflict"),
    KeyState.LOCKED: ("lock", "conflict"),
    KeyState.MISSING: ("octagon-alert", "problem"),
    KeyState.NO_STORE: ("octagon-alert", "problem"),
    KeyState.NOT_NEEDED: ("graduation-cap", "text2"),
}
"""Icon and colour token of each state."""
