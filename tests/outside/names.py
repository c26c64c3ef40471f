"""Goes through every screen of the started program, and finds every control that tells a screen reader nothing.

with-screen.sh /usr/bin/python3 names.py COMMAND OF THE PROGRAM
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from every_screen import SCREENS, walk
from seen import CELLS, MENU_ITEMS, Atspi, Program, Stuck, children, description, has, name, path, role, run

CONTROLS = {
    "check box",
    "combo box",
    "dialog",
    "entry",
    "frame",
    "link",
    "list",
    "list item",
    *MENU_ITEMS,
    "page tab",
    "password text",
    "popup menu",
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
ROWS = 2  # of a table are looked at cell by cell


def story(program: Program) -> None:
    """One screen after the other; all that is wrong is told together."""
    wrong: list[str] = []
    seen: set[str] = set()

    def look(screen: str) -> None:
        program.settle(0.4)
        wrong.extend(f"{screen}: {control}" for control in nameless(program))
        wrong.extend(f"{screen}: {words}" for words in untold(program))
        seen.add(screen)

    walk(program, look)
    if missing := {*SCREENS} - seen:
        raise Stuck(f"These screens were not seen: {', '.join(sorted(missing))}")
    if wrong:
        raise Stuck("These say nothing to a screen reader:\n  " + "\n  ".join(dict.fromkeys(wrong)))
    print(f"Every control on {len(seen)} screens has a name, every cell its row and column.")


def nameless(program: Program) -> Iterator[str]:
    """The paths of the controls of the active window that have no name, and of cells that do not say where they are."""
    for node in program.walk():
        parent = node.get_parent()
        if role(node) == "table":
            yield from (f"{path(node)}: {lost}" for lost in lost_cells(node))
        if parent is not None and role(parent) in CELLS - {"list"}:
            continue
        if (role(node) in CONTROLS or has(node, "focusable")) and not called(node):
            yield path(node)


def called(node: Any) -> str:
    """How a screen reader calls a control: of a combo box the name is its value."""
    return name(node) if role(node) != "combo box" else description(node) or labels(node)


def labels(node: Any) -> str:
    found = [relation for relation in node.get_relation_set() if "label" in str(relation.get_relation_type())]
    return " ".join(name(relation.get_target(0)) for relation in found)


def lost_cells(table: Any) -> Iterator[str]:
    """Cells of the first rows for which no row or no column is told."""
    for row in range(min(table.get_n_rows(), ROWS)):
        if not table.get_row_description(row):
            yield f"row {row + 1} has no name"
        for column in range(table.get_n_columns()):
            cell = table.get_accessible_at(row, column)
            if cell is None:
                yield f"no cell in row {row + 1}, column {column + 1}"
            elif not table.get_column_description(column) and not name(table.get_column_header(column)):
                yield f"column {column + 1} has no heading"
            elif tuple(Atspi.TableCell.get_position(cell))[1:] != (row, column):
                yield f"the cell in row {row + 1}, column {column + 1} says it stands elsewhere"


def untold(program: Program) -> Iterator[str]:
    """A dialog that came to the front without its name being told, or that has words but no keyboard in it."""
    for window in program.windows()[:1]:
        if role(window) == "dialog" and name(window) not in program.opened:
            yield f"{path(window)}: it was not told that it opened"
        if role(window) == "dialog" and not any(has(node, "focused") for node in below(window)):
            yield f"{path(window)}: the keyboard is not in it"


def below(node: Any) -> Iterator[Any]:
    for child in children(node):
        yield child
        if role(child) not in CELLS:
            yield from below(child)


if __name__ == "__main__":
    raise SystemExit(run(story))
