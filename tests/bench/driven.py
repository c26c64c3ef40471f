"""The real window over 100,000 practice people, driven through its main jobs, and how late a 10 ms timer of its loop is.

``python -m tests.bench.driven FILE`` writes the worst lateness of every phase, in ms, into FILE as JSON. The practice
servers are a process of their own, the profile is a real one in a folder of its own: encrypted, its key in the keyring.
"""

from __future__ import annotations

import asyncio
import csv
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop_app.app import make_application
from desktop_app.core.account import Account, Environment
from desktop_app.core.fields import Common
from desktop_app.core.table import ContactTable
from desktop_app.ui.shell.tabstack import ACTIVITY
from desktop_app.ui.theme import apply
from tests.bench import linked
from tests.bench.lateness import Meter
from tests.bench.linked import Linked
from tests.bench.walk import PATIENCE, Walk
from tests.support.driving import one, press, says, settle, shown, type_into, until

PEOPLE = 100_000
PHASES = (
    "first read and storing",
    "search as you type",
    "everybody again",
    "sort by a column",
    "open a person",
    "save a person",
    "open a file of 98,000 rows",
    "its columns",
    "its values and problems",
    "review of 98,000 changes",
    "what will be sent",
    "start the run",
    "run of 98,000 changes",
    "what came of the run",
    "activity",
    "mirror: file to preview",
    "open again: the saved copy",
    *linked.PHASES,
)
"""In the order in which they are gone through."""

_CAMP, _LIST = "camp", "Sommerlager 2026"


