"""A started program as a person without a mouse and without eyes has it: keys go in, what a screen reader is told comes out.

Runs on the system's own Python, which has ``gi``; the virtual environment has not.
"""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

gi: Any = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

NAME = "contact-desk"
MANY = 60
"""Rows of cells are looked at up to this number: a walk over every cell of a long list would take minutes."""
CELLS = {"table", "tree table", "tree", "list", "table cell"}
BUTTONS = {"push button", "toggle button", "radio button", "check box"}
MENU_ITEMS = {"menu item", "check menu item", "radio menu item"}
_NEWS = ("object:state-changed:focused", "object:announcement", "object:active-descendant-changed", "window:activate")
_QUIET = 0.06  # seconds without news, after which a key has done what it does


class Stuck(AssertionError):
    """Where a person would not have got on."""


def role(node: Any) -> str:
    return _asked(node.get_role_name) or "gone"


def name(node: Any) -> str:
    return (_asked(node.get_name) or "").strip()


def description(node: Any) -> str:
    return (_asked(node.get_description) or "").strip()


def has(node: Any, state: str) -> bool:
    states = _asked(node.get_state_set)
    return states is not None and states.contains(getattr(Atspi.StateType, state.upper()))


def _asked(question: Callable[[], Any]) -> Any:
    """The answer; None when what was asked is not there any more."""
    try:
        return question()
    except GLib.Error:
        return None


def told(node: Any) -> str:
    """What a screen reader says about a control: "Mirror…, push button"."""
    if node is None:
        return "nothing"
    words = [name(node), role(node)]
    words += [state for state in ("checked", "selected", "expanded") if has(node, state)]
    words += [] if has(node, "sensitive") else ["unavailable"]
    return ", ".join(word for word in (*words, description(node)) if word)


def children(node: Any) -> Iterator[Any]:
    for number in range(_asked(node.get_child_count) or 0):
        child = _asked(partial(node.get_child_at_index, number))
        if child is not None:
            yield child


def path(node: Any) -> str:
    """Where a control is: the names and roles from the window down to it."""
    steps = []
    while node is not None and role(node) != "application":
        steps.append(f"{role(node)} “{name(node)}”" if name(node) else role(node))
        node = _asked(node.get_parent)
    return " › ".join(reversed(steps))


