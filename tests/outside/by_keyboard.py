"""From the welcome to a guarded practice mirror and its undo, as somebody goes who never saw the program and has no mouse.

    with-screen.sh /usr/bin/python3 by_keyboard.py COMMAND OF THE PROGRAM

Only keys do anything: Tab, arrows, Space, Enter and letters. What is on screen and what has the keyboard is read as a
screen reader reads it.
"""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

from seen import Program, Stuck, name, role, run

LIST, GONE = "Sommerlager 2026", 3


def story(program: Program) -> None:
    """Whatever a step needs is found by its words; each step says what a person waits for."""
    with tempfile.TemporaryDirectory() as folder:
        begin(program)
        saved, shorter = Path(folder) / "camp.csv", Path(folder) / "camp-may.csv"
        export(program, saved)
        people = leave_out(saved, shorter)
        mirror(program, shorter, people)
        undo(program, people)
    print(f"From the welcome to an undone mirror of {people} people, by keyboard alone.")


def begin(program: Program) -> None:
    """The practice accounts, and the camp's list among them."""
    program.until(lambda: program.says("Try it with practice data"), "the welcome")
    go(program, "Try it with practice data")
    program.until(lambda: program.says("Showing "), "the practice contacts")
    program.tab_to("", "page tab list")
    for _ in range(8):
        if program.says(LIST):
            break
        program.press("Right")
    program.until(lambda: program.says(LIST) and program.says("Showing 214 of 214"), "the camp's list, by the arrows")


def export(program: Program, file: Path) -> None:
    """The list as a file, as a spreadsheet opens it."""
    go(program, "Export…")
    program.until(lambda: program.says("Choose where…"), "the question what to export")
    program.tab_to("As shown")
    program.press("Right")
    box = program.tab_to("Excel workbook", "combo box")
    for _ in range(6):
        if name(box).startswith("Text with commas"):
            break
        program.press("Down")
    go(program, "Choose where…")
    choose_file(program, file)
    program.until(lambda: program.says("people were saved"), "the word that the file is there")
    go(program, "Close")


def leave_out(file: Path, shorter: Path) -> int:
    """What a person does in a spreadsheet program: the first rows go. How many people the file has."""
    with file.open(encoding="utf-8-sig", newline="") as source:
        rows = list(csv.reader(source))
    with shorter.open("w", encoding="utf-8-sig", newline="") as target:
        csv.writer(target).writerows([rows[0], *rows[1 + GONE :]])
    return len(rows) - 1


def mirror(program: Program, file: Path, people: int) -> None:
    """The list becomes as the file is: three people go, after their number was typed."""
    go(program, "Mirror…")
    program.until(lambda: program.says("Choose a file…"), "the question for the file")
    go(program, "Choose a file…")
    choose_file(program, file)
    program.until(lambda: program.says(f"{people - GONE} rows"), "the file's rows")
    while not program.says("Before you can delete"):
        step = current_step(program)
        go(program, "Next: ")
        program.until(lambda step=step: current_step(program) != step, f"what follows {step}", seconds=60)
        program.until(lambda: current_step(program) or program.says("Before you can delete"), "the next step")
    program.until(lambda: program.says(f"Will be deleted ({GONE})"), "the people who would go")
    program.until(lambda: program.says(f"Backup of {people} people saved"), "the backup")
    program.tab_to("List name", "text")
    program.write(LIST)
    program.press("Tab")
    program.write(str(GONE))
    go(program, f"Delete {GONE} people")
    program.until(lambda: program.says(f"Everything was done as planned: {GONE} removed."), "the end of the run", 60)


def undo(program: Program, people: int) -> None:
    """Everybody is back, and the list says so."""
    go(program, "Undo…")
    program.until(lambda: program.says(f"Add {GONE} again"), "the plan that takes it back")
    go(program, f"Add {GONE} again")
    program.until(lambda: program.says(f"Everything was done as planned: {GONE} added."), "the end of the undo", 60)
    go(program, "Back to the contacts")
    program.until(lambda: program.says(f"Showing {people} of {people}"), "everybody in the list again")


def current_step(program: Program) -> str:
    return next((text for text in program.texts() if ", current step" in text), "")


def go(program: Program, words: str) -> None:
    """Go to a button with Tab, wait until it can be pressed, and press it."""
    program.tab_to(words)
    program.press("space")


def choose_file(program: Program, file: Path) -> None:
    """Type a path where the system asks for a file."""
    program.until(lambda: any(role(window) == "dialog" for window in program.windows()), "the question for a file")
    program.tab_to("File name:", "text")
    program.press("ctrl+a")
    program.write(str(file))
    for _ in range(3):  # the first Enter may be for the list of names that begin so
        if not program.says("File name:"):
            return
        program.press("Return")
        program.settle(0.4)
    raise Stuck(f"The question for a file does not close with Enter. {program.situation()}")


if __name__ == "__main__":
    raise SystemExit(run(story))