class Drive(Walk):
    """One walk through the main jobs with the account at `place`."""

    def __init__(
        self, folder: Path, place: dict[str, str], meter: Meter, say: Callable[[str, Meter], None] | None = None
    ) -> None:
        super().__init__(folder, meter, say)
        self._place = place

    async def run(self) -> None:
        await self._open()
        await self._look()
        await self._edit()
        await self._import()
        await self._mirror()
        await self._again()
        await self.close()

    @property
    def page(self) -> Any:
        """The page of the account's contacts."""
        return self.window.tab(_CAMP).bottom

    # ---------------------------------------------------------------------------------------------------- the phases

    async def _open(self) -> None:
        await self.show_profile()
        async with self.phase("first read and storing"):
            place = self._place
            account = Account(_CAMP, "campflow", "Camp", Environment.SANDBOX, place["address"], "#B4552D", place["list"],
                              _LIST)  # fmt: skip
            await self.window.desk.accounts.add(account, place["key"])
            await self._everybody()

    async def _everybody(self) -> None:
        await until(
            lambda: self.window.has_tab(_CAMP) and says(self.window, f"Showing {PEOPLE:,} of {PEOPLE:,}"),
            "everybody",
            seconds=PATIENCE,
        )

    async def _look(self) -> None:
        grid, search = self.page.list.grid, self.page.list.search
        async with self.phase("search as you type"):
            for length in range(1, 5):
                search.setText("mart"[:length])
                await settle()
            await until(lambda: not says(self.page, f"Showing {PEOPLE:,} of"), "fewer people")
        async with self.phase("everybody again"):
            search.setText("")
            await self._everybody()
        async with self.phase("sort by a column"):
            first = grid.contacts.contact_id(0)
            header = grid.horizontalHeader()
            place = QPoint(header.sectionViewportPosition(2) + 30, header.height() // 2)
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
            await until(lambda: grid.contacts.contact_id(0) != first, "another order")

    async def _edit(self) -> None:
        table: ContactTable = self.page.finder.table
        cities = table.columns[_key(table, Common.CITY)]
        births = table.columns[_key(table, Common.BIRTHDAY)]
        row = next(r for r in table.positions() if cities[r] and births[r] and table.name(r))
        async with self.phase("open a person"):
            self.page.beside.open(table.ids[row], edit=True)
            await until(lambda: self.page.record.contact_id == table.ids[row], "the record")
        async with self.phase("save a person"):
            type_into(self.page.record.sections.editor(_key(table, Common.CITY)), "Vellmar")
            press(self.page.record, "Save")
            await until(lambda: cities[row] == "Vellmar", "the saved city", seconds=PATIENCE)

    async def _import(self) -> None:
        file = await asyncio.to_thread(_file, self.page.finder.table, self.folder)
        press(self.page, "Import")
        await self._to_check(file)
        async with self.phase("review of 98,000 changes"):
            await self.go_until(lambda: self.can_press("Update"))
        async with self.phase("what will be sent"):
            press(self.top, "What will be sent")
            await until(lambda: says(self.top, "Nothing has been sent yet"), "the requests", seconds=PATIENCE)
        press(self.top, "Back")
        async with self.phase("start the run"):
            press(self.top, "Update")
            await until(lambda: says(self.top, "Stop after this batch"), "the run", seconds=PATIENCE)
        (live,) = self.window.desk.runs.live_runs()
        async with self.phase("run of 98,000 changes"):
            await until(lambda: live.done >= 1000, "some people", seconds=PATIENCE)
        async with self.phase("what came of the run"):
            press(self.top, "Stop after this batch")
            await until(lambda: self.can_press("Save or print receipt"), "the end of the run", seconds=PATIENCE)
        async with self.phase("activity"):
            self.window.show_tab(ACTIVITY)
            await until(lambda: self.can_press("Save or print receipt"), "the runs", seconds=PATIENCE)
        self.window.show_tab(_CAMP)
        self.window.tab(_CAMP).back_to_bottom()

    async def _to_check(self, file: Path, *, measured: bool = True) -> None:
        async with self.phase("open a file of 98,000 rows") if measured else _nothing():
            self.top.load(file)
            await until(lambda: self.can_press("Next: Columns"), "the file", seconds=PATIENCE)
        async with self.phase("its columns") if measured else _nothing():
            press(self.top, "Next: Columns")
            await until(lambda: shown(self.top, QComboBox), "the columns", seconds=PATIENCE)
            await until(lambda: self.can_press("Next: Values"), "the way on", seconds=PATIENCE)
        async with self.phase("its values and problems") if measured else _nothing():
            await self.go_until(lambda: self.can_press("Next: Review"))

    async def _mirror(self) -> None:
        file = await asyncio.to_thread(_file, self.page.finder.table, self.folder)
        press(self.page, "Mirror")
        async with self.phase("mirror: file to preview"):
            await self._to_check(file, measured=False)
            await self.go_until(lambda: says(self.top, "Will be deleted"))
            await until(lambda: says(self.top, "Backup of"), "the backup", seconds=PATIENCE)
            type_into(one(self.top, QLineEdit, "List name"), _LIST)

    async def _again(self) -> None:
        await self.close()
        self.window.deleteLater()
        await self.meter.ticks(50)
        self.window = self.new_window()
        async with self.phase("open again: the saved copy"):
            await self.show_profile()
            await self._everybody()


@asynccontextmanager
async def _nothing() -> AsyncGenerator[None]:
    yield


def _key(table: ContactTable, common: Common) -> str:
    field = table.fields.common(common)
    assert field is not None
    return field.key


def _file(table: ContactTable, folder: Path) -> Path:
    """The list from the office's own register: 2 % fewer people, everybody has moved."""
    path = folder / "register.csv"
    columns = {
        "Vorname": Common.FIRST_NAME,
        "Nachname": Common.LAST_NAME,
        "E-Mail": Common.EMAIL,
        "Geburtsdatum": Common.BIRTHDAY,
    }
    values = [table.columns[_key(table, common)] for common in columns.values()]
    with path.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, delimiter=";")
        write.writerow(["campflow-ID", *columns, "Ort"])
        for row in table.positions():
            if row % 50:
                write.writerow([table.ids[row], *(column[row] or "" for column in values), "Neustadt"])
    return path


def drive(say: Callable[[str, Meter], None] | None = None) -> dict[str, float]:
    """Walk through everything once; the worst lateness of each phase, in ms."""
    import qasync

    app = make_application()
    apply(app, "light")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ready = folder / "ready.json"

        async def run() -> dict[str, float]:
            loop: Any = asyncio.get_running_loop()
            sys.set_asyncgen_hooks(firstiter=loop._asyncgen_firstiter_hook, finalizer=loop._asyncgen_finalizer_hook)
            await until(ready.exists, "the practice servers", seconds=PATIENCE)
            places = json.loads(ready.read_bytes())
            meter = Meter()
            main = Drive(folder, places["campflow"], meter, say)
            await main.run()
            sync = Linked(folder / "linked", places["kindful"], meter, say)
            await sync.run()
            meter.stop()
            return main.late | sync.late

        with _practice(ready), asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            return runner.run(run())


@contextmanager
def _practice(ready: Path) -> Generator[None]:
    """The practice servers in a process of their own; they say in `ready` where they are, once they are up."""
    command = [sys.executable, "-m", "desktop_app.practice", "--ready-file", str(ready), "--contacts", str(PEOPLE)]
    process = subprocess.Popen(command)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    Path(sys.argv[1]).write_text(json.dumps(drive()), encoding="utf-8")
