"""The way through every screen of the program, from outside: what `tests.support.screens` names, and its menus."""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from seen import Atspi, Program, children, has, name, role

sys.path.insert(0, str(Path(__file__).parents[2]))
SCREENS: tuple[str, ...] = importlib.import_module("tests.support.screens").SCREENS

Look = Callable[[str], None]
CAMP, DONORS, MEMBERS, OWN = "campflow camp", "Kindful donors", "Kulea mailings", "Our contacts"
NEW = """First name,Last name,E-mail,City,Gender
Nina,Neu,nina@neu.example,Erfurt,quirx
Nino,Neu,nino@neu.example,Erfurt,
"""
"""Two people whom nobody has yet; what is said of the first is no gender."""


def walk(program: Program, look: Look) -> None:
    """One screen after the other, each looked at."""
    first_steps(program, look)
    camp(program, look)
    contacts(program, look)
    our_own(program, look)
    overview(program, look)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "new.csv"
        file.write_text(NEW, "utf-8")
        importing(program, look, file)
        mirror(program, look, file)
    syncing(program, look)
    duplicates(program, look)
    events(program, look)
    helped(program, look)
    program.activate("Settings")
    look("accounts")


def first_steps(program: Program, look: Look) -> None:
    program.until(lambda: program.says("Try it with practice data"), "the welcome")
    look("welcome")
    program.activate("Connect an account")
    program.until(lambda: program.find("Add the account"), "the form")
    look("new account")
    program.tab_to("Welcome", "page tab list")
    program.press("space")
    program.activate("Try it with practice data")
    program.until(lambda: program.says("step 1 of"), "the guided round")
    look("guided round")
    program.activate("Leave the round")


def show(program: Program, tab: str, until: str = "Showing") -> None:
    program.activate(tab, "page tab")
    program.until(lambda: program.says(until), tab)


def select(program: Program, table: str, rows: int) -> None:
    """Select the first rows of a list with the keyboard."""
    program.tab_to(table, "table")
    program.press("ctrl+Home", "space", *["shift+Down"] * (rows - 1))


def sheet(program: Program, look: Look, button: str, screen: str) -> None:
    """Open a sheet, look at it, and see that Esc leads back to where the keyboard was."""
    program.activate(button)
    program.until(lambda: role(program.windows()[0]) == "dialog", button)
    look(screen)
    program.press("Escape")
    program.until(lambda: role(program.windows()[0]) == "frame", f"the end of {screen}")


def menu(program: Program, button: str) -> None:
    """Open a menu, and go to its first line: before, nothing is told of it."""
    program.activate(button)
    program.press("Down")
    program.until(lambda: role(program.windows()[0]) == "popup menu", f"the menu of {button}")


def choose(program: Program, line: str) -> None:
    """Go to a line of the open menu, and press it: a screen reader's own command would leave the menu open."""
    for _ in children(program.windows()[0]):
        if has(program.find(line, "menu item"), "focused"):
            break
        program.press("Down")
    program.press("Return")


def head_button(program: Program, button: str) -> None:
    """Press one of the buttons in the head of a page, which may be among those that *More* holds."""
    if program.find(button) is None:
        menu(program, "More")
        choose(program, button)
    else:
        program.activate(button)


def camp(program: Program, look: Look) -> None:
    show(program, CAMP)
    look("camp")
    select(program, "Contacts", 2)
    program.press("Delete")
    program.activate("Delete 2")
    program.until(lambda: role(program.windows()[0]) == "dialog", "the last question")
    look("confirming")
    program.press("Escape")
    program.activate("Back")


def contacts(program: Program, look: Look) -> None:
    show(program, DONORS, "Showing 620")
    look("contacts")
    for button in ("More", "Columns"):
        menu(program, button)
        look(f"menu: {button}")
        program.press("Escape")
    select(program, "Contacts", 3)
    program.until(lambda: program.says("3 selected"), "the selection")
    look("selected contacts")
    sheet(program, look, "Export 3", "export")
    sheet(program, look, "Add filter…", "filters")
    program.tab_to("Contacts", "table")
    program.press("Return")
    program.until(lambda: program.find("Close the record"), "the record")
    look("record")
    program.activate("Close the record")
    program.press("ctrl+k")
    program.write("an")
    look("find")
    program.press("Escape")


