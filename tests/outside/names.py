"""Goes through the main screens of the started program, and finds every control that tells a screen reader nothing.

with-screen.sh /usr/bin/python3 names.py COMMAND OF THE PROGRAM
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seen import CELLS, Program, Stuck, description, has, name, path, role, run

CONTROLS = {
    "check box",
    "combo box",
    "dialog",
    "entry",
    "frame",
    "link",
    "list",
    "menu item",
    "page tab",
    "password text",
    "progress bar",
    "push button",
    "radio button",
    "slider",
    "spin button",
    "table",
    "table column header",
    "text",
    "toggle button",
    "tree",
}


def story(program: Program) -> None:
    """One screen after the other; all that is wrong is told together."""
    wrong: list[str] = []

    def look(screen: str) -> None:
        wrong.extend(f"{screen}: {control}" for control in nameless(program))

    program.until(lambda: program.says("Try it with practice data"), "the welcome")
    look("welcome")
    program.tab_to("Try it with practice data")
    program.press("space")
    program.until(lambda: program.says("step 1 of"), "the guided round")
    look("guided round")
    program.tab_to("Leave the round")
    program.press("space")
    tabs(program, look)
    over_contacts(program, look)
    program.press("F1")
    program.until(lambda: program.says("Help"), "the help")
    look("help")
    if wrong:
        raise Stuck("These say nothing to a screen reader:\n  " + "\n  ".join(dict.fromkeys(wrong)))
    print("Every control on the main screens has a name.")


def tabs(program: Program, look: Any) -> None:
    """All tabs, by the arrows; then the accounts."""
    bar = program.tab_to("", "page tab list")
    program.press("Home")
    for _ in range(bar.get_child_count()):
        program.until(lambda: not program.says("Reading"), "the end of the reading")
        look(name(program.windows()[0]))
        program.press("Right")
    program.tab_to("Settings")
    program.press("space")
    look("accounts")
    program.press("ctrl+Tab")


def over_contacts(program: Program, look: Any) -> None:
    """What opens over the contacts: a record, the question what to export, a file to import, the finder."""
    program.tab_to("", "page tab list")
    program.press("Home", "Right")
    program.until(lambda: program.says("Showing 620"), "the contacts")
    program.tab_to("Contacts", "table")
    program.press("Down", "Return")
    look("record")
    program.press("Escape")
    for button in ("Export…", "Import…"):
        program.tab_to(button, "push button")
        program.press("space")
        look(button)
        if any(role(window) == "dialog" for window in program.windows()):
            program.press("Escape")
        else:
            program.tab_to("Cancel", "push button")
            program.press("space")
    program.press("ctrl+k")
    program.write("an")
    look("find a person")
    program.press("Escape")


def nameless(program: Program) -> Iterator[str]:
    """The paths of the controls of the active window that have no name, and of tables whose rows and columns have none."""
    for node in program.walk():
        parent = node.get_parent()
        if parent is not None and role(parent) in CELLS:
            continue
        named = name(node) if role(node) != "combo box" else description(node) or _labels(node)
        if (role(node) in CONTROLS or has(node, "focusable")) and not named:
            yield path(node)
        if role(node) == "table" and node.get_n_rows() and not node.get_row_description(0):
            yield f"{path(node)}: its rows"


def _labels(node: Any) -> str:
    """What a screen reader says of a control whose name is its value."""
    labels = [
        relation.get_target(0) for relation in node.get_relation_set() if "label" in str(relation.get_relation_type())
    ]
    return " ".join(map(name, labels))


if __name__ == "__main__":
    raise SystemExit(run(story))
