"""Contact Desk as somebody with a screen reader meets it: its windows and controls by role and name, over AT-SPI.

Runs on Debian's own Python, which has the bindings (python3-gi, gir1.2-atspi-2.0); the virtual environment has not.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds for whatever is waited for


class Desk:
    """The running program, found by its name."""

    def __init__(self, name: str = "contact-desk") -> None:
        self._name = name
        self.app = self.until(self._find_app, f"a program with the name {name}")

    def until(self, look: Callable[[], Any], what: str) -> Any:
        """What `look` finds, as soon as it finds anything. Raises `TimeoutError`."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if found := look():
                    return found
            except GLib.Error:  # what was looked at has gone meanwhile
                pass
            time.sleep(0.05)
        raise TimeoutError(f"waited in vain for {what}; on the screen: {', '.join(self.words())[:1500]}")

    def all(self, role: str, name: str = "") -> Iterator[Any]:
        """Everything on the screen with this role of which the name has these words."""
        for node in walk(self.app):
            if node.get_role_name() == role and name in node.get_name():
                yield node

    def press(self, *names: str) -> str:
        """Press the first button with one of these words in its name that can be pressed; the words it was found by."""

        def look() -> tuple[Any, str] | None:
            buttons = list(filter(is_enabled, self.all("push button")))
            found = ((button, name) for name in names for button in buttons if name in button.get_name())
            return next(found, None)

        button, name = self.until(look, f"the button “{'” or “'.join(names)}”")
        Atspi.Action.do_action(button, 0)
        return name

    def wait_for(self, words: str) -> None:
        """Wait until these words stand on the screen."""
        self.until(lambda: any(words in text for text in self.words()), f"“{words}”")

    def words(self) -> list[str]:
        """Everything that can be read, but for the cells of tables."""
        return [name for node in walk(self.app) if (name := node.get_name().strip())]

    def windows(self) -> list[Any]:
        """The windows and dialogs of the program on the screen, whoever started it."""
        desktop = Atspi.get_desktop(0)
        apps = (desktop.get_child_at_index(index) for index in range(desktop.get_child_count()))
        ours = [app for app in apps if app is not None and app.get_name() == self._name]
        every = (app.get_child_at_index(index) for app in ours for index in range(app.get_child_count()))
        return [window for window in every if window is not None and is_shown(window)]

    def quit(self) -> None:
        """End the program by its key, once its window is alone and has the keyboard."""

        def is_alone() -> bool:
            windows = self.windows()
            return len(windows) == 1 and windows[0].get_state_set().contains(Atspi.StateType.ACTIVE)

        self.until(is_alone, "a single window with the keyboard")
        self.keys("ctrl+q")

    def keys(self, *keys: str) -> None:
        """Press keys, as xdotool names them."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def _find_app(self) -> Any:
        desktop = Atspi.get_desktop(0)
        apps = (desktop.get_child_at_index(index) for index in range(desktop.get_child_count()))
        return next((app for app in apps if app is not None and app.get_name() == self._name), None)


def walk(node: Any) -> Iterator[Any]:
    """The node and what is visibly in it; a table's cells are left out, they are too many to visit."""
    yield node
    if node.get_role_name() in ("table", "tree table"):
        return
    index = 0
    # The number is asked for each time: Qt 6.11 crashes when it is asked for a child of a scroll area that has gone.
    while index < node.get_child_count():
        child = node.get_child_at_index(index)
        if child is not None and (is_shown(child) or child.get_role_name() == "frame"):
            yield from walk(child)
        index += 1


def is_shown(node: Any) -> bool:
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def is_enabled(node: Any) -> bool:
    states = node.get_state_set()
    return states.contains(Atspi.StateType.ENABLED) and states.contains(Atspi.StateType.SHOWING)
