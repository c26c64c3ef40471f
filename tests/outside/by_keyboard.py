"""From the welcome to a guarded practice mirror and its undo, as somebody goes who never saw the program and has no mouse.

    with-screen.sh /usr/bin/python3 by_keyboard.py COMMAND OF THE PROGRAM

Only keys do anything: Tab, arrows, Space, Enter, F8 and letters. What is on screen and what has the keyboard is read as a
screen reader reads it. The person does what the guided round says.
"""

from __future__ import annotations

from collections.abc import Callable

from seen import Program, Stuck, run

LIST, GONE, PEOPLE = "Sommerlager 2026", 3, 214


def story(program: Program) -> None:
    """One step of the round after the other, each done the way its words say."""
    program.until(lambda: program.says("Try it with practice data"), "the welcome")
    go(program, "Try it with practice data")
    program.until(lambda: program.says("step 1 of"), "the guided round")
    done: list[str] = []
    while not program.says("End the round"):
        title = next((title for title in STEPS if program.says(title)), "")
        if not title:
            raise Stuck(f"The round says something that is not known here. {program.situation()}")
        if title in done:
            raise Stuck(f"The round does not go on after “{title}” was done. {program.situation()}")
        STEPS[title](program)
        program.until(lambda title=title: not program.says(title), f"the step after “{title}”", 60)
        done.append(title)
    in_bar(program)
    go(program, "Back to the contacts")
    program.until(lambda: program.says(f"Showing {PEOPLE} of {PEOPLE}"), "everybody in the list again")
    print(f"From the welcome to an undone mirror of {PEOPLE} people, by keyboard alone.")


def to_the_tab(program: Program) -> None:
    program.tab_to("", "page tab list")
    for _ in range(8):
        if program.says(LIST):
            break
        program.press("Right")
    program.until(lambda: program.says(f"Showing {PEOPLE} of {PEOPLE}"), "the camp's list, by the arrows")


def open_record(program: Program) -> None:
    program.tab_to("Contacts", "table")
    program.press("Down", "Return")


def through_the_steps(program: Program) -> None:
    while not program.says("Before you can delete"):
        step = current_step(program)
        go(program, "Next: ")
        program.until(lambda step=step: current_step(program) != step, f"what follows {step}", seconds=60)
        program.until(lambda: current_step(program) or program.says("Before you can delete"), "the next step")
    program.until(lambda: program.says(f"Will be deleted ({GONE})"), "the people who would go")


def delete(program: Program) -> None:
    program.until(lambda: program.says(f"Backup of {PEOPLE} people saved"), "the backup")
    program.tab_to("List name", "text")
    program.write(LIST)
    program.press("Tab")
    program.write(str(GONE))
    go(program, f"Delete {GONE} people")
    program.until(lambda: program.says(f"Everything was done as planned: {GONE} removed."), "the end of the run", 60)


def undo(program: Program) -> None:
    program.until(lambda: program.says(f"Add {GONE} again"), "the plan that takes it back")
    go(program, f"Add {GONE} again")
    program.until(lambda: program.says(f"Everything was done as planned: {GONE} added."), "the end of the undo", 60)


def current_step(program: Program) -> str:
    return next((text for text in program.texts() if ", current step" in text), "")


def go(program: Program, words: str) -> None:
    """Go to a button with Tab, wait until it can be pressed, and press it."""
    program.tab_to(words)
    program.press("space")


def in_bar(program: Program) -> None:
    """Press what the bar of the round offers."""
    program.press("F8", "space")


STEPS: dict[str, Callable[[Program], None]] = {
    "A round through Contact Desk": in_bar,
    "Go to the tab “campflow camp”": to_the_tab,
    "Open somebody’s record": open_record,
    "Press “Mirror…”": lambda program: go(program, "Mirror…"),
    "Choose the practice file": in_bar,
    "Press “Next” until you see who would be deleted": through_the_steps,
    "See who would be deleted": in_bar,
    "Type the list’s name and the number": delete,
    "Take it back: press “Undo…”": lambda program: go(program, "Undo…"),
    "Look at the plan, and start it": undo,
}


if __name__ == "__main__":
    raise SystemExit(run(story))
