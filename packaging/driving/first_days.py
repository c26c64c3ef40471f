"""What an office does with the installed program in its first days, from outside, without a mouse.

    python3 first_days.py FOLDER DEBIAN PACKAGE

In the Debian at DEBIAN an older package is installed. A list is imported into a practice account; the PACKAGE is installed
over the older one; then everything is still there, is saved as a PDF, and files are opened from the file manager. Lists,
pictures and the kernel's notes of all connections are left in FOLDER. Ends with status 0 when all of it went well, and the
program had said nothing that was not expected.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desk import Atspi, Desk, is_shown

NOISE = (
    # When it is asked for more than it offers, or for what has just gone from the screen.
    "qt.accessibility.atspi: ",
    # Where the system knows a language by name only: Debian makes locales for those who choose them.
    "Detected locale",
    "Qt depends on a UTF-8 locale, and has switched",
    "If this causes problems, reconfigure your locale",
    "for more information.",
)
"""What Qt says that is no complaint of ours."""

PEOPLE = """First name,Last name,E-mail
Zora,Newcomer,zora.newcomer@example.org
Igor,Fresh,igor.fresh@example.org
"""


class Office:
    """`folder` has the same name in the Debian at `debian`. What the program keeps lies where it does by itself, in the
    home of whoever started this."""

    def __init__(self, folder: Path, debian: Path) -> None:
        self._folder, self._debian = folder, debian
        self._list = folder / "new-people.csv"
        self._list.write_text(PEOPLE, "utf-8")

    def first_day(self) -> None:
        """Import a list into the practice account that is shown first, and look whom the program talks to meanwhile."""
        notes = self._folder / "connections.txt"
        watched = ("strace", "-f", "-qq", "--signal=none", "-e", "trace=connect", "-o", str(notes))
        with self._open("--practice", before=watched) as desk:
            number = desk.until(lambda: rows(desk), "people in the list")
            self._picture("people")
            print(f"It shows {number} people.")
            desk.press("Import…")
            desk.press("Choose a file…")
            write_name(desk, self._list)
            desk.press("Open")
            desk.wait_for(self._list.name)
            verb = "Add 2 people"
            while desk.press("Next", verb) == "Next":
                pass
            desk.wait_for("2 added")
            self._picture("result")
            desk.quit()
        self._number = number + 2

    def upgrade(self, package: Path) -> None:
        """The newer version over the older one."""
        command = ("chroot", self._debian, "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "dpkg", "-i", package)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def second_day(self) -> None:
        """Everybody is still there; a PDF of them; a file from the file manager, while the program is open."""
        with self._open() as desk:
            desk.until(lambda: rows(desk) == self._number, f"{self._number} people in the list, as the day before")
            pdf = self._folder / "people.pdf"
            next(filter(is_shown, desk.all("table", "Contacts"))).grab_focus()
            desk.keys("ctrl+p")
            desk.press("Save as PDF…")
            write_name(desk, pdf)
            desk.press("Save")
            desk.wait_for("are in people.pdf")
            self._picture("pdf")
            expect(pdf.read_bytes().startswith(b"%PDF-"), "this is no PDF")
            print(f"The list on paper: {pdf.stat().st_size} bytes.")
            desk.press("Close")
            self._open_file(desk)
            desk.quit()

    def third_day(self) -> None:
        """The file is opened from the file manager while the program is not open, and twice at that: one window stays."""
        command = self._from_menu(self._list)
        with self._open(command=command) as desk:
            expect(self._run(command) == 0, "the second start did not leave it to the first")
            desk.wait_for("into which list?")
            desk.press("Cancel")
            desk.quit()

    def in_german(self) -> None:
        """The system's language is the program's; so is the one that was chosen, whatever the system's is."""
        with self._open("--profile-dir", str(self._folder / "german"), language="de_DE.UTF-8") as desk:
            desk.wait_for("Mit Übungsdaten ausprobieren")
            self._picture("german")
            desk.quit()
        chosen = self._folder / "chosen"
        chosen.mkdir()
        (chosen / "language").write_text("de")
        with self._open("--profile-dir", str(chosen)) as desk:
            desk.wait_for("Mit Übungsdaten ausprobieren")
            desk.quit()

    def in_trouble(self) -> None:
        """Where nothing can be kept, it says why and what to do, and ends when it is told to."""
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        self._says("no-store", "This computer has no password store that Contact Desk can use.")
        del os.environ["PYTHON_KEYRING_BACKEND"]
        self._says("/mnt/read-only", "The folder /mnt/read-only/profile cannot be used.")
        self._says("/mnt/full", "The disk is full: /mnt/full/profile/contact-desk.db could not be written.")

    def _says(self, place: str, sentence: str) -> None:
        with self._open("--profile-dir", str(self._folder / place / "profile")) as desk:
            desk.wait_for(sentence)
            print(sentence)
            desk.quit()

    def _open_file(self, desk: Desk) -> None:
        expect(self._run(self._from_menu(self._list)) == 0, "the second start did not leave it to the first")
        desk.wait_for("into which list?")
        self._picture("opened")
        desk.press("Cancel")

    def _from_menu(self, file: Path) -> list[str]:
        """The command of the menu's entry for a file."""
        entry = self._debian / "usr/share/applications/contact-desk.desktop"
        line = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec="))
        return [str(file) if word == "%f" else word for word in line.removeprefix("Exec=").split()]

    def _run(self, command: Sequence[str]) -> int:
        return subprocess.run(("chroot", self._debian, *command), check=False, timeout=60).returncode

    @contextmanager
    def _open(
        self,
        *arguments: str,
        before: Sequence[str] = (),
        command: Sequence[str] = ("contact-desk",),
        language: str = "C.UTF-8",
    ) -> Iterator[Desk]:
        """The started program. At its end it has closed, and had nothing to complain of."""
        whole = (*before, "chroot", str(self._debian), *command, *arguments)
        environment = {**os.environ, "LANG": language}
        with subprocess.Popen(
            whole, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as program:
            try:
                yield Desk()
                said, _ = program.communicate(timeout=60)
            except BaseException:
                self._picture("failed")
                raise
            finally:
                program.kill()
        complaints = [line for line in said.splitlines() if line.strip() and not line.startswith(NOISE)]
        expect(not program.returncode and not complaints, f"it ended with {program.returncode} and said {complaints}")

    def _picture(self, name: str) -> None:
        subprocess.run(["import", "-window", "root", self._folder / f"{name}.png"], check=True)


def rows(desk: Desk) -> int:
    """How many people the list of the account shows."""
    return next((table.get_n_rows() for table in desk.all("table", "Contacts") if is_shown(table)), 0)


def write_name(desk: Desk, file: Path) -> None:
    """Write into the dialog for files which one is meant."""
    name = desk.until(lambda: next(filter(is_shown, desk.all("text", "File name")), None), "the name of the file")
    Atspi.EditableText.set_text_contents(name, str(file))


def expect(right: bool, complaint: str) -> None:
    if not right:
        sys.exit(f"The installed program does not do its work: {complaint}.")


def main(folder: Path, debian: Path, package: Path) -> int:
    office = Office(folder, debian)
    office.first_day()
    office.upgrade(package)
    office.second_day()
    office.third_day()
    office.in_german()
    office.in_trouble()
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
