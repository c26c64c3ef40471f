"""The main job in a program that somebody else started, from outside: a list is imported into a practice account.

    python3 main_job.py FILE COMMAND…      starts the program by COMMAND and leaves its pictures beside FILE

FILE names people of whom two are new. Ends with status 0 when they were added, the program closed when it was told
to, and it had said nothing that was not expected.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desk import Atspi, Desk, is_shown

NOISE = "qt.accessibility.atspi: "
"""What Qt says when it is asked for more than it offers, or for what has just gone from the screen."""


def main(file: Path, command: list[str]) -> int:
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as program:
        try:
            work(Desk(), file)
            said, _ = program.communicate(timeout=60)
        finally:
            program.kill()
    complaints = [line for line in said.splitlines() if line.strip() and not line.startswith(NOISE)]
    print(f"The program ended with {program.returncode} and said {complaints or 'nothing'}.")
    return 1 if program.returncode or complaints else 0


def work(desk: Desk, file: Path) -> None:
    """Import `file` into the practice account that is shown first, and close the program."""
    people = desk.until(lambda: rows(desk), "people in the list")
    picture(file, "people")
    print(f"It shows {people} people.")
    desk.press("Import…")
    desk.press("Choose a file…")
    name = desk.until(lambda: next(filter(is_shown, desk.all("text", "File name")), None), "the name of the file")
    Atspi.EditableText.set_text_contents(name, str(file))
    desk.press("Open")
    desk.wait_for(file.name)
    verb = "Add 2 people"
    while desk.press("Next", verb) == "Next":
        pass
    desk.wait_for("2 added")
    picture(file, "result")
    desk.keys("ctrl+q")


def rows(desk: Desk) -> int:
    """How many people the list of the account shows."""
    return next((table.get_n_rows() for table in desk.all("table", "Contacts") if is_shown(table)), 0)


def picture(file: Path, name: str) -> None:
    subprocess.run(["import", "-window", "root", file.with_name(f"{name}.png")], check=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
