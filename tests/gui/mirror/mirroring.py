"""A mirror page in the real window: a spreadsheet on disk, the real import session, a practice campflow over sockets."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator, Callable, Collection, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit

from desktop_app.core.contact import Contact
from desktop_app.core.ports import Run
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.practice.server import PracticeServers
from desktop_app.services.mirrors import MirrorSession
from desktop_app.ui.mirror.page import MirrorPage
from desktop_app.ui.mirror.rows import PersonRow
from desktop_app.ui.widgets import Button
from tests.support.driving import one, says, settle, shown, type_into, until
from tests.support.window import CAMP, Window, opened

KEYS = ("id", "external_id", "name.first_name", "name.last_name", "primary_email", "birthdate")
NEW: dict[str, str] = {"external_id": "Q-1", "name.first_name": "Quirina", "name.last_name": "Neu"}


class Mirroring:
    """The page that is shown, and both ends of the wire."""

    def __init__(self, window: Window, page: MirrorPage, people: list[Contact]) -> None:
        self.window, self.page, self.people = window, page, people
        self.camp = window.servers["campflow"]

    @property
    def session(self) -> MirrorSession:
        return self.page.session

    @property
    def go(self) -> Button:
        """The button that deletes."""
        return next(button for button in self.page.findChildren(Button) if button.kind == "danger")

    async def idle(self) -> None:
        """Until the page has nothing to do."""
        await until(lambda: not self.page.tasks.busy, "the end of what the page does")
        await settle()

    def row(self, contact: Contact) -> PersonRow:
        return next(row for row in self.page.findChildren(PersonRow) if row.contact == contact.id)

    async def press_in(self, contact: Contact, name: str) -> None:
        """Press a button in a person's row."""
        self.page.people.ensureWidgetVisible(self.row(contact))
        one(self.row(contact), Button, name).click()
        await self.idle()

    def type(self, name: str | None = None, number: object = None) -> None:
        """Type the list's name and the number; the right ones unless told otherwise."""
        typed = self.session.list_name if name is None else name, self.number() if number is None else str(number)
        for edit, text in zip(shown(self.page.proofs, QLineEdit), typed, strict=True):
            edit.clear()
            type_into(edit, text)

    def typed(self) -> list[str]:
        return [edit.text() for edit in shown(self.page.proofs, QLineEdit)]

    def number(self) -> str:
        """The number that is to be typed."""
        (guard,) = [guard for guard in self.session.plan.guards if guard.code == "typed"]
        return guard.phrases[1]

    async def ended(self) -> Run:
        """The last run, once it has ended."""
        await until(lambda: self.window.top is not self.page, "the run's page")
        await until(lambda: not self.window.desk.runs.live_runs(), "the run's end")
        return (await self.window.desk.runs.history())[0]

    def deletions(self) -> list[Any]:
        """The requests that would delete whoever is not in them."""
        bodies = [request.body for request in self.camp.log.all("PUT", "/persons")]
        return [body for body in bodies if isinstance(body, dict) and body.get("delete_omitted")]

    async def gets_of_a_read(self) -> int:
        """How many requests reading the whole list takes; the first page is also read for the fields."""
        self.camp.log.clear()
        await self.read_anew()
        both = len(self.camp.log.all("GET", "/persons"))
        backup = both // 2
        assert both == 2 * backup + 1
        return backup + 1

    async def read_anew(self) -> None:
        """Somebody reads the list again; the page works everything out again and makes another backup."""
        await self.window.desk.browse.refresh(CAMP, lambda done, total: None)
        await settle()
        await self.idle()

    def sign_up(self) -> Edit:
        """Somebody registers in campflow's own pages."""
        crm: Any = self.camp.crm
        name = {"first_name": "Xaver", "last_name": "Spät"}
        return Edit(action="add", list=str(crm.scope()["list"]), id=None, values={"name": name})

    def there(self) -> dict[str, dict[str, Any]]:
        """Everyone who is in the list at campflow, by id."""
        crm: Any = self.camp.crm
        persons = crm.lists[0].persons
        found = (persons.get(row) for row in persons.rows_after(-1))
        return {person["id"]: person for person in found if person is not None}


def as_row(contact: Contact, **changes: str) -> dict[str, str]:
    """What a spreadsheet says of somebody; they are recognised by campflow's id unless `changes` takes it away."""
    values = {key: str(value) for key in KEYS[1:] if (value := contact.get(key)) is not None}
    return {"id": contact.id, **values, **changes}


def write_rows(path: Path, rows: Iterable[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(KEYS)
        writer.writerows([row.get(key, "") for key in KEYS] for row in rows)
    return path


def without(*gone: int) -> Callable[[list[Contact]], list[dict[str, str]]]:
    """The list's own people as rows, but for these."""
    return lambda people: [as_row(person) for number, person in enumerate(people) if number not in gone]


async def opened_session(window: Window, path: Path, left_out: Collection[int] = ()) -> MirrorSession:
    account = await window.desk.accounts.get(CAMP)
    source = await window.desk.imports.open_file(account, path, mirror=True)
    for number, key in enumerate(KEYS):
        source.set_target(number, key)
    source.leave_out(left_out)
    return await window.desk.mirrors.open(account, source)


@asynccontextmanager
async def mirroring(
    practice: PracticeServers,
    folder: Path,
    rows: Callable[[list[Contact]], Iterable[dict[str, str]]],
    *,
    left_out: Collection[int] = (),
    size: tuple[int, int] = (1280, 800),
    **changes: Any,
) -> AsyncIterator[Mirroring]:
    """A mirror of the camp from a spreadsheet with these rows, worked out, shown and backed up."""
    async with opened(practice, CAMP, **changes) as window:
        window.window.resize(*size)
        table = await window.desk.browse.table(CAMP)
        people = [found for row in table.positions() if (found := table.contact(table.ids[row])) is not None]
        session = await opened_session(window, write_rows(folder / "Anmeldungen.csv", rows(people)), left_out)
        page = MirrorPage(window.desk, session.account, session)
        window.window.show_tab(CAMP)
        window.window.tab(CAMP).push(page)
        made = Mirroring(window, page, people)
        await made.idle()
        yield made
        session.kept.clear()  # the window asks before it forgets whom somebody kept and linked
        session.links.clear()


def arm(mirror: Mirroring, kind: Any, method: str, **more: Any) -> None:
    mirror.camp.arm(Fault(kind=kind, method=method, path="*/persons", **more))


def lost_zeros(people: list[Contact]) -> list[dict[str, str]]:
    """The first two are missing, two rows have lost their zeros, one person is new."""
    zeros = [p for p in people if str(p.get("external_id") or "").startswith("0") and p.get("birthdate")][-2:]
    rows = [as_row(person) for person in people[2:] if person not in zeros]
    rows += [as_row(person, id="", external_id=str(person.get("external_id")).lstrip("0")) for person in zeros]
    return [*rows, NEW]


def note(mirror: Mirroring, words: str) -> bool:
    """Whether the button cannot be pressed, and the page says why."""
    return not mirror.go.isEnabled() and says(mirror.page, words)


def no_ids(people: list[Contact]) -> list[dict[str, str]]:
    """Everybody by campflow's id, and two new rows without any id."""
    rows = [as_row(person, external_id="") for person in people[1:]]
    return [*rows, {**NEW, "external_id": ""}, {"name.first_name": "Zoe", "name.last_name": "Neu"}]