class Program:
    """The program, started with `command`, until it is ended; a context manager.

    `hear` tells what a text may be called by whoever looks for it: the same in English, where the program speaks another
    language. `announced` are the words that the program asked to be said, `opened` the names of the windows and dialogs
    that came to the front: both are told to a screen reader without being asked for.
    """

    def __init__(self, command: Sequence[str], hear: Callable[[str], tuple[str, ...]] = lambda text: (text,)) -> None:
        self._command = list(command)
        self._hear_as = hear
        self._focus: Any = None
        self._news = 0.0
        self.announced: list[str] = []
        self.opened: list[str] = []
        self._context = GLib.MainContext.default()
        GLib.timeout_add(10, lambda: True)  # so that waiting for news ends now and then

    def __enter__(self) -> Program:
        self._listener = Atspi.EventListener.new(self._hear)
        for event in _NEWS:
            self._listener.register(event)
        environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
        self._process = subprocess.Popen(self._command, env=environment, start_new_session=True)
        self.until(lambda: self.windows() and any(has(w, "active") for w in self.windows()), "the window", seconds=60)
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)

    # -------------------------------------------------------------------------------------------------------- reading

    def windows(self) -> list[Any]:
        """What is shown, the active one first: an open menu in which the keyboard is, dialogs, windows."""
        desktop = Atspi.get_desktop(0)
        ours = [child for child in children(desktop) if name(child) in (NAME, "Contact Desk")]
        shown = [window for program in ours for window in children(program) if has(window, "showing")]
        shown.sort(key=lambda window: not has(window, "active"))
        focus = self._focus
        if focus is not None and role(focus) in MENU_ITEMS and has(focus, "focused"):
            shown.insert(0, focus.get_parent())
        return shown

    def walk(self, node: Any = None) -> Iterator[Any]:
        """What is shown of the active window, or below a node; of long lists the first rows."""
        if node is None:
            for window in self.windows()[:1]:
                yield from self.walk(window)
            return
        if not has(node, "showing"):
            return
        yield node
        for number, child in enumerate(children(node)):
            if role(node) in CELLS and number >= MANY:
                return
            yield from self.walk(child)

    def texts(self) -> list[str]:
        """All words of the active window that are not cells of a long list."""
        return [name(node) for node in self.walk() if name(node)]

    def says(self, words: str) -> bool:
        return any(words in reading for text in self.texts() for reading in self._hear_as(text))

    def was_told(self, words: str) -> bool:
        """Whether the program asked for these words to be said."""
        return any(words in reading for text in self.announced for reading in self._hear_as(text))

    def find(self, words: str, kind: str = "") -> Any:
        """The control of a kind, or any button, in front with these words, or else the first that begins so; None."""
        kinds = {kind} if kind else BUTTONS
        called = [(node, self._hear_as(name(node))) for node in self.walk() if role(node) in kinds]
        exact = (node for node, readings in called if words in readings)
        begun = (node for node, readings in called if any(reading.startswith(words) for reading in readings))
        return next(exact, None) or next(begun, None)

    @property
    def focus(self) -> Any:
        """What has the keyboard."""
        if self._focus is not None and has(self._focus, "focused"):
            return self._focus
        # What holds the control says so too; windows and tabs say so wherever the keyboard is.
        found = [node for node in self.walk() if has(node, "focused") and role(node) not in ("frame", "page tab")]
        return found[-1] if found else self._focus

    # ---------------------------------------------------------------------------------------------------------- doing

    def press(self, *keys: str) -> None:
        """Press keys, by xdotool's names, and wait until what they do is told."""
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
            self.settle()

    def activate(self, words: str, kind: str = "") -> None:
        """Do what a control is for, as a screen reader's own command does, once it can be done."""
        self.until(lambda: self.can_do(words, kind), f"“{words}”")
        Atspi.Action.do_action(self.find(words, kind), 0)
        self.settle()

    def can_do(self, words: str, kind: str = "") -> bool:
        """Whether there is such a control, and it is not locked."""
        control = self.find(words, kind)
        return control is not None and has(control, "sensitive")

    def write(self, text: str) -> None:
        """Type words."""
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
        self.settle()

    def settle(self, least: float = 0.12) -> None:
        """Hear what there is to hear until nothing more comes."""
        start = self._news = time.monotonic()
        while time.monotonic() - max(self._news, start + least - _QUIET) < _QUIET:
            self._context.iteration(True)

    def until(self, happened: Callable[[], object], what: str, seconds: float = 30) -> None:
        """Wait for something; `Stuck`, with what there is instead, when it does not come."""
        end = time.monotonic() + seconds
        while not happened():
            if self._process.poll() is not None:
                raise Stuck(f"The program ended while a person waited for: {what}.")
            if time.monotonic() > end:
                raise Stuck(f"Waited in vain for: {what}. {self.situation()}")
            self.settle()

    def tab_to(self, wanted: str, kind: str = "", *, back: bool = False, most: int = 120) -> Any:
        """Press Tab until a control has the keyboard whose name begins with `wanted`; `Stuck` after one round."""
        passed: list[str] = []
        first = None
        while len(passed) < most:
            focus = self.focus
            readings = self._hear_as(name(focus)) if focus is not None else ()
            if any(each.startswith(wanted) for each in readings) and kind in ("", role(focus)):
                return focus
            stop = (path(focus), tuple(passed[-1:])) if focus is not None else None
            passed.append(told(self.focus))
            first = first or stop
            self.press("shift+Tab" if back else "Tab")
            if len(passed) > 3 and self.focus is not None and path(self.focus) == (first or ("",))[0]:
                break
        raise Stuck(f"Tab does not lead to “{wanted}”. It led to: {' | '.join(passed)}. {self.situation()}")

    def situation(self) -> str:
        """Where a person is, for whoever reads why they are stuck."""
        return f"The keyboard is on: {told(self.focus)}. On screen: {' | '.join(dict.fromkeys(self.texts()))[:3000]}"

    def _hear(self, event: Any) -> None:
        self._news = time.monotonic()
        if event.type.startswith("object:state-changed:focused") and event.detail1:
            self._focus = event.source
        elif event.type.startswith("object:active-descendant-changed"):
            self._focus = event.any_data or event.source
        elif event.type.startswith("object:announcement"):
            self.announced.append(str(event.any_data))
        elif event.type.startswith("window:activate"):
            self.opened.append(name(event.source))


def run(story: Callable[[Program], None]) -> int:
    """Start the program with the command given as arguments, and tell the story; 1 with a sentence where it got stuck.

    The story's words are English; with ``--language`` in the command they are what stands for the program's own."""
    if len(sys.argv) < 2:
        print(f"usage: {sys.argv[0]} COMMAND [ARGUMENT…]   (inside with-screen.sh)", file=sys.stderr)
        return 2
    with Program(sys.argv[1:], _ears(sys.argv[1:])) as program:
        try:
            story(program)
        except Stuck as stuck:
            if picture := os.environ.get("OUTSIDE_PICTURE"):
                subprocess.run(["import", "-window", "root", picture], check=False)
            print(f"STUCK: {stuck}", file=sys.stderr)
            return 1
    return 0


def _ears(command: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    language = next((value for option, value in pairwise(command) if option == "--language"), "en")
    if language == "en":
        return lambda text: (text,)
    sys.path.insert(0, str(Path(__file__).parents[2]))
    interpreter = importlib.import_module("tests.tour.interpreter")
    return interpreter.Interpreter(language).heard
