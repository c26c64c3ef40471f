"""Driving a real window as a person does: find what is visible by its words, press it, type into it, wait for what comes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget

from desktop_app.ui.widgets import PageHeader

W = TypeVar("W", bound=QWidget)
Hear = Callable[[str], tuple[str, ...]]
_ears: list[Hear] = []


def listen_with(hear: Hear) -> None:
    """From now on hear the window's texts through an interpreter, which gives their possible readings in English."""
    _ears[:] = [hear]


def heard(text: str) -> tuple[str, ...]:
    """What a text of the window may be called here."""
    return _ears[0](text) if _ears else (text,)


async def until(happened: Callable[[], object], what: str, *, seconds: float = 20.0) -> None:
    """Let the loop run until `happened()` is true; AssertionError naming `what` when it never is."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not happened():
        assert loop.time() < end, f"waited in vain for: {what}"
        await _turn(loop)


async def _turn(loop: asyncio.AbstractEventLoop) -> None:
    """Let others work for a hundredth of a second: what ends the wait is the condition, not the time."""
    passed = loop.create_future()
    loop.call_later(0.01, passed.set_result, None)
    await passed


async def settle() -> None:
    """Let what was asked for be laid out and painted."""
    for _ in range(5):
        await asyncio.sleep(0)
        QApplication.sendPostedEvents()


def shown(root: QObject, kind: type[W], name: str = "") -> list[W]:
    """The visible widgets of a kind below `root`; `name` is the start of their text or of their accessible name."""
    return [w for w in root.findChildren(kind) if w.isVisible() and any(words.startswith(name) for words in _words(w))]


def one(root: QObject, kind: type[W], name: str = "") -> W:
    """The first visible widget of a kind by this name."""
    found = shown(root, kind, name)
    assert found, f"no visible {kind.__name__} named {name!r}; there are {[_words(w) for w in shown(root, kind)]}"
    return found[0]


def press(root: QObject, name: str) -> None:
    """Click the visible, enabled button with these words; where there is none, the first whose words start so."""
    buttons = [b for b in shown(root, QAbstractButton, name) if b.isEnabled()]
    buttons.sort(key=lambda button: name not in _words(button))
    assert buttons, f"no button {name!r}; there are {[_words(b) for b in shown(root, QAbstractButton)]}"
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def choose(root: QObject, name: str, line: str) -> None:
    """Press a button that opens a menu, and choose the line with these words there."""
    press(root, name)
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    action = next(each for each in menu.actions() if line in heard(each.text()))
    menu.close()
    action.trigger()


def act(page: QWidget, name: str) -> None:
    """Press an action of a page's header, wherever there is room for it: beside the others, or in *More*."""
    header = one(page, PageHeader)
    if shown(header, QAbstractButton, name):
        press(header, name)
    else:
        choose(header, "More", name)


def type_into(edit: QLineEdit, text: str) -> None:
    """Replace what stands in a field, as with the keyboard, and leave it."""
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text) if text.isascii() else edit.insert(text)
    QTest.keyClick(edit, Qt.Key.Key_Tab)


def says(root: QObject, words: str) -> bool:
    """Whether a visible label or button contains these words."""
    texts = (_words(w) for kind in (QLabel, QAbstractButton) for w in shown(root, kind))
    return any(words in reading for readings in texts for reading in readings)


def dialog() -> QDialog:
    """The dialog that is open."""
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    assert dialogs, "no dialog is open"
    return dialogs[-1]


def _words(widget: QWidget) -> tuple[str, ...]:
    text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
    return heard(text.replace("&", "").strip() or widget.accessibleName())