def our_own(program: Program, look: Look) -> None:
    show(program, OWN, "Your organisation's own list")
    look("our contacts")
    sheet(program, look, "Fields", "our fields")


def overview(program: Program, look: Look) -> None:
    show(program, DONORS)
    program.activate("Overview")
    program.until(lambda: program.find("Columns") is None, "the overview")
    look("overview")
    program.activate("Contacts")


def give(program: Program, file: Path) -> None:
    """Choose a file in the dialog for it. Its name is put there whole: typed, a letter may be lost."""
    program.activate("Choose a file…")
    program.until(lambda: program.focus is not None and role(program.focus) == "text", "the dialog")
    Atspi.EditableText.set_text_contents(program.focus, str(file))
    program.press("Return")
    program.until(lambda: program.says(file.name), "the file")


def importing(program: Program, look: Look, file: Path) -> None:
    show(program, DONORS)
    program.activate("Import…")
    look("import: file")
    give(program, file)
    look("import: a file")
    for step in ("columns", "values", "check"):
        program.activate("Next:")
        look(f"import: {step}")
    program.activate("Next:")
    program.until(lambda: program.find("What will be sent"), "the review")
    look("review")
    program.activate("What will be sent")
    program.until(lambda: program.says("Nothing has been sent yet"), "the requests")
    look("review: requests")
    program.activate("Back")
    program.activate("Add 1 person")
    program.until(lambda: program.was_told("Done: 1"), "the result, told", 60)
    look("run")
    program.activate("Back to the contacts")
    show(program, "Activity", "Done: 1")
    look("activity")


def mirror(program: Program, look: Look, file: Path) -> None:
    file.write_text(NEW.replace("quirx", ""), "utf-8")
    show(program, CAMP)
    program.activate("Mirror…")
    give(program, file)
    while not there(program, "Before you can delete"):
        program.activate("Next:")
    program.until(lambda: program.says("Backup of"), "the backup")
    look("mirror")
    program.activate("Cancel")
    program.activate("Leave")


def there(program: Program, words: str) -> bool:
    """Whether a page is reached that says these words; where it is not, there is a way on."""
    program.until(lambda: program.says(words) or program.can_do("Next:"), words, 60)
    return program.says(words)


def syncing(program: Program, look: Look) -> None:
    show(program, DONORS)
    program.activate("Sync…")
    program.until(lambda: program.find("Review…"), "the sync", 60)
    look("sync")
    program.activate("Review…")
    look("sync: review")
    program.activate("Sync with Kindful")
    program.until(lambda: program.was_told("in step"), "the end of the sync, told", 60)
    look("sync: run")
    program.activate("Back")
    program.activate("Back")
    show(program, OWN)
    program.tab_to("Contacts", "table")
    program.press("Home", "Return")
    program.activate("Compare…")
    program.until(lambda: program.says("in 2 systems"), "the records")
    look("side by side")
    program.activate("Back")


def duplicates(program: Program, look: Look) -> None:
    show(program, DONORS)
    head_button(program, "Find duplicates…")
    program.until(lambda: program.says("may be in the list twice"), "the duplicates", 60)
    look("duplicates")
    program.activate("Back")


def events(program: Program, look: Look) -> None:
    show(program, MEMBERS)
    head_button(program, "Mail and web events")
    program.activate("Show")
    program.until(lambda: program.says("not kept on this computer"), "the events", 60)
    look("events")
    program.activate("Back")


def helped(program: Program, look: Look) -> None:
    ours = name(program.windows()[0])
    program.press("F1")
    program.until(lambda: name(program.windows()[0]) != ours, "the help")
    look("help")
    program.press("Escape")
    program.until(lambda: name(program.windows()[0]) == ours, "the end of the help")
    menu(program, "Help")
    look("menu: Help")
    choose(program, "About")
    look("about")
    program.activate("Licences…")
    look("licences")
    program.press("Escape", "Escape")
